"""What the program hands the screen: the aid, its words, and plain functions for what lies outside."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from threading import Event
from typing import Protocol

from kiosk.decision.aid import Aid
from kiosk.decision.aloud import Sentence
from kiosk.decision.clinic import Clinic
from kiosk.decision.consult import Consult
from kiosk.decision.dates import Writer
from kiosk.decision.entry_errors import LettersMissing
from kiosk.decision.sheet import Sheet, TooLong
from kiosk.decision.start_page import StartPage, start_page_of
from kiosk.decision.summary import Summary
from kiosk.decision.visit import Visit


class CalendarWriter(Writer, Protocol):
    """Writes days, lists and calendars the way a language does."""

    def weekday_and_day(self, day: date) -> str:
        """The day with its weekday, the month cut short: Tuesday, Dec 1."""

    def month_day(self, day: date) -> str:
        """The day without its weekday, the month cut short: Dec 1."""

    def month(self, day: date) -> str:
        """The month of that day with its year: December 2026."""

    def weekdays(self) -> tuple[str, ...]:
        """The short names of the seven days, the week's first day first."""

    def weekday(self, day: date) -> str:
        """The weekday of that day, to begin a line: Tuesday."""

    def weekday_letter(self, day: date) -> str:
        """The weekday of that day in as few letters as it is written with over a column: T."""

    def month_short(self, day: date) -> str:
        """The month of that day without its year, cut short, to begin a line: Dec."""

    def first_weekday(self) -> int:
        """The week's first day: 0 is Monday, 6 is Sunday."""


class IdleClock(Protocol):
    """Tells whether somebody is still at the screen."""

    def touched(self) -> None:
        """Take note of a touch or key."""

    def stay(self) -> None:
        """Take note of the answer "I need more time"."""

    def hold(self, holding: bool, at_most: float | None = None) -> None:
        """Count something lasting, such as printing, as activity, for so many seconds at the most."""

    def rest(self) -> None:
        """Stop counting until the next touch: there is no visit."""

    def seconds_left(self) -> int | None:
        """Seconds to answer the warning; None while no warning is due, 0 once it is over."""


class Note(Protocol):
    """Notes an event and counts in the journal, never anything of a person."""

    def __call__(self, event: str, **counts: int | str) -> None:
        """Note one event."""


WatchHeadphone = Callable[[Callable[[bool], None]], Callable[[], None]]
"""Tells from a thread of its own at each change whether a headphone is in; gives a function that ends it."""


class Voice(Protocol):
    """Reads lines aloud, away from the screen's thread; what it tells, it tells from threads of its own."""

    def find(self, told: Callable[[str], None]) -> None:
        """Look for what speaks; tells what is missing, "" where nothing is."""

    def speaks(self, language: str) -> bool:
        """Whether that language can be read aloud; none before it was found out."""

    def speak(
        self, lines: Sequence[Sentence], language: str, pace: int, loudness: int, told: Callable[[int], None]
    ) -> Callable[[], None]:
        """Read the lines, and give a function that ends it at once.

        Tells the number of each line as it begins, from 0, and how many there were at the end; FAILED where one could
        not be read, and TAKEN_OVER where another voice reads on. Once it was ended it tells nothing more.
        """

    def settle(self) -> None:
        """End whatever is under way, and wait until nothing of it is left."""


@dataclass(frozen=True, slots=True)
class PrinterWord:
    """What a printer says: its state, the IPP keywords that say why, and how people are told which printer it is.

    `left` says that a page of somebody who has gone may still come out of it.
    """

    state: str
    why: tuple[str, ...] = ()
    name: str = ""
    left: bool = False


ProgressCallback = Callable[[PrinterWord, int, int], None]
"""Told what the printer says, a page, and how many pages there are.

While it prints, the page is the one that is printed now, and else it is how many are out; 0 where that is not known.
"""


class PrintHandout(Protocol):
    """Makes the handout of the sheets with these keys (in large print or not), prints it until done or stopped."""

    def __call__(
        self,
        summary: Summary,
        sheets: Collection[str],
        large_print: bool,
        tell: ProgressCallback,
        stop: Event,
        /,
        *,
        after: int = 0,
    ) -> PrinterWord:
        """Give the printer's last word, all but the first `after` pages being printed. Blocks."""


