"""The accessibility report as OpenACR has it: a YAML file of verdicts for each number of its catalogue."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import yaml

from tests.accessibility.report import ROOT, ROWS, Row, read

HEAD = ROOT / "packaging" / "procurement" / "openacr.yaml"
NAME = "Spine Decision Kiosk"
WCAG = ("success_criteria_level_a", "success_criteria_level_aa")
"""Chapters whose criteria are answered for a component each: ours is software."""
NOBODY = "nobody has looked"
METHODS = (
    "Automatic tests of the program and measurements of what it draws and says, named under each row as `measured by`; "
    "docs/accessibility.md has their figures. Nobody with a disability has tried it yet: this is the judgement of its "
    "authors, and no certificate."
)
NOTES = (
    "A closed program on a touchscreen of its own; the rows are about that software, not about the screen, the keypad, the "
    "printer or the room, which the clinic chooses. The forms of VPAT let only level AAA be not evaluated; here each row "
    "says so where nobody has looked."
)


@dataclass(frozen=True, slots=True)
class Answer:
    """One number of the catalogue, the row that answers it, and the tests that measured it, by their paths."""

    number: str
    row: Row
    tests: tuple[str, ...]

    @property
    def remark(self) -> str:
        """What is said to it in a sentence; tests are named apart."""
        return self.row.remark


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter of the catalogue with its answers."""

    key: str
    called: str
    answers: tuple[Answer, ...]


@cache
def head() -> Mapping[str, Any]:
    """The head of the report and the numbers of its catalogue."""
    given: Mapping[str, Any] = yaml.safe_load(HEAD.read_text(encoding="utf-8"))
    return given


@cache
def version() -> str:
    """The program's version."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(project["project"]["version"])


def chapters() -> list[Chapter]:
    """Every chapter, each number with the answer that stands in the rows."""
    tests, standards = read(ROWS.read_text(encoding="utf-8"))
    rows = {row.number: row for listed in standards.values() for row in listed}
    return [
        Chapter(key, told["called"], tuple(_answer(number, rows, tests) for number in told["numbers"]))
        for key, told in head()["chapters"].items()
    ]


def _answer(number: str, rows: Mapping[str, Row], tests: Mapping[str, str]) -> Answer:
    """The answer by the row of that number, or by that of the nearest one above it."""
    for above in _upwards(number):
        if row := rows.get(above):
            return Answer(number, row, tuple(tests[key] for key in row.tests))
    return Answer(number, Row(number, "", "not-evaluated", NOBODY, ()), ())


def _upwards(number: str) -> Iterator[str]:
    while number:
        yield number
        number = number.rpartition(".")[0]


def report() -> str:
    """The report as YAML."""
    told: dict[str, Any] = {
        "title": f"{NAME} Accessibility Conformance Report",
        "product": {
            "name": NAME,
            "version": version(),
            "description": "A touchscreen aid with printed sheets.",
        },
        "author": {"name": f"The authors of the {NAME}", "email": head()["email"]},
        "report_date": head()["report_date"],
        "version": 1,
        "notes": NOTES,
        "evaluation_methods_used": METHODS,
        "license": "MIT",
        "catalog": head()["catalog"],
        "chapters": _in_order(
            {
                chapter.key: {"criteria": [_criterion(chapter, each) for each in chapter.answers]}
                for chapter in chapters()
            }
            | {key: {"disabled": True, "notes": why} for key, why in head()["left_out"].items()}
        ),
    }
    written: str = yaml.safe_dump(told, sort_keys=False, allow_unicode=True, width=110)
    return "# Written by `make procurement` from docs/accessibility.yaml.\n" + written


def _in_order(told: dict[str, Any]) -> dict[str, Any]:
    """Answered chapters as they come, then those left out."""
    return dict(sorted(told.items(), key=lambda each: "disabled" in each[1]))


def _criterion(chapter: Chapter, answer: Answer) -> dict[str, Any]:
    return {
        "num": answer.number,
        "components": [
            {
                "name": "software" if chapter.key in WCAG else "none",
                "adherence": {"level": answer.row.verdict, "notes": _notes(answer)},
            }
        ],
    }


def _notes(answer: Answer) -> str:
    measured = "measured by " + ", ".join(f"`{test}`" for test in answer.tests) if answer.tests else ""
    return "; ".join(part for part in (answer.remark, measured) if part)
