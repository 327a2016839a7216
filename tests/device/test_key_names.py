"""The keys of a keypad, as a clinic names them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.device.key_names import ACTS, KEYS
from kiosk.device.setting_sections import KeySettings
from kiosk.device.settings import load_settings


def problems(folder: Path, keys: str) -> tuple[Problem, ...]:
    """What is wrong with a settings file that has only this table."""
    file = folder / "kiosk.toml"
    file.write_text(f"[keys]\n{keys}\n", encoding="utf-8")
    try:
        load_settings(file)
    except ProblemsFound as found:
        return found.problems
    return ()


def test_every_key_has_the_number_that_qt_gives_it() -> None:
    for name, number in KEYS.items():
        assert Qt.Key[f"Key_{name}"].value == number, name


def test_five_keys_do_five_things_by_default() -> None:
    acts = KeySettings().acts
    arrows = [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return]
    assert [acts[key.value] for key in arrows] == ["up", "down", "back", "next", "select"]
    assert set(acts.values()) == set(ACTS)


def test_with_two_switches_space_moves_and_return_selects() -> None:
    acts = KeySettings(switches=True).acts
    assert acts[Qt.Key.Key_Space.value] == "down"
    assert acts[Qt.Key.Key_Return.value] == "select"
    assert KeySettings().acts[Qt.Key.Key_Space.value] == "select"


@pytest.mark.parametrize(
    ("keys", "line", "said"),
    [
        ('up = "Upp"', 2, 'there is no key "Upp". did you mean "Up"?'),
        ('back = "Left Right"', 2, '"Right" stands in "back" and "next". name each key once'),
        ('select = ""', 2, "no key is left that selects"),
        ('select = "Space"\nswitches = true', 2, "no key is left that selects"),
        ("up = 8", 2, "this is a whole number"),
    ],
)
def test_keys_that_cannot_be_are_said(tmp_path: Path, keys: str, line: int, said: str) -> None:
    (problem,) = problems(tmp_path, keys)
    assert problem.line == line
    assert said in str(problem)


def test_keys_of_ones_own_are_taken(tmp_path: Path) -> None:
    assert not problems(tmp_path, 'up = "8"\ndown = "2"\nback = "F9"\nnext = ""\nselect = "5 Enter"')
