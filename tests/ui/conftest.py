"""Fixtures of the screen's tests: a real window, drawn in memory, that may not complain."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.content.shelf import Shelf
from kiosk.decision.aid import Aid
from kiosk.ui.outfit import PrintHandout
from tests.ui.person import OpenKiosk, Person
from tests.ui.stage import LANDSCAPE, Desk, Stage, prepare_qt, toy_shelf


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kiosk has no widgets."""
    return QGuiApplication


@pytest.fixture
def open_kiosk(qtbot: QtBot) -> Iterator[OpenKiosk]:
    """Opens a kiosk over a shelf (the toy pack's) and gives the person before it."""
    prepare_qt()
    with ExitStack() as closing:

        def opened(
            shelf: Shelf | None = None,
            print_handout: PrintHandout | None = None,
            size: QSize = LANDSCAPE,
            journal: str = "/dev/null",
        ) -> Person:
            stage = Stage(qtbot, shelf or toy_shelf(), print_handout or Desk(), size=size, journal=journal)
            closing.callback(stage.close)
            return Person(stage)

        yield opened


@pytest.fixture
def toy() -> Aid:
    """The toy aid in English."""
    return toy_shelf().aids["en"]
