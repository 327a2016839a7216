"""Whether the day that the machine's clock says can be: a computer whose battery is empty starts in 1970."""

from datetime import date

YEARS_AFTER = 15
"""How many years after an aid was made the day is still believed; its sign-off has run out long before."""


def is_plausible(today: date, made_on: date) -> bool:
    """Whether somebody can be served on that day by an aid that was made on the other."""
    return made_on <= today and today.year <= made_on.year + YEARS_AFTER
