"""How many pages each sheet will have on paper, found out by making them in the background."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.decision.summary import Summary
from kiosk.ui.qt.background_task import BackgroundTask, Job
from kiosk.ui.services import CountPages

Asked = tuple[Summary, tuple[str, ...], bool]


class PageCounts(QObject):
    """The pages of the sheets that were last asked for; `changed` tells each time that those of one are known."""

    changed = Signal()

    def __init__(self, count_pages: CountPages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count_pages = count_pages
        self._task = BackgroundTask(self)
        self._task.progress.connect(self._take)
        self._asked: Asked | None = None
        self._pages: Mapping[str, int] = {}

    def ask(self, summary: Summary, sheets: tuple[str, ...], large_print: bool) -> None:
        """Count the pages of these sheets, unless that was asked last; until it is known there are none."""
        asked = (summary, sheets, large_print)
        if asked != self._asked:
            self._asked, self._pages = asked, {}
            self._task.start(lambda job: self._count(job, asked))

    def _count(self, job: Job, asked: Asked) -> None:
        """Runs in the thread of the job: one sheet after the other, until somebody asks for others."""
        summary, sheets, large_print = asked
        for sheet in sheets:
            if not job.stop.is_set():
                job.report(self._count_pages(summary, (sheet,), large_print))

    @Slot(object)
    def _take(self, pages: Mapping[str, int]) -> None:
        self._pages = {**self._pages, **pages}
        self.changed.emit()

    def of(self, sheet: str) -> int:
        """The pages of that sheet, 0 while they are not known."""
        return self._pages.get(sheet, 0)

    def forget(self) -> None:
        """Keep nothing of the visit; a count under way tells nothing more."""
        self._task.abandon()
        self._asked, self._pages = None, {}

    def settle(self) -> None:
        """Wait for the count that is under way, before the program ends."""
        self._task.settle()
