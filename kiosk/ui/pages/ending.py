"""The page of an ending: what to do, and what was ticked."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.pages import Page
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AdviceRow:
    """One thing to do; `text` may be empty."""

    sign: str
    title: str
    text: str


def advice_rows(page: Page) -> list[AdviceRow]:
    """What to do: the advice of the page, or its points where it has none."""
    if page.advice:
        return [AdviceRow(each.icon, each.title, each.text) for each in page.advice]
    return [AdviceRow("warn" if page.urgent else "info", point, "") for point in page.points]


@QmlElement
class EndingView(QObject):
    """An ending, for QML to bind to."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._advice = ListModel(AdviceRow, self)
        self._ticked: tuple[str, ...] = ()

    def show(self, page: Page, ticked: tuple[str, ...]) -> None:
        """Show that ending and the answers that led to it."""
        self._advice.show(advice_rows(page))
        self._ticked = ticked
        self.changed.emit()

    def clear(self) -> None:
        """Clear everything."""
        self._advice.show(())
        self._ticked = ()
        self.changed.emit()

    @Property(ListModel, constant=True)
    def advice(self) -> ListModel:
        """What to do, as rows of sign, title, text."""
        return self._advice

    @Property(list, notify=changed)
    def ticked(self) -> list[str]:
        """The answers that led here."""
        return list(self._ticked)
