"""The kiosk as it is started, in a place of its own, watched over as systemd does: it says when it is ready, and that it lives."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).parents[2]
TOY = ROOT / "tests" / "samples" / "tea-or-coffee"
READY_WITHIN_S = 90.0

SCRIPT = """
import sys
from kiosk import cli, startup

{before}
attend = startup._attend

def attend_and_act(kiosk, *rest):
    ending = attend(kiosk, *rest)
    from PySide6.QtCore import QCoreApplication, QTimer
    session = kiosk.attended

{act}
    return ending

startup._attend = attend_and_act
sys.exit(cli.main(["run", *sys.argv[1:]]))
"""


class Program:
    """One start of the kiosk. `act` is done inside of it once it serves people, `before` before anything else."""

    def __init__(
        self,
        home: Path,
        *,
        act: str = "",
        before: str = "",
        settings: str = "",
        aid: Path = TOY,
        environment: dict[str, str] | None = None,
        wrap: tuple[str, ...] = (),
        watchdog_s: float = 0,
    ) -> None:
        home.mkdir(parents=True, exist_ok=True)
        self.home, self.told = home, list[str]()
        file = home / "kiosk.toml"
        if settings or not os.path.lexists(file):
            file.write_text(
                settings or '[kiosk]\nstate = "state"\n[journal]\nfile = "journal"\n', encoding="utf-8"
            )
        script = home / "program.py"
        indented = "".join(f"    {line}\n" for line in act.strip().splitlines())
        script.write_text(SCRIPT.format(before=before, act=indented), encoding="utf-8")
        self._socket = _bound(home / "notify")
        places = {name: str(home) for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
        told = {
            "NOTIFY_SOCKET": str(home / "notify"),
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
        }
        watched = {"WATCHDOG_USEC": str(round(watchdog_s * 1e6))} if watchdog_s else {}
        self._errors = (home / "errors").open("wb")
        self.process = subprocess.Popen(
            [*wrap, sys.executable, str(script), "--aid", str(aid), "--settings", str(file)],
            env={**os.environ, **places, **told, **watched, **(environment or {})},
            stdout=self._errors,
            stderr=self._errors,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.kill()
        self.process.wait()
        self._errors.close()
        self._socket.close()
        (self.home / "notify").unlink(missing_ok=True)

    def hears(self, word: str, within: float = READY_WITHIN_S) -> bool:
        """Wait until systemd would hear that; false where it does not come, or the program has ended."""
        end = time.monotonic() + within
        while time.monotonic() < end:
            self._socket.settimeout(0.2)
            try:
                self.told.append(self._socket.recv(4096).decode())
            except TimeoutError:
                if self.process.poll() is not None:
                    return False
                continue
            if word in self.told[-1]:
                return True
        return False

    def drain(self) -> None:
        """Forget what was said so far."""
        self._socket.setblocking(False)
        try:
            while True:
                self._socket.recv(4096)
        except BlockingIOError:
            pass

    def is_ready(self) -> bool:
        """Wait for the first painted page."""
        return self.hears("READY=1")

    def ends(self, sent: signal.Signals | None = None, within: float = READY_WITHIN_S) -> int | None:
        """Send the signal, if there is one, and wait for the end; the exit code, None where it does not end."""
        if sent is not None:
            self.process.send_signal(sent)
        try:
            return self.process.wait(within)
        except subprocess.TimeoutExpired:
            return None

    def said(self) -> str:
        """What it wrote on standard output and standard error."""
        return (self.home / "errors").read_text("utf-8", errors="replace")

    def events(self) -> list[str]:
        """The events of its journal, wherever that went."""
        journal = self.home / "journal"
        lines = self.said().splitlines()
        if journal.is_file() and not journal.is_symlink():
            lines += journal.read_text("utf-8", errors="replace").splitlines()
        return [event for line in lines if (event := _event(line))]


def _event(line: str) -> str:
    try:
        told = json.loads(line)
    except ValueError:
        return ""
    return str(told.get("event", "")) if isinstance(told, dict) else ""


def _bound(file: Path) -> socket.socket:
    file.unlink(missing_ok=True)
    hearing = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    hearing.bind(str(file))
    return hearing
