"""A process of the machine, or several one after another, which another thread can end at once."""

import os
import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import suppress
from threading import Lock


class CancellableProcess:
    """Runs programs through pipes. `stop` kills the one that is running and lets none follow."""

    def __init__(self) -> None:
        """Start without a process."""
        self._lock = Lock()
        self._running: subprocess.Popen[bytes] | None = None
        self._stopped = False

    @property
    def stopped(self) -> bool:
        """Whether it was told to stop."""
        return self._stopped

    def run(self, command: Sequence[str], given: bytes, within: float) -> bytes | None:
        """Give what the program wrote; None where it failed, was stopped, or took longer than `within` seconds.

        It waits for the program's end also when it was killed, so that nothing is left of it.
        """
        process = self._start(command)
        if process is None:
            return None
        with process:
            try:
                written, _ = process.communicate(given, timeout=within)
            except subprocess.TimeoutExpired:
                _kill(process)
                return None
            finally:
                process.wait()
                with self._lock:
                    self._running = None
        return written if process.returncode == 0 else None

    def lines(self, command: Sequence[str]) -> Iterator[str]:
        """Give each line as the program writes it, until it ends or is stopped; none where it cannot be run."""
        process = self._start(command)
        if process is None:
            return
        with process:
            try:
                yield from (line.decode(errors="replace") for line in process.stdout or ())
            finally:
                _kill(process)
                process.wait()
                with self._lock:
                    self._running = None

    def _start(self, command: Sequence[str]) -> "subprocess.Popen[bytes] | None":
        with self._lock:
            if self._stopped:
                return None
            pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
            with suppress(OSError):  # The program is gone, or may not be run: that is a failure like others.
                self._running = subprocess.Popen(  # noqa: S603 (the command is the clinic's, or our own; no shell)
                    command, stdin=pipe, stdout=pipe, stderr=nowhere, process_group=0
                )
            return self._running

    def stop(self) -> None:
        """Kill what is running, with all that it started itself; returns at once."""
        with self._lock:
            self._stopped = True
            if self._running is not None:
                _kill(self._running)


def _kill(process: "subprocess.Popen[bytes]") -> None:
    with suppress(ProcessLookupError):
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
