"""A clinician's entries applied to a visit: to the answers, the clinic's facts, and the checklist's items."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date, time
from types import MappingProxyType

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers, with_answer
from kiosk.decision.blanks import blanks_in, fill, fill_or_line
from kiosk.decision.checklist import EnteredSentence
from kiosk.decision.clinic import Clinic
from kiosk.decision.consult import Consult, Entered, MedicineOrder
from kiosk.decision.consult_form import ConsultForm, Field, FieldKind, Need
from kiosk.decision.dates import ClinicBlank, Writer
from kiosk.decision.entered_times import clock_words, day_of, time_words
from kiosk.decision.visit import Visit, answers_on, route_of

HEADING = frozenset({"name", "phone", "after_hours_phone"})
"""The facts of the clinic that stand at the top of every sheet."""


def with_entries(
    aid: Aid, visit: Visit, clinic: Clinic, consult: Consult, writer: Writer
) -> tuple[Visit, Clinic]:
    """The visit and the clinic with what was entered in place of what they said; entries must be without errors."""
    facts: dict[str, list[str]] = {}
    now = answered(aid, visit, consult)
    answers = route_of(aid, now).counted
    for field in aid.consult.fields:
        if field.clinic and field.key in consult.entries:
            value = consult.entries[field.key]
            if isinstance(value, time):
                on = day_of(aid.consult, field, value, consult, answers)
                said = time_words(aid.consult, value, on, writer)
            else:
                said = value_words(aid.consult, field, value, writer)
            facts.setdefault(field.clinic, []).append(said)
    joined = {fact: ", ".join(parts) for fact, parts in facts.items()}
    return now, replace(clinic, **joined)  # type: ignore[arg-type]


def answered(aid: Aid, visit: Visit, consult: Consult) -> Visit:
    """The visit with the answers that were entered, and with those that go with them."""
    answers: Answers = visit.answers
    for field in aid.consult.fields:
        value = consult.entries.get(field.key)
        if field.answers and value is not None and not isinstance(value, time):
            answers = with_answer(answers, field.answers, value)
            for question, choice in field.implies.items():
                answers = with_answer(answers, question, choice)
    return replace(visit, answers=answers)


def replaced(aid: Aid, visit: Visit, consult: Consult) -> frozenset[str]:
    """The questions and the facts of the clinic for which something was entered.

    An answer that goes with one that was entered is among them only where the person had not given it themself.
    """
    fields = [each for each in aid.consult.fields if each.key in consult.entries]
    implied = {
        question
        for each in fields
        for question, choice in each.implies.items()
        if visit.answers.get(question) != choice
    }
    landed_in = {place for each in fields for place in (each.answers, each.clinic) if place}
    return frozenset(landed_in | implied)


def items_on_list(aid: Aid, visit: Visit, today: date) -> frozenset[str]:
    """The items on this person's checklist on that day; none where the visit stops at an ending."""
    items = () if route_of(aid, visit).ending else aid.checklist.items
    answers = answers_on(aid, visit, today)
    return frozenset(item.key for item in items if item.when.holds(answers))


def facts_on_list(aid: Aid, on_list: Collection[str]) -> frozenset[str]:
    """The facts of the clinic that stand in a sentence of an item on the list."""
    blanks = aid.checklist.blanks or {}
    texts = [f"{item.text} {item.undated}" for item in aid.checklist.items if item.key in on_list]
    filled = (blanks[name] for text in texts for name in blanks_in(text))
    return frozenset(blank.field for blank in filled if isinstance(blank, ClinicBlank))


def item_of(items: tuple[str, ...], on_list: Collection[str]) -> str:
    """The first of the items that is on the list; empty where none is."""
    return next((item for item in items if item in on_list), "")


def entered_sentences(
    aid: Aid, visit: Visit, consult: Consult, writer: Writer, today: date
) -> Mapping[str, tuple[EnteredSentence, ...]]:
    """The entered sentences by checklist item, in the order of the fields. The visit has the entries applied."""
    if not consult.says_something:
        return {}
    on_list = items_on_list(aid, visit, today)
    under: dict[str, tuple[EnteredSentence, ...]] = {}
    for item, each in _sentences(aid, consult, writer, on_list):
        under[item] = (*under.get(item, ()), each)
    return under


def _sentences(
    aid: Aid, consult: Consult, writer: Writer, on_list: Collection[str]
) -> Iterator[tuple[str, EnteredSentence]]:
    for field in aid.consult.fields:
        if field.items and field.key in consult.entries:
            said = value_words(aid.consult, field, consult.entries[field.key], writer)
            yield item_of(field.items, on_list), EnteredSentence(fill(field.sentence, value=said), field.line)
        for subject in field.about:
            for choice in subject.choices:
                if choice in consult.orders:
                    what = aid.questions[subject.question].choice(choice).text
                    said = order_words(field, what, consult.orders[choice], writer)
                    yield item_of(subject.items, on_list), EnteredSentence(said)


def with_names(aid: Aid, consult: Consult) -> Consult:
    """The consult with the people that were chosen by a key as they are called in the aid's language."""
    orders = {
        choice: _with_names(field, order)
        for choice, order in consult.orders.items()
        if (field := aid.consult.field_about(choice))
    }
    return replace(consult, orders=MappingProxyType(orders)) if orders else consult


def _with_names(field: Field, order: MedicineOrder) -> MedicineOrder:
    return replace(order, who=name_of(field, Need.WHO, order.who), whom=name_of(field, Need.WHOM, order.whom))


def name_of(field: Field, need: Need, entered: str) -> str:
    """Somebody as they stand within a sentence: as the content calls them, or as they were typed."""
    return field.offered.get(need, {}).get(entered, entered)


def value_words(form: ConsultForm, field: Field, value: Entered, writer: Writer) -> str:
    """The value of one field in words, as the paper has it."""
    if isinstance(value, date):
        return writer.day(value)
    if isinstance(value, time):
        return clock_words(form, value, writer)
    if field.kind is FieldKind.CHOICE:
        return next(choice.text for choice in field.choices if choice.key == value)
    return str(value)


def order_words(field: Field, what: str, order: MedicineOrder, writer: Writer) -> str:
    """The sentences of an order; the days in them are those that were entered, never any worked out."""
    day = writer.day(order.day) if order.day else ""
    way = next(each for each in field.ways if each.key == order.way)
    who, whom = name_of(field, Need.WHO, order.who), name_of(field, Need.WHOM, order.whom)
    said = fill_or_line(way.sentence, {"what": what, "day": day, "whom": whom, "who": who})
    return " ".join([said, *_besides(field, order, writer)])


def _besides(field: Field, order: MedicineOrder, writer: Writer) -> Iterator[str]:
    """What was entered about the morning of the day itself, and about the new start."""
    yield from (each.sentence for each in field.mornings if each.key == order.morning)
    if order.restart:
        yield fill(field.restart, day=writer.day(order.restart))
