"""The kiosk as it ships, open in this process, and the visit that it is tried out with."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import count

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.content.answers.answers_file import AnswersFile
from kiosk.decision.answers import Answers
from kiosk.device.journal import Journal
from kiosk.device.places import Shipped, shipped
from kiosk.device.settings import Settings
from kiosk.print_services import SAVED
from kiosk.tour.patient_tour import taps_for
from kiosk.ui.services import PrinterWord
from kiosk.ui.window.window import KioskWindow, choose_renderer, load_fonts
from tests.benchmarks.pages import Taps, rest

SIZE = QSize(1920, 1080)
FIRST_PICTURE_MS = 500


@contextmanager
def open_kiosk() -> Iterator[tuple[KioskWindow, AnswersFile]]:
    """The window on the glass, and the answers of the script."""
    application = QGuiApplication.instance() or QGuiApplication([])
    choose_renderer("software")
    load_fonts(shipped(Shipped.ASSETS) / "fonts", "*.ttf")
    QAccessible.setActive(True)
    settings = Settings()
    content = app.content_of(settings)
    script = app.script_of(settings, content)
    screen, journal = app.Screen(SIZE.width(), SIZE.height()), Journal(os.devnull)
    services = app.ui_services(
        settings,
        content,
        screen,
        journal,
        lambda *_, after=0: PrinterWord(SAVED),
        ask_printer=lambda: PrinterWord(SAVED),
        today=lambda: script.today,
    )
    seconds = count()
    # This finger is faster than any person's: by its own clock a second passes between two touches.
    window = KioskWindow(replace(services, now=lambda: float(next(seconds))))
    window.open(SIZE, windowed=True)
    assert QTest.qWaitForWindowExposed(window.window)
    rest(FIRST_PICTURE_MS)
    try:
        yield window, script
    finally:
        window.close()
        del application


def taps_of(answers: Answers) -> Taps:
    """What a person taps who gives these answers."""
    return {question: taps_for(answer) for question, answer in answers.items()}
