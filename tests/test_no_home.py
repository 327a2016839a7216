"""An account whose home is missing or cannot be written to, as those of services often are."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TOY = ROOT / "tests" / "samples" / "tea-or-coffee"
NOWHERE = Path("/proc/nowhere")
"""Not even root can make this folder."""


def program(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *map(str, arguments), "--aid", str(TOY)],
        env=environment | {"HOME": str(NOWHERE)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )


@pytest.mark.parametrize("command", ["questions", "self-test"])
def test_what_needs_no_place_of_its_own_works(command: str) -> None:
    done = program(command)
    # The library of fonts remarks on standard error that it can keep nothing, in other words in each version.
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr


def test_that_there_is_no_place_for_printed_pages_is_said_in_a_sentence() -> None:
    done = program("printer", "test")
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1
    assert str(NOWHERE) in done.stderr
    assert "[kiosk] state" in done.stderr


def test_the_folder_that_the_settings_name_is_used_in_its_place(tmp_path: Path) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text('[kiosk]\nstate = "kept"\n')
    done = program("printer", "test", "--settings", settings)
    assert (done.returncode, done.stderr) == (0, "")
    assert list((tmp_path / "kept" / "printed").glob("*.pdf"))
    assert (tmp_path / "kept" / "cache" / "content").is_file(), "the next start is quick"
