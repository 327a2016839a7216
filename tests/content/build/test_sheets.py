"""The sheets of paper in printouts/."""

from pathlib import Path

import pytest

from kiosk.content.build.sheets import load_sheets
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.decision.sheet import Block, BlockKind, Sheet

READY = "key: ready\nplace: 2\nblocks:\n  - {kind: checklist, times: [now, call]}\n  - kind: sources\n"
TALK = "key: talk\nplace: 1\nblocks:\n  - kind: told\n  - {kind: notes, lines: 3}\n"


def write_sheets(folder: Path, **sheets: str) -> Path:
    for name, text in sheets.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def problems(folder: Path) -> list[Problem]:
    with pytest.raises(ProblemsFound) as found:
        load_sheets(folder)
    return list(found.value.problems)


TIMES = "a checklist block names its times, other blocks name none"


def said(line: int, what: str, remedy: str) -> Problem:
    return Problem("ready.yaml", line, what, remedy)


def test_sheets_come_in_the_order_of_their_places(tmp_path: Path) -> None:
    assert load_sheets(write_sheets(tmp_path, ready=READY, talk=TALK)) == (
        Sheet("talk", (Block(BlockKind.TOLD), Block(BlockKind.NOTES, lines=3))),
        Sheet("ready", (Block(BlockKind.CHECKLIST, ("now", "call")), Block(BlockKind.SOURCES))),
    )


def test_the_sheets_that_are_shipped_load() -> None:
    assert load_sheets(Path(__file__).parents[3] / "printouts")


def test_a_folder_without_sheets_is_a_problem(tmp_path: Path) -> None:
    assert problems(tmp_path) == [
        Problem(str(tmp_path), 0, "no sheet of paper stands here", "put the printouts back")
    ]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("kind: sources", "kind: sorces", said(5, '"sorces" is not known here', 'did you mean "sources"?')),
        ("call", "cal", said(4, '"cal" is not known here', 'did you mean "call"?')),
        ("place: 2", "place: 0", said(2, '"0" is too low', "use 1 or more")),
        ("place: 2", "plaice: 2", said(2, '"plaice" is not known here', 'did you mean "place"?')),
        (
            "key: ready",
            "key: red",
            said(1, 'the file is called "ready", the sheet "red"', "make the two agree"),
        ),
        (", times: [now, call]", "", said(4, TIMES, "correct times or kind")),
        ("kind: sources", "{kind: sources, times: [now]}", said(5, TIMES, "correct times or kind")),
        (
            "place: 2",
            "place: 2\ndefault_with: [wishes]",
            said(3, 'no block "wishes" stands here', "take it out, or add the block"),
        ),
    ],
)
def test_what_is_wrong_in_a_sheet_is_said(tmp_path: Path, old: str, new: str, problem: Problem) -> None:
    folder = write_sheets(tmp_path, ready=READY.replace(old, new), talk=TALK)
    assert problem in problems(folder)


def test_what_is_wrong_in_several_sheets_is_said_at_once(tmp_path: Path) -> None:
    folder = write_sheets(tmp_path, ready="key: 1", talk="blocks: []")
    assert {problem.file for problem in problems(folder)} == {"ready.yaml", "talk.yaml"}
