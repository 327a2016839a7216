"""Debian's screen reader Orca beside the kiosk, in a session of its own: does a list of steps and prints what Orca says.

Started by test_orca.py, as session.py AID STEP…. A step is a line of kiosk_on_the_bus.py, or "key NAME"; "#" begins a
heading of the report.
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
WITHIN_S = 60.0
LOOKS = 4
EACH_S = 0.1
"""So many looks, so far apart, at which nobody in the session does anything: then all is said that there is to say.

On a machine that is busy with other things whoever waits for a turn is seen to wait, so this takes longer and says the same.
"""
_SAID = re.compile(r"SPEECH OUTPUT: '(.*?)'(?: \{| ?voice|\{|$)")
TURNS = ("go ", "over", "open ", "row ", "pass ")
HEADING = " heading"
_ECHOED = frozenset({"down", "up", "space", "right", "return"})
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
        program.kill()  # asked to end, Orca goes on now and then
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
        self._lines = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        with os.fdopen(self._ours, encoding="utf-8", errors="replace") as log:
            for line in log:
                self._said += _SAID.findall(line)
                self._lines += 1

    def said(self) -> list[str]:
        """What it has said since the last time, once nobody does anything any more."""
        still, before = 0, (self._lines, 0)
        begun = time.monotonic()
        while still < LOOKS:
            if time.monotonic() - begun > WITHIN_S:
                sys.exit("Orca, the kiosk or what is between them never comes to rest")
            threading.Event().wait(EACH_S)
            waiting, worked = _at_work()
            now = (self._lines, worked)
            still = still + 1 if now == before and not waiting else 0
            before = now
        read, self._read = self._read, len(self._said)
        return [text.strip() for text in self._said[read : self._read] if text.strip() not in _ECHOED]

    def begun(self) -> None:
        """Wait until it has written something."""
        since = time.monotonic()
        while not self._lines:
            if time.monotonic() - since > STARTED_WITHIN_S:
                sys.exit("Orca does not begin")
            threading.Event().wait(EACH_S)


def _at_work() -> tuple[bool, int]:
    """Whether any other process here has a turn or waits for one, and the turns of the processor that all had so far."""
    waiting, worked = False, 0
    for told in Path("/proc").glob("[0-9]*/task/*/stat"):
        try:
            values = told.read_text().rpartition(") ")[2]
        except (FileNotFoundError, ProcessLookupError):
            continue
        if told.parts[2] == str(os.getpid()):
            continue
        state, *rest = values.split()
        waiting = waiting or state in "RD"
        worked += int(rest[10]) + int(rest[11])
    return waiting, worked


def from_heading(said: list[str]) -> list[str]:
    """What is left of it: Orca leaves off what it was saying when it comes to the heading of another page."""
    headings = [place for place, text in enumerate(said) if HEADING in text]
    return said[headings[-1] :] if headings else said


def main(aid: str, steps: list[str]) -> None:
    kiosk_environment = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    with ExitStack() as all_of_it:
        bus_is_there()
        all_of_it.enter_context(started("openbox"))
        orca = Orca()
        all_of_it.enter_context(started("orca", f"--debug-file={orca.log}"))
        orca.begun()
        orca.said()
        kiosk = all_of_it.enter_context(started(sys.executable, str(KIOSK), aid, **kiosk_environment))
        asked, answers = kiosk.stdin, kiosk.stdout
        assert asked
        assert answers

        def does(line: str) -> None:
            print(line, file=asked, flush=True)
            if not answers.readline():
                sys.exit(f"the kiosk ended at: {line}")

        does("look")
        orca.said()
        for step in steps:
            if step.startswith("#"):
                print(step, flush=True)
                continue
            if step.startswith("key "):
                subprocess.run(["xdotool", "key", step.split()[1]], check=True)
                does("look")
            else:
                does(step)
            said = orca.said()
            print(
                f"> {step}", *(from_heading(said) if step.startswith(TURNS) else said), sep="\n", flush=True
            )


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
