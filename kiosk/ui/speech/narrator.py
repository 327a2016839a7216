"""What there is to be read aloud, as the voice asks for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from kiosk.decision.aloud import Sentence


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What is on screen: where that is, its language, and the state of what goes on there by itself."""

    place: tuple[str, ...] = ()
    language: str = ""
    state: str = ""


class Narrator(Protocol):
    """What there is to be read."""

    def snapshot(self) -> Snapshot:
        """What is on screen now."""

    def lines(self) -> Sequence[Sentence]:
        """All that stands there."""

    def news(self) -> Sequence[Sentence]:
        """What has changed there by itself."""

    def answered(self, question: str, choice: str) -> Sequence[Sentence]:
        """What a choice that was tapped has come to."""

    def sample(self) -> Sequence[Sentence]:
        """A sentence to hear the voice by."""

    def focused(self, name: str, *, chosen: bool) -> Sequence[Sentence]:
        """What a button is called that somebody came to by keys."""
