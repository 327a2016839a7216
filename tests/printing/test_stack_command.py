"""`handout VISITS.yaml --print`: one person after another at a real printer, each told printed or not."""

import os
import re
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.commands.printed import NOT_PRINTED
from kiosk.interrupts import INTERRUPTED
from kiosk.printing.address import IppAddress
from kiosk.printing.client import Client
from tests.printing.eve_printer import QUICK, EvePrinter, await_that

ROOT = Path(__file__).parents[2]
TOY = ROOT / "tests" / "samples" / "tea-or-coffee"
SHEET = "getting_ready"
"""One that is no longer than what the printer counts."""

LIST = """today: 2026-11-22
visits:
  - {file: room-1, name: Ana, answers: {cups: 4}}
  - {file: room-2, answers: {cups: 2}}
"""
FAULTY = "  - {file: room-3, answers: {thristy: yes}}\n"

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home of its own, so that no test writes into anybody's."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(home))
    quick = replace(QUICK, stuck=3.0)
    monkeypatch.setattr("kiosk.printing.printer.Timeouts", lambda stuck: quick)


def asked(folder: Path, address: str, text: str = LIST) -> list[str]:
    """The command line for that list at that printer."""
    (folder / "list.yaml").write_text(text)
    (folder / "kiosk.toml").write_text(f'[printer]\naddress = "{address}"\n')
    places = ["--aid", str(TOY), "--settings", str(folder / "kiosk.toml"), "--sheets", SHEET]
    return ["handout", str(folder / "list.yaml"), *places, "--print"]


def test_each_is_printed_and_told(eve: EvePrinter, tmp_path: Path, capsys: Captured) -> None:
    assert main(asked(tmp_path, eve.address)) == 0
    said = capsys.readouterr()
    assert re.fullmatch(
        r"room-1: printed, [12] pages?\nroom-2: printed, [12] pages?\nprinted 2 of 2 handouts\n", said.out
    )
    assert said.err == ""
    assert len(eve.printed()) == 2, "a job for each person"


def test_who_cannot_be_printed_is_told_and_costs_nobody_else_theirs(
    eve: EvePrinter, tmp_path: Path, capsys: Captured
) -> None:
    assert main(asked(tmp_path, eve.address, LIST + FAULTY)) == NOT_PRINTED
    said = capsys.readouterr()
    assert said.out.endswith("printed 2 of 3 handouts\n")
    assert said.err == (
        f'room-3: not printed. {tmp_path / "list.yaml"}:5: there is no question "thristy". '
        'did you mean "thirsty"?\n'
    )


def test_a_printer_that_does_not_answer_is_waited_for_once_and_told_for_each(
    eve: EvePrinter, tmp_path: Path, capsys: Captured
) -> None:
    eve.switch_off()
    assert main(asked(tmp_path, eve.address)) == NOT_PRINTED
    said = capsys.readouterr()
    assert said.out == "printed 0 of 2 handouts\n"
    assert [line.split(" (")[0] for line in said.err.splitlines()] == [
        "room-1: not printed",
        "room-2: not printed",
    ]
    assert said.err.count("not responding") == 2


def test_what_somebody_can_mend_is_told_while_the_job_waits(
    eve: EvePrinter, tmp_path: Path, capsys: Captured
) -> None:
    eve.behave("empty")
    eve.refill()
    assert main(asked(tmp_path, eve.address)) == 0
    eve.behave("jam")
    (eve.folder / "refilled").unlink()
    assert main(asked(tmp_path, eve.address)) == NOT_PRINTED
    err = capsys.readouterr().err
    assert err.count("room-1: the printer waits (jammed).") == 1


def test_pages_that_nobody_counted_are_not_called_printed(
    eve: EvePrinter, tmp_path: Path, capsys: Captured
) -> None:
    eve.behave("uncounted")
    assert main(asked(tmp_path, eve.address)) == NOT_PRINTED
    assert "room-1: it is not sure that this was printed; look at the printer.\n" in capsys.readouterr().err


def test_a_folder_in_place_of_a_printer_is_called_one(tmp_path: Path, capsys: Captured) -> None:
    assert main(asked(tmp_path, f"folder:{tmp_path / 'printed'}")) == 0
    assert "room-2: saved in the folder in place of a printer" in capsys.readouterr().out
    assert len(list((tmp_path / "printed").iterdir())) == 2


def test_an_address_that_means_no_printer_is_a_problem_of_the_settings(
    tmp_path: Path, capsys: Captured
) -> None:
    assert main(asked(tmp_path, "fax:555-0100")) == 2
    assert "address" in capsys.readouterr().err


def test_ctrl_c_cancels_the_job_at_the_printer(eve: EvePrinter, tmp_path: Path) -> None:
    eve.behave("slow")
    command = ["env", "--default-signal=INT", sys.executable, "-m", "kiosk", *asked(tmp_path, eve.address)]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        await_that(lambda: _jobs(eve) == 1, "the job did not come to the printer")
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=120)
    assert (process.returncode, out) == (INTERRUPTED, "printed 0 of 2 handouts\n")
    first, second = err.splitlines()
    assert first.startswith("room-1: not printed (cancelled")
    assert second == "room-2: not printed (stopped)."
    assert _jobs(eve) == 0
    eve.go()
    assert eve.printed() == []


def _jobs(eve: EvePrinter) -> int:
    """How many jobs of a kiosk the printer has not ended."""
    with Client(IppAddress("localhost", eve.port, "/ipp/print", tls=False), 5.0) as client:
        return len(client.jobs("kiosk-"))
