"""Nothing flashes: one drawing alone moves, and each of its parts changes once in a step, over more than a third of a second."""

import re
from pathlib import Path

from kiosk.ui.animation.scene_file import read_scenes
from tests.ui.stage import ROOT

QML = ROOT / "kiosk" / "ui" / "qml"
MOVING = re.compile(r"^\s*(\w*Animat\w+|Behavior|Transition)\b.*\{", re.MULTILINE)
LEAST_MS = 334
"""Three changes to and fro in a second are the most that may be: WCAG 2.3.1."""


def moving(file: Path) -> set[str]:
    """What in that file changes what is drawn by itself."""
    return set(MOVING.findall(file.read_text(encoding="utf-8")))


def test_nothing_changes_more_than_three_times_a_second() -> None:
    found = {file.name: moving(file) for file in QML.rglob("*.qml") if moving(file)}
    assert found == {"Procedure.qml": {"FrameAnimation"}}
    beat = re.search(r"property int beatMs: (\d+)", (QML / "Animation" / "Procedure.qml").read_text())
    assert beat
    assert int(beat[1]) >= LEAST_MS
    for name, scene in read_scenes(ROOT / "assets" / "procedures").scenes.items():
        for step in scene:
            changed = [
                (each.part, each.pose.x, each.pose.y) for each in step if each.start.seen != each.pose.seen
            ]
            assert len(changed) == len(set(changed)), f"{name}: something comes and goes in one step"
