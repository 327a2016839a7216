"""The frame leaves the page its room: on every screen, in every text size, in both languages."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.ui.person import OpenKiosk, Person
from tests.ui.screens import FOURK, LANDSCAPE_15, PORTRAIT_15, SMALL_13, Glass
from tests.ui.stage import shipped_content
from tests.ui.voices import Heard

LANGUAGES = ("en", "es")
SHARES = [
    (LANDSCAPE_15, "small", 0.60),
    (LANDSCAPE_15, "normal", 0.60),
    (LANDSCAPE_15, "large", 0.58),
    (LANDSCAPE_15, "largest", 0.55),
    (PORTRAIT_15, "small", 0.65),
    (PORTRAIT_15, "normal", 0.65),
    (PORTRAIT_15, "large", 0.60),
    (PORTRAIT_15, "largest", 0.55),
    (SMALL_13, "normal", 0.55),
    (SMALL_13, "largest", 0.45),
    (FOURK, "normal", 0.75),
    (FOURK, "largest", 0.75),
]
"""How much of the height the body has at the least."""


def opened(
    open_kiosk: OpenKiosk,
    glass: Glass,
    text_size: str = "normal",
    language: str = "en",
    page: str = "what_it_is",
) -> Person:
    """Somebody on that page of the shipped guide, which can be read aloud."""
    person = open_kiosk(shipped_content(), size=glass.size, pixels_per_mm=glass.pixels_per_mm, voice=Heard())
    session = person.stage.kiosk.session
    session.screen.display.takeTextSize(text_size)
    session.screen.display.takeLanguage(language)
    while session.screen.page.key != page:
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
def test_the_first_page_shows_more_than_its_buttons(open_kiosk: OpenKiosk, language: str) -> None:
    for glass in (PORTRAIT_15, SMALL_13):
        person = opened(open_kiosk, glass, "largest", language, "welcome")
        view = person.heading_seen().viewport
        assert view is not None
        assert view.height() >= 0.45 * glass.size.height()


@pytest.mark.parametrize("glass", [PORTRAIT_15, SMALL_13])
def test_where_there_is_no_room_one_menu_leads_to_all(open_kiosk: OpenKiosk, glass: Glass) -> None:
    person = opened(open_kiosk, glass, "largest")
    told = words(person)
    assert not person.offers(told["help"])
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


def test_where_there_is_room_each_way_has_its_button(open_kiosk: OpenKiosk) -> None:
    person = opened(open_kiosk, LANDSCAPE_15)
    told = words(person)
    assert all(person.offers(told[way]) for way in ("reading", "my_answers", "help", "start_over"))
    assert not person.offers(told["menu"])


@pytest.mark.parametrize("text_size", ["normal", "largest"])
def test_what_is_read_of_the_buttons_is_what_stands_there(open_kiosk: OpenKiosk, text_size: str) -> None:
    for page in ("welcome", "what_it_is"):
        person = opened(open_kiosk, PORTRAIT_15, text_size, page=page)
        told, names = words(person), person.names()
        voice = person.stage.kiosk.session.screen.services.voice
        assert isinstance(voice, Heard)
        person.stage.kiosk.session.speech.read()
        said = voice.written[-1]
        ways = ("menu", "reading", "my_answers", "help", "start_over")
        assert [told[way] in said for way in ways] == [told[way] in names for way in ways]


def test_the_short_banner_is_read_out_in_full(open_kiosk: OpenKiosk) -> None:
    person = opened(open_kiosk, PORTRAIT_15, "largest")
    assert words(person)["demonstration"] in person.reads()


@pytest.mark.parametrize("text_size", ["normal", "largest"])
@pytest.mark.parametrize("glass", [LANDSCAPE_15, PORTRAIT_15, SMALL_13])
def test_the_button_down_says_how_often_it_can_be_pressed(
    open_kiosk: OpenKiosk, glass: Glass, text_size: str
) -> None:
    person = opened(open_kiosk, glass, text_size, page="where_you_stand")
    told, left = words(person), []
    while (key := person.scroll_key("more_below")).enabled:
        left.append((key.name, key.whole))
        person.touch(key.name)
    screens = [told["screens_left"].replace("{number}", str(number)) for number in range(len(left), 1, -1)]
    assert [name.partition(": ")[2] for name, _ in left] == [*screens, told["screen_left"]]
    assert len({(where.left(), where.width()) for _, where in left}) == 1, "it stays under the finger"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("glass", [PORTRAIT_15, SMALL_13, LANDSCAPE_15])
def test_what_ends_the_reading_stands_where_it_was_begun(
    open_kiosk: OpenKiosk, glass: Glass, language: str
) -> None:
    person = opened(open_kiosk, glass, "largest", language)
    told = words(person)
    begun, before = person.find(told["read_aloud"]).whole, body(person)
    person.touch(told["read_aloud"])
    ending = person.find(told["read_stop"]).whole
    assert begun.contains(ending.center())
    assert body(person) == before, "the page stays where it is"
    assert person.offers(told["read_pause"])


@pytest.mark.parametrize("text_size", ["normal", "largest"])
def test_every_long_page_begins_at_its_top(open_kiosk: OpenKiosk, text_size: str) -> None:
    for page in ("side_by_side", "where_you_stand"):
        person = opened(open_kiosk, SMALL_13, text_size, page=page)
        assert not person.scroll_key("more_above").enabled, page
        title = person.heading_seen()
        assert title.shown == title.whole, page
