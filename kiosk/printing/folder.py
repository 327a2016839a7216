"""A folder in place of a printer: each handout becomes a PDF file in it."""

import errno
import os
import re
import secrets
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.atomic_file import PRIVATE, write_atomically
from kiosk.printing.status import PrintStatus, State

DETAILS = {
    errno.ENOENT: "folder-missing",
    errno.ENOTDIR: "folder-missing",
    errno.EACCES: "folder-not-writable",
    errno.EPERM: "folder-not-writable",
    errno.EROFS: "folder-not-writable",
    errno.ENOSPC: "folder-full",
    errno.EDQUOT: "folder-full",
    errno.EFBIG: "folder-full",
}


NAME = re.compile(r"[0-9a-f]{32}\.pdf")
MOST_PAGES = 500
"""The most handouts that a folder holds: more are not printed by anybody, and hold what people said."""


def kept(folder: Path) -> list[Path]:
    """The handouts that a kiosk put into that folder, oldest first. Raises OSError."""
    files = [file for file in folder.iterdir() if NAME.fullmatch(file.name) and not file.is_symlink()]
    return sorted(files, key=lambda file: file.stat().st_mtime)


def remove_older(folder: Path, hours: float) -> int:
    """Remove the handouts that have lain there so long. Gives how many there were."""
    before, removed = time.time() - hours * 3600, 0
    with suppress(OSError):
        for file in kept(folder):
            if file.stat().st_mtime < before:
                file.unlink()
                removed += 1
    return removed


class FolderPrinter:
    """Puts each handout into a folder as a PDF file with a random name, readable by this account only.

    One that has lain there for `keep_hours` is removed when the next one comes, or the program starts.
    """

    def __init__(self, folder: Path, keep_hours: float = 72) -> None:
        self._folder, self._keep_hours = folder, keep_hours

    def status(self) -> PrintStatus:
        """Ready, or refused where the folder is missing or cannot be written to."""
        if not self._folder.is_dir():
            return PrintStatus(State.REFUSED, detail="folder-missing")
        if not os.access(self._folder, os.W_OK | os.X_OK):
            return PrintStatus(State.REFUSED, detail="folder-not-writable")
        return PrintStatus(State.READY)

    def print_pdf(
        self, pdf: bytes, pages: int, report: Callable[[PrintStatus], None], stop: threading.Event
    ) -> PrintStatus:
        """Writes the PDF whole or not at all; done, cancelled or refused."""
        if stop.is_set():
            end = PrintStatus(State.CANCELLED, 0, pages)
        else:
            report(PrintStatus(State.SENDING, 0, pages))
            end = self._end(pdf, pages)
        report(end)
        return end

    def facts(self) -> None:
        """A folder takes whatever there is."""

    @property
    def may_print_left(self) -> bool:
        """Never: a PDF is written whole or not at all."""
        return False

    def cancel_left(self) -> None:
        """Removes what has lain there too long; a job is never left, since a PDF is written whole or not at all."""
        remove_older(self._folder, self._keep_hours)

    def close(self) -> None:
        """Nothing goes on in the background."""

    def _end(self, pdf: bytes, pages: int) -> PrintStatus:
        remove_older(self._folder, self._keep_hours)
        try:
            if len(kept(self._folder)) >= MOST_PAGES:
                return PrintStatus(State.REFUSED, 0, pages, "folder-crowded")
            write_atomically(self._folder / f"{secrets.token_hex(16)}.pdf", pdf, mode=PRIVATE)
        except OSError as error:
            return PrintStatus(State.REFUSED, 0, pages, DETAILS.get(error.errno or 0, "folder-error"))
        return PrintStatus(State.DONE, pages, pages)
