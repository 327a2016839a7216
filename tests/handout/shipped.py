"""The sheets, words, fonts and aid as shipped, and each sheet of them printed in each language and size."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType

from kiosk.content.answers.answers_file import AnswersFile, read_answers
from kiosk.content.build.locale import LocaleWriter
from kiosk.content.content_cache import Content, Folders, read_content
from kiosk.decision.clinic import Clinic
from kiosk.decision.sheet import BlockKind, Sheet
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Reading, Visit
from kiosk.handout.document import Handout, make_handout

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "assets"
FONTS = ASSETS / "fonts"
TODAY = date(2026, 11, 22)
AID = ROOT / "content" / "spine-fracture"

DANGER = MappingProxyType({"danger_signs": frozenset({"numb_groin"})})
"""An answer that ends the walk of the shipped aid."""


@cache
def content() -> Content:
    """All that ships with the program."""
    return read_content(Folders(aid=AID, kiosk=ROOT / "content" / "kiosk", printouts=ROOT / "printouts"))


def words(language: str = "en") -> Mapping[str, str]:
    """The kiosk's own words on paper."""
    return content().paper_words[language]


def sheets() -> tuple[Sheet, ...]:
    """The sheets, in order."""
    return content().sheets


def make(summary: Summary, *chosen: Sheet, large_print: bool = False) -> Handout:
    """The handout of a summary: of the sheets given, or of all that are shipped."""
    return make_handout(summary, chosen or sheets(), words(), ASSETS, large_print=large_print)


@dataclass(frozen=True)
class Print:
    """One shipped sheet in one language and size of print."""

    sheet: str
    language: str
    large: bool

    def __str__(self) -> str:
        return f"{self.sheet}-{self.language}{'-large' if self.large else ''}"


PRINTS = tuple(
    Print(sheet.key, language, large)
    for sheet in sheets()
    for language in content().aids
    for large in (False, True)
)


@cache
def printed(which: Print) -> Handout:
    """That sheet of the visit that the aid scripts.

    A sheet about an ending is that of a visit that ended, one for people who stay at home that of one of them.
    """
    sheet = sheet_of(which.sheet)
    ended = any(block.kind is BlockKind.ENDING for block in sheet.blocks)
    summary = scripted(which.language, ended=ended, stays_home=bool(sheet.only_with))
    return printed_of(summary, which.sheet, large=which.large)


def sheet_of(key: str) -> Sheet:
    """The sheet with that key."""
    (sheet,) = (each for each in sheets() if each.key == key)
    return sheet


def printed_of(summary: Summary, key: str, *, large: bool = False) -> Handout:
    """One sheet of a summary, in its language."""
    language = summary.aid.language
    return make_handout(summary, (sheet_of(key),), words(language), ASSETS, large_print=large)


def scripted(language: str, *, ended: bool = False, stays_home: bool = False) -> Summary:
    """What the scripted visit of the aid comes to in that language, or with no operation, or ended at once."""
    answers: AnswersFile = read_answers(AID / "visit.yaml", content().aids, TODAY)
    visit = replace(answers.visit, reading=Reading(language=language))
    if stays_home:
        visit = replace(visit, answers={**visit.answers, "operation_planned": "no"})
    if ended:
        visit = Visit(answers=DANGER, reading=Reading(language=language))
    clinic = Clinic(name="Hill Street Clinic", phone="555-0100", after_hours_phone="555-0199")
    return summarise(content().aids[language], visit, clinic, LocaleWriter(language), answers.today)
