"""What the hand-over code carries: the answers that count come back, and none that no visit can give."""

import math
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.decision import code_digits as packing
from kiosk.decision import handover_code as handover
from kiosk.decision.answers import Answer, fits
from kiosk.decision.handover_code import ALPHABET, CodeRefusedError, Refusal, read_code, write_code
from kiosk.decision.questions import Choice
from kiosk.decision.visit import Reading, Visit, route_of
from tests.decision.code_visits import (
    TEA,
    TODAY,
    TOY,
    Aids,
    offered,
    often,
    on_every_aid,
    refusal,
    visits,
    whole,
)


@on_every_aid
@often
@given(data=st.data())
def test_every_answer_that_counts_comes_back_with_the_day_and_the_language(
    aids: Aids, data: st.DataObject
) -> None:
    aid = data.draw(st.sampled_from(list(aids.values())))
    visit = data.draw(visits(aid))
    told = read_code(aids, write_code(aid, visit, TODAY))
    assert told.visit.answers == route_of(aid, offered(aid, visit)).given
    assert told.visit == Visit(told.visit.answers, reading=Reading(aid.language))
    assert told.made_on == TODAY


@on_every_aid
def test_no_visit_is_longer_than_a_small_square_holds_nor_of_more_than_digits_and_capital_letters(
    aids: Aids,
) -> None:
    aid = next(iter(aids.values()))
    # The largest number that the digits can make is longer than that of any visit.
    most = math.prod(values for _, values in packing._digits(aid, Visit(), TODAY))
    longest = handover._framed(handover._shape(aid) + b"\0" * (most.bit_length() // 8 + 1))
    texts = [write_code(aid, Visit(), TODAY), write_code(aid, whole(aid), TODAY), longest]
    assert set("".join(texts)) <= set(ALPHABET)
    assert len(longest) <= 67, "so much goes into a QR code of version 4 with a quarter to spare"


def test_an_answer_that_is_gone_by_is_left_out_and_the_rest_can_be_read() -> None:
    visit = Visit({"guests": "yes", "party_day": TODAY, "cups": 3})
    told = read_code(TOY, write_code(TEA, visit, TODAY + timedelta(days=1)))
    assert told.visit.answers == {"guests": "yes", "cups": 3}


def test_what_the_aid_does_not_know_is_left_out() -> None:
    visit = Visit({"cups": 3, "spoons": 1})
    told = read_code(TOY, write_code(TEA, visit, TODAY))
    assert told.visit.answers == {"cups": 3}


def test_a_kiosk_that_does_not_speak_the_language_reads_the_visit_in_its_own() -> None:
    text = write_code(TOY["es"], whole(TOY["es"]), TODAY)
    assert read_code(TOY, text).visit.reading.language == "es"
    told = read_code({"en": TEA}, text)
    assert told.visit.reading.language == "en"
    assert told.visit.answers == read_code(TOY, text).visit.answers


@pytest.mark.parametrize("day", [date(1970, 1, 1), date(1999, 12, 31), date(2200, 1, 1)])
def test_a_kiosk_whose_clock_is_wrong_still_prints_and_its_code_is_refused_for_that(day: date) -> None:
    assert refusal(TOY, write_code(TEA, Visit({"cups": 3}), day)) is Refusal.WRONG_DAY


@pytest.mark.parametrize("day", [date(2000, 1, 1), date(2199, 12, 31)])
def test_the_first_and_the_last_day_that_can_be(day: date) -> None:
    assert read_code(TOY, write_code(TEA, Visit({"cups": 3}), day)).made_on == day


@pytest.mark.parametrize(
    "answers",
    [
        {"kettle": frozenset({"none", "smoke"})},
        {"thirsty": "no", "cups": 3},
        {"party_day": TODAY},
        {"kettle": frozenset({"flames"}), "thirsty": "yes"},
    ],
)
def test_answers_that_no_visit_can_give_are_refused_in_a_code_that_is_whole(
    monkeypatch: pytest.MonkeyPatch, answers: Mapping[str, Answer]
) -> None:
    # A forged code is made by our own writer, with its care taken away.
    monkeypatch.setattr(packing, "_counted", lambda aid, visit, day: visit.answers)
    assert refusal(TOY, write_code(TEA, Visit(answers), TODAY)) is Refusal.IMPOSSIBLE


def test_a_number_that_goes_on_behind_the_last_answer_is_refused() -> None:
    # What stands behind the last digit is reached only by counting the digits, which is the packer's own business.
    values = math.prod(values for _, values in packing._digits(TEA, Visit(), TODAY))
    number = int.from_bytes(packing.packed(TEA, Visit(), TODAY), "big")
    for beyond in (values, values * 7, values << 3000):
        content = handover._shape(TEA) + (number + beyond).to_bytes(500, "big")
        assert refusal(TOY, handover._framed(content)) is Refusal.IMPOSSIBLE


@on_every_aid
@often
@given(content=st.binary(max_size=120), day=st.integers(0, date.max.toordinal()))
def test_whatever_stands_behind_a_right_checksum_is_refused_or_is_a_visit_of_this_aid(
    aids: Aids, content: bytes, day: int
) -> None:
    # Forged with the writer's own frame, since a right checksum is never met by chance.
    aid = next(iter(aids.values()))
    number = int.from_bytes(content, "big") * (date.max.toordinal() + 1) + day
    for forged in (content, handover._shape(aid) + number.to_bytes(124, "big")):
        try:
            told = read_code(aids, handover._framed(forged))
        except CodeRefusedError:
            continue
        assert all(fits(aid.questions[key], each, told.made_on) for key, each in told.visit.answers.items())
        assert route_of(aid, told.visit).given == told.visit.answers
        assert (
            read_code(aids, write_code(aids[told.visit.reading.language], told.visit, told.made_on)) == told
        )


def test_an_aid_too_large_for_a_code_is_refused_when_it_is_written() -> None:
    choices = tuple(Choice(f"c{number}", "") for number in range(6000))
    question = replace(TEA.questions["kettle"], choices=choices)
    large = replace(TEA, questions=MappingProxyType({**TEA.questions, "kettle": question}))
    visit = Visit({"kettle": frozenset({"c5999"})})
    with pytest.raises(ValueError, match="too many questions"):
        write_code(large, visit, TODAY)
