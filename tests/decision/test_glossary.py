"""The words of a page that need explaining."""

from collections.abc import Iterator
from datetime import date

import pytest

from kiosk.decision.aid import Aid, Term
from kiosk.decision.clinic import Clinic
from kiosk.decision.dates import Writer
from kiosk.decision.glossary import terms_in, texts_of
from kiosk.decision.summary import summarise
from kiosk.decision.visit import Visit

TERMS = (Term("tea", "a hot drink"), Term("milk", "white"), Term("green tea", "unfermented"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tea, please.", ["tea"]),
        ("Two teas", ["tea"]),
        ("A steady hand", []),
        ("Green tea and MILK", ["tea", "milk", "green tea"]),
        ("", []),
    ],
)
def test_only_whole_words_are_explained(text: str, words: list[str]) -> None:
    assert [term.word for term in terms_in(TERMS, [text])] == words


def _texts(aid: Aid, writer: Writer, kind: str) -> Iterator[str]:
    page = next(page for page in aid.pages if page.kind == kind)
    return texts_of(aid, page, summarise(aid, Visit(), Clinic(), writer, date(2026, 11, 22)))


def test_a_page_gives_every_text_that_stands_on_it(toy: Aid, writer: Writer) -> None:
    assert toy.options[0].steps[0].text in set(_texts(toy, writer, "option"))
    assert toy.rows[0].cells[0].text in set(_texts(toy, writer, "comparison"))
    assert toy.rows[0].question in set(_texts(toy, writer, "comparison"))
    asked = next(page for page in toy.pages if page.kind == "question").questions[0]
    assert {toy.questions[asked].prompt, *(each.text for each in toy.questions[asked].choices)} <= set(
        _texts(toy, writer, "question")
    )


def test_what_is_known_and_what_is_on_the_list_count_too(toy: Aid, writer: Writer) -> None:
    summary = summarise(toy, Visit(), Clinic(), writer, date(2026, 11, 22))
    known = {statement.text for statement in (*summary.known, *summary.to_raise)}
    listed = {entry.text for part in summary.checklist for entry in part.entries}
    assert known
    assert listed
    assert known <= set(_texts(toy, writer, "situation"))
    assert listed <= set(_texts(toy, writer, "checklist"))
