"""The print preview: the pages of the sheets as pictures, and the number of copies of each."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickPaintedItem

from kiosk.decision.blanks import fill
from kiosk.decision.sheet import Sheet, TooLong
from kiosk.decision.summary import Summary
from kiosk.ui.qt.background_task import BackgroundTask
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import CountPages, LayOut, PagePicture

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

MOST_COPIES = 9
POINTS_PER_MM = 72 / 25.4


_Drawn = tuple[tuple[PagePicture, ...], int, tuple[TooLong, ...]]
"""The pages, how many are printed, and the sheets that took more than they should."""


@dataclass(frozen=True, slots=True)
class CopiesRow:
    """A sheet by key and title, the number of its copies, and whether this person gets it without asking."""

    sheet: str
    title: str
    copies: int
    offered: bool


@QmlElement
class PrintPreview(QObject):
    """The print preview, for QML to bind to. Pages are drawn as large as on paper, by the screen's `pixels_per_mm`."""

    changed = Signal()
    turned = Signal()
    """The picture to show changed."""
    pageTurned = Signal()
    """Another page is on screen because somebody turned to it."""
    copied = Signal()
    """What is printed changed: the copies of a sheet, or the clinic's own."""

    def __init__(
        self,
        lay_out: LayOut,
        count: CountPages,
        words: Mapping[str, str],
        pixels_per_mm: float,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lay_out, self._count_pages, self._words = lay_out, count, words
        self._scale = pixels_per_mm / POINTS_PER_MM
        self._task = BackgroundTask(self)
        self._task.succeeded.connect(self._take)
        self._task.failed.connect(self._take_failure)
        self._page = self._total = 0
        self._pages: tuple[PagePicture, ...] = ()
        self._size = (1, 1)
        """Width and height of the last page drawn, in pixels: kept while others are drawn, so that nothing jumps."""
        self._copies: dict[str, int] = {}
        self._clinic_copy = self._large = False
        self._rows = ListModel(CopiesRow, self)
        self._faults: list[str] = []
        self._too_long: tuple[TooLong, ...] = ()
        self._titles: Mapping[str, str] = {}

    def offer(
        self,
        sheets: Sequence[Sheet],
        default: Collection[Sheet],
        titles: Mapping[str, str],
        faults: Sequence[str],
    ) -> None:
        """Set the sheets that can be printed: one copy of each default one, until somebody changes the number."""
        for sheet in sheets:
            self._copies.setdefault(sheet.key, int(sheet in default))
        self._rows.show([
            CopiesRow(each.key, titles[each.key], self._copies[each.key], each in default) for each in sheets
        ])  # fmt: skip
        self._faults, self._titles = list(faults), titles
        self.changed.emit()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the sheets to print, each as often as copies are wanted."""
        return tuple(row.sheet for row in self._rows.shown() for _ in range(row.copies))

    @property
    def clinic_copy(self) -> bool:
        """Whether the clinic gets a copy of its own."""
        return self._clinic_copy

    @property
    def picture(self) -> PagePicture | None:
        """The current page; None while pages are being drawn, and where there is none."""
        return self._pages[self._page] if self._pages else None

    def draw(self, summary: Summary, own: Summary, large_print: bool) -> None:
        """Draw the pages in the background; the ones before are dropped at once. `own` is the clinic's."""
        self._large = large_print
        self._pages, self._total, self._too_long = (), 0, ()
        copies, clinic_copy = self.keys, own if self._clinic_copy else None
        if copies:
            self._task.start(lambda job: self._drawn(copies, summary, clinic_copy, large_print))
        else:
            self._task.abandon()
        self._tell()

    def _drawn(
        self, copies: Sequence[str], summary: Summary, clinic_copy: Summary | None, large_print: bool
    ) -> _Drawn:
        """The pages of one copy of each sheet, and what there is to know of the number of pages. Blocks."""
        keys = tuple(dict.fromkeys(copies))
        counts = self._count_pages(summary, keys, large_print)
        total = sum(counts[key] for key in copies)
        if clinic_copy:
            total += sum(self._count_pages(clinic_copy, keys, False).values())
        pages, too_long = self._lay_out(summary, keys, large_print, self._scale)
        return pages, total, too_long

    @Slot(object)
    def _take(self, drawn: _Drawn) -> None:
        self._pages, self._total, self._too_long = drawn
        pages = self._pages
        self._page = min(self._page, max(0, len(pages) - 1))
        self._tell()

    @Slot()
    def _take_failure(self) -> None:
        """Show no page: they could not be drawn."""
        self._take(((), 0, ()))

    def _tell(self) -> None:
        if self.picture:
            self._size = (self.picture.width, self.picture.height)
        self.changed.emit()
        self.turned.emit()

    def forget(self) -> None:
        """Clear everything, and drop the pages that are being drawn."""
        self._task.abandon()
        self._pages, self._page, self._total = (), 0, 0
        self._copies, self._faults, self._too_long = {}, [], ()
        self._clinic_copy = self._large = False
        self._rows.show(())
        self._tell()

    def settle(self) -> None:
        """Wait for the drawing that is running."""
        self._task.settle()

    @Slot(int)
    def turnPage(self, step: int) -> None:
        """Go to the page after (1) or before (-1)."""
        self._page = max(0, min(len(self._pages) - 1, self._page + step))
        self._tell()
        self.pageTurned.emit()

    @Slot(str, int)
    def copy(self, sheet: str, step: int) -> None:
        """Add (1) or take away (-1) a copy of that sheet, from 0 to MOST_COPIES."""
        before = self._copies.get(sheet, 0)
        self._copies[sheet] = max(0, min(MOST_COPIES, before + step))
        self.copied.emit()

    @Slot()
    def turnClinicCopy(self) -> None:
        """Turn the clinic's own copy on or off."""
        self._clinic_copy = not self._clinic_copy
        self.copied.emit()

    @Property(ListModel, constant=True)
    def sheets(self) -> ListModel:
        """The sheets, as rows of sheet, title, copies, offered."""
        return self._rows

    @Property(list, notify=changed)
    def faults(self) -> list[str]:
        """The errors of entries, which are therefore not printed, in sentences."""
        return self._faults

    @Property(list, notify=changed)
    def longer(self) -> list[str]:
        """The sheets that took more pages than they should, and what takes most room on each, in sentences."""
        return [self._longer(each) for each in self._too_long]

    def _longer(self, sheet: TooLong) -> str:
        blanks = {
            "sheet": self._titles[sheet.sheet],
            "pages": sheet.pages,
            "promised": sheet.promised,
            "longest": "; ".join(sheet.longest),
        }
        return fill(self._words["preview_longer"], **blanks)

    @Property(int, notify=changed)
    def count(self) -> int:
        """The number of sheets with all copies, without the clinic's own."""
        return len(self.keys)

    @Property(bool, notify=changed)
    def hides(self) -> bool:
        """Whether there are sheets that nobody asked for."""
        return any(not row.copies and not row.offered for row in self._rows.shown())

    @Property(int, notify=changed)
    def total(self) -> int:
        """The number of pages that are printed, with all copies."""
        return self._total

    @Property(int, notify=changed)
    def page(self) -> int:
        """The number of the current page, from 1; 0 while there is none."""
        return self._page + 1 if self._pages else 0

    @Property(int, notify=changed)
    def pages(self) -> int:
        """The number of pages of one copy of each sheet."""
        return len(self._pages)

    @Property(float, notify=turned)
    def pageWidth(self) -> float:
        """The width of the page at the size of paper, in pixels."""
        return float(self._size[0])

    @Property(float, notify=turned)
    def ratio(self) -> float:
        """The page's height divided by its width."""
        return self._size[1] / self._size[0]

    @Property(bool, notify=changed)
    def drawing(self) -> bool:
        """Whether pages are being drawn."""
        return self._task.running

    @Property(bool, notify=changed)
    def large(self) -> bool:
        """Whether the patient's sheets are printed in large letters."""
        return self._large

    @Property(bool, notify=changed)
    def clinicCopy(self) -> bool:
        """Whether the clinic gets a copy of its own."""
        return self._clinic_copy


@QmlElement
class PaperPage(QQuickPaintedItem):
    """Draws the current page of a print preview; QML keeps no picture of it."""

    def __init__(self, parent: QQuickPaintedItem | None = None) -> None:
        super().__init__(parent)
        self._view: PrintPreview | None = None

    @Slot(PrintPreview)
    def follow(self, view: PrintPreview) -> None:
        """Draw the pages of that preview from now on."""
        self._view = view
        view.turned.connect(self.update)
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Paint the page over the whole item."""
        page = self._view.picture if self._view else None
        if page:
            image = QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB888)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(0, 0, self.width(), self.height()), image)
