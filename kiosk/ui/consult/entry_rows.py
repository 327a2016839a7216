"""What the clinic entered, as lines under headings, each with what is wrong with it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers, is_chosen
from kiosk.decision.apply_entries import name_of, order_words, value_words
from kiosk.decision.blanks import fill
from kiosk.decision.consult import Consult, Entered, MedicineOrder, entered, ordered
from kiosk.decision.consult_form import Extra, Field, FieldKind, Need
from kiosk.decision.dates import Writer
from kiosk.decision.entry_errors import EntryError, error_words
from kiosk.ui.pages.question import as_line


@dataclass(frozen=True, slots=True)
class Target:
    """What is filled in: a field; or the order about a choice, or with `part` one need of that order."""

    field: str = ""
    choice: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A heading, or one thing to fill in: `value` in words, and `fault` says what is wrong with it."""

    heading: str
    field: str = ""
    choice: str = ""
    label: str = ""
    value: str = ""
    fault: str = ""


def entry_rows(
    aid: Aid, answers: Answers, consult: Consult, faults: Sequence[EntryError], writer: Writer
) -> Iterator[EntryRow]:
    """All fields under their headings; orders are one line for each choice that the person took."""
    for group in aid.consult.groups:
        fields = [field for field in aid.consult.fields if field.group == group.key]
        rows = [
            EntryRow(
                "",
                target.field,
                target.choice,
                label_of(aid, field, target),
                words_of(aid, consult, target, writer),
                " ".join(faults_at(aid, faults, target)),
            )
            for field in fields
            for target in targets_of(aid, field, answers, consult)
        ]
        if rows:
            yield EntryRow(group.heading)
            yield from rows


def targets_of(aid: Aid, field: Field, answers: Answers, consult: Consult) -> list[Target]:
    """What there is to fill in of that field."""
    if field.kind is not FieldKind.ORDERS:
        return [Target(field.key)]
    return [
        Target(field.key, choice)
        for subject in field.about
        for choice in subject.choices
        if is_chosen(answers.get(subject.question), choice) or choice in consult.orders
    ]


def label_of(aid: Aid, field: Field, target: Target) -> str:
    """The field's own name, or the short one of what is ordered about."""
    return as_line(field.names.get(target.choice) or title_of(aid, field, target))


def title_of(aid: Aid, field: Field, target: Target) -> str:
    """The field's own name, or the whole one of what is ordered about."""
    subject = field.subject(target.choice)
    return as_line(aid.questions[subject.question].choice(target.choice).text) if subject else field.label


def faults_at(aid: Aid, faults: Sequence[EntryError], target: Target) -> list[str]:
    """What is wrong there, in sentences."""
    here = [fault for fault in faults if (fault.field, fault.choice) == (target.field, target.choice)]
    return [error_words(aid.consult, fault) for fault in here]


def fault_line(aid: Aid, fault: EntryError) -> str:
    """What is wrong, after the name of its field."""
    field = aid.consult.field(fault.field)
    said = error_words(aid.consult, fault)
    return f"{label_of(aid, field, Target(fault.field, fault.choice))}: {said}" if field else said


def value_at(consult: Consult, target: Target) -> Entered | None:
    """What stands there; of an order, its way or one of its needs."""
    if not target.choice:
        return consult.entries.get(target.field)
    order = consult.orders.get(target.choice)
    return getattr(order, target.part or "way") or None if order else None


def with_value(consult: Consult, target: Target, value: Entered | None) -> Consult:
    """What was entered, with that put there, or (with None) taken away."""
    if not target.choice:
        return entered(consult, target.field, value)
    order = consult.orders.get(target.choice)
    if not target.part:
        kept = MedicineOrder(str(value), order.who if order else "") if value else None
        return ordered(consult, target.choice, kept)
    if order is None:
        return consult
    empty = None if target.part in {Need.DAY, Extra.RESTART} else ""
    given = value.strip() if isinstance(value, str) else value
    changes: dict[str, Entered | None] = {target.part: empty if value is None else given}
    return ordered(consult, target.choice, replace(order, **changes))  # type: ignore[arg-type]


def words_of(aid: Aid, consult: Consult, target: Target, writer: Writer) -> str:
    """What stands there, in words."""
    field, value = aid.consult.field(target.field), value_at(consult, target)
    if field is None or value is None:
        return ""
    if target.choice and not target.part:
        return _order_words(field, consult.orders[target.choice], writer)
    if isinstance(value, date):
        return short_day(value, writer)
    if isinstance(value, time):
        return value_words(aid.consult, field, value, writer)
    if field.kind is FieldKind.CHOICE:
        return next((choice.text for choice in field.choices if choice.key == value), "")
    return f"{value} {field.unit}".strip()


def _order_words(field: Field, order: MedicineOrder, writer: Writer) -> str:
    way = field.way(order.way)
    day = short_day(order.day, writer) if order.day else ""
    whom, who = name_of(field, Need.WHOM, order.whom), name_of(field, Need.WHO, order.who)
    decided = " ".join(filter(None, [way.label if way else "", day, whom]))
    morning = next((each.label for each in field.mornings if each.key == order.morning), "")
    return ", ".join(filter(None, [decided, morning, who]))


def short_day(day: date, writer: Writer) -> str:
    """The day as briefly as it is clear: Wed, Dec 2."""
    return f"{writer.weekday_short(day)}, {writer.month_day(day)}"


def prints(aid: Aid, consult: Consult, target: Target, writer: Writer) -> str:
    """What will be printed of it; of a field without a sentence its name and value."""
    field, value = aid.consult.field(target.field), value_at(consult, Target(target.field, target.choice))
    if field is None or value is None:
        return ""
    subject = field.subject(target.choice)
    if subject:
        what = aid.questions[subject.question].choice(target.choice).text
        return order_words(field, what, consult.orders[target.choice], writer)
    if field.sentence:
        return fill(field.sentence, value=value_words(aid.consult, field, value, writer))
    return f"{field.label}: {words_of(aid, consult, Target(target.field), writer)}"


def kind_of(field: Field, target: Target) -> FieldKind:
    """How it is filled in: what is typed of an order is a name."""
    return FieldKind.TEXT if target.part else field.kind
