"""Chaos of the places where the kiosk keeps things: obstacles in them, no room, nothing that can be written."""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from tests.trust.chaos_case import FIRST_PAGES, serves
from tests.trust.program import Program

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


_AS_CODE = {
    "_fifo": 'os.mkfifo("JOURNAL")',
    "_zero": 'os.symlink("/dev/zero", "JOURNAL")',
    "_full": 'os.symlink("/dev/full", "JOURNAL")',
    "_circle": 'os.symlink("JOURNAL", "JOURNAL")',
    "_folder": 'os.mkdir("JOURNAL")',
}


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
