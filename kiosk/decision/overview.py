"""The clinician's overview: what the person said, each item with the page on which it is changed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers
from kiosk.decision.apply_entries import with_entries
from kiosk.decision.blanks import fill
from kiosk.decision.clinic import Clinic
from kiosk.decision.consult import Consult
from kiosk.decision.consult_form import FieldKind, Watch
from kiosk.decision.dates import Writer, answer_words
from kiosk.decision.route import Route
from kiosk.decision.still_open import without_order
from kiosk.decision.summary import Summary, summarise
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

    `field` is the field that is still open, if that is what the item says; `entered` where the clinic entered the
    answer; `talked` where that page was marked as talked about.
    """

    kind: OverviewKind
    text: str
    page: str
    label: str = ""
    field: str = ""
    entered: bool = False
    talked: bool = False


def overview(
    aid: Aid, visit: Visit, consult: Consult, writer: Writer, today: date
) -> tuple[OverviewItem, ...]:
    """The items that matter to the clinician, red flags first, then what does not go together, then what the person said."""
    summary = summarise(aid, visit, Clinic(), writer, today, consult=consult)
    now, _ = with_entries(aid, visit, Clinic(), summary.consult, writer)
    route, answers = route_of(aid, now), answers_on(aid, now, today)
    lines = [*_watched(aid, answers, summary.consult, writer), *_ended(route), *_said(aid, route, summary)]
    order = list(OverviewKind)
    return tuple(_marked(line, consult) for line in sorted(lines, key=lambda line: order.index(line.kind)))


def _marked(line: OverviewItem, consult: Consult) -> OverviewItem:
    return OverviewItem(
        line.kind, line.text, line.page, line.label, line.field, line.entered, line.page in consult.talked
    )


def _ended(route: Route) -> Iterator[OverviewItem]:
    """The ending, if the visit stops at one, with the page whose answer leads there."""
    if route.ending:
        kind = OverviewKind.URGENT if route.ending.urgent else OverviewKind.CONFLICT
        yield OverviewItem(kind, route.ending.title, route.pages[-2].key)


def _watched(aid: Aid, answers: Answers, consult: Consult, writer: Writer) -> Iterator[OverviewItem]:
    for watch in aid.consult.watch:
        if not watch.when.holds(answers):
            continue
        missing = _missing(aid, watch, answers, consult)
        if missing is None:
            continue
        kind = OverviewKind.URGENT if watch.urgent else OverviewKind.CONFLICT
        text = fill(watch.text, missing=writer.listed(missing)) if missing else watch.text
        yield OverviewItem(kind, text, watch.page, field=watch.unless_entered)


def _missing(aid: Aid, watch: Watch, answers: Answers, consult: Consult) -> list[str] | None:
    """The choices without an order that the item is about; none by name for another field; None where it is filled."""
    field = aid.consult.field(watch.unless_entered)
    if field is None:
        return []
    if field.kind is not FieldKind.ORDERS:
        return None if field.key in consult.entries else []
    return list(without_order(aid, field, watch.when, answers, consult)) or None


def _said(aid: Aid, route: Route, summary: Summary) -> Iterator[OverviewItem]:
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
        label = aid.questions[check.question].prompt
        yield OverviewItem(OverviewKind.MISSED, check.told, pages[check.question], label)
    for unsure in summary.unsure:
        yield OverviewItem(OverviewKind.UNSURE, unsure.answer, unsure.page, unsure.label)
    for key in aid.wishes:
        for text in answer_words(aid.questions[key], route.counted):
            yield OverviewItem(OverviewKind.QUESTION, text, pages[key], aid.questions[key].short)
