"""The kiosk as it ships, open in this process, and the visit that it is tried out with."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import count

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk import app
from kiosk.content.answers_file import AnswersFile
from kiosk.decision.answers import Answers
from kiosk.device.journal import Journal
from kiosk.device.places import Shipped, shipped
from kiosk.device.settings import Settings
from kiosk.ui.session import Session
from kiosk.ui.tour import taps_for
from kiosk.ui.window import KioskWindow, choose_renderer, load_fonts

SIZE = QSize(1920, 1080)


@contextmanager
def open_kiosk() -> Iterator[tuple[KioskWindow, AnswersFile]]:
    """The window on the glass, and the answers of the script."""
    application = QGuiApplication.instance() or QGuiApplication([])
    choose_renderer("software")
    load_fonts(shipped(Shipped.ASSETS) / "fonts", "*.ttf")
    QAccessible.setActive(True)
    settings = Settings()
    shelf = app.shelf_of(settings)
    script = app.script_of(settings, shelf)
    screen, journal = app.Screen(SIZE.width(), SIZE.height()), Journal(os.devnull)
    outfit = app.outfit_of(settings, shelf, screen, journal, lambda *_: app.SAVED, today=lambda: script.today)
    seconds = count()
    # This finger is faster than any person's: by its own clock a second passes between two touches.
    window = KioskWindow(replace(outfit, now=lambda: float(next(seconds))))
    window.open(SIZE, windowed=True)
    try:
        yield window, script
    finally:
        window.close()
        del application


def rest(milliseconds: int) -> None:
    """Let the window do what it does by itself, for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def every_page(session: Session, answers: Answers) -> Iterator[str]:
    """Walk by the script from the first page to the last, without a finger; the key of each page on its turn."""
    while True:
        yield session.page.key
        if session.page.kind == "thanks":
            return
        page = next(page for page in session.aid.pages if page.key == session.page.key)
        for question in page.questions:
            for choice in taps_for(answers.get(question)):
                session.rate(question, choice)
        session.goOn()
