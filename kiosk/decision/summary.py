"""What a visit comes to, in words: the one value that both the screen and the paper are drawn from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.decision import standing, understanding, values
from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answer, Answers
from kiosk.decision.checklist import Item, Part, personal
from kiosk.decision.clinic import Clinic
from kiosk.decision.dates import Filling, Writer, answer_words
from kiosk.decision.evidence import Source
from kiosk.decision.pages import Page
from kiosk.decision.questions import Question
from kiosk.decision.route import Route
from kiosk.decision.standing import Said, Statement
from kiosk.decision.understanding import Check
from kiosk.decision.visit import Visit, route_of


@dataclass(frozen=True, slots=True)
class Told:
    """One answer as the person reads it back, and the page on which it can be changed."""

    page: str
    label: str
    answer: str


@dataclass(frozen=True, slots=True)
class Lesson:
    """A knowledge check that was missed: what was asked, and what is so."""

    prompt: str
    explanation: str


@dataclass(frozen=True, slots=True)
class Summary:
    """A visit in words. `ending` is set where the walk stopped early; the checklist is empty then."""

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


def summarise(aid: Aid, visit: Visit, clinic: Clinic, writer: Writer, today: date) -> Summary:
    """The summary of a visit made `today`; only answers that count on the person's way are in it."""
    route = route_of(aid, visit)
    answers = route.counted
    open_way = route.ending is None
    known = standing.that_apply(aid.statements, Said.KNOWN, answers) if open_way else ()
    to_raise = standing.that_apply(aid.statements, Said.RAISE, answers) if open_way else ()
    filling = Filling(aid.questions, answers, clinic, writer)
    return Summary(
        aid=aid,
        clinic=clinic,
        made_on=today,
        made_on_words=writer.dated(today),
        ending=route.ending,
        told=told(aid, route, writer),
        known=known,
        to_raise=to_raise,
        concerns=_concerns(aid, route),
        leaning=", ".join(answer_words(aid.questions[aid.leaning], answers)) if aid.leaning else "",
        wishes=tuple(text for key in aid.wishes for text in answer_words(aid.questions[key], answers)),
        missed=_lessons(aid, answers),
        checklist=personal(aid.checklist, filling) if open_way else (),
        sources=_sources(aid, route, known + to_raise),
    )


def told(aid: Aid, route: Route, writer: Writer) -> tuple[Told, ...]:
    """What the person said of themselves, in the order it was asked; checks, ratings and wishes stand apart."""
    apart = {check.question for check in aid.checks} | {each.question for each in aid.concerns}
    apart |= {aid.leaning, *aid.wishes}
    return tuple(
        Told(page.key, aid.questions[key].short, said(aid.questions[key], route.counted[key], writer))
        for page in route.pages
        for key in page.questions
        if key in route.counted and key not in apart
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


def _lessons(aid: Aid, answers: Answers) -> tuple[Lesson, ...]:
    return tuple(
        Lesson(aid.questions[check.question].prompt, check.explanation)
        for check in understanding.missed(aid.checks, answers)
    )


def _sources(aid: Aid, route: Route, statements: tuple[Statement, ...]) -> tuple[Source, ...]:
    """The sources behind what this person is told, in the order of the registry."""
    carriers: list[Statement | Item | Check | Page] = [
        *statements,
        *understanding.missed(aid.checks, route.counted),
    ]
    if route.ending:
        carriers.append(route.ending)
    else:
        carriers += [item for item in aid.checklist.items if item.when.holds(route.counted)]
    named = {key for each in carriers for key in each.sources}
    named |= {aid.evidence[key].source for statement in statements for key in statement.evidence}
    return tuple(source for key, source in aid.sources.items() if key in named)
