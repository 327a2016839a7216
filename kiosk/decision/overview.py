"""The clinician's overview: what the person said, each item with its page, and the entries that are open or filled in."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers
from kiosk.decision.apply_entries import answered, with_entries
from kiosk.decision.blanks import fill
from kiosk.decision.clinic import Clinic
from kiosk.decision.conditions import questions_in
from kiosk.decision.consult import Consult
from kiosk.decision.consult_form import Field, FieldKind, Watch
from kiosk.decision.dates import Writer, answer_words
from kiosk.decision.entry_errors import without_errors
from kiosk.decision.route import Route
from kiosk.decision.still_open import without_order
from kiosk.decision.summary import Summary, said, summarise
from kiosk.decision.understanding import missed
from kiosk.decision.visit import Visit, answers_on, route_of


class OverviewKind(StrEnum):
    """The kinds of item, in the order of the overview."""

    URGENT = "urgent"
    CONFLICT = "conflict"
    TOLD = "told"
    CONCERN = "concern"
    LEANING = "leaning"
    MISSED = "missed"
    UNSURE = "unsure"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class OverviewItem:
    """One item: `label` says what it is about, where the text does not. `page` is where it is changed.

    `entered` where the clinic entered the answer; `talked` where that page was marked as talked about.
    """

    kind: OverviewKind
    text: str
    page: str
    label: str = ""
    entered: bool = False
    talked: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the clinic that this person needs, or has: `choice` is that of an order. A faulty one is open."""

    field: str
    choice: str = ""
    filled: bool = False


def overview(
    aid: Aid, visit: Visit, consult: Consult, writer: Writer, today: date
) -> tuple[OverviewItem, ...]:
    """The items that matter to the clinician, red flags first, then what does not go together, then what the person said."""
    summary = summarise(aid, visit, Clinic(), writer, today, consult=consult)
    now, _ = with_entries(aid, visit, Clinic(), summary.consult, writer)
    route, answers = route_of(aid, now), answers_on(aid, now, today)
    lines = [*_watched(aid, answers, writer), *_ended(route), *_said(aid, route, summary, writer)]
    order = list(OverviewKind)
    return tuple(_marked(line, consult) for line in sorted(lines, key=lambda line: order.index(line.kind)))


def entries_of(aid: Aid, visit: Visit, consult: Consult, today: date) -> tuple[Entry, ...]:
    """The entries that are still open for this person, then those that are filled in, in the order of the fields."""
    whole = without_errors(aid, visit, consult, today)
    answers = answers_on(aid, answered(aid, visit, whole), today)
    open_ones = dict.fromkeys(_open(aid, answers, consult, whole))
    filled = [
        *(Entry(key, filled=True) for key in whole.entries),
        *(Entry(field.key, choice, filled=True) for choice, field in _ordered(aid, whole)),
    ]
    place = {each.key: place for place, each in enumerate(aid.consult.fields)}
    return tuple(
        sorted([*open_ones, *filled], key=lambda entry: (entry.filled, place.get(entry.field, len(place))))
    )


def _open(aid: Aid, answers: Answers, consult: Consult, whole: Consult) -> Iterator[Entry]:
    """What a watch misses, and what was entered wrong."""
    for watch in aid.consult.watch:
        field = aid.consult.field(watch.unless_entered)
        if field is None or not watch.when.holds(answers):
            continue
        if field.kind is FieldKind.ORDERS:
            missing = without_order(field, watch.when, answers, whole)
            yield from (Entry(field.key, choice) for choice in missing)
        elif field.key not in whole.entries:
            yield Entry(field.key)
    yield from (Entry(key) for key in consult.entries if key not in whole.entries)
    yield from (
        Entry(field.key, choice) for choice, field in _ordered(aid, consult) if choice not in whole.orders
    )


def _ordered(aid: Aid, consult: Consult) -> Iterator[tuple[str, Field]]:
    """The choices that are ordered about, in the order of the fields, each with its field."""
    for field in aid.consult.fields:
        for subject in field.about:
            yield from ((choice, field) for choice in subject.choices if choice in consult.orders)


def _marked(line: OverviewItem, consult: Consult) -> OverviewItem:
    return replace(line, talked=line.page in consult.talked)


def _ended(route: Route) -> Iterator[OverviewItem]:
    """The ending, if the visit stops at one, with the page whose answer leads there."""
    if route.ending:
        kind = OverviewKind.URGENT if route.ending.urgent else OverviewKind.CONFLICT
        yield OverviewItem(kind, route.ending.title, route.pages[-2].key)


def _watched(aid: Aid, answers: Answers, writer: Writer) -> Iterator[OverviewItem]:
    for watch in aid.consult.watch:
        if not watch.unless_entered and watch.when.holds(answers):
            kind = OverviewKind.URGENT if watch.urgent else OverviewKind.CONFLICT
            named = _named(aid, watch, answers, writer)
            yield OverviewItem(kind, fill(watch.text, named=named), watch.page)


def _named(aid: Aid, watch: Watch, answers: Answers, writer: Writer) -> str:
    """What the person answered to the questions that the item is about."""
    asked = [aid.questions[key] for key in questions_in(watch.when) if key in aid.questions]
    return ", ".join(said(each, answers[each.key], writer) for each in asked if each.key in answers)


def _said(aid: Aid, route: Route, summary: Summary, writer: Writer) -> Iterator[OverviewItem]:
    pages = {key: page.key for page in route.pages for key in page.questions}
    for told in summary.told:
        yield OverviewItem(OverviewKind.TOLD, told.answer, told.page, told.label, entered=told.entered)
    for concern in summary.concerns:
        yield OverviewItem(OverviewKind.CONCERN, concern.answer, concern.page, concern.label)
    if summary.leaning:
        yield OverviewItem(
            OverviewKind.LEANING, summary.leaning, pages[aid.leaning], aid.questions[aid.leaning].short
        )
    for check in missed(aid.checks, route.counted):
        question = aid.questions[check.question]
        given = said(question, route.counted[check.question], writer)
        yield OverviewItem(OverviewKind.MISSED, given, pages[check.question], question.short)
    for unsure in summary.unsure:
        yield OverviewItem(OverviewKind.UNSURE, unsure.answer, unsure.page, unsure.label)
    for key in aid.wishes:
        for text in answer_words(aid.questions[key], route.counted):
            yield OverviewItem(OverviewKind.QUESTION, text, pages[key], aid.questions[key].short)
