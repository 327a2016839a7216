"""A copy of the toy pack in which one thing is broken, and what should be said of it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from kiosk.content.pack import check_pack
from kiosk.decision.problems import Problem, ProblemsFound

ABOUT, PAGES, QUESTIONS, OPTIONS = "about.yaml", "plan/pages.yaml", "plan/questions.yaml", "plan/options.yaml"
IPDAS = "plan/ipdas.yaml"
COMPARISON, EVIDENCE, SOURCES = "plan/comparison.yaml", "plan/evidence.yaml", "plan/sources.yaml"
SITUATION, VALUES, CHECKS, CHECKLIST = (
    "plan/situation.yaml",
    "plan/values.yaml",
    "plan/understanding.yaml",
    "plan/checklist.yaml",
)


class BrokenPack:
    """A copy of the toy pack in which one thing after another is broken."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def edit(self, name: str, old: str, new: str) -> None:
        """Replace the first place where `old` stands in that file."""
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{name} has no {old!r}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def line(self, name: str, text: str, *, last: bool) -> int:
        """The line on which that text first, or last, stands."""
        lines = (self.folder / name).read_text(encoding="utf-8").splitlines()
        found = [number for number, line in enumerate(lines, 1) if text in line]
        return found[-1 if last else 0]

    def problems(self) -> list[Problem]:
        """What the loader says; nothing where it loads."""
        try:
            check_pack(self.folder)
        except ProblemsFound as found:
            return list(found.problems)
        return []


@dataclass(frozen=True)
class Fault:
    """`old` becomes `new` in `file`; the problem is said of the line with `at`, in `said_in` where it is another file."""

    name: str
    file: str
    old: str
    new: str
    what: str
    remedy: str
    at: str = ""
    said_in: str = ""
    last: bool = False
    """Whether the text of the line stands there before, too."""
    brings: bool = False
    """Whether it brings other problems with it."""

    def problem(self, pack: BrokenPack) -> Problem:
        file = self.said_in or self.file
        return Problem(file, pack.line(file, self.at or self.new, last=self.last), self.what, self.remedy)


BROKEN = Path(__file__).parents[1] / "samples" / "broken"


def broken_packs(*groups: str) -> list[Fault]:
    """The broken packs of tests/samples/broken whose file names begin with one of these groups."""
    files = [file for group in groups for file in sorted(BROKEN.glob(f"{group}-*.yaml"))]
    return [_fault(yaml.safe_load(file.read_text(encoding="utf-8"))) for file in files]


def _fault(told: dict[str, Any]) -> Fault:
    says = told["says"]
    return Fault(
        name=told["broken"],
        file=told["file"],
        old=told["find"],
        new=told["put"],
        what=says["what"],
        remedy=says["remedy"],
        at=says.get("at", ""),
        said_in=says.get("file", ""),
        last=says.get("last", False),
        brings=told.get("brings", False),
    )
