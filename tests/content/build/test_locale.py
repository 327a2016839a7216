"""How English and Spanish write days and lists."""

from datetime import date

import pytest

from kiosk.content.build.locale import LocaleWriter, is_known


@pytest.mark.parametrize(
    ("language", "day", "words"),
    [
        ("en", date(2026, 11, 30), "Monday, November 30"),
        ("en", date(2026, 12, 1), "Tuesday, December 1"),
        ("en", date(2026, 12, 31), "Thursday, December 31"),
        ("en", date(2027, 1, 1), "Friday, January 1"),
        ("en", date(2028, 2, 29), "Tuesday, February 29"),
        ("es", date(2026, 11, 30), "lunes, 30 de noviembre"),
        ("es", date(2026, 12, 1), "martes, 1 de diciembre"),
        ("es", date(2026, 12, 31), "jueves, 31 de diciembre"),
        ("es", date(2027, 1, 1), "viernes, 1 de enero"),
        ("es", date(2028, 2, 29), "martes, 29 de febrero"),
        ("fr", date(2027, 1, 1), "vendredi 1 janvier"),
    ],
)
def test_a_day_has_its_weekday_and_its_month_in_words(language: str, day: date, words: str) -> None:
    assert LocaleWriter(language).day(day) == words


@pytest.mark.parametrize(
    ("language", "items", "words"),
    [
        ("en", ["tea"], "tea"),
        ("en", ["tea", "milk"], "tea and milk"),
        ("en", ["tea", "milk", "honey"], "tea, milk, and honey"),
        ("es", ["té", "leche"], "té y leche"),
        ("es", ["té", "leche", "miel"], "té, leche y miel"),
    ],
)
def test_a_list_within_a_sentence(language: str, items: list[str], words: str) -> None:
    assert LocaleWriter(language).listed(items) == words


@pytest.mark.parametrize(("language", "known"), [("en", True), ("es", True), ("fr", True), ("zz", False)])
def test_which_languages_are_known(language: str, known: bool) -> None:
    assert is_known(language) is known


@pytest.mark.parametrize(
    ("language", "month", "weekdays", "name"),
    [
        ("en", "December 2026", ("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"), "English"),
        ("es", "diciembre de 2026", ("dom", "lun", "mar", "mié", "jue", "vie", "sáb"), "Español"),
    ],
)
def test_what_a_calendar_shows(language: str, month: str, weekdays: tuple[str, ...], name: str) -> None:
    writer = LocaleWriter(language)
    assert (writer.month(date(2026, 12, 31)), writer.weekdays(), writer.language_name()) == (
        month,
        weekdays,
        name,
    )
    assert writer.first_weekday() == 6
