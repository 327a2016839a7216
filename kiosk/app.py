"""The one place where everything is built and joined: settings, shelf, printer, paper, screen."""

import os
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Event as Stop
from threading import Thread
from types import TracebackType
from typing import TYPE_CHECKING

import platformdirs

from kiosk.content.shelf import Folders, Shelf, open_shelf, read_shelf
from kiosk.decision.clinic import Clinic
from kiosk.decision.problems import Problem, ProblemsFound, did_you_mean
from kiosk.decision.signoff import Standing, standing
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Reading
from kiosk.device.idle import Idle
from kiosk.device.journal import Event, Journal
from kiosk.device.places import COMMAND, Shipped, shipped
from kiosk.device.screen_size import TextSize, screen_scale
from kiosk.device.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from kiosk.content.answers_file import AnswersFile
    from kiosk.content.locale import LocaleWriter
    from kiosk.handout.document import Handout
    from kiosk.printing.printer import Printer, Report
    from kiosk.ui.outfit import Outfit, PrintHandout
    from kiosk.ui.outfit import Report as Tell
    from kiosk.ui.window import KioskWindow

SAVED = "saved"
"""What the screen says in place of "done" where the printer is a folder: no page has come out of anything."""

SCRIPT = "visit.yaml"
"""The answers file of an aid by which the tour walks."""

WINDOWED_SHARE = 0.85
"""How much of the screen the window of `run --windowed` takes."""

PRESS_AFTER_MS = 2_000
"""How long after the start the press is loaded: the first page is on the glass, and nobody is printing yet."""


def folders_of(settings: Settings) -> Folders:
    """Where the content stands by these settings. Raises PlaceMissingError where the shipped folders are gone."""
    content = shipped(Shipped.CONTENT)
    aid = Path(settings.kiosk.aid) if settings.kiosk.aid else _first_aid(content)
    return Folders(aid=aid, kiosk=content / "kiosk", printouts=shipped(Shipped.PRINTOUTS))


def _first_aid(content: Path) -> Path:
    """The aid that ships with the program: the first folder that says what it is about."""
    about = next(iter(sorted(content.glob("*/about.yaml"))), None)
    if about is None:
        raise ProblemsFound([Problem(str(content), 0, "no aid stands here", "name its folder by --aid")])
    return about.parent


def check_content(settings: Settings) -> Shelf:
    """Read all content anew, and hold it to its quality. Raises ProblemsFound with what is wrong in it."""
    from kiosk.content.quality import check_quality, read_matter

    folders = folders_of(settings)
    shelf = read_shelf(folders)
    check_quality(read_matter(folders.aid))
    return shelf


def shelf_of(settings: Settings) -> Shelf:
    """All content, from where it was kept ready if it has not changed. Raises ProblemsFound."""
    return open_shelf(folders_of(settings), platformdirs.user_cache_path(COMMAND))


def writer_of(language: str) -> "LocaleWriter":
    """What writes days and lists in that language."""
    from kiosk.content.locale import LocaleWriter

    return LocaleWriter(language)


def paper_of(shelf: Shelf, summary: Summary, *, large_print: bool) -> "Handout":
    """The handout of one visit as a PDF."""
    from kiosk.handout.document import make_handout

    words = shelf.paper_words[summary.aid.language]
    fonts = shipped(Shipped.ASSETS) / "fonts"
    return make_handout(summary, shelf.sheets, words, fonts, large_print=large_print)


def load_press() -> None:
    """Load what the handout needs, so that the first person who prints does not wait for it."""
    import kiosk.handout.document  # noqa: F401 (being loaded is all that is wanted of it)
    from kiosk.handout.fonts import typeface

    typeface(shipped(Shipped.ASSETS) / "fonts")


def handout_of(shelf: Shelf, answers: "AnswersFile", clinic: Clinic, *, large_print: bool) -> "Handout":
    """The handout of a visit that an answers file tells."""
    aid = shelf.aids[answers.visit.reading.language]
    writer = writer_of(aid.language)
    summary = summarise(aid, answers.visit, answers.clinic or clinic, writer, answers.today)
    return paper_of(shelf, summary, large_print=large_print)


def printer_of(settings: Settings) -> "Printer":
    """The printer of these settings; its folder is made where it is one. Raises AddressError."""
    from kiosk.printing.printer import Patience, open_printer

    address = settings.printer.address
    if address.startswith("folder:"):
        Path(address.removeprefix("folder:")).mkdir(parents=True, exist_ok=True, mode=0o700)
    return open_printer(address, Patience(stuck=settings.printer.give_up_after_s))


