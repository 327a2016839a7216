"""A long page is turned by whole windows: nothing in it is cut, and nothing of it is passed over."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.ui.input.focus_order import view_of, visible_items
from tests.ui.every_page import every_page
from tests.ui.person import OpenKiosk, Person, Role, Seen
from tests.ui.qml.test_frame import opened
from tests.ui.screens import LANDSCAPE_15, PORTRAIT_15, SMALL_13, WIDE_15, Glass
from tests.ui.stage import shipped_content

SLACK = 1.5
"""Pixels lost in rounding."""
LONG = "where_you_stand"
WINDOWS_AT_MOST = 30


def windows(person: Person) -> Iterator[list[Seen]]:
    """What each window of the page shows, until the last one is in sight."""
    for _ in range(WINDOWS_AT_MOST):
        key = person.turn_key(on=True)
        yield person.sees()
        told = words(person)["window"].partition("{")[0]
        place = next(
            (seen.name.removeprefix(told) for seen in person.sees() if seen.name.startswith(told)), "1 1"
        )
        if key is None or place.split()[0] == place.split()[-1]:
            return
        person.touch(key.name)
    raise AssertionError("there is no last window")


def words(person: Person) -> dict[str, str]:
    return person.stage.kiosk.session.screen.words


def cut(seen: Seen) -> bool:
    """Whether only a part of it is in sight. A text is cut where a line is, not where the window ends between two."""
    if seen.viewport is None or seen.shown.isEmpty() or seen.shown == seen.whole:
        return False
    lines = int(seen.item.property("lineCount") or 1)
    height = seen.whole.height() / lines
    above, below = seen.shown.top() - seen.whole.top(), seen.whole.bottom() - seen.shown.bottom()
    return any(SLACK < each % height < height - SLACK for each in (above, below))


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    ("glass", "text_size"),
    [(LANDSCAPE_15, "twice"), (SMALL_13, "normal"), (SMALL_13, "very_large")],
)
def test_each_thing_stands_whole_in_one_of_the_windows(
    open_kiosk: OpenKiosk, glass: Glass, text_size: str, language: str
) -> None:
    person = opened(open_kiosk, glass, text_size, language, LONG)
    met: set[str] = set()
    shown = list(windows(person))
    assert len(shown) > 1, "the page is long enough to tell"
    for window in shown:
        assert not [seen.name for seen in window if cut(seen)]
        met |= {seen.name for seen in window if not seen.shown.isEmpty()}
    assert {seen.name for seen in shown[0] if seen.viewport is not None} <= met


def test_next_and_back_turn_the_windows_first(open_kiosk: OpenKiosk) -> None:
    person = opened(open_kiosk, SMALL_13, "very_large", page=LONG)
    session, told = person.stage.kiosk.session, words(person)
    here = session.screen.page.key
    count = len(list(windows(person)))
    person.touch(told["back"])
    assert session.screen.page.key == here
    person.touch(told["next"])
    person.touch(told["next"])
    assert session.screen.page.key != here
    person.touch(told["back"])
    assert session.screen.page.key == here
    assert len(list(windows(person))) == count, "it begins at its top again"


def test_what_gets_the_focus_comes_into_sight(open_kiosk: OpenKiosk) -> None:
    person = opened(open_kiosk, SMALL_13, "very_large", page=LONG)
    hidden = next(seen for seen in person.controls() if seen.shown.isEmpty() and seen.role is Role.Button)
    hidden.item.forceActiveFocus()
    person.stage.settle()
    place = hidden.item.mapRectToScene(hidden.item.boundingRect())
    view = hidden.viewport
    assert view is not None
    assert view.mapRectToScene(QRectF(0, 0, view.width(), view.height())).contains(place)


def test_a_question_stands_with_its_first_answer_in_the_largest_text(open_kiosk: OpenKiosk) -> None:
    for glass in (SMALL_13, PORTRAIT_15):
        person = opened(open_kiosk, glass, "very_large", page="danger_signs_page")
        first = person.choices()[0]
        assert first.shown == first.whole


def bare_grounds(person: Person) -> list[float]:
    """The heights of the grounds in sight of which nothing that stands on them is in sight."""
    view = view_of(person.window)
    assert view is not None
    seen = view.mapRectToScene(view.boundingRect())

    def shown(item: QQuickItem) -> float:
        return item.mapRectToScene(item.boundingRect()).intersected(seen).height()

    cards = (item for item in visible_items(view) if item.inherits("QQuickRectangle") and item.childItems())
    texts = {card: [each for each in visible_items(card) if each.property("text")] for card in cards}
    return [
        shown(card)
        for card, said in texts.items()
        if shown(card) > SLACK and said and not any(map(shown, said))
    ]


@pytest.mark.parametrize(("glass", "language"), [(LANDSCAPE_15, "es"), (SMALL_13, "en")])
def test_the_edge_of_a_card_is_not_seen_without_the_card(
    open_kiosk: OpenKiosk, glass: Glass, language: str
) -> None:
    """As where the card is higher than a window, and the next window begins with it."""
    person = opened(open_kiosk, glass, "very_large", language)
    session, aid = person.stage.kiosk.session, shipped_content().aids[language]
    option = aid.options[1].key
    row = next(row.key for row in aid.rows if row.cell(option).every_evidence)
    session.openRow(row)
    session.openDetail(option)
    person.stage.settle()
    shown = [bare_grounds(person) for _ in windows(person)]
    assert len(shown) > 1
    assert not [each for each in shown if each]


def at_the_tiles(open_kiosk: OpenKiosk) -> Person:
    """The shipped aid with its scripted answers at the checklist, on the usual glass."""
    person = open_kiosk(shipped_content(), size=LANDSCAPE_15.size, pixels_per_mm=LANDSCAPE_15.pixels_per_mm)
    session = person.stage.kiosk.session
    for name in every_page(person, "normal"):
        if name == "the tile now":
            session.close()
            break
    person.stage.settle()
    return person


def to_next_tile(person: Person) -> None:
    """Turn to the end of the tile, where the way to the next one is."""
    after = person.stage.kiosk.session.screen.checklist.afterName
    while not person.offers(after):
        person.touch(words(person)["more_below"])
    person.touch(after)


def test_the_next_tile_begins_at_its_top(open_kiosk: OpenKiosk) -> None:
    person = at_the_tiles(open_kiosk)
    shown = person.stage.kiosk.session.screen.checklist
    person.stage.kiosk.session.openTile("weeks_before")
    person.stage.settle()
    while shown.after != "call":
        to_next_tile(person)
    to_next_tile(person)
    first = shown.entries.shown()[0].lead
    assert not next(seen for seen in person.sees() if seen.name == first).shown.isEmpty()


def grounds(item: QQuickItem, kind: str) -> Iterator[QQuickItem]:
    """The grounds of that kind on which something stands."""
    for child in item.childItems():
        if child.isVisible() and child.metaObject().className().startswith(kind):
            yield child
        else:
            yield from grounds(child, kind)


def sight_of(window: list[Seen]) -> tuple[QQuickItem, QRectF]:
    """What turns, and the part of the glass in which it is seen."""
    view = next(seen.viewport for seen in window if seen.viewport is not None)
    return view, view.mapRectToScene(view.boundingRect())


def test_a_ground_is_not_cut_at_the_top_of_a_window(open_kiosk: OpenKiosk) -> None:
    person = at_the_tiles(open_kiosk)
    person.stage.kiosk.session.openTile("weeks_before")
    person.stage.settle()
    for shown in windows(person):
        view, sight = sight_of(shown)
        for ground in grounds(view, "Advice"):
            place = ground.mapRectToScene(ground.boundingRect())
            cut_by = sight.top() - place.top()
            assert not (SLACK < cut_by < place.height() - SLACK), f"{cut_by} px of a ground are cut off"


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("glass", [LANDSCAPE_15, WIDE_15])
def test_a_number_stands_whole_in_one_window_with_what_is_told_of_it(
    open_kiosk: OpenKiosk, glass: Glass, language: str
) -> None:
    person = opened(open_kiosk, glass, "normal", language, "side_by_side")
    session = person.stage.kiosk.session
    session.openRow("go_wrong")
    session.openDetail(session.store.aid.options[0].key)
    person.stage.settle()
    for shown in windows(person):
        view, sight = sight_of(shown)
        for card in grounds(view, "NumberCard"):
            place = card.mapRectToScene(card.boundingRect())
            inside = place.intersected(sight).height()
            assert inside < SLACK or inside > place.height() - SLACK, "a part of a number is out of sight"
