"""The commands by which a technician makes a kiosk of a machine, and asks how it is."""

import json
from pathlib import Path

import pypdfium2
import pytest

from kiosk.cli import main
from kiosk.device.settings import load_settings
from kiosk.device.staff_pin import Right, StaffPin
from tests.terminal import Talk, talk

TOY = Path(__file__).parent / "samples" / "tea-or-coffee"
PIN = "271828"
ANSWERS = """
[kiosk]
language = "es"
state = "{folder}/state"
[screen]
pixels_per_mm = 3.7
[printer]
address = "folder:{folder}/printed"
[clinic]
phone = "555-0100"
"""


def read_in(pdf: Path) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(page.get_textpage().get_text_bounded() for page in document)


def test_the_answers_become_settings_and_the_report_says_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers, written = tmp_path / "answers.toml", tmp_path / "kiosk.toml"
    answers.write_text(ANSWERS.format(folder=tmp_path), encoding="utf-8")
    assert main(["setup", "--settings", str(written), "--answers", str(answers)]) == 1
    settings = load_settings(written)
    assert settings.kiosk.language == "es"
    assert settings.kiosk.unattended, "what nobody answered is as shipped"
    assert settings.screen.pixels_per_mm == 3.7
    assert "# Where pages go" in written.read_text("utf-8"), "every explanation is still there"
    assert written.stat().st_mode & 0o777 == 0o640
    told = capsys.readouterr().out
    assert "pass       The glass: 3.7 pixels in a millimetre" in told
    assert "FAIL       A PIN for staff: none" in told
    assert "FAIL       The kiosk runs" in told
    report = read_in(tmp_path / "state" / "readiness.pdf")
    assert "Readiness report" in report
    assert "3.7 pixels in a millimetre" in report


def test_a_wrong_answer_is_said_with_its_line_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers, written = tmp_path / "answers.toml", tmp_path / "kiosk.toml"
    answers.write_text("[screen]\npixels_per_mm = 300\n", encoding="utf-8")
    assert main(["setup", "--settings", str(written), "--answers", str(answers)]) == 2
    assert f"{answers}:2:" in capsys.readouterr().err
    assert not written.exists()


def test_without_a_terminal_and_without_a_file_nothing_is_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["setup", "--settings", str(tmp_path / "kiosk.toml")]) == 2
    assert "name a file by --answers" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    """The settings of a machine that was set up before."""
    file = tmp_path / "kiosk.toml"
    file.write_text(
        f'# Ours.\n[kiosk]\naid = "{TOY}"\nstate = "{tmp_path}/state"\n[idle]\nwarn_after_s = 240  # slow people\n',
        encoding="utf-8",
    )
    file.chmod(0o640)
    return file


def up_to_the_pin(talking: Talk, folder: Path) -> None:
    """Every question before it, with something wrong at each that can be answered wrongly."""
    talking.answers("The language of the first page", "fr")
    talking.asked("The kiosk speaks en, es")
    talking.answers("The language of the first page", "es")
    talking.answers("The clinic's name", "Riverside Spine Clinic")
    talking.answers("Its telephone number", "555-0100")
    talking.answers("The printer: its number", "99")
    talking.asked("There is no number 99")
    talking.answers("The printer: its number", "printer on the desk")
    talking.asked("is no printer")
    talking.answers("The printer: its number", f"folder:{folder}")
    talking.answers("How people are told", "the printer by the window")
    talking.answers("How many pixels wide", "wide")
    talking.asked("Type a whole number")
    talking.answers("How many pixels wide", "1920")
    talking.answers("How many cards wide", "0")
    talking.asked("Type a number from 0.5 to 50")
    talking.answers("How many cards wide", "4.04")
    talking.answers("Print a test sheet now?", "perhaps")
    talking.asked("Type yes, no, or skip")
    talking.answers("Print a test sheet now?", "yes")


def test_one_question_after_another_and_what_is_wrong_is_asked_again(tmp_path: Path, settings: Path) -> None:
    with talk("setup", "--settings", settings) as talking:
        up_to_the_pin(talking, tmp_path / "printed")
        talking.answers("New staff PIN", "123456")
        talking.asked("easily guessed")
        talking.answers("New staff PIN", PIN)
        talking.answers("The same PIN again", "271829")
        talking.asked("not the same both times")
        talking.answers("New staff PIN", PIN)
        talking.answers("The same PIN again", PIN)
        talking.answers("Write these settings?", "yes")
        assert talking.end() == 1, "nothing runs here"
    assert PIN not in talking.shown
    assert "pass       A test sheet is printed" in talking.shown
    assert "pass       The glass: 5.55 pixels in a millimetre" in talking.shown
    chosen = load_settings(settings)
    assert (chosen.kiosk.language, chosen.screen.pixels_per_mm) == ("es", 5.55)
    assert chosen.clinic.name == "Riverside Spine Clinic"
    assert chosen.printer.name == "the printer by the window"
    assert StaffPin(chosen.staff.pin_hash).try_pin(PIN) == Right()
    assert chosen.idle.warn_after_s == 240, "what was not asked stays"
    assert "# slow people" in settings.read_text("utf-8")
    assert settings.stat().st_mode & 0o777 == 0o640
    assert list((tmp_path / "printed").glob("*.pdf"))
    assert "Readiness report" in read_in(tmp_path / "state" / "readiness.pdf")


@pytest.mark.usefixtures("ctrl_c_ignored")
@pytest.mark.parametrize("at", ["The clinic's name", "The same PIN again"])
@pytest.mark.parametrize("key", ["\x03", "\x04"])
def test_whoever_breaks_it_off_has_the_old_settings(
    tmp_path: Path, settings: Path, at: str, key: str
) -> None:
    before = settings.read_bytes()
    with talk("setup", "--settings", settings) as talking:
        if at == "The clinic's name":
            talking.answers("The language of the first page", "")
        else:
            up_to_the_pin(talking, tmp_path / "printed")
            talking.answers("New staff PIN", PIN)
        talking.presses(at, key)
        assert talking.end() == 2
    assert "nothing was changed" in talking.shown
    assert settings.read_bytes() == before
    assert [each.name for each in tmp_path.glob(".*")] == []


def test_whoever_says_no_at_the_end_has_the_old_settings(tmp_path: Path, settings: Path) -> None:
    before = settings.read_bytes()
    with talk("setup", "--settings", settings) as talking:
        up_to_the_pin(talking, tmp_path / "printed")
        talking.answers("New staff PIN", PIN)
        talking.answers("The same PIN again", PIN)
        talking.answers("Write these settings?", "no")
        assert talking.end() == 2
    assert settings.read_bytes() == before


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
