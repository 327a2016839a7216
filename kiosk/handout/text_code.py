"""Text as a page of a PDF has it: what ReportLab writes for it, without what ReportLab reckons beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from reportlab.lib.rl_accel import escapePDF, fp_str
from reportlab.pdfbase.pdfmetrics import getFont

from kiosk.handout.text import Run

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

Line = tuple[float, float, Sequence[Run]]
"""A line of text: where it begins, in points from the lower left corner of the page, and its stretches of one face each."""


_BEGINNING = "BT 1 0 0 1 0 0 Tm"


class TextCode:
    """Writes text for one document."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._letters: dict[str, _Letters] = {}

    def of(self, lines: Iterable[Line], size: float) -> str:
        """The lines in letters of that size."""
        sized = f"{fp_str(size)} Tf {fp_str(size * 1.2)} TL"
        code = [_BEGINNING]
        for x, y, runs in lines:
            code.append(f"1 0 0 1 {fp_str(x, y)} Tm")
            for face, text in runs:
                letters = self._letters.get(face.name) or self._letters_of(face.name)
                try:
                    code.append(f"{letters.font} {sized} ({text.translate(letters)}) Tj")
                except _NotInFirstPartError:
                    code.append(self._by_reportlab(face.name, text, size))
        return " ".join([*code, "ET"])

    def _letters_of(self, font: str) -> _Letters:
        self._letters[font] = _Letters(font, self._canvas)
        return self._letters[font]

    def _by_reportlab(self, font: str, text: str, size: float) -> str:
        """Where a document has more letters of a font than fit into one part of it."""
        written = self._canvas.beginText()
        written.setFont(font, size)
        code: str = written._formatText(text)  # noqa: SLF001  # ReportLab offers it only with its place on the page
        return code


class _NotInFirstPartError(Exception):
    """A letter stands in another part of its font: a part holds some two hundred."""


class _Letters(dict[int, str]):
    """What stands for each letter of a font in one document, for `str.translate`. ReportLab gives each its place when it is first met."""

    def __init__(self, font: str, canvas: Canvas) -> None:
        self._font, self._document = getFont(font), canvas._doc  # noqa: SLF001  # ReportLab offers no other way to it
        self._font.splitString("", self._document)  # before it is named there, it has to be there
        self.font: str = self._font.getSubsetInternalName(0, self._document)

    def __missing__(self, letter: int) -> str:
        ((part, code),) = self._font.splitString(chr(letter), self._document)
        if part:
            raise _NotInFirstPartError
        written: str = escapePDF(code)
        self[letter] = written
        return written
