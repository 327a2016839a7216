"""Debian's Chromium in kiosk mode, led by the DevTools protocol through a pipe."""

import fcntl
import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.benchmarks.fresh import environment
from tests.benchmarks.glass import HEIGHT, WIDTH

LOADED_WITHIN_S = 30.0
ENDS_WITHIN_S = 10.0
SWITCHES = (
    "--kiosk",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--password-store=basic",
    "--remote-debugging-pipe",
    f"--window-size={WIDTH},{HEIGHT}",
    "--window-position=0,0",
)


def installed() -> bool:
    """Whether it is here: apt-get install --no-install-recommends chromium libxtst6."""
    return shutil.which("chromium") is not None


class Chromium:
    """One open browser with one page."""

    def __init__(self, process: int, asking: int, answering: int) -> None:
        self.process = process
        self._asking = os.fdopen(asking, "wb", buffering=0)
        self._answers = os.fdopen(answering, "rb", buffering=0)
        self._number, self._session, self._unread = 0, "", b""

    def attend(self) -> None:
        """Find the page that it has opened."""
        targets = self.ask("Target.getTargets")["targetInfos"]
        page = next(target["targetId"] for target in targets if target["type"] == "page")
        self._session = self.ask("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]

    def ask(self, method: str, **given: Any) -> Any:
        """What it answers."""
        self._number += 1
        asked = {"id": self._number, "method": method, "params": given}
        if self._session:
            asked["sessionId"] = self._session
        self._asking.write(json.dumps(asked).encode() + b"\0")
        while True:
            answer = self._answer()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                return answer["result"]

    def _answer(self) -> Any:
        while b"\0" not in self._unread:
            read = self._answers.read(65536)
            assert read, "the browser has gone"
            self._unread += read
        answer, _, self._unread = self._unread.partition(b"\0")
        return json.loads(answer)

    def value(self, expression: str) -> Any:
        """What a piece of JavaScript comes to."""
        return self.ask("Runtime.evaluate", expression=expression, returnByValue=True)["result"].get("value")

    def show(self, file: Path) -> None:
        """Open that page, and wait until it is complete with its letters."""
        self.ask("Page.navigate", url=file.as_uri())
        whole = f"location.href === {file.as_uri()!r} && document.readyState === 'complete'"
        deadline = time.monotonic() + LOADED_WITHIN_S
        while not self.value(f"{whole} && document.fonts.status === 'loaded'"):
            assert time.monotonic() < deadline, f"{file.name} does not come"
            time.sleep(0.01)

    def close(self) -> None:
        """Let go of the pipe."""
        self._asking.close()
        self._answers.close()


def _pipe() -> tuple[int, int]:
    ends = os.pipe()
    reading, writing = (fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in ends)
    for end in ends:
        os.close(end)
    return reading, writing


@contextmanager
def browser(page: Path, profile: Path, display: str) -> Iterator[Chromium]:
    """It, started with that page; `profile` keeps what it keeps from one start to the next."""
    asked, asking = _pipe()
    answering, answered = _pipe()
    own = [*SWITCHES, f"--user-data-dir={profile}", *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    # It reads what it is asked from 3 and answers on 4. Those here are higher, so that neither hides the other.
    joined = ["bash", "-c", f'exec "$0" "$@" 3<&{asked} 4>&{answered}', "chromium", *own, page.as_uri()]
    with subprocess.Popen(
        joined,
        pass_fds=(asked, answered),
        env=environment(profile, display),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        os.close(asked)
        os.close(answered)
        chromium = Chromium(process.pid, asking, answering)
        try:
            yield chromium
        finally:
            chromium.close()
            process.terminate()
            try:
                process.wait(ENDS_WITHIN_S)
            except subprocess.TimeoutExpired:
                process.kill()
