"""What a screen reader is told of what changes by itself: the language, and how printing stands."""

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.screen import ScreenState


class Announcer(QObject):
    """Announces over the accessibility bus what no focus leads to."""

    def __init__(self, screen: ScreenState, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen, self._window = screen, window
        self._printing = self._verdict = ""
        screen.languageChanged.connect(self._tell_language)
        screen.printing.changed.connect(self._tell_printing)
        screen.staffCall.changed.connect(self._tell_call)
        screen.lesson.changed.connect(self._tell_lesson)
        self._set_locale()

    @Slot()
    def _tell_language(self) -> None:
        """Tell the page anew, and in which language the bus is to be read."""
        self._set_locale()
        announce(self._window, self._screen.page.title)

    def _set_locale(self) -> None:
        QLocale.setDefault(QLocale(self._screen.aid.language))

    @Slot()
    def _tell_printing(self) -> None:
        """Tell how printing stands, once it stands otherwise."""
        printing = self._screen.printing
        told = (
            " ".join(filter(None, (printing.title, printing.came, printing.text))) if printing.state else ""
        )
        if told and told != self._printing:
            announce(self._window, told)
        self._printing = told

    @Slot()
    def _tell_lesson(self) -> None:
        """Tell what the answer to a knowledge check has come to, once it is given."""
        taught = self._screen.lesson
        told = (
            " ".join(filter(None, (self._screen.words[taught.verdict], taught.answer)))
            if taught.verdict
            else ""
        )
        if told and told != self._verdict:
            announce(self._window, told)
        self._verdict = told

    @Slot()
    def _tell_call(self) -> None:
        """Tell whether staff heard the call."""
        words, call = self._screen.words, self._screen.staffCall
        announce(self._window, f"{words[call.title]}. {words[call.text]}")


def announce(window: QQuickWindow, text: str) -> None:
    """Have a screen reader say the text."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(window, text))
