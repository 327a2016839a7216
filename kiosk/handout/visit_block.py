"""What the person said, short enough for one page: answers that are the same stand together, in running text."""

from collections.abc import Iterable, Sequence

from kiosk.decision.sheet import Block
from kiosk.decision.summary import Summary, Told
from kiosk.handout.pen import Pen
from kiosk.handout.piece import Piece
from kiosk.handout.style import TIGHTEST

FEWEST_ALIKE = 2
"""So many questions with the same answer are told together."""


def told_shortly(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """The answers, each behind its bold label; labels with the same answer behind that answer."""
    rest = [each for each in summary.told if not _is_unsure(each, summary)]
    if pen.style.tight == TIGHTEST and not pen.style.large:
        return [pen.below(pen.led([(f"{pen.word('heading_told')}:", ""), *_grouped(rest, pen)]))]
    return [pen.section(pen.word("heading_told"), [pen.led(_grouped(rest, pen))])]


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
    said = [("heading_concerns", [" ".join(pair) for pair in _grouped(summary.concerns, pen)])]
    if pen.style.tight == TIGHTEST:
        said += [("heading_leaning", _leaning(summary)), ("heading_unsure", _unsure(summary))]
    return [_paragraph(said, pen)]


def unsure_shortly(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """What the person is unsure about, in one paragraph."""
    return [] if _is_told(summary, pen) else [_paragraph([("heading_unsure", _unsure(summary))], pen)]


def leaning_shortly(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """Which way they lean."""
    return [] if _is_told(summary, pen) else [_paragraph([("heading_leaning", _leaning(summary))], pen)]


def _leaning(summary: Summary) -> list[str]:
    return [f"{summary.leaning}."] if summary.leaning else []


def _unsure(summary: Summary) -> list[str]:
    return ["; ".join(each.label for each in summary.unsure)] if summary.unsure else []


def _is_told(summary: Summary, pen: Pen) -> bool:
    """Whether it stands behind what matters, in one paragraph: the sheet is set closest."""
    return pen.style.tight == TIGHTEST and bool(summary.concerns)


def lessons_shortly(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """What they want to go over again; where there is no room, it stands on the long form only."""
    if pen.style.tight == TIGHTEST:
        return []
    return [_paragraph([("heading_lessons", [each.prompt for each in summary.missed])], pen)]


def _paragraph(said: Iterable[tuple[str, Sequence[str]]], pen: Pen) -> Piece:
    """Texts, each behind its heading; a heading without any goes."""
    paragraph = pen.led([(f"{pen.word(heading)}:", " ".join(texts)) for heading, texts in said if texts])
    paragraph.before = pen.style.gap
    return paragraph


def dotted(heading: str, texts: Iterable[str], pen: Pen) -> Piece:
    """Statements behind small dots."""
    rows = [pen.dotted(pen.text(text)) for text in texts]
    return pen.section(pen.word(heading), [pen.listed(rows)])
