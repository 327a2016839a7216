"""Errors in a clinician's entries, each with its field; no entry with an error is ever printed."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from types import MappingProxyType

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answer, Answers, fits, is_chosen
from kiosk.decision.apply_entries import HEADING, answered, facts_on_list, item_of, items_on_list
from kiosk.decision.blanks import fill
from kiosk.decision.consult import Consult, Entered, MedicineOrder
from kiosk.decision.consult_form import TODAY, ConsultForm, DateRule, Extra, Field, FieldKind, Need
from kiosk.decision.entered_times import minutes, to_midnight
from kiosk.decision.visit import Visit, route_of


class EntryErrorKind(StrEnum):
    """The kinds of error of one entry by itself; a date rule of the aid has sentences of its own."""

    DOES_NOT_FIT = "does_not_fit"
    TOO_LONG = "too_long"
    OUT_OF_RANGE = "out_of_range"
    NOT_OFFERED = "not_offered"
    OUT_OF_REACH = "out_of_reach"
    NO_PLACE = "no_place"
    NOT_NAMED = "not_named"
    NEEDS_DAY = "needs_day"
    NEEDS_WHOM = "needs_whom"
    NEEDS_WHO = "needs_who"
    TOO_MUCH = "too_much"
    RESTART_TOO_EARLY = "restart_too_early"
    NO_LETTERS = "no_letters"


_NEEDED = {
    Need.DAY: EntryErrorKind.NEEDS_DAY,
    Need.WHOM: EntryErrorKind.NEEDS_WHOM,
    Need.WHO: EntryErrorKind.NEEDS_WHO,
}


@dataclass(frozen=True, slots=True)
class EntryError:
    """An error of one field; `key` is that of its sentence; `choice` is that of an order, otherwise empty.

    `letters` are those that paper cannot show.
    """

    field: str
    key: str
    choice: str = ""
    letters: str = ""


LettersMissing = Callable[[str], str]
"""The letters of a text that paper cannot show; "" where it shows them all."""


def none_missing(text: str) -> str:
    """For whoever prints nothing."""
    return ""


def entry_errors(
    aid: Aid, visit: Visit, consult: Consult, today: date, letters_missing: LettersMissing = none_missing
) -> tuple[EntryError, ...]:
    """All that is wrong, in the order of the fields; several errors may be of one field."""
    if not consult.says_something:
        return ()
    alone = [
        *_entries_alone(aid, consult, today),
        *_orders_alone(aid, consult),
        *_without_letters(aid, consult, letters_missing),
    ]
    whole = leave_out(consult, alone)
    now = answered(aid, visit, whole)
    found = [*alone, *_against_rules(aid, now, whole, today), *_without_place(aid, now, whole, today)]
    order = {each.key: place for place, each in enumerate(aid.consult.fields)}
    return tuple(sorted(found, key=lambda error: order.get(error.field, len(order))))


def leave_out(consult: Consult, errors: Iterable[EntryError]) -> Consult:
    """The consult without the entries that these errors are of."""
    errors = tuple(errors)
    fields, choices = {each.field for each in errors if not each.choice}, {each.choice for each in errors}
    entries = {key: value for key, value in consult.entries.items() if key not in fields}
    orders = {choice: order for choice, order in consult.orders.items() if choice not in choices}
    return replace(consult, entries=MappingProxyType(entries), orders=MappingProxyType(orders))


def without_errors(aid: Aid, visit: Visit, consult: Consult, today: date) -> Consult:
    """The consult without any entry that has an error, also once the others are gone."""
    while found := entry_errors(aid, visit, consult, today):
        consult = leave_out(consult, found)
    return consult


def error_words(form: ConsultForm, error: EntryError) -> str:
    """The error as a sentence, with the limits of its field filled in."""
    field = form.field(error.field)
    limits = {name: getattr(field, name) for name in ("lowest", "highest", "longest")} if field else {}
    return fill(form.sentences[error.key], letters=" ".join(error.letters), **limits)


def _entries_alone(aid: Aid, consult: Consult, today: date) -> Iterator[EntryError]:
    for key, value in consult.entries.items():
        field = aid.consult.field(key)
        wrong = _wrong(field, value) if field else EntryErrorKind.DOES_NOT_FIT
        if field and not wrong and field.answers and not fits(aid.questions[field.answers], value, today):  # type: ignore[arg-type]
            wrong = EntryErrorKind.OUT_OF_REACH
        if wrong:
            yield EntryError(key, wrong)


def _without_letters(aid: Aid, consult: Consult, missing: LettersMissing) -> Iterator[EntryError]:
    """Texts with letters that paper cannot show."""
    for key, value in consult.entries.items():
        if isinstance(value, str) and (letters := missing(value)):
            yield EntryError(key, EntryErrorKind.NO_LETTERS, letters=letters)
    for choice, order in consult.orders.items():
        field, letters = aid.consult.field_about(choice), missing(order.whom + order.who)
        if field and letters:
            yield EntryError(field.key, EntryErrorKind.NO_LETTERS, choice, letters)


def _wrong(field: Field, value: Entered) -> EntryErrorKind | None:
    match field.kind, value:
        case FieldKind.TEXT, str():
            return _wrong_text(field, value)
        case FieldKind.CHOICE, str():
            return (
                None if any(choice.key == value for choice in field.choices) else EntryErrorKind.NOT_OFFERED
            )
        case FieldKind.NUMBER, int() if not isinstance(value, bool):
            return None if field.lowest <= value <= field.highest else EntryErrorKind.OUT_OF_RANGE
        case (FieldKind.DAY, date()) | (FieldKind.TIME, time()):
            return None
        case _:
            return EntryErrorKind.DOES_NOT_FIT


def _wrong_text(field: Field, text: str) -> EntryErrorKind | None:
    if not text.strip():
        return EntryErrorKind.DOES_NOT_FIT
    return EntryErrorKind.TOO_LONG if len(text) > field.longest else None


def _orders_alone(aid: Aid, consult: Consult) -> Iterator[EntryError]:
    for choice, order in consult.orders.items():
        field = aid.consult.field_about(choice)
        if field is None:
            yield EntryError("", EntryErrorKind.DOES_NOT_FIT, choice)
        else:
            yield from (EntryError(field.key, wrong, choice) for wrong in _wrong_order(field, order))


def _wrong_order(field: Field, order: MedicineOrder) -> Iterator[EntryErrorKind]:
    way = field.way(order.way)
    if way is None:
        yield EntryErrorKind.NOT_OFFERED
        return
    given = {Need.DAY: order.day, Need.WHOM: order.whom.strip(), Need.WHO: order.who.strip()}
    yield from (wrong for need, wrong in _NEEDED.items() if need in way.needs and not given[need])
    besides = {Extra.MORNING: order.morning, Extra.RESTART: order.restart}
    too_much = [given[need] for need in Need if need not in way.needs]
    if any([*too_much, *(besides[extra] for extra in Extra if extra not in way.takes)]):
        yield EntryErrorKind.TOO_MUCH
    if order.morning and order.morning not in {each.key for each in field.mornings}:
        yield EntryErrorKind.NOT_OFFERED
    if order.day and order.restart and order.restart <= order.day:
        yield EntryErrorKind.RESTART_TOO_EARLY
    if max(len(order.whom), len(order.who)) > field.longest:
        yield EntryErrorKind.TOO_LONG


def _against_rules(aid: Aid, visit: Visit, consult: Consult, today: date) -> Iterator[EntryError]:
    answers, form = route_of(aid, visit).counted, aid.consult
    for rule in form.rules:
        floor = _value(form, rule.not_before, answers, consult, today)
        ceiling = _value(form, rule.not_after, answers, consult, today)
        for value, choice in _values(form, rule, consult):
            if _breaks(rule, value, _place(form, rule.field, value, consult), floor, ceiling):
                yield EntryError(rule.field, rule.says, choice)


def _values(form: ConsultForm, rule: DateRule, consult: Consult) -> Iterator[tuple[Entered, str]]:
    """The days or times that were entered in the rule's field; those of orders with their choice."""
    if rule.field in consult.entries:
        yield consult.entries[rule.field], ""
    for choice, order in consult.orders.items():
        day = order.restart if rule.of == Extra.RESTART else order.day
        if day and form.field_about(choice) is form.field(rule.field):
            yield day, choice


