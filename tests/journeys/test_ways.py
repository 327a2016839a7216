"""The ways of the budgets on the real window: as many pages, windows and touches as the report reckons."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.authoring.effort import months_between
from kiosk.content.authoring.reading_time import WINDOWS, effort_of
from kiosk.content.authoring.ways import Way, read_ways
from kiosk.content.build.locale import LocaleWriter
from kiosk.decision.pages import PageKind
from kiosk.ui.input.focus_order import visible_items
from tests.journeys.test_whole_visit import printed
from tests.journeys.visitor import Answer, Visitor, folder_printer
from tests.ui.person import OpenKiosk, Person
from tests.ui.screens import LANDSCAPE_15, WIDE_15, Glass
from tests.ui.stage import shipped_content

GLASSES = [LANDSCAPE_15, WIDE_15]
"""The screens that the windows of the report are those of."""
FOOT = "onTexts"
"""A property that only the foot of a page has, which turns its windows."""
AID = Path(__file__).parents[2] / "content" / "spine-fracture"


def way_of(key: str) -> Way:
    return next(way for way in read_ways(AID, shipped_content().aids) if way.key == key)


def mind_of(way: Way) -> Mapping[str, Answer]:
    """What the person of the way answers, as a visitor has it in mind."""
    return {
        key: sorted(given) if isinstance(given, frozenset) else given
        for key, given in way.answers.visit.answers.items()
    }


def windows_on(person: Person) -> int:
    """The windows of the page on screen."""
    feet = [item for item in visible_items(person.window.contentItem()) if item.property(FOOT) is not None]
    return int(feet[-1].property("windows")) if feet else 1


def walk_to_the_paper(visit: Visitor, way: Way) -> dict[str, int]:
    """Answer and go on from the first page to the one that prints. Gives the pages, each with its windows."""
    passed = {visit.at.key: 1}
    visit.begin()
    while visit.at.kind is not PageKind.PRINTING:
        if visit.at.key not in passed:
            before = windows_on(visit.person)
            day = visit.mind.get("operation_date")
            if visit.at.key == "date_page" and isinstance(day, date):
                for _ in range(months_between(way.answers.today, day)):
                    visit.leafs_on()
            visit.answer()
            passed[visit.at.key] = max(before, windows_on(visit.person))
        visit.go_on()
    return {**passed, visit.at.key: windows_on(visit.person)}


@pytest.mark.parametrize("glass", GLASSES, ids=str)
@pytest.mark.parametrize(
    ("key", "language"),
    [("undecided", "en"), ("undecided", "es"), ("with_a_date", "en"), ("with_a_date", "es")],
)
def test_a_way_is_as_long_as_the_report_says(
    open_kiosk: OpenKiosk, tmp_path: Path, key: str, language: str, glass: Glass
) -> None:
    content, way = shipped_content(), way_of(key)
    printer = folder_printer(tmp_path, content)
    person = open_kiosk(content, printer, size=glass.size, pixels_per_mm=glass.pixels_per_mm)
    visit = Visitor(person, mind_of(way))
    visit.session.screen.display.takeLanguage(language)
    visit.words = content.screen_words[language]
    effort = effort_of(content.aids[language], way, LocaleWriter(language))

    pages = walk_to_the_paper(visit, way)
    assert len(pages) == effort.pages
    kinds = {page.key: page.kind for page in visit.aid.pages}
    assert pages == {page: WINDOWS.get(kinds[page], 1) for page in pages}
    assert sum(pages.values()) == effort.windows
    assert visit.person.taps == effort.taps - 1, "one more prints"

    visit.prints()
    assert printed(tmp_path)
