"""A kiosk of which everything can be told, and the text that it writes for Prometheus, taken apart."""

import re
import shutil
import subprocess
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.commands import metrics
from kiosk.content.build.signoff import release, sign
from kiosk.device.journal import Event
from kiosk.device.tally import Tally

TOY = Path(__file__).parents[1] / "samples" / "tea-or-coffee"
PROMTOOL = shutil.which("promtool")
SAMPLE = re.compile(r"(spine_kiosk_[a-z_]+)(?:\{([^}]*)\})? (-?[0-9.e+]+)")
SYSTEMD = {
    metrics.UNIT: {"NRestarts": "3"},
    metrics.UPDATE: {"Result": "success"},
    metrics.UPDATES: {"ActiveState": "active"},
}


def kiosk_in(folder: Path, *, until: date | None = None, more: str = "") -> Path:
    """The settings file of a kiosk whose content is signed and that has two printers."""
    aid = Path(shutil.copytree(TOY, folder / "toy"))
    sign(aid, "Ada Brewer", "physician", until or date.today() + timedelta(days=90), date.today())
    release(aid, "Otto Mann", "head of the clinic", date.today())
    file = folder / "kiosk.toml"
    file.write_text(
        f'[kiosk]\naid = "{aid}"\nstate = "{folder}/state"\n'
        f'[printer]\naddress = "folder:{folder}/printed"\nname = "the printer by Maria"\n'
        f'[second_printer]\naddress = "folder:{folder}/elsewhere"\n'
        f'[clinic]\nname = "Riverside Spine Clinic"\nphone = "555-0100"\n'
        f'[metrics]\nfile = "collected/spine-kiosk.prom"\n{more}',
        encoding="utf-8",
    )
    (folder / "collected").mkdir()
    return file


def as_a_service(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let systemd know the kiosk, and an update have gone well."""
    monkeypatch.setattr(metrics, "shown", lambda unit, *names: SYSTEMD[unit])
    monkeypatch.setattr(metrics, "UPDATED_WELL", folder / "well")
    (folder / "well").touch()


def busy_yesterday(folder: Path) -> None:
    """Somebody printed, and somebody called, a day ago."""
    tally = Tally(str(folder / "state"), lambda: datetime.now(UTC) - timedelta(days=1))
    tally.count(Event.KIOSK_STARTED)
    tally.count(Event.VISIT_STARTED)
    tally.count(Event.STAFF_CALLED, calls=1, heard=1)
    for state in ("done", "not_sure", "said_incomplete"):
        tally.count(Event.PRINT_ENDED, state=state)
    tally.count(Event.VISIT_ENDED, reason="finished")


def written_by(settings: Path) -> str:
    """What stands in the file after it was written."""
    assert main(["metrics", "--write", "--settings", str(settings)]) == 0
    return (settings.parent / "collected" / "spine-kiosk.prom").read_text("utf-8")


def numbers(text: str) -> Mapping[str, float]:
    """Each sample by its name and labels as they are written."""
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    found = {line: SAMPLE.fullmatch(line) for line in lines}
    assert all(found.values()), [line for line, match in found.items() if not match]
    return {
        match[1] + (f"{{{match[2]}}}" if match[2] else ""): float(match[3])
        for match in found.values()
        if match
    }


def names(text: str) -> set[str]:
    """The metrics in the text."""
    return {sample.partition("{")[0] for sample in numbers(text)}


def accepted(*command: str, given: str = "") -> None:
    """Have promtool look at it, where Debian's package `prometheus` has brought one."""
    if PROMTOOL:
        done = subprocess.run(
            [PROMTOOL, *command], input=given, capture_output=True, text=True, check=False, timeout=120
        )
        assert done.returncode == 0, done.stdout + done.stderr
