"""The window: fonts, renderer, QML engine and everything that QML is handed."""

import os
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QAccessible, QFont, QFontDatabase, QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.ui.window.early_keys import EarlyKeys
from kiosk.ui.window.engine import WindowFailed, complaints, engine_of_pages, load_window
from kiosk.ui.window.first_page import StartPageProperties, start_page_properties

if TYPE_CHECKING:
    from kiosk.ui.input.announcer import Announcer
    from kiosk.ui.input.debounce import Debounce
    from kiosk.ui.qt.garbage import GarbageCollection
    from kiosk.ui.services import UiServices
    from kiosk.ui.session import Session
    from kiosk.ui.window.after_visit import AfterVisit
    from kiosk.ui.window.headphone import Headphone
    from kiosk.ui.window.kept_open import KeptOpen
    from kiosk.ui.window.out_of_service import OutOfService
    from kiosk.ui.window.voice_keys import VoiceKeys

FAMILY = "Atkinson Hyperlegible Next"
FALLBACK = "Noto Sans"


def choose_renderer(renderer: str) -> None:
    """Draw by software unless settings say "gpu": emulated OpenGL is slower. Before the first window only."""
    if renderer == "software":
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
        # On X11 Qt waits 5 ms before it paints, in case more is to change. After a touch nothing more does.
        os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")


def load_fonts(fonts: Path, pattern: str) -> bool:
    """Make the shipped fonts known, so that every machine draws the same letters. Gives whether all of them are there."""
    loaded = [QFontDatabase.addApplicationFont(str(file)) for file in sorted(fonts.glob(pattern))]
    font = QFont()
    font.setFamilies([FAMILY, FALLBACK])
    QGuiApplication.setFont(font)
    return bool(loaded) and min(loaded) >= 0


class StartWindow(QObject):
    """The window with its first page, drawn from plain values; the session is given to it when it is loaded."""

    def __init__(self, page: StartPageProperties, pixels_per_mm: float, icons: Path) -> None:
        super().__init__()
        self._page = page
        self._failed: OutOfService | None = None
        self._kept_open: KeptOpen | None = None
        self._session: Session | None = None
        self._garbage: GarbageCollection | None = None
        self._after_visit: AfterVisit | None = None
        self._headphone: Headphone | None = None
        self._engine = engine_of_pages(icons)
        self._engine.setInitialProperties({"startPage": page, "pixelsPerMm": pixels_per_mm})
        self.window = load_window(self._engine, "Main")
        self._early_keys = EarlyKeys(self.window)

    def attend(self, session: "Session") -> None:
        """Give the window the session that it shows from now on. Raises WindowFailed."""
        from kiosk.ui.input.text_input import TextInput
        from kiosk.ui.pages.shown import ConsultStep
        from kiosk.ui.qt.garbage import GarbageCollection, throw_away
        from kiosk.ui.window.after_visit import AfterVisit

        self._garbage = GarbageCollection(self)
        self._garbage.start()
        session.setParent(self)
        said = complaints(self._engine)
        self._session = session
        self.window.setProperty("session", session)
        if not self.window.property("attended"):
            raise WindowFailed("\n".join(said) or "the pages did not load")
        session.screen.idle.watch()
        self._after_visit = AfterVisit(session, partial(throw_away, self._engine))
        touch, keys, voice_keys = _input_filters(session, self.window)
        session.speech.attend(self.window)
        self._headphone = _headphone(session)
        text_input = TextInput(
            lambda: session.consult.text_target,
            session.screen.services.now,
            session,
            scanned=lambda: session.screen.consultStep == ConsultStep.CODE,
        )
        # The one that was installed last is asked first: even what is held back shows that somebody is there.
        for watcher in (keys, voice_keys, text_input, touch, session.screen.idle, session.speech):
            self.window.installEventFilter(watcher)
        self._early_keys.hand_over(voice_keys.press)

    @property
    def attended(self) -> "Session | None":
        """The session that it shows; None before it has come."""
        return self._session

    @property
    def words(self) -> Mapping[str, str]:
        """The kiosk's own words in the language on screen."""
        return self._session.screen.words if self._session else self._page["words"]

    def keep_open(self) -> None:
        """From now on nobody but the program closes the window."""
        from kiosk.ui.window.kept_open import KeptOpen

        self._kept_open = KeptOpen(self.window)

    def open(self, size: QSize, *, windowed: bool) -> None:
        """Show the window. Size in pixels; without a window manager a full screen has to be given its size."""
        self.window.resize(size)
        if not windowed:
            self.window.setPosition(0, 0)
        self.window.show()

    def fail(self, page: "OutOfService", size: QSize) -> None:
        """Wipe the visit and show the page of last resort in place of the kiosk."""
        self._failed = page
        page.open(size)
        self.window.hide()  # before the visit is wiped, which may fail in its turn
        if self._session:
            self._session.startOver()

    def close(self) -> None:
        """Stop what is under way, then take the engine down before the session it shows, or every binding reports it."""
        if self._session:
            if self._headphone:
                self._headphone.end()
            self._session.screen.settle()
            self._session.speech.settle()
            self._session.consult.settle()
        if self._after_visit:
            self._after_visit.stop()
        if self._failed:
            self._failed.close()
        if self._kept_open:
            self._kept_open.release()
        self.window.close()
        shiboken6.delete(self._engine)
        if self._garbage:
            self._garbage.end()


