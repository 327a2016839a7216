"""The consult form of an aid: its fields and what each is applied to, date rules, and warnings."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from enum import StrEnum

from kiosk.decision.conditions import Condition
from kiosk.decision.questions import Choice

TODAY = "today"
"""Stands in a rule for the day of the visit, where otherwise a field's key stands."""


class FieldKind(StrEnum):
    """The kinds of field. ORDERS is one entry for each choice that the person took."""

    TEXT = "text"
    DAY = "day"
    TIME = "time"
    NUMBER = "number"
    CHOICE = "choice"
    ORDERS = "orders"


class Need(StrEnum):
    """The details that an order may need: a day, whom to ask, who says so."""

    DAY = "day"
    WHOM = "whom"
    WHO = "who"


class Extra(StrEnum):
    """The details that an order may have besides: the morning of the day itself, the day of the new start."""

    MORNING = "morning"
    RESTART = "restart"


@dataclass(frozen=True, slots=True)
class Way:
    """One thing that can be ordered; `sentence` tells it, with the blanks {what}, {day}, {whom} and {who}."""

    key: str
    label: str
    sentence: str
    needs: frozenset[Need] = frozenset()
    takes: frozenset[Extra] = frozenset()


@dataclass(frozen=True, slots=True)
class MorningWords:
    """A Morning as a choice for the clinician, and as the sentence on paper."""

    key: str
    label: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Subject:
    """Choices of a question that can be ordered about, and the checklist items that speak of them."""

    question: str
    choices: tuple[str, ...]
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in, under the heading of `group`. What is entered is applied wherever these say:

    `answers` is the question whose answer it is; `implies` has the answers that go with it.
    `clinic` is the fact of the clinic that it replaces; fields of the same fact are joined by a comma.
    `items` are checklist items: `sentence`, its blank {value} filled, stands under the first that the person has,
    in place of its line to write on number `line` (from 1; 0: of none).
    A time is one of the day that the question `on` gives; from `evening` on it is one of the evening before, unless the
    time of the field `before`, which comes after it, is in the evening too.
    `longest` is in letters. `unit` is what a number counts. `about` and `ways` are those of orders; `mornings` and
    `restart` (its blank is {day}) tell what an order may say besides. `offered` are people to choose from, by Need and key,
    `names` short names for the clinician of what is ordered about.
    """

    key: str
    group: str
    kind: FieldKind
    label: str
    hint: str = ""
    unit: str = ""
    longest: int = 0
    lowest: int = 0
    highest: int = 0
    choices: tuple[Choice, ...] = ()
    answers: str = ""
    implies: Mapping[str, str] = field(default_factory=dict)
    clinic: str = ""
    items: tuple[str, ...] = ()
    line: int = 0
    on: str = ""
    evening: time | None = None
    before: str = ""
    sentence: str = ""
    about: tuple[Subject, ...] = ()
    ways: tuple[Way, ...] = ()
    mornings: tuple[MorningWords, ...] = ()
    restart: str = ""
    offered: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)

    def way(self, key: str) -> Way | None:
        """The order with that key, if there is one."""
        return next((way for way in self.ways if way.key == key), None)

    def subject(self, choice: str) -> Subject | None:
        """The subject with that choice, if it can be ordered about here."""
        return next((subject for subject in self.about if choice in subject.choices), None)


@dataclass(frozen=True, slots=True)
class FieldGroup:
    """A heading under which fields stand."""

    key: str
    heading: str


@dataclass(frozen=True, slots=True)
class DateRule:
    """A day or a time of `field` that is not before, or not after, that of another field, or today.

    `of` says which day of an order it is about: "" for its Need.DAY, Extra.RESTART for the day of the new start.
    With `days` a day is so many days away from the other, or more. With `hours` a time that is not before the other is so many hours after it, or more. With `near_midnight` a time is
    not within so many minutes of midnight, where people take one day for the next. `says` is the sentence of the error.
    """

    field: str
    says: str
    not_before: str = ""
    not_after: str = ""
    of: str = ""
    days: int = 0
    hours: int = 0
    near_midnight: int = 0


@dataclass(frozen=True, slots=True)
class Watch:
    """A line for the clinician where these answers count; `page` is where to look, {named} what was answered.

    With `unless_entered` it has no text: it says that this field is to be filled in, or with a field of orders each
    choice in a question of `when` that has none.
    """

    key: str
    text: str
    when: Condition
    page: str
    unless_entered: str = ""
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class EventPlan:
    """What makes an event: the date question `on`, the fields of its time (`at`) and its place (`where`).

    `lines` are sentences with the blank {value}, by the fact of the clinic that fills it.
    """

    title: str
    on: str
    at: str = ""
    where: str = ""
    lines: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KeyFact:
    """Something that a person says back in their own words; `text` names it."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class TalkWords:
    """The key facts, and the sentences on paper: `said_back` has the blank {facts}, `talked` {topics}."""

    facts: tuple[KeyFact, ...]
    said_back: str
    talked: str
    companion: str


@dataclass(frozen=True, slots=True)
class StackPlan:
    """Blank sheets for many people: the fields of the operation and of its day, and the keys of the sheets."""

    operation: str
    day: str
    sheets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConsultForm:
    """All that a clinician may fill in. `sentences` say each error; `midnight` and `noon` are these times in words.

    `at` is a {time} on a {day}; `midnight_at` the midnight that ends a {day}.
    `talk` is what is said back and talked about; `stack` says what a stack of blank sheets is made of.
    `mark` says of the {value} in a blank that the clinic entered it.
    """

    groups: tuple[FieldGroup, ...] = ()
    fields: tuple[Field, ...] = ()
    rules: tuple[DateRule, ...] = ()
    watch: tuple[Watch, ...] = ()
    sentences: Mapping[str, str] = field(default_factory=dict)
    mark: str = ""
    midnight: str = ""
    noon: str = ""
    at: str = ""
    midnight_at: str = ""
    event: EventPlan | None = None
    """What goes into a calendar."""
    talk: TalkWords | None = None
    stack: StackPlan | None = None

    def field(self, key: str) -> Field | None:
        """The field with that key, if there is one."""
        return next((each for each in self.fields if each.key == key), None)

    def field_about(self, choice: str) -> Field | None:
        """The field of orders in which that choice can be ordered about, if there is one."""
        return next((each for each in self.fields if each.subject(choice)), None)
