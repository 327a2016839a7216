"""The floor of a handout: every mark of our PDF engine, drawn again by a bare canvas that only has to obey.

What the engine does on its canvas is noted once. Drawing it again leaves out all that has to be thought: the text,
its lines, its places. It is drawn by ReportLab as it comes, whatever the engine does quicker.
"""

import io
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from unittest import mock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kiosk.handout.canvas import Imprint, PaperCanvas
from kiosk.handout.tagging import Tag
from kiosk.handout.text_code import Line

Stretch = tuple[str, tuple[Any, ...]]
"""One call of a path: its name and what it was given."""


@dataclass(slots=True)
class Noted:
    """All that was drawn: on a canvas of that size, in order; `root` is what is read of it."""

    size: tuple[float, float]
    imprint: Imprint
    font: str
    calls: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = field(default_factory=list)
    root: Tag | None = None


class _Path:
    """In place of a path: notes what is traced."""

    def __init__(self) -> None:
        self.stretches: list[Stretch] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *given: self.stretches.append((name, given))


class _Spy:
    """In place of the canvas of the engine: notes what is asked of it, and draws nothing."""

    def __init__(self, noted: Noted) -> None:
        self.noted = noted

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *given, **named: self.noted.calls.append((name, given, named))

    def write(self, lines: Iterable[Line], size: float) -> None:
        kept = [(x, y, tuple(runs)) for x, y, runs in lines]
        self.noted.calls.append(("write", (kept, size), {}))

    def beginPath(self) -> _Path:
        return _Path()

    def drawPath(self, path: _Path, **named: object) -> None:
        self.noted.calls.append(("drawPath", tuple(path.stretches), named))

    @contextmanager
    def marked(self, tag: Tag | None) -> Iterator[None]:
        self.noted.calls.append(("marked", (tag,), {}))
        yield
        self.noted.calls.append(("unmarked", (), {}))

    @contextmanager
    def decoration(self, *, when: bool = True) -> Iterator[None]:
        self.noted.calls.append(("decoration", (when,), {}))
        yield
        self.noted.calls.append(("undecorated", (), {}))

    def finished(self, root: Tag) -> bytes:
        self.noted.root = root
        return b""


def note(make: Callable[[], object]) -> Noted:
    """What the engine draws while it makes that handout."""
    notes: list[Noted] = []

    def canvas(size: tuple[float, float], imprint: Imprint, font: str) -> _Spy:
        notes.append(Noted(size, imprint, font))
        return _Spy(notes[-1])

    with mock.patch("kiosk.handout.document.PaperCanvas", canvas):
        make()
    return notes[0]


_NO_MARKS = frozenset(
    {"marked", "unmarked", "decoration", "undecorated", "bookmarkPage", "addOutlineEntry", "chapter"}
)


def bare(noted: Noted) -> Callable[[], bytes]:
    """What draws the same marks and says nothing of what they mean."""
    calls = [call for call in noted.calls if call[0] not in _NO_MARKS]

    def draw() -> bytes:
        stream = io.BytesIO()
        canvas = Canvas(
            stream, pagesize=noted.size, invariant=1, pageCompression=1, initialFontName=_font(noted.font)
        )
        for name, given, named in calls:
            if name == "write":
                _write(canvas, *given)
            elif name == "drawPath":
                _trace(canvas, given, named)
            elif name == "end_page":
                canvas.showPage()
            else:
                getattr(canvas, name)(*given, **named)
        canvas.save()
        return stream.getvalue()

    return draw


@cache
def _font(name: str) -> str:
    """The same font as ReportLab has it by itself, made anew for each document."""
    bare, file = f"Bare{name}", pdfmetrics.getFont(name).face.filename
    # By hand: registered, it would be taken for the engine's, which is of the same letters.
    pdfmetrics._fonts[bare] = TTFont(bare, file, shapable=False)
    return bare


def _write(canvas: Canvas, lines: Iterable[Line], size: float) -> None:
    text = canvas.beginText()
    for x, y, runs in lines:
        text.setTextOrigin(x, y)
        for face, said in runs:
            text.setFont(_font(face.name), size)
            text.textOut(said)
    canvas.drawText(text)


def _trace(canvas: Canvas, stretches: tuple[Stretch, ...], named: dict[str, Any]) -> None:
    path = canvas.beginPath()
    for name, given in stretches:
        getattr(path, name)(*given)
    canvas.drawPath(path, **named)


def tagged(noted: Noted) -> Callable[[], bytes]:
    """What draws the same marks with the tags of the engine."""
    assert noted.root is not None
    root = noted.root

    def draw() -> bytes:
        tags: dict[Tag, Tag] = {}
        tree = _copied(root, tags)
        canvas = PaperCanvas(noted.size, noted.imprint, _font(noted.font))
        opened: list[Any] = []
        for name, given, named in noted.calls:
            if name == "write":
                _write(canvas, *given)
            elif name == "drawPath":
                _trace(canvas, given, named)
            elif name == "marked":
                opened.append(canvas.marked(tags.get(given[0])))
                opened[-1].__enter__()
            elif name == "decoration":
                opened.append(canvas.decoration(when=given[0]))
                opened[-1].__enter__()
            elif name in {"unmarked", "undecorated"}:
                opened.pop().__exit__(None, None, None)
            else:
                getattr(canvas, name)(*given, **named)
        return canvas.finished(tree)

    return draw


def _copied(tag: Tag, tags: dict[Tag, Tag]) -> Tag:
    """The tag and all below it as they were before anything was drawn; `tags` takes the copy of each."""
    kids = [_copied(kid, tags) for kid in tag.kids if isinstance(kid, Tag)]
    copy = Tag(
        tag.role, [*kids], alt=tag.alt, actual=tag.actual, language=tag.language, attributes=tag.attributes
    )
    tags[tag] = copy
    return copy
