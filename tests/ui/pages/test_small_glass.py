"""Thirteen inches at the usual size of text: a page takes two windows at the most, and what matters is in the first."""

import pytest

from kiosk.decision.pages import ASKING, PageKind
from tests.ui.person import OpenKiosk, Person
from tests.ui.screens import SMALL_13
from tests.ui.stage import shipped_content

LANGUAGES = ("en", "es")
LONGER = frozenset({"where_you_stand"})
"""What a small glass still shows in three windows."""


def somebody(open_kiosk: OpenKiosk, language: str) -> Person:
    person = open_kiosk(shipped_content(), size=SMALL_13.size, pixels_per_mm=SMALL_13.pixels_per_mm)
    person.stage.kiosk.session.screen.display.takeLanguage(language)
    person.stage.settle()
    return person


def place(person: Person) -> list[str]:
    """The words on which window is in sight, if they are there."""
    return [name for name in person.reads() if person.tells_of_windows(name)]


def numbers(person: Person) -> list[int]:
    return [int(word) for name in place(person)[:1] for word in name.split() if word.isdigit()]


def told(person: Person) -> int:
    """How many windows the page says that it has."""
    return (numbers(person) or [1])[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_takes_more_than_two_windows(open_kiosk: OpenKiosk, language: str) -> None:
    person = somebody(open_kiosk, language)
    session = person.stage.kiosk.session
    met = 0
    while session.screen.page.kind != PageKind.THANKS:
        page = session.screen.page
        assert told(person) <= (3 if page.key in LONGER else 2), page.key
        if page.kind in ASKING - {PageKind.START}:
            assert any(seen.checkable and not seen.shown.isEmpty() for seen in person.controls()), page.key
        met += 1
        session.goOn()
        person.stage.settle()
    assert met > 15


@pytest.mark.parametrize("language", LANGUAGES)
def test_911_and_paper_for_the_staff_are_in_the_one_window_of_an_emergency(
    open_kiosk: OpenKiosk, language: str
) -> None:
    person = somebody(open_kiosk, language)
    session = person.stage.kiosk.session
    while session.screen.page.key != "danger_signs_page":
        session.goOn()
    session.choose(session.screen.question.choices.shown()[0].choice)
    session.goOn()
    person.stage.settle()
    assert session.screen.page.urgent
    assert told(person) == 1
    assert any("911" in seen.name and not seen.shown.isEmpty() for seen in person.sees())
    assert person.offers(person.stage.words["ending_print"])
