"""The person chooses what is printed, and shows their code."""

from threading import Event

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kiosk.content.content_cache import Content
from kiosk.decision.handover_code import read_code
from kiosk.decision.sheet import Sheet
from kiosk.decision.visit import Visit
from kiosk.handout.code import squares
from kiosk.paper_services import copies_of
from kiosk.ui.pages.sheets import SheetsView, sheet_rows
from kiosk.ui.services import PrinterWord
from kiosk.ui.session import Session
from tests.ui.person import OpenKiosk, Person, Role
from tests.ui.stage import PIXELS_PER_MM, PORTRAIT, Clock, Desk, services_for, shipped_content, toy_content

FIRST, LAST = "getting_ready", "afterwards"
BY_DEFAULT = (FIRST, LAST)


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def session(qapp: object, desk: Desk) -> Session:
    return Session(services_for(toy_content(), clock=Clock(), print_handout=desk, journal="/dev/null"))


def walk_to(session: Session, page: str) -> None:
    while session.screen.page.key != page:
        assert session.screen.page.kind != "thanks", f"no {page} is on the way"
        session.goOn()


def offered(session: Session) -> dict[str, bool]:
    """The sheets on offer, and whether they are chosen."""
    rows = session.screen.sheets.sheets
    roles = {bytes(name.data()).decode(): role for role, name in rows.roleNames().items()}
    places = [rows.index(place) for place in range(rows.rowCount())]
    return {rows.data(place, roles["sheet"]): rows.data(place, roles["chosen"]) for place in places}


def prints(session: Session, qtbot: QtBot) -> None:
    session.printHandout()
    qtbot.waitUntil(lambda: not session.screen.printing.busy)


def test_the_first_and_the_last_sheet_are_chosen_to_begin_with(session: Session) -> None:
    walk_to(session, "print_it")
    assert [sheet for sheet, chosen in offered(session).items() if chosen] == list(BY_DEFAULT)
    assert session.screen.sheets.count == 2


def test_a_sheet_that_says_nothing_to_this_person_is_not_offered(session: Session) -> None:
    walk_to(session, "print_it")
    assert "get_help" not in offered(session)


def test_what_is_chosen_is_what_is_printed(session: Session, desk: Desk, qtbot: QtBot) -> None:
    walk_to(session, "print_it")
    session.turnSheet(LAST)
    session.turnSheet("my_options")
    session.choosePrint(True)
    assert session.screen.sheets.large
    prints(session, qtbot)
    assert [(sheets, large) for _, sheets, large in desk.asked] == [((FIRST, "my_options"), True)]


def test_with_nothing_chosen_nothing_is_printed(session: Session, desk: Desk) -> None:
    walk_to(session, "print_it")
    for sheet in BY_DEFAULT:
        session.turnSheet(sheet)
    session.printHandout()
    assert session.screen.sheets.count == 0
    assert (desk.asked, session.screen.printing.state) == ([], "")


def test_letters_on_paper_follow_the_screen_until_the_person_chooses(
    session: Session, desk: Desk, qtbot: QtBot
) -> None:
    session.screen.display.takeTextSize("very_large")
    walk_to(session, "print_it")
    assert session.screen.sheets.large
    session.choosePrint(False)
    prints(session, qtbot)
    assert [large for _, _, large in desk.asked] == [False]


@pytest.mark.parametrize("act", ["startOver", "leave"])
def test_the_next_person_finds_nothing_chosen(session: Session, act: str) -> None:
    walk_to(session, "print_it")
    session.turnSheet(LAST)
    session.choosePrint(True)
    getattr(session, act)()
    assert (session.store.visit, session.screen.sheets.count, session.screen.sheets.large) == (
        Visit(),
        0,
        False,
    )
    assert (offered(session), session.screen.sheets.code) == ({}, [])
    walk_to(session, "print_it")
    assert [sheet for sheet, chosen in offered(session).items() if chosen] == list(BY_DEFAULT)


def test_where_the_walk_stops_the_page_for_it_is_printed_whatever_was_chosen_before(
    session: Session, desk: Desk, qtbot: QtBot
) -> None:
    walk_to(session, "print_it")
    for sheet in BY_DEFAULT:
        session.turnSheet(sheet)
    session.change("kettle_page")
    session.choose("flames")
    session.goOn()
    assert session.screen.page.kind == "ending"
    prints(session, qtbot)
    assert [sheets for _, sheets, _ in desk.asked] == [("get_help",)]


