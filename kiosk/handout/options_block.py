"""The blocks on the options: what each has to say to every question, its numbers, and what happens step by step."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import ceil

from kiosk.decision.comparison import Cell, Row
from kiosk.decision.evidence import Evidence
from kiosk.decision.options import Option
from kiosk.decision.sheet import Block
from kiosk.decision.summary import Summary
from kiosk.handout.figures import Drawn, Hundred
from kiosk.handout.pen import NUMBERED, Pen
from kiosk.handout.piece import Piece, Space
from kiosk.handout.stacks import Columns, Stack, spaced
from kiosk.handout.svg import read_picture

HUNDRED_SHARE = 0.15
"""The part of the page's width that a count of a hundred takes."""

MOST_BESIDE, NARROWEST = 5, 6.8
"""Most drawings in one row, and how narrow one may be, in letters of body text."""


def options(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """A section for each question, with a line for each option and the numbers that stand behind it."""
    shown: set[str] = set()
    telling = _Telling(summary, _searched(summary))
    sections = [_question(row, telling, shown, pen) for row in summary.rows]
    if not telling.searched:
        return sections
    return [*sections, pen.below(pen.text(f"{telling.searched}.", lead=pen.word("number_searched")))]


@dataclass(frozen=True, slots=True)
class _Telling:
    """For whom numbers are told, and the day until which newer ones were `searched` for most of them."""

    summary: Summary
    searched: str


def _searched(summary: Summary) -> str:
    """That day of most numbers, which is told once for all; the others tell their own."""
    cells = [row.cell(option.key) for row in summary.rows for option in summary.options]
    days = Counter(each.searched_until for each in _evidence(cells, summary))
    return max(days, key=lambda day: days[day], default="")


def _question(row: Row, telling: _Telling, shown: set[str], pen: Pen) -> Piece:
    """The question, a line for each option, its harms one by one, and the numbers that were not `shown` yet."""
    summary = telling.summary
    cells = [(option, row.cell(option.key)) for option in summary.options]
    table = _table([(option, cell.text) for option, cell in cells], pen)
    harms = [piece for place in range(len(cells[0][1].harms)) for piece in _harm(place, cells, pen)]
    records = [each for each in _evidence([cell for _, cell in cells], summary) if each.key not in shown]
    shown.update(each.key for each in records)
    alike = [list(group) for _, group in groupby(records, _group_of)]
    numbers = [piece for group in alike for piece in _numbers(group, telling, pen)]
    if len({each.source for each in records}) > 1:
        numbers.insert(0, pen.bold(pen.word("numbers_differ")))
    return pen.section(row.question, [table, *harms, *numbers])


def _harm(place: int, cells: Sequence[tuple[Option, Cell]], pen: Pen) -> list[Piece]:
    """One harm, and what is known of it for each option: on the screen it stands behind a tap."""
    name = pen.bold(cells[0][1].harms[place].name)
    name.keeps = True
    return [name, _table([(option, cell.harms[place].text) for option, cell in cells], pen)]


def _table(lines: Sequence[tuple[Option, str]], pen: Pen) -> Piece:
    rows = spaced([_line(option, text, pen) for option, text in lines], pen.style.gap)
    rows[0].keeps = True
    return Stack(rows, "Table")


def _line(option: Option, text: str, pen: Pen) -> Piece:
    name = pen.bold(option.short, role="TH")
    name.tag.attributes = "<</O/Table/Scope/Row>>"
    return Columns(
        [name, pen.text(text, role="TD")], (pen.width * 0.28, 0), "TR", gutter=pen.style.indent / 2
    )


def _evidence(cells: Sequence[Cell], summary: Summary) -> list[Evidence]:
    """The numbers of a row that may be shown, each once; those of its harms stand in their own words."""
    keys = dict.fromkeys(key for cell in cells for key in cell.evidence)
    return [record for record in (summary.aid.evidence[key] for key in keys) if record.amount]


def _group_of(record: Evidence) -> tuple[str, ...]:
    """What two numbers of one study have in common, so that it is told once under both."""
    return (record.population, record.period, record.certainty, record.source, record.searched_until)


def _numbers(alike: Sequence[Evidence], telling: _Telling, pen: Pen) -> list[Piece]:
    """Numbers of one group, and once for all: about whom they are, over how long, how sure, from where."""
    about = _about(alike[0], telling, pen)
    if len(alike) == 1:
        return [_number(alike[0], pen, about)]
    *others, last = list(_beside_each_other(alike, pen))
    return [*others, Stack([last, about], whole=True)]


def _beside_each_other(alike: Sequence[Evidence], pen: Pen) -> Iterator[Piece]:
    """The numbers of one group; those that are drawn two in a row, so that they can be held against each other."""
    drawn = [each for each in alike if each.per_hundred is not None]
    half = (pen.width - pen.style.indent) / 2
    for place in range(0, len(drawn) - 1, 2):
        pair = [_number(each, pen) for each in drawn[place : place + 2]]
        yield Columns(pair, (half, half), gutter=pen.style.indent)
    single = drawn[-1:] if len(drawn) % 2 else []
    yield from (_number(each, pen) for each in (*single, *(each for each in alike if each not in drawn)))


def _number(record: Evidence, pen: Pen, *below: Piece) -> Piece:
    """A number in words, what stands below it and, where it counts people, a hundred circles beside them."""
    number = pen.word(record.amount.sentence, **record.amount.blanks) if record.amount else ""
    said = Stack([pen.text(record.claim, lead=number), *below])
    if record.per_hundred is None:
        return said
    width = pen.width * HUNDRED_SHARE
    figure = Hundred(record.per_hundred, width)
    return Columns([figure, said], (width, 0), gutter=pen.style.indent)


def _about(record: Evidence, telling: _Telling, pen: Pen) -> Piece:
    source = telling.summary.aid.sources[record.source]
    facts = {
        "number_group": record.population,
        "number_period": record.period,
        "number_certainty": record.certainty,
    }
    if record.searched_until != telling.searched:
        facts["number_searched"] = f"{record.searched_until}."
    about = pen.led([(pen.word(key), fact) for key, fact in facts.items()])
    origin = pen.text(f"{source.imprint}.", print_=pen.style.small)
    origin.tag.language = source.language
    return Stack([about, origin])


def pictures(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """For each option, the drawings of what happens, numbered, with the title of each step."""
    return [_steps(option, pen) for option in summary.options if option.steps]


def _steps(option: Option, pen: Pen) -> Piece:
    beside = _beside(len(option.steps), pen)
    width = (pen.width - (beside - 1) * pen.style.indent / 2) / beside
    numbers = range(1, len(option.steps) + 1)
    room = max(pen.measured(f"{number}.", bold=True) for number in numbers) + 2
    steps = [_step(option, number, width, room, pen) for number in numbers]
    rows = [steps[at : at + beside] for at in range(0, len(steps), beside)]
    shares = (width,) * beside
    blanks = [Space()] * beside
    gutter = pen.style.indent / 2
    lines = [Columns([*row, *blanks][:beside], shares, gutter=gutter) for row in rows]
    return pen.section(option.name, lines, "L", numbering=NUMBERED)


def _beside(steps: int, pen: Pen) -> int:
    """How many drawings stand in a row, so that all rows are about equally full."""
    room = min(MOST_BESIDE, int(pen.width / (pen.style.body.size * NARROWEST)))
    return ceil(steps / ceil(steps / room))


def _step(option: Option, number: int, width: float, room: float, pen: Pen) -> Piece:
    """One step: its number in that room of the width, and its drawing, where there is one, over its title."""
    step = option.steps[number - 1]
    label = pen.bold(f"{number}.", role="Lbl")
    file = pen.assets / "pictures" / f"{option.picture}-{number}.svg"
    drawing = [Drawn(step.text or step.title, read_picture(file), width - room)] if file.is_file() else []
    body = Stack(spaced([*drawing, pen.text(step.title)], pen.style.gap / 2), "LBody")
    return Columns([label, body], (room, 0), "LI")
