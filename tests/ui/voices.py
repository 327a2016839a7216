"""Voices that a test gives the kiosk: one says nothing aloud and keeps what it was asked to say."""

from collections.abc import Callable, Sequence

from kiosk.decision.aloud import Sentence


class Heard:
    """A voice that says each line when a test lets it. `missing` is why it cannot speak at all."""

    def __init__(
        self, missing: str = "", languages: tuple[str, ...] = ("en", "es"), *, later: bool = False
    ) -> None:
        """`later`: it is not found before a test says so."""
        self.missing, self.languages = missing, languages
        self._sought = later
        self._found: Callable[[str], None] = lambda missing: None
        self.lines: Sequence[Sentence] = ()
        self.manner: tuple[str, int, int] = ("", 0, 0)
        self.begun = 0
        self.sounding = False
        self._told: Callable[[int], None] = lambda place: None

    def find(self, told: Callable[[str], None]) -> None:
        self._found = told
        if not self._sought:
            told(self.missing)

    def comes(self) -> None:
        """It is found out now what speaks."""
        self._sought = False
        self._found(self.missing)

    def speaks(self, language: str) -> bool:
        return not self._sought and not self.missing and language in self.languages

    def speak(
        self, lines: Sequence[Sentence], language: str, pace: int, loudness: int, told: Callable[[int], None]
    ) -> Callable[[], None]:
        assert not self.sounding, "two things are read at the same time"
        self.lines, self.manner, self._told = lines, (language, pace, loudness), told
        self.begun += 1
        self.sounding = True
        told(0)
        return self._end

    def _end(self) -> None:
        self.lines, self.sounding = (), False

    def settle(self) -> None:
        self._end()

    def comes_to(self, place: int) -> None:
        """Go on to a line, to the end behind the last one, or to -1 where it fails."""
        told = self._told
        if not 0 <= place < len(self.lines):
            self.sounding = False
        told(place)

    @property
    def written(self) -> list[str]:
        """What it reads, as it stands on the page."""
        return [line.written for line in self.lines]

    @property
    def said(self) -> list[str]:
        """What it reads, as it is said."""
        return [line.said for line in self.lines]
