"""The command `setup`: the settings of this machine from a file of answers, the start, and the readiness report."""

import grp
import os
import subprocess
import tomllib
from argparse import Namespace
from pathlib import Path
from typing import Any

from kiosk.atomic_file import write_atomically
from kiosk.commands.status import READY, status_of
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.device.places import INSTALLED_SETTINGS, Shipped, shipped
from kiosk.device.setting_text import settings_from_text
from kiosk.device.settings import LARGEST, Settings, load_settings
from kiosk.ordinary_file import read_ordinary

STATE = "/var/lib/spine-kiosk"
UNIT = "spine-kiosk.service"
READABLE_BY_ITS_GROUP = 0o640


def setup(asked: Namespace) -> int:
    """Write the settings, start the kiosk, and print the readiness report. Raises ProblemsFound, with nothing written."""
    path = asked.settings or INSTALLED_SETTINGS
    text = settings_text(
        _text(shipped(Shipped.PACKAGING) / "kiosk.toml"), _text(asked.answers), str(asked.answers)
    )
    write_atomically(path, text.encode(), mode=READABLE_BY_ITS_GROUP, owner=_owner())
    print(f"{path}: written")
    if path == INSTALLED_SETTINGS and not asked.no_start:
        _start()
    return _report(load_settings(path))


def settings_text(shipped_text: str, answers: str, file: str) -> str:
    """The shipped settings with the answers in their places, and every comment. Raises ProblemsFound."""
    settings_from_text(answers, file)  # Whatever is wrong is said with its line in the answers.
    from kiosk.device.setting_line import with_value

    given: dict[str, Any] = tomllib.loads(answers)
    kept = {**given, "kiosk": {"state": STATE, **given.get("kiosk", {})}}
    for section, values in kept.items():
        for key, value in values.items():
            shipped_text = with_value(shipped_text, section, key, value)
    settings_from_text(shipped_text, file)
    return shipped_text


def _text(path: Path) -> str:
    """The file's text. Raises ProblemsFound; OSError where it cannot be read."""
    try:
        return read_ordinary(path, LARGEST).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problem = Problem(str(path), 0, "this is not UTF-8 text", "save the file again as UTF-8")
        raise ProblemsFound([problem]) from error


def _owner() -> tuple[int, int] | None:
    """Root, and the kiosk's own group, which has to read the PIN's hash; None where somebody else sets up."""
    if os.geteuid() != 0:
        return None
    try:
        return 0, grp.getgrnam("spine-kiosk").gr_gid
    except KeyError:
        return None


def _start() -> None:
    """Start the kiosk now and at each start of the machine. Raises ProblemsFound."""
    for act in (("enable", UNIT), ("restart", UNIT)):
        done = subprocess.run(["systemctl", "--quiet", *act], check=False)  # noqa: S603, S607 (systemd's own command)
        if done.returncode != 0:
            problem = Problem(UNIT, 0, "the kiosk did not start", f'read "journalctl -u {UNIT}"')
            raise ProblemsFound([problem])


def _report(settings: Settings) -> int:
    """Print what is ready and what is not; 0 where all is."""
    found = status_of(settings)
    lines = {
        f"content {found['content']}, {found['signoff']}": found["signoff"] == "signed",
        f"printer {found['printer']}": found["printer"].split(" ")[0] in READY,
        "the glass is measured ([screen] pixels_per_mm)": settings.screen.pixels_per_mm > 0,
        "a PIN for staff ([staff] pin_hash)": bool(settings.staff.pin_hash),
        "the clinic's telephone number ([clinic] phone)": bool(settings.clinic.phone),
        "the kiosk runs": found["running"],
    }
    for line, well in lines.items():
        print(f"{'ready  ' if well else 'NOT YET'}  {line}")
    return 0 if all(lines.values()) else 1
