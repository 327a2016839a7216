"""The start of the kiosk: the first page at once, everything else behind it.

A person looks at the first page for seconds, and it needs a few sentences only. So those come first, from what was
kept of the last start; the aid, the session and the pages behind are loaded as soon as it is painted.
"""

import os
import sys
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from kiosk.app import Screen, load_start
from kiosk.content.content_cache import StartContent
from kiosk.decision.problems import ProblemsFound
from kiosk.decision.signoff import SignoffStatus, signoff_status
from kiosk.device.display import NO_DISPLAY, display_answers
from kiosk.device.one_instance import AlreadyRunningError, OneInstance, forget_compiled_pages
from kiosk.device.places import COMMAND, Shipped, shipped
from kiosk.device.settings import Settings
from kiosk.start_checks import look_to_show, note, tell_of_languages_kept_back, tell_of_wrong_clock
from kiosk.ui.window.first_page import start_page_properties

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication, QScreen
    from PySide6.QtQuick import QQuickWindow

    from kiosk.ui.window.window import StartWindow

WINDOWED_SHARE = 0.85
"""How much of the screen the window of `run --windowed` takes."""

STARTS_AGAIN_AFTER_S = 10
"""How long the page of last resort is shown after an error before the program ends, to be started again."""
UNFORESEEN = 70
"""The exit code after an error that nobody foresaw: a new start may help."""
KEPT_OUT_OF_SERVICE = 78
"""The exit code where the settings or the content keep it out of service: a new start changes nothing."""
SECOND_INSTANCE = 1
START_ANEW = -1
"""What the event loop ends with where the program takes its own place: it is no exit code, and nobody sees it."""

LOAD_PDF_ENGINE_AFTER_MS = 2_000
"""How long after the start the PDF engine is loaded: the first page is painted, and nobody is printing yet."""


def run(settings: Settings, *, windowed: bool) -> int:
    """Open the kiosk and stay until it is closed. Gives the exit code. Raises ProblemsFound."""
    try:
        with OneInstance(settings.kiosk.state) as alone:
            if alone.begin():
                forget_compiled_pages()
            code = _run_alone(settings, windowed=windowed)
            if code == UNFORESEEN:
                alone.fail()
    except AlreadyRunningError as running:
        sys.stderr.write(f"{running}\n")
        return SECOND_INSTANCE
    if code == START_ANEW:
        # The same process with new memory: whoever watches over it sees no end, and no fault.
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 (what was started, once more)
    return code


def _run_alone(settings: Settings, *, windowed: bool) -> int:
    if not display_answers():
        sys.stderr.write(f"{NO_DISPLAY}\n")
        note(settings, "no_display")
        return UNFORESEEN
    try:
        look, languages = look_to_show(settings)
    except ProblemsFound as found:
        if not settings.kiosk.unattended:
            raise
        return _show_why_not(settings, found, windowed=windowed)
    tell_of_languages_kept_back(settings, look)

    # The room before Qt itself: to a module that is imported behind Qt, PySide6 reads the source.
    from kiosk.ui.window.termination import Termination
    from kiosk.ui.window.uncaught_errors import UncaughtErrors
    from kiosk.ui.window.window import StartWindow

    application, assets = _application(settings), shipped(Shipped.ASSETS)
    screen = screen_of(settings, application.primaryScreen(), windowed=windowed)
    start_pages = {language: look.start_pages[language] for language in languages}
    signed = signoff_status(look.signoff, date.today()) is SignoffStatus.SIGNED
    kiosk = StartWindow(
        start_page_properties(start_pages, assets, signed=signed), screen.scale, assets / "icons"
    )
    if settings.kiosk.unattended and not windowed:
        kiosk.keep_open()
    errors = UncaughtErrors(lambda: _go_out_of_service(kiosk, settings, screen, application.exit))
    errors.install()
    termination = Termination(application.exit)

    def attend() -> None:
        tell_systemd_it_is_ready(kiosk.window)
        application.aboutToQuit.connect(_attend(kiosk, settings, look, screen))
        if not windowed:
            keep_consults_private(kiosk, lambda: application.exit(START_ANEW))

    once_painted(kiosk.window, attend)
    kiosk.open(_pixels(screen), windowed=windowed)
    code = application.exec()
    termination.release()
    kiosk.close()
    note(settings, "kiosk_stopped")
    return code


