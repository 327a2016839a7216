"""The commands `printer status`, `test`, `folder`, `trust` and `discover`."""

import hashlib
import ssl
import subprocess
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from kiosk import app
from kiosk.commands.account import as_the_kiosk
from kiosk.commands.printer_told import lines_of, sentences_of
from kiosk.commands.settings_file import settings_file
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.device.settings import Settings
from kiosk.print_services import SAVED, Place, places_of, printer_address, printer_of, said_by
from kiosk.printing.address import AddressError, IppAddress, read_address
from kiosk.printing.folder import kept
from kiosk.printing.status import State
from kiosk.ui.services import PrinterWord

CERTIFICATE_SECONDS = 10


def printer_status(asked: Namespace) -> int:
    """Print what each printer says, what to do about it, and what it takes and has, on standard output."""
    with _of_the_kiosk(asked) as settings, named_address():
        reports = [(place, place.printer.status()) for place in places_of(settings)]
        for place, report in reports:
            print(f"{report.state} {report.detail}".strip())
            _print_told(settings, place, said_by(place, report))
    return 0 if any(report.state in {State.READY, State.WAKING} for _, report in reports) else 1


@contextmanager
def _of_the_kiosk(asked: Namespace) -> Iterator[Settings]:
    """The settings of the kiosk that is meant, whose account does what is done meanwhile."""
    file = settings_file(asked)
    with as_the_kiosk(file):
        yield app.settings_of(file, asked.aid)


def _print_told(settings: Settings, place: Place, word: PrinterWord) -> None:
    """In the sentences that staff read on the screen, in English where there is any."""
    words = app.content_of(settings).screen_words
    spoken = words.get("en") or next(iter(words.values()))
    facts = None if word.state == State.NOT_RESPONDING else place.printer.facts()
    for line in (*sentences_of(spoken, word), *(lines_of(facts) if facts else ())):
        print(line)


def printer_test(asked: Namespace) -> int:
    """Print the handout of the scripted visit."""

    def tell(word: PrinterWord, page: int, pages: int) -> None:
        print(word.state, page or "", flush=True)

    with _of_the_kiosk(asked) as settings, named_address():
        _refuse_folder(settings)
        end = app.print_test_page(settings, tell)
    return 0 if end.state in {State.DONE, SAVED} else 1


def _refuse_folder(settings: Settings) -> None:
    """A folder that no page can be put into is named. Raises ProblemsFound."""
    scheme, _, folder = printer_address(settings).partition(":")
    report = printer_of(settings).status()
    if scheme == "folder" and report.state is State.REFUSED:
        remedy = (
            "let the kiosk's user write there, or name another folder by [kiosk] state or [printer] address"
        )
        raise ProblemsFound([Problem(folder, 0, f"no page can be put here ({report.detail})", remedy)])


@contextmanager
def named_address() -> Iterator[None]:
    """An address that means no printer is a problem of the settings. Raises ProblemsFound."""
    try:
        yield
    except AddressError as error:
        raise ProblemsFound([Problem("[printer] address", 0, str(error), "")]) from error


def printer_folder(asked: Namespace) -> int:
    """Lists the handouts in the folder in place of a printer, or removes them. Raises ProblemsFound."""
    with _of_the_kiosk(asked) as settings:
        scheme, _, name = printer_address(settings).partition(":")
        if scheme != "folder":
            what = "pages go to a printer, and no folder keeps them"
            raise ProblemsFound([Problem("[printer] address", 0, what, "")])
        with suppress(FileNotFoundError):
            for file in kept(Path(name)):
                made = datetime.fromtimestamp(file.stat().st_mtime).astimezone()
                print(f"{file}  {made:%Y-%m-%d %H:%M}  {file.stat().st_size} bytes")
                if asked.clear:
                    file.unlink()
    print(
        f"{'Removed. ' if asked.clear else ''}Each is removed {settings.printer.keep_hours} hours after it was made."
    )
    return 0


def printer_trust(asked: Namespace) -> int:
    """Shows the printer's certificate, and gives the line that trusts it and no other. Raises ProblemsFound."""
    with _of_the_kiosk(asked) as settings, named_address():
        address = read_address(printer_address(settings))
    if not isinstance(address, IppAddress) or not address.tls:
        what = "only a printer at ipps:// shows a certificate"
        raise ProblemsFound([Problem("[printer] address", 0, what, "write the address with ipps://")])
    try:
        certificate = ssl.PEM_cert_to_DER_cert(
            ssl.get_server_certificate((address.host, address.port), timeout=CERTIFICATE_SECONDS)
        )
    except OSError as error:
        what = f"the printer did not show its certificate ({error})"
        raise ProblemsFound([Problem(address.uri, 0, what, "see that it is on, and ask again")]) from error
    print(
        "# Compare it with the one that the printer's own menu or web page shows, then put it into the settings."
    )
    print(f'[printer]\ncertificate_sha256 = "{hashlib.sha256(certificate).hexdigest()}"')
    return 0


def printer_discover(asked: Namespace) -> int:
    """Lists the printers that are found, with what each takes, and the line for the settings."""
    from kiosk.printing import discover

    try:
        announced = discover.on_network()
    except (discover.NoBrowserError, subprocess.TimeoutExpired):
        print(
            "Printers on the network cannot be looked for: install cups-ipp-utils and avahi-daemon, and start the latter."
        )
        announced = []
    found = list(discover.asked([*announced, *discover.at_usb()]))
    for each in found:
        takes = each.format or "nothing that the kiosk can make"
        queue = " (a CUPS queue: name the printer behind it instead)" if each.is_queue else ""
        print(f"{each.model or 'a printer'}: {each.state}, takes {takes}{queue}")
        print(f'  [printer] address = "{each.address}"')
    if not found:
        print("No printer answers. One at USB needs the package ipp-usb.")
    return 0 if found else 1
