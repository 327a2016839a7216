"""The canvas of the press: page numbers that know how many pages there are, and spaces at line ends."""

from collections.abc import Callable

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Flowable

PageLine = Callable[[int, int], Flowable]
"""Makes "page 2 of 5" from the page and the number of pages."""


class _Text(PDFTextObject):
    """WORKAROUND: ReportLab 5.1 drops the space at a line's end, so that words run together when read out.

    No bug number: seen in what a reader takes from the text. _textOut is the one place every line passes.
    """

    def _textOut(self, text: str, TStar: int = 0) -> None:  # noqa: N802, N803  # ReportLab's names
        ends_open = TStar and text and text[-1] not in " -"
        super()._textOut(f"{text} " if ends_open else text, TStar)


class PaperCanvas(Canvas):
    """A canvas whose page lines are filled in at the end, when the number of pages is known."""

    page_line: PageLine
    page_line_size: tuple[float, float]

    def beginText(self, x: float = 0, y: float = 0, direction: str | None = None) -> PDFTextObject:  # noqa: N802
        """A text object that keeps the space at the end of each line."""
        return _Text(self, x, y, direction=direction)

    def reserve_page_line(self, x: float, y: float) -> None:
        """Leaves the place for the page line of the page being drawn, its lower left corner at x, y."""
        self.saveState()
        self.translate(x, y)
        self.doForm(_form(self.getPageNumber()))
        self.restoreState()

    def save(self) -> None:
        """Draws the page line of every page, then closes the document."""
        pages = self.getPageNumber() - 1
        width, height = self.page_line_size
        for page in range(1, pages + 1):
            self.beginForm(_form(page), 0, 0, width, height)
            line = self.page_line(page, pages)
            line.wrap(width, height)
            line.drawOn(self, 0, 0)
            self.endForm()
        super().save()


def _form(page: int) -> str:
    return f"page_line_{page}"
