"""Whatever is entered, right or wrong, of whomever: it is on the paper in its place, or it is a fault and nowhere."""

import re
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answer
from kiosk.decision.apply_entries import order_words, value_words
from kiosk.decision.clinic import Clinic
from kiosk.decision.consult import Consult, Entered, MedicineOrder, Morning
from kiosk.decision.consult_form import Field, FieldKind
from kiosk.decision.dates import DayBlank
from kiosk.decision.entry_errors import entry_errors, without_errors
from kiosk.decision.overview import overview
from kiosk.decision.questions import Kind, Question
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Visit, route_of
from tests.decision.conftest import PlainWriter
from tests.decision.test_visit_properties import AIDS, TODAY, on_every_aid

WRITER = PlainWriter()
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
often = settings(max_examples=60, suppress_health_check=list(HealthCheck))

NEAR = st.integers(-20, 60).map(lambda days: TODAY + timedelta(days=days))
FAR = st.integers(360, 400).map(lambda days: TODAY + timedelta(days=days))
ANY_DAY = NEAR | FAR | st.dates(date(1, 1, 2), date(9999, 12, 30))
WORDS = st.text("abc {}_é", max_size=12) | st.just("x" * 700)
TEXTS = st.integers(0, 10**6).map(lambda number: f"text {number}") | WORDS
MISFITS: st.SearchStrategy[Entered] = TEXTS | st.integers(-5, 60) | ANY_DAY | st.times()


def answer_to(question: Question) -> st.SearchStrategy[Answer]:
    keys = st.sampled_from([choice.key for choice in question.choices] or [""])
    match question.kind:
        case Kind.ONE:
            return keys
        case Kind.MANY:
            return st.frozensets(keys, min_size=1)
        case Kind.NUMBER:
            return st.integers(question.minimum, question.maximum)
        case Kind.DATE:
            return st.integers(0, 60).map(lambda days: TODAY + timedelta(days=days))


def value_for(field: Field) -> st.SearchStrategy[Entered]:
    keys = st.sampled_from([choice.key for choice in field.choices] or [""])
    fitting: dict[FieldKind, st.SearchStrategy[Entered]] = {
        FieldKind.TEXT: TEXTS,
        FieldKind.DAY: NEAR | FAR,
        FieldKind.TIME: st.times().map(lambda at: at.replace(second=0, microsecond=0)),
        FieldKind.NUMBER: st.integers(field.lowest - 1, field.highest + 1),
        FieldKind.CHOICE: keys,
    }
    return fitting.get(field.kind, MISFITS)


@st.composite
def visits(draw: st.DrawFn, aid: Aid) -> Visit:
    """Mostly somebody without an ending, so that there is paper to land on."""
    given_answers: dict[str, Answer] = {}
    for key, question in aid.questions.items():
        if draw(st.booleans()):
            given_answers[key] = draw(answer_to(question))
    if draw(st.integers(0, 9)):
        for _ in range(9):
            ending = route_of(aid, Visit(answers=given_answers)).ending
            if ending is None:
                break
            last = route_of(aid, Visit(answers=given_answers)).pages[-2]
            given_answers = {key: each for key, each in given_answers.items() if key not in last.questions}
    return Visit(answers=given_answers)


@st.composite
def consults(draw: st.DrawFn, aid: Aid) -> Consult:
    """Entries of every kind, most of which fit; orders about anything, with or without what they need."""
    entries: dict[str, Entered] = {}
    orders: dict[str, MedicineOrder] = {}
    for field in aid.consult.fields:
        if draw(st.booleans()):
            entries[field.key] = draw(value_for(field) if draw(st.integers(0, 7)) else MISFITS)
        for choice in (choice for subject in field.about for choice in subject.choices):
            if draw(st.booleans()):
                way = draw(st.sampled_from([way.key for way in field.ways] + ["never"]))
                day = draw(st.none() | NEAR)
                orders[choice] = MedicineOrder(
                    way,
                    who=draw(TEXTS),
                    whom=draw(st.just("") | TEXTS),
                    day=day,
                    morning=draw(st.sampled_from(["", "", *Morning, "evening"])),
                    restart=draw(st.none() | NEAR),
                )
    if not draw(st.integers(0, 9)):
        orders["nobody"] = MedicineOrder("never")
    return Consult(entries=entries, orders=orders)


def paper(summary: Summary) -> str:
    """All that is printed of what can be entered."""
    clinic = summary.clinic
    said = [summary.headline, clinic.name, clinic.phone, clinic.after_hours_phone]
    said += [each.answer for each in summary.told if each.entered]
    for part in summary.checklist:
        for entry in part.entries:
            said += [entry.text, *entry.told]
    return "\n".join(said)


