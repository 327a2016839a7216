"""What the person said, short enough for one page: answers that are the same stand together, in running text."""

from collections.abc import Iterable, Sequence

from kiosk.decision.sheet import Block
from kiosk.decision.summary import Summary, Told
from kiosk.handout.pen import Pen
from kiosk.handout.piece import Piece
from kiosk.handout.style import Print

FEWEST_ALIKE = 2
"""So many questions with the same answer are told together."""


SMALLER_FROM = 3
"""How close the sheet is set where what the person said stands in smaller letters: it is for the doctor's eyes."""


def said_print(pen: Pen) -> Print:
    """The letters of what the person said."""
    if pen.style.large or pen.style.tight < SMALLER_FROM:
        return pen.style.body
    return SAID if pen.style.tight == SMALLER_FROM else SAID_CLOSE


SAID, SAID_CLOSE = Print(12.5, 14.5), Print(12, 13.6)


def told_shortly(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """The answers, each behind its bold label; labels with the same answer behind that answer."""
    rest = [each for each in summary.told if not _is_unsure(each, summary)]
    return [pen.section(pen.word("heading_told"), [pen.led(_grouped(rest, pen), said_print(pen))])]


def _is_unsure(each: Told, summary: Summary) -> bool:
    return any(each.page == other.page and each.answer == other.answer for other in summary.unsure)


def _grouped(told: Sequence[Told], pen: Pen) -> list[tuple[str, str]]:
    answers: dict[str, list[Told]] = {}
    for each in told:
        answers.setdefault(each.answer, []).append(each)
    single = [
        (f"{_short(each.label)}:", f"{answer_of(each, pen)};")
        for each in told
        if len(answers[each.answer]) < FEWEST_ALIKE
    ]
    alike = [
        (f"{answer}:", f"{'; '.join(_named(each, pen) for each in group)}.")
        for answer, group in answers.items()
        if len(group) >= FEWEST_ALIKE
    ]
    return [*single, *alike]


def _short(label: str) -> str:
    return label.rstrip(":")


def _named(each: Told, pen: Pen) -> str:
    return pen.word("answer_from_clinic", answer=each.label) if each.entered else each.label


def answer_of(told: Told, pen: Pen) -> str:
    """The answer, marked where the clinic entered it."""
    return pen.word("answer_from_clinic", answer=told.answer) if told.entered else told.answer


def concerns_shortly(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """What matters, by how much, and which way the person leans."""
    return [_paragraph("heading_concerns", (" ".join(pair) for pair in _grouped(summary.concerns, pen)), pen)]


def unsure_shortly(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """What the person is unsure about, in one paragraph."""
    return [_paragraph("heading_unsure", ["; ".join(each.label for each in summary.unsure)], pen)]


def leaning_shortly(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """Which way they lean."""
    return [_paragraph("heading_leaning", [summary.leaning], pen)]


def lessons_shortly(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """What they want to go over again; where there is no room, it stands on the long form only."""
    if pen.style.tight > SMALLER_FROM:
        return []
    return [_paragraph("heading_lessons", (each.prompt for each in summary.missed), pen)]


def _paragraph(heading: str, texts: Iterable[str], pen: Pen) -> Piece:
    paragraph = pen.text(" ".join(texts), lead=f"{pen.word(heading)}:", print_=said_print(pen))
    paragraph.before = pen.style.gap
    return paragraph


def dotted(heading: str, texts: Iterable[str], pen: Pen) -> Piece:
    """Statements behind small dots."""
    print_ = said_print(pen) if pen.style.tight > SMALLER_FROM else pen.style.body
    rows = [pen.dotted(pen.text(text, print_=print_)) for text in texts]
    return pen.section(pen.word(heading), [pen.listed(rows)])
