"""The handout: the sheets that apply to one person, each beginning on a new page, as one PDF."""

import io
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from reportlab import rl_config
from reportlab.platypus import BaseDocTemplate, Flowable, PageBreak

from kiosk.decision.sheet import Sheet, that_apply
from kiosk.decision.summary import Summary
from kiosk.handout.blocks import pieces
from kiosk.handout.canvas import PaperCanvas
from kiosk.handout.fonts import typeface
from kiosk.handout.frame import PAGE_LINE_SHARE, SheetPage
from kiosk.handout.opening import opening
from kiosk.handout.pen import Pen
from kiosk.handout.style import PAGE_SIZES, SIDE_MARGIN, style
from kiosk.handout.text import clean

rl_config.toColorCanUse = None  # no colour is ever computed from text
rl_config.trustedHosts = None  # nothing is ever fetched


@dataclass(frozen=True, slots=True)
class Handout:
    """A PDF ready for the printer, and its number of pages."""

    pdf: bytes
    pages: int


def make_handout(
    summary: Summary,
    sheets: tuple[Sheet, ...],
    words: Mapping[str, str],
    fonts: Path,
    *,
    large_print: bool = False,
) -> Handout:
    """The sheets that apply to this person, on the clinic's paper. The same summary gives the same bytes.

    `words` are the kiosk's own words on paper, by key; `fonts` is the folder of the fonts.
    Raises ValueError where no sheet applies, KeyError where a word is missing, ProblemsFound where a font is.
    """
    chosen = that_apply(sheets, summary)
    if not chosen:
        raise ValueError("no sheet of paper applies to this visit: a sheet for it is missing in printouts/")
    page = PAGE_SIZES[summary.clinic.paper]
    pen = Pen(style(large_print=large_print), typeface(fonts), words, page[0] - 2 * SIDE_MARGIN, room=0)
    templates = [SheetPage(sheet.key, _title(sheet, pen), summary, pen, page) for sheet in chosen]
    story = [
        piece
        for sheet, each in zip(chosen, templates, strict=True)
        for piece in _sheet(sheet, each, summary, pen)
    ]
    return _printed(story[1:], templates, summary, pen)


def _title(sheet: Sheet, pen: Pen) -> str:
    return pen.word(f"title_{sheet.key}")


def _sheet(sheet: Sheet, template: SheetPage, summary: Summary, pen: Pen) -> list[Flowable]:
    """A page break, then what stands on the sheet."""
    roomy = replace(pen, room=template.frame_height - 2 * pen.style.box_padding)
    blocks = [piece for block in sheet.blocks for piece in pieces(block, summary, roomy)]
    return [PageBreak(template.id), *opening(_title(sheet, pen), summary, roomy), *blocks]


def _printed(story: list[Flowable], templates: list[SheetPage], summary: Summary, pen: Pen) -> Handout:
    stream = io.BytesIO()
    document = BaseDocTemplate(
        stream,
        pagesize=templates[0].pagesize,
        pageTemplates=templates,
        title=clean(summary.aid.about.title),
        author=clean(summary.clinic.name or summary.aid.about.title),
        subject=clean(summary.aid.about.decision),
        creator="Spine Decision Kiosk",
        lang=summary.aid.language,
        invariant=1,
        initialFontName=pen.style.body.fontName,
    )
    document.build(story, canvasmaker=partial(_canvas, summary, pen))
    return Handout(stream.getvalue(), document.page)


def _canvas(summary: Summary, pen: Pen, *args: object, **options: object) -> PaperCanvas:
    canvas = PaperCanvas(*args, **options)
    day = summary.made_on
    canvas.setDateFormatter(lambda *_: f"D:{day.year:04}{day.month:02}{day.day:02}000000Z")
    canvas.page_line = partial(_page_line, pen)
    canvas.page_line_size = (pen.width * PAGE_LINE_SHARE, pen.style.small_right.leading)
    return canvas


def _page_line(pen: Pen, page: int, pages: int) -> Flowable:
    return pen.text("", lead=pen.word("page", page=str(page), pages=str(pages)), style=pen.style.small_right)
