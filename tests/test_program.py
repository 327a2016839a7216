"""The program as it is started from a shell, on a machine without a screen."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

ROOT = Path(__file__).parents[1]
TOY = ROOT / "tests" / "samples" / "tea-or-coffee"
PNG = b"\x89PNG"


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home of its own, so that no test writes into anybody's."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(home))


def in_a_process(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    """The program as it is started from a shell, on a machine without a screen."""
    command = [sys.executable, "-m", "kiosk", *map(str, arguments)]
    return subprocess.run(
        command, env=os.environ, cwd=ROOT, capture_output=True, text=True, check=False, timeout=240
    )


def test_the_tour_pictures_every_page_and_prints_the_handout(tmp_path: Path) -> None:
    out = tmp_path / "tour"
    done = in_a_process("tour", "--aid", TOY, "--out", out, "--language", "es", "--screen", "1280x800")
    assert (done.returncode, done.stderr) == (0, "")
    pictures = sorted(out.glob("*.png"))
    assert done.stdout.startswith(f"{len(pictures)} pictures of every page: {out}\n")
    assert all(picture.read_bytes().startswith(PNG) for picture in pictures)
    pictured = {picture.stem.split("-", 1)[1] for picture in pictures}
    plan = (TOY / "plan" / "pages.yaml").read_text(encoding="utf-8")
    pages = set(re.findall(r"^  - \{?key: (\w+)", plan, re.MULTILINE))
    assert pages <= pictured
    with pypdfium2.PdfDocument(out / "handout.pdf") as document:
        assert "Té" in document[0].get_textpage().get_text_bounded()


def test_the_self_test_says_that_all_is_well() -> None:
    done = in_a_process("self-test", "--aid", TOY)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("all is well\n")


def test_the_program_can_be_asked_what_it_does() -> None:
    done = in_a_process("--help")
    assert done.returncode == 0
    for command in ("run", "tour", "handout", "content", "questions", "printer", "self-test"):
        assert command in done.stdout