class KioskWindow(StartWindow):
    """The same window with its session at once, for who does not wait for the first page."""

    def __init__(self, services: "UiServices") -> None:
        from kiosk.ui.session import Session

        self.session = Session(services)
        super().__init__(
            start_page_properties(services.start_pages, services.assets, signed=self.session.screen.signed),
            services.pixels_per_mm,
            services.assets / "icons",
        )
        self.attend(self.session)


def _headphone(session: "Session") -> "Headphone | None":
    """What a headphone begins and ends."""
    from kiosk.ui.window.headphone import Headphone

    services = session.screen.services
    listened = services.listened or QAccessible.isActive
    return (
        Headphone(session, services.watch_headphone, lambda: not listened())
        if services.watch_headphone
        else None
    )


def _input_filters(session: "Session", window: QQuickWindow) -> tuple[QObject, QObject, "VoiceKeys"]:
    """The event filters of touch, of keys, and of the keys of the voice."""
    from kiosk.ui.input.announcer import Announcer
    from kiosk.ui.input.debounce import Debounce
    from kiosk.ui.input.focus_order import control_at
    from kiosk.ui.input.touch_filter import SLOP_MM, TouchFilter
    from kiosk.ui.window.voice_keys import VoiceKeys

    screen, services = session.screen, session.screen.services
    QGuiApplication.styleHints().setStartDragDistance(round(SLOP_MM * services.pixels_per_mm))
    debounce = Debounce(screen, services.now, lambda: session.consult.text_target is not None, session)
    touch = TouchFilter(
        debounce,
        services.now,
        services.pixels_per_mm,
        services.dark_after_s,
        session,
        on_control=partial(control_at, window),
        warned=lambda: screen.idle.warning,
    )
    listened = services.listened or QAccessible.isActive
    announcer = Announcer(screen, window, session, listened=listened)
    keys = _keys(session, window, debounce, announcer, listened)
    # A screen reader has a voice of its own.
    return touch, keys, VoiceKeys(session, services.keys, lambda: services.keys_speak and not listened())


def _keys(
    session: "Session",
    window: QQuickWindow,
    debounce: "Debounce",
    announcer: "Announcer",
    listened: Callable[[], bool],
) -> QObject:
    """What acts on keys: those of a keypad, or one switch that scans."""
    from kiosk.ui.input.key_navigation import KeyNavigation
    from kiosk.ui.input.scanning import Scanning
    from kiosk.ui.speech.arrival import arrival

    screen, services = session.screen, session.screen.services
    keys = KeyNavigation(
        screen,
        window,
        debounce,
        services.keys,
        session,
        listened=listened,
        arrival=lambda: arrival(screen, screen.words),
    )
    keys.selected.connect(announcer.tell_choice)
    if not services.scanning_s:
        return keys
    return Scanning(screen, window, debounce, services.keys, services.scanning_s)
