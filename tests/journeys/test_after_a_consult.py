"""What staff typed in a consult is in no memory of the program once somebody else may sit there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.ui.window.after_consult import AfterConsult
from tests.ui.clinician import Clinician, staff_pin
from tests.ui.person import OpenKiosk
from tests.ui.stage import toy_content

ROOT = Path(__file__).parents[2]
TOY = ROOT / "tests" / "samples" / "tea-or-coffee"

# The kiosk as it is started; the first time staff come in, type, and go; the second time its memory is searched.
KIOSK = """
import os, re, sys
from kiosk import cli, startup
from kiosk.ui.window import at_rest

at_rest.REST_MS = 50
attend = startup._attend
memory = open("/proc/self/mem", "rb", 0)  # at once: during a consult nobody but root may look into it

def word(number):
    # Put together here, so that neither stands in this text.
    return b"z" + b"q" + str(number * 27).encode() + b"x" + b"v"

def count(number):
    pattern = word(number)
    found = 0
    with open("/proc/self/maps") as maps:
        for line in maps:
            if " rw" in line and "[v" not in line:
                start, end = (int(each, 16) for each in line.split()[0].split("-"))
                memory.seek(start)
                try:
                    found += memory.read(end - start).count(pattern)
                except OSError:
                    pass
    return found

def attend_and_act(kiosk, *rest):
    ending = attend(kiosk, *rest)
    from PySide6.QtCore import QCoreApplication, QTimer
    again = "ANEW" in os.environ
    os.environ["ANEW"] = "1"
    print("pid", os.getpid(), flush=True)
    if again:
        # The search finds its own word as well: as often as one that nobody ever typed.
        print("found:", count(31337) - count(31338), flush=True)
        QTimer.singleShot(0, lambda: QCoreApplication.exit(0))
    else:
        session = kiosk.attended
        def consult():
            session.consult.requestStaffAccess()
            session.consult._let_in()
            session.consult.code.takes(word(31337).decode())
            print("typed:", count(31337) - count(31338) > 0, flush=True)
            session.startOver()
        QTimer.singleShot(0, consult)
    return ending

startup._attend = attend_and_act
sys.exit(cli.main(["run", *sys.argv[1:]]))
"""


def test_the_program_starts_anew_behind_a_consult_in_the_same_process(tmp_path: Path) -> None:
    script = tmp_path / "kiosk_and_consult.py"
    script.write_text(KIOSK, encoding="utf-8")
    places = {name: str(tmp_path) for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    done = subprocess.run(
        [sys.executable, str(script), "--aid", str(TOY)],
        env=os.environ | places | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    first, typed, second, found = done.stdout.splitlines()
    assert first == second, "whoever watches over the process sees no end of it"
    assert (typed, found) == ("typed: True", "found: 0")
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("kiosk_started") == 2
    assert "out_of_service" not in done.stderr


def test_whoever_has_begun_a_visit_is_waited_for(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk(toy_content(), pin=staff_pin())
    session, started = person.stage.kiosk.session, list[int]()
    AfterConsult(session, lambda: started.append(1), rest_ms=0)
    staff = Clinician(person)
    staff.begins()
    session.consult.end()
    session.goOn()
    for _ in range(5):
        person.stage.settle()
    assert not started
    session.startOver()
    person.stage.qtbot.waitUntil(lambda: started == [1])


def test_a_visit_without_a_consult_starts_nothing_anew(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk(toy_content())
    session, started = person.stage.kiosk.session, list[int]()
    AfterConsult(session, lambda: started.append(1), rest_ms=0)
    session.goOn()
    session.startOver()
    for _ in range(5):
        person.stage.settle()
    assert not started


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be told so")
def test_no_dump_is_written_of_a_process_that_was_told_so() -> None:
    told = "import ctypes; from kiosk.device.private_memory import forbid_dumps; forbid_dumps(); print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", told], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout == "0\n"
