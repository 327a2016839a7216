"""Fixtures of the screen's tests: a real window, drawn in memory, that may not complain."""

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Unpack

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.content.content_cache import Content
from kiosk.decision.aid import Aid
from kiosk.ui.services import PrintHandout
from tests.ui.person import OpenKiosk, Person
from tests.ui.stage import LANDSCAPE, PIXELS_PER_MM, Desk, Parts, Stage, prepare_qt, toy_content


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
            **parts: Unpack[Parts],
        ) -> Person:
            printer = print_handout or Desk()
            stage = Stage(
                qtbot,
                content or toy_content(),
                printer,
                size=size,
                pixels_per_mm=pixels_per_mm,
                journal=journal,
                **parts,
            )
            closing.callback(stage.close)
            return Person(stage)

        yield opened


@pytest.fixture
def toy() -> Aid:
    """The toy aid in English."""
    return toy_content().aids["en"]
