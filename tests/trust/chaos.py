"""The chaos table: each case does something to the real program, and says what it saw. `right` is what it has to be."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.trust.program import ROOT, TOY, Program

SERVES = "it serves people"


Play = Callable[[Path, Random, int], list[str]]


@dataclass(frozen=True, slots=True)
class Case:
    """One case. `play` is given a folder, chance, and how often; it gives what is not as it has to be."""

    name: str
    right: str
    play: Play


def serves(home: Path, **given: object) -> str:
    """What is wrong with a start that should serve people: "" where nothing is."""
    with Program(home, act=FIRST_PAGES, **given) as program:  # type: ignore[arg-type]
        if not program.is_ready():
            return f"no page was painted: {program.said()[-300:]}"
        code = program.ends()
        return "" if code == 0 else f"exit code {code}: {program.said()[-300:]}"


FIRST_PAGES = """
def look():
    session.goOn()
    at = session.screen.page.key
    session.startOver()
    QCoreApplication.exit(0 if at != session.screen.page.key else 9)
QTimer.singleShot(0, look)
"""
STAYS = "QTimer.singleShot(0, lambda: None)\n"
WALKS = """
def walk():
    session.goOn() if session.screen.page.kind != "thanks" else session.startOver()
walking = QTimer(session)
walking.timeout.connect(walk)
walking.start(20)
"""


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


def settings_changed(home: Path, chance: Random, times: int) -> list[str]:
    """Settings spoiled, emptied or gone while it runs: it goes on; the next start says what is wrong."""
    wrong = []
    spoiled = ("[kiosk\n", "\0\0\0", None, '[kiosk]\nlanguage = "fr-fr-fr-x"\nunattended = 3\n')
    for number, what in enumerate(spoiled[:times]):
        place = home / str(number)
        with Program(place, act=WALKS, watchdog_s=2) as program:
            ready = program.is_ready()
            file = place / "kiosk.toml"
            file.unlink()
            if what is not None:
                file.write_text(what)
            lives = program.hears("WATCHDOG=1", within=30)
            if not (ready and lives) or program.process.poll() is not None:
                wrong.append(f"{what!r}: it did not go on")
        if what is not None:
            with Program(place) as again:
                code = again.ends()
                if code != 2 or "kiosk.toml" not in again.said():
                    wrong.append(f"{what!r}: the next start ends with {code}: {again.said()[-200:]}")
    return wrong


def content_changed(home: Path, chance: Random, times: int) -> list[str]:
    """All content replaced by nothing while it runs: a whole visit goes on, and prints; the next start says so."""
    aid = Path(shutil.copytree(TOY, home / "toy"))
    act = """
import shutil
shutil.rmtree(AID)
session.goOn()
printing = session.screen.printing
def look(busy):
    if not busy:
        print("printed:", printing.state, flush=True)
        QTimer.singleShot(0, lambda: QCoreApplication.exit(0))
