"""Days, times and lists as a language writes them: Unicode's own data, by babel."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time
from babel.lists import format_list

_YEAR = re.compile(r"(,|\s+'de')?\s*y+")
"""The year with what joins it to the day. Unicode has no full day without a year for every language."""


@dataclass(frozen=True, slots=True)
class LocaleWriter:
    """The Writer of one language, with the customs of the United States."""

    language: str

    def day(self, day: date) -> str:
        """The day with its weekday and month in words: Tuesday, December 1."""
        pattern = _YEAR.sub("", str(self._locale.date_formats["full"].pattern))
        return format_date(day, pattern, locale=self._locale)

    def weekday_and_day(self, day: date) -> str:
        """The day with its weekday, the month cut short: Tuesday, Dec 1."""
        return f"{format_date(day, 'EEEE', locale=self._locale)}, {self.month_day(day)}"

    def month_day(self, day: date) -> str:
        """The day without its weekday, the month cut short: Dec 1."""
        return format_skeleton("MMMd", day, locale=self._locale)

    def dated(self, day: date) -> str:
        """The day with its year: December 1, 2026."""
        return format_date(day, "long", locale=self._locale)

    def full(self, day: date) -> str:
        """The day with its weekday and its year: Tuesday, December 1, 2026."""
        return format_date(day, "full", locale=self._locale)

    def weekday_short(self, day: date) -> str:
        """The short name of its weekday: Tue."""
        return self.weekdays()[(day.weekday() - self.first_weekday()) % 7]

    def clock(self, at: time) -> str:
        """The time of day: 6:30 AM."""
        # Unicode has a narrow space before AM, which few typefaces draw.
        return format_time(at, "short", locale=self._locale).replace("\u202f", "\u00a0")

    def listed(self, items: Sequence[str]) -> str:
        """The items as a list within a sentence: a, b, and c."""
        return format_list(list(items), locale=self._locale)

    def month(self, day: date) -> str:
        """The month of that day with its year: December 2026."""
        return format_skeleton("yMMMM", day, locale=self._locale)

    def weekdays(self) -> tuple[str, ...]:
        """The short names of the seven days, the week's first day first."""
        names = self._locale.days["stand-alone"]["abbreviated"]
        return tuple(names[(self.first_weekday() + place) % 7] for place in range(7))

    def weekday(self, day: date) -> str:
        """The weekday of that day, to begin a line: Tuesday."""
        name = format_date(day, "cccc", locale=self._locale)
        return name[0].upper() + name[1:]

    def weekday_letter(self, day: date) -> str:
        """The weekday of that day in as few letters as it is written with over a column: T."""
        return format_date(day, "ccccc", locale=self._locale)

    def month_short(self, day: date) -> str:
        """The month of that day without its year, cut short, to begin a line: Dec."""
        name = format_date(day, "LLL", locale=self._locale)
        return name[0].upper() + name[1:]

    def first_weekday(self) -> int:
        """The week's first day: 0 is Monday, 6 is Sunday."""
        return self._locale.first_week_day

    def language_name(self) -> str:
        """The language in its own words, to begin a line: English, Español."""
        name = Locale(self.language).get_language_name() or self.language
        return name[0].upper() + name[1:]

    @property
    def _locale(self) -> Locale:
        return _locale_of(self.language)


def is_known(language: str) -> bool:
    """Whether days and lists can be written in that language."""
    try:
        _locale_of(language)
    except UnknownLocaleError:
        return False
    return True


def _locale_of(language: str) -> Locale:
    """The language as in the United States where Unicode has it so, otherwise as at its home."""
    try:
        return Locale(language, "US")
    except UnknownLocaleError:
        return Locale(language)
