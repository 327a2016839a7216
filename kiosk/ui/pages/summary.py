"""The answers so far, and the words that a page explains."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Term
from kiosk.decision.pages import Page
from kiosk.decision.summary import Summary, Told
from kiosk.ui.pages.question import as_line
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ToldRow:
    """One answer, and the page on which it is changed."""

    page: str
    label: str
    answer: str


@dataclass(frozen=True, slots=True)
class TermRow:
    """A word that stands on the page, and what it means."""

    word: str
    meaning: str


def _told(answers: tuple[Told, ...]) -> list[ToldRow]:
    return [ToldRow(each.page, each.label, each.answer) for each in answers]


@QmlElement
class SummaryView(QObject):
    """The answers and the words, for QML to bind to."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = ListModel(ToldRow, self)
        self._terms = ListModel(TermRow, self)

    def show(self, summary: Summary, pages: Sequence[Page] | None = None) -> None:
        """Show the answers of the visit so far, or those of these pages."""
        keys = None if pages is None else {page.key for page in pages}
        self._told.show(_told(tuple(each for each in summary.told if keys is None or each.page in keys)))
        self.changed.emit()

    def explain(self, terms: tuple[Term, ...]) -> None:
        """Explain these words."""
        self._terms.show([TermRow(as_line(term.word), term.meaning) for term in terms])

    def clear(self) -> None:
        """Clear everything."""
        self._told.show(())
        self._terms.show(())
        self.changed.emit()

    @Property(ListModel, constant=True)
    def told(self) -> ListModel:
        """The answers, as rows of page, label, answer."""
        return self._told

    @Property(bool, notify=changed)
    def hasTold(self) -> bool:
        """Whether there is an answer yet."""
        return self._told.rowCount() > 0

    @Property(ListModel, constant=True)
    def terms(self) -> ListModel:
        """The words of the page that need explaining, as rows of word, meaning."""
        return self._terms