def print_function(settings: Settings, shelf: Shelf) -> "PrintHandout":
    """The plain function by which the screen prints; it blocks, and runs away from the screen's thread."""

    def print_handout(summary: Summary, large_print: bool, tell: "Tell", stop: Stop) -> str:
        handout = paper_of(shelf, summary, large_print=large_print)

        def report(state: "Report") -> None:
            tell(state.state, state.page, state.pages)

        end = printer_of(settings).print_pdf(handout.pdf, handout.pages, report, stop)
        return _said_of(end, handout.pages, embedded=settings.printer.address.startswith("folder:"))

    return print_handout


def _said_of(end: "Report", pages: int, *, embedded: bool) -> str:
    """The state as the person is told it: a folder prints nothing, and too few pages are not "done"."""
    from kiosk.printing.printer import State

    if end.state is not State.DONE:
        return str(end.state)
    if embedded:
        return SAVED
    return str(State.DONE if end.page in {0, pages} else State.NOT_SURE)


@dataclass(frozen=True, slots=True)
class Screen:
    """What the window is drawn on: its size in pixels, and pixels in a millimetre (0: assumed)."""

    width: int
    height: int
    pixels_per_mm: float = 0.0


def outfit_of(
    settings: Settings,
    shelf: Shelf,
    screen: Screen,
    journal: Journal,
    print_handout: "PrintHandout",
    *,
    today: Callable[[], date] = date.today,
) -> "Outfit":
    """All that the screen is given. The language of the settings comes first, those not offered are left out."""
    from kiosk.ui.outfit import Outfit

    languages = languages_of(settings, shelf)
    return Outfit(
        aids={language: shelf.aids[language] for language in languages},
        words=shelf.screen_words,
        language_names={language: shelf.language_names[language] for language in languages},
        writer=writer_of,
        clinic=settings.clinic,
        today=today,
        idle=Idle(settings.idle.warn_after_s, settings.idle.answer_within_s),
        note=journal.note,
        print_handout=print_handout,
        pixels_per_mm=screen_scale(screen.pixels_per_mm, (screen.width, screen.height)).pixels_per_mm,
        capital_mm={size: size.capital_mm for size in TextSize},
        assets=shipped(Shipped.ASSETS),
    )


def languages_of(settings: Settings, shelf: Shelf) -> tuple[str, ...]:
    """The languages that a person can choose from, the one to start in first."""
    offered = [each for each in settings.kiosk.languages_offered if each in shelf.aids] or list(shelf.aids)
    first = settings.kiosk.language if settings.kiosk.language in offered else offered[0]
    return (first, *(each for each in offered if each != first))


def refuse_unsigned(settings: Settings, shelf: Shelf, today: date) -> None:
    """Raises ProblemsFound where the settings ask for signed content, nobody stands by, and it is not signed."""
    if not (settings.kiosk.unattended and settings.kiosk.require_signoff):
        return
    aid = next(iter(shelf.aids.values()))
    now = standing(aid.signoff, today)
    if now is not Standing.SIGNED:
        what = f"the content is {now}, and require_signoff keeps it from people who are alone with it"
        remedy = (
            f'let a clinician read it and run "{COMMAND} content sign --name … --role … --until YYYY-MM-DD", '
            "or set require_signoff = false for a demonstration"
        )
        raise ProblemsFound([Problem(str(folders_of(settings).aid), 0, what, remedy)])


def run(settings: Settings, *, windowed: bool) -> int:
    """Open the kiosk and stay until it is closed. Gives the exit code. Raises ProblemsFound."""
    from PySide6.QtCore import QSize, QTimer
    from PySide6.QtGui import QGuiApplication

    from kiosk.ui.window import KioskWindow, choose_renderer, load_fonts

    journal = Journal(settings.journal.file)
    shelf = _shelf_to_show(settings, journal)
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName(COMMAND)
    choose_renderer(settings.kiosk.renderer)
    fonts = shipped(Shipped.ASSETS) / "fonts"
    load_fonts(fonts, "Atkinson*.ttf")
    size = _size(settings, application.primaryScreen().size(), windowed=windowed)
    screen = Screen(size.width(), size.height(), settings.screen.pixels_per_mm)
    kiosk = KioskWindow(outfit_of(settings, shelf, screen, journal, print_function(settings, shelf)))
    sys.excepthook = _last_resort(kiosk, shelf, journal, screen)
    journal.note(Event.KIOSK_STARTED)
    kiosk.open(QSize(screen.width, screen.height), windowed=windowed)
    # The fallback font is large and seldom needed: not before the first page is on the glass.
    QTimer.singleShot(0, lambda: load_fonts(fonts, "Noto*.ttf"))
    QTimer.singleShot(PRESS_AFTER_MS, lambda: Thread(target=load_press).start())
    code = application.exec()
    kiosk.close()
    journal.note(Event.KIOSK_STOPPED)
    return code


