"""The consult's overview: lines that each lead to the page of their answer; and the list of pages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.overview import OverviewItem, OverviewKind
from kiosk.decision.pages import Page, PageKind
from kiosk.decision.visit import Visit, page_of, route_of
from kiosk.ui.pages.page import title_of
from kiosk.ui.pages.question import as_line
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

STALE_AFTER_DAYS = 14
"""Our choice: pain, medicines and plans change within two weeks."""

_WALK_ONLY = frozenset({PageKind.START, PageKind.PRINTING, PageKind.THANKS, PageKind.ENDING})
"""Pages that a consult leaves out: it has its own start, print preview and end."""


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """A heading, named by the kind of its lines, or one of these. `field` is the entry that is still open."""

    heading: str
    label: str = ""
    text: str = ""
    page: str = ""
    field: str = ""
    urgent: bool = False
    entered: bool = False
    talked: bool = False


@dataclass(frozen=True, slots=True)
class PageRow:
    """The name of a section as `heading`, or one of its pages."""

    heading: str
    page: str = ""
    title: str = ""
    talked: bool = False


@dataclass(frozen=True, slots=True)
class OptionRow:
    """The page of an option, and whether it is on screen."""

    page: str
    name: str
    chosen: bool


def overview_rows(lines: Sequence[OverviewItem]) -> Iterator[OverviewRow]:
    """The lines under a heading for each kind."""
    before: OverviewKind | None = None
    for line in lines:
        if line.kind != before:
            yield OverviewRow(line.kind)
        before = line.kind
        urgent = line.kind is OverviewKind.URGENT
        text, label = as_line(line.text), as_line(line.label)
        yield OverviewRow("", label, text, line.page, line.field, urgent, line.entered, line.talked)


def consult_pages(aid: Aid, visit: Visit) -> list[Page]:
    """The pages of this visit that a consult can show."""
    route = route_of(aid, visit)
    shown = {page.key for page in (*route.pages, *route.on_request) if page.kind not in _WALK_ONLY}
    return [page for page in (*aid.pages, *aid.endings) if page.key in shown]


def page_rows(aid: Aid, visit: Visit, talked: frozenset[str]) -> Iterator[PageRow]:
    """These pages by title, under the names of their parts."""
    names = {section.key: section.name for section in aid.sections}
    before = ""
    for page in consult_pages(aid, visit):
        if page.section != before:
            yield PageRow(names[page.section])
        before = page.section
        yield PageRow("", page.key, title_of(aid, page), page.key in talked)


@QmlElement
class OverviewView(QObject):
    """The lines and the pages, for QML to bind to."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = ListModel(OverviewRow, self)
        self._pages = ListModel(PageRow, self)
        self._options = ListModel(OptionRow, self)
        self._made_on, self._days = "", 0
        self._compares = False

    def show_lines(self, lines: Sequence[OverviewItem], made_on: str, days: int) -> None:
        """Show the lines, and the day on which the code was made, in words, so many days ago; "" for no code."""
        self._lines.show(list(overview_rows(lines)))
        self._made_on, self._days = made_on, days
        self.changed.emit()

    def show_pages(self, aid: Aid, visit: Visit, talked: frozenset[str]) -> None:
        """Show the pages of that aid, which is the one in the clinician's language."""
        self._pages.show(list(page_rows(aid, visit, talked)))
        pages = consult_pages(aid, visit)
        self._compares = any(page.kind is PageKind.COMPARISON for page in pages)
        options = [page for page in pages if page.kind is PageKind.OPTION]
        here = page_of(aid, visit).key
        rows = [OptionRow(page.key, aid.option(page.option).short, page.key == here) for page in options]
        self._options.show(rows)
        self.changed.emit()

    def forget(self) -> None:
        """Clear everything."""
        for rows in (self._lines, self._pages, self._options):
            rows.show(())
        self._made_on, self._days = "", 0
        self.changed.emit()

    @Property(ListModel, constant=True)
    def lines(self) -> ListModel:
        """The overview, as rows of heading, label, text, page, field, urgent, entered, talked."""
        return self._lines

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether the overview has no line yet."""
        return self._lines.rowCount() == 0

    @Property(str, notify=changed)
    def madeOn(self) -> str:
        """The day on which the code was made, in words; "" without a code."""
        return self._made_on

    @Property(int, notify=changed)
    def staleDays(self) -> int:
        """The age of the answers in days, where that is more than STALE_AFTER_DAYS; otherwise 0."""
        return self._days if self._days > STALE_AFTER_DAYS else 0

    @Property(ListModel, constant=True)
    def pages(self) -> ListModel:
        """The pages, as rows of heading, page, title, talked."""
        return self._pages

    @Property(bool, notify=changed)
    def compares(self) -> bool:
        """Whether there is a comparison page."""
        return self._compares

    @Property(bool, notify=changed)
    def explains(self) -> bool:
        """Whether there are option pages."""
        return self._options.rowCount() > 0

    @Property(ListModel, constant=True)
    def options(self) -> ListModel:
        """The options' pages, as rows of page, name, chosen."""
        return self._options
