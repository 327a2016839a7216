"""The summary of the visit: answers, situation, checklist, and the words that a page explains."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid, Term
from kiosk.decision.situation import Statement
from kiosk.decision.summary import Summary, Told
from kiosk.ui.pages.comparison_detail import Words, searched, source_line
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
class StatementRow:
    """A sentence about the person's situation, and its sources."""

    text: str
    sources: str


@dataclass(frozen=True, slots=True)
class ListRow:
    """A line of the checklist: a heading, or an entry with bold lead words and lines to write in."""

    heading: str
    lead: str
    text: str
    writeIn: str
    tick: bool
    emergency: bool


def list_rows(summary: Summary) -> list[ListRow]:
    """The checklist as lines: each group's heading, then its entries."""
    rows: list[ListRow] = []
    for part in summary.checklist:
        emergency = part.group.key == "emergency"
        rows.append(ListRow(part.group.heading, "", "", "", tick=False, emergency=emergency))
        rows += [
            ListRow("", entry.lead, entry.text, "\n".join(entry.write_in), part.group.tick, emergency)
            for entry in part.entries
        ]
    return rows


def _told(answers: tuple[Told, ...]) -> list[ToldRow]:
    return [ToldRow(each.page, each.label, each.answer) for each in answers]


def _statements(aid: Aid, statements: tuple[Statement, ...], words: Words) -> list[StatementRow]:
    return [StatementRow(each.text, _from(aid, each, words)) for each in statements]


def _from(aid: Aid, statement: Statement, words: Words) -> str:
    """Each number's group, period, certainty, source and last search, then the other sources; a line each."""
    records = [aid.evidence[key] for key in statement.evidence]
    told = [
        f"{each.population} {each.period} {each.certainty} {source_line(aid.sources[each.source])}"
        f" {searched(each, words)}"
        for each in records
    ]
    others = [key for key in statement.sources if key not in {each.source for each in records}]
    return "\n".join([*told, *(source_line(aid.sources[key]) for key in others)])


@dataclass(frozen=True, slots=True)
class TermRow:
    """A word that stands on the page, and what it means."""

    word: str
    meaning: str


@QmlElement
class SummaryView(QObject):
    """The summary of the visit, for QML to bind to."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = ListModel(ToldRow, self)
        self._known = ListModel(StatementRow, self)
        self._raise = ListModel(StatementRow, self)
        self._list = ListModel(ListRow, self)
        self._terms = ListModel(TermRow, self)

    def show(self, summary: Summary, words: Words) -> None:
        """Show the summary of the visit so far."""
        self._told.show(_told(summary.told))
        self._known.show(_statements(summary.aid, summary.known, words))
        self._raise.show(_statements(summary.aid, summary.to_raise, words))
        self._list.show(list_rows(summary))
        self.changed.emit()

    def explain(self, terms: tuple[Term, ...]) -> None:
        """Explain these words."""
        self._terms.show([TermRow(as_line(term.word), term.meaning) for term in terms])

    def clear(self) -> None:
        """Clear everything."""
        for rows in (self._told, self._known, self._raise, self._list, self._terms):
            rows.show(())
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
    def known(self) -> ListModel:
        """What is known about people in that situation, as rows of text, sources."""
        return self._known

    @Property(ListModel, constant=True)
    def toRaise(self) -> ListModel:
        """What to raise with the doctor, as rows of text, sources."""
        return self._raise

    @Property(ListModel, constant=True)
    def terms(self) -> ListModel:
        """The words of the page that need explaining, as rows of word, meaning."""
        return self._terms

    @Property(ListModel, constant=True)
    def checklist(self) -> ListModel:
        """The checklist, as rows of heading, lead, text, writeIn, tick, emergency."""
        return self._list
