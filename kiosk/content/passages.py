"""Every text that a person reads, as rules about words look at it: one passage for each, with its key."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.content.safety_schema import Texts
from kiosk.decision.aid import Aid
from kiosk.decision.dates import Blank, DayBlank, NamedBlank
from kiosk.decision.questions import Question

ANY_DAY = "{day}"
"""What a blank for a day becomes in a passage, whichever it is."""

_BLANK = re.compile(r"\{([a-z][a-z0-9_]*)\}")


@dataclass(frozen=True, slots=True)
class Passage:
    """A text that is read in one go: a line of a page, an item with its lead words, a cell."""

    kind: Texts
    key: str
    text: str


def passages(aid: Aid) -> Iterator[Passage]:
    """Every passage of the aid."""
    for page in (*aid.pages, *aid.endings):
        for text in (page.title, page.lead, *page.body, *page.points):
            yield Passage("pages", page.key, text)
    for item in aid.checklist.items:
        for text in (item.text, item.undated, *item.write_in):
            if text:
                text = spelled_out(text, aid.checklist.blanks or {}, aid.questions)
                yield Passage("items", item.key, f"{item.lead}: {text}")
    for statement in aid.statements:
        yield Passage("statements", statement.key, statement.text)
    yield from _comparison(aid)
    yield from _questions(aid)
    for check in aid.checks:
        yield Passage("checks", check.question, check.explanation)


def _comparison(aid: Aid) -> Iterator[Passage]:
    for row in aid.rows:
        for cell in row.cells:
            yield Passage("cells", f"{row.key}, {cell.option}", f"{cell.text} {cell.more}")
    for option in aid.options:
        for text in (option.summary, *(f"{step.title}: {step.text}" for step in option.steps)):
            yield Passage("options", option.key, text)
    for record in aid.evidence.values():
        text = f"{record.claim} {record.population} {record.period} {record.certainty}"
        yield Passage("evidence", record.key, text)


def _questions(aid: Aid) -> Iterator[Passage]:
    for question in aid.questions.values():
        for text in (question.prompt, question.hint, question.why, question.low, question.high):
            yield Passage("questions", question.key, text)
        for choice in question.choices:
            yield Passage("choices", question.key, f"{choice.text} {choice.note}")


def spelled_out(text: str, blanks: Mapping[str, Blank], questions: Mapping[str, Question]) -> str:
    """The text with what its blanks may become: every choice that may be named, `{day}` for a day."""

    def may_be(found: re.Match[str]) -> str:
        match blanks[found[1]]:
            case DayBlank():
                return ANY_DAY
            case NamedBlank(question, leave_out):
                choices = questions[question].choices
                return ", ".join(choice.text for choice in choices if choice.key not in leave_out)
            case _:
                return found[0]

    return _BLANK.sub(may_be, text)