def test_the_code_stands_beside_the_sheets_and_nowhere_else(session: Session) -> None:
    walk_to(session, "thirsty_page")
    session.choose("yes")
    assert session.screen.sheets.code == []
    walk_to(session, "print_it")
    code = session.store.summary().code
    drawn = tuple(tuple(each == "1" for each in row) for row in session.screen.sheets.code)
    assert drawn == squares(code)
    assert "".join(session.screen.sheets.codeGroups) == code
    assert {len(group) for group in session.screen.sheets.codeGroups[:-1]} == {4}
    assert read_code({"en": session.store.aid}, code).visit.answers == {"thirsty": "yes"}
    session.change("thirsty_page")
    assert (session.screen.sheets.code, session.screen.sheets.codeGroups) == ([], [])


def test_how_many_pages_there_will_be_is_what_is_printed(session: Session, qtbot: QtBot) -> None:
    walk_to(session, "print_it")
    sheets = session.screen.sheets
    assert sheets.pages == 0, "not known yet"
    qtbot.waitUntil(lambda: sheets.pages > 0)
    handout = copies_of(toy_content(), session.store.summary(), BY_DEFAULT, large_print=False)
    assert sheets.pages == handout.pages
    session.turnSheet("my_options")
    qtbot.waitUntil(lambda: sheets.pages > handout.pages)


def test_large_letters_are_counted_anew(session: Session, qtbot: QtBot) -> None:
    walk_to(session, "print_it")
    sheets = session.screen.sheets
    qtbot.waitUntil(lambda: sheets.pages > 0)
    session.choosePrint(True)
    assert sheets.pages == 0
    qtbot.waitUntil(lambda: sheets.pages > 0)
    handout = copies_of(toy_content(), session.store.summary(), BY_DEFAULT, large_print=True)
    assert sheets.pages == handout.pages


def test_a_sheet_that_nobody_described_is_offered_by_its_title() -> None:
    sheet = Sheet("extra", ())
    [row] = sheet_rows([sheet], [], {"extra": "Something more"}, {})
    assert (row.title, row.about, row.chosen) == ("Something more", "", False)


def test_a_view_says_when_the_code_changed(qapp: object, qtbot: QtBot) -> None:
    view = SheetsView()
    with qtbot.waitSignal(view.codeChanged):
        view.draw_code("SDK1A", lambda letters: ((True, False), (False, True)))
    assert (view.code, view.codeGroups) == (["10", "01"], ["SDK1", "A"])
    with qtbot.assertNotEmitted(view.codeChanged):
        view.draw_code("SDK1A", lambda letters: ())


def at_print_page(open_kiosk: OpenKiosk, content: Content, size: QSize = PORTRAIT) -> Person:
    """Somebody with an operation planned, before the sheets."""
    person = open_kiosk(content, size=size)
    walk_to(person.stage.kiosk.session, "next_page")
    person.stage.kiosk.session.rate("operation_planned", "yes")
    walk_to(person.stage.kiosk.session, "print_it")
    person.stage.settle()
    return person


def spoken(person: Person, sheet: str) -> str:
    """What the box of a sheet is called."""
    content = person.stage.content
    return f"{content.paper_words['en'][f'title_{sheet}']}. {person.stage.words[f'sheet_about_{sheet}']}"


def print_words(person: Person) -> str:
    """What the button says that prints, once it is known how many pages there are."""
    sheets = person.stage.kiosk.session.screen.sheets
    person.stage.qtbot.waitUntil(lambda: sheets.pages > 0)
    person.stage.settle()
    return person.stage.words["print_pages"].replace("{number}", str(sheets.pages))


def test_the_person_touches_the_sheets_they_want(open_kiosk: OpenKiosk) -> None:
    person = at_print_page(open_kiosk, shipped_content())
    before = print_words(person)
    assert person.offers(before)
    assert person.has_chosen(spoken(person, FIRST))
    assert not person.has_chosen(spoken(person, "my_options"))
    person.touch(spoken(person, "my_options"))
    assert person.has_chosen(spoken(person, "my_options"))
    assert person.offers(print_words(person))
    assert not person.offers(before)


def test_with_no_sheet_chosen_nothing_prints_and_the_page_says_why(open_kiosk: OpenKiosk) -> None:
    person = at_print_page(open_kiosk, shipped_content())
    words = person.stage.words
    said = print_words(person)
    for sheet in [row.sheet for row in person.stage.kiosk.session.screen.sheets.sheets.shown() if row.chosen]:
        person.touch(spoken(person, sheet))
    assert not person.offers(said)
    assert words["print_none_title"] in person.reads()
    assert words["print_none_text"] in person.reads()
    person.touch(spoken(person, FIRST))
    assert person.offers(print_words(person))
    assert words["print_none_title"] not in person.reads()


