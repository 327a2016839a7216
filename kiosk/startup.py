"""The start of the kiosk: the first page at once, everything else behind it.

A person looks at the first page for seconds, and it needs a few sentences only. So those come first, from what was
kept of the last start; the aid, the session and the pages behind are loaded as soon as it is painted.
"""

import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from kiosk.app import Screen, folders_of, load_start
from kiosk.content.content_cache import StartContent
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.decision.signoff import Signoff, SignoffStatus, signoff_status
from kiosk.device.journal_file import journal_problems
from kiosk.device.languages import languages_kept_back, languages_of, sentence_on
from kiosk.device.places import COMMAND, Shipped, shipped
from kiosk.device.settings import Settings
from kiosk.ui.window.first_page import start_page_properties

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QScreen
    from PySide6.QtQuick import QQuickWindow

    from kiosk.ui.window.window import StartWindow

WINDOWED_SHARE = 0.85
"""How much of the screen the window of `run --windowed` takes."""

LOAD_PDF_ENGINE_AFTER_MS = 2_000
"""How long after the start the PDF engine is loaded: the first page is painted, and nobody is printing yet."""


def run(settings: Settings, *, windowed: bool) -> int:
    """Open the kiosk and stay until it is closed. Gives the exit code. Raises ProblemsFound."""
    look, languages = _look_to_show(settings)
    tell_of_languages_kept_back(settings, look)

    # The room before Qt itself: to a module that is imported behind Qt, PySide6 reads the source.
    from kiosk.ui.window.termination import Termination
    from kiosk.ui.window.uncaught_errors import UncaughtErrors
    from kiosk.ui.window.window import StartWindow, choose_renderer, load_fonts

    from PySide6.QtGui import QGuiApplication  # isort: skip

    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName(COMMAND)
    choose_renderer(settings.kiosk.renderer)
    assets = shipped(Shipped.ASSETS)
    load_fonts(assets / "fonts", "Atkinson*.ttf")
    screen = screen_of(settings, application.primaryScreen(), windowed=windowed)
    start_pages = {language: look.start_pages[language] for language in languages}
    signed = signoff_status(look.signoff, date.today()) is SignoffStatus.SIGNED
    kiosk = StartWindow(start_page_properties(start_pages, assets, signed=signed), screen.scale)
    errors = UncaughtErrors(lambda: _go_out_of_service(kiosk, settings, screen))
    errors.install()
    termination = Termination(application.exit)

    def attend() -> None:
        application.aboutToQuit.connect(_attend(kiosk, settings, look, screen))

    once_painted(kiosk.window, attend)
    kiosk.open(_pixels(screen), windowed=windowed)
    code = application.exec()
    termination.release()
    kiosk.close()
    _note(settings, "kiosk_stopped")
    return code


def once_painted(window: "QQuickWindow", act: Callable[[], None]) -> None:
    """Call `act` once the first page is painted with its picture, after the current event."""
    from PySide6.QtCore import QTimer

    def painted() -> None:
        if window.property("drawn"):
            window.frameSwapped.disconnect(painted)
            QTimer.singleShot(0, act)

    window.frameSwapped.connect(painted)


def _attend(
    kiosk: "StartWindow", settings: Settings, look: StartContent, screen: Screen
) -> Callable[[], None]:
    """Load what the first page could do without, and let the person go on. Gives what has to be done at the end."""
    from threading import Thread

    from PySide6.QtCore import QTimer

    from kiosk.app import copies_of, load_pdf_engine, ui_services
    from kiosk.device.journal import Event, Journal
    from kiosk.print_services import PrintServices
    from kiosk.ui.session import Session
    from kiosk.ui.window.window import load_fonts

    journal = Journal(settings.journal.file)
    journal.note(Event.KIOSK_STARTED)
    content = look.content()
    printing = PrintServices(settings, partial(copies_of, content), journal.note)
    services = ui_services(
        settings,
        content,
        screen,
        journal,
        printing.print_handout,
        ask_printer=printing.ask_printer,
        ask_printers=printing.ask_printers,
    )
    kiosk.attend(Session(services))
    # The fallback font is large and seldom needed.
    load_fonts(shipped(Shipped.ASSETS) / "fonts", "Noto*.ttf")

    def load_and_cancel() -> None:
        for task in (load_pdf_engine, printing.cancel_left):
            Thread(target=task).start()

    # The timer keeps a plain function; of a bound method it keeps nothing, and the threads would never begin.
    QTimer.singleShot(LOAD_PDF_ENGINE_AFTER_MS, load_and_cancel)
    return printing.close


