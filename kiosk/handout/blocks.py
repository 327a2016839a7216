"""Each block of a sheet as pieces of paper, in the order of the summary."""

from collections.abc import Callable, Mapping

from kiosk.decision.evidence import Source
from kiosk.decision.pages import Page
from kiosk.decision.sheet import Block, BlockKind, Sheet, has_content
from kiosk.decision.summary import Lesson, Summary, Told
from kiosk.handout.calendar_block import calendar, calendar_elsewhere
from kiosk.handout.card_block import cards
from kiosk.handout.code_block import approval_and_code, code
from kiosk.handout.day_block import day, strip
from kiosk.handout.grid_block import grid
from kiosk.handout.list_block import checklist
from kiosk.handout.medicine_block import medicines
from kiosk.handout.options_block import options, pictures
from kiosk.handout.pen import Pen
from kiosk.handout.piece import Piece
from kiosk.handout.stacks import Stack
from kiosk.handout.style import LIGHT_BORDER, STRONG_BORDER, Joined
from kiosk.handout.visit_block import (
    answer_of,
    concerns_shortly,
    dotted,
    leaning_shortly,
    lessons_shortly,
    raised_shortly,
    told_shortly,
    unsure_shortly,
)

WISH_LINES = 2
"""Lines to write the answer on, under each thing the person wants to ask."""

MOST_WISHES_WITH_LINES = 4
"""So many questions have a line each, even where a sheet is set closest."""


