"""Processes of the machine, one after another or side by side, which another thread can end at once."""

import os
import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import suppress
from threading import Lock


class CancellableProcess:
    """Runs programs through pipes. `stop` kills those that are running and lets none follow."""

    def __init__(self) -> None:
        """Start without a process."""
        self._lock = Lock()
        self._running: set[subprocess.Popen[bytes]] = set()
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
                self._ended(process)
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
                self._ended(process)

    def _start(self, command: Sequence[str]) -> "subprocess.Popen[bytes] | None":
        with self._lock:
            if self._stopped:
                return None
            pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
            with suppress(OSError):  # The program is gone, or may not be run: that is a failure like others.
                process = subprocess.Popen(  # noqa: S603 (the command is the clinic's, or our own; no shell)
                    command, stdin=pipe, stdout=pipe, stderr=nowhere, process_group=0
                )
                self._running.add(process)
                return process
            return None

    def _ended(self, process: "subprocess.Popen[bytes]") -> None:
        with self._lock:
            self._running.discard(process)

    def stop(self) -> None:
        """Kill what is running, with all that was started by it; returns at once."""
        with self._lock:
            self._stopped = True
            for process in self._running:
                _kill(process)


def _kill(process: "subprocess.Popen[bytes]") -> None:
    with suppress(ProcessLookupError):
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
