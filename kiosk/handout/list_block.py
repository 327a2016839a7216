"""The blocks of the checklist: groups with their days, and boxes for what cannot wait."""

from collections.abc import Iterator, Sequence
from itertools import chain, groupby

from kiosk.decision.checklist import Elsewhere, Entry, Part, Time
from kiosk.decision.sentences import sentences_in
from kiosk.decision.sheet import Block, BlockKind
from kiosk.decision.summary import Summary
from kiosk.handout.boxes import Band, Framed, Padded
from kiosk.handout.paragraph import Paragraph
from kiosk.handout.pen import NUMBERED_NOT, Pen
from kiosk.handout.piece import Piece, Space
from kiosk.handout.stacks import Columns, ListColumns, Stack
from kiosk.handout.style import LIGHT_BORDER, STRONG_BORDER, TIGHTEST, Joined

MOST_BESIDE_HEAD = 3
"""Lines of text that stand beside the big heading of a black band, about as many at the most."""


def checklist(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """The groups that the block takes, in its order."""
    parts = {part.group.key: part for part in summary.checklist}
    found = [parts[Time(time)] for time in block.times if time in parts]
    if block.heading and found:
        return [_together(pen.word(block.heading), found, pen)]
    return [piece for part in found for piece in _part(part, summary, pen)]


def _together(heading: str, found: Sequence[Part], pen: Pen) -> Piece:
    """Groups under one heading, with the icon of the first and the day of the last."""
    rows = [_item(row, pen, tick=part.group.tick) for part in found for row in _rows(part, pen)]
    return pen.section(heading, rows, "L", beside=_day(found[-1], pen), icon=found[0].group.icon)


def _part(part: Part, summary: Summary, pen: Pen) -> list[Piece]:
    match part.group.key:
        case Time.EMERGENCY:
            return [emergency(part, pen)]
        case Time.SOON:
            return [_soon(part, summary, pen)]
        case Time.CALL:
            return [_call(part, summary, pen)]
    rows = [_item(row, pen, tick=part.group.tick) for row in _rows(part, pen)]
    if not rows:
        return []
    return [pen.section(part.group.heading, rows, "L", beside=_day(part, pen), icon=part.group.icon)]


def _day(part: Part, pen: Pen) -> str:
    if not part.day:
        return ""
    return pen.word("until_day", day=part.day) if part.group.until else part.day


def _rows(part: Part, pen: Pen) -> Iterator[Piece]:
    """A row for each item that stands in no other block of the sheet; items that belong beside each other are one where there is no room."""
    left = [each for each in part.entries if not _is_left_out(each, pen)]
    told = [[entry] for entry in left]
    if pen.style.joined >= Joined.BESIDE:
        told = [[entry for _, entry in beside] for _, beside in groupby(enumerate(left), _beside)]
    if pen.style.joined >= Joined.IN_PAIRS and (pen.style.large or pen.has(BlockKind.DAY)):
        size = int(pen.style.joined)
        told = [list(chain(*told[at : at + size])) for at in range(0, len(told), size)]
    over_table: set[str] = set()
    for entries in told:
        yield _row(entries, pen, over_table)


def _beside(numbered: tuple[int, Entry]) -> str | int:
    """What items that are one line have in common; any other has its own number."""
    number, entry = numbered
    return entry.beside or number


def _item(row: Piece, pen: Pen, *, tick: bool) -> Piece:
    """An item behind its box; one that says several things may be cut between lines."""
    item = pen.marked(row, tick=tick)
    item.whole = not isinstance(row, Several)
    return item


def _is_left_out(entry: Entry, pen: Pen) -> bool:
    crowded = pen.style.joined >= Joined.IN_PAIRS and _is_elsewhere(entry, Elsewhere.IF_CROWDED, pen)
    return crowded or _is_elsewhere(entry, Elsewhere.WHOLE, pen)


def _is_elsewhere(entry: Entry, what: Elsewhere, pen: Pen) -> bool:
    return entry.elsewhere is what and pen.has(BlockKind.DAY)


def _row(entries: Sequence[Entry], pen: Pen, over_table: set[str]) -> Piece:
    """The items in one paragraph, no sentence twice; below it what the clinic entered, and lines to write on.

    A sentence that stands over the table of medicines, too, is said once in the list; then it is in `over_table`.
    """
    seen = set(over_table)
    parts: list[tuple[str, str]] = []
    for entry in entries:
        said = [each for each in sentences_in(entry.text) if each not in seen]
        seen.update(said)
        if said or len(entries) == 1:
            parts.append((pen.lead(entry.lead), " ".join(said) or entry.text))
    if pen.has(BlockKind.MEDICINES):
        over_table.update(seen & {pen.word("medicines_first")})
    below = [piece for entry in entries for piece in _below(entry, pen)]
    paragraph = pen.led(parts)
    if len(parts) > 1:
        return Several([paragraph, *below])
    return Stack([paragraph, *below], whole=True) if below else paragraph


class Several(Stack):
    """Several things in one paragraph, and what stands below it."""


def _below(entry: Entry, pen: Pen) -> Iterator[Piece]:
    if _is_elsewhere(entry, Elsewhere.ENTERED, pen):
        return
    if entry.told:
        yield pen.text(" ".join(entry.told), lead=pen.lead(pen.word("from_clinic")))
    if entry.write_in and not (pen.style.tight == TIGHTEST and pen.has(BlockKind.DAY)):
        yield pen.blanks(entry.write_in)
        yield Space(pen.style.gap)


def emergency(part: Part, pen: Pen) -> Piece:
    """A black band with what to call and how, and the signs under it in one or two columns."""
    head = pen.text(part.group.heading, print_=pen.style.box_title, role="H2")
    head.bookmark = part.group.heading
    first, *signs = part.entries
    padding = pen.style.box_padding
    how = _how(first, head, pen) if signs else None
    rows = [pen.text(each.text) for each in signs]
    if how is None:
        rows.insert(0, pen.text(first.text, lead=pen.lead(first.lead)))
    listed = Padded([_in_columns(rows, pen)], padding, "L")
    listed.attributes = NUMBERED_NOT
    return _warning(head, head if how is None else _beside_head(head, how, pen), listed, pen)


def _how(first: Entry, head: Paragraph, pen: Pen) -> Paragraph | None:
    """How to call, if it is short enough to stand beside what to call; the band is no place for a long text."""
    said = pen.text(f"{pen.lead(first.lead)} {first.text}".strip())
    room = pen.width - 2 * pen.style.box_padding - head.natural - pen.style.body.size
    return said if said.natural <= MOST_BESIDE_HEAD * room else None


def _beside_head(head: Paragraph, how: Paragraph, pen: Pen) -> Piece:
    """Both on one line, the feet of their letters level."""
    lower = Space(head.print.ascent - how.print.ascent)
    return Columns([head, Stack([lower, how])], (head.natural + 2, 0), gutter=pen.style.body.size)


def _in_columns(rows: Sequence[Paragraph], pen: Pen) -> Piece:
    """The rows behind dots: in two columns where that is lower, or in one."""
    items, half = [pen.dotted(row) for row in rows], (len(rows) + 1) // 2
    one = Stack(items)
    if len(items) == 1:
        return one
    left = max(row.natural for row in rows[:half]) + pen.dot_indent + 1
    width, gutter = pen.width - 2 * pen.style.box_padding, pen.style.body.size * 0.6
    two = ListColumns(items, min(left, width / 2), gutter)
    down_one = one.fit(width)
    return two if two.fit(width) < down_one else Stack(items)  # the items are as wide as the columns now


def _soon(part: Part, summary: Summary, pen: Pen) -> Piece:
    """The box before all else: call today, and about what."""
    first, *others = part.entries
    padding = pen.style.box_padding
    head = pen.text(first.lead, print_=pen.style.box_title, role="H2")
    head.bookmark = first.lead
    twice = pen.style.tight == TIGHTEST and pen.has(BlockKind.DAY)
    phone = None if twice else phones(summary, pen)
    said = [("", first.text), *((pen.lead(each.lead), each.text) for each in others)]
    rows: list[Piece] = [pen.led(said)] if twice else [pen.led([each]) for each in said]
    return _warning(head, Stack([head, *([phone] if phone else [])]), Padded(rows, padding), pen)


def _warning(head: Paragraph, beside: Piece, below: Piece, pen: Pen) -> Piece:
    """The box of what cannot wait: its heading and what stands `beside` it on black; on a further page the heading alone."""
    padding, again = pen.style.box_padding, pen.text(head.bookmark, print_=head.print)
    bands = [Band([each], padding=padding) for each in (beside, again)]
    return Framed([bands[0], below], border=STRONG_BORDER, before=pen.style.above_heading, heads=bands[1:])


def _call(part: Part, summary: Summary, pen: Pen) -> Piece:
    """A box with a heading, the numbers to call, and the signs."""
    padding = pen.style.box_padding
    head = pen.text(part.group.heading, print_=pen.style.heading, role="H2")
    head.bookmark = part.group.heading
    listed = pen.listed([pen.dotted(row) for row in _rows(part, pen)])
    titled = pen.behind_icon(head, part.group.icon)
    inner = Padded([titled, *phone_lines(summary, pen), listed], padding, heads=[titled])
    return Framed([inner], border=LIGHT_BORDER, before=pen.style.above_heading)


def phones(summary: Summary, pen: Pen) -> Piece | None:
    """The numbers that are known, in one line; None where neither is."""
    clinic = summary.clinic
    known = [
        (pen.word(key), number)
        for key, number in (("phone", clinic.phone), ("after_hours_phone", clinic.after_hours_phone))
        if number.strip()
    ]
    if not known:
        return None
    said = "   ".join(f"{label} {number}" for label, number in known)
    return pen.text("", lead=said, print_=pen.style.entered)


def phone_lines(summary: Summary, pen: Pen) -> list[Piece]:
    """Both numbers, each as it is known or as a line to write on."""
    clinic = summary.clinic
    labels = pen.word("phone"), pen.word("after_hours_phone")
    facts = clinic.phone, clinic.after_hours_phone
    return [pen.facts(list(zip(labels, facts, strict=True)))]
