"""`spine-kiosk staff pin`: typed at a terminal, which never shows it."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.commands import WRONG
from kiosk.device.settings import load_settings
from kiosk.device.staff_pin import Right, StaffPin
from tests.terminal import talk

ROOT = Path(__file__).parents[1]
PIN = "271828"

Captured = pytest.CaptureFixture[str]


def typed(pin: str, again: str, *arguments: str | Path) -> tuple[int, str, str]:
    """Give the exit code, standard output, and what the terminal showed."""
    with talk("staff", "pin", *arguments, printed=True) as opened:
        for prompt, keys in (("(not shown): ", pin), ("again: ", again)):
            opened.asked(prompt)
            assert not opened.echoes, "the terminal shows nothing"
            opened.answers("", keys)
        code = opened.end()
        return code, opened.said, opened.shown


def opens(settings: Path, pin: str) -> bool:
    return StaffPin(load_settings(settings).staff.pin_hash).try_pin(pin) == Right()


def test_the_line_that_is_printed_lets_staff_in(tmp_path: Path) -> None:
    code, said, shown = typed(PIN, PIN)
    assert code == 0
    assert PIN not in said + shown
    file = tmp_path / "kiosk.toml"
    file.write_text(said, encoding="utf-8")
    assert opens(file, PIN)
    assert not opens(file, "271829")


def test_the_line_is_written_into_the_file_and_everything_else_stays(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('\ufeff# Ours.\n[staff]\npin_hash = "271828"  # plain\n', encoding="utf-8")
    file.chmod(0o640)
    code, said, shown = typed(PIN, PIN, "--settings", file, "--write")
    assert (code, said) == (0, f"{file}: the staff PIN is set. It holds from the next start of the kiosk.\n")
    assert opens(file, PIN)
    lines = file.read_text(encoding="utf-8").split("\n")
    assert (lines[0], lines[1], lines[2].rpartition("  ")[2]) == ("\ufeff# Ours.", "[staff]", "# plain")
    assert file.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [file]
    assert PIN not in shown


def test_a_link_to_the_settings_stays_a_link(tmp_path: Path) -> None:
    file, link = tmp_path / "real.toml", tmp_path / "kiosk.toml"
    file.touch()
    link.symlink_to(file)
    assert typed(PIN, PIN, "--settings", link, "--write")[0] == 0
    assert link.is_symlink()
    assert opens(file, PIN)


def test_two_that_differ_change_nothing(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.touch()
    code, said, shown = typed(PIN, "271829", "--settings", file, "--write")
    assert (code, said) == (WRONG, "")
    assert "PIN: it was not the same both times. begin again; nothing was changed." in shown
    assert file.read_text(encoding="utf-8") == ""


@pytest.mark.parametrize(
    ("keys", "reason"),
    [
        ("123456\n", "this PIN is easily guessed: its digits stand in a row"),
        ("777777\n", "this PIN is easily guessed: it has fewer than 3 different digits"),
        ("2718\n", "a PIN has 6 to 12 digits, and this one has 4"),
        ("\n", "a PIN has digits only"),
        ("\x04", "none was typed. nothing was changed."),
        ("\x03", "none was typed. nothing was changed."),
    ],
)
@pytest.mark.usefixtures("ctrl_c_ignored")
def test_a_pin_that_is_no_good_is_refused_at_once(keys: str, reason: str) -> None:
    with talk("staff", "pin", printed=True) as opened:
        opened.presses("(not shown): ", keys)
        opened.asked(reason)
        assert opened.end() == WRONG
        assert opened.said == ""


def test_without_a_terminal_nothing_is_typed_in_the_open() -> None:
    command = [sys.executable, "-m", "kiosk", "staff", "pin"]
    done = subprocess.run(
        command,
        input=f"{PIN}\n{PIN}\n",
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        start_new_session=True,
    )
    assert (done.returncode, done.stdout) == (WRONG, "")
    assert "PIN: a PIN is typed at a terminal, which does not show it, and here is none." in done.stderr


def test_writing_needs_a_file(capsys: Captured) -> None:
    assert main(["staff", "pin", "--write"]) == WRONG
    assert "name it by --settings FILE" in capsys.readouterr().err


@pytest.mark.parametrize("content", [b"[staff\n", b"staff = 1\n", b"# \xff\n"])
def test_a_file_that_cannot_be_changed_is_refused_before_anything_is_typed(
    tmp_path: Path, capsys: Captured, content: bytes
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(content)
    assert main(["staff", "pin", "--settings", str(file), "--write"]) == WRONG
    assert "put the line there yourself" in capsys.readouterr().err
    assert file.read_bytes() == content


def test_a_file_that_is_not_there_is_named(tmp_path: Path, capsys: Captured) -> None:
    assert main(["staff", "pin", "--settings", str(tmp_path / "none.toml"), "--write"]) == WRONG
    assert "none.toml" in capsys.readouterr().err


def test_a_wait_is_ended_at_the_command_line(tmp_path: Path, capsys: Captured) -> None:
    file, settings = tmp_path / "wrong-tries.json", tmp_path / "kiosk.toml"
    settings.write_text(f'[kiosk]\nstate = "{tmp_path}"\n', encoding="utf-8")
    file.write_text('{"wrong": 12, "until": 99999999999}')
    assert StaffPin("", file).waiting_s() > 0
    assert main(["staff", "unlock", "--settings", str(settings)]) == 0
    assert "is over" in capsys.readouterr().out
    assert StaffPin("", file).waiting_s() == 0
    assert file.stat().st_mode & 0o777 == 0o600
