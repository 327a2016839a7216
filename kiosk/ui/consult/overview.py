"""The consult's overview: what matters before the talk, as buttons that each lead on."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.consult import Consult
from kiosk.decision.dates import Writer
from kiosk.decision.overview import Entry, OverviewItem, OverviewKind, entries_of, overview
from kiosk.ui.consult.entry_rows import Target, label_of, words_of
from kiosk.ui.pages.question import as_line
from kiosk.ui.qt.properties import Property
from kiosk.ui.visit_store import VisitStore

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

STALE_AFTER_DAYS = 14
"""Our choice: pain, medicines and plans change within two weeks."""

_SAID = (OverviewKind.CONFLICT, OverviewKind.MISSED, OverviewKind.LEANING, OverviewKind.TOLD)


@dataclass(frozen=True, slots=True)
class SaidRow:
    """Something that the person said, and the page on which it is changed.

    It is `strong` where it does not go together with the rest, and `wrong` where a question was answered so.
    """

    text: str
    page: str
    strong: bool = False
    wrong: bool = False
    entered: bool = False
    talked: bool = False


@dataclass(frozen=True, slots=True)
class ToFillRow:
    """An entry of the clinic: what it is about, with its value where it is filled in."""

    field: str
    choice: str
    text: str
    filled: bool


def said_rows(lines: Sequence[OverviewItem], kinds: Sequence[OverviewKind]) -> Iterator[SaidRow]:
    """The lines of these kinds."""
    for line in lines:
        if line.kind in kinds:
            strong, wrong = line.kind is OverviewKind.CONFLICT, line.kind is OverviewKind.MISSED
            text = _with_label(line.label, line.text)
            yield SaidRow(text, line.page, strong, wrong, line.entered, line.talked)


def _with_label(label: str, text: str) -> str:
    if not label:
        return as_line(text)
    mark = " " if label.endswith("?") else ": "
    return f"{as_line(label)}{mark}{as_line(text)}"


def to_fill_rows(aid: Aid, entries: Sequence[Entry], consult: Consult, writer: Writer) -> Iterator[ToFillRow]:
    """The entries in their order, a filled one with its value."""
    for entry in entries:
        field = aid.consult.field(entry.field)
        if field is None:
            continue
        target = Target(entry.field, entry.choice)
        label = label_of(aid, field, target)
        value = words_of(aid, consult, target, writer) if entry.filled else ""
        yield ToFillRow(entry.field, entry.choice, f"{label}: {value}" if value else label, entry.filled)


def most_of(lines: Sequence[OverviewItem]) -> list[str]:
    """What matters to the person as much as anything does."""
    concerns = [line for line in lines if line.kind is OverviewKind.CONCERN]
    return [as_line(line.label) for line in concerns if line.text == concerns[0].text]


@QmlElement
class OverviewView(QObject):
    """The overview, for QML to bind to."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.flag_rows: tuple[SaidRow, ...] = ()
        self.said_rows: tuple[SaidRow, ...] = ()
        self.entry_rows: tuple[ToFillRow, ...] = ()
        self._matters, self._asks = "", ""
        self._made_on, self._days = "", 0

    def show(self, lines: Sequence[OverviewItem], entries: Sequence[ToFillRow]) -> None:
        """Show what was said, and the entries."""
        self.flag_rows = tuple(said_rows(lines, [OverviewKind.URGENT]))
        self.said_rows = tuple(said_rows(lines, _SAID))
        self.entry_rows = tuple(entries)
        self._matters = " · ".join(most_of(lines))
        self._asks = " ".join(as_line(line.text) for line in lines if line.kind is OverviewKind.QUESTION)
        self.changed.emit()

    def show_age(self, made_on: str, days: int) -> None:
        """Show the day on which the code was made, in words, so many days ago; "" for no code."""
        self._made_on, self._days = made_on, days
        self.changed.emit()

    def forget(self) -> None:
        """Clear everything."""
        self.show((), ())
        self.show_age("", 0)

    @Property(list, notify=changed)
    def flags(self) -> list[dict[str, object]]:
        """The red flags, each with text, page, strong, wrong, entered, talked."""
        return [asdict(row) for row in self.flag_rows]

    @Property(list, notify=changed)
    def said(self) -> list[dict[str, object]]:
        """What was said, each with text, page, strong, wrong, entered, talked."""
        return [asdict(row) for row in self.said_rows]

    @Property(list, notify=changed)
    def entries(self) -> list[dict[str, object]]:
        """The entries, open ones first, each with field, choice, text, filled."""
        return [asdict(row) for row in self.entry_rows]

    @Property(int, notify=changed)
    def toFill(self) -> int:
        """The number of entries that are open."""
        return sum(not row.filled for row in self.entry_rows)

    @Property(str, notify=changed)
    def matters(self) -> str:
        """What matters to the person most; "" where nothing was rated."""
        return self._matters

    @Property(str, notify=changed)
    def asks(self) -> str:
        """What the person wants to ask; "" where that is nothing."""
        return self._asks

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether nothing is answered yet."""
        return not (self.said_rows or self.flag_rows)

    @Property(str, notify=changed)
    def madeOn(self) -> str:
        """The day on which the code was made, in words; "" without a code."""
        return self._made_on

    @Property(int, notify=changed)
    def staleDays(self) -> int:
        """The age of the answers in days, where that is more than STALE_AFTER_DAYS; otherwise 0."""
        return self._days if self._days > STALE_AFTER_DAYS else 0


def show_overview(
    view: OverviewView, store: VisitStore, writer: Writer, today: date, made_on: date | None
) -> None:
    """Show the visit in the store, from a code that was made on that day, if from one."""
    aid, visit, entries = store.clinic_aid, store.visit, store.entries
    to_fill = to_fill_rows(aid, entries_of(aid, visit, entries, today), entries, writer)
    view.show(overview(aid, visit, entries, writer, today), list(to_fill))
    view.show_age(writer.dated(made_on) if made_on else "", (today - (made_on or today)).days)
