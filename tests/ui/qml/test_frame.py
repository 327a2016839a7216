"""The frame leaves the page its room: on every screen, in every text size, in both languages."""

import re

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.decision.pages import PageKind
from tests.ui.person import OpenKiosk, Person
from tests.ui.screens import FOURK, LANDSCAPE_15, PORTRAIT_15, SMALL_13, Glass
from tests.ui.stage import Desk, shipped_content
from tests.ui.test_pages import texts
from tests.ui.voices import Heard

LANGUAGES = ("en", "es")
SHARES = [
    (LANDSCAPE_15, "small", 0.60),
    (LANDSCAPE_15, "normal", 0.60),
    (LANDSCAPE_15, "large", 0.58),
    (LANDSCAPE_15, "twice", 0.48),
    (PORTRAIT_15, "small", 0.65),
    (PORTRAIT_15, "normal", 0.65),
    (PORTRAIT_15, "large", 0.60),
    (PORTRAIT_15, "twice", 0.48),
    (SMALL_13, "normal", 0.55),
    (SMALL_13, "very_large", 0.45),
    (FOURK, "normal", 0.75),
    (FOURK, "twice", 0.75),
]
"""How much of the height the body has at the least."""


def opened(
    open_kiosk: OpenKiosk,
    glass: Glass,
    text_size: str = "normal",
    language: str = "en",
    page: str = "most_heal",
) -> Person:
    """Somebody on that page of the shipped guide, which can be read aloud."""
    person = open_kiosk(shipped_content(), size=glass.size, pixels_per_mm=glass.pixels_per_mm, voice=Heard())
    session = person.stage.kiosk.session
    session.screen.display.takeTextSize(text_size)
    session.screen.display.takeLanguage(language)
    while session.screen.page.key != page:
        assert session.screen.page.kind != PageKind.THANKS, f"{page} is not on the way"
        session.goOn()
    person.stage.settle()
    return person


def inside(item: QQuickItem, name: str) -> QQuickItem:
    """The visible item with that object name."""
    found = _named(item, name)
    assert found is not None, name
    return found


def _named(item: QQuickItem, name: str) -> QQuickItem | None:
    if not item.isVisible():
        return None
    if item.objectName() == name:
        return item
    return next((found for child in item.childItems() if (found := _named(child, name))), None)


def body(person: Person) -> QRectF:
    """Where the body of the page is."""
    item = inside(person.window.contentItem(), "body")
    return item.mapRectToScene(item.boundingRect())


def words(person: Person) -> dict[str, str]:
    return person.stage.kiosk.session.screen.words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("glass", "text_size", "least"), SHARES)
def test_the_body_has_its_share_of_the_height(
    open_kiosk: OpenKiosk, glass: Glass, text_size: str, least: float, language: str
) -> None:
    person = opened(open_kiosk, glass, text_size, language)
    share = body(person).height() / glass.size.height()
    assert share >= least, f"{share:.0%}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("glass", "text_size"), [(PORTRAIT_15, "very_large"), (SMALL_13, "very_large")])
def test_the_ways_into_the_visit_are_in_sight_in_very_large_text(
    open_kiosk: OpenKiosk, glass: Glass, text_size: str, language: str
) -> None:
    person = opened(open_kiosk, glass, text_size, language, "welcome")
    title = person.heading_seen()
    assert title.shown == title.whole
    doors = person.stage.kiosk.session.screen.page.doors
    assert len(doors) == 2
    for door in doors:
        shown = next(seen for seen in person.controls() if seen.name.startswith(door["text"]))
        assert shown.shown == shown.whole


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("glass", [PORTRAIT_15, LANDSCAPE_15], ids=str)
def test_in_twice_the_usual_letters_the_title_comes_first_and_each_way_is_turned_to_whole(
    open_kiosk: OpenKiosk, glass: Glass, language: str
) -> None:
    person = opened(open_kiosk, glass, "twice", language, "welcome")
    title = person.heading_seen()
    assert title.shown == title.whole
    told = words(person)
    for door in person.stage.kiosk.session.screen.page.doors:
        while not whole(person, door["text"]):
            person.touch(told["more_below"])
    shown = {text.property("text") for text in texts(person.window.contentItem())}
    assert {door["note"] for door in person.stage.kiosk.session.screen.page.doors} <= shown


