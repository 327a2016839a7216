"""What a screen reader is told of what changes by itself: the language, a choice, how printing stands, staff's answer."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, Qt, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.decision.aloud import as_sentences
from kiosk.ui.input.focus_order import heading_of
from kiosk.ui.pages.staff_call import CallState
from kiosk.ui.qt.focused_item import focused_item
from kiosk.ui.screen import ScreenState

ANNOUNCEMENT = "announcement"
"""The object name of what a screen reader finds the announcement in."""


class Announcer(QObject):
    """Announces over the accessibility bus what no focus leads to."""

    def __init__(
        self,
        screen: ScreenState,
        window: QQuickWindow,
        parent: QObject | None = None,
        *,
        listened: Callable[[], bool],
    ) -> None:
        """`listened` tells whether a screen reader is there."""
        super().__init__(parent)
        self._screen, self._window, self._listened = screen, window, listened
        self._printing = self._verdict = ""
        self._waiting: dict[str, str] = {}
        """What is still to be told, by what it is about: of each only how it stands by then."""
        screen.languageChanged.connect(self._tell_language)
        screen.printing.changed.connect(self._tell_printing)
        screen.staffCall.changed.connect(self._tell_call)
        screen.lesson.changed.connect(self._tell_lesson)
        screen.display.setBack.connect(self._tell_set_back)
        screen.page.turned.connect(self._forget)
        self._set_locale()

    @Slot(QObject)
    def tell_choice(self, item: QQuickItem) -> None:
        """Tell that it is chosen, if it is one answer of several that is chosen now."""
        told = QAccessible.queryAccessibleInterface(item)
        if told and told.role() is QAccessible.Role.RadioButton and item.property("chosen"):
            self._tell("choice", f"{told.text(QAccessible.Text.Name)}: {self._screen.words['voice_chosen']}.")

    @Slot()
    def _tell_language(self) -> None:
        """Tell the page's title, and in which language the bus is to be read."""
        self._set_locale()
        self._tell("language", self._screen.page.title)

    def _set_locale(self) -> None:
        QLocale.setDefault(QLocale(self._screen.aid.language))

    @Slot()
    def _tell_printing(self) -> None:
        """Tell how printing stands, once it stands otherwise."""
        printing = self._screen.printing
        told = as_sentences(printing.title, printing.came, printing.text) if printing.state else ""
        if told != self._printing:
            self._tell("printing", told)
        self._printing = told

    @Slot()
    def _tell_lesson(self) -> None:
        """Tell what the answer to a knowledge check has come to, once it is given."""
        taught = self._screen.lesson
        verdict = self._screen.words[taught.verdict] if taught.verdict else ""
        told = as_sentences(verdict, taught.answer, taught.explanation) if verdict else ""
        if told != self._verdict:
            self._tell("verdict", told)
        self._verdict = told

    @Slot()
    def _tell_set_back(self) -> None:
        """Tell that the usual settings are chosen: their button is gone by then."""
        words = self._screen.words
        self._tell("reading", f"{words['reading_usual']}: {words['voice_chosen']}.")

    @Slot()
    def _tell_call(self) -> None:
        """Tell whether staff heard the call; that they are called is told by the panel's heading."""
        words, call = self._screen.words, self._screen.staffCall
        if call.state != CallState.CALLING:
            self._tell("call", as_sentences(words[call.title], words[call.text]))

    @Slot()
    def _forget(self) -> None:
        """Forget what was told of another page."""
        self._waiting.clear()
        announce(self._window, "")

    def _tell(self, about: str, text: str) -> None:
        """Tell it with whatever else comes of the same act, after the frame: by then the focus has moved, and a
        screen reader that tells of the focus leaves off what it was saying.
        """
        if not text or not self._listened():
            return
        if not self._waiting:
            self._window.frameSwapped.connect(self._say, Qt.ConnectionType.SingleShotConnection)
            self._window.update()
        self._waiting[about] = text

    @Slot()
    def _say(self) -> None:
        if focused_item(self._window) is heading_of(self._window):
            self._waiting.pop("language", None)  # a screen reader says the title there by itself
        first_the_choice = sorted(self._waiting, key=lambda about: about != "choice")
        told = " ".join(self._waiting[about] for about in first_the_choice)
        self._waiting.clear()
        if told:
            announce(self._window, "")
            announce(self._window, told)


def announce(window: QQuickWindow, text: str) -> None:
    """Have a screen reader say the text; "" takes back what was announced."""
    announcement = window.findChild(QObject, ANNOUNCEMENT)
    if announcement is not None:
        announcement.setProperty("text", text)
