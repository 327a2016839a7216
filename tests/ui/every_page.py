"""Every state of the screen that the toy pack can show, or the one that ships, one after the other."""

from collections.abc import Iterator

from kiosk.content.answers.answers_file import read_answers
from kiosk.content.content_cache import Content
from kiosk.decision.answers import Answers
from kiosk.decision.pages import ASKING, Page, PageKind
from kiosk.tour.patient_tour import endings_of, taps_for
from tests.ui.person import Person
from tests.ui.stage import SHIPPED, TODAY, TOY, shipped_content

PANELS = ("menu", "reading", "help", "answers", "startover")


def script(content: Content) -> Answers:
    """The answers that the aid is tried out with."""
    folder = SHIPPED if content is shipped_content() else TOY
    return read_answers(folder / "visit.yaml", content.aids, TODAY).visit.answers


def every_page(person: Person, text_size: str, language: str = "en") -> Iterator[str]:
    """Turns to each page, panel and ending in that text size and language, and names it."""
    session, answered = person.stage.kiosk.session, script(person.stage.content)
    _read_in(person, text_size, language)
    yield from _way(person, answered)
    for ending, answers in endings_of(session.store.aid, answered):
        _read_in(person, text_size, language)
        while session.screen.page.key != ending.key:
            _answer(person, _page(person), answers)
            session.goOn()
        yield _settled(person, ending.key)
        session.startOver()


def _read_in(person: Person, text_size: str, language: str) -> None:
    reading = person.stage.kiosk.session.screen.display
    reading.takeTextSize(text_size)
    reading.takeLanguage(language)


def _way(person: Person, answers: Answers) -> Iterator[str]:
    session = person.stage.kiosk.session
    while True:
        page = _page(person)
        if page.kind in {PageKind.CHECKLIST, PageKind.PRINTING}:  # their buttons say how many pages
            person.stage.qtbot.waitUntil(lambda: session.screen.paper_known, timeout=20_000)
        yield _settled(person, page.key)
        if page.kind in ASKING:
            _answer(person, page, answers)
            yield _settled(person, f"{page.key}, answered")
        yield from _behind(person, page)
        if page.kind is PageKind.THANKS:
            session.startOver()
            return
        session.goOn()


def _of_options(person: Person, page: Page) -> Iterator[str]:
    """A row of this comparison, and an option."""
    session = person.stage.kiosk.session
    row = session.store.aid.rows[0]
    session.openRow(row.key)
    yield _settled(person, "a row")
    session.close()
    session.openOption(session.store.aid.options[0].key)
    if session.screen.page.key != page.key:  # in the toy pack an option stands on the way
        yield _settled(person, f"{session.screen.page.key}, opened from {page.key}")
        session.goOn()


def _behind(person: Person, page: Page) -> Iterator[str]:
    """What lies behind a tap on this page."""
    session = person.stage.kiosk.session
    if page.kind is PageKind.START:
        session.open("menu")
        yield _settled(person, "the menu of the first page")
        session.close()
    if page.kind is PageKind.COMPARISON:
        yield from _of_options(person, page)
    if page.kind is PageKind.SITUATION:
        session.openStatement(session.screen.situation.known.shown()[0].statement)
        yield _settled(person, "a statement")
        session.close()
    if page.kind is PageKind.CHECKLIST:
        for tile in session.screen.checklist.tiles.shown():
            session.openTile(tile.group)
            yield _settled(person, f"the tile {tile.group}")
        session.open("sheet")
        yield _settled(person, "the list so far")
        for panel in PANELS:
            session.open(panel)
            yield _settled(person, panel)
        session.close()
        session.speech.read()
        yield _settled(person, f"{page.key}, read aloud")
        session.speech.stop()
        yield from _warned(person)
    if page.kind is PageKind.PRINTING:
        default = [sheet.key for sheet in person.stage.content.sheets if sheet.default]
        for sheet in default:
            session.turnSheet(sheet)
        yield _settled(person, f"{page.key}, with nothing chosen")
        for sheet in default:
            session.turnSheet(sheet)
        session.open("finish")
        yield _settled(person, "finishing without paper")
        session.close()
        session.printHandout()
        person.stage.qtbot.waitUntil(lambda: not session.screen.printing.busy)
        yield _settled(person, f"{page.key}, ended as {session.screen.printing.state}")


def _warned(person: Person) -> Iterator[str]:
    stage = person.stage
    idle = stage.kiosk.session.screen.idle
    idle.hold(False)
    person.nudges()
    stage.clock.now += 200
    idle.check()
    yield _settled(person, "the idle warning")
    idle.stay()


def _page(person: Person) -> Page:
    session = person.stage.kiosk.session
    aid = session.store.aid
    return next(page for page in (*aid.pages, *aid.endings) if page.key == session.screen.page.key)


def _answer(person: Person, page: Page, answers: Answers) -> None:
    for question in page.questions:
        for choice in taps_for(answers.get(question)):
            person.stage.kiosk.session.rate(question, choice)


def _settled(person: Person, name: str) -> str:
    person.stage.settle()
    return name
