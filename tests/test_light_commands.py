"""A command loads what it needs and no more: who asks for help waits for no screen, no paper and no schema."""

import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from kiosk import app
from kiosk.decision.handover_code import write_code
from kiosk.decision.visit import Visit

ROOT = Path(__file__).parents[1]
TOY = ROOT / "tests" / "samples" / "tea-or-coffee"

QT, PAPER, SCHEMA = "PySide6", "reportlab", "pydantic"

LOADED = """
import atexit, sys
from kiosk import cli

atexit.register(lambda: print("loaded:", *sys.modules, file=sys.stderr))
sys.exit(cli.main(sys.argv[1:]))
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own, in which the content is kept ready as after the first start."""
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    app.content_of(app.settings_of(None, TOY))
    return tmp_path


def loaded_by(arguments: Sequence[str], typed: str = "") -> set[str]:
    """The packages that a process of its own has loaded when that command is done."""
    command = [sys.executable, "-P", "-c", LOADED, *arguments]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, env=environment, input=typed, capture_output=True, text=True, check=False, timeout=120
    )
    said, loaded = done.stderr.split("loaded:")
    assert (done.returncode, said) == (0, "")
    return {name.partition(".")[0] for name in loaded.split()}


@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        ("handout", "--help"),
        ("printer", "status", "--aid", str(TOY)),
        ("questions", "--aid", str(TOY)),
    ],
    ids=" ".join,
)
def test_it_loads_neither_qt_nor_the_paper_nor_the_schema(home: Path, arguments: tuple[str, ...]) -> None:
    assert loaded_by(arguments) & {QT, PAPER, SCHEMA} == set()


def test_a_code_is_read_without_them(home: Path) -> None:
    aid = app.content_of(app.settings_of(None, TOY)).aids["en"]
    code = write_code(aid, Visit({"cups": 3}), date.today())
    assert loaded_by(("code", "read", code, "--aid", str(TOY))) & {QT, PAPER, SCHEMA} == set()


def test_a_pin_is_chosen_without_them(home: Path) -> None:
    """It is typed at a terminal, so here the file that asks for it is only loaded."""
    loaded = "import sys, kiosk.commands.staff; print(*sys.modules)"
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    said = subprocess.run(
        [sys.executable, "-c", loaded], env=environment, capture_output=True, text=True, check=True
    )
    assert {name.partition(".")[0] for name in said.stdout.split()} & {QT, PAPER, SCHEMA} == set()


def test_content_is_checked_without_screen_and_paper(home: Path) -> None:
    loaded = loaded_by(("content", "check", str(TOY)))
    assert SCHEMA in loaded
    assert loaded & {QT, PAPER} == set()


def test_a_handout_is_made_without_a_screen(home: Path) -> None:
    loaded = loaded_by(("handout", str(TOY / "visit.yaml"), "--aid", str(TOY), "--out", str(home / "x.pdf")))
    assert PAPER in loaded
    assert QT not in loaded
