"""The time that a way through the aid takes: pages, taps and words to the paper, reckoned from plan and words.

130 words a minute is the pace of a slow reader, a little above the 120 to 125 at which speech starts by VVSG 2.0 (7.1-K).
2 seconds a tap is an assumption: finding the next button and pressing it. Both are those of the budgets that screens
are held to. The buttons' own words are not counted, nor what stands behind a tap unless the way names it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.content.authoring.readability import words_of
from kiosk.content.authoring.ways import Way
from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answer, Answers
from kiosk.decision.clinic import Clinic
from kiosk.decision.consult import Consult, MedicineOrder
from kiosk.decision.consult_form import Field, FieldKind
from kiosk.decision.dates import Writer
from kiosk.decision.overview import overview
from kiosk.decision.pages import Page, PageKind
from kiosk.decision.questions import Kind
from kiosk.decision.sentences import sentences_in
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import route_of

WORDS_A_MINUTE = 130
SECONDS_A_TAP = 2

PIN_TAPS = 6
"""The staff button, four digits, and the button that sends them."""
CODE_TAPS = 1
"""A code is scanned; typed, it would be a tap a letter."""
TIME_TAPS = 2
"""An hour and its minutes."""


@dataclass(frozen=True, slots=True)
class Effort:
    """What a way asks of a person."""

    pages: int = 0
    taps: int = 0
    words: int = 0

    def __add__(self, other: "Effort") -> "Effort":
        """Both, one after the other."""
        return Effort(self.pages + other.pages, self.taps + other.taps, self.words + other.words)

    @property
    def minutes(self) -> float:
        """How long it takes at the stated pace."""
        return self.words / WORDS_A_MINUTE + self.taps * SECONDS_A_TAP / 60


def effort_of(aid: Aid, way: Way, writer: Writer) -> Effort:
    """The effort of the way from its first page to the paper."""
    return _of_staff(aid, way, writer) if way.of_staff else _of_person(aid, way, writer)


def word_count(texts: Iterable[str]) -> int:
    """How many words stand in the texts."""
    return sum(len(words_of(sentence)) for text in texts for sentence in sentences_in(text))


def _of_person(aid: Aid, way: Way, writer: Writer) -> Effort:
    answers = way.answers
    summary = summarise(aid, answers.visit, answers.clinic or Clinic(), writer, answers.today)
    route = route_of(aid, answers.visit)
    total = Effort()
    for page in route.pages:
        if page.kind is PageKind.THANKS:
            break
        given = [key for key in route.asked.get(page.key, ()) if key in route.counted]
        taps = sum(_taps_for(aid.questions[key].kind, route.counted[key], answers.today) for key in given)
        taps += 0 if given and page.kind is PageKind.START else 1
        opened = way.rows_opened if page.kind is PageKind.COMPARISON else ()
        total += Effort(
            1, taps + 2 * len(opened) * len(aid.options), word_count(_texts(page, summary, opened))
        )
        total += Effort(words=word_count(_explained(aid, page, route.counted)))
        if page.kind is PageKind.PRINTING:
            break
    return total


def _taps_for(kind: Kind, given: Answer, today: date) -> int:
    """A tap for each choice; for a day, one for each month that the calendar is turned besides."""
    if kind is Kind.DATE and isinstance(given, date):
        return 1 + _months(today, given)
    return len(given) if isinstance(given, frozenset) else 1


def _months(today: date, day: date) -> int:
    return abs((day.year - today.year) * 12 + day.month - today.month)


def _explained(aid: Aid, page: Page, answers: Answers) -> Iterator[str]:
    """What a knowledge check says once it is answered."""
    for key in page.questions:
        check = aid.check_of(key)
        if check and key in answers:
            yield check.told


def _texts(page: Page, summary: Summary, opened: tuple[str, ...]) -> Iterator[str]:
    """Every text that the page shows to this person."""
    aid = summary.aid
    yield from page.texts
    match page.kind:
        case PageKind.RATING:
            yield from _rated(aid, page)
        case PageKind.SITUATION:
            yield from (text for told in summary.told for text in (told.label, told.answer))
            yield from (statement.text for statement in (*summary.known, *summary.to_raise))
        case PageKind.COMPARISON:
            yield from _compared(aid, opened)
        case PageKind.OPTION:
            option = aid.option(page.option)
            yield from (option.name, option.summary)
            yield from (text for step in option.steps for text in (step.title, step.text))
        case PageKind.CHECKLIST:
            yield from _checklist(summary)
        case _:
            yield from (text for key in page.questions for text in aid.questions[key].texts)


def _rated(aid: Aid, page: Page) -> Iterator[str]:
    """The things to rate; the choices are the same for all and are read once."""
    for number, key in enumerate(page.questions):
        question = aid.questions[key]
        yield from question.texts if not number else (question.prompt, question.hint, question.why)


def _compared(aid: Aid, opened: tuple[str, ...]) -> Iterator[str]:
    for row in aid.rows:
        yield row.question
        for cell in row.cells:
            yield cell.text
            if row.key in opened:
                yield cell.more
                yield from (text for harm in cell.harms for text in (harm.name, harm.text))


def _checklist(summary: Summary) -> Iterator[str]:
    for part in summary.checklist:
        yield part.group.heading
        for entry in part.entries:
            yield from (entry.lead, entry.text, *entry.write_in, *entry.told)


def _of_staff(aid: Aid, way: Way, writer: Writer) -> Effort:
    """From the PIN by a scanned code to the print button: the overview, and a page for each group with an entry."""
    answers, consult = way.answers, way.answers.consult
    lines = overview(aid, answers.visit, consult, writer, answers.today)
    seen = word_count(text for line in lines for text in (line.label, line.text))
    filled = [field for field in aid.consult.fields if _is_filled(field, consult)]
    read = word_count(text for field in filled for text in (field.label, field.hint))
    taps = PIN_TAPS + CODE_TAPS + sum(_entry_taps(field, consult, answers.today) for field in filled)
    groups = len({field.group for field in filled})
    return Effort(4 + groups, taps + groups + 2, seen + read)


def _is_filled(field: Field, consult: Consult) -> bool:
    return field.key in consult.entries or (field.kind is FieldKind.ORDERS and bool(consult.orders))


def _entry_taps(field: Field, consult: Consult, today: date) -> int:
    """The taps that fill in one field: one to open it, then a tap for each letter, digit, choice or month."""
    if field.kind is FieldKind.ORDERS:
        return sum(_order_taps(order, today) for order in consult.orders.values())
    given = consult.entries[field.key]
    match field.kind:
        case FieldKind.CHOICE:
            return 2
        case FieldKind.TIME:
            return 1 + TIME_TAPS
        case FieldKind.DAY if isinstance(given, date):
            return 2 + _months(today, given)
        case _:
            return 1 + len(str(given))


def _order_taps(order: MedicineOrder, today: date) -> int:
    days = sum(1 + _months(today, day) for day in (order.day, order.restart) if day)
    return 2 + days + bool(order.morning) + len(order.who) + len(order.whom)
