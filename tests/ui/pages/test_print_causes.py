"""Why a printer does not print: what the person reads of it, and what staff do."""

import pytest

from kiosk.ui.pages.print_causes import KEYWORDS, Cause, cause_of, state_of
from kiosk.ui.pages.print_state import FOR_STAFF, PrintState
from kiosk.ui.pages.print_words import Progress, steps, told
from kiosk.ui.services import PrinterWord
from tests.ui.stage import toy_content

WORDS = toy_content().screen_words["en"]
SETTINGS = sorted(keyword for each in KEYWORDS[PrintState.REFUSED].values() for keyword in each)


def test_every_cause_is_told_by_a_keyword() -> None:
    assert {cause for causes in KEYWORDS.values() for cause in causes} == set(Cause)


@pytest.mark.parametrize("keyword", SETTINGS)
@pytest.mark.parametrize("language", ["en", "es"])
def test_nobody_is_told_to_try_once_more_what_the_settings_prevent(keyword: str, language: str) -> None:
    words = toy_content().screen_words[language]
    state = state_of(PrinterWord("refused", (keyword,)))
    job = Progress(state, False, 0, 0, 4, (keyword,))
    assert state is PrintState.UNUSABLE
    assert told(words, job).title == words["unusable_title"]
    assert not any(words["print_again"] in text for text in (told(words, job).text, *steps(words, job)))


def test_a_refusal_for_no_known_reason_may_be_tried_again() -> None:
    assert state_of(PrinterWord("refused", ("aborted-by-system",))) is PrintState.REFUSED
    assert state_of(PrinterWord("refused")) is PrintState.REFUSED


@pytest.mark.parametrize(
    ("media", "paper"), [("na_letter_8.5x11in", "Letter paper"), ("iso_a4_210x297mm", "A4 paper")]
)
def test_paper_of_another_size_is_named(media: str, paper: str) -> None:
    first, *_, last = steps(WORDS, Progress(PrintState.NEEDS_PAPER, why=("media-not-ready", media)))
    assert paper in first
    assert "Print again" in last


@pytest.mark.parametrize("why", [("media-not-ready", "om_napkin"), ("media-empty",), ()])
def test_paper_without_a_name_is_that_of_the_usual_size(why: tuple[str, ...]) -> None:
    assert steps(WORDS, Progress(PrintState.NEEDS_PAPER, why=why))[0] == WORDS["steps_needs_paper"]


@pytest.mark.parametrize(
    ("state", "keyword", "says"),
    [
        ("needs_attention", "toner-empty", "toner or ink cartridge"),
        ("needs_attention", "marker-waste-full", "waste box"),
        ("needs_attention", "output-area-full", "output tray"),
        ("needs_attention", "input-tray-missing", "until it clicks"),
        ("needs_attention", "paused", "is paused"),
        ("not_responding", "job-before-not-cancelled", "Shred it"),
        ("refused", "certificate-not-trusted", "spine-kiosk printer trust"),
        ("refused", "http-426", "ipps://"),
        ("refused", "http-401", "password"),
        ("refused", "http-404", "spine-kiosk printer discover"),
        ("refused", "document-format-not-supported", "another printer"),
        ("refused", "folder-missing", "network drive"),
        ("refused", "folder-not-writable", "may not write"),
        ("refused", "folder-full", "Make room"),
        ("refused", "folder-crowded", "spine-kiosk printer folder --clear"),
    ],
)
def test_staff_read_what_to_do_about_the_very_fault(state: str, keyword: str, says: str) -> None:
    word = PrinterWord(state, ("media-low", keyword))
    assert says in steps(WORDS, Progress(state_of(word), why=word.why))[0]


@pytest.mark.parametrize("state", sorted(FOR_STAFF))
def test_a_keyword_of_another_state_changes_nothing(state: PrintState) -> None:
    assert cause_of(state, ("media-low", "job-printing")) is None


def test_the_name_of_the_printer_is_told_while_it_prints_and_no_longer() -> None:
    where = "Your pages come out of the printer by the window."
    printing = Progress(PrintState.PRINTING, True, 1, 0, 4, name="the printer by the window")
    assert where in told(WORDS, printing).text
    assert where not in told(WORDS, Progress(PrintState.JAMMED, True, name="the printer by the window")).text
