"""Where the person stands: what is known about people with such answers, what to raise, and the statement that is open."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.situation import Statement
from kiosk.decision.summary import Summary
from kiosk.ui.pages.comparison_detail import Words, searched, source_line
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A statement as it is seen until it is opened. `certainty` is its dots of four, -1 where it has none."""

    statement: str
    text: str
    certainty: int
    certaintyWord: str


def statement_rows(statements: tuple[Statement, ...]) -> list[StatementRow]:
    """The statements, each in its short form."""
    return [StatementRow(each.key, each.short or each.text, _level(each), _word(each)) for each in statements]


def _level(statement: Statement) -> int:
    return statement.certainty.level if statement.certainty else -1


def _word(statement: Statement) -> str:
    return statement.certainty.word if statement.certainty else ""


def sources_of(aid: Aid, statement: Statement, words: Words) -> list[str]:
    """Each number's group, period, certainty, source and last search, then the other sources."""
    records = [aid.evidence[key] for key in statement.evidence]
    told = [
        f"{each.population} {each.period} {each.certainty} {source_line(aid.sources[each.source])}"
        f" {searched(each, words)}"
        for each in records
    ]
    others = [key for key in statement.sources if key not in {each.source for each in records}]
    return [*told, *(source_line(aid.sources[key]) for key in others)]


@QmlElement
class SituationView(QObject):
    """The person's situation, for QML to bind to."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = ListModel(StatementRow, self)
        self._raise = ListModel(StatementRow, self)
        self._open: Statement | None = None
        self._sources: list[str] = []

    def show(self, summary: Summary) -> None:
        """Show what holds for the visit so far."""
        self._known.show(statement_rows(summary.known))
        self._raise.show(statement_rows(summary.to_raise))

    def open(self, summary: Summary, key: str, words: Words) -> None:
        """Open the statement with that key."""
        self._open = next(each for each in (*summary.known, *summary.to_raise) if each.key == key)
        self._sources = sources_of(summary.aid, self._open, words)
        self.changed.emit()

    def clear(self) -> None:
        """Clear everything."""
        self._known.show(())
        self._raise.show(())
        self._open, self._sources = None, []
        self.changed.emit()

    @Property(ListModel, constant=True)
    def known(self) -> ListModel:
        """What is known about people in that situation, as rows of statement, text, certainty, certaintyWord."""
        return self._known

    @Property(ListModel, constant=True)
    def toRaise(self) -> ListModel:
        """What to raise with the doctor, as rows of statement, text, certainty, certaintyWord."""
        return self._raise

    @Property(str, notify=changed)
    def openedText(self) -> str:
        """The whole of the open statement."""
        return self._open.text if self._open else ""

    @Property(int, notify=changed)
    def openedCertainty(self) -> int:
        """How many of four dots the open statement has, -1 where it has none."""
        return _level(self._open) if self._open else -1

    @Property(str, notify=changed)
    def openedCertaintyWord(self) -> str:
        """The word for them, or ""."""
        return _word(self._open) if self._open else ""

    @Property(list, notify=changed)
    def openedSources(self) -> list[str]:
        """Where the open statement is from, one text for each number or source."""
        return list(self._sources)
