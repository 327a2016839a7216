"""Sets up and runs the tour: a scripted visit on a real window, drawn as pictures and as the handout's PDF."""

import os
import sys
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event as Stop

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app import Screen, content_of, script_of, ui_services
from kiosk.content.content_cache import Content
from kiosk.decision.aloud import Sentence
from kiosk.decision.problems import Problem, ProblemsFound, did_you_mean
from kiosk.decision.sheet import picked
from kiosk.decision.summary import Summary
from kiosk.decision.visit import Reading
from kiosk.device.journal import Journal
from kiosk.device.places import COMMAND, Shipped, shipped
from kiosk.device.settings import Settings
from kiosk.paper_services import paper_of
from kiosk.print_services import SAVED
from kiosk.tour.patient_tour import Tour
from kiosk.ui.pages.print_state import PrintState
from kiosk.ui.services import PrinterWord, ProgressCallback, Tried
from kiosk.ui.window.window import KioskWindow, choose_renderer, load_fonts


def _must_have(content: Content, page: str) -> None:
    """Raises ProblemsFound where a page is named that the aid does not have."""
    aid = next(iter(content.aids.values()))
    pages = [each.key for each in (*aid.pages, *aid.endings)]
    if page and page not in pages:
        raise ProblemsFound([Problem("PAGE", 0, f'there is no page "{page}"', did_you_mean(page, pages))])


class SilentVoice:
    """A voice without sound: the pictures show the kiosk as it is on a machine with speech."""

    def find(self, told: Callable[[str], None]) -> None:
        """Tell that nothing is missing."""
        told("")

    def speaks(self, language: str) -> bool:
        """Accept every language."""
        return True

    def speak(
        self, lines: Sequence[Sentence], language: str, pace: int, loudness: int, told: Callable[[int], None]
    ) -> Callable[[], None]:
        """Tell the end at once."""
        told(len(lines))
        return lambda: None

    def settle(self) -> None:
        """Do nothing: there is no sound to wait for."""


def tour(
    settings: Settings, out: Path, reading: Reading, screen: Screen, *, only: str = ""
) -> tuple[list[Path], Path]:
    """Draw every page of a scripted visit, or `only` one, into a folder. Gives the pictures and the PDF.

    Raises ProblemsFound.
    """
    content = content_of(settings)
    answers = script_of(settings, content)
    _must_have(content, only)
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    application.setApplicationName(COMMAND)
    choose_renderer("software")
    load_fonts(shipped(Shipped.ASSETS) / "fonts", "*.ttf")
    paper = out / "handout.pdf"

    def to_file(
        summary: Summary,
        keys: Collection[str],
        large_print: bool,
        tell: ProgressCallback,
        stop: Stop,
        *,
        after: int = 0,
    ) -> PrinterWord:
        sheets = picked(content.sheets, summary, keys)
        paper.write_bytes(paper_of(content, summary, sheets, large_print=large_print).pdf)
        return PrinterWord(SAVED)

    journal = Journal(os.devnull)
    services = ui_services(
        settings,
        content,
        screen,
        journal,
        to_file,
        ask_printer=lambda: PrinterWord(PrintState.READY),
        today=lambda: answers.today,
    )
    any_pin = replace(
        services.consult, pin_is_set=True, waiting_s=lambda: 0, try_pin=lambda pin: (Tried.RIGHT, 0)
    )
    kiosk = KioskWindow(replace(services, voice=SilentVoice(), consult=any_pin))
    pictures = Tour(kiosk, answers.visit.answers, out, only).draw_all(
        reading, QSize(screen.width, screen.height)
    )
    kiosk.close()
    del application
    return pictures, paper