printing.busyChanged.connect(look)
printing.start(session.store.summary(), ("getting_ready",), False)
""".replace("AID", repr(str(aid)))
    with Program(home, act=act, aid=aid) as program:
        code, said = program.ends(), program.said()
    wrong = [] if code == 0 and "printed: saved" in said else [f"exit code {code}: {said[-300:]}"]
    with Program(home, aid=aid) as again:
        code = again.ends()
        return wrong if code == 2 else [*wrong, f"the next start ends with {code}"]


Obstacle = Callable[[Path], None]


def _fifo(file: Path) -> None:
    os.mkfifo(file)


def _zero(file: Path) -> None:
    file.symlink_to("/dev/zero")


def _full(file: Path) -> None:
    file.symlink_to("/dev/full")


def _circle(file: Path) -> None:
    file.symlink_to(file)


def _folder(file: Path) -> None:
    file.mkdir()


def _nothing_but_noise(file: Path) -> None:
    file.write_bytes(Random(5).randbytes(3_000))


OBSTACLES: tuple[Obstacle, ...] = (_fifo, _zero, _full, _circle, _folder, _nothing_but_noise)
KEPT = (
    "state/cache/content",
    "state/cache",
    "state/wrong-tries.json",
    "state/tally.json",
    "state/tally.part",
    "state/running.lock",
    "state/printed",
    "qmlcache",
)


def obstacles(home: Path, chance: Random, times: int) -> list[str]:
    """A pipe, a link to what never ends, a full device, a circle, a folder, noise, where the kiosk keeps things."""
    pairs = [(name, put) for name in KEPT for put in OBSTACLES]
    wrong = []
    for number, (name, put) in enumerate(chance.sample(pairs, min(times, len(pairs)))):
        place = home / str(number)
        (place / name).parent.mkdir(parents=True)
        put(place / name)
        if said := serves(place):
            wrong.append(f"{name} as {put.__name__[1:]}: {said}")
    return wrong


def journal(home: Path, chance: Random, times: int) -> list[str]:
    """The same in the journal's place: said at the start with the settings' line; while it runs, no visit stops."""
    wrong = []
    for number, put in enumerate((_fifo, _zero, _full, _circle, _folder)[:times]):
        place = home / str(number)
        place.mkdir(parents=True)
        put(place / "journal")
        with Program(place) as program:
            code = program.ends()
            if code != 2 or "the journal" not in program.said():
                wrong.append(f"{put.__name__[1:]} at the start: {code}, {program.said()[-200:]}")
        later = home / f"{number}-later"
        act = f"""
import os
from pathlib import Path
Path("JOURNAL").unlink()
{_AS_CODE[put.__name__]}
{FIRST_PAGES}
""".replace("JOURNAL", str(later / "journal"))
        with Program(later, act=act) as program:
            code = program.ends()
            if code != 0 or "visit_started" not in program.said():
                wrong.append(f"{put.__name__[1:]} while it runs: {code}, {program.said()[-200:]}")
    return wrong


_AS_CODE = {
    "_fifo": 'os.mkfifo("JOURNAL")',
    "_zero": 'os.symlink("/dev/zero", "JOURNAL")',
    "_full": 'os.symlink("/dev/full", "JOURNAL")',
    "_circle": 'os.symlink("JOURNAL", "JOURNAL")',
    "_folder": 'os.mkdir("JOURNAL")',
}


@contextmanager
def small_disk() -> Iterator[tuple[str, ...]]:
    """A way to start a program with a full disk of its own in place of its state; empty where the system gives none."""
    mount = 'mount -t tmpfs -o size=64k tmpfs "$1" && head -c 60000 /dev/zero >"$1/filler"; shift; exec "$@"'
    yield ("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mount, "sh")


def full_disk(home: Path, chance: Random, times: int) -> list[str]:
    """No room for what is kept: it serves, and keeps nothing."""
    state = home / "state"
    state.mkdir(parents=True)
    with small_disk() as wrap:
        tried = subprocess.run([*wrap, str(state), "true"], capture_output=True, check=False)
        if tried.returncode:
            return ["not tried: this system gives no disk of its own to an ordinary user"]
        said = serves(home, wrap=(*wrap, str(state)))
    return [said] if said else []


def read_only(home: Path, chance: Random, times: int) -> list[str]:
    """Nothing can be written anywhere where it keeps things."""
    settings = '[kiosk]\nstate = "/proc/nowhere"\n'
    places = dict.fromkeys(("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), "/proc/nowhere")
    said = serves(home, settings=settings, environment=places)
    return [said] if said else []


def spoiled_pages(home: Path, chance: Random, times: int) -> list[str]:
    """Bits flipped in the pages that Qt has compiled: at the latest the second start serves."""
    wrong = [said for said in [serves(home)] if said]
    for number in range(times):
        files = sorted(each for each in (home / "spine-kiosk" / "qmlcache").glob("*") if each.is_file())
        if not files:
            return [*wrong, "there are no compiled pages"]
        for file in files:
            data = bytearray(file.read_bytes())
            for _ in range(max(1, len(data) // 200)):
                data[chance.randrange(64, len(data))] ^= 1 << chance.randrange(8)
            file.write_bytes(data)
        if serves(home) and (said := serves(home)):
            wrong.append(f"{number}: {said}")
    return wrong


def no_display(home: Path, chance: Random, times: int) -> list[str]:
    """No display server at the start: a sentence, an event, an exit code by which it is started again."""
    wrong = []
    for number, display in enumerate(("", ":4711", "nonsense")[:times]):
        environment = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
        with Program(home / str(number), environment=environment) as program:
            code = program.ends()
            if (
                code != 70
                or "There is no screen to draw on" not in program.said()
                or "no_display" not in program.events()
            ):
                wrong.append(f"{display!r}: {code}, {program.said()[-200:]}")
    return wrong


def display_gone(home: Path, chance: Random, times: int) -> list[str]:
    """The display server dies while it runs: the program ends, and is started again."""
    if shutil.which("Xvfb") is None:
        return ["not tried: there is no Xvfb here"]
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    environment = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
    try:
        with Program(home, act=STAYS, environment=environment) as program:
            if not program.is_ready():
                return [f"not tried: Qt does not start on Xvfb here: {program.said()[-200:]}"]
            server.kill()
            server.wait()
            code = program.ends(within=30)
            return [] if code not in {None, 0} else [f"exit code {code}"]
    finally:
        server.kill()
        server.wait()


def no_fonts(home: Path, chance: Random, times: int) -> list[str]:
    """Letters and pictures are gone: it serves with the system's letters, and the journal says so."""
    share = home / "share"
    share.mkdir(parents=True)
    for name in ("content", "printouts", "packaging"):
        (share / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / "assets", share / "assets", ignore=shutil.ignore_patterns("fonts", "pictures"))
    (share / "assets" / "fonts").mkdir()
    aid, environment = share / "content" / "spine-fracture", {"SPINE_KIOSK_SHARE": str(share)}
    with Program(home, act=FIRST_PAGES, aid=aid, environment=environment) as program:
        code = program.ends()
        events = program.events()
        missed = {"fonts_missing", "pictures_missing"} - set(events)
        return (
            []
            if code == 0 and not missed
            else [f"exit code {code}, not in the journal: {missed}, {program.said()[-300:]}"]
        )


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


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except OSError:
        return ""


