"""The PDF canvas: what is drawn on it belongs to a tag, or is decoration."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFName, PDFPage
from reportlab.pdfgen.canvas import Canvas

from kiosk.handout.tagging import Mark, Tag, write_metadata, write_structure
from kiosk.handout.text_code import Line, TextCode

rl_config.useA85 = 0  # streams stay binary: a fifth smaller


@dataclass(frozen=True, slots=True)
class Imprint:
    """The metadata of a document. `made_on` is a date as PDF writes it: D:20260102000000Z."""

    title: str
    author: str
    subject: str
    language: str
    made_on: str


class PaperCanvas(Canvas):  # type: ignore[misc, unused-ignore]
    """A canvas that notes what belongs to which tag, and ends as a PDF that can be listened to."""

    def __init__(self, size: tuple[float, float], imprint: Imprint, font: str) -> None:
        self._stream = io.BytesIO()
        super().__init__(
            self._stream,
            pagesize=size,
            invariant=1,
            pageCompression=1,
            pdfVersion=(1, 7),
            lang=imprint.language,
            initialFontName=font,  # or ReportLab names Helvetica, which is not embedded
        )
        self.imprint = imprint
        self._marks: list[list[Tag]] = [[]]
        self.is_decoration = False
        self._chapters = 0
        self._text = TextCode(self)
        self.setTitle(imprint.title)
        self.setAuthor(imprint.author)
        self.setSubject(imprint.subject)
        self.setCreator("Spine Decision Kiosk")
        self.setDateFormatter(lambda *_: imprint.made_on)

    @contextmanager
    def marked(self, tag: Tag | None) -> Iterator[None]:
        """A context: what is drawn inside belongs to the tag; without one, and within `decoration`, it is decoration."""
        if tag is None or self.is_decoration:
            self.addLiteral("/Artifact BMC")
        else:
            page = self._marks[-1]
            tag.kids.append(Mark(len(self._marks) - 1, len(page)))
            self.addLiteral(f"/{tag.role} <</MCID {len(page)}>> BDC")
            page.append(tag)
        yield
        self.addLiteral("EMC")

    def write(self, lines: Iterable[Line], size: float) -> None:
        """Write lines of text in letters of that size, in points."""
        self._code.append(self._text.of(lines, size))

    @contextmanager
    def decoration(self, *, when: bool = True) -> Iterator[None]:
        """Whatever is drawn inside is not read out: what stands on every page, after the first time."""
        before, self.is_decoration = self.is_decoration, when
        yield
        self.is_decoration = before

    def chapter(self, title: str, top: float) -> None:
        """Note in the outline that it begins here, unless it only goes on."""
        if self.is_decoration:
            return
        self._chapters += 1
        key = f"chapter{self._chapters}"
        self.bookmarkHorizontal(key, 0, top)
        self.addOutlineEntry(title, key, level=1, closed=True)

    def end_page(self) -> None:
        """Close the page, and note its tags and their order in it."""
        self.showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]  # keys ReportLab does not know
        page.StructParents = len(self._marks) - 1
        page.Tabs = PDFName("S")
        self._marks.append([])

    def finished(self, root: Tag) -> bytes:
        """The PDF, whose structure is the tree under `root`."""
        write_structure(self, root, self._marks[:-1])
        write_metadata(self, self.imprint.title, self.imprint.language)
        self.save()
        return self._stream.getvalue()
