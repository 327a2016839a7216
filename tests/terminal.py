"""A terminal in which a command runs: what it shows is read, and what it asks is answered."""

import fcntl
import os
import pty
import select
import subprocess
import sys
import termios
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

ROOT = Path(__file__).parents[1]


def take_terminal() -> None:
    """Make standard input the terminal that controls the process, so that Ctrl-C on it is heard."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


class Talk:
    """A command in a terminal; `shown` is all that was to be read on it, `said` what it printed elsewhere, if it did."""

    def __init__(self, arguments: tuple[str, ...], environment: Mapping[str, str], *, printed: bool) -> None:
        self.near, far = pty.openpty()
        self.process = subprocess.Popen(
            ["env", "--default-signal=INT", sys.executable, "-m", "kiosk", *arguments],
            cwd=ROOT,
            env={**os.environ, **environment},
            stdin=far,
            stdout=subprocess.PIPE if printed else far,
            stderr=far,
            start_new_session=True,
            preexec_fn=take_terminal,  # noqa: PLW1509 (one call to the system, which waits for no thread)
        )
        os.close(far)
        self.shown = self.said = ""
        self._read = 0

    def asked(self, question: str) -> None:
        """Wait until it asks that, behind all that was answered."""
        while question not in self.shown[self._read :]:
            assert select.select([self.near], [], [], 120)[0], f"not asked: {question!r} after {self.shown!r}"
            self.shown += self._more()
        self._read = self.shown.index(question, self._read) + len(question)

    def answers(self, question: str, keys: str) -> None:
        """Type that, and Return, when it is asked."""
        self.asked(question)
        os.write(self.near, keys.encode() + b"\n")

    def presses(self, question: str, key: str) -> None:
        """Press one key when it is asked and waits for an answer.

        Python forgets to look for a Ctrl-C that comes between its question and its reading, until the next key.
        """
        self.asked(question)
        while self._state() != "S":
            os.sched_yield()
        os.write(self.near, key.encode())

    def _state(self) -> str:
        """The letter by which the system says what it does; "S" where it sleeps."""
        told = Path(f"/proc/{self.process.pid}/stat").read_text("ascii")
        return told.rpartition(")")[2].split()[0]

    def end(self) -> int:
        """Read on until it ends; the exit code."""
        while more := self._more():
            self.shown += more
        if self.process.stdout:
            self.said = self.process.stdout.read().decode()
        return self.process.wait(60)

    @property
    def echoes(self) -> bool:
        """Whether it shows what is typed."""
        return bool(termios.tcgetattr(self.near)[3] & termios.ECHO)

    def _more(self) -> str:
        with suppress(OSError):  # the terminal of a process that has ended
            return os.read(self.near, 4096).decode()
        return ""


@contextmanager
def talk(
    *arguments: str | Path, environment: Mapping[str, str] | None = None, printed: bool = False
) -> Iterator[Talk]:
    """A command with these arguments, which is ended behind; `printed`: its standard output is not the terminal."""
    opened = Talk(tuple(map(str, arguments)), environment or {}, printed=printed)
    try:
        yield opened
    finally:
        opened.process.kill()
        opened.process.communicate()
        os.close(opened.near)
