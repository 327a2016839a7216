"""The checklist as it grows while questions are answered: beside them, and large in a panel."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.checklist import Item, Time
from kiosk.decision.conditions import questions_in
from kiosk.decision.pages import PageKind
from kiosk.decision.questions import Kind
from kiosk.decision.summary import Summary
from kiosk.decision.visit import Visit, page_of, questions_on, route_of
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

AFTER_MS = 80
"""How long after an answer the list is made: its choice is painted long before."""
MOST_CHOICES = 6
"""Most answers of a question that leaves room beside it."""
MOST_NEW = 3
"""Most entries of one answer that are marked; of more, none stands out."""


@dataclass(frozen=True, slots=True)
class GrowingRow:
    """An entry of the list so far; `newest` if the last answer brought it."""

    sign: str
    name: str
    lead: str
    text: str
    newest: bool


def grows_beside(aid: Aid, visit: Visit) -> bool:
    """Whether the page is one of those beside which the list grows, and leaves room for it."""
    page = page_of(aid, visit)
    section = next(each for each in aid.sections if each.key == page.section)
    if not section.list_grows or page.kind is not PageKind.QUESTION:
        return False
    asked = [aid.questions[key] for key in questions_on(aid, visit)]
    return len(asked) == 1 and asked[0].kind is not Kind.DATE and len(asked[0].choices) <= MOST_CHOICES


def rows_so_far(summary: Summary, answered: frozenset[str]) -> dict[str, GrowingRow]:
    """What is to be ticked off to get ready, as far as everything that an entry depends on is answered."""
    items: Mapping[str, Item] = {item.key: item for item in summary.aid.checklist.items}
    return {
        entry.key: GrowingRow(entry.icon or part.group.icon, entry.tile, entry.lead, entry.text, newest=False)
        for part in summary.checklist
        if part.group.tick and part.group.key is not Time.AFTER
        for entry in part.entries
        if questions_in(items[entry.key].when) <= answered | summary.aid.calculated.keys()
    }


@QmlElement
class GrowingView(QObject):
    """The list so far, for QML to bind to: the oldest entry first. It is made a moment after the answer."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = ListModel(GrowingRow, self)
        self._order: list[str] = []
        self._newest: frozenset[str] = frozenset()
        self._beside = self._seen = False
        self._headline = ""
        self._make: Callable[[], tuple[Summary, frozenset[str]]] | None = None
        self._later = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._later.timeout.connect(self.fill)

    def show(self, aid: Aid, visit: Visit, summary: Callable[[], Summary]) -> None:
        """Show the list of that visit, if the page is one of those that it grows beside."""
        beside = grows_beside(aid, visit)
        if beside is not self._beside:
            self._beside = beside
            self.changed.emit()
        if not beside:
            self._later.stop()
            return
        self._make = lambda: (summary(), frozenset(route_of(aid, visit).given))
        self._later.start()

    @Slot()
    def fill(self) -> None:
        """Make the list now."""
        self._later.stop()
        if self._make is None:
            return
        summary, answered = self._make()
        found = rows_so_far(summary, answered)
        added = [key for key in found if key not in self._order]
        if added and self._order:
            self._newest = frozenset(added if len(added) <= MOST_NEW else ())
        self._order = [key for key in self._order if key in found] + added
        self._rows.show(self._marked(found))
        self._headline = summary.headline
        self.changed.emit()

    def _marked(self, found: Mapping[str, GrowingRow]) -> Sequence[GrowingRow]:
        rows = ((found[key], key in self._newest) for key in self._order)
        return [GrowingRow(row.sign, row.name, row.lead, row.text, newest) for row, newest in rows]

    def clear(self) -> None:
        """Clear everything."""
        self._later.stop()
        self._make, self._beside, self._headline = None, False, ""
        self._order, self._newest = [], frozenset()
        self._rows.show(())
        self.changed.emit()

    @Slot(bool)
    def showBeside(self, seen: bool) -> None:
        """Tell that the screen has room for it, so that it stands there."""
        self._seen = seen

    @property
    def seen(self) -> bool:
        """Whether it is on screen beside the page."""
        return self._seen and self._beside

    @Property(bool, notify=changed)
    def beside(self) -> bool:
        """Whether it stands beside the page, where the screen is wide enough."""
        return self._beside

    @Property(str, notify=changed)
    def headline(self) -> str:
        """What the list is for, such as the day of the operation, or ""."""
        return self._headline

    @Property(ListModel, constant=True)
    def rows(self) -> ListModel:
        """The entries, as rows of sign, name, lead, text, newest."""
        return self._rows
