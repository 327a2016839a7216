"""`self-test --full`: all that a kiosk needs is looked at, and a report says what came of each line."""

import shutil
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest

from kiosk.cli import main
from kiosk.commands import checks
from kiosk.commands.readiness import Line, Result, result_of
from kiosk.content.build.signoff import release, sign
from kiosk.device.one_instance import OneInstance
from kiosk.device.settings import load_settings
from kiosk.device.tally import Tally

TOY = Path(__file__).parent / "samples" / "tea-or-coffee"
LINES = (
    "The content",
    "The printer",
    "The glass",
    "A PIN for staff",
    "The clinic's telephone",
    "The kiosk runs",
    "The clock",
    "The disk",
    "The journal",
    "The watchdog is fed",
    "The last print",
    "Each page is drawn",
    "A handout is made",
    "A handout is read back by its code",
    "A test sheet is printed",
    "The voice is heard",
)
HASH = "$argon2id$v=19$m=19456,t=2,p=1$" + "a" * 22 + "$" + "b" * 43

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def kiosk(tmp_path: Path) -> Path:
    """The settings of a kiosk that lacks nothing, but that nobody has started."""
    aid = Path(shutil.copytree(TOY, tmp_path / "toy"))
    sign(aid, "A. Brewer", "physician", date.today() + timedelta(days=30), date.today())
    release(aid, "B. Pourer", "host", date.today())
    file = tmp_path / "kiosk.toml"
    file.write_text(
        f'[kiosk]\naid = "{aid}"\nstate = "{tmp_path}/state"\n[screen]\npixels_per_mm = 3.7\n'
        f'[clinic]\nphone = "555-0100"\n[staff]\npin_hash = "{HASH}"\n[speech]\nplayer = "true"\n',
        encoding="utf-8",
    )
    return file


def told(out: str) -> dict[str, str]:
    """The result of each line."""
    return {
        line[11:].split(":")[0]: line[:9].strip()
        for line in out.splitlines()
        if line[:9].strip() in list(Result)
    }


# A program of its own chooses how it draws; here other tests have drawn before.
@pytest.mark.qt_log_ignore("Scenegraph already initialized")
def test_each_line_passes_or_says_that_nobody_tried_it(kiosk: Path, tmp_path: Path, capsys: Captured) -> None:
    answers, out = tmp_path / "answers.toml", tmp_path / "report.pdf"
    answers.write_text("print = true\npages = true\nheard = true\n")
    with OneInstance(str(tmp_path / "state")):
        arguments = ["self-test", "--full", "--settings", str(kiosk), "--answers", str(answers)]
        assert main([*arguments, "--out", str(out)]) == 3
    results = told(capsys.readouterr().out)
    assert tuple(results) == LINES
    assert {line for line, result in results.items() if result != "pass"} <= {
        "The watchdog is fed",
        "The last print",
        "The voice is heard",  # where no synthesizer is installed
    }
    with pypdfium2.PdfDocument(out) as document:
        report = " ".join(page.get_textpage().get_text_bounded() for page in document)
    assert all(line in " ".join(report.split()) for line in LINES)


def test_nobody_at_the_terminal_means_that_nothing_is_printed(
    kiosk: Path, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checks, "drawn", lambda settings: iter(()))  # the test before this one draws
    assert main(["self-test", "--full", "--settings", str(kiosk)]) == 1
    results = told(capsys.readouterr().out)
    assert results["A test sheet is printed"] == "not tried"
    assert results["The kiosk runs"] == "FAIL"
    assert not list((tmp_path / "state" / "printed").glob("*.pdf"))
    assert (tmp_path / "state" / "readiness.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(("given", "said"), [("print = 1", '"print" is not asked so'), ("x = [", "not TOML")])
def test_wrong_answers_are_refused_before_anything_is_done(
    kiosk: Path, tmp_path: Path, capsys: Captured, given: str, said: str
) -> None:
    answers = tmp_path / "answers.toml"
    answers.write_text(given)
    assert main(["self-test", "--full", "--settings", str(kiosk), "--answers", str(answers)]) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "state").exists()


@pytest.mark.parametrize(
    ("results", "code"), [(("pass",), 0), (("pass", "not tried"), 3), (("not tried", "FAIL", "pass"), 1)]
)
def test_the_exit_code_is_that_of_the_worst_line(results: tuple[str, ...], code: int) -> None:
    assert result_of([Line(Result(each), "it", "") for each in results]) == code


def test_a_print_of_long_ago_is_no_good_sign(kiosk: Path, tmp_path: Path) -> None:
    settings = load_settings(kiosk)

    def last() -> Line:
        return next(line for line in checks.machine(settings) if line.what == "The last print")

    assert last().result is Result.NOT_TRIED
    tally = Tally(str(tmp_path / "state"))
    tally.count("print_ended", state="done")
    assert last().result is Result.PASSED
    file = tmp_path / "state" / "tally.json"
    file.write_text('{"last_print": "2020-01-01T12:00Z"}')
    assert last().result is Result.FAILED
    file.write_text('{"last_print": "2020-13-01T12:00Z"}')
    assert last().result is Result.FAILED


def test_a_disk_that_takes_nothing_is_said(kiosk: Path) -> None:
    kiosk.write_text(f'[kiosk]\naid = "{TOY}"\nstate = "/proc/nowhere"\n', encoding="utf-8")
    disk = next(line for line in checks.machine(load_settings(kiosk)) if line.what == "The disk")
    assert disk.result is Result.FAILED
    assert "/proc/nowhere" in disk.found


@pytest.mark.parametrize(
    ("ago", "result"), [(3, Result.PASSED), (40, Result.FAILED)], ids=["just now", "too long ago"]
)
def test_the_watchdog_is_fed_where_systemd_has_heard_of_it(
    tmp_path: Path, kiosk: Path, monkeypatch: pytest.MonkeyPatch, ago: int, result: Result
) -> None:
    systemctl = tmp_path / "bin" / "systemctl"
    systemctl.parent.mkdir()
    systemctl.write_text(
        "#!/bin/sh\nnow=$(cut -d. -f1 /proc/uptime)\n"
        f"echo ActiveState=active; echo WatchdogUSec=20s; echo WatchdogTimestampMonotonic=$(( (now - {ago}) * 1000000 ))\n"
    )
    systemctl.chmod(0o755)
    monkeypatch.setenv("PATH", f"{systemctl.parent}:/usr/bin:/bin")
    watchdog = next(
        line for line in checks.machine(load_settings(kiosk)) if line.what == "The watchdog is fed"
    )
    assert watchdog.result is result
