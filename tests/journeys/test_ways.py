"""The ways of the budgets on the real window: as many pages and as many touches as the report reckons."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.authoring.effort import months_between
from kiosk.content.authoring.reading_time import effort_of
from kiosk.content.authoring.ways import Way, read_ways
from kiosk.content.build.locale import LocaleWriter
from kiosk.decision.pages import PageKind
from tests.journeys.test_whole_visit import printed
from tests.journeys.visitor import Answer, Visitor, folder_printer
from tests.ui.person import OpenKiosk
from tests.ui.stage import shipped_content

AID = Path(__file__).parents[2] / "content" / "spine-fracture"


def way_of(key: str) -> Way:
    return next(way for way in read_ways(AID, shipped_content().aids) if way.key == key)


def mind_of(way: Way) -> Mapping[str, Answer]:
    """What the person of the way answers, as a visitor has it in mind."""
    return {
        key: sorted(given) if isinstance(given, frozenset) else given
        for key, given in way.answers.visit.answers.items()
    }


def walk_to_the_paper(visit: Visitor, way: Way) -> list[str]:
    """Answer and go on from the first page to the one that prints. Gives the pages."""
    passed = [visit.at.key]
    visit.begin()
    while visit.at.kind is not PageKind.PRINTING:
        if visit.at.key != passed[-1]:
            passed.append(visit.at.key)
            day = visit.mind.get("operation_date")
            if visit.at.key == "date_page" and isinstance(day, date):
                for _ in range(months_between(way.answers.today, day)):
                    visit.leafs_on()
            visit.answer()
        visit.go_on()
    return [*passed, visit.at.key]


@pytest.mark.parametrize(
    ("key", "language"),
    [("undecided", "en"), ("undecided", "es"), ("with_a_date", "en"), ("with_a_date", "es")],
)
def test_a_way_is_as_long_as_the_report_says(
    open_kiosk: OpenKiosk, tmp_path: Path, key: str, language: str
) -> None:
    content, way = shipped_content(), way_of(key)
    visit = Visitor(open_kiosk(content, folder_printer(tmp_path, content)), mind_of(way))
    visit.session.screen.display.takeLanguage(language)
    visit.words = content.screen_words[language]
    effort = effort_of(content.aids[language], way, LocaleWriter(language))

    pages = walk_to_the_paper(visit, way)
    assert len(pages) == effort.pages
    assert visit.person.taps == effort.taps - 1, "one more prints"

    visit.prints()
    assert printed(tmp_path)
