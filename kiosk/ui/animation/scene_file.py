"""Reads scenes.json and the parts beside it, or names everything that is wrong there at once."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.decision.problems import Problem, ProblemsFound, did_you_mean
from kiosk.ui.animation.scene import DRAWING, Box, Placing, Pose, Scenes, Step

FILE = "scenes.json"
PARTS = "parts"

_POSE = ("x", "y", "turn", "size", "seen")
_PLACING = ("part", *_POSE, "around", "after", "from")
_TOP = ("under", "over", "groups", "scenes")
_NUMBER = r"(-?\d+(?:\.\d+)?)"
_BOX = re.compile(rf'viewBox="{_NUMBER} {_NUMBER} {_NUMBER} {_NUMBER}"')


def read_scenes(folder: Path) -> Scenes:
    """The scenes of a folder; none where it has no such file. Raises ProblemsFound."""
    file = folder / FILE
    if not file.is_file():
        return Scenes()
    reading = _Reading(file, _boxes(folder / PARTS))
    scenes = {name: tuple(reading.steps(name, steps)) for name, steps in reading.named("scenes").items()}
    if reading.problems:
        raise ProblemsFound(reading.problems)
    return Scenes(scenes, reading.boxes)


def _boxes(folder: Path) -> dict[str, Box]:
    """Where each part was drawn, as its view box says; a part without one counts as the whole drawing."""
    boxes: dict[str, Box] = {}
    for file in sorted(folder.glob("*.svg")):
        found = _BOX.search(_text_of(file))
        left, top, width, height = map(float, found.groups()) if found else DRAWING
        boxes[file.stem] = (left, top, width, height)
    return boxes


def _text_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        problem = Problem(str(file), 0, "this is not UTF-8 text", "put the file back as it was")
        raise ProblemsFound([problem]) from error


def _load(file: Path) -> Any:
    try:
        return json.loads(_text_of(file))
    except json.JSONDecodeError as error:
        problem = Problem(str(file), error.lineno, f"this is not JSON: {error.msg}", "mend that line")
        raise ProblemsFound([problem]) from error
    except RecursionError as error:
        what = "this is not JSON: brackets within brackets without end"
        raise ProblemsFound([Problem(str(file), 0, what, "put the file back as it was")]) from error


class _Reading:
    """One reading of the file; it gathers problems and goes on."""

    def __init__(self, file: Path, boxes: Mapping[str, Box]) -> None:
        self.problems: list[Problem] = []
        self.boxes = boxes
        self._file = str(file)
        self._raw = self._mapping("the file", _load(file), _TOP)

    def named(self, key: str) -> dict[str, Any]:
        """The named lists under that key."""
        return self._mapping(f'"{key}"', self._raw.get(key, {}))

    def steps(self, name: str, steps: Any) -> Iterator[Step]:
        """The steps of a scene, each with what lies under and over all of them."""
        for number, entries in enumerate(self._list(f'scene "{name}"', steps), start=1):
            place = f'scene "{name}", step {number}'
            under, over = self._raw.get("under", []), self._raw.get("over", [])
            laid = [*self._laid('"under"', under), *self._laid(place, entries), *self._laid('"over"', over)]
            yield tuple(laid)

    def _laid(self, place: str, entries: Any, opened: tuple[str, ...] = ()) -> Iterator[Placing]:
        for number, entry in enumerate(self._list(place, entries), start=1):
            here = f"{place}, entry {number}"
            if isinstance(entry, dict) and "group" in entry:
                yield from self._grouped(here, entry, opened)
            else:
                placing = self._placing(here, self._mapping(here, entry, _PLACING))
                yield from [placing] if placing else []

    def _grouped(self, place: str, entry: Mapping[str, Any], opened: tuple[str, ...]) -> Iterator[Placing]:
        groups, name = self.named("groups"), str(self._mapping(place, entry, ("group",))["group"])
        if name not in groups:
            self._wrong(f'{place}: there is no group "{name}"', did_you_mean(name, groups))
        elif name in opened:
            self._wrong(f'{place}: group "{name}" holds itself', "take it out of one of the two")
        else:
            yield from self._laid(f'group "{name}"', groups[name], (*opened, name))

    def _placing(self, place: str, raw: Mapping[str, Any]) -> Placing | None:
        part = str(raw.get("part", ""))
        if part not in self.boxes:
            self._wrong(f'{place}: there is no part "{part}"', did_you_mean(part, self.boxes))
            return None
        pose = self._pose(place, raw, Pose())
        if pose.seen not in {0, 1}:
            self._wrong(f'{place}: "seen" is neither 0 nor 1', 'only in a "from" may it lie between')
        start = self._pose(place, self._mapping(place, raw.get("from", {}), _POSE), pose)
        around = self._around(place, raw.get("around"), self.boxes[part])
        return Placing(part, pose, start, around, self._after(place, raw.get("after", 0)))

    def _pose(self, place: str, raw: Mapping[str, Any], usual: Pose) -> Pose:
        given = {key: self._number(f'{place}: "{key}"', raw[key]) for key in _POSE if key in raw}
        pose = replace(usual, **given)
        if pose.size <= 0 or not 0 <= pose.seen <= 1:
            self._wrong(f"{place}: a size or share that cannot be", "size is over 0, seen from 0 to 1")
        return pose

    def _around(self, place: str, raw: Any, box: Box) -> tuple[float, float]:
        if raw is None:
            return box[0] + box[2] / 2, box[1] + box[3] / 2
        if isinstance(raw, list) and len(raw) == 2:
            return self._number(f'{place}: "around"', raw[0]), self._number(f'{place}: "around"', raw[1])
        self._wrong(f'{place}: "around" is no point', "write it as [x, y]")
        return 0, 0

    def _after(self, place: str, raw: Any) -> int:
        if type(raw) is int and raw >= 0:
            return raw
        self._wrong(f'{place}: "after" is no number of beats', "write 0, 1, 2 …")
        return 0

    def _number(self, place: str, raw: Any) -> float:
        if isinstance(raw, int | float) and not isinstance(raw, bool):
            return raw
        self._wrong(f"{place} is no number", "write it without quotation marks")
        return 1

    def _list(self, place: str, raw: Any) -> list[Any]:
        if isinstance(raw, list):
            return raw
        self._wrong(f"{place} is no list", "put it between [ and ]")
        return []

    def _mapping(self, place: str, raw: Any, known: tuple[str, ...] = ()) -> dict[str, Any]:
        if not isinstance(raw, dict):
            self._wrong(f"{place} is no mapping", "put it between { and }")
            return {}
        for key in raw:
            if known and key not in known:
                self._wrong(f'{place}: "{key}" says nothing here', did_you_mean(key, known))
        return raw

    def _wrong(self, what: str, remedy: str) -> None:
        problem = Problem(self._file, 0, what, remedy)
        if problem not in self.problems:
            self.problems.append(problem)
