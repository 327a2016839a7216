"""The blocks about the day: the box with its facts, and the strip of days until then."""

from math import sqrt

from kiosk.decision.checklist import Stretch
from kiosk.decision.day_plan import DayPlan, StripDay
from kiosk.decision.sheet import Block
from kiosk.decision.summary import Summary
from kiosk.handout.boxes import Boxed
from kiosk.handout.list_block import phone_lines
from kiosk.handout.marks import HorizontalLine
from kiosk.handout.pen import Pen
from kiosk.handout.piece import Piece, Space
from kiosk.handout.stacks import Halves, Stack, spaced
from kiosk.handout.style import HAIRLINE, LIGHT_BORDER
from kiosk.handout.table import RuledRow, StripRow


def day(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """The box that is the sheet's reason: what, when, where, stop times, who comes along, whom to call."""
    plan = summary.day
    if plan is None:
        return []
    facts = pen.facts(_facts(plan, pen))
    rule = HorizontalLine(pen.style.gap, HAIRLINE)
    pieces: list[Piece] = [_headed(plan, pen), *_coming(plan, pen), facts, rule, *phone_lines(summary, pen)]
    return [
        Boxed(spaced(pieces, pen.style.gap * 0.4), border=LIGHT_BORDER * 1.25, padding=pen.style.box_padding)
    ]


def _headed(plan: DayPlan, pen: Pen) -> Piece:
    """What the day is, and its date, or a line to write the date on."""
    what = plan.what or pen.word("day_of")
    title = pen.text(f"{what}: {plan.day_words}".rstrip(": "), print_=pen.style.box_title, role="H2")
    title.bookmark = what
    if plan.day:
        return title
    return Halves([title, pen.labelled(pen.word("day_date"))], pen.style.body.size)


def _coming(plan: DayPlan, pen: Pen) -> list[Piece]:
    return [pen.fact(pen.word("day_coming"), plan.coming)] if plan.coming else []


def _facts(plan: DayPlan, pen: Pen) -> list[tuple[str, str]]:
    facts = {
        "day_arrival": plan.arrival,
        "day_place": plan.place,
        "day_eating": plan.eating_stops,
        "day_drinking": plan.drinking_stops,
        "day_driver": plan.driver,
        "day_helper": "",
    }
    if plan.coming:
        del facts["day_arrival"], facts["day_place"]
    return [(pen.word(key), fact) for key, fact in facts.items()]


def strip(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """The days from today to the first visit, side by side; in large print one under another."""
    plan = summary.day
    if plan is None or not plan.strip or _is_left_out(pen):
        return []
    rows = _one_under_another(plan, pen) if pen.style.large else [_side_by_side(plan, pen)]
    return [Stack([Space(), *rows], "Table", before=pen.style.above_heading)]


def _is_left_out(pen: Pen) -> bool:
    """Whether there is no room for it: each group of the list has its date in its heading, too."""
    return pen.style.tight >= (2 if pen.style.large else 3)


def _side_by_side(plan: DayPlan, pen: Pen) -> Piece:
    cells: list[Piece] = [_cell(each, pen) for each in plan.strip]
    cells.append(_visit(plan, pen))
    visit = pen.word("strip_visit")
    widths = _shared([*((each.text, each.date) for each in plan.strip), (plan.visit, visit)], pen)
    the_day = next(at for at, each in enumerate(plan.strip) if each.key is Stretch.THE_DAY)
    return StripRow(cells, widths, framed=the_day)


def _shared(said: list[tuple[str, str]], pen: Pen) -> list[float]:
    """The width shared out: a cell that says more, or has a longer date, is wider."""
    wants = [max(2 + sqrt(len(text)) + len(day) / 4, 6) for text, day in said[:-1]] + [8]
    return [pen.width * want / sum(wants) for want in wants]


def _cell(each: StripDay, pen: Pen) -> Piece:
    name = pen.bold(_name(each, pen))
    return Stack([name, pen.text(each.date), pen.text(each.text)], "TD")


def _name(each: StripDay, pen: Pen) -> str:
    return pen.word(_NAMES[each.key]) if each.key in _NAMES else each.weekday


_NAMES = {
    Stretch.TODAY: "strip_today",
    Stretch.TODAY_BEFORE: "strip_today",
    Stretch.UNTIL_THEN: "strip_until_then",
}
"""Cells that are named by a word; the others by their weekday."""


def _visit(plan: DayPlan, pen: Pen) -> Piece:
    label = pen.word("strip_visit")
    known = [pen.text(plan.visit)] if plan.visit else pen.lines(1)
    return Stack([pen.bold(label), *known], "TD")


def _one_under_another(plan: DayPlan, pen: Pen) -> list[Piece]:
    left = pen.style.body.size * 10.5
    widths = left, pen.width - left
    rows: list[tuple[Piece, Piece]] = [
        (pen.bold(f"{_name(each, pen)} {each.date}", role="TH"), pen.text(each.text, role="TD"))
        for each in plan.strip
    ]
    label = pen.word("strip_visit")
    visit = [pen.text(plan.visit)] if plan.visit else pen.lines(1)
    rows.append((pen.bold(label, role="TH"), Stack(visit, "TD")))
    return [_row(left_cell, right_cell, widths) for left_cell, right_cell in rows]


def _row(left: Piece, right: Piece, widths: tuple[float, float]) -> Piece:
    for tag in left.tags():
        tag.attributes = ROW_HEAD
    return RuledRow([left, right], widths, padding=(3, 2), rule=HAIRLINE, between=0)


ROW_HEAD, COLUMN_HEAD = "<</O/Table/Scope/Row>>", "<</O/Table/Scope/Column>>"
"""What a heading cell heads."""
