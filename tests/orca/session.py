"""Debian's screen reader Orca beside the kiosk, in a session of its own: does a list of steps and prints what Orca says.

Started by test_orca.py. A step is a line of kiosk_on_the_bus.py, or "key NAME"; "#" begins a heading of the report.
"""

import os
import pty
import re
import subprocess
import sys
import threading
import time
import tty
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

KIOSK = Path(__file__).parents[1] / "journeys" / "kiosk_on_the_bus.py"
STARTED_WITHIN_S = 120.0
WITHIN_S = 40.0
QUIET_S = 1.5
"""Seconds without a word after which Orca has said all that it says."""
FIRST_S = 15.0
"""Seconds in which the first word has to come."""
_SAID = re.compile(r"SPEECH OUTPUT: '(.*)'\{")
_ECHOED = frozenset({"down", "space", "right"})
"""What Orca says of the keys themselves."""


@contextmanager
def started(*command: str, **environment: str) -> Iterator[subprocess.Popen[str]]:
    """The program while it is needed."""
    program = subprocess.Popen(
        command,
        env=os.environ | environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        yield program
    finally:
        program.terminate()
        program.wait()


def bus_is_there() -> None:
    """Wait for the accessibility bus, which the session's bus starts for whoever asks for it."""
    begun = time.monotonic()
    asked = ("--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")
    while time.monotonic() - begun < STARTED_WITHIN_S:
        if (
            subprocess.run(["dbus-send", "--session", *asked], capture_output=True, check=False).returncode
            == 0
        ):
            return
    sys.exit("there is no accessibility bus")


class Orca:
    """What it writes into its log that it says. The log is a terminal: into a file it writes only page by page."""

    def __init__(self) -> None:
        self._ours, terminal = pty.openpty()
        tty.setraw(terminal)
        self.log = os.ttyname(terminal)
        self._said: list[str] = []
        self._read = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        with os.fdopen(self._ours, encoding="utf-8", errors="replace") as log:
            for line in log:
                self._said += _SAID.findall(line)

    def said(self, first_s: float = FIRST_S) -> list[str]:
        """What it said since it was asked last, once it has been quiet for a while."""
        begun = last = time.monotonic()
        count = self._read
        while True:
            threading.Event().wait(0.1)
            now = time.monotonic()
            if len(self._said) > count:
                count, last = len(self._said), now
            if now - last > (QUIET_S if count > self._read else first_s) or now - begun > first_s + WITHIN_S:
                break
        before, self._read = self._read, count
        return [text.strip() for text in self._said[before:count] if text.strip() not in _ECHOED]


def main(steps: list[str]) -> None:
    kiosk_environment = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    with ExitStack() as all_of_it:
        bus_is_there()
        all_of_it.enter_context(started("openbox"))
        orca = Orca()
        all_of_it.enter_context(started("orca", f"--debug-file={orca.log}", "--disable", "braille"))
        orca.said(STARTED_WITHIN_S)
        kiosk = all_of_it.enter_context(started(sys.executable, str(KIOSK), **kiosk_environment))
        assert kiosk.stdin
        assert kiosk.stdout
        print("pass 0", file=kiosk.stdin, flush=True)
        kiosk.stdout.readline()
        orca.said(STARTED_WITHIN_S)
        for step in steps:
            if step.startswith("#"):
                print(step, flush=True)
                continue
            if step.startswith("key "):
                subprocess.run(["xdotool", "key", step.split()[1]], check=True)
            else:
                print(step, file=kiosk.stdin, flush=True)
                kiosk.stdout.readline()
            print(f"> {step}", *orca.said(), sep="\n", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
