"""All that is read aloud of a scripted visit: of which a voice's clips are made."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible

from kiosk.decision.aloud import Sentence, spoken_sentences
from kiosk.decision.answers import Answers
from kiosk.decision.visit import Reading
from kiosk.tour.patient_tour import Tour
from kiosk.ui.input.focus_order import tab_order
from kiosk.ui.pages.print_state import PrintState
from kiosk.ui.speech.screen_narrator import ScreenNarrator
from kiosk.ui.window.window import KioskWindow


class SpokenTour(Tour):
    """Goes through all pages, and instead of drawing each keeps what is read of it, each sentence once."""

    def __init__(self, kiosk: KioskWindow, answers: Answers, folder: Path) -> None:
        super().__init__(kiosk, answers, folder)
        self._narrator = ScreenNarrator(kiosk.session.screen)
        self._kept: dict[str, Sentence] = {}

    @property
    def sentences(self) -> list[Sentence]:
        """What was read, in order; none that another language's voice says."""
        return list(self._kept.values())

    def draw_all(self, reading: Reading, size: QSize) -> list[Path]:
        """Go through all pages. Gives no pictures."""
        QAccessible.setActive(True)  # controls have their spoken names only where somebody listens
        return super().draw_all(reading, size)

    def _pictures(self, name: str) -> Iterator[Path]:
        self._settle()
        for by_keys in (False, True):
            self._keep(self._narrator.lines(by_keys=by_keys))
        self._keep(self._narrator.state_change())
        self._keep(self._of_printing())
        for question in self._session.screen.questions:
            for row in question.choices.shown():
                self._keep(self._narrator.choice_told(row.label, row.note))
        for row in self._session.screen.rating.ratings.shown():
            for label in row.labels:
                self._keep(self._narrator.choice_told(label, row.prompt))
        for item in tab_order(self._kiosk.window).all:
            told = QAccessible.queryAccessibleInterface(item)
            self._keep(self._narrator.focused(told.text(QAccessible.Text.Name), chosen=False))
        return iter(())

    def _of_printing(self) -> Sequence[Sentence]:
        """How a job may stand, of which the printer of a tour shows only the end; what tells a number is left out."""
        screen = self._session.screen
        told = (screen.words.get(f"{state}_{part}", "") for state in PrintState for part in ("title", "text"))
        whole = [each for each in told if "{" not in each]
        return spoken_sentences(whole, screen.aid.spoken, screen.words["voice_out_of"])

    def _keep(self, lines: Sequence[Sentence]) -> None:
        self._kept |= {line.said: line for line in lines if not line.language}
