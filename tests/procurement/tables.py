"""The tables of the buyer's documents, from their rows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import yaml

from kiosk.decision.blanks import fill
from tests.procurement.facts import facts, source

KINDS = (
    "spoofing",
    "tampering",
    "repudiation",
    "information disclosure",
    "denial of service",
    "elevation of privilege",
)
"""STRIDE, as Microsoft's method has it."""
HOW_FAR = ("held", "partly", "clinic", "open", "none")
ANSWERS = ("yes", "no", "n/a", "note")


@dataclass(frozen=True, slots=True)
class Threat:
    """What could be done, what holds it off and how far, and the keys of the tests."""

    kind: str
    what: str
    against: str
    how_far: str
    tests: Sequence[str]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a section of MDS2 asks, its answer, a note to it, and the keys of the tests."""

    what: str
    answer: str
    note: str
    tests: Sequence[str]


@cache
def _read(name: str) -> Mapping[str, Any]:
    given: Mapping[str, Any] = yaml.safe_load(source(name).read_text(encoding="utf-8"))
    return given


def measured_by() -> Mapping[str, str]:
    """Each test by its key."""
    named: Mapping[str, str] = _read("threats.yaml")["measured_by"]
    return named


def threats() -> dict[str, list[Threat]]:
    """The threats to each surface."""
    surfaces = _read("threats.yaml")["surfaces"]
    return {surface: [Threat(*row) for row in rows] for surface, rows in surfaces.items()}


def asked() -> dict[str, list[Asked]]:
    """The questions of each section of MDS2."""
    return {section: [Asked(*row) for row in rows] for section, rows in _read("mds2.yaml").items()}


def kept() -> list[Mapping[str, Any]]:
    """What is kept, row by row."""
    return list(_read("data-flow.yaml")["kept"])


def leaves() -> list[Mapping[str, Any]]:
    """What leaves, row by row."""
    return list(_read("data-flow.yaml")["leaves"])


def modules() -> set[str]:
    """The modules of which the rows say that they keep or send something, or do neither."""
    rows = [*kept(), *leaves()]
    return {module for row in rows for module in row["by"]} | set(_read("data-flow.yaml")["neither"])


def table_kept() -> str:
    """The table of what is where for how long."""
    columns = {"what": "what", "where": "where", "how_long": "how long", "who": "who can read it"}
    return _table(columns, kept())


def table_leaves() -> str:
    """The table of what leaves."""
    return _table({"what": "what", "to": "to", "how": "how", "when": "when"}, leaves())


def _table(columns: Mapping[str, str], rows: list[Mapping[str, Any]]) -> str:
    lines = [_row(*columns.values(), "by"), _row(*("---" for _ in columns), "---")]
    lines += [_row(*(row[key] for key in columns), _modules(row["by"])) for row in rows]
    return "\n".join(lines) + "\n"


def _modules(named: list[str]) -> str:
    return ", ".join(f"`kiosk/{each}`" for each in named)


def _row(*cells: str) -> str:
    return "| " + " | ".join(fill(str(cell), **facts()) for cell in cells) + " |"


def threat_model() -> Iterator[str]:
    """The tables of the threat model."""
    for surface, rows in threats().items():
        yield f"\n## {surface}\n\n| kind | what could be done | what holds it off | how far | tests |\n|---|---|---|---|---|\n"
        for row in rows:
            yield _row(row.kind, row.what, row.against, row.how_far, _keys(row.tests)) + "\n"
    yield "\n" + _tests()


def mds2() -> Iterator[str]:
    """The tables of the answers to MDS2."""
    for section, rows in asked().items():
        yield f"\n## {section}\n\n| asked | answer | note | tests |\n|---|---|---|---|\n"
        for row in rows:
            yield _row(row.what, row.answer, row.note, _keys(row.tests)) + "\n"


def _keys(tests: Sequence[str]) -> str:
    return ", ".join(f"[{key}](../../{measured_by()[key].partition('::')[0]})" for key in tests)


def _tests() -> str:
    return "## The tests\n\n" + "".join(f"- **{key}**: `{test}`\n" for key, test in measured_by().items())
