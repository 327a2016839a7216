"""The structure of a PDF read back: what somebody who listens to the paper is told, in order."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf
import pypdfium2
from pypdfium2 import raw


@dataclass(frozen=True)
class Element:
    """One element: its role, what it says by itself, its alternate text, language, attributes, and what is in it."""

    role: str
    said: str
    alt: str
    language: str
    attributes: dict[str, str]
    pages: tuple[int, ...]
    kids: tuple[Element, ...] = field(repr=False)

    def walk(self) -> Iterator[Element]:
        """This element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def all(self, role: str) -> list[Element]:
        """All elements of that role, in reading order."""
        return [each for each in self.walk() if each.role == role]

    @property
    def text(self) -> str:
        """Everything that is read out, in order: words, what stands for signs, and alternate texts."""
        return " ".join(each for element in self.walk() for each in (element.said, element.alt) if each)


def read_tree(pdf: bytes) -> Element:
    """The structure of the document."""
    said = _said(pdf)
    with pikepdf.open(io.BytesIO(pdf)) as file:
        pages = {page.obj.objgen: number for number, page in enumerate(file.pages)}
        return _element(file.Root.StructTreeRoot.K, said, pages)


def _element(
    node: pikepdf.Object, said: dict[tuple[int, int], str], pages: dict[tuple[int, int], int]
) -> Element:
    kids: list[Element] = []
    marks: list[tuple[int, int]] = []
    for kid in _listed(node.get("/K")):
        if isinstance(kid, int):
            marks.append((pages[node.Pg.objgen], kid))
        elif kid.get("/Type") == pikepdf.Name.MCR:
            marks.append((pages[kid.Pg.objgen], int(kid.MCID)))
        else:
            assert kid.P.objgen == node.objgen, "an element names another parent than the one it stands in"
            kids.append(_element(kid, said, pages))
    words = " ".join("".join(said.get(mark, "") for mark in marks).split())
    return Element(
        role=str(node.S)[1:],
        said=str(node.get("/ActualText", words)),
        alt=str(node.get("/Alt", "")),
        language=str(node.get("/Lang", "")),
        attributes={str(key)[1:]: str(value) for key, value in node.get("/A", pikepdf.Dictionary()).items()},
        pages=tuple(dict.fromkeys(page for page, _ in marks)),
        kids=tuple(kids),
    )


def _listed(kids: pikepdf.Object | None) -> list[pikepdf.Object | int]:
    if kids is None:
        return []
    listed = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    return [each if isinstance(each, pikepdf.Object) else int(each) for each in listed]


def _said(pdf: bytes) -> dict[tuple[int, int], str]:
    """The text of each mark, by page and number."""
    said: dict[tuple[int, int], str] = {}
    with pypdfium2.PdfDocument(pdf) as document:
        for number in range(len(document)):
            page = document[number]
            text_page = page.get_textpage()
            for each in page.get_objects(filter=(raw.FPDF_PAGEOBJ_TEXT,)):
                mark = number, raw.FPDFPageObj_GetMarkedContentID(each)
                said[mark] = said.get(mark, "") + _letters(each, text_page)
    return said


def _letters(text: pypdfium2.PdfObject, page: pypdfium2.PdfTextPage) -> str:
    size = raw.FPDFTextObj_GetText(text, page, None, 0)
    buffer = (ctypes.c_ushort * (size // 2))()
    raw.FPDFTextObj_GetText(text, page, buffer, size)
    return bytes(buffer).decode("utf-16-le").rstrip("\x00")