CASES = (
    Case("killed at random moments (kill -9)", "the next start serves people", killed),
    Case("held still (SIGSTOP), and let go", "no sign of life, so it would be ended; then signs again", held),
    Case("the screen's thread, or another one, stands still", "no sign of life only for the screen's", stuck),
    Case("a worker dies", "page of last resort, exit 70, counted, staff called, next start serves", dies),
    Case("clock in 1970, 2020 or 2200", "it serves, staff are told, no day and no code on paper", clock),
    Case("settings changed while it runs", "it goes on; the next start says what is wrong", settings_changed),
    Case(
        "content gone while it runs",
        "a whole visit goes on and prints; the next start says so",
        content_changed,
    ),
    Case("pipes, endless links, folders, noise where it keeps things", SERVES, obstacles),
    Case("the same in the journal's place", "said at the start; while it runs no visit stops", journal),
    Case("disk full", SERVES, full_disk),
    Case("nothing can be written", SERVES, read_only),
    Case("compiled pages spoiled", "the second start serves people at the latest", spoiled_pages),
    Case("no display server", "a sentence, an event, and a new start", no_display),
    Case("display server dies", "it ends, to be started again", display_gone),
    Case("letters and pictures gone", "it serves people, and the journal says so", no_fonts),
    Case("two at once", "the second is refused with a sentence", twice),
    Case("memory runs out", "it ends, to be started again", little_memory),
)
TIMES: dict[Play, int] = {
    killed: 100,
    obstacles: len(KEPT) * len(OBSTACLES),
    spoiled_pages: 10,
    clock: 4,
    settings_changed: 4,
    journal: 5,
    no_display: 3,
}
"""How often, or in how many kinds, each is done by `make trust`; what is not named here once."""