CountPages = Callable[[Summary, Collection[str], bool], Mapping[str, int]]
"""How many pages each of the sheets with these keys takes, in large print or not. Blocks."""

AskPrinter = Callable[[], PrinterWord]
"""What the printer that would be taken says of itself before anything is sent to it. Blocks."""

AskPrinters = Callable[[], tuple[PrinterWord, ...]]
"""What each printer says of itself, the one to try first being the first. Blocks."""

TrialVisit = tuple[Summary, tuple[str, ...]]
"""A visit to try the printer out with, and the sheets of it by their keys."""

CodeSquares = Callable[[str], tuple[tuple[bool, ...], ...]]
"""A text as a QR code: its rows of squares, the dark ones true, without the quiet zone around them."""


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


LayOut = Callable[[Summary, Sequence[str], bool, float], tuple[tuple[PagePicture, ...], tuple[TooLong, ...]]]
"""The pages of the sheets with these keys, in large print or not, so many pixels to a point; and those of the sheets
that took more pages than they should. Blocks."""

KeepRecord = Callable[[Aid, Visit, Consult, date, str], Kept]
"""Keep the visit of that day and the clinic's entries with that record number ("" is none). Blocks for ten seconds or
a little more. A place that has it already makes no second one of it."""


@dataclass(frozen=True, slots=True)
class ConsultServices:
    """What a consult needs: checking the staff PIN, an idle clock, laying out pages, keeping a record.

    `try_pin` takes up to 300 ms, so it is called away from the screen's thread; its number is the wrong tries that
    are left before a wait. `waiting_s` are the seconds until a PIN may be tried again.
    """

    pin_is_set: bool
    waiting_s: Callable[[], int]
    try_pin: Callable[[str], tuple[Tried, int]]
    idle: IdleClock
    lay_out: LayOut
    ask_printers: AskPrinters
    trial_visit: Callable[[], TrialVisit | None]
    """None where the aid has none. Blocks."""
    letters_missing: LettersMissing
    keep_record: KeepRecord | None = None
    """None where the clinic wants no record."""


@dataclass(frozen=True, slots=True)
class UiServices:
    """All that the screen is given. `words` are the kiosk's own by language; capital heights are in millimetres.

    `sheets` are the sheets of paper in their order, `sheet_titles` their titles by language and key.
    `keys` names what each key does, by Qt's number of it: one of ACTS in key_names.py. The screen is dark after
    `dark_after_s` seconds without a touch or key, 0 where it never is; `now` gives seconds that only grow.
    `listened` tells whether a screen reader is there; None asks Qt. With `keys_speak` a key on the first page starts
    reading aloud. The ring goes on by itself every `scanning_s` seconds, if they are above 0.
    """

    aids: Mapping[str, Aid]
    words: Mapping[str, Mapping[str, str]]
    language_names: Mapping[str, str]
    writer: Callable[[str], CalendarWriter]
    clinic: Clinic
    today: Callable[[], date]
    idle: IdleClock
    note: Note
    print_handout: PrintHandout
    count_pages: CountPages
    ask_printer: AskPrinter
    voice: Voice
    pixels_per_mm: float
    capital_mm: Mapping[str, float]
    assets: Path
    sheets: tuple[Sheet, ...]
    sheet_titles: Mapping[str, Mapping[str, str]]
    code_squares: CodeSquares
    keys: Mapping[int, str]
    dark_after_s: int
    now: Callable[[], float]
    consult: ConsultServices
    listened: Callable[[], bool] | None = None
    call_staff: Callable[[], bool] = lambda: False
    """Calls staff, and tells whether that was possible. Blocks for ten seconds at the most."""
    keys_speak: bool = False
    watch_headphone: WatchHeadphone | None = None
    """None where no headphone begins reading aloud."""
    scanning_s: float = 0.0

    @property
    def first_language(self) -> str:
        """The language that each person starts in."""
        return next(iter(self.aids))

    @property
    def start_pages(self) -> dict[str, StartPage]:
        """The start page in each language."""
        return {
            language: start_page_of(aid, self.language_names[language], self.words[language])
            for language, aid in self.aids.items()
        }
