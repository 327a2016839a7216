"""Why a printer does not print, as far as that changes what staff do about it: read from the keywords that it gives."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from enum import StrEnum

from kiosk.decision.blanks import fill
from kiosk.ui.pages.print_state import FOR_STAFF, PrintState
from kiosk.ui.services import PrinterWord


class Cause(StrEnum):
    """What is the matter; the words for staff go by it."""

    OTHER_PAPER = "other_paper"
    CARTRIDGE = "cartridge"
    OUTPUT_FULL = "output_full"
    TRAY_MISSING = "tray_missing"
    PAUSED = "paused"
    LEFT_PAGE = "left_page"
    NO_FORMAT = "no_format"
    NO_ACCESS = "no_access"
    NEEDS_TLS = "needs_tls"
    STRANGER = "stranger"
    WRONG_ADDRESS = "wrong_address"
    FOLDER_MISSING = "folder_missing"
    FOLDER_CLOSED = "folder_closed"
    FOLDER_FULL = "folder_full"
    FOLDER_CROWDED = "folder_crowded"


# Keywords of RFC 8011 sections 5.4.12 and B.1, of the PWG registry, and of kiosk.printing.
KEYWORDS: Mapping[PrintState, Mapping[Cause, frozenset[str]]] = {
    PrintState.NEEDS_PAPER: {Cause.OTHER_PAPER: frozenset({"media-not-ready"})},
    PrintState.NEEDS_ATTENTION: {
        Cause.OUTPUT_FULL: frozenset({"output-area-full"}),
        Cause.TRAY_MISSING: frozenset({"input-tray-missing", "output-tray-missing"}),
        Cause.CARTRIDGE: frozenset({
            "developer-empty",
            "marker-supply-empty",
            "marker-supply-missing",
            "marker-waste-full",
            "opc-life-over",
            "toner-empty",
        }),
        Cause.PAUSED: frozenset({"moving-to-paused", "paused"}),
    },
    PrintState.NOT_RESPONDING: {Cause.LEFT_PAGE: frozenset({"job-before-not-cancelled"})},
    PrintState.REFUSED: {
        Cause.STRANGER: frozenset({"certificate-not-trusted"}),
        Cause.NEEDS_TLS: frozenset({"http-426"}),
        Cause.NO_ACCESS: frozenset({
            "http-401",
            "http-403",
            "client-error-forbidden",
            "client-error-not-authenticated",
            "client-error-not-authorized",
        }),
        Cause.NO_FORMAT: frozenset({
            "document-format-not-supported",
            "client-error-attributes-or-values-not-supported",
            "client-error-document-format-not-supported",
        }),
        Cause.WRONG_ADDRESS: frozenset({
            "http-400",
            "http-404",
            "http-405",
            "client-error-gone",
            "client-error-not-found",
        }),
        Cause.FOLDER_MISSING: frozenset({"folder-missing"}),
        Cause.FOLDER_CLOSED: frozenset({"folder-not-writable", "folder-error"}),
        Cause.FOLDER_FULL: frozenset({"folder-full"}),
        Cause.FOLDER_CROWDED: frozenset({"folder-crowded"}),
    },
}  # fmt: skip
"""What tells each cause, in the order in which staff mend them. A refusal with a cause is one of the settings."""

PAPERS = {"na_letter_8.5x11in": "paper_letter", "iso_a4_210x297mm": "paper_a4"}
"""The words for paper by its name in PWG 5101.1."""


def cause_of(state: str, why: Collection[str]) -> Cause | None:
    """What is the matter, or None where the state says all that is known."""
    where = PrintState.REFUSED if state == PrintState.UNUSABLE else PrintState(state)
    told = KEYWORDS.get(where, {})
    found = next((cause for cause, keywords in told.items() if keywords & set(why)), None)
    return None if found is Cause.OTHER_PAPER and not PAPERS.keys() & set(why) else found


def state_of(word: PrinterWord) -> PrintState:
    """The state as the screen shows it: a refusal that no second try mends is told from another one."""
    state = PrintState(word.state)
    unusable = state is PrintState.REFUSED and cause_of(state, word.why) is not None
    return PrintState.UNUSABLE if unusable else state


def said_before(state: PrintState) -> str:
    """How the words about a printer begin that was sent nothing yet."""
    begins = {PrintState.NONE: "asking", PrintState.REFUSED: "not_ready", PrintState.SAVED: "no_printer"}
    return begins.get(state, state)


def remedies(words: Mapping[str, str], state: PrintState, why: Sequence[str]) -> Iterator[str]:
    """What staff do about it, step by step; nothing where there is nothing to do."""
    if state not in FOR_STAFF:
        return
    paper = next((words[PAPERS[each]] for each in why if each in PAPERS), "")
    yield fill(words[f"steps_{cause_of(state, why) or state}"], paper=paper)
    yield words[f"steps_{state}_then"]
