"""What lies over the page: which panel is open, and on what it was opened."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.decision.glossary import terms_in, texts_of
from kiosk.decision.visit import page_of
from kiosk.ui.pages.comparison_detail import Words, detail_of
from kiosk.ui.pages.comparison_row import OpenedRow, opened_row
from kiosk.ui.pages.page_views import PageViews
from kiosk.ui.pages.shown import Panel
from kiosk.ui.pages.staff_call import StaffCallView
from kiosk.ui.visit_store import VisitStore


class OverPage(QObject):
    """The panel over the page, one at the most. Each is filled when it is opened."""

    changed = Signal()

    def __init__(
        self,
        store: VisitStore,
        views: PageViews,
        staff_call: StaffCallView,
        words: Callable[[], Words],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._views, self._staff_call, self._words = store, views, staff_call, words
        self._panel = Panel.NONE

    @property
    def panel(self) -> Panel:
        """The one that is open; NONE where none is."""
        return self._panel

    def open(self, panel: Panel) -> None:
        """Open that panel in place of any other."""
        if panel is Panel.ANSWERS:
            self._views.summary.show(self._store.summary())
        if panel is Panel.STAFF_CALL:
            self._staff_call.begin()
        if panel is Panel.SHEET:
            self._views.growing.fill()
        if panel is Panel.HELP:
            self._explain()
        self._panel = panel
        self.changed.emit()

    def _explain(self) -> None:
        """Have the words explained that stand on the page."""
        aid, visit = self._store.aid, self._store.visit
        texts = texts_of(aid, page_of(aid, visit), self._store.summary())
        self._views.summary.explain(terms_in(aid.terms, texts))

    def open_row(self, row: str) -> None:
        """Open the panel of one row of the comparison."""
        self._views.comparison.open_row(opened_row(self._store.aid, row, self._words()))
        self.open(Panel.ROW)

    def open_detail(self, option: str) -> None:
        """Open the panel of where the cell of that option is from: in the row that is open, else in what to ask."""
        self._detail(self._views.comparison.row or self._store.aid.asked, option)

    def open_asked(self, option: str) -> None:
        """Open the panel of what to ask about that option; no row is open behind it."""
        self._views.comparison.open_row(OpenedRow())
        self._detail(self._store.aid.asked, option)

    def _detail(self, row: str, option: str) -> None:
        self._views.comparison.open_detail(detail_of(self._store.aid, row, option, self._words()))
        self.open(Panel.DETAIL)

    def close_detail(self) -> None:
        """Close the panel of a cell: the row that it belongs to is open again."""
        if self._views.comparison.row:
            self.open(Panel.ROW)
        else:
            self.close()

    def open_tile(self, group: str) -> None:
        """Open the tile of that group of the checklist."""
        self._views.checklist.open(group)
        self.open(Panel.TILE)

    def open_statement(self, key: str) -> None:
        """Open the statement with that key, to show the whole of it and where it is from."""
        self._views.situation.open(self._store.summary(), key, self._words())
        self.open(Panel.STATEMENT)

    def close(self) -> None:
        """Close the panel, if one is open."""
        if self._panel:
            self._panel = Panel.NONE
            self.changed.emit()
