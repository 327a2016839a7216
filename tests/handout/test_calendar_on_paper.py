"""The calendar square on the printed page: a telephone's reader takes the day from it."""

from dataclasses import replace
from datetime import timedelta

import pypdfium2
import pytest
import zxingcpp

from kiosk.content.build.locale import LocaleWriter
from kiosk.decision.answers import Answer
from kiosk.decision.calendar_text import calendar_text
from kiosk.decision.clinic import Clinic
from kiosk.decision.questions import Kind
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Reading, Visit
from kiosk.handout.document import make_handout
from tests.handout.paper import all_text
from tests.handout.shipped import ASSETS, TODAY, content, printed_of, scripted, sheets, words

DOTS_AN_INCH = 200


def short_list(language: str) -> Summary:
    """Somebody whose list leaves room for the square: no medicine, nothing ill, the day after."""
    aid = content().aids[language]
    choices = {key: [each.key for each in question.choices] for key, question in aid.questions.items()}
    alone = {
        key: frozenset({"none"})
        for key, question in aid.questions.items()
        if question.kind is Kind.MANY and "none" in choices[key]
    }
    no: dict[str, Answer] = {
        key: "no"
        for key, offered in choices.items()
        if aid.questions[key].kind is Kind.ONE and "no" in offered
    }
    planned: dict[str, Answer] = {
        "operation_planned": "yes",
        "date_known": "yes",
        "operation_date": TODAY + timedelta(days=1),
    }
    visit = Visit(answers={**alone, **no, **planned}, reading=Reading(language=language))
    return summarise(aid, visit, Clinic(phone="555-0100", paper="a4"), LocaleWriter(language), TODAY)


@pytest.mark.parametrize(
    ("sheet", "language"),
    [
        (sheet, language)
        for sheet in ("getting_ready", "afterwards", "refrigerator")
        for language in ("en", "es")
    ],
)
def test_the_day_is_read_back_from_the_page(sheet: str, language: str) -> None:
    summary = short_list(language)
    chosen = tuple(each for each in sheets() if each.key == sheet)
    handout = make_handout(summary, chosen, words(language), ASSETS)
    with pypdfium2.PdfDocument(handout.pdf) as document:
        pages = [page.render(scale=DOTS_AN_INCH / 72, grayscale=True).to_pil() for page in document]
    found = [each.text for page in pages for each in zxingcpp.read_barcodes(page)]
    assert [text.split() for text in found] == [calendar_text(summary).split()]


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_list_that_leaves_no_room_says_where_the_square_is(language: str) -> None:
    said = [
        all_text(printed_of(with_more(scripted(language), more), "getting_ready")) for more in range(0, 12, 2)
    ]
    leads = [words(language)["calendar_lead"] in each for each in said]
    points = [words(language)["title_refrigerator"] in each for each in said]
    assert any(points)
    assert all(lead for lead, point in zip(leads, points, strict=True) if point)


def with_more(summary: Summary, more: int) -> Summary:
    """The same person with so many more things to do."""
    *parts, last = summary.checklist
    longer = replace(last, entries=(*last.entries, *last.entries[:1] * more))
    return replace(summary, checklist=(*parts, longer))