def worked_out(aid: Aid, summary: Summary, visit: Visit) -> set[str]:
    """The days that may stand on paper because they are counted from a day that was answered or entered."""
    entered = {
        field.answers: summary.consult.entries[field.key]
        for field in aid.consult.fields
        if field.answers and field.key in summary.consult.entries
    }
    answers = {**visit.answers, **entered}
    blanks = [each for each in (aid.checklist.blanks or {}).values() if isinstance(each, DayBlank)]
    return {
        (day + timedelta(days=blank.days)).isoformat()
        for blank in blanks
        if isinstance(day := answers.get(blank.question), date)
    } | {day.isoformat() for day in answers.values() if isinstance(day, date)}


@on_every_aid
@often
@given(data=st.data())
def test_no_day_is_printed_that_nobody_entered(aid: Aid, data: st.DataObject) -> None:
    """So no day on which to stop something is, either: a day of an order is one that a clinician gave for it."""
    visit, consult = data.draw(visits(aid)), data.draw(consults(aid))
    summary = summarise(aid, visit, Clinic(), WRITER, TODAY, consult=consult)
    days = [value for value in summary.consult.entries.values() if isinstance(value, date)]
    orders = summary.consult.orders.values()
    days += [day for order in orders for day in (order.day, order.restart) if day]
    allowed = worked_out(aid, summary, visit) | {day.isoformat() for day in days}
    assert set(DAY.findall(paper(summary))) <= allowed


@on_every_aid
@often
@given(data=st.data())
def test_a_day_of_an_order_lies_between_today_and_the_day_that_it_is_for(
    aid: Aid, data: st.DataObject
) -> None:
    visit, consult = data.draw(visits(aid)), data.draw(consults(aid))
    summary = summarise(aid, visit, Clinic(), WRITER, TODAY, consult=consult)
    ceilings = {rule.field: rule.not_after for rule in aid.consult.rules if rule.not_after}
    for choice, order in summary.consult.orders.items():
        field = aid.consult.field_about(choice)
        assert field is not None
        ceiling = aid.consult.field(ceilings[field.key])
        assert ceiling is not None
        last = summary.consult.entries.get(ceiling.key) or route_of(aid, visit).counted.get(ceiling.answers)
        if order.day:
            assert order.who.strip()
            assert order.day >= TODAY
            assert not isinstance(last, date) or order.day <= last


@on_every_aid
@often
@given(data=st.data())
def test_every_entry_is_printed_in_its_place_or_is_a_fault(aid: Aid, data: st.DataObject) -> None:
    visit, consult = data.draw(visits(aid)), data.draw(consults(aid))
    summary = summarise(aid, visit, Clinic(), WRITER, TODAY, consult=consult)
    text = paper(summary)
    for field in aid.consult.fields:
        if field.key in summary.consult.entries:
            said = value_words(aid.consult, field, summary.consult.entries[field.key], WRITER)
            counted = f"{said} /" if field.kind is FieldKind.NUMBER and field.answers else said
            assert counted in text, field.key
        for subject in field.about:
            for choice in (choice for choice in subject.choices if choice in summary.consult.orders):
                what = aid.questions[subject.question].choice(choice).text
                assert order_words(field, what, summary.consult.orders[choice], WRITER) in text
    assert bool(summary.entry_errors) == (summary.consult != consult)


@on_every_aid
@often
@given(data=st.data())
def test_what_is_kept_has_no_fault_and_can_be_looked_over(aid: Aid, data: st.DataObject) -> None:
    visit, consult = data.draw(visits(aid)), data.draw(consults(aid))
    kept = without_errors(aid, visit, consult, TODAY)
    assert entry_errors(aid, visit, kept, TODAY) == ()
    pages = {page.key for page in aid.pages}
    assert {line.page for line in overview(aid, visit, consult, WRITER, TODAY)} <= pages


@on_every_aid
@often
@given(data=st.data())
def test_with_nothing_entered_nothing_is_other_than_before(aid: Aid, data: st.DataObject) -> None:
    visit = data.draw(visits(aid))
    plain = summarise(aid, visit, Clinic(), WRITER, TODAY)
    assert summarise(aid, visit, Clinic(), WRITER, TODAY, consult=Consult()) == plain
    assert plain.clinic == Clinic()
    assert not any(entry.told for part in plain.checklist for entry in part.entries)


def test_an_aid_of_ours_can_be_filled_in() -> None:
    assert all(aid.consult.fields for aid in AIDS)