def _look_to_show(settings: Settings) -> tuple[StartContent, tuple[str, ...]]:
    """The first page, if it may be shown to people, and the languages to choose from, the one to start in first.

    Raises ProblemsFound, and notes that in the journal.
    """
    problems = journal_problems(settings)
    try:
        look = load_start(settings)
        refuse_unsigned(settings, look.signoff, date.today())
        languages = languages_of(settings, look.start_pages, _unreviewed(look))
    except ProblemsFound as found:
        problems += found.problems
    if problems:
        _note(settings, "content_refused", problems=len(problems))
        raise ProblemsFound(problems)
    return look, languages


def _unreviewed(look: StartContent) -> frozenset[str]:
    return frozenset(language for language, page in look.start_pages.items() if page["review_pending"])


def tell_of_languages_kept_back(settings: Settings, look: StartContent) -> None:
    """Tell staff, where they see it and in the journal, which languages nobody can choose for want of a review."""
    if kept_back := languages_kept_back(settings, look.start_pages, _unreviewed(look)):
        sys.stderr.write(f"{sentence_on(kept_back)}\n")
        for language in kept_back:
            _note(settings, "language_kept_back", language=language)


def refuse_unsigned(settings: Settings, signoff: Signoff | None, today: date) -> None:
    """Raises ProblemsFound where the settings ask for signed content, nobody stands by, and it is not signed."""
    if not (settings.kiosk.unattended and settings.kiosk.require_signoff):
        return
    now = signoff_status(signoff, today)
    if now is not SignoffStatus.SIGNED:
        what = f"the content is {now}, and require_signoff keeps it from people who are alone with it"
        remedy = (
            f'let a clinician read it and run "{COMMAND} content sign --name … --role … --until YYYY-MM-DD", '
            "or set require_signoff = false for a demonstration"
        )
        raise ProblemsFound([Problem(str(folders_of(settings).aid), 0, what, remedy)])


def _note(settings: Settings, event: str, **counts: int | str) -> None:
    # Imported here, because an ordinary start has nothing to note before the first page.
    from kiosk.device.journal import Journal

    Journal(settings.journal.file).note(event, **counts)


def screen_of(settings: Settings, glass: "QScreen", *, windowed: bool) -> Screen:
    """The screen to draw for, in the pixels that Qt counts in.

    On a scaled desktop each of those is several of the screen's own, in which the settings are given.
    """
    asked, ratio = settings.screen, glass.devicePixelRatio()
    scale = asked.pixels_per_mm / ratio
    if asked.width_px and asked.height_px:
        return Screen(round(asked.width_px / ratio), round(asked.height_px / ratio), scale)
    size = glass.size() * WINDOWED_SHARE if windowed else glass.size()
    return Screen(size.width(), size.height(), scale)


def _pixels(screen: Screen) -> "QSize":
    from PySide6.QtCore import QSize

    return QSize(screen.width, screen.height)


def _go_out_of_service(kiosk: "StartWindow", settings: Settings, screen: Screen) -> None:
    """The visit is wiped, and the page of last resort shown in its place."""
    from kiosk.ui.window.window import OutOfService

    _note(settings, "out_of_service")
    kiosk.fail(OutOfService(kiosk.words, screen.scale), _pixels(screen))
