"""The services of printing: the one printer of the program, what it says, and what is left at it of people who have gone."""

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Event as Stop
from typing import TYPE_CHECKING

from kiosk.device.places import printed_folder, state_folder
from kiosk.device.setting_sections import PrinterSettings
from kiosk.device.settings import Settings

if TYPE_CHECKING:
    from kiosk.decision.summary import Summary
    from kiosk.handout.document import Handout
    from kiosk.printing.printer import Printer, PrintStatus
    from kiosk.ui.services import PrinterWord, ProgressCallback

SAVED = "saved"
"""The state that the screen shows in place of "done" where the printer is a folder: no page has come out of anything."""

CopiesOf = Callable[["Summary", Collection[str], bool], "Handout"]
"""The handout of the sheets with these keys, in large print or not; a key that stands there twice gives two copies."""


def _note_nothing(event: str, **counts: int | str) -> None:
    """For a command that keeps no journal."""


@dataclass(frozen=True, slots=True)
class Place:
    """A printer of the settings, how people are told which it is, and whether it is a folder in place of one."""

    printer: "Printer"
    name: str
    is_folder: bool
    two_sided: bool = False


class PrintServices:
    """What the screen is given to print with. Its methods block, and run away from the screen's thread."""

    def __init__(
        self, settings: Settings, copies_of: CopiesOf, note: Callable[..., None] = _note_nothing
    ) -> None:
        self._settings, self._copies_of, self._note = settings, copies_of, note

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """The printers of the settings, the one to try first being the first. Raises AddressError."""
        return places_of(self._settings, self._note_left)

    def print_handout(
        self,
        summary: "Summary",
        keys: Collection[str],
        large_print: bool,
        tell: "ProgressCallback",
        stop: Stop,
        /,
        *,
        after: int = 0,
    ) -> "PrinterWord":
        """See kiosk.ui.services.PrintHandout. What the printer said at the end goes to the journal."""
        return self.print_pdf(self._copies_of(summary, keys, large_print), tell, stop, after=after)

    def print_pdf(
        self, handout: "Handout", tell: "ProgressCallback", stop: Stop, /, *, after: int = 0
    ) -> "PrinterWord":
        """The same for a handout that is made already."""
        place, _ = self._best()
        pdf, numbers = _laid_out(handout, after, two_sided=_both_sides(place))
        pages = len(numbers)

        def report(status: "PrintStatus") -> None:
            page = numbers[min(status.page, pages) - 1] if status.page else 0
            tell(_word_of(place, status, str(status.state)), page, handout.pages)

        end = place.printer.print_pdf(pdf, pages, report, stop)
        for word in _words_of(end):
            self._note("printer_said", state=str(end.state), reason=word[:40])
        return _word_of(place, end, _said_of(end, pages, embedded=place.is_folder))

    def ask_printer(self) -> "PrinterWord":
        """What the printer that would be taken now says of itself, as the screen tells it. Raises AddressError."""
        return said_by(*self._best())

    def ask_printers(self) -> "tuple[PrinterWord, ...]":
        """What each printer says of itself, in order. Raises AddressError."""
        return tuple(said_by(place, place.printer.status()) for place in self.places)

    def _best(self) -> "tuple[Place, PrintStatus]":
        """The first printer that can start a job, or the first of all; and what it says of itself."""
        from kiosk.printing.printer import State

        said = []
        for place in self.places:
            status = place.printer.status()
            if status.state in {State.READY, State.WAKING}:
                return place, status
            said.append((place, status))
        return said[0]

    def cancel_left(self) -> None:
        """Begin to cancel what a program that died left at the printers."""
        for place in self.places:
            place.printer.cancel_left()

    def close(self) -> None:
        """End what goes on in the background."""
        for place in self.__dict__.get("places", ()):
            place.printer.close()

    def _note_left(self, number: int) -> None:
        self._note("print_left", jobs=number)


