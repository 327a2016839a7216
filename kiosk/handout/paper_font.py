"""A font as ReportLab puts it into a document, whose parts are made once: nearly every handout has the same letters."""

import zlib
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFStream
from reportlab.pdfbase.ttfonts import TTFont

KEPT = 16
"""How many of the parts last made are kept: two of each cut of a font in either language."""


class PaperFont(TTFont):  # type: ignore[misc, unused-ignore]
    """A font, registered by its name."""

    def __init__(self, name: str, file: str) -> None:
        super().__init__(name, file, shapable=False)
        cut_out = lru_cache(maxsize=KEPT)(self.face.makeSubset)
        self.face.makeSubset = lambda letters: cut_out(tuple(letters))

    def addObjects(self, document: Any) -> None:  # noqa: N802 (it is ReportLab's name)
        """Put it into the document."""
        before = set(document.idToObject)
        super().addObjects(document)
        for name in document.idToObject.keys() - before:
            _make_short(document.idToObject[name])


def _make_short(added: Any) -> None:
    """Have what stands in the document taken from what was made before."""
    if isinstance(added, PDFStream):
        content = added.content
        added.content = _pressed(content.encode() if isinstance(content, str) else content)
        added.dictionary["Filter"] = PDFArray(["/FlateDecode"])
    elif hasattr(added, "Widths"):
        added.Widths = _written(tuple(added.Widths.sequence))


@lru_cache(maxsize=KEPT)
def _pressed(content: bytes) -> bytes:
    return zlib.compress(content)


@lru_cache(maxsize=KEPT)
def _written(widths: Sequence[float]) -> bytes:
    written: bytes = PDFArray(widths).format(None)
    return written
