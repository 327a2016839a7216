"""The kiosk's own words: every key that the program asks for is there, and none lies unused."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from kiosk.decision.consult_form import Need
from kiosk.decision.evidence import SENTENCES
from kiosk.decision.handover_code import Refusal
from kiosk.decision.sheet import BlockKind, Sheet
from kiosk.decision.signoff import SignoffStatus
from kiosk.decision.visit import CONTRASTS
from kiosk.device.screen_size import TextSize
from kiosk.ui.pages.print_causes import Cause
from kiosk.ui.pages.print_state import FOR_STAFF, WAITING, PrintState
from tests.ui.stage import ROOT, shipped_content, toy_content

QML = sorted((ROOT / "kiosk" / "ui" / "qml").rglob("*.qml"))
SPOKEN = sorted((ROOT / "kiosk" / "ui" / "speech").glob("*.py"))
HANDOUT = sorted((ROOT / "kiosk" / "handout").glob("*.py"))

SCREEN_STATES = frozenset(PrintState) - {PrintState.NONE}
"""What the printer's part of the screen can show."""
PRINTED = [
    ROOT / "kiosk" / "ui" / name
    for name in (
        "pages/print_words.py",
        "pages/print_causes.py",
        "pages/printer_before.py",
        "pages/staff_call.py",
        "consult/printers.py",
        "consult/print_preview.py",
    )
]
"""What puts together the words about printing, and about the call for staff."""


def named_in(files: list[Path], pattern: str) -> set[str]:
    """What the pattern catches in the sources."""
    return {key for file in files for key in re.findall(pattern, file.read_text(encoding="utf-8"))}


def built_on_screen() -> Iterator[str]:
    """The keys that QML puts together, from what it puts them together."""
    for state in SCREEN_STATES:
        yield from (f"{state}_title", f"{state}_text")
    yield from (f"{state}_ended_text" for state in WAITING)
    yield from (
        f"{said}_{part}" for said in ("asking", "not_ready", "no_printer") for part in ("title", "text")
    )
    yield from (f"steps_{state}_then" for state in FOR_STAFF)
    yield from (f"steps_{fault}" for fault in (*FOR_STAFF - {PrintState.UNUSABLE}, *Cause))
    yield from (f"size_{size}" for size in TextSize)
    yield from (f"contrast_{contrast}" for contrast in CONTRASTS)
    yield from (f"about_{status}" for status in SignoffStatus)
    yield from ("print_none_title", "print_none_text")
    yield from (f"scan_refused_{reason}" for reason in Refusal)
    yield from (f"entry_need_{need}" for need in (Need.WHOM, Need.WHO))
    yield from (f"detail_{sentence}" for sentence in SENTENCES)
    yield from ("detail_unverified", "detail_searched", "row_number", "row_average")
    yield from ("day_until", "day_from", "days_between")
    yield from (f"tile_{counted}" for counted in ("thing", "things", "sign", "signs"))
    yield from (
        f"sheet_about_{sheet.key}" for sheet in shipped_content().sheets if not _is_of_an_ending(sheet)
    )


def _is_of_an_ending(sheet: Sheet) -> bool:
    """Whether it is printed where the walk stops, where nothing is chosen."""
    return any(block.kind is BlockKind.ENDING for block in sheet.blocks)


def asked_on_screen() -> set[str]:
    """All keys that the screen asks for."""
    plain = named_in(QML, r"\bwords\.(\w+)") - named_in(
        QML, r"\b(implicit\w+|height|width|spacing|data|x|y)\b"
    )
    # What goes into the journal is no word.
    said = named_in(SPOKEN, r"""(?<!_note\()["']((?:voice|help|detail)_\w+)["']""")
    printed = named_in(PRINTED, r"""["'](\w+)["']""") & set(screen_words())
    return plain | said | printed | set(built_on_screen())


def titles() -> set[str]:
    """The keys of the sheets' titles."""
    return {f"title_{sheet.key}" for sheet in shipped_content().sheets}


def headings() -> set[str]:
    """The words that the sheets in printouts/ put over several groups of the list."""
    return {block.heading for sheet in shipped_content().sheets for block in sheet.blocks if block.heading}


def screen_words() -> Mapping[str, str]:
    return toy_content().screen_words["en"]


def paper_words() -> Mapping[str, str]:
    return toy_content().paper_words["en"]


def test_every_word_that_the_screen_asks_for_is_there() -> None:
    assert asked_on_screen() - set(screen_words()) == set()


def test_no_word_of_the_screen_lies_unused() -> None:
    assert set(screen_words()) - asked_on_screen() == set()


def test_every_word_that_the_paper_asks_for_is_there() -> None:
    asked = named_in(HANDOUT, r"""\.word\(["'](\w+)["']""")
    assert asked
    assert (asked | titles() | SENTENCES) - set(paper_words()) == set()


def test_no_word_of_the_paper_lies_unused() -> None:
    said = named_in(HANDOUT, r"""["'](\w+)["']""")
    assert set(paper_words()) - said - titles() - headings() - SENTENCES == set()


@pytest.mark.parametrize("state", sorted(SCREEN_STATES))
def test_each_state_of_the_printer_says_what_and_what_next(state: str) -> None:
    words = screen_words()
    assert words[f"{state}_title"].strip()
    assert words[f"{state}_text"].strip().endswith((".", "?"))
