"""Ctrl-C at any moment: exit 130, not a word, and each file is whole or not there."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import app
from kiosk.interrupts import INTERRUPTED

ROOT = Path(__file__).parents[1]
TOY = ROOT / "tests" / "samples" / "tea-or-coffee"

AT_IMPORT = """
import os, signal, sys

module = sys.argv.pop(1)

class Interrupting:
    def find_spec(self, name, *_):
        if name == module:
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Interrupting())
from kiosk.__main__ import main

sys.exit(main())
"""

AT_FSYNC = """
import os, signal, sys

fsync = os.fsync
os.fsync = lambda handle: (os.kill(os.getpid(), signal.SIGINT), fsync(handle))
from kiosk.__main__ import main

sys.exit(main())
"""


def begun(script: str, *arguments: str | Path) -> "subprocess.Popen[str]":
    # Whoever started the tests may have Ctrl-C ignored, which a child would inherit.
    command = ["env", "--default-signal=INT", sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def said_by(process: "subprocess.Popen[str]") -> tuple[int, str, str]:
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home of its own, so that no test writes into anybody's."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(home))


@pytest.mark.parametrize("module", ["kiosk.cli", "argparse", "yaml", "pydantic", "reportlab", "babel"])
def test_while_the_program_loads(tmp_path: Path, module: str) -> None:
    out = tmp_path / "handout.pdf"
    process = begun(AT_IMPORT, module, "handout", TOY / "visit.yaml", "--aid", TOY, "--out", out)
    assert said_by(process) == (INTERRUPTED, "", "")
    assert list(tmp_path.iterdir()) == []


def test_while_it_waits_for_the_answers(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "answers")
    asked = ("handout", tmp_path / "answers", "--aid", TOY, "--out", tmp_path / "handout.pdf")
    process = begun("import sys; from kiosk.__main__ import main; sys.exit(main())", *asked)
    with (tmp_path / "answers").open("w"):  # opened when the program has come to reading
        process.send_signal(signal.SIGINT)
        assert said_by(process) == (INTERRUPTED, "", "")
    assert [file.name for file in tmp_path.iterdir()] == ["answers"]


@pytest.mark.parametrize("to", ["--out", "--merged"])
def test_while_the_file_is_written_it_becomes_whole_first(tmp_path: Path, to: str) -> None:
    app.content_of(
        app.settings_of(None, TOY)
    )  # kept ready, which is a file too, and not the one that is meant
    out = tmp_path / "handout.pdf"
    out.write_text("from yesterday")
    process = begun(AT_FSYNC, "handout", TOY / "visit.yaml", "--aid", TOY, to, out)
    code, said, err = said_by(process)
    assert (code, said, err) == (INTERRUPTED, "", "")
    assert [file.name for file in tmp_path.iterdir()] == ["handout.pdf"]
    assert out.read_bytes().startswith(b"%PDF")
    assert out.read_bytes().rstrip().endswith(b"%%EOF")


def test_where_it_was_ignored_from_the_start_it_stays_so(tmp_path: Path) -> None:
    out = tmp_path / "handout.pdf"
    command = [
        "env",
        "--ignore-signal=INT",
        sys.executable,
        "-c",
        AT_FSYNC,
        "handout",
        str(TOY / "visit.yaml"),
    ]
    done = subprocess.run(
        [*command, "--aid", str(TOY), "--out", str(out)],
        cwd=ROOT,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert out.read_bytes().startswith(b"%PDF")
