"""The summary of a visit in words: the one value from which both the screen and the paper are drawn."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from kiosk.decision import situation, understanding, values
from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answer, Answers, is_chosen
from kiosk.decision.apply_entries import entered_sentences, replaced, with_entries, with_names
from kiosk.decision.calendar_event import Event, event_of
from kiosk.decision.checklist import Item, Part
from kiosk.decision.clinic import Clinic
from kiosk.decision.clock import is_plausible
from kiosk.decision.comparison import Row, ordered
from kiosk.decision.consult import Consult
from kiosk.decision.dates import Filling, Writer, YearlyWriter, answer_words
from kiosk.decision.day_plan import DayPlan, day_plan
from kiosk.decision.entry_errors import EntryError, entry_errors, without_errors
from kiosk.decision.evidence import Source
from kiosk.decision.handover_code import write_code
from kiosk.decision.medicine_rows import MedicineRow, medicine_rows
from kiosk.decision.options import Option
from kiosk.decision.pages import Page
from kiosk.decision.personal_checklist import headline, personal
from kiosk.decision.questions import Question
from kiosk.decision.route import Route
from kiosk.decision.situation import Said, Statement
from kiosk.decision.still_open import settled
from kiosk.decision.talk import talk_lines
from kiosk.decision.understanding import Check
from kiosk.decision.visit import Visit, answers_on, route_of


@dataclass(frozen=True, slots=True)
class Told:
    """One answer as the person reads it back, and the page on which it can be changed.

    `entered` where the clinic entered it in place of the person.
    """

    page: str
    label: str
    answer: str
    entered: bool = False


@dataclass(frozen=True, slots=True)
class Lesson:
    """A knowledge check that was missed: what was asked, and what is so."""

    prompt: str
    explanation: str


@dataclass(frozen=True, slots=True)
class Summary:
    """A visit in words. `ending` is set where the visit stops at one; checklist and options are empty then.

    `options` are all of them, `rows` the comparison in the order that the screen has it, and
    `options_sources` what both rest on. `approval` is what comes before an operation is approved. `unsure` is what they answered with a choice that says so. `code` is
    the hand-over code, and like the day it is "" where the clock cannot be right, `event` the person's day as one of a calendar. `consult` is what the clinic entered, as far as
    it is in this summary: `entry_errors` say what is wrong with the rest, which is left out. `day` is what they have to
    know about the day, `medicines` what they take.
    """

    aid: Aid
    clinic: Clinic
    made_on: date
    made_on_words: str
    ending: Page | None
    told: tuple[Told, ...]
    known: tuple[Statement, ...]
    to_raise: tuple[Statement, ...]
    concerns: tuple[Told, ...]
    leaning: str
    wishes: tuple[str, ...]
    missed: tuple[Lesson, ...]
    checklist: tuple[Part, ...]
    sources: tuple[Source, ...]
    options: tuple[Option, ...] = ()
    rows: tuple[Row, ...] = ()
    options_sources: tuple[Source, ...] = ()
    unsure: tuple[Told, ...] = ()
    approval: tuple[Statement, ...] = ()
    code: str = ""
    headline: str = ""
    talk: tuple[str, ...] = ()
    """What a consult was about, in sentences."""
    consult: Consult = field(default_factory=Consult)
    entry_errors: tuple[EntryError, ...] = ()
    event: Event | None = None
    day: DayPlan | None = None
    medicines: tuple[MedicineRow, ...] = ()


NOTHING_ENTERED = Consult()


def summarise(
    aid: Aid, visit: Visit, clinic: Clinic, writer: Writer, today: date, *, consult: Consult = NOTHING_ENTERED
) -> Summary:
    """The summary of a visit made `today`; only answers that count on the person's way are in it.

    A faulty entry of the clinic is left out, and leaves its line to write on: a summary is made while somebody still
    types, so it cannot be refused, and nothing wrong may ever be printed. `entry_errors` tell whoever prints.
    """
    writer = YearlyWriter(writer, today)
    day_known = is_plausible(today, aid.made_on)
    wrong = entry_errors(aid, visit, consult, today)
    consult = without_errors(aid, visit, consult, today) if wrong else consult
    consult = with_names(aid, consult)
    entered = replaced(aid, visit, consult)
    visit, clinic = with_entries(aid, visit, clinic, consult, writer)
    route = route_of(aid, visit)
    answers = answers_on(aid, visit, today)
    open_way = route.ending is None
    known = situation.that_apply(aid.statements, Said.KNOWN, answers) if open_way else ()
    to_raise = situation.that_apply(aid.statements, Said.RAISE, answers) if open_way else ()
    approval = situation.that_apply(aid.statements, Said.APPROVAL, answers) if open_way else ()
    filling = Filling(
        aid.questions,
        answers,
        clinic,
        writer,
        entered,
        aid.consult.mark,
        settled(aid, answers, clinic, consult),
    )
    options = aid.options if open_way else ()
    return Summary(
        aid=aid,
        clinic=clinic,
        made_on=today,
        made_on_words=writer.dated(today) if day_known else "",
        ending=route.ending,
        told=told(aid, route, writer, entered),
        known=known,
        to_raise=to_raise,
        approval=approval,
        concerns=_concerns(aid, route),
        leaning=", ".join(answer_words(aid.questions[aid.leaning], answers)) if aid.leaning else "",
        wishes=tuple(text for key in aid.wishes for text in answer_words(aid.questions[key], answers)),
        missed=_lessons(aid, answers),
        headline=headline(aid.checklist, filling) if open_way else "",
        checklist=personal(aid.checklist, filling, entered_sentences(aid, visit, consult, writer, today))
        if open_way
        else (),
        sources=_sources(aid, route, answers, known + to_raise + approval),
        options=options,
        rows=rows_of(aid, answers) if open_way else (),
        options_sources=_options_sources(aid, options),
        unsure=_unsure(aid, route),
        code=write_code(aid, visit, today) if day_known else "",
        talk=talk_lines(aid, consult, writer),
        consult=consult,
        entry_errors=wrong,
        event=event_of(aid.consult, answers, clinic, consult, today) if open_way else None,
        day=day_plan(aid, answers, clinic, consult, writer=writer, today=today) if open_way else None,
        medicines=medicine_rows(aid, answers, consult, writer) if open_way else (),
    )


def told(aid: Aid, route: Route, writer: Writer, entered: Collection[str] = frozenset()) -> tuple[Told, ...]:
    """The person's answers, in the order it was asked; checks, ratings and wishes stand apart.

    `entered` are the questions whose answers the clinic entered.
    """
    apart = _apart(aid) | {each.question for each in aid.concerns}
    return tuple(
        Told(
            page.key,
            aid.questions[key].short,
            aid.questions[key].unanswered
            if key in route.skipped
            else said(aid.questions[key], route.counted[key], writer),
            key in entered,
        )
        for page in route.pages
        for key in page.questions
        if _is_told(aid, route, key) and key not in apart
    )


def _is_told(aid: Aid, route: Route, key: str) -> bool:
    """Whether there is something to tell: an answer, or that there is none where that has to be said."""
    if key in route.skipped:
        return bool(aid.questions[key].unanswered)
    return key in route.counted


def _apart(aid: Aid) -> frozenset[str]:
    """The questions whose answers have a place of their own, such as checks and wishes, and that of the first page."""
    return frozenset(
        {each.question for each in aid.checks} | {aid.leaning, *aid.wishes, *aid.pages[0].questions}
    )


def said(question: Question, answer: Answer, writer: Writer) -> str:
    """An answer in words: a day written out, a number as it is, choices as a list."""
    if isinstance(answer, date):
        return writer.day(answer)
    if isinstance(answer, int):
        return f"{answer} / {question.maximum}"
    return "; ".join(answer_words(question, {question.key: answer}))


def _concerns(aid: Aid, route: Route) -> tuple[Told, ...]:
    pages: Mapping[str, str] = {key: page.key for page in route.pages for key in page.questions}
    return tuple(
        Told(
            pages[each.question],
            aid.questions[each.question].prompt,
            answer_words(aid.questions[each.question], route.counted)[0],
        )
        for each in values.that_matter(aid.concerns, aid.questions, route.counted)
    )


def _unsure(aid: Aid, route: Route) -> tuple[Told, ...]:
    """The questions that the person was unsure about, in the order it was asked; a check that was missed is a lesson instead."""
    return tuple(
        Told(page.key, question.prompt, text)
        for page in route.pages
        for question in (aid.questions[key] for key in page.questions if key not in _apart(aid))
        for text in _unsure_words(question, route)
    )


def _unsure_words(question: Question, route: Route) -> Iterator[str]:
    """The choice that says so, or how it reads that there is no answer."""
    if question.key in route.skipped:
        yield from filter(None, [question.unanswered])
        return
    for choice in question.choices:
        if choice.unsure and is_chosen(route.counted.get(question.key), choice.key):
            yield choice.text


def rows_of(aid: Aid, answers: Answers) -> tuple[Row, ...]:
    """The rows of the comparison, those that speak to what matters to the person first."""
    return ordered(aid.rows, values.rows_that_matter(aid.concerns, aid.questions, answers))


def _options_sources(aid: Aid, options: tuple[Option, ...]) -> tuple[Source, ...]:
    """The sources behind those options and their cells, in the order of the registry; a number that nobody has read in
    its source is not told, and names none."""
    cells = [row.cell(option.key) for option in options for row in aid.rows]
    named = {key for option in options for key in option.sources}
    named |= {key for cell in cells for key in cell.every_source}
    records = (aid.evidence[key] for cell in cells for key in cell.every_evidence)
    named |= {record.source for record in records if record.verified}
    return tuple(source for key, source in aid.sources.items() if key in named)


def _lessons(aid: Aid, answers: Answers) -> tuple[Lesson, ...]:
    return tuple(
        Lesson(aid.questions[check.question].prompt, check.told)
        for check in understanding.missed(aid.checks, answers)
    )


def _sources(
    aid: Aid, route: Route, answers: Answers, statements: tuple[Statement, ...]
) -> tuple[Source, ...]:
    """The sources behind what this person is told, in the order of the registry."""
    carriers: list[Statement | Item | Check | Page] = [
        *statements,
        *understanding.missed(aid.checks, route.counted),
    ]
    if route.ending:
        carriers.append(route.ending)
    else:
        carriers += [item for item in aid.checklist.items if item.when.holds(answers)]
    named = {key for each in carriers for key in each.sources}
    named |= {aid.evidence[key].source for statement in statements for key in statement.evidence}
    return tuple(source for key, source in aid.sources.items() if key in named)
