"""The schema of plan/checklist.yaml: groups in order of time, the blanks of sentences, the items."""

from typing import Annotated, Literal

from pydantic import Discriminator, Field, Tag

from kiosk.content.schema.condition import ConditionModel
from kiosk.content.schema.parts import IconName, Key, Rests, Strict, Whole
from kiosk.decision.checklist import Elsewhere, Time


class DayBlankPlan(Strict):
    """A day some days before (negative) or after the day that a date question gives."""

    day_of: Key
    days: Whole = Field(default=0, ge=-366, le=366)


class NamedBlankPlan(Strict):
    """The choices that the person took, as a list within a sentence."""

    named: Key
    leave_out: tuple[Key, ...] = ()


ClinicFact = Literal["name", "phone", "after_hours_phone", "eating_stops", "drinking_stops", "arrival"]


class ClinicBlankPlan(Strict):
    """One of the clinic's own facts."""

    clinic: ClinicFact


class NumberBlankPlan(Strict):
    """The number that answers a question, or that is worked out."""

    number: Key


class OpenPlan(Strict):
    """Something that may still be open: for whom, and the field whose entry settles it."""

    key: Key
    when: ConditionModel | None = None
    unless_entered: Key | None = None


class OpenBlankPlan(Strict):
    """What is still open for this person, as a list within a sentence, in the words that `open` has for each."""

    open: tuple[OpenPlan, ...] = Field(min_length=1)


def _blank_shape(value: object) -> str:
    if not isinstance(value, dict):
        return "text"
    return next((key for key in ("day_of", "named", "clinic", "number", "open") if key in value), "table")


BlankModel = Annotated[
    Annotated[DayBlankPlan, Tag("day_of")]
    | Annotated[NamedBlankPlan, Tag("named")]
    | Annotated[ClinicBlankPlan, Tag("clinic")]
    | Annotated[NumberBlankPlan, Tag("number")]
    | Annotated[OpenBlankPlan, Tag("open")],
    Discriminator(_blank_shape),
]


class DaysPlan(Strict):
    """The days of a group, counted from the day that a date question gives; without `first` or `last` it has no end."""

    of: Key
    first: Whole | None = Field(default=None, ge=-366, le=366)
    last: Whole | None = Field(default=None, ge=-366, le=366)


class GroupPlan(Strict):
    """A stretch of time on the checklist; `tick: false` where there is nothing to tick off.

    Where `past` holds that time is over, and the items that still hold move to the group `now`. `days` are its days,
    or it is `today`. `day` is the blank for its day, which stands beside its heading; with `until` it is the last of
    several.
    """

    key: Time
    tick: bool = True
    past: ConditionModel | None = None
    icon: IconName = "calendar"
    today: bool = False
    days: DaysPlan | None = None
    day: Key | None = None
    until: bool = False


class ItemPlan(Rests):
    """One thing to do or to know, when it applies, and the lines to write on by hand.

    It gives way once the clinic has said all of the facts under `unless_said`, or entered those of `unless_entered`
    for this person. One that is not `counted` says something of the others, such as the number to call. Without an
    `icon` it has that of its group. Items side by side with the same word under `beside` are one line on paper.
    `elsewhere` says what of it stands in the box or the table of a sheet that has them: the `whole` item, or what the
    clinic `entered`; an item that stands on another sheet, too, gives way `if_crowded`.
    """

    key: Key
    group: Time
    when: ConditionModel | None = None
    icon: IconName | None = None
    counted: bool = True
    write_in: Whole = Field(default=0, ge=0, le=4)
    unless_said: tuple[ClinicFact, ...] = ()
    unless_entered: tuple[ClinicFact, ...] = ()
    beside: Key | None = None
    elsewhere: Elsewhere | None = None


class DayPlan(Strict):
    """The day that the sheets tell of: for whom, which questions name and date it, which fields of the consult tell it."""

    when: ConditionModel
    what: Key
    leave_out: tuple[Key, ...] = ()
    date: Key
    arrival: Key
    place: Key
    driver: Key
    visit: Key


class ChecklistPlan(Strict):
    """plan/checklist.yaml: groups in order of time, blanks, items in order.

    `headline` says when the sheets are headed by the sentence that the words have for it.
    """

    headline: ConditionModel | None = None
    day: DayPlan | None = None
    groups: tuple[GroupPlan, ...] = Field(min_length=1)
    blanks: dict[Key, BlankModel] = {}
    items: tuple[ItemPlan, ...] = ()
