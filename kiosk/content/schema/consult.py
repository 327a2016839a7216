"""The schema of plan/consult.yaml and words/<language>/consult.yaml: the fields of the consult form, and what each is applied to."""

from typing import Literal, Self

from pydantic import Field, model_validator

from kiosk.content.schema.condition import HIGHEST, LOWEST, ConditionModel
from kiosk.content.schema.parts import Clock, Key, Rests, Strict, Whole, plainly
from kiosk.content.schema.sentences import Fillable, Label, SentenceText
from kiosk.decision.consult import Morning
from kiosk.decision.consult_form import Extra, FieldKind, Need

LONGEST = 160
"""Letters that a text may have where the plan does not say: two lines of large print."""


ClinicFact = Literal["name", "phone", "after_hours_phone", "eating_stops", "drinking_stops", "arrival"]


class WayPlan(Strict):
    """One thing that can be ordered, what must be given with it, and what may be."""

    key: Key
    needs: tuple[Need, ...] = ()
    takes: tuple[Extra, ...] = ()


class SubjectPlan(Strict):
    """Choices that can be ordered about, and the checklist items that speak of them; the first on the list is taken."""

    question: Key
    choices: tuple[Key, ...] = Field(min_length=1)
    items: tuple[Key, ...] = Field(min_length=1)


class FieldPlan(Rests):
    """One thing to fill in. It lands in one or more of `answers`, `clinic` and `items`; orders land by `about`."""

    key: Key
    group: Key
    kind: FieldKind
    answers: Key | None = None
    implies: dict[Key, Key] = {}
    clinic: ClinicFact | None = None
    items: tuple[Key, ...] = ()
    line: Whole = Field(default=0, ge=0, le=4)
    on: Key | None = None
    evening: Clock | None = None
    before: Key | None = None
    longest: Whole = Field(default=LONGEST, ge=1, le=600)
    lowest: Whole = Field(default=0, ge=LOWEST, le=HIGHEST)
    highest: Whole = Field(default=0, ge=LOWEST, le=HIGHEST)
    choices: tuple[Key, ...] = ()
    about: tuple[SubjectPlan, ...] = ()
    orders: tuple[WayPlan, ...] = ()
    offered: dict[Literal["who", "whom"], tuple[Key, ...]] = {}

    @model_validator(mode="after")
    def _lands(self) -> Self:
        ordering = self.kind is FieldKind.ORDERS
        if ordering and not (self.about and self.orders):
            raise plainly(f'"{self.key}" orders nothing', "add about and orders")
        if ordering and (self.answers or self.clinic or self.items or self.line):
            raise plainly("orders land by what they are about", "take out answers, clinic, items and line")
        if not ordering and (self.about or self.orders):
            raise plainly(f'"{self.key}" has no orders', "write kind: orders, or take out about and orders")
        if not (ordering or self.answers or self.clinic or self.items):
            raise plainly(f'"{self.key}" lands nowhere', "add answers, clinic or items")
        return self

    @model_validator(mode="after")
    def _bounds(self) -> Self:
        if self.kind is FieldKind.NUMBER and not self.answers and self.lowest >= self.highest:
            raise plainly("no number lies within these bounds", "make lowest the smaller one of the two")
        if self.kind is FieldKind.CHOICE and bool(self.choices) is bool(self.answers):
            raise plainly(
                "choices stand in one place", "name a question by answers, or give choices of its own"
            )
        return self


class DateRulePlan(Strict):
    """Two fields, or a field and today, held against each other; `says` is a key under `faults` in words/."""

    field: Key
    says: Key
    not_before: Key | None = None
    not_after: Key | None = None
    of: Literal["restart"] | None = None
    days: Whole = Field(default=0, ge=0, le=30)
    hours: Whole = Field(default=0, ge=0, le=48)
    near_midnight: Whole = Field(default=0, ge=0, le=180)

    @model_validator(mode="after")
    def _compares(self) -> Self:
        if not (self.not_before or self.not_after or self.near_midnight):
            raise plainly("this rule compares nothing", "add not_before or not_after: today or a field")
        if self.hours and not self.not_before:
            raise plainly("hours are counted from another time", "add not_before: the field of that time")
        return self


class WatchPlan(Rests):
    """A line for the clinician, and when it stands there."""

    key: Key
    when: ConditionModel
    page: Key
    unless_entered: Key | None = None
    urgent: bool = False


class EventPlanModel(Rests):
    """The event for a calendar: the date question `on`, the fields of its time (`at`) and its place (`where`).

    `tells` are the facts of the clinic that it tells.
    """

    on: Key
    at: Key | None = None
    where: Key | None = None
    tells: tuple[ClinicFact, ...] = ()


class TalkPlan(Rests):
    """The key facts that a person says back in their own words."""

    facts_told: tuple[Key, ...] = Field(min_length=1, max_length=8)


class StackPlanModel(Strict):
    """Blank sheets for many people: the fields of the operation (a choice) and of its day, and the sheets' keys."""

    operation: Key
    day: Key
    sheets: tuple[Key, ...] = Field(min_length=1)


class ConsultPlan(Strict):
    """plan/consult.yaml; an aid may do without."""

    event: EventPlanModel | None = None
    talk: TalkPlan | None = None
    stack: StackPlanModel | None = None

    groups: tuple[Key, ...] = ()
    fields: tuple[FieldPlan, ...] = ()
    rules: tuple[DateRulePlan, ...] = ()
    watch: tuple[WatchPlan, ...] = ()


class WayWords(Strict):
    """An order: as a choice for the clinician, and as the sentence on paper."""

    label: Label
    sentence: Fillable


class FieldWords(Strict):
    """A field: `label`, `hint` and `unit` are for the clinician, `sentence` is what the paper says.

    `morning` and `restart` are of orders: what the paper says of the morning of the day itself, and of the new start.
    `offered` are people to choose from, as they stand within a sentence; `names` are short ones of what is ordered
    about, for the clinician.
    """

    label: Label
    hint: SentenceText | None = None
    unit: Label | None = None
    sentence: Fillable | None = None
    choices: dict[Key, Label] = {}
    orders: dict[Key, WayWords] = {}
    morning: dict[Morning, WayWords] = {}
    restart: Fillable | None = None
    names: dict[Key, Label] = {}
    offered: dict[Literal["who", "whom"], dict[Key, Label]] = {}


class EventWords(Strict):
    """The event for a calendar: its title, and a sentence about the {value} of each fact."""

    title: Label
    tells: dict[Key, Fillable] = {}


class TalkSaid(Strict):
    """The key facts by their names, and the sentences on paper about what was said back and talked about."""

    facts: dict[Key, Label]
    said_back: Fillable
    talked: Fillable
    companion: SentenceText


class ConsultWords(Strict):
    """words/<language>/consult.yaml. `mark` says of a value within a sentence that the clinic entered it.

    `midnight` and `noon` are these times, which the digits of a clock leave in doubt. `at` is a time on a day, and
    `midnight_at` the midnight that ends a day, for times that are on the day of a question.
    """

    groups: dict[Key, Label] = {}
    fields: dict[Key, FieldWords] = {}
    watch: dict[Key, Fillable] = {}
    faults: dict[Key, Fillable] = {}
    mark: Fillable | None = None
    midnight: Label | None = None
    noon: Label | None = None
    at: Fillable | None = None
    midnight_at: Fillable | None = None
    event: EventWords | None = None
    talk: TalkSaid | None = None
