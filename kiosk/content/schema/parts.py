"""The shared parts of the schema: keys, days, times, numbers, and tables that take no unknown key."""

import os
import re
from datetime import date, time
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from kiosk.decision.hidden_characters import hidden, told

# No plugin of another package is looked for: it would see what a person answered, and the search takes time.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")

Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
FactId = Annotated[str, StringConstraints(pattern=r"^F[1-9][0-9]{0,2}$")]
ShortText = Annotated[str, StringConstraints(min_length=1, max_length=300)]
"""A text that no patient reads, such as a title, a name or a note."""
IconName = Literal[
    "calendar",
    "car",
    "clock",
    "desk",
    "doc",
    "home",
    "info",
    "no",
    "person",
    "phone",
    "pill",
    "someone",
    "speech",
    "warn",
]
"""The small drawings that stand beside words; Controls/Icon.qml draws each."""
Whole = Annotated[int, Field(strict=True)]
"""A whole number; pydantic alone would take true for 1."""


def plainly(what: str, remedy: str) -> PydanticCustomError:
    """An error that already says, in plain words, what is wrong and how to mend it."""
    return PydanticCustomError("plain", "{what}", {"what": what, "remedy": remedy})


def _seen(text: str) -> str:
    """The text, of which a reader sees every character. A space of any kind parts words as the ordinary one does."""
    for found in hidden().finditer(text):
        if not found[0].isspace():
            raise plainly(told(text, found.start()), "delete it")
    return text


Seen = AfterValidator(_seen)
"""Refuses a text with a character in it that nobody sees: a phrase that is watched for would miss the word."""


def day_of(value: object) -> date:
    """The day that is written as YYYY-MM-DD. Raises ValueError for anything else."""
    if isinstance(value, str) and _DAY.fullmatch(value):
        return date.fromisoformat(value)
    raise ValueError(value)


def _day(value: object) -> date:
    try:
        return day_of(value)
    except ValueError:
        raise plainly(f'"{value}" is not a day', "write the day as YYYY-MM-DD, such as 2026-11-22") from None


Day = Annotated[date, BeforeValidator(_day)]


def clock_of(value: object) -> time:
    """The time of day that is written as 6:30 or 23:00. Raises ValueError for anything else."""
    if isinstance(value, str) and (found := _CLOCK.fullmatch(value)):
        return time(int(found[1]), int(found[2]))
    raise ValueError(value)


def _clock(value: object) -> time:
    try:
        return clock_of(value)
    except ValueError:
        raise plainly(f'"{value}" is not a time', "write it as hours and minutes, such as 17:30") from None


Clock = Annotated[time, BeforeValidator(_clock)]


class Strict(BaseModel):
    """A part of a file in which every unknown key is a problem."""

    # A model is built when the first file is held against it: of some eighty, an answers file needs two.
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Rests(Strict):
    """Something that names what it rests on: restated facts by number, sources by key, its numbers' records by key.

    `rests_on` stands where there is nothing to look up: the entry tells of this guide itself, asks the person
    about themself or says it back, or tells what the clinic sets.
    """

    facts: tuple[FactId, ...] = ()
    sources: tuple[Key, ...] = ()
    evidence: tuple[Key, ...] = ()
    rests_on: Literal["this_guide", "the_person", "the_clinic"] | None = None


def shape_of(value: object) -> str:
    """The name of the form that a value has where either plain text or a table may stand."""
    return "table" if isinstance(value, dict) else "text"