def _shelf_to_show(settings: Settings, journal: Journal) -> Shelf:
    """All content, if it may be shown to people. Raises ProblemsFound, and notes that in the journal."""
    try:
        shelf = shelf_of(settings)
        refuse_unsigned(settings, shelf, date.today())
    except ProblemsFound as found:
        journal.note(Event.CONTENT_REFUSED, problems=len(found.problems))
        raise
    return shelf


def _size(settings: Settings, glass: "QSize", *, windowed: bool) -> "QSize":
    if settings.screen.width_px and settings.screen.height_px:
        return type(glass)(settings.screen.width_px, settings.screen.height_px)
    return glass * WINDOWED_SHARE if windowed else glass


def _must_have(shelf: Shelf, page: str) -> None:
    """Raises ProblemsFound where a page is named that the aid does not have."""
    aid = next(iter(shelf.aids.values()))
    pages = [each.key for each in (*aid.pages, *aid.endings)]
    if page and page not in pages:
        raise ProblemsFound([Problem("PAGE", 0, f'there is no page "{page}"', did_you_mean(page, pages))])


def print_test_page(settings: Settings, tell: "Tell") -> str:
    """Print the handout of the aid's scripted visit. Gives the last state. Raises ProblemsFound, AddressError."""
    shelf = shelf_of(settings)
    answers = script_of(settings, shelf)
    aid = shelf.aids[answers.visit.reading.language]
    summary = summarise(aid, answers.visit, settings.clinic, writer_of(aid.language), answers.today)
    return print_function(settings, shelf)(summary, False, tell, Stop())


def script_of(settings: Settings, shelf: Shelf) -> "AnswersFile":
    """The visit that the aid has been given to be tried out with. Raises ProblemsFound."""
    from kiosk.content.answers_file import read_answers

    return read_answers(folders_of(settings).aid / SCRIPT, shelf.aids, date.today())


Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def _last_resort(kiosk: "KioskWindow", shelf: Shelf, journal: Journal, screen: Screen) -> Hook:
    """What happens when something fails that nobody foresaw: the visit is wiped, the page of last resort shown.

    Standard error gets the place in the code, never the error's own text, which could hold a person's words.
    """
    from PySide6.QtCore import QSize

    from kiosk.ui.window import OutOfService

    def failed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        journal.note(Event.OUT_OF_SERVICE)
        frames = "".join(traceback.format_tb(trace))
        sys.stderr.write(f"{kind.__name__}\n{frames}")
        words = shelf.screen_words[kiosk.session.aid.language]
        kiosk.fail(OutOfService(words, screen.pixels_per_mm), QSize(screen.width, screen.height))

    return failed


def tour(
    settings: Settings, out: Path, reading: Reading, screen: Screen, *, only: str = ""
) -> tuple[list[Path], Path]:
    """Draw every page of a scripted visit, or `only` one, into a folder. Gives the pictures and the PDF.

    Raises ProblemsFound.
    """
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication

    from kiosk.ui.tour import Tour
    from kiosk.ui.window import KioskWindow, choose_renderer, load_fonts

    shelf = shelf_of(settings)
    answers = script_of(settings, shelf)
    _must_have(shelf, only)
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    application.setApplicationName(COMMAND)
    choose_renderer("software")
    load_fonts(shipped(Shipped.ASSETS) / "fonts", "*.ttf")
    paper = out / "handout.pdf"

    def to_file(summary: Summary, large_print: bool, tell: "Tell", stop: Stop) -> str:
        paper.write_bytes(paper_of(shelf, summary, large_print=large_print).pdf)
        return SAVED

    journal = Journal(os.devnull)
    kiosk = KioskWindow(outfit_of(settings, shelf, screen, journal, to_file, today=lambda: answers.today))
    pictures = Tour(kiosk, answers.visit.answers, out, only).walk(reading, QSize(screen.width, screen.height))
    kiosk.close()
    del application
    return pictures, paper
