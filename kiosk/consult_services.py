"""The services of a consult: the staff PIN, the idle timer, the pages of the print preview."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from kiosk.decision.entry_errors import LettersMissing, none_missing
from kiosk.device.idle import Idle, seconds_since_boot
from kiosk.device.settings import Settings
from kiosk.device.staff_pin import PinResult, Right, StaffPin, Wait, Wrong
from kiosk.record_services import record_keeper
from kiosk.ui.services import AskPrinters, ConsultServices, PrinterWord, TrialVisit, Tried

if TYPE_CHECKING:
    from kiosk.decision.sheet import TooLong
    from kiosk.decision.summary import Summary
    from kiosk.handout.document import Handout
    from kiosk.pdf_pages import PagePixels


Clock = Callable[[], float]
PaperOf = Callable[["Summary", Sequence[str], bool], "Handout"]
"""The handout of the sheets with these keys, in large print or not."""


def _no_printers() -> tuple[PrinterWord, ...]:
    return ()


def _no_trial() -> None:
    return None


def consult_services(
    settings: Settings,
    pin: StaffPin,
    paper_of: PaperOf,
    clock: Clock = seconds_since_boot,
    *,
    ask_printers: AskPrinters = _no_printers,
    trial_visit: Callable[[], TrialVisit | None] = _no_trial,
    letters_missing: LettersMissing = none_missing,
) -> ConsultServices:
    """All that the screen is given for a consult.

    It is wiped `staff.idle_s` after the last touch; the last seconds of that are the warning's.
    """

    def lay_out(
        summary: "Summary", keys: Sequence[str], large_print: bool, scale: float
    ) -> "tuple[tuple[PagePixels, ...], tuple[TooLong, ...]]":
        from kiosk.pdf_pages import page_pixels

        paper = paper_of(summary, keys, large_print)
        return tuple(page_pixels(paper.pdf, scale)), paper.too_long

    answer = settings.idle.answer_within_s
    return ConsultServices(
        pin_is_set=pin.is_set,
        waiting_s=pin.waiting_s,
        try_pin=lambda typed: _told(pin.try_pin(typed)),
        idle=Idle(settings.staff.idle_s - answer, answer, clock),
        lay_out=lay_out,
        ask_printers=ask_printers,
        trial_visit=trial_visit,
        letters_missing=letters_missing,
        keep_record=record_keeper(settings.records) if settings.records.to else None,
    )


def _told(result: PinResult) -> tuple[Tried, int]:
    match result:
        case Right():
            return Tried.RIGHT, 0
        case Wrong(tries_left):
            return Tried.WRONG, tries_left
        case Wait():
            return Tried.WAIT, 0
        case _:
            return Tried.NOT_SET, 0
