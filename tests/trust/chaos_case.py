"""One case of the chaos table, and the starts of the program that the cases share."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.trust.program import Program

SERVES = "it serves people"

Play = Callable[[Path, Random, int], list[str]]


@dataclass(frozen=True, slots=True)
class Case:
    """One case. `play` is given a folder, chance, and how often; it gives what is not as it has to be."""

    name: str
    right: str
    play: Play


FIRST_PAGES = """
def look():
    session.goOn()
    at = session.screen.page.key
    session.startOver()
    QCoreApplication.exit(0 if at != session.screen.page.key else 9)
QTimer.singleShot(0, look)
"""

STAYS = "QTimer.singleShot(0, lambda: None)\n"

WALKS = """
def walk():
    session.goOn() if session.screen.page.kind != "thanks" else session.startOver()
walking = QTimer(session)
walking.timeout.connect(walk)
walking.start(20)
"""


def serves(home: Path, **given: object) -> str:
    """What is wrong with a start that should serve people: "" where nothing is."""
    with Program(home, act=FIRST_PAGES, **given) as program:  # type: ignore[arg-type]
        if not program.is_ready():
            return f"no page was painted: {program.said()[-300:]}"
        code = program.ends()
        return "" if code == 0 else f"exit code {code}: {program.said()[-300:]}"
