"""What the person said, short enough for one page: answers that are the same stand together, in running text."""

from collections.abc import Iterable, Sequence
from itertools import chain, groupby

from kiosk.decision.sentences import sentences_in
from kiosk.decision.sheet import Block
from kiosk.decision.situation import Statement
from kiosk.decision.summary import Summary, Told
from kiosk.handout.pen import Pen
from kiosk.handout.piece import Piece
from kiosk.handout.stacks import Columns, Stack, spaced
from kiosk.handout.style import TIGHTEST, Joined

FEWEST_ALIKE = 3
"""So many questions with the same answer are told together, behind it; two of them stand before it."""

FEWEST_TOGETHER = 3
"""So many answers of one part of the visit have a paragraph of their own."""

TOLD_SENTENCES = 2
"""So many sentences of what is to be raised stand on a sheet that is set close: what to say and what to ask."""

_ENDS = (".", "?", "!")


def told_shortly(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """The answers, each behind its bold label; questions with the same answer in one sentence."""
    parts, many = _sentences([each for each in summary.told if not _is_unsure(each, summary)], summary, pen)
    few = list(chain(*parts))
    heading = pen.word("heading_told")
    if pen.style.joined is Joined.IN_FOURS:
        if pen.style.large:
            return [pen.section(heading, [pen.led([*few, *many])])]
        return [pen.below(pen.led([(f"{heading}:", ""), *few, *many]))]
    alike = [pen.led([each]) for each in many]
    if pen.style.joined is Joined.IN_THREES and not pen.style.large:
        first, *others = parts or [[]]
        told = [pen.led([(f"{heading}:", ""), *first]), *map(pen.led, others), *alike]
        return [pen.below(Stack(spaced(told, pen.style.gap * 2)))]
    if pen.style.joined >= Joined.IN_PAIRS or pen.style.large:
        return [pen.section(heading, [Stack(spaced([*map(pen.led, parts), *alike], pen.style.gap * 2))])]
    return [pen.section(heading, [_in_two_columns([*(pen.led([each]) for each in few), *alike], pen)])]


def _in_two_columns(lines: Sequence[Piece], pen: Pen) -> Piece:
    gutter = pen.style.body.size
    half = (len(lines) + 1) // 2
    sides = [Stack(lines[:half]), Stack(lines[half:])]
    return Columns(sides, ((pen.width - gutter) / 2, 0), gutter=gutter)


def _is_unsure(each: Told, summary: Summary) -> bool:
    return any(each.page == other.page and each.answer == other.answer for other in summary.unsure)


BoldAndPlain = tuple[str, str]
"""Bold words, and what stands behind them."""


def _sentences(
    told: Sequence[Told], summary: Summary, pen: Pen
) -> tuple[list[list[BoldAndPlain]], list[BoldAndPlain]]:
    """Questions with their answers, by the part of the visit that asks them; and answers with their questions."""
    section = {page.key: page.section for page in summary.aid.pages}
    groups = _by_answer(told)
    few = [group for group in groups.values() if len(group) < FEWEST_ALIKE]
    parts: list[list[BoldAndPlain]] = []
    for _, of_section in groupby(few, lambda group: section.get(group[0].page)):
        said = [
            (f"{', '.join(_short(each.label) for each in group)}:", _ended(answer_of(group[0], pen)))
            for group in of_section
        ]
        if parts and len(parts[-1]) < FEWEST_TOGETHER:
            parts[-1] += said
        else:
            parts.append(said)
    many = [
        (pen.word("told_alike", answer=answer), _ended("; ".join(_named(each, pen) for each in group)))
        for (answer, _), group in groups.items()
        if len(group) >= FEWEST_ALIKE
    ]
    return parts, many


def _by_answer(told: Sequence[Told]) -> dict[tuple[str, bool], list[Told]]:
    """The questions by what was answered, and by whether the clinic entered it."""
    answers: dict[tuple[str, bool], list[Told]] = {}
    for each in told:
        answers.setdefault((each.answer, each.entered), []).append(each)
    return answers


def _ended(text: str) -> str:
    return text if text.endswith(_ENDS) else f"{text}."


def _short(label: str) -> str:
    return label.rstrip(":")


def _named(each: Told, pen: Pen) -> str:
    return pen.word("answer_from_clinic", answer=each.label) if each.entered else each.label


def answer_of(told: Told, pen: Pen) -> str:
    """The answer, marked where the clinic entered it."""
    return pen.word("answer_from_clinic", answer=told.answer) if told.entered else told.answer


def concerns_shortly(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """What matters, by how much, and which way the person leans."""
    said = [
        (
            "heading_concerns",
            [
                _ended(f"{answer}: {'; '.join(each.label for each in group)}")
                for (answer, _), group in _by_answer(summary.concerns).items()
            ],
        )
    ]
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
    """A question ends by its own mark, anything else by one that sets off the next."""
    *others, last = [each.label for each in summary.unsure] or [""]
    return [
        *(each if each.endswith(_ENDS) else f"{each};" for each in others),
        *([_ended(last)] if last else []),
    ]


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


def raised_shortly(block: Block, summary: Summary, pen: Pen) -> list[Piece]:
    """What to talk about: all of it where there is room, or what to say and what to ask."""
    cut = pen.style.tight >= TIGHTEST - 1
    texts = [_first_sentences(each) if cut else each.text for each in summary.to_raise]
    return [dotted("heading_raise", texts, pen)]


def _first_sentences(raised: Statement) -> str:
    return raised.text if raised.whole else " ".join(sentences_in(raised.text)[:TOLD_SENTENCES])


def dotted(heading: str, texts: Iterable[str], pen: Pen) -> Piece:
    """Statements behind small dots; one after the other where a dot for each has no room."""
    if pen.style.joined is Joined.IN_FOURS and not pen.style.large:
        return pen.section(pen.word(heading), [pen.text(" ".join(texts))])
    rows = [pen.dotted(pen.text(text)) for text in texts]
    return pen.section(pen.word(heading), [pen.listed(rows)])
