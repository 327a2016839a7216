"""Each question that ships stands whole on the screen with all of its answers, without a window to turn to."""

import pytest

from tests.ui.asking import asking_everything, asking_pages
from tests.ui.person import OpenKiosk, Person
from tests.ui.screens import LANDSCAPE_15, PORTRAIT_15, WIDE_15, Glass
from tests.ui.stage import shipped_content

IN_TWO_WINDOWS = {"health_page"}
"""Six lines, four of them long: two windows, none of which cuts a line."""


def windows(person: Person) -> int:
    """How many windows the page has."""
    body = next(seen.viewport or seen.item for seen in person.choices())
    while body is not None:
        if (count := body.property("windows")) is not None:
            return int(count)
        body = body.parentItem()
    return 1


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("glass", [LANDSCAPE_15, WIDE_15, PORTRAIT_15], ids=str)
def test_a_question_is_whole_with_its_answers(open_kiosk: OpenKiosk, glass: Glass, language: str) -> None:
    content = asking_everything(shipped_content())
    person = open_kiosk(content, size=glass.size, pixels_per_mm=glass.pixels_per_mm)
    person.stage.kiosk.session.screen.display.takeLanguage(language)
    turned = {page.key: windows(person) for page in asking_pages(person) if windows(person) > 1}
    assert turned.keys() <= IN_TWO_WINDOWS
    assert all(count == 2 for count in turned.values())


@pytest.mark.parametrize("language", ["en", "es"])
def test_at_the_largest_text_the_first_answer_is_in_the_first_window(
    open_kiosk: OpenKiosk, language: str
) -> None:
    content = asking_everything(shipped_content())
    person = open_kiosk(content, size=WIDE_15.size, pixels_per_mm=WIDE_15.pixels_per_mm)
    display = person.stage.kiosk.session.screen.display
    display.takeLanguage(language)
    display.takeTextSize("twice")
    for page in asking_pages(person):
        first = person.choices()[0]
        assert first.shown == first.whole, page.key


def test_the_reason_is_behind_a_button_where_it_has_no_room(open_kiosk: OpenKiosk) -> None:
    content = asking_everything(shipped_content())
    person = open_kiosk(content, size=WIDE_15.size, pixels_per_mm=WIDE_15.pixels_per_mm)
    session = person.stage.kiosk.session
    why = content.aids["en"].questions["danger_signs"].why
    for page in asking_pages(person):
        if page.key == "danger_signs_page":
            break
    assert why in person.reads()
    assert not person.offers("Why?")
    session.screen.display.takeTextSize("twice")
    person.stage.settle()
    assert why not in person.reads()
    person.touch("Why?")
    assert why in person.reads()
