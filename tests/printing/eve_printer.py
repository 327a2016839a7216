"""A real IPP Everywhere printer to test against, whose engine does what a test tells it to."""

import io
import os
import shutil
import signal
import socket
import subprocess
import threading
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

from reportlab.lib.pagesizes import LETTER
from reportlab.pdfgen.canvas import Canvas

from kiosk.printing.address import IppAddress, read_address
from kiosk.printing.client import Client
from kiosk.printing.printer import Printer, Setup, open_printer
from kiosk.printing.status import State
from kiosk.printing.timeouts import Timeouts

QUICK = Timeouts(request=5.0, answer=1.0, poll=0.05, stuck=20.0, busy=20.0, cancel=4.0)
START_SECONDS = 20.0

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

# ippeveprinter marks a cancelled job as ended only when its engine ends, so the engine asks about it, as a
# real one is told, and takes its fault with it, since ippeveprinter starts no job under one. "deaf" is an engine that cannot be stopped.
ENGINE = """#!/bin/sh
cd '{folder}' || exit 1
cancelled() {{
    [ "$behaviour" != deaf ] && ipptool -q -T 2 -d job="$IPP_JOB_ID" "$IPP_JOB_PRINTER_URI" cancelled.test
}}
await() {{
    tries=0
    until [ -e "$1" ]; do
        if cancelled || [ $tries -ge 400 ]; then [ -n "$2" ] && echo "STATE: $2" >&2; exit 0; fi
        tries=$((tries + 1)); sleep 0.05
    done
}}
print() {{
    cp "$1" "unfinished-$IPP_JOB_ID" && mv "unfinished-$IPP_JOB_ID" "printed-$IPP_JOB_ID"
    echo "ATTR: job-impressions=2 job-impressions-completed=2" >&2
}}
read -r behaviour < behaviour
case $behaviour in
    empty | jam)
        echo "STATE: +media-$behaviour-error" >&2
        await refilled "-media-$behaviour-error"
        echo "STATE: -media-$behaviour-error" >&2
        print "$1" ;;
    door)
        echo "STATE: +cover-open-error" >&2
        await refilled "-cover-open-error"
        echo "STATE: -cover-open-error" >&2
        print "$1" ;;
    uncounted) cp "$1" "printed-$IPP_JOB_ID" ;;
    half) echo "ATTR: job-impressions=2 job-impressions-completed=1" >&2 ;;
    prints) print "$1" ;;
    slow | deaf) await go; print "$1" ;;
    blank) exit 0 ;;
    *) exit 1 ;;
esac
"""

CANCELLED = """{
    OPERATION Get-Job-Attributes
    GROUP operation-attributes-tag
    ATTR charset attributes-charset utf-8
    ATTR naturalLanguage attributes-natural-language en
    ATTR uri printer-uri $uri
    ATTR integer job-id $job
    EXPECT job-state-reasons WITH-VALUE "processing-to-stop-point"
}
"""


def two_pages(text: str = "", size: tuple[float, float] = LETTER) -> bytes:
    """A PDF of two pages, large enough to be on its way for a while."""
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=size, pageCompression=0, invariant=True)
    for page in (1, 2):
        canvas.drawString(72, 700, f"Page {page} {text}")
        for line in range(900):
            canvas.drawString(72, 36, f"{line:090d}")
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def find_program(name: str, package: str) -> str:
    """Where a program is; fails the test in plain words where it is not installed."""
    found = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/bin")
    if found is None:
        message = f"{name} is missing, and printing is tested against it: apt-get install cups-ipp-utils dbus"
        raise AssertionError(f"{message} ({name} is in {package}).")
    return found


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start_bus(folder: Path) -> tuple["subprocess.Popen[bytes]", str]:
    """A private D-Bus, without which ippeveprinter does not start: the process and its address."""
    where = folder / "bus"
    config = folder / "bus.conf"
    config.write_text(BUS.format(socket=where))
    command = [find_program("dbus-daemon", "dbus"), f"--config-file={config}", "--nofork", "--nopidfile"]
    bus = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    await_that(where.exists, "dbus-daemon did not open its socket")
    return bus, f"unix:path={where}"


class EvePrinter:
    """An ippeveprinter that can be switched off and on, and told how its engine behaves."""

    def __init__(self, folder: Path, bus: str) -> None:
        self.folder = folder
        self.port = free_port()
        self._bus = bus
        self._process: subprocess.Popen[bytes] | None = None
        (folder / "spool").mkdir()
        (folder / "cancelled.test").write_text(CANCELLED)
        (folder / "engine").write_text(ENGINE.format(folder=folder))
        (folder / "engine").chmod(0o755)
        self.behave("prints")

    @property
    def address(self) -> str:
        return f"ipp://localhost:{self.port}/ipp/print"

    def open(self, timeouts: Timeouts = QUICK) -> Printer:
        return open_printer(self.address, Setup(timeouts))

    def behave(self, behaviour: str) -> None:
        (self.folder / "behaviour").write_text(f"{behaviour}\n")

    def refill(self) -> None:
        (self.folder / "refilled").touch()

    def go(self) -> None:
        (self.folder / "go").touch()

    def empty_the_tray(self) -> None:
        """Takes the paper out of the idle printer, by its own web page."""
        form = "size1=na_letter_8.5x11in&type1=stationery&level1=0"
        with urllib.request.urlopen(f"http://localhost:{self.port}/media?{form}", timeout=5) as page:
            page.read()

    def printed(self) -> list[bytes]:
        """Every document that came out, oldest first."""
        return [path.read_bytes() for path in sorted(self.folder.glob("printed-*"))]

    def await_printed(self, number: int) -> None:
        """Waits until so many documents came out."""
        await_that(lambda: len(self.printed()) == number, f"{number} documents did not come out")

    def await_no_job(self) -> None:
        """Waits until no job of a kiosk is left at it."""
        address = read_address(self.address)
        assert isinstance(address, IppAddress)
        with Client(address, QUICK.request) as client:
            await_that(lambda: not client.jobs("kiosk-"), "a job was left at the printer")

    def switch_on(self, formats: str = "application/pdf", *options: str) -> None:
        command = [find_program("ippeveprinter", "cups-ipp-utils"), "-r", "off", "-n", "localhost"]
        command += ["-p", str(self.port), "-d", str(self.folder / "spool"), "-f", formats, *options]
        command += ["-c", str(self.folder / "engine"), "Test"]
        self._process = subprocess.Popen(
            command,
            env=os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": self._bus},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # so that its engine is switched off with it
        )
        ready = self.open()
        await_that(lambda: ready.status().state is State.READY, "ippeveprinter did not answer")

    def switch_off(self) -> None:
        """Pulls the plug."""
        if self._process is not None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None


def await_that(happened: Callable[[], bool], otherwise: str) -> None:
    """Wait until it has happened; fails with what it is otherwise."""
    deadline = time.monotonic() + START_SECONDS
    while not happened():
        assert time.monotonic() < deadline, f"{otherwise} within {START_SECONDS:.0f} s"
        threading.Event().wait(0.02)
