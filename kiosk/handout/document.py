"""The handout: the sheets of one person, each beginning on a new page, as one PDF that can also be listened to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import accumulate
from pathlib import Path

from reportlab import rl_config

from kiosk.decision.sheet import Sheet, TooLong, that_apply
from kiosk.decision.summary import Summary
from kiosk.handout.canvas import Imprint, PaperCanvas
from kiosk.handout.fitting import fitted_sheet
from kiosk.handout.fonts import typeface
from kiosk.handout.pen import Measures, Pen
from kiosk.handout.piece import Piece
from kiosk.handout.style import LEFT_MARGIN, PAGE_SIZES, RIGHT_MARGIN, style
from kiosk.handout.tagging import Tag
from kiosk.handout.text import clean
from kiosk.handout.written import LaidSheet

rl_config.toColorCanUse = None  # no colour is ever computed from text
rl_config.trustedHosts = None  # nothing is ever fetched


@dataclass(frozen=True, slots=True)
class Handout:
    """A PDF ready for the printer, its number of pages, and on which of them, from 0, a sheet begins.

    `too_long` are its sheets that took more pages than they should.
    """

    pdf: bytes
    pages: int
    starts: tuple[int, ...] = ()
    too_long: tuple[TooLong, ...] = ()


def make_handout(
    summary: Summary,
    sheets: tuple[Sheet, ...],
    words: Mapping[str, str],
    assets: Path,
    *,
    large_print: bool = False,
    name: str = "",
    measures: Measures | None = None,
) -> Handout:
    """Those of the sheets that apply to this person, on the clinic's paper. The same summary gives the same bytes.

    `words` are the kiosk's own words on paper, by key; `assets` is the folder of fonts and pictures; `name` stands
    at the head of the first page and nowhere else. `measures` takes every text that was measured, for the next handout.
    Raises ValueError where no sheet applies, KeyError where a word is missing, ProblemsFound where a font is.
    """
    laid, pen = laid_out(
        summary, sheets, words, assets, large_print=large_print, name=name, measures=measures
    )
    imprint = imprint_of(summary, [each.title for each in laid])
    canvas = PaperCanvas(PAGE_SIZES[summary.clinic.paper], imprint, pen.typeface.plain[0].name)
    for place, a_set in enumerate(_sets(laid)):
        draw_set(a_set, f"sheet{place}", pen, canvas)
    *starts, pages = accumulate((len(sheet.pages) for sheet in laid), initial=0)
    pdf = canvas.finished(Tag("Document", [sheet.tag() for sheet in laid]))
    return Handout(pdf, pages, tuple(starts), too_long_of(laid))


def too_long_of(laid: Iterable[LaidSheet]) -> tuple[TooLong, ...]:
    """Those that took more pages than they should; a second copy is not told again."""
    return tuple(dict.fromkeys(sheet.too_long for sheet in laid if sheet.too_long))


def laid_out(
    summary: Summary,
    sheets: tuple[Sheet, ...],
    words: Mapping[str, str],
    assets: Path,
    *,
    large_print: bool,
    name: str,
    measures: Measures | None = None,
) -> tuple[list[LaidSheet], Pen]:
    """The same as pages that are not drawn yet, and what they were made with. Raises as make_handout does."""
    chosen = that_apply(sheets, summary)
    if not chosen:
        raise ValueError("no sheet of paper applies to this visit: a sheet for it is missing in printouts/")
    page = PAGE_SIZES[summary.clinic.paper]
    width = page[0] - LEFT_MARGIN - RIGHT_MARGIN
    letters = typeface(assets / "fonts")
    pen = Pen(
        style(large_print=large_print),
        letters,
        words,
        width,
        assets,
        language=summary.aid.language,
        clinics_words=clinics_words(summary),
        measures={} if measures is None else measures,
    )
    pens = [replace(pen, name=name), *[pen] * (len(chosen) - 1)]
    fit = partial(fitted_sheet, summary=summary, page_height=page[1], large_print=large_print)
    return [fit(sheet, pen=each) for sheet, each in zip(chosen, pens, strict=True)], pen


def clinics_words(summary: Summary) -> frozenset[str]:
    """What the clinic wrote itself: its settings, and the texts that were entered beside the person."""
    clinic, consult = summary.clinic, summary.consult
    entered = (each for each in consult.entries.values() if isinstance(each, str))
    orders = (text for order in consult.orders.values() for text in (order.who, order.whom))
    facts = (clinic.eating_stops, clinic.drinking_stops, clinic.arrival) if not consult.says_something else ()
    return frozenset(filter(None, (*entered, *orders, *facts)))


def imprint_of(summary: Summary, titles: Sequence[str] = ()) -> Imprint:
    """What the file says of itself; `titles` are those of its sheets."""
    aid, day = summary.aid, summary.made_on
    title = f"{aid.about.title}: {', '.join(titles)}" if titles else aid.about.title
    return Imprint(
        title=clean(title),
        author=clean(summary.clinic.name or aid.about.title),
        subject=clean(aid.about.decision),
        language=aid.language,
        made_on=f"D:{day.year:04}{day.month:02}{day.day:02}000000Z",
    )


def _sets(laid: Iterable[LaidSheet]) -> list[list[LaidSheet]]:
    """The sheets in sets, each for one person: a new one begins with a sheet that the set has already."""
    sets: list[list[LaidSheet]] = [[]]
    for sheet in laid:
        if sheet.key in [each.key for each in sets[-1]]:
            sets.append([])
        sets[-1].append(sheet)
    return sets


def draw_set(sheets: Sequence[LaidSheet], key: str, pen: Pen, canvas: PaperCanvas, *, of: str = "") -> None:
    """The sheets of one person, whose pages are counted together. In the outline they go by `key`, and are `of` whom."""
    total, number = sum(len(sheet.pages) for sheet in sheets), 0
    for sheet in sheets:
        canvas.bookmarkPage(f"{key}-{number}")
        canvas.addOutlineEntry(f"{of}: {sheet.title}" if of else sheet.title, f"{key}-{number}")
        for page in sheet.pages:
            number += 1
            _draw_page(page, sheet, _page_line(number, total, pen), canvas)


def _draw_page(page: Piece, sheet: LaidSheet, page_line: Piece, canvas: PaperCanvas) -> None:
    """One page; what stands on every page is read once, on the sheet's first."""
    repeated = page is not sheet.pages[0]
    with canvas.decoration(when=repeated):
        sheet.frame.draw_head(canvas, first=not repeated)
    page.draw(canvas, LEFT_MARGIN, sheet.frame.top(first=not repeated))
    with canvas.decoration(when=repeated):
        sheet.frame.draw_footer(canvas, page_line, first=not repeated)
    canvas.end_page()


def _page_line(page: int, pages: int, pen: Pen) -> Piece:
    words = pen.word("page", page=str(page), pages=str(pages))
    return pen.text("", lead=words, print_=pen.style.small, right=True)
