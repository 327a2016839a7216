"""Debian's screen reader Orca beside the kiosk, in a session of its own: does a list of steps and prints what Orca says.

Started by test_orca.py. A step is a line of kiosk_on_the_bus.py, or "key NAME"; "#" begins a heading of the report.
"""

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

KIOSK = Path(__file__).parents[1] / "journeys" / "kiosk_on_the_bus.py"
BUS = "/usr/libexec/at-spi-bus-launcher"
STARTED_WITHIN_S = 120.0
WITHIN_S = 40.0
QUIET_S = 1.5
"""Seconds without a word after which Orca has said all that it says."""
FIRST_S = 15.0
"""Seconds in which the first word has to come."""
_SAID = re.compile(r"SPEECH OUTPUT: '(.*)'\{")
_ECHOED = frozenset({"down", "return", "right"})
"""What Orca says of the keys themselves."""


_DISPATCHER = """AudioOutputMethod "libao"
AddModule "silent" "sd_generic" "silent.conf"
DefaultModule silent
"""
_SILENT = """GenericExecuteSynth "true"
AddVoice "en" "MALE1" "silent"
AddVoice "es" "MALE1" "silent"
"""


def settle_without_sound(home: Path) -> None:
    """Give the speech dispatcher a voice that is silent: without any, Orca says nothing at all, not even in its log."""
    settings = home / ".config" / "speech-dispatcher"
    (settings / "modules").mkdir(parents=True)
    (settings / "speechd.conf").write_text(_DISPATCHER, encoding="utf-8")
    (settings / "modules" / "silent.conf").write_text(_SILENT, encoding="utf-8")


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


def awaited(file: Path) -> None:
    """Wait until it is there."""
    begun = time.monotonic()
    while not file.exists() and time.monotonic() - begun < STARTED_WITHIN_S:
        threading.Event().wait(0.1)


class Orca:
    """What it has written into its log that it says."""

    def __init__(self, log: Path) -> None:
        self._log, self._read = log, 0

    def _all(self) -> list[str]:
        try:
            return _SAID.findall(self._log.read_text(encoding="utf-8", errors="replace"))
        except OSError:
            return []

    def said(self, first_s: float = FIRST_S) -> list[str]:
        """What it said since it was asked last, once it has been quiet for a while."""
        begun = last = time.monotonic()
        count = self._read
        while True:
            threading.Event().wait(0.1)
            now, said = time.monotonic(), self._all()
            if len(said) > count:
                count, last = len(said), now
            if now - last > (QUIET_S if count > self._read else first_s) or now - begun > first_s + WITHIN_S:
                break
        before, self._read = self._read, count
        return [text.strip() for text in said[before:count] if text.strip() not in _ECHOED]


def main(log: Path, steps: list[str]) -> None:
    settle_without_sound(Path(os.environ["HOME"]))
    kiosk_environment = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    with ExitStack() as all_of_it:
        for command in (["openbox"], [BUS, "--launch-immediately"], ["speech-dispatcher", "-s", "-t", "0"]):
            all_of_it.enter_context(started(*command))
        awaited(Path(os.environ["XDG_RUNTIME_DIR"]) / "speech-dispatcher" / "speechd.sock")
        all_of_it.enter_context(started("orca", f"--debug-file={log}", "--disable", "braille"))
        orca = Orca(log)
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
    main(Path(sys.argv[1]), sys.argv[2:])
