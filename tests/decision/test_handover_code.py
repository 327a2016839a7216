"""The hand-over code as a text: whatever is wrong with it is noticed, and said."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.decision import handover_code as handover
from kiosk.decision.aid import Aid
from kiosk.decision.handover_code import (
    ALPHABET,
    LONGEST,
    CodeRefusedError,
    Refusal,
    read_code,
    write_code,
)
from kiosk.decision.questions import Kind
from kiosk.decision.visit import Visit
from tests.decision.code_visits import PACKS, TEA, TODAY, TOY, Aids, often, on_every_aid, refusal, whole


@pytest.fixture(scope="module")
def code() -> str:
    return write_code(TEA, whole(TEA), TODAY)


def test_the_toy_aid_loads() -> None:
    assert TEA.id == "tea-or-coffee"


@pytest.mark.parametrize(
    "typed",
    [
        str.lower,
        "\t{}\r\n".format,
        " {} ".format,
        "]Q1{}\n".format,
        "\ufeff\x02{}\x03".format,
        lambda code: "-".join(code[place : place + 5] for place in range(0, len(code), 5)),
        lambda code: "\n".join(code[place : place + 20] for place in range(0, len(code), 20)),
        lambda code: code.replace("0", "O").replace("1", "I"),
        lambda code: code.replace("0", "o").replace("1", "l"),
    ],
)
def test_what_readers_and_people_put_around_and_between_does_not_matter(
    code: str, typed: Callable[[str], str]
) -> None:
    assert typed(code) != code
    assert read_code(TOY, typed(code)) == read_code(TOY, code)


def test_every_wrong_character_is_noticed(code: str) -> None:
    for place, right in enumerate(code):
        for wrong in {*ALPHABET, "U", "?", "Ä", "\u017f"} - {right}:
            reason = refusal(TOY, code[:place] + wrong + code[place + 1 :])
            assert place < 6 or reason is Refusal.DAMAGED


def test_every_lost_doubled_or_swapped_character_is_noticed(code: str) -> None:
    for place in range(len(code)):
        refusal(TOY, code[:place] + code[place + 1 :])
        refusal(TOY, code[:place] + code[place] + code[place:])
        swapped = code[:place] + code[place : place + 2][::-1] + code[place + 2 :]
        assert swapped == code or refusal(TOY, swapped)


@often
@given(data=st.data())
def test_several_wrong_characters_are_noticed(code: str, data: st.DataObject) -> None:
    places = data.draw(st.sets(st.integers(6, len(code) - 1), min_size=1, max_size=6))
    letters = list(code)
    for place in places:
        letters[place] = data.draw(st.sampled_from(ALPHABET))
    assert letters == list(code) or refusal(TOY, "".join(letters)) is Refusal.DAMAGED


@on_every_aid
def test_a_code_cut_off_anywhere_is_said_to_be_half_read(aids: Aids) -> None:
    text = write_code(next(iter(aids.values())), whole(next(iter(aids.values()))), TODAY)
    assert {refusal(aids, text[:length]) for length in range(len(text))} == {Refusal.HALF_READ}


@pytest.mark.parametrize("more", ["0", "Z", "SDK1"])
def test_more_than_a_code_is_damaged(code: str, more: str) -> None:
    assert refusal(TOY, code + more) is Refusal.DAMAGED
    assert refusal(TOY, code + code) is Refusal.DAMAGED


@pytest.mark.parametrize(
    "text", ["https://example.org", "4006381333931", "XSDK1", "SDK?", "?", "K", "SK1", "Ä", "\U0001f600" * 9]
)
def test_another_code_is_foreign(text: str) -> None:
    assert refusal(TOY, text) is Refusal.FOREIGN


def test_an_endless_text_is_not_looked_at(code: str) -> None:
    assert refusal(TOY, code + " " * (LONGEST - len(code) + 1)) is Refusal.FOREIGN
    assert read_code(TOY, code + " " * (LONGEST - len(code)))
    assert refusal(TOY, "9" * 10**7) is Refusal.FOREIGN


def test_a_code_of_another_version_of_the_program_is_told_from_a_foreign_one(code: str) -> None:
    assert refusal(TOY, "SDK2" + code[4:]) is Refusal.OTHER_VERSION
    assert refusal(TOY, "sdk2 something else") is Refusal.OTHER_VERSION


def changed(aid: Aid, key: str, /, **change: object) -> Aid:
    """The aid with one question changed."""
    question = replace(aid.questions[key], **change)  # type: ignore[arg-type]
    return replace(aid, questions={**aid.questions, key: question})


@pytest.mark.parametrize(
    "other",
    [
        replace(TEA, id="juice"),
        replace(TEA, version="2"),
        replace(TEA, questions=dict(reversed(list(TEA.questions.items())))),
        changed(TEA, "cups", key="mugs"),
        changed(TEA, "cups", maximum=11),
        changed(TEA, "cups", minimum=-1),
        changed(TEA, "cups", kind=Kind.DATE),
        changed(TEA, "thirsty", choices=TEA.questions["thirsty"].choices[::-1]),
        changed(TEA, "thirsty", choices=TEA.questions["thirsty"].choices[:-1]),
        *[aid for aids in PACKS[1:] for aid in aids.values()],
    ],
)
def test_a_code_of_another_aid_or_edition_is_refused_before_it_is_read(code: str, other: Aid) -> None:
    assert refusal({other.language: other}, code) is Refusal.OTHER_AID


def test_a_better_sentence_makes_no_code_useless(code: str) -> None:
    other = changed(TEA, "cups", prompt="How many cups, please?", short="Cups a day")
    assert read_code({"en": other}, code).visit == read_code(TOY, code).visit


@often
@given(
    text=st.text()
    | st.text(ALPHABET, max_size=90).map("SDK1".__add__)
    | st.text("SDK10Q-]\n", max_size=12)
    | st.binary().map(lambda raw: raw.decode("utf-8", "surrogateescape"))
)
def test_any_text_at_all_is_refused_with_a_sentence(text: str) -> None:
    assert refusal(TOY, text) in Refusal


def test_a_code_with_a_bit_to_spare_has_one_spelling_only(code: str) -> None:
    longer = write_code(TEA, Visit(), TODAY)
    spellings = [longer[:-1] + last for last in ALPHABET]
    assert [each for each in spellings if each != longer and not refusal(TOY, each)] == []
    assert refusal(TOY, "SDK100") is Refusal.DAMAGED


@pytest.mark.parametrize("reason", list(Refusal))
def test_every_refusal_says_what_is_wrong_and_what_to_do(reason: Refusal) -> None:
    sentences = str(CodeRefusedError(reason)).split(". ")
    assert len(sentences) == 2
    assert sentences[1].endswith(".")


def test_a_code_that_is_longer_than_it_says_is_damaged_even_where_its_checksum_is_right() -> None:
    # Only a forger with the writer's own checksum can make such a code.
    body = handover._base32(b"tea" + handover._check("SDK101", b"tea"))
    assert refusal(TOY, "SDK101" + body) is Refusal.DAMAGED


def test_a_later_version_whose_number_was_misread_is_not_read_as_this_one(
    monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    monkeypatch.setattr(handover, "PREFIX", "SDK2")
    later = write_code(TEA, whole(TEA), TODAY)
    monkeypatch.undo()
    assert refusal(TOY, later) is Refusal.OTHER_VERSION
    assert refusal(TOY, code[:4] + later[4:]) is Refusal.DAMAGED
