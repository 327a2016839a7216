"""Until when somebody looked, in words; and the day by which somebody must look again."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.pack import check_pack
from tests.content.broken_pack import EVIDENCE, BrokenPack

SHIPPED = Path(__file__).parents[3] / "content" / "spine-fracture"


@pytest.mark.parametrize(
    ("searched", "months", "due"),
    [
        ("2026-03-05", 12, date(2027, 3, 5)),
        ("2026-03", 12, date(2027, 3, 1)),
        ("2026-08-31", 6, date(2027, 2, 28)),
        ("2026-01-31", 1, date(2026, 2, 28)),
    ],
)
def test_the_oldest_search_says_when_to_look_again(
    pack: BrokenPack, searched: str, months: int, due: date
) -> None:
    pack.edit(EVIDENCE, "searched_until: 2026-11-22", f"searched_until: {searched}")
    pack.edit("about.yaml", "review_after_months: 12", f"review_after_months: {months}")
    assert check_pack(pack.folder).aids["en"].review_due == due


def test_a_day_and_a_month_are_told_as_they_are_known(pack: BrokenPack) -> None:
    pack.edit(EVIDENCE, "searched_until: 2026-11-22", "searched_until: 2026-10")
    told = {language: aid.evidence for language, aid in check_pack(pack.folder).aids.items()}
    assert told["en"]["tea_awake"].searched_until == "October 2026"
    assert told["en"]["coffee_awake"].searched_until == "November 22, 2026"
    assert told["es"]["coffee_awake"].searched_until == "22 de noviembre de 2026"


def test_what_was_not_read_shows_no_number() -> None:
    for aid in check_pack(SHIPPED).aids.values():
        unread = [record for record in aid.evidence.values() if not record.verified]
        assert unread
        assert all(record.amount is None and record.per_hundred is None for record in unread)


def test_averages_and_cases_are_never_drawn() -> None:
    records = check_pack(SHIPPED).aids["en"].evidence
    told = [
        "review_pain",
        "long_pain_cement",
        "brace_none",
        *(key for key in records if key.startswith("cases_")),
    ]
    assert all(records[key].amount and records[key].per_hundred is None for key in told)
