"""Printers that can be found from here: on the network by DNS-SD (RFC 6763), and at USB by ipp-usb."""

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.printing.address import AddressError, IppAddress, read_address
from kiosk.printing.capabilities import format_for
from kiosk.printing.client import Client
from kiosk.printing.exchange import PrinterError
from kiosk.printing.status import Attributes, is_queue, printer_state, values

LOOK_SECONDS = 5
ANSWER_SECONDS = 3.0
USB_PORTS = range(60000, 60010)
"""Where ipp-usb serves printers at USB, one a port."""
SERVICES = ("_ipps._tcp", "_ipp._tcp")


class NoBrowserError(Exception):
    """The program that looks for printers on the network is not installed, or has nobody to ask."""


@dataclass(frozen=True, slots=True)
class FoundPrinter:
    """A printer: its address, what it calls itself, its state, what would be sent to it ("": nothing that it takes)."""

    address: str
    model: str
    state: str
    format: str
    is_queue: bool


def on_network() -> list[str]:
    """The addresses of printers that announce themselves. Raises NoBrowserError."""
    program = shutil.which("ippfind")
    if program is None:
        raise NoBrowserError
    found: dict[str, None] = {}
    for service in SERVICES:
        command = [program, "-T", str(LOOK_SECONDS), service, "--print"]
        run = subprocess.run(  # noqa: S603 (the program is found by its name, and given nothing from outside)
            command, capture_output=True, text=True, timeout=4 * LOOK_SECONDS, check=False
        )
        if run.returncode not in {0, 1}:  # 1: none was found
            raise NoBrowserError
        found |= dict.fromkeys(run.stdout.split())
    return list(found)


def at_usb() -> list[str]:
    """The addresses at which ipp-usb may serve a printer."""
    return [f"ipp://localhost:{port}/ipp/print" for port in USB_PORTS]


def asked(addresses: list[str]) -> Iterator[FoundPrinter]:
    """Those of them that answer, each asked what it is."""
    for text in addresses:
        try:
            address = read_address(text)
            if isinstance(address, IppAddress):
                with Client(address, ANSWER_SECONDS) as client:
                    yield _found(text, client.printer())
        except (AddressError, PrinterError):
            continue


def _found(address: str, printer: Attributes) -> FoundPrinter:
    model = " ".join(str(each) for each in values(printer, "printer-make-and-model"))
    return FoundPrinter(address, model, str(printer_state(printer)), format_for(printer), is_queue(printer))