def _application(settings: Settings) -> "QGuiApplication":
    """Qt, with our letters, drawn as the settings say."""
    from kiosk.ui.qt.freed_memory import keep_in_one_place
    from kiosk.ui.window.window import choose_renderer, load_fonts

    from PySide6.QtGui import QGuiApplication  # isort: skip

    keep_in_one_place()  # before Qt begins its threads
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName(COMMAND)
    choose_renderer(settings.kiosk.renderer)
    if not load_fonts(shipped(Shipped.ASSETS) / "fonts", "Atkinson*.ttf"):
        note(settings, "fonts_missing")
    return application


def tell_systemd_it_is_ready(window: "QQuickWindow") -> None:
    """Tell that the first page is painted, and from now on, where it is watched, that frames go on and events too."""
    from kiosk.device.watchdog import sign_every_ms, tell

    tell("READY=1")
    if every_ms := sign_every_ms():
        from kiosk.ui.window.proof_of_life import ProofOfLife

        ProofOfLife(window, partial(tell, "WATCHDOG=1"), every_ms)


def _show_why_not(settings: Settings, found: ProblemsFound, *, windowed: bool) -> int:
    """A page says that nobody is served here, and to staff what they have to do; it stays until it is ended."""
    sys.stderr.write(f"{found}\n")
    from kiosk.ui.window.out_of_service import OutOfService
    from kiosk.ui.window.termination import Termination

    application = _application(settings)
    screen = screen_of(settings, application.primaryScreen(), windowed=windowed)
    page = OutOfService(_words_out_of_service(settings), screen.scale, str(found).splitlines())
    termination = Termination(application.exit)

    def ready() -> None:
        page.window.frameSwapped.disconnect(ready)
        tell_systemd_it_is_ready(page.window)

    page.window.frameSwapped.connect(ready)
    page.open(_pixels(screen))
    code = application.exec()
    termination.release()
    page.close()
    return code or KEPT_OUT_OF_SERVICE


def _words_out_of_service(settings: Settings) -> Mapping[str, str]:
    """The kiosk's own words; where the content cannot be read at all there are none, and staff still see why."""
    try:
        first = next(iter(load_start(settings).start_pages.values()))
    except ProblemsFound:
        return {"out_title": "", "out_text": ""}
    return first["words"]


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

    from kiosk.app import pictures_missing, ui_services
    from kiosk.device.journal import Event, Journal
    from kiosk.device.tally import Tally
    from kiosk.paper_services import copies_of, load_pdf_engine
    from kiosk.print_services import PrintServices
    from kiosk.ui.session import Session
    from kiosk.ui.window.window import load_fonts

    journal = Journal(settings.journal.file, count=Tally(settings.kiosk.state).count)
    journal.note(Event.KIOSK_STARTED)
    content = look.content()
    tell_of_wrong_clock(settings, content, journal)
    if missing := pictures_missing(content):
        journal.note(Event.PICTURES_MISSING, pictures=missing)
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


def keep_consults_private(kiosk: "StartWindow", start_anew: Callable[[], object]) -> None:
    """Nothing that staff typed outlives the consult for long, and no dump of it is ever written."""
    from kiosk.device.private_memory import forbid_dumps
    from kiosk.ui.window.after_consult import AfterConsult

    forbid_dumps()
    if session := kiosk.attended:
        AfterConsult(session, start_anew)


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


def _go_out_of_service(
    kiosk: "StartWindow", settings: Settings, screen: Screen, end: Callable[[int], object]
) -> None:
    """The visit is wiped, the page of last resort shown, staff called, and the program ended, to be started again."""
    from PySide6.QtCore import QTimer

    QTimer.singleShot(STARTS_AGAIN_AFTER_S * 1_000, partial(end, UNFORESEEN))  # first: what follows may fail
    from threading import Thread

    from kiosk.device.journal import Journal
    from kiosk.device.staff_call import call_staff
    from kiosk.device.tally import Tally
    from kiosk.ui.window.out_of_service import OutOfService

    Thread(target=call_staff, args=(settings.staff.call,), daemon=True).start()
    Journal(settings.journal.file, count=Tally(settings.kiosk.state, goes_on=True).count).note(
        "out_of_service"
    )
    page = OutOfService(kiosk.words, screen.scale)
    page.count_down(STARTS_AGAIN_AFTER_S)
    kiosk.fail(page, _pixels(screen))
