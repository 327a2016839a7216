"""The aid's account of itself, in words ready for the screen."""

from kiosk.decision.aid import Aid
from kiosk.decision.dates import Writer
from kiosk.decision.signoff import SignoffStatus

PENDING = "pending"


def about_of(aid: Aid, now: SignoffStatus, writer: Writer) -> dict[str, str]:
    """The aid's own account of itself by name, as HelpPanel.qml shows it; what is not known is empty."""
    about, signoff = aid.about, aid.signoff
    return {
        "signoff": now,
        "approver": f"{signoff.name}, {signoff.role}" if signoff else "",
        "approvedUntil": writer.dated(signoff.until) if signoff else "",
        "title": about.title,
        "authors": about.authors,
        "funding": about.funding,
        "method": about.method,
        "updatePolicy": about.update_policy,
        "disclaimer": about.disclaimer,
        "version": aid.version,
        "madeOn": writer.dated(aid.made_on),
        "reviewDue": writer.dated(aid.review_due),
        "readingGrade": f"{aid.reading_grade:.1f}" if aid.reading_grade else "",
        "review": PENDING if aid.review_pending else "",
    }
