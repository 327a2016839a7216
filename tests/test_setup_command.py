"""The commands by which a technician makes a kiosk of a machine, and asks how it is."""

import json
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.device.settings import load_settings

TOY = Path(__file__).parent / "samples" / "tea-or-coffee"
ANSWERS = """
[kiosk]
language = "es"
[screen]
pixels_per_mm = 3.7
[printer]
address = "folder:{folder}"
[clinic]
phone = "555-0100"
"""


def test_the_answers_become_settings_and_the_report_says_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers, written = tmp_path / "answers.toml", tmp_path / "kiosk.toml"
    answers.write_text(ANSWERS.format(folder=tmp_path / "printed"), encoding="utf-8")
    assert main(["setup", "--settings", str(written), "--answers", str(answers)]) == 1
    settings = load_settings(written)
    assert settings.kiosk.language == "es"
    assert settings.kiosk.unattended, "what nobody answered is as shipped"
    assert settings.screen.pixels_per_mm == 3.7
    assert "# Where pages go" in written.read_text("utf-8"), "every explanation is still there"
    assert written.stat().st_mode & 0o777 == 0o640
    told = capsys.readouterr().out
    assert "ready    the glass is measured" in told
    assert "NOT YET  a PIN for staff" in told
    assert "NOT YET  the kiosk runs" in told


def test_a_wrong_answer_is_said_with_its_line_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers, written = tmp_path / "answers.toml", tmp_path / "kiosk.toml"
    answers.write_text("[screen]\npixels_per_mm = 300\n", encoding="utf-8")
    assert main(["setup", "--settings", str(written), "--answers", str(answers)]) == 2
    assert f"{answers}:2:" in capsys.readouterr().err
    assert not written.exists()


def test_status_is_one_line_of_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('[kiosk]\nstate = "state"\n', encoding="utf-8")
    assert main(["status", "--json", "--settings", str(file), "--aid", str(TOY)]) == 1
    (line,) = capsys.readouterr().out.splitlines()
    told = json.loads(line)
    assert told["content"] == "tea-or-coffee 1"
    assert told["signoff"] == "unsigned"
    assert told["running"] is False
    assert told["printer"].startswith("ready")