def pieces(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """The block as pieces of paper; none where it has nothing to show for this person."""
    if not has_content(block, summary):
        return []
    writers = _SHORT_WRITERS if block.short else _WRITERS
    return writers[block.kind](block, summary, pen)


def about_of(sheet: Sheet, summary: Summary, pen: Pen) -> list[str]:
    """The short lines beside the title of a sheet: what it is about, or what to do with it."""
    kinds = {block.kind for block in sheet.blocks}
    if BlockKind.GRID in kinds:
        return [pen.word("grid_no_ranking")]
    if kinds & {BlockKind.WISHES}:
        return [pen.word("visit_give_this")]
    if BlockKind.CARDS in kinds:
        return [pen.word("refrigerator_about")]
    if BlockKind.DAY in kinds and summary.day:
        return [pen.word("day_fill_in")]
    return [summary.headline] if summary.headline else []


def _ending(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    page = summary.ending
    if page is None:
        return []
    border = STRONG_BORDER if page.urgent else LIGHT_BORDER
    return [pen.box(page.title, _ending_rows(page, pen), border)]


def _ending_rows(page: Page, pen: Pen) -> list[Piece]:
    lead = [pen.bold(page.lead)] if page.lead else []
    points = pen.listed([pen.below(pen.marked(pen.text(point), tick=False)) for point in page.points])
    return [*lead, *(pen.text(paragraph) for paragraph in page.body), *([points] if page.points else [])]


def _told(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    return _pairs("heading_told", summary.told, pen, left_share=0.46)


def _unsure(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    return _pairs("heading_unsure", summary.unsure, pen, left_share=0.68)


def _concerns(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    return _pairs("heading_concerns", summary.concerns, pen, left_share=0.68)


def _pairs(heading: str, told: tuple[Told, ...], pen: Pen, left_share: float) -> list[Piece]:
    rows = [pen.pair(each.label, answer_of(each, pen), left_share) for each in told]
    return [pen.section(pen.word(heading), rows, "Table")]


def _known(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    return _statements("heading_known", [each.text for each in summary.known], pen)


def _raise(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    return _statements("heading_raise", [each.text for each in summary.to_raise], pen)


def _approval(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    return _statements("heading_approval", [each.text for each in summary.approval], pen)


def _statements(heading: str, texts: list[str], pen: Pen) -> list[Piece]:
    rows = [pen.marked(pen.text(text), tick=False) for text in texts]
    return [pen.section(pen.word(heading), rows, "L")]


def _leaning(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    return [pen.section(pen.word("heading_leaning"), [pen.bold(summary.leaning)])]


def _wishes(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    rows = [pen.written(pen.text(wish), pen.lines(WISH_LINES)) for wish in summary.wishes]
    return [pen.section(pen.word("heading_wishes"), [pen.marked(row, tick=True) for row in rows], "L")]


def _wishes_shortly(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """Each question, and a line for what they say; of many questions on a crowded sheet, the questions only."""
    crowded = pen.style.joined is Joined.IN_FOURS and len(summary.wishes) > MOST_WISHES_WITH_LINES
    asked = (
        pen.bold(wish) if crowded else pen.labelled(wish, indent=pen.style.indent) for wish in summary.wishes
    )
    rows = [pen.marked(each, tick=True) for each in asked]
    return [pen.section(pen.word("heading_wishes"), rows, "L", beside=pen.word("wishes_beside"))]


def _lessons(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    return [pen.section(pen.word("heading_lessons"), [_lesson(each, pen) for each in summary.missed])]


def _talk_shortly(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    return [dotted("heading_talk", summary.talk, pen)]


def _talk(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    return _statements("heading_talk", list(summary.talk), pen)


def _lesson(lesson: Lesson, pen: Pen) -> Piece:
    return Stack([pen.bold(lesson.prompt), pen.text(lesson.explanation)], whole=True)


def _sources(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    return _source_lines(summary.sources, pen)


def _options_sources(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    return _source_lines(summary.options_sources, pen)


def _source_lines(sources: tuple[Source, ...], pen: Pen) -> list[Piece]:
    """One short line each: the address of every source is on the screen and in the content."""
    return [pen.section(pen.word("heading_sources"), [_source(each, pen) for each in sources])]


def _source(source: Source, pen: Pen) -> Piece:
    line = pen.text(f"{source.imprint}.", pen.lead(source.title), pen.style.small)
    line.tag.language = source.language
    return line


def _notes(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    rows = Stack([pen.text(pen.word("notes_here")), *pen.lines(block.lines)], whole=True)
    return [pen.section(pen.word("heading_notes"), [rows])]


_WRITERS: Mapping[BlockKind, Callable[[Block, Summary, Pen], list[Piece]]] = {
    BlockKind.ENDING: _ending,
    BlockKind.TOLD: _told,
    BlockKind.UNSURE: _unsure,
    BlockKind.KNOWN: _known,
    BlockKind.RAISE: _raise,
    BlockKind.APPROVAL: _approval,
    BlockKind.CONCERNS: _concerns,
    BlockKind.LEANING: _leaning,
    BlockKind.WISHES: _wishes,
    BlockKind.LESSONS: _lessons,
    BlockKind.TALK: _talk,
    BlockKind.DAY: day,
    BlockKind.STRIP: strip,
    BlockKind.MEDICINES: medicines,
    BlockKind.CALENDAR: calendar,
    BlockKind.CARDS: cards,
    BlockKind.CHECKLIST: checklist,
    BlockKind.GRID: grid,
    BlockKind.OPTIONS: options,
    BlockKind.PICTURES: pictures,
    BlockKind.OPTIONS_SOURCES: _options_sources,
    BlockKind.SOURCES: _sources,
    BlockKind.CODE: code,
    BlockKind.NOTES: _notes,
}

_SHORT_WRITERS: Mapping[BlockKind, Callable[[Block, Summary, Pen], list[Piece]]] = {
    BlockKind.TOLD: told_shortly,
    BlockKind.UNSURE: unsure_shortly,
    BlockKind.RAISE: raised_shortly,
    BlockKind.CONCERNS: concerns_shortly,
    BlockKind.LEANING: leaning_shortly,
    BlockKind.WISHES: _wishes_shortly,
    BlockKind.LESSONS: lessons_shortly,
    BlockKind.TALK: _talk_shortly,
    BlockKind.CODE: approval_and_code,
    BlockKind.CALENDAR: calendar_elsewhere,
}
