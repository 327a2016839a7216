"""Whatever somebody is called or wrote, it is on the paper as it is, or visibly replaced."""

from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.decision.aid import Aid
from kiosk.decision.checklist import Entry, Time
from kiosk.decision.clinic import Clinic
from kiosk.decision.evidence import Source
from kiosk.decision.sheet import Block, BlockKind, Sheet
from kiosk.decision.situation import Said
from kiosk.decision.summary import Lesson, Summary, Told
from kiosk.handout.fonts import typeface
from kiosk.handout.text import REPLACEMENT, clean, runs, shortened
from tests.handout.paper import all_text, read_back
from tests.handout.shipped import FONTS, make, sheets
from tests.handout.toy_visits import AID, CHECKLIST, ENDING, FULL, part, statement

LEANING = Sheet("doctor_visit", (Block(BlockKind.LEANING),))


def _with(text: str) -> Summary:
    """A visit that says this text everywhere."""
    entry = Entry("k", text, text, (text, text))
    about = replace(AID.about, title=text, decision=text)
    aid: Aid = replace(AID, about=about, version=text, signoff=None)
    return replace(
        FULL,
        aid=aid,
        clinic=Clinic(text, text, text),
        made_on_words=text,
        told=(Told("p", text, text),),
        known=(statement(Said.KNOWN, text),),
        to_raise=(statement(Said.RAISE, text),),
        concerns=(Told("p", text, text),),
        leaning=text,
        wishes=(text,),
        missed=(Lesson(text, text),),
        checklist=tuple(part(time, text, entry, tick=time is not Time.CALL) for time in Time),
        sources=(Source("s", text, text, 2020, text, text),),
    )


@pytest.mark.parametrize(
    "name",
    [
        "Smith <jr> & R&D",
        "Anne-Marie <O'Neil>",
        "a<b and a>b",
        "<b>unclosed",
        '<para fontSize="99">',
        '<img src="/etc/passwd"/>',
        "&lt;already&gt;",
        "Nguyễn Thị Ánh",
        "Łukasz Żółć",
        "Βασιλική",
        "Сергей",
        "100 % {day} \\n $x",
    ],
)
def test_a_name_is_printed_as_it_is(name: str) -> None:
    assert name in all_text(make(replace(FULL, leaning=name), LEANING))


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("tea 🍵 time", f"tea {REPLACEMENT} time"),
        ("茶 and 咖啡", f"{REPLACEMENT} and {REPLACEMENT}{REPLACEMENT}"),
        ("half \ud83c character", f"half {REPLACEMENT} character"),
        ("green\x00tea\x1b[31m", "green tea [31m"),
        ("two\nlines\tand\u2028more", "two lines and more"),
        ("ab\u202edc\u2066e\u200f", "abdce"),
        ("soft\u00adhyphen\u200bjoin\ufeff", "softhyphenjoin"),
        ("cafe\u0301", "café"),
    ],
)
def test_what_no_font_has_is_replaced_and_what_cannot_be_seen_goes(text: str, seen: str) -> None:
    assert seen in all_text(make(replace(FULL, leaning=text), LEANING))


@pytest.mark.parametrize("letter", ["x", "Q", "茶", "<", "_"])
def test_a_word_of_5000_letters_is_broken_and_kept_whole(letter: str) -> None:
    handout = make(replace(FULL, leaning=letter * 5000), LEANING)
    seen = REPLACEMENT if letter == "茶" else letter
    assert sum(page.body.count(seen) for page in read_back(handout)) == 5000


def test_overlong_words_everywhere_still_print() -> None:
    assert make(_with("long" * 120), *sheets(), large_print=True).pages > 3


@given(text=st.text(max_size=60))
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_in_every_field_prints(text: str) -> None:
    handout = make(_with(text))
    with pypdfium2.PdfDocument(handout.pdf) as document:
        assert len(document) == handout.pages


@given(text=st.text(st.characters(codec=None), max_size=400), large_print=st.booleans())
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_can_be_read_back(text: str, large_print: bool) -> None:
    handout = make(replace(FULL, leaning=f"({text})"), LEANING, large_print=large_print)
    body = "".join(page.body for page in read_back(handout))
    assert _squeezed("".join(stretch for _, stretch in runs(text, typeface(FONTS).bold))) in _squeezed(body)


def _squeezed(text: str) -> str:
    """Only what has ink of its own: marks that sit on a letter are read back in another order, or with it."""
    return "".join(each for each in text if each.isascii() and each.isalnum())


@given(text=st.text(max_size=200))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_shortened_text_says_that_it_was_cut() -> None:
    assert shortened("tea or coffee", 8) == "tea or…"
    assert shortened("tea", 8) == "tea"


def test_a_stopped_visit_with_hostile_words_prints() -> None:
    page = replace(ENDING, title="<a>", lead="&", body=("</para>",), points=("<br",))
    text = all_text(make(replace(FULL, ending=page, checklist=CHECKLIST[:0])))
    for said in ("<a>", "&", "</para>", "<br"):
        assert said in text
