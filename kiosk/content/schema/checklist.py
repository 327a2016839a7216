"""The schema of plan/checklist.yaml: groups in order of time, the blanks of sentences, the items."""

from typing import Annotated, Literal

from pydantic import Discriminator, Field, Tag

from kiosk.content.schema.condition import ConditionModel
from kiosk.content.schema.parts import Key, Rests, Strict, Whole
from kiosk.decision.checklist import Time


class DayBlankPlan(Strict):
    """A day some days before (negative) or after the day that a date question gives."""

    day_of: Key
    days: Whole = Field(default=0, ge=-366, le=366)


class NamedBlankPlan(Strict):
    """The choices that the person took, as a list within a sentence."""

    named: Key
    leave_out: tuple[Key, ...] = ()


class ClinicBlankPlan(Strict):
    """One of the clinic's own facts."""

    clinic: Literal["name", "phone", "after_hours_phone", "eating_stops", "drinking_stops", "arrival"]


def _blank_shape(value: object) -> str:
    if not isinstance(value, dict):
        return "text"
    return next((key for key in ("day_of", "named", "clinic") if key in value), "table")


BlankModel = Annotated[
    Annotated[DayBlankPlan, Tag("day_of")]
    | Annotated[NamedBlankPlan, Tag("named")]
    | Annotated[ClinicBlankPlan, Tag("clinic")],
    Discriminator(_blank_shape),
]


class GroupPlan(Strict):
    """A stretch of time on the checklist; `tick: false` where there is nothing to tick off."""

    key: Time
    tick: bool = True


class ItemPlan(Rests):
    """One thing to do or to know, when it applies, and the lines to write on by hand."""

    key: Key
    group: Time
    when: ConditionModel | None = None
    write_in: Whole = Field(default=0, ge=0, le=4)


class ChecklistPlan(Strict):
    """plan/checklist.yaml: groups in order of time, blanks, items in order.

    `headline` says when the sheets are headed by the sentence that the words have for it.
    """

    headline: ConditionModel | None = None
    groups: tuple[GroupPlan, ...] = Field(min_length=1)
    blanks: dict[Key, BlankModel] = {}
    items: tuple[ItemPlan, ...] = ()