def test_each_sheet_says_how_many_pages_it_has(open_kiosk: OpenKiosk) -> None:
    person = at_print_page(open_kiosk, shipped_content())
    rows = person.stage.kiosk.session.screen.sheets.sheets
    person.stage.qtbot.waitUntil(lambda: all(row.pages for row in rows.shown()))
    person.stage.settle()
    for row in rows.shown():
        one, many = person.stage.words["sheet_pages_one"], person.stage.words["sheet_pages"]
        assert (one if row.pages == 1 else many.replace("{number}", str(row.pages))) in person.reads()


@pytest.mark.parametrize(
    ("says", "title"),
    [
        ("ready", "ready_title"),
        ("needs_paper", "needs_paper_title"),
        ("not_responding", "not_responding_title"),
        ("refused", "not_ready_title"),
        ("saved", "no_printer_title"),
    ],
)
def test_the_printer_is_asked_before_anything_is_said_of_it(
    open_kiosk: OpenKiosk, says: str, title: str
) -> None:
    person = open_kiosk(ask_printer=lambda: PrinterWord(says))
    walk_to(person.stage.kiosk.session, "print_it")
    person.stage.qtbot.waitUntil(lambda: person.stage.words[title] in person.reads())
    assert (person.stage.words["not_ready_text"] in person.reads()) is (says not in {"ready", "saved"})


def test_until_the_printer_answered_nothing_is_said_of_it(open_kiosk: OpenKiosk) -> None:
    answer = Event()

    def slow() -> PrinterWord:
        answer.wait()
        return PrinterWord("ready")

    person = open_kiosk(ask_printer=slow)
    walk_to(person.stage.kiosk.session, "print_it")
    person.stage.settle()
    assert person.stage.words["asking_title"] in person.reads()
    answer.set()
    person.stage.qtbot.waitUntil(lambda: person.stage.words["ready_title"] in person.reads())


def test_large_letters_on_paper_are_a_touch_away(open_kiosk: OpenKiosk) -> None:
    person = at_print_page(open_kiosk, shipped_content())
    words = person.stage.words
    assert person.has_chosen(words["print_usual"])
    person.touch(words["print_large"])
    assert person.has_chosen(words["print_large"])
    assert not person.has_chosen(words["print_usual"])


@pytest.mark.parametrize("contrast", ["default", "white_on_black", "soft"])
def test_the_code_stands_on_the_glass_as_it_is_to_be_scanned(open_kiosk: OpenKiosk, contrast: str) -> None:
    person = at_print_page(open_kiosk, shipped_content())
    session, words = person.stage.kiosk.session, person.stage.words
    session.screen.display.takeContrast(contrast)
    person.stage.settle()
    letters = " ".join(session.screen.sheets.codeGroups)
    assert f"{words['code_title']}: {letters}" in person.reads()
    wanted = squares(session.store.summary().code)
    assert photographed(person, len(wanted)) == wanted


def photographed(person: Person, side: int) -> tuple[tuple[bool, ...], ...]:
    """The squares as a camera sees them; fails where they are too small, not square or without their margin."""
    [seen] = [each for each in person.sees() if each.role is Role.Graphic]
    assert seen.shown == seen.whole, "all of it is in sight"
    frame, square = 4, seen.whole.width() / (side + 8)
    assert square == int(square), "a square is a whole number of pixels"
    assert side * square / PIXELS_PER_MM >= 30
    glass = person.window.grabWindow()

    def dark(row: int, place: int) -> bool:
        corner = seen.whole.topLeft()
        colors = {
            QColor(
                glass.pixel(int(corner.x() + (place + x) * square), int(corner.y() + (row + y) * square))
            ).name()
            for x in (0.05, 0.95)
            for y in (0.05, 0.95)
        }
        assert colors in ({"#000000"}, {"#ffffff"}), f"square {row}, {place} is drawn {colors}"
        return colors == {"#000000"}

    drawn = [[dark(row, place) for place in range(side + 2 * frame)] for row in range(side + 2 * frame)]
    inside = slice(frame, frame + side)
    margin = [*drawn[:frame], *drawn[-frame:], *(row[:frame] + row[-frame:] for row in drawn)]
    assert not any(any(row) for row in margin), "four white squares around it"
    return tuple(tuple(row[inside]) for row in drawn[inside])


def test_the_page_says_which_printer_it_is(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk(ask_printer=lambda: PrinterWord("ready", name="the printer by the window"))
    walk_to(person.stage.kiosk.session, "print_it")
    where = "Your pages come out of the printer by the window."
    person.stage.qtbot.waitUntil(lambda: where in person.reads())