def whole(person: Person, door: str) -> bool:
    """Whether all of the way that begins with these words is in sight."""
    seen = next(seen for seen in person.controls() if seen.name.startswith(door))
    return seen.shown == seen.whole


@pytest.mark.parametrize("glass", [LANDSCAPE_15, PORTRAIT_15, SMALL_13])
def test_the_menu_leads_to_everything_that_no_page_has_a_button_for(
    open_kiosk: OpenKiosk, glass: Glass
) -> None:
    person = opened(open_kiosk, glass, "very_large")
    told = words(person)
    for way, overlay in (
        ("reading", "reading"),
        ("my_answers", "answers"),
        ("help", "help"),
        ("start_over", "startover"),
    ):
        person.touch(told["menu"])
        assert told["help_staff"] in person.reads()
        person.touch(told[way])
        assert person.stage.kiosk.session.screen.panel == overlay
        person.touch(told["startover_no" if overlay == "startover" else "close"])
        assert person.stage.kiosk.session.screen.panel == ""


def test_the_menu_goes_to_the_parts_and_to_the_pages_to_read_more_on(open_kiosk: OpenKiosk) -> None:
    person = opened(open_kiosk, LANDSCAPE_15, page="what_matters")
    session, told = person.stage.kiosk.session, words(person)
    page = session.screen.page
    part, more = page.parts.shown()[0], page.readMore.shown()[0]
    person.touch(told["menu"])
    person.touch(more.title)
    assert (page.key, session.screen.panel) == (more.page, "")
    person.touch(told["close"])
    assert page.key == "what_matters"
    person.touch(told["menu"])
    person.touch(part.name)
    assert session.screen.panel == ""
    assert next(row for row in page.parts.shown() if row.current).section == part.section


@pytest.mark.parametrize("text_size", ["normal", "very_large"])
def test_what_is_read_of_the_buttons_is_what_stands_there(open_kiosk: OpenKiosk, text_size: str) -> None:
    for page in ("welcome", "most_heal"):
        person = opened(open_kiosk, PORTRAIT_15, text_size, page=page)
        told, names = words(person), person.names()
        voice = person.stage.kiosk.session.screen.services.voice
        assert isinstance(voice, Heard)
        person.stage.kiosk.session.speech.read()
        said = next(line for line in voice.written if line.startswith(told["voice_buttons"].split("{")[0]))
        for way in ("menu", "back", "next", "start_over"):
            assert (told[way] in re.split("[:.;] ?", said)) == (told[way] in names), way


def test_the_short_banner_is_read_out_in_full(open_kiosk: OpenKiosk) -> None:
    person = opened(open_kiosk, PORTRAIT_15, "very_large")
    assert words(person)["demonstration"] in person.reads()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("glass", "text_size"), [(PORTRAIT_15, "twice"), (SMALL_13, "very_large"), (LANDSCAPE_15, "twice")]
)
def test_what_ends_the_reading_stands_where_it_was_begun(
    open_kiosk: OpenKiosk, glass: Glass, text_size: str, language: str
) -> None:
    person = opened(open_kiosk, glass, text_size, language)
    told = words(person)
    begun, before = person.find(told["read_aloud"]).whole, body(person)
    person.touch(told["read_aloud"])
    ending = person.find(told["read_stop"]).whole
    assert begun.contains(ending.center())
    assert body(person) == before, "the page stays where it is"
    assert person.offers(told["read_pause"])


def test_next_is_gone_on_the_page_of_printing_only(open_kiosk: OpenKiosk) -> None:
    desk = Desk(waits=True)
    person = open_kiosk(print_handout=desk)
    session, told = person.stage.kiosk.session, words(person)
    session.goOn()
    while session.screen.page.kind != PageKind.PRINTING:
        session.goOn()
    session.printHandout()
    assert session.screen.printing.busy
    session.goBack()
    ways = ("next", "skip", "list_print")
    person.stage.qtbot.waitUntil(lambda: any(person.offers(told[way]) for way in ways))
    desk.go()
    person.stage.qtbot.waitUntil(lambda: not session.screen.printing.busy)
