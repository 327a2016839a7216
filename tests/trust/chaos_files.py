"""Chaos of files that change while the kiosk runs, or are gone: settings, content, compiled pages, letters."""

import shutil
from pathlib import Path
from random import Random

from tests.trust.chaos_case import FIRST_PAGES, WALKS, serves
from tests.trust.program import ROOT, TOY, Program


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
