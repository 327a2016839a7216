"""Who approved the content, until when, and whether it still is what they approved."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Standing(StrEnum):
    """How the sign-off stands on a day."""

    UNSIGNED = "unsigned"
    CHANGED = "changed"
    EXPIRED = "expired"
    SIGNED = "signed"


@dataclass(frozen=True, slots=True)
class Signoff:
    """A clinician's approval; `unchanged` is false once one letter of the content differs from what was approved."""

    name: str
    role: str
    signed_on: date
    until: date
    unchanged: bool = True


def standing(signoff: Signoff | None, today: date) -> Standing:
    """How it stands today. The last day counts; a day before it was signed does not."""
    if signoff is None:
        return Standing.UNSIGNED
    if not signoff.unchanged:
        return Standing.CHANGED
    return Standing.SIGNED if signoff.signed_on <= today <= signoff.until else Standing.EXPIRED