def places_of(settings: Settings, left: Callable[[int], None] = lambda number: None) -> tuple[Place, ...]:
    """The printers of the settings, in order; `left` hears what `printer_of` says. Raises AddressError."""
    return tuple(
        Place(printer_of(settings, each, left), each.name, is_folder(settings, each), each.two_sided)
        for each in printers_of(settings)
    )


def printers_of(settings: Settings) -> tuple[PrinterSettings, ...]:
    """The printers to try, in order."""
    second = settings.second_printer
    return (settings.printer, second) if second.address else (settings.printer,)


def printer_address(settings: Settings, printer: PrinterSettings | None = None) -> str:
    """Where pages go by these settings. Raises PlaceMissingError where they say nothing and there is no home."""
    printer = printer or settings.printer
    return printer.address or f"folder:{printed_folder(settings.kiosk.state)}"


def is_folder(settings: Settings, printer: PrinterSettings | None = None) -> bool:
    """Whether a folder stands in place of a printer. Raises PlaceMissingError as `printer_address` does."""
    return printer_address(settings, printer).startswith("folder:")


def printer_of(
    settings: Settings,
    printer: PrinterSettings | None = None,
    left: Callable[[int], None] = lambda number: None,
) -> "Printer":
    """The printer of these settings. Its folder is made where it is one and can be; the printer tells where not.

    `left` hears how many jobs of people who had gone were found at it. Raises AddressError.
    """
    from kiosk.printing.printer import Setup, Timeouts, open_printer

    printer = printer or settings.printer
    address = printer_address(settings, printer)
    if address.startswith("folder:"):
        with suppress(OSError):
            Path(address.removeprefix("folder:")).mkdir(parents=True, exist_ok=True, mode=0o700)
    setup = Setup(
        Timeouts(stuck=printer.give_up_after_s),
        state_folder(settings.kiosk.state),
        left,
        printer.prefer_raster,
        bytes.fromhex(printer.certificate_sha256),
        printer.keep_hours,
        printer.two_sided,
    )
    return open_printer(address, setup)


def _both_sides(place: Place) -> bool:
    """Whether it is to print on both sides of the paper, and can."""
    if not place.two_sided:
        return False
    facts = place.printer.facts()
    return facts is not None and facts.two_sided


def _laid_out(handout: "Handout", after: int, *, two_sided: bool) -> tuple[bytes, Sequence[int]]:
    """All but the first `after` pages as the printer gets them, and how many pages are out when each of these is."""
    from kiosk.pdf_pages import on_own_leaves, pages_after

    pdf = pages_after(handout.pdf, after) if after else handout.pdf
    if not two_sided:
        return pdf, range(after + 1, handout.pages + 1)
    pdf, numbers = on_own_leaves(pdf, [start - after for start in handout.starts])
    return pdf, [number + after for number in numbers]


def _words_of(status: "PrintStatus") -> tuple[str, ...]:
    """Its keywords."""
    return tuple(status.detail.split(",")) if status.detail else ()


def _word_of(place: Place, status: "PrintStatus", state: str) -> "PrinterWord":
    """What that printer says, as the screen tells it."""
    from kiosk.ui.services import PrinterWord

    return PrinterWord(state, _words_of(status), place.name, left=place.printer.may_print_left)


def said_by(place: Place, status: "PrintStatus") -> "PrinterWord":
    """What that printer says before it is sent anything: of a folder no page comes out."""
    from kiosk.printing.printer import State

    saves = status.state is State.READY and place.is_folder
    return _word_of(place, status, SAVED if saves else str(status.state))


def _said_of(end: "PrintStatus", pages: int, *, embedded: bool) -> str:
    """The state as the person is told it: a folder prints nothing, and too few pages are not "done"."""
    from kiosk.printing.printer import State

    if end.state is not State.DONE:
        return str(end.state)
    if embedded:
        return SAVED
    return str(State.DONE if end.page >= pages else State.NOT_SURE)
