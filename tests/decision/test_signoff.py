"""Whether content is approved today, and why not."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.decision.signoff import Signoff, SignoffStatus, signoff_status

SIGNED = Signoff("A. Taster", "host", signed_on=date(2026, 11, 1), until=date(2027, 10, 31))


def test_what_nobody_signed_is_unsigned() -> None:
    assert signoff_status(None, date(2026, 11, 22)) is SignoffStatus.UNSIGNED


@pytest.mark.parametrize(
    ("today", "status"),
    [
        (date(2026, 10, 31), SignoffStatus.EXPIRED),
        (date(2026, 11, 1), SignoffStatus.SIGNED),
        (date(2027, 10, 31), SignoffStatus.SIGNED),
        (date(2027, 11, 1), SignoffStatus.EXPIRED),
    ],
)
def test_it_holds_from_its_day_up_to_its_last(today: date, status: SignoffStatus) -> None:
    assert signoff_status(SIGNED, today) is status


def test_one_changed_letter_ends_it() -> None:
    assert signoff_status(replace(SIGNED, unchanged=False), date(2026, 11, 22)) is SignoffStatus.CHANGED


def test_it_needs_a_second_person_who_releases_it() -> None:
    unreleased = replace(SIGNED, released=False)
    assert signoff_status(unreleased, date(2026, 11, 22)) is SignoffStatus.UNRELEASED
    assert signoff_status(unreleased, date(2027, 11, 22)) is SignoffStatus.EXPIRED
