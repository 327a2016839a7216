"""What the program hands the screen for a consult: the way in, the clock by which it is wiped, the pages to read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from kiosk.decision.aid import Aid
from kiosk.decision.summary import Summary
from kiosk.decision.visit import Visit

if TYPE_CHECKING:
    from kiosk.ui.services import IdleClock


class Tried(StrEnum):
    """What became of a PIN."""

    RIGHT = "right"
    WRONG = "wrong"
    WAIT = "wait"
    NOT_SET = "not_set"


class Kept(StrEnum):
    """What became of a record."""

    KEPT = "kept"
    REFUSED = "refused"
    """What was typed is no record number."""
    FAILED = "failed"
    """It is certain that it is not kept."""
    UNSURE = "unsure"
    """It may be kept or not."""


class PagePicture(Protocol):
    """A page as rows of pixels, three bytes each: red, green, blue. `stride` is the bytes of a row."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def stride(self) -> int: ...
    @property
    def pixels(self) -> bytes: ...


LayOut = Callable[[Summary, Sequence[str], bool, float], tuple[PagePicture, ...]]
"""The pages of the sheets with these keys, in large print or not, so many pixels to a point. Blocks."""

KeepRecord = Callable[[Aid, Visit, date, str, UUID], Kept]
"""Keep the visit of that day with that record number ("" is none). Blocks for ten seconds or a little more.

The UUID tells this record from every other one: a place that has it already makes no second one of it.
"""


@dataclass(frozen=True, slots=True)
class ConsultOutfit:
    """The way in, and how long staff may be still.

    `try_pin` takes up to 300 ms, so it is called away from the screen's thread; its number is the wrong tries that
    are left before a wait. `waiting_s` are the seconds until a PIN may be tried again.
    """

    pin_is_set: bool
    waiting_s: Callable[[], int]
    try_pin: Callable[[str], tuple[Tried, int]]
    idle: "IdleClock"
    lay_out: LayOut
    keep_record: KeepRecord | None = None
    """None where the clinic wants no record."""
