"""The command `setup`: the settings of this machine, asked for or from a file; the start, and the readiness report."""

import os
import subprocess
import sys
import tomllib
from argparse import Namespace
from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any

from kiosk.atomic_file import write_atomically
from kiosk.commands import checks
from kiosk.commands.account import as_the_kiosk, kiosk_account
from kiosk.commands.readiness import Line, concluded, printed
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.device.places import INSTALLED_SETTINGS, Shipped, shipped
from kiosk.device.setting_text import settings_from_text
from kiosk.device.settings import LARGEST, Settings, load_settings
from kiosk.ordinary_file import read_ordinary

STATE = "/var/lib/spine-kiosk"
UNIT = "spine-kiosk.service"
READABLE_BY_ITS_GROUP = 0o640

Given = Mapping[str, Mapping[str, Any]]
"""Values by the table and the key that they stand under."""


def setup(asked: Namespace) -> int:
    """Write the settings, start the kiosk, and make the readiness report. Raises ProblemsFound, with nothing written."""
    path = asked.settings or INSTALLED_SETTINGS
    text, tried = _from_file(asked.answers) if asked.answers else _from_terminal(path)
    write_atomically(path, text.encode(), mode=READABLE_BY_ITS_GROUP, owner=_owner())
    print(f"{path}: written")
    if path == INSTALLED_SETTINGS and not asked.no_start:
        _start()
    with as_the_kiosk(path):
        settings = load_settings(path)
        lines = printed(chain(_looked_at(settings), tried))
    return concluded(lines, settings, asked.out, path)


def settings_text(base: str, given: Given, file: str) -> str:
    """The text with those values in their places, and every comment. Raises ProblemsFound."""
    from kiosk.device.setting_line import with_value

    for section, values in given.items():
        for key, value in values.items():
            base = with_value(base, section, key, value)
    settings_from_text(base, file)
    return base


def _from_file(answers: Path) -> tuple[str, list[Line]]:
    """The shipped settings with the answers of a file in them."""
    written = _text(answers)
    settings_from_text(written, str(answers))  # Whatever is wrong is said with its line in the answers.
    given: dict[str, Any] = tomllib.loads(written)
    kept = {**given, "kiosk": {"state": STATE, **given.get("kiosk", {})}}
    return settings_text(_shipped_text(), kept, str(answers)), []


def _from_terminal(path: Path) -> tuple[str, list[Line]]:
    """The settings of this machine, or else the shipped ones, with what is answered in them."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        what = "questions are answered at a terminal, and here is none"
        raise ProblemsFound([Problem("setup", 0, what, "run it in a terminal, or name a file by --answers")])
    from kiosk.commands.setup_questions import answered

    base = _text(path) if path.exists() else settings_text(_shipped_text(), {"kiosk": {"state": STATE}}, "")
    given, tried = answered(settings_from_text(base, str(path)), path)
    return settings_text(base, given, str(path)), tried


def _shipped_text() -> str:
    return _text(shipped(Shipped.PACKAGING) / "kiosk.toml")


def _text(path: Path) -> str:
    """The file's text. Raises ProblemsFound; OSError where it cannot be read."""
    try:
        return read_ordinary(path, LARGEST).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problem = Problem(str(path), 0, "this is not UTF-8 text", "save the file again as UTF-8")
        raise ProblemsFound([problem]) from error


def _owner() -> tuple[int, int] | None:
    """Root, and the kiosk's own group, which has to read the PIN's hash; None where somebody else sets up."""
    account = kiosk_account()
    return (0, account.pw_gid) if account and os.geteuid() == 0 else None


def _start() -> None:
    """Start the kiosk now and at each start of the machine. Raises ProblemsFound."""
    for act in (("enable", UNIT), ("restart", UNIT)):
        done = subprocess.run(["systemctl", "--quiet", *act], check=False)  # noqa: S603, S607 (systemd's own command)
        if done.returncode != 0:
            problem = Problem(UNIT, 0, "the kiosk did not start", f'read "journalctl -u {UNIT}"')
            raise ProblemsFound([problem])


def _looked_at(settings: Settings) -> Iterator[Line]:
    yield from checks.quick(settings)
    yield from checks.machine(settings)
