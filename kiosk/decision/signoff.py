"""The sign-off of an aid: who approved the content, until when, and whether it still is what they approved."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class SignoffStatus(StrEnum):
    """Whether content is approved on a day, and why not."""

    UNSIGNED = "unsigned"
    CHANGED = "changed"
    UNRELEASED = "unreleased"
    EXPIRED = "expired"
    SIGNED = "signed"


@dataclass(frozen=True, slots=True)
class Signoff:
    """A clinician's approval; `unchanged` is false once one letter of the content differs from what was approved.

    `released` is whether a second person let out just this approval of just this content.
    """

    name: str
    role: str
    signed_on: date
    until: date
    unchanged: bool = True
    released: bool = True


def signoff_status(signoff: Signoff | None, today: date) -> SignoffStatus:
    """The status of a sign-off (None: nobody signed) today. The last day counts; a day before it was signed does not."""
    if signoff is None:
        return SignoffStatus.UNSIGNED
    if not signoff.unchanged:
        return SignoffStatus.CHANGED
    if not signoff.signed_on <= today <= signoff.until:
        return SignoffStatus.EXPIRED
    return SignoffStatus.SIGNED if signoff.released else SignoffStatus.UNRELEASED
