"""The comparison on the glass: each tab and each row in one window, and every line of a cell whole."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem

from kiosk.content.authoring.readability import words_of
from kiosk.decision.aid import Aid
from kiosk.decision.visit import CONTRASTS, Visit
from tests.ui.clinician import Clinician, staff_pin
from tests.ui.every_page import script
from tests.ui.person import OpenKiosk, Person
from tests.ui.screens import LANDSCAPE_15, PORTRAIT_15, SMALL_13, WIDE_15, Glass
from tests.ui.stage import LANDSCAPE, PIXELS_PER_MM, PORTRAIT, shipped_content
from tests.ui.test_pages import FINDERS, lasting

TABS = ("side_by_side", "side_by_side_wrong", "side_by_side_day")
GLASSES = [LANDSCAPE_15, WIDE_15]
TALL = [*GLASSES, PORTRAIT_15]
LANGUAGES = ("en", "es")
MOST_WORDS = 220
ROWS = 4


CELL, LINE, SHEET, OPTION, FIGURE, BODY, FOOT = (
    "sureHeight",
    "nameHeight",
    "notes",
    "questionsBeside",
    "beatMs",
    "cuts",
    "stacked",
)
"""Each a property that only the cells of the page have, its rows, the page itself, that of an option, its drawing, a
body that is cut into windows, and the foot."""


def tab_rows(aid: Aid, key: str) -> tuple[str, ...]:
    """The rows on that page."""
    return aid.tab(next(page.tab for page in aid.pages if page.key == key)).rows


def items(item: QQuickItem, known_by: str) -> Iterator[QQuickItem]:
    """All that can be seen within the item and has that property."""
    for child in item.childItems():
        if child.isVisible():
            if child.property(known_by) is not None:
                yield child
            yield from items(child, known_by)


def texts(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            if child.property("lineCount") is not None and child.property("text"):
                yield child
            yield from texts(child)


def reader(open_kiosk: OpenKiosk, glass: Glass, language: str, contrast: str = "default") -> Person:
    person = open_kiosk(shipped_content(), size=glass.size, pixels_per_mm=glass.pixels_per_mm)
    display = person.stage.kiosk.session.screen.display
    display.takeLanguage(language)
    display.takeContrast(contrast)
    return person


def turns_to(person: Person, visit: Visit) -> QQuickItem:
    """The page on the glass, once nothing on it moves any more."""
    store = person.stage.kiosk.session.store
    store.set_visit(Visit(at=visit.at, opened=visit.opened, reading=store.visit.reading))
    for _ in range(3):
        person.stage.settle()
    return person.window.contentItem()


def broken(page: QQuickItem) -> list[str]:
    """The lines of cells that do not stand in one line, or in none because they were cut short."""
    lines = [line for cell in items(page, CELL) for line in texts(cell)]
    assert lines
    return [
        line.property("text")
        for line in lines
        if line.property("lineCount") > 1 or line.property("truncated")
    ]


@pytest.mark.parametrize("glass", TALL, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_tab_is_one_window_with_every_line_whole(
    open_kiosk: OpenKiosk, glass: Glass, language: str
) -> None:
    person = reader(open_kiosk, glass, language)
    for key in TABS:
        page = turns_to(person, Visit(at=key))
        assert_whole(page, key)
        assert_inside(page, list(items(page, CELL)))


def assert_whole(page: QQuickItem, key: str) -> None:
    """All rows of the tab stand in one window, and no line of a cell is broken."""
    (sheet,) = items(page, SHEET)
    assert sheet.property("windows") == 1, key
    assert not broken(page)
    assert len(list(items(page, LINE))) == ROWS


@pytest.mark.parametrize("glass", GLASSES, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_with_staff_it_is_one_window_too(open_kiosk: OpenKiosk, glass: Glass, language: str) -> None:
    """With a mark for what was talked about in each row, and the rows first that matter a lot."""
    content = shipped_content()
    staff = Clinician(
        open_kiosk(content, size=glass.size, pixels_per_mm=glass.pixels_per_mm, pin=staff_pin())
    )
    staff.begins()
    store = staff.session.store
    staff.session.screen.display.takeLanguage(language)
    store.set_visit(replace(store.visit, answers=script(content)))
    marked = set()
    for key in TABS:
        staff.consult.turnTo(key)
        for _ in range(3):
            staff.stage.settle()
        assert_whole(staff.person.window.contentItem(), key)
        lines = staff.session.screen.comparison.lines.shown()
        assert [line.matters for line in lines] == sorted((line.matters for line in lines), reverse=True)
        marked |= {line.matters for line in lines}
        for line in lines:
            assert staff.person.offers(f"{line.question} {staff.words['consult_talked']}")
        assert not [fault for finder in FINDERS for fault in lasting(finder, staff.person)]
    assert marked == {True, False}


@pytest.mark.parametrize("glass", GLASSES, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_row_that_is_opened_is_one_window(open_kiosk: OpenKiosk, glass: Glass, language: str) -> None:
    person = reader(open_kiosk, glass, language)
    session = person.stage.kiosk.session
    turns_to(person, Visit(at=TABS[0]))
    for tab in shipped_content().aids[language].tabs:
        for row in tab.rows:
            session.openRow(row)
            for _ in range(3):
                person.stage.settle()
            (body,) = items(person.window.contentItem(), BODY)
            assert body.property("windows") == 1, row
            session.close()


@pytest.mark.parametrize("glass", [LANDSCAPE_15, PORTRAIT_15], ids=str)
@pytest.mark.parametrize("contrast", CONTRASTS)
def test_it_fits_in_every_theme(open_kiosk: OpenKiosk, contrast: str, glass: Glass) -> None:
    person = reader(open_kiosk, glass, "es", contrast)
    for key in TABS:
        assert_whole(turns_to(person, Visit(at=key)), key)


@pytest.mark.parametrize("glass", GLASSES, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_an_option_is_one_window(open_kiosk: OpenKiosk, glass: Glass, language: str) -> None:
    person = reader(open_kiosk, glass, language)
    for option in shipped_content().aids[language].options:
        page = turns_to(person, Visit(at=TABS[0], opened=f"about_{option.key}"))
        (sheet,) = items(page, OPTION)
        for place in range(len(option.steps)):
            next(items(page, FIGURE)).setProperty("step", place)
            person.stage.settle()
            assert sheet.property("windows") == 1, f"{option.key}, step {place + 1}"


@pytest.mark.parametrize("glass", GLASSES, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_with_staff_the_page_of_an_option_is_one_window_too(
    open_kiosk: OpenKiosk, glass: Glass, language: str
) -> None:
    staff = Clinician(
        open_kiosk(shipped_content(), size=glass.size, pixels_per_mm=glass.pixels_per_mm, pin=staff_pin())
    )
    staff.begins()
    staff.session.screen.display.takeLanguage(language)
    for option in shipped_content().aids[language].options:
        staff.consult.turnTo(f"about_{option.key}")
        staff.stage.settle()
        page = staff.person.window.contentItem()
        (sheet,) = items(page, OPTION)
        for place in range(len(option.steps)):
            next(items(page, FIGURE)).setProperty("step", place)
            staff.stage.settle()
            assert sheet.property("windows") == 1, f"{option.key}, step {place + 1}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("size", "pixels_per_mm", "text_size"),
    [
        (QSize(1280, 800), 3.81, "twice"),
        (PORTRAIT, PIXELS_PER_MM, "normal"),
        (PORTRAIT, PIXELS_PER_MM, "twice"),
        (LANDSCAPE, PIXELS_PER_MM, "large"),
        (QSize(1280, 800), 4.57, "normal"),
    ],
    ids=str,
)
def test_no_option_is_ever_left_out(
    open_kiosk: OpenKiosk, size: QSize, pixels_per_mm: float, text_size: str, language: str
) -> None:
    """In letters of twice the usual one row is on the glass, in smaller ones as many as have room: each with every option."""
    person = reader(open_kiosk, Glass(text_size, size, pixels_per_mm), language)
    person.stage.kiosk.session.screen.display.takeTextSize(text_size)
    options = shipped_content().aids[language].options
    for key in TABS:
        page = turns_to(person, Visit(at=key))
        (sheet,) = items(page, SHEET)
        met: list[str] = []
        for window in range(sheet.property("windows")):
            sheet.setProperty("window", window)
            person.stage.settle()
            assert_inside(page, list(items(page, CELL)))
            for line in items(page, LINE):
                met.append(line.property("label"))
                named = " ".join(text.property("text") for text in texts(line))
                assert all(option.short in named for option in options), line.property("label")
        assert len(met) == ROWS, key


def assert_inside(page: QQuickItem, cells: list[QQuickItem]) -> None:
    """The words of no cell stand out of it but by the room above and beneath letters; no cell reaches under the foot."""
    foot = next(items(page, FOOT)).mapToScene(next(items(page, FOOT)).boundingRect().topLeft()).y()
    for cell in cells:
        around = cell.mapRectToScene(cell.boundingRect()).adjusted(-1, -1, 1, 1)
        assert around.bottom() <= foot
        for text in texts(cell):
            inside = text.mapRectToScene(text.boundingRect())
            assert around.left() <= inside.left()
            assert inside.right() <= around.right()
            over = text.property("font").pixelSize() / 8
            assert inside.top() >= around.top() - over
            assert inside.bottom() <= around.bottom() + over


@pytest.mark.parametrize(
    ("glass", "text_size"),
    [
        (LANDSCAPE_15, "normal"),
        (LANDSCAPE_15, "twice"),
        (PORTRAIT_15, "normal"),
        (SMALL_13, "normal"),
        (SMALL_13, "very_large"),
    ],
    ids=str,
)
def test_nothing_is_cut_or_crowded(open_kiosk: OpenKiosk, glass: Glass, text_size: str) -> None:
    person = reader(open_kiosk, glass, "es")
    session = person.stage.kiosk.session
    session.screen.display.takeTextSize(text_size)
    faults = []
    for key in TABS:
        turns_to(person, Visit(at=key))
        faults += [f"{key}: {fault}" for finder in FINDERS for fault in lasting(finder, person)]
        for row in tab_rows(session.store.aid, key):
            session.openRow(row)
            person.stage.settle()
            faults += [f"{row}: {fault}" for finder in FINDERS for fault in lasting(finder, person)]
            session.close()
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cells_of_all_tabs_have_few_words(language: str) -> None:
    aid = shipped_content().aids[language]
    rows = [aid.row(key) for tab in aid.tabs for key in tab.rows]
    shorts = [cell.short for row in rows for cell in row.cells if cell.short and not cell.same_as]
    assert sum(len(words_of(f"{short.bold} {short.plain}")) for short in shorts) <= MOST_WORDS
