"""The interface by which reading aloud asks for its texts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from kiosk.decision.aloud import Sentence


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Identifies what is on screen, to tell when it changes. `state` is what changes within a page: how printing
    stands, or the month of the calendar.

    `place` is the page, the panel, whether the idle warning is shown, and the consult's step.
    """

    place: tuple[str, ...] = ()
    language: str = ""
    state: str = ""


class Narrator(Protocol):
    """Gives the sentences to read."""

    def snapshot(self) -> Snapshot:
        """The current snapshot of the screen."""

    def lines(self, *, by_keys: bool = False, tail: bool = True) -> Sequence[Sentence]:
        """Everything on screen, in order.

        Who is there `by_keys` hears on the first page what keys do, and each answer only on coming to it.

        The `tail` of a page is how far one is, and its buttons.
        """

    def state_change(self) -> Sequence[Sentence]:
        """What to say when only the state has changed; nothing where it is not on screen."""

    def answered(self, question: str, choice: str, *, by_keys: bool = False) -> Sequence[Sentence]:
        """What to say after a choice was tapped: it, whether it is chosen now, and what that teaches.

        Who is there `by_keys` was told the question on coming to it.
        """

    def sample(self) -> Sequence[Sentence]:
        """A sample sentence of the voice."""

    def focused(self, name: str, *, group: str = "", chosen: bool) -> Sequence[Sentence]:
        """What to say when keys have moved the focus: the button's name, and that it is chosen.

        The name of the `group` of choices comes first where the focus has come into it.
        """
