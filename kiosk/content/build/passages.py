"""Passages: every text that a person reads, each with its key, for the safety rules about words."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.content.schema.safety import TextKind
from kiosk.decision.aid import Aid
from kiosk.decision.blanks import fill, fill_each
from kiosk.decision.dates import Blank, DayBlank, NamedBlank, NumberBlank, OpenBlank
from kiosk.decision.questions import Question

ANY_DAY = "{day}"
"""The stand-in for any day in a passage."""

ANY_NUMBER = "9"
"""What a blank for a number becomes in a passage, whichever it is."""

ENTERED = "…"
"""The stand-in for an entry of the clinician in a passage."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text that is read in one go, behind what it stands under: the title, the lead words, the question."""

    kind: TextKind
    key: str
    text: str


def passages(aid: Aid) -> Iterator[Passage]:
    """Every passage of the aid."""
    for page in (*aid.pages, *aid.endings):
        yield from _under("pages", page.key, page.title, page.texts[1:])
    for item in aid.checklist.items:
        for text in item.wordings:
            whole = " ".join((f"{item.lead}:", text, *(f"{label}." for label in item.write_in)))
            yield Passage("items", item.key, spelled_out(whole, aid.checklist.blanks or {}, aid.questions))
    for statement in aid.statements:
        yield Passage("statements", statement.key, statement.text)
    yield from _options(aid)
    yield from _questions(aid)
    yield from _consult(aid)
    yield from _event(aid)
    yield from _talk(aid)


def _under(kind: TextKind, key: str, title: str, texts: Iterable[str]) -> Iterator[Passage]:
    for text in ("", *filter(None, texts)):
        if title or text:
            yield Passage(kind, key, f"{title}: {text}".strip(": "))


def _options(aid: Aid) -> Iterator[Passage]:
    for row in aid.rows:
        for cell in row.cells:
            at = f"{row.key}, {cell.option}"
            yield from _under("cells", at, row.question, [f"{cell.text} {cell.more}"])
            if cell.short:
                yield Passage("cells", at, f"{row.short}: {cell.short.bold}, {cell.short.plain}")
            for harm in cell.harms:
                yield Passage("cells", at, f"{harm.name}: {harm.text}")
    for option in aid.options:
        steps = [f"{step.title}: {step.text}" for step in option.steps]
        yield from _under("options", option.key, option.name, [option.summary, *steps])
    for record in aid.evidence.values():
        text = f"{record.claim} {record.population} {record.period} {record.certainty}"
        yield Passage("evidence", record.key, text)


def _questions(aid: Aid) -> Iterator[Passage]:
    for key, question in aid.questions.items():
        said = (question.hint, question.why, question.low, question.high)
        yield from _under("questions", key, question.prompt, said)
        choices = [f"{choice.text} {choice.note}".strip() for choice in question.choices]
        yield from _under("choices", key, question.prompt, choices)
    for check in aid.checks:
        yield from _under("checks", check.question, aid.questions[check.question].prompt, [check.told])


def _consult(aid: Aid) -> Iterator[Passage]:
    """The sentences of the consult. What is entered stands as "…": only a day that a sentence itself would give is one that nobody entered."""
    for field in aid.consult.fields:
        if field.sentence:
            chosen = ", ".join(choice.text for choice in field.choices) or ENTERED
            yield Passage("consult", field.key, fill(field.sentence, value=chosen))
        named = [
            aid.questions[each.question].choice(choice).text
            for each in field.about
            for choice in each.choices
        ]
        for way in field.ways:
            yield Passage("consult", field.key, _ordered(way.sentence, ", ".join(named)))
        besides = [*(each.sentence for each in field.mornings), field.restart]
        yield from (Passage("consult", field.key, _ordered(said, "")) for said in besides if said)


def _talk(aid: Aid) -> Iterator[Passage]:
    """What the paper says about the talk, with every key fact in it."""
    if talk := aid.consult.talk:
        facts = ", ".join(fact.text for fact in talk.facts)
        for text in (talk.companion, talk.talked, talk.said_back):
            yield Passage("consult", "talk", fill(text, facts=facts, topics=ENTERED))


def _event(aid: Aid) -> Iterator[Passage]:
    """The event for a calendar; what the clinic says stands as "…"."""
    if event := aid.consult.event:
        for text in ("", *event.lines.values()):
            yield Passage("consult", "event", fill(f"{event.title}: {text}".strip(": "), value=ENTERED))


def _ordered(sentence: str, what: str) -> str:
    return fill_each(sentence, lambda name: what if name == "what" else ENTERED)


def spelled_out(text: str, blanks: Mapping[str, Blank], questions: Mapping[str, Question]) -> str:
    """The text with what its blanks may become: every choice that may be named, `{day}` for a day."""

    def may_be(name: str) -> str:
        match blanks[name]:
            case DayBlank():
                return ANY_DAY
            case NamedBlank(question, leave_out):
                choices = questions[question].choices
                return ", ".join(choice.text for choice in choices if choice.key not in leave_out)
            case NumberBlank():
                return ANY_NUMBER
            case OpenBlank(points):
                return ", ".join(point.text for point in points)
            case _:
                return f"{{{name}}}"

    return fill_each(text, may_be)
