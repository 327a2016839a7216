"""Every page, one after the other, without a finger. Loads nothing that an open kiosk has not loaded."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

if TYPE_CHECKING:
    from kiosk.ui.session import Session

Taps = Mapping[str, Sequence[str]]
"""The choices to tap, by question."""


def rest(milliseconds: int) -> None:
    """Let the window do what it does by itself, for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def every_page(session: "Session", taps: Taps) -> Iterator[str]:
    """Walk from the first page to the last; the key of each page on its turn, with its answers given."""
    while True:
        page = next(page for page in session.store.aid.pages if page.key == session.screen.page.key)
        for question in page.questions:
            for choice in taps.get(question, ()):
                session.rate(question, choice)
        yield page.key
        if session.screen.page.kind == "thanks":
            return
        session.goOn()
