"""Many handouts in one PDF: a stack to be printed, in which each person's pages are still their own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.decision.sheet import Sheet, TooLong
from kiosk.decision.summary import Summary
from kiosk.handout.canvas import PaperCanvas
from kiosk.handout.document import Handout, draw_set, imprint_of, laid_out, too_long_of
from kiosk.handout.pen import Measures
from kiosk.handout.style import PAGE_SIZES
from kiosk.handout.tagging import Tag


class MergedHandouts:
    """Grows person by person. Each is a section of its own, in the person's language, and counts its own pages.

    For printing on both sides each begins on the front of a sheet: behind an odd number of pages stands a blank one.
    """

    def __init__(self, assets: Path, *, two_sided: bool = False) -> None:
        self._assets, self._two_sided = assets, two_sided
        self._canvas: PaperCanvas | None = None
        self._people: list[Tag] = []
        self._pages = 0
        self._measures: Measures = {}
        self.is_spoiled = False
        """Whether half of somebody's pages may stand in it, because drawing them failed."""

    @property
    def people(self) -> int:
        """How many there are."""
        return len(self._people)

    def add(
        self,
        summary: Summary,
        sheets: tuple[Sheet, ...],
        words: Mapping[str, str],
        *,
        large_print: bool = False,
        name: str = "",
        label: str = "",
    ) -> tuple[TooLong, ...]:
        """One person more, as make_handout takes them; `label` goes before the sheets' titles in the outline.

        Gives their sheets that took more pages than they should. Raises as make_handout does, and then nothing of
        this person is in the stack.
        """
        laid, pen = laid_out(
            summary,
            sheets,
            words,
            self._assets,
            large_print=large_print,
            name=name,
            measures=self._measures,
        )
        size = PAGE_SIZES[summary.clinic.paper]
        canvas = self._canvas = self._canvas or PaperCanvas(
            size, imprint_of(summary), pen.typeface.plain[0].name
        )
        if self._two_sided and self._pages % 2:
            canvas.end_page()  # the back of the sheet on which the person before ends
            self._pages += 1
        canvas.setPageSize(size)
        self.is_spoiled = True
        draw_set(laid, f"person{len(self._people)}", pen, canvas, of=label)
        self.is_spoiled = False
        self._pages += sum(len(sheet.pages) for sheet in laid)
        language = summary.aid.language
        other = "" if language == canvas.imprint.language else language
        self._people.append(Tag("Sect", [sheet.tag() for sheet in laid], language=other))
        return too_long_of(laid)

    def finished(self) -> Handout:
        """All of it. Raises ValueError where there is nobody."""
        if self._canvas is None:
            raise ValueError("nobody stands in this stack")
        return Handout(self._canvas.finished(Tag("Document", list(self._people))), self._pages)
