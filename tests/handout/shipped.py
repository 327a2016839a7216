"""The sheets, words and fonts as shipped."""

from collections.abc import Mapping
from pathlib import Path

from kiosk.content.kiosk_words import load_kiosk_words
from kiosk.content.sheets import load_sheets
from kiosk.decision.sheet import Sheet
from kiosk.decision.summary import Summary
from kiosk.handout.document import Handout, make_handout

ROOT = Path(__file__).parents[2]
FONTS = ROOT / "assets" / "fonts"


def words() -> Mapping[str, str]:
    """The kiosk's own words on paper."""
    return load_kiosk_words(ROOT / "content" / "kiosk", ("en",))["en"].paper


def sheets() -> tuple[Sheet, ...]:
    """The sheets, in order."""
    return load_sheets(ROOT / "printouts")


def make(summary: Summary, *chosen: Sheet, large_print: bool = False) -> Handout:
    """The handout of a summary: of the sheets given, or of all that are shipped."""
    return make_handout(summary, chosen or sheets(), words(), FONTS, large_print=large_print)
