"""The structure of a PDF for screen readers: tags in reading order, as PDF/UA-1 wants them.

ReportLab draws, but knows no structure. A tag collects the marks that it has on the pages; at the end the tree is
written into the document with everything else that PDF/UA-1 (ISO 14289-1) asks of a file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFObject, PDFObjectReference, PDFStream

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a page's content that belongs to a tag: the page from 0, and the number of the mark on it."""

    page: int
    number: int


@dataclass(eq=False, slots=True)
class Tag:
    """One element of the structure. `role` is a standard type of PDF 1.7 (14.8.4): H1, P, L, LI, Table, Figure.

    `alt` says what a figure shows, `actual` what a sign stands for, `language` where it is another than the
    document's (BCP 47). `attributes` is a PDF dictionary such as `<</O/Table/Scope/Row>>`.
    """

    role: str
    kids: list[Tag | Mark] = field(default_factory=list)
    alt: str = ""
    actual: str = ""
    language: str = ""
    attributes: str = ""
    name: str = ""
    """The name under which ReportLab knows the object, once it is written."""


Reference = Callable[[str], bytes]
"""How an object of that name is referred to; known only once ReportLab has numbered all objects."""


class _Late(PDFObject):  # type: ignore[misc, unused-ignore]
    """An object that is written when the document is: quicker than ReportLab's nested dictionaries."""

    __RefOnly__ = 1

    def __init__(self, write: Callable[[Reference], bytes]) -> None:
        self.write = write

    def format(self, document: Any) -> bytes:
        numbers = document.idToObjectNumberAndVersion
        return self.write(lambda name: b"%d %d R" % numbers[name])


def write_structure(canvas: Canvas, root: Tag, marks: Sequence[Sequence[Tag]]) -> None:
    """Put the tree under `root` into the canvas's document. `marks` holds, for each page, the tag of each mark."""
    document = canvas._doc  # noqa: SLF001  # ReportLab offers no other way to these keys
    tags = list(_in_order(root))
    for number, (tag, _) in enumerate(tags):
        tag.name = f"tag{number}"
    for tag, parent in tags:
        document.Reference(_Late(partial(_element, tag, parent.name if parent else _ROOT)), tag.name)
    document.Reference(_Late(partial(_parents, marks)), _PARENTS)
    document.Reference(_Late(partial(_tree, root, len(marks))), _ROOT)
    document.Catalog.StructTreeRoot = PDFObjectReference(_ROOT)
    document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


def write_metadata(canvas: Canvas, title: str, language: str) -> None:
    """Say in XMP that the file follows PDF/UA-1, and have the title shown in place of the file's name."""
    canvas.setViewerPreference("DisplayDocTitle", "true")
    entry = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
    packet = _XMP.format(title=escape(title, quote=False), language=escape(language, quote=False)).encode()
    canvas._doc.Catalog.Metadata = PDFStream(entry, packet, filters=[])  # noqa: SLF001  # as above


def _in_order(tag: Tag, parent: Tag | None = None) -> Iterator[tuple[Tag, Tag | None]]:
    yield tag, parent
    for kid in tag.kids:
        if isinstance(kid, Tag):
            yield from _in_order(kid, tag)


def _element(tag: Tag, parent: str, reference: Reference) -> bytes:
    first = next((kid.page for kid in tag.kids if isinstance(kid, Mark)), None)
    return b"".join(
        (
            b"<</Type/StructElem/S/%b/P %b" % (tag.role.encode(), reference(parent)),
            b"" if first is None else b"/Pg " + reference(_page(first)),
            b"/K[%b]" % b" ".join([_kid(kid, first, reference) for kid in tag.kids]),
            _text(b"/Alt", tag.alt),
            _text(b"/ActualText", tag.actual),
            b"/Lang(%b)" % tag.language.encode() if tag.language else b"",
            b"/A" + tag.attributes.encode() if tag.attributes else b"",
            b">>",
        )
    )


def _kid(kid: Tag | Mark, page: int | None, reference: Reference) -> bytes:
    if isinstance(kid, Tag):
        return reference(kid.name)
    if kid.page == page:
        return b"%d" % kid.number
    return b"<</Type/MCR/Pg %b/MCID %d>>" % (reference(_page(kid.page)), kid.number)


def _parents(marks: Sequence[Sequence[Tag]], reference: Reference) -> bytes:
    """The way back: for each page, the tag that each of its marks belongs to."""
    pages = (b" ".join([reference(tag.name) for tag in page]) for page in marks)
    return b"<</Nums[%b]>>" % b" ".join(b"%d[%b]" % pair for pair in enumerate(pages))


def _tree(root: Tag, pages: int, reference: Reference) -> bytes:
    named = reference(root.name), reference(_PARENTS), pages
    return b"<</Type/StructTreeRoot/K %b/ParentTree %b/ParentTreeNextKey %d>>" % named


def _page(number: int) -> str:
    """The name that ReportLab gives to a page, here counted from 0."""
    return f"Page{number + 1}"


def _text(key: bytes, text: str) -> bytes:
    return key + b"<" + ("\ufeff" + text).encode("utf-16-be").hex().encode() + b">" if text else b""


_ROOT, _PARENTS = "StructTreeRoot", "ParentTree"

_XMP = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>'
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
    "<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>"
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)
