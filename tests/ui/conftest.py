"""Fixtures of the screen's tests: a real window, drawn in memory, that may not complain."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.content.content_cache import Content
from kiosk.decision.aid import Aid
from kiosk.device.staff_pin import StaffPin
from kiosk.ui.services import AskPrinter, PrinterWord, PrintHandout, Voice
from tests.ui.person import OpenKiosk, Person
from tests.ui.stage import LANDSCAPE, PIXELS_PER_MM, Desk, Stage, prepare_qt, toy_content


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kiosk has no widgets."""
    return QGuiApplication


@pytest.fixture
def open_kiosk(qtbot: QtBot) -> Iterator[OpenKiosk]:
    """Opens a kiosk over content (the toy pack's) and gives the person before it."""
    prepare_qt()
    with ExitStack() as closing:

        def opened(
            content: Content | None = None,
            print_handout: PrintHandout | None = None,
            size: QSize = LANDSCAPE,
            journal: str = "/dev/null",
            *,
            pixels_per_mm: float = PIXELS_PER_MM,
            voice: Voice | None = None,
            keys: Mapping[int, str] | None = None,
            dark_after_s: int = 0,
            pin: StaffPin | None = None,
            records_to: str = "",
            ask_printer: AskPrinter = lambda: PrinterWord("ready"),
            listened: bool = False,
            keys_speak: bool = False,
            call_staff: Callable[[], bool] = lambda: False,
            scanning_s: float = 0.0,
        ) -> Person:
            printer = print_handout or Desk()
            stage = Stage(
                qtbot,
                content or toy_content(),
                printer,
                size=size,
                pixels_per_mm=pixels_per_mm,
                journal=journal,
                voice=voice,
                keys=keys,
                dark_after_s=dark_after_s,
                pin=pin,
                records_to=records_to,
                ask_printer=ask_printer,
                listened=listened,
                keys_speak=keys_speak,
                call_staff=call_staff,
                scanning_s=scanning_s,
            )
            closing.callback(stage.close)
            return Person(stage)

        yield opened


@pytest.fixture
def toy() -> Aid:
    """The toy aid in English."""
    return toy_content().aids["en"]
