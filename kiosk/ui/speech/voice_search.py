"""The search for what speaks, which takes the first seconds of a start; who asks to hear meanwhile is not forgotten."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.services import Note, Voice


class VoiceSearch(QObject):
    """Tells once when it is over, and remembers until then whether somebody asked to hear."""

    over = Signal()
    _found = Signal(str)

    def __init__(self, voice: Voice, note: Note, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice, self._note = voice, note
        self.under_way = True
        self.asked = False
        """Whether somebody asked to hear by an act that means nothing else."""
        self._found.connect(self._take_found)  # it is told from another thread

    def begin(self) -> None:
        """Look for what speaks, away from the screen's thread."""
        self._voice.find(self._found.emit)

    @Slot(str)
    def _take_found(self, missing: str) -> None:
        self.under_way = False
        if missing:
            self._note("speech_missing", reason=missing)
        self.over.emit()
