"""A folder in place of a printer: each handout becomes a PDF file in it."""

import errno
import os
import secrets
import threading
from collections.abc import Callable
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


class FolderPrinter:
    """Puts each handout into a folder as a PDF file with a random name, readable by this account only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

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

    def cancel_left(self) -> None:
        """Nothing is ever left: a PDF is written whole, or not at all."""

    def close(self) -> None:
        """Nothing goes on in the background."""

    def _end(self, pdf: bytes, pages: int) -> PrintStatus:
        try:
            write_atomically(self._folder / f"{secrets.token_hex(16)}.pdf", pdf, mode=PRIVATE)
        except OSError as error:
            return PrintStatus(State.REFUSED, 0, pages, DETAILS.get(error.errno or 0, "folder-error"))
        return PrintStatus(State.DONE, pages, pages)
