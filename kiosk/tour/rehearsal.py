"""Sets up and runs the tour: a scripted visit on a real window, drawn as pictures and as the handout's PDF."""

import os
import sys
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
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
from kiosk.tour.spoken_tour import SpokenTour
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
    with_kiosk = _Rehearsal(settings, out / "handout.pdf", screen)
    _must_have(with_kiosk.content, only)
    kiosk = with_kiosk.opened()
    pictures = Tour(kiosk, with_kiosk.answers, out, only).draw_all(
        reading, QSize(screen.width, screen.height)
    )
    kiosk.close()
    return pictures, with_kiosk.paper


def spoken(settings: Settings, language: str, screen: Screen) -> list[Sentence]:
    """All that is read aloud on a scripted visit in that language, each sentence once. Raises ProblemsFound."""
    with TemporaryDirectory() as folder:
        with_kiosk = _Rehearsal(settings, Path(folder) / "handout.pdf", screen)
        kiosk = with_kiosk.opened()
        listened = SpokenTour(kiosk, with_kiosk.answers, Path(folder))
        listened.draw_all(Reading(language=language, calm=True), QSize(screen.width, screen.height))
        kiosk.close()
    return listened.sentences


class _Rehearsal:
    """The kiosk on a real window with the answers of a script, and a file for a printer. Raises ProblemsFound."""

    def __init__(self, settings: Settings, paper: Path, screen: Screen) -> None:
        self._settings, self._screen, self.paper = settings, screen, paper
        self.content = content_of(settings)
        script = script_of(settings, self.content)
        self.answers, self._today = script.visit.answers, script.today

    def opened(self) -> KioskWindow:
        """The kiosk, without a voice."""
        self._application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
        self._application.setApplicationName(COMMAND)
        choose_renderer("software")
        load_fonts(shipped(Shipped.ASSETS) / "fonts", "*.ttf")
        services = ui_services(
            self._settings,
            self.content,
            self._screen,
            Journal(os.devnull),
            self._to_file,
            ask_printer=lambda: PrinterWord(PrintState.READY),
            today=lambda: self._today,
        )
        any_pin = replace(
            services.consult, pin_is_set=True, waiting_s=lambda: 0, try_pin=lambda pin: (Tried.RIGHT, 0)
        )
        return KioskWindow(replace(services, voice=SilentVoice(), consult=any_pin))

    def _to_file(
        self,
        summary: Summary,
        keys: Collection[str],
        large_print: bool,
        tell: ProgressCallback,
        stop: Stop,
        *,
        after: int = 0,
    ) -> PrinterWord:
        sheets = picked(self.content.sheets, summary, keys)
        made = paper_of(self.content, summary, sheets, large_print=large_print)
        self.paper.write_bytes(made.pdf)
        return PrinterWord(SAVED)
