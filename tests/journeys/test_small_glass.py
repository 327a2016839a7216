"""The largest letters on the smallest glass: a whole visit by touch alone, to the paper, in both languages."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from kiosk.content.authoring.effort import months_between
from kiosk.decision.pages import ASKING, PageKind
from tests.journeys.test_ways import mind_of, way_of
from tests.journeys.test_whole_visit import printed
from tests.journeys.visitor import Visitor, folder_printer
from tests.ui.person import OpenKiosk, Person, Seen
from tests.ui.stage import TODAY, shipped_content

SMALL = QSize(1280, 800)
PIXELS_PER_MM = 4.57
"""1280 by 800 pixels on 13 inches."""
TARGET_MM = 15
LEAST = TARGET_MM * PIXELS_PER_MM - 1


class SmallGlassVisitor(Visitor):
    """Goes on by touch alone, and looks at each window on the way."""

    def large(self, language: str) -> None:
        """Choose language and letters as anybody would, by touch."""
        name = self.person.stage.kiosk.session.screen.services.language_names[language]
        if not self.person.has_chosen(name):
            self.person.touch(name)
        self.words = self.person.stage.content.screen_words[language]
        self.opens("reading")
        self.person.touch(self.words["size_twice"])
        self.person.touch(self.words["close"])

    def to_paper(self) -> list[str]:
        """Answer and go on from the first page to the one that prints. Gives the pages."""
        self.looks()
        self.begin()
        passed: list[str] = []
        while self.at.kind is not PageKind.PRINTING:
            if self.at.key not in passed:
                passed.append(self.at.key)
                self.looks()
                self.answers_here()
            self.go_on()
        self.looks()
        return passed

    def answers_here(self) -> None:
        """Answer the page; a comparison is tried out first, as far as the page of an option and back."""
        if self.at.kind is PageKind.COMPARISON:
            self.opens_an_option()
        day = self.mind.get("operation_date")
        if self.at.key == "date_page" and isinstance(day, date):
            for _ in range(months_between(TODAY, day)):
                self.leafs_on()
        self.answer()

    def opens_an_option(self) -> None:
        """Open a row by a cell, the first option by its head in the row, and come back to the comparison."""
        before = self.at.key
        row = self.session.screen.comparison.lines.shown()[0]
        self.person.touch(next(name for name in self.person.names() if name.startswith(row.question)))
        self.looks()
        option = self.aid.options[0]
        self.person.touch(option.short)
        assert self.at.kind is PageKind.OPTION
        assert self.at.option == option.key
        self.looks()
        while self.person.offers(self.words["next"]):
            self.person.touch(self.words["next"])
        self.person.touch(self.words["option_compare"])
        assert self.at.key == before

    def looks(self) -> None:
        """Every control in sight is whole, large enough and clear of the others; of a question it is there, or an answer."""
        in_sight = [seen for seen in self.person.controls() if seen.enabled and not seen.shown.isEmpty()]
        assert in_sight, f"nothing to touch on {self.at.key}"
        for seen in in_sight:
            assert is_whole(self.person, seen), f"{seen.name!r} is cut off on {self.at.key}"
            assert min(seen.whole.width(), seen.whole.height()) >= LEAST, f"{seen.name!r} on {self.at.key}"
        for place, seen in enumerate(in_sight):
            for other in in_sight[place + 1 :]:
                assert not seen.whole.intersects(other.whole), f"{seen.name!r} lies on {other.name!r}"
        if self.at.kind in ASKING - {PageKind.START} and not self.session.screen.panel:
            title = self.person.heading_seen()
            asked = title.shown == title.whole or any(seen.checkable for seen in in_sight)
            assert asked, f"neither the question nor an answer is in sight on {self.at.key}"


def is_whole(person: Person, seen: Seen) -> bool:
    """Whether all of it is on the glass and nothing cuts it."""
    glass = person.window.contentItem().boundingRect()
    return glass.contains(seen.whole) and seen.shown.height() > seen.whole.height() - 2


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("key", ["undecided", "with_a_date"])
def test_the_largest_letters_on_a_small_glass_lead_to_paper_by_touch_alone(
    open_kiosk: OpenKiosk, tmp_path: Path, key: str, language: str
) -> None:
    content, way = shipped_content(), way_of(key)
    person = open_kiosk(content, folder_printer(tmp_path, content), SMALL, pixels_per_mm=PIXELS_PER_MM)
    visit = SmallGlassVisitor(person, mind_of(way))
    visit.large(language)
    pages = visit.to_paper()
    assert len(pages) > 10
    visit.prints()
    assert printed(tmp_path)
