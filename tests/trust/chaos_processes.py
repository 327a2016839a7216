"""Chaos of processes: killed, held still, dying, two at once, out of memory, in another year."""

import os
import signal
import subprocess
import time
from pathlib import Path
from random import Random

from tests.trust.chaos_case import STAYS, WALKS, serves
from tests.trust.program import ROOT, Program


def killed(home: Path, chance: Random, times: int) -> list[str]:
    """Killed while it starts, while it serves, while it writes; every start after that serves."""
    wrong = []
    for number in range(times):
        with Program(home, act=WALKS) as program:
            if number % 2 and not program.is_ready():
                wrong.append(f"start {number} paints nothing: {program.said()[-300:]}")
            time.sleep(chance.uniform(0, 2))
            program.ends(signal.SIGKILL)
    wrong += [said for said in [serves(home)] if said]
    halves = [
        each.name
        for each in (home / "state").rglob("*")
        if each.suffix == ".part" and each.name != "tally.part"
    ]
    if len(halves) > times:
        wrong.append(f"{len(halves)} half-written files")
    return wrong


def held(home: Path, chance: Random, times: int) -> list[str]:
    """Held still (SIGSTOP): no sign of life; let go: signs again."""
    with Program(home, act=STAYS, watchdog_s=2) as program:
        if not program.is_ready() or not program.hears("WATCHDOG=1"):
            return ["no sign of life at all"]
        program.process.send_signal(signal.SIGSTOP)
        time.sleep(0.5)
        program.drain()
        held_still = program.hears("WATCHDOG=1", within=3)
        program.process.send_signal(signal.SIGCONT)
        wrong = ["it gave a sign while it was held"] if held_still else []
        return wrong if program.hears("WATCHDOG=1", within=30) else [*wrong, "no sign afterwards"]


def stuck(home: Path, chance: Random, times: int) -> list[str]:
    """The thread of the screen stands still: no sign. Another thread does: the signs go on."""
    wrong = []
    busy = """
import time
from kiosk.device.watchdog import tell
QTimer.singleShot(300, lambda: (tell("STATUS=stands still"), time.sleep(600)))
"""
    with Program(home / "gui", act=busy, watchdog_s=2) as program:
        if not program.hears("STATUS=stands still"):
            wrong.append("it does not start")
        if program.hears("WATCHDOG=1", within=4):
            wrong.append("signs of life from a screen that stands still")
    beside = "import threading, time\nthreading.Thread(target=time.sleep, args=(600,), daemon=True).start()\n"
    with Program(home / "beside", act=beside, watchdog_s=2) as program:
        if not program.is_ready() or not all(program.hears("WATCHDOG=1", within=30) for _ in range(3)):
            wrong.append("no signs of life although only another thread is busy")
    return wrong


def dies(home: Path, chance: Random, times: int) -> list[str]:
    """A worker dies of an error: the page of last resort, exit code 70, counted, staff called, and the next start serves."""
    lamp = home / "lamp"
    settings = f'[kiosk]\nstate = "state"\n[journal]\nfile = "journal"\n[staff]\ncall = "touch {lamp}"\n'
    act = "import threading\nthreading.Thread(target=lambda: 1 / 0).start()\n"
    with Program(home, act=act, settings=settings, before="startup.STARTS_AGAIN_AFTER_S = 2") as program:
        program.is_ready()
        code = program.ends()
        events = program.events()
    wrong = [] if code == 70 else [f"exit code {code}"]
    wrong += [] if "out_of_service" in events else ["not in the journal"]
    wrong += [] if '"faults": 1' in _text(home / "state" / "tally.json") else ["not counted"]
    wrong += [] if lamp.exists() else ["staff were not called"]
    return wrong + [said for said in [serves(home)] if said]


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except OSError:
        return ""


def at_day(day: str) -> str:
    """The program in another time."""
    return f"""
import datetime
from kiosk import app, start_checks, startup

class Other(datetime.date):
    @classmethod
    def today(cls):
        return cls({day})

start_checks.date = startup.date = app.date = Other
app.ui_services.__kwdefaults__["today"] = Other.today
"""


def clock(home: Path, chance: Random, times: int) -> list[str]:
    """1970, 2200 and a few years between: it serves, staff are told, and no day and no code is printed."""
    wrong = []
    days = ("2200, 1, 1", "1970, 1, 1", "2026, 11, 22", "2020, 2, 29")
    for number, day in enumerate(days[:times]):
        act = """
session.goOn()
summary = session.store.summary()
print("day", repr(summary.made_on_words), "code", bool(summary.code), flush=True)
QTimer.singleShot(0, lambda: QCoreApplication.exit(0))
"""
        place = home / str(number)
        with Program(place, act=act, before=at_day(day)) as program:
            code = program.ends()
            said, events = program.said(), program.events()
        well = number == 2
        if code != 0 or well in {"clock_wrong" in events, "day ''" in said}:
            wrong.append(f"{day}: exit code {code}, {events}, {said[-200:]}")
    return wrong


def twice(home: Path, chance: Random, times: int) -> list[str]:
    """A second kiosk of the same state: refused with a sentence, while the first goes on."""
    with Program(home, act=STAYS, watchdog_s=2) as first:
        if not first.is_ready():
            return ["the first does not start"]
        command = [*first.process.args][0:]  # type: ignore[misc]
        second = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=90, env=_env(home)
        )
        wrong = (
            []
            if second.returncode == 1 and "Another kiosk runs already" in second.stderr
            else [second.stderr[-200:]]
        )
        return wrong if first.hears("WATCHDOG=1", within=30) else [*wrong, "the first does not go on"]


def _env(home: Path) -> dict[str, str]:
    places = {name: str(home) for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    return {**os.environ, **places, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}


def little_memory(home: Path, chance: Random, times: int) -> list[str]:
    """Memory runs out: it ends with an exit code other than 0, and never stands there."""
    act = "hoard = []\nQTimer.singleShot(0, lambda: hoard.append(bytearray(1 << 40)))\n"
    with Program(home, act=act, before="startup.STARTS_AGAIN_AFTER_S = 1") as program:
        code = program.ends()
        return [] if code not in {None, 0} else [f"exit code {code}"]