def _value(form: ConsultForm, key: str, answers: Answers, consult: Consult, today: date) -> int | None:
    """The place of the other side of a rule: of today, or of what a field holds, entered or answered by the person."""
    if key == TODAY:
        return today.toordinal()
    field = form.field(key)
    value = consult.entries.get(key, answers.get(field.answers) if field else None)
    return _place(form, key, value, consult)


def _place(form: ConsultForm, key: str, value: Entered | Answer | None, consult: Consult) -> int | None:
    """Where a day or a time stands among others of its kind: in days, or in minutes."""
    field = form.field(key)
    if isinstance(value, date):
        return value.toordinal()
    return minutes(form, field, value, consult) if field and isinstance(value, time) else None


def _breaks(
    rule: DateRule, value: Entered, place: int | None, floor: int | None, ceiling: int | None
) -> bool:
    if isinstance(value, time) and to_midnight(value) < rule.near_midnight:
        return True
    if rule.hours:
        return place is not None and floor is not None and 0 <= place - floor < rule.hours * 60
    early = place is not None and floor is not None and place < floor + rule.days
    return early or (place is not None and ceiling is not None and ceiling - rule.days < place)


def _without_place(aid: Aid, visit: Visit, consult: Consult, today: date) -> Iterator[EntryError]:
    """Entries for which this person's sheets have no place, and orders about what the person did not name."""
    answers, items = route_of(aid, visit).counted, items_on_list(aid, visit, today)
    for key in consult.entries:
        field = aid.consult.field(key)
        if field and not _has_place(aid, field, answers, items):
            yield EntryError(key, EntryErrorKind.NO_PLACE)
    for choice in consult.orders:
        field = aid.consult.field_about(choice)
        subject = field.subject(choice) if field else None
        if field and subject and not is_chosen(answers.get(subject.question), choice):
            yield EntryError(field.key, EntryErrorKind.NOT_NAMED, choice)
        elif field and subject and not item_of(subject.items, items):
            yield EntryError(field.key, EntryErrorKind.NO_PLACE, choice)


def _has_place(aid: Aid, field: Field, answers: Answers, items: frozenset[str]) -> bool:
    if field.answers and field.answers not in answers:
        return False
    if field.clinic and field.clinic not in HEADING | facts_on_list(aid, items):
        return False
    return not field.items or bool(item_of(field.items, items))
