"""Jobs that a person has left, or that a crash left: cancelled in the background until the printer says that they ended."""

import threading
from collections.abc import Callable

from kiosk.printing.client import Client
from kiosk.printing.exchange import PrinterError, RefusedError
from kiosk.printing.own_jobs import OwnJobs

PAUSE_SECONDS = 5.0
"""Between two tries at a printer that does not answer."""


def cancel_own(client: Client, own: OwnJobs) -> int:
    """Asks the printer to cancel every job of this kiosk that nobody waits for and that has not ended. Gives how many there were.

    Raises PrinterError where it does not answer. A printer that lists no jobs has none that could be found.
    """
    try:
        left = client.jobs(own.prefix, own.followed)
    except RefusedError:
        return 0
    for number in left:
        try:
            client.cancel(number)
        except RefusedError:
            continue  # it has ended meanwhile
    return len(left)


CONFIRM_SECONDS = 0.5
"""Between two looks at a printer that was asked to cancel."""


class LeftJobs:
    """Cancels this kiosk's jobs in a thread of its own until there are none; `told` hears how many were found."""

    def __init__(
        self,
        connect: Callable[[], Client],
        own: OwnJobs,
        told: Callable[[int], None],
        pause: float = PAUSE_SECONDS,
    ) -> None:
        self._connect, self._own, self._told, self._pause = connect, own, told, pause
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()

    def start(self) -> None:
        """Begins, where it is not at it already."""
        with self._lock:
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._cancel, name="left jobs", daemon=True)
                self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether a page of somebody who has left may still come out."""
        return self._thread is not None and self._thread.is_alive()

    def wait(self, seconds: float) -> bool:
        """Waits until it is done, so long at the most; whether it is."""
        if self._thread is not None:
            self._thread.join(seconds)
        return not self.busy

    def end(self) -> None:
        """Stops trying, before the program ends."""
        self._ended.set()
        self.wait(self._pause)

    def _cancel(self) -> None:
        most = 0
        while not self._ended.is_set():
            try:
                with self._connect() as client:
                    left = cancel_own(client, self._own)
            except PrinterError:
                self._ended.wait(self._pause)
                continue
            if left > most:
                most = left
                self._told(most)
            if left == 0:
                return
            self._ended.wait(min(self._pause, CONFIRM_SECONDS))
