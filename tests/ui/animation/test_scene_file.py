"""The file of scenes: what it says, and how it is told what is wrong in it."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.decision.problems import ProblemsFound
from kiosk.ui.animation.scene import Pose, Scenes, beats_of
from kiosk.ui.animation.scene_file import read_scenes


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two parts, a cup and a spoon."""
    (tmp_path / "parts").mkdir()
    for name, box in (("cup", "100 100 40 20"), ("spoon", "0 0 400 300")):
        (tmp_path / "parts" / f"{name}.svg").write_text(f'<svg viewBox="{box}"></svg>')
    return tmp_path


def written(folder: Path, scenes: dict[str, Any], **more: Any) -> Path:
    """The folder with that file of scenes."""
    (folder / "scenes.json").write_text(json.dumps({"scenes": scenes, **more}))
    return folder


def told(folder: Path) -> list[str]:
    """What is wrong there."""
    with pytest.raises(ProblemsFound) as found:
        read_scenes(folder)
    return [str(problem) for problem in found.value.problems]


def test_a_folder_without_the_file_has_no_scenes(tmp_path: Path) -> None:
    assert read_scenes(tmp_path) == Scenes()


def test_a_part_rests_where_it_was_drawn_unless_the_scene_moves_it(folder: Path) -> None:
    steps = [[{"part": "cup"}], [{"part": "cup", "x": 9, "from": {"seen": 0}}]]
    (still,), (moving,) = read_scenes(written(folder, {"tea": steps})).scenes["tea"]
    assert (still.pose, still.moves) == (Pose(), False)
    assert (moving.start, moving.pose) == (Pose(x=9, seen=0), Pose(x=9))


def test_a_part_turns_around_its_middle_unless_a_point_is_named(folder: Path) -> None:
    steps = [[{"part": "cup"}, {"part": "cup", "around": [1, 2]}]]
    assert [p.around for p in read_scenes(written(folder, {"tea": steps})).scenes["tea"][0]] == [
        (120, 110),
        (1, 2),
    ]


def test_groups_stand_for_their_entries_and_every_step_lies_between_under_and_over(folder: Path) -> None:
    file = written(
        folder,
        {"tea": [[{"group": "table"}]]},
        groups={"table": [{"part": "cup"}, {"part": "spoon"}]},
        under=[{"part": "spoon"}],
        over=[{"part": "cup"}],
    )
    assert [placing.part for placing in read_scenes(file).scenes["tea"][0]] == [
        "spoon",
        "cup",
        "spoon",
        "cup",
    ]


def test_a_step_lasts_until_its_last_part_lies_still(folder: Path) -> None:
    moving = {"part": "cup", "from": {"x": 5}}
    steps = [[{"part": "cup", "after": 7}], [moving], [moving, {**moving, "after": 2}]]
    scene = read_scenes(written(folder, {"tea": steps})).scenes["tea"]
    assert [beats_of(step) for step in scene] == [0, 1, 3]


def test_a_slip_of_the_pen_is_named_with_its_line(folder: Path) -> None:
    (folder / "scenes.json").write_text('{\n"scenes": {,}\n}')
    assert told(folder)[0].startswith(f"{folder / 'scenes.json'}:2: this is not JSON")


@pytest.mark.parametrize(("spoilt", "what"), [(b"\xff", "UTF-8 text"), (b"[" * 100_000, "JSON: brackets")])
def test_a_file_that_is_spoilt_is_named(folder: Path, spoilt: bytes, what: str) -> None:
    (folder / "scenes.json").write_bytes(spoilt)
    assert f"{folder / 'scenes.json'}: this is not {what}" in told(folder)[0]


def test_a_part_that_is_spoilt_is_named(folder: Path) -> None:
    written(folder, {})
    (folder / "parts" / "cup.svg").write_bytes(b"\xff")
    assert told(folder)[0].startswith(f"{folder / 'parts' / 'cup.svg'}: this is not UTF-8 text")


@pytest.mark.parametrize(
    ("entry", "what"),
    [
        ({"part": "cop"}, 'there is no part "cop". did you mean "cup"?'),
        ({"group": "table"}, 'there is no group "table"'),
        ({"group": "ring"}, 'group "ring" holds itself'),
        ({"part": "cup", "colour": 1}, '"colour" says nothing here'),
        ({"part": "cup", "x": "9"}, '"x" is no number'),
        ({"part": "cup", "seen": 0.5}, '"seen" is neither 0 nor 1'),
        ({"part": "cup", "size": 0}, "a size or share that cannot be"),
        ({"part": "cup", "from": {"after": 1}}, '"after" says nothing here'),
        ({"part": "cup", "around": [1]}, '"around" is no point'),
        ({"part": "cup", "after": -1}, '"after" is no number of beats'),
        (["cup"], "is no mapping"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(folder: Path, entry: Any, what: str) -> None:
    file = written(folder, {"tea": [[], [entry]]}, groups={"ring": [{"group": "ring"}]})
    assert what in told(file)[0]


def test_everything_that_is_wrong_is_named_at_once(folder: Path) -> None:
    problems = told(written(folder, {"tea": [[{"part": "cop"}], "cup"], "coffee": 3}))
    assert [problem.partition(": ")[2].partition(":")[0].partition(" is")[0] for problem in problems] == [
        'scene "tea", step 1, entry 1',
        'scene "tea", step 2',
        'scene "coffee"',
    ]
