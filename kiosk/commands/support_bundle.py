"""The command `support-bundle`: what whoever maintains the kiosk needs to see, with no secret and nothing of a person."""

import io
import json
import os
import platform
import re
import subprocess
import sys
import tarfile
import tomllib
from argparse import Namespace
from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

from kiosk import app
from kiosk.atomic_file import PRIVATE, write_atomically
from kiosk.commands.account import as_the_kiosk
from kiosk.commands.settings_file import settings_file
from kiosk.commands.status import status_of
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.device.journal import COUNT_MOST, IDENTIFIER, Event
from kiosk.device.settings import LARGEST, Settings
from kiosk.ordinary_file import read_ordinary
from kiosk.print_services import places_of
from kiosk.printing.address import AddressError

UNITS = ("spine-kiosk.service", "spine-kiosk-repair.service", "spine-kiosk-last-resort.service")
JOURNAL_LINES = 5_000
JOURNAL_LARGEST = 50_000_000
KEPT_BACK = "(not in the bundle)"
NOT_SHOWN = {
    ("staff", "pin_hash"),
    ("staff", "call"),
    ("printer", "certificate_sha256"),
    ("second_printer", "certificate_sha256"),
    ("records", "to"),
    ("records", "client_id"),
    ("records", "token_url"),
    ("clinic", "eating_stops"),
    ("clinic", "drinking_stops"),
    ("clinic", "arrival"),
}
"""Settings whose value stays here: what opens something, commands and addresses in which a key may stand, and
sentences in which somebody may be named."""
FOREIGN_LINES = (
    re.compile(r'  File "[^"]*/(?:kiosk|lib)/[^"]*", line \d+, in [\w<>]+'),
    re.compile(r"[A-Za-z]{1,40}(?:Error|Exception|Failed|Found)"),
    re.compile(r"repair: [a-z ,;]{1,100}"),
    re.compile(r"spine-kiosk[a-z-]*\.(?:service|timer): [\w :,='/().-]{1,120}"),
)
"""Lines besides events: places in the program, the kinds of errors, and what the repair and systemd say of the units."""


def support_bundle(asked: Namespace) -> int:
    """Write one archive into the folder, whole or not at all. Raises ProblemsFound, OSError."""
    if not asked.out.is_dir():
        raise ProblemsFound([Problem(str(asked.out), 0, "this is no folder", "name one that is there")])
    now, file = datetime.now().astimezone(), settings_file(asked)
    parts = {"settings.toml": settings_without_secrets(file), "versions.txt": _versions()}
    with as_the_kiosk(file):
        parts |= _said_by_the_kiosk(file, asked.aid)
    parts["journal.txt"] = _journal(file, asked.aid)
    path = asked.out / f"spine-kiosk-support-{now:%Y%m%d-%H%M%S}.tar.gz"
    write_atomically(path, _archive(parts, now.timestamp()), mode=PRIVATE, follows=False)
    print(f"{path}: written; it holds {', '.join(sorted(parts))}")
    return 0


def settings_without_secrets(file: Path | None) -> str:
    """What the settings file sets, without comments, and without what nobody else needs to know."""
    if file is None:
        return "# No settings file is named, so the defaults hold.\n"
    try:
        given = tomllib.loads(read_ordinary(file, LARGEST).decode("utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        return f"# The settings file cannot be read: {type(error).__name__}\n"
    lines = []
    for section, values in given.items():
        lines.append(f"[{_name(section)}]")
        if isinstance(values, dict):
            lines += [f"{_name(key)} = {_shown(section, key, value)}" for key, value in values.items()]
    return "\n".join(lines) + "\n"


def _name(key: str) -> str:
    """A key that is known; any other may be a secret that stands in the wrong place."""
    from kiosk.device.setting_text import SECTIONS

    known = set(SECTIONS) | {each.name for kind in SECTIONS.values() for each in fields(kind)}
    return key if key in known else "unknown"


def _shown(section: str, key: str, value: Any) -> str:
    if (section, key) in NOT_SHOWN or "unknown" in (_name(section), _name(key)):
        return json.dumps(KEPT_BACK if value else "")
    return json.dumps(value, ensure_ascii=False, default=lambda other: KEPT_BACK)


def _said_by_the_kiosk(file: Path | None, aid: Path | None) -> Mapping[str, str]:
    """Its status, and what its printers say; in place of settings that are wrong the problems stand in the status."""
    try:
        settings = app.settings_of(file, aid)
    except ProblemsFound as found:
        places = [f"line {problem.line}" for problem in found.problems]
        return {"status.json": json.dumps({"settings_are_wrong": places}, indent=1)}
    status = json.dumps(status_of(settings), indent=1)
    return {"status.json": status, "printers.txt": _printers(settings)}


def _printers(settings: Settings) -> str:
    try:
        places = places_of(settings)
    except AddressError as error:
        return f"{error}\n"
    said = [(number, place.printer.status()) for number, place in enumerate(places, 1)]
    return "".join(f"printer {number}: {each.state} {each.detail}\n" for number, each in said)


def _versions() -> str:
    names = sorted({f"{each.name} {each.version}" for each in distributions()})
    system = [f"system: {platform.platform()}", f"python: {sys.version.split()[0]}", _debian()]
    return "\n".join([*system, *names]) + "\n"


def _debian() -> str:
    """The packages of the kiosk that are installed, where there are any."""
    command = ["dpkg-query", "--show", "spine-kiosk*"]
    return f"packages: {_output(command).replace(chr(10), ', ')}"


def _output(command: list[str]) -> str:
    """What a program of the system says; "" where it is not there, or fails."""
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=30)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode(errors="replace") if done.returncode == 0 else ""


def _journal(file: Path | None, aid: Path | None) -> str:
    """The lines of the journal that the kiosk itself has written, and what systemd says of its units; no other line."""
    try:
        named = app.settings_of(file, aid).journal.file
    except ProblemsFound:
        named = ""
    lines, unread = list[str](), ""
    try:
        lines += _lines_of(named) if named else []
    except OSError as error:
        unread = f"the journal cannot be read: {os.strerror(error.errno or 0)}\n"
    for unit in UNITS:
        told = _output(
            ["journalctl", "--no-pager", "--quiet", "--output=cat", f"--lines={JOURNAL_LINES}", "-u", unit]
        )
        lines += told.splitlines()
    return unread + "".join(f"{line}\n" for line in lines[-JOURNAL_LINES:] if may_be_seen(line))


def _lines_of(name: str) -> list[str]:
    return read_ordinary(Path(name), JOURNAL_LARGEST).decode(errors="replace").splitlines()


def may_be_seen(line: str) -> bool:
    """Whether it is an event, or one of the few other lines in which nothing of a person can stand."""
    return is_event(line) or any(form.fullmatch(line) for form in FOREIGN_LINES)


def is_event(line: str) -> bool:
    """Whether it is a line as the journal writes them: an event, a time, and counts or identifiers, and no sentence."""
    try:
        told = json.loads(line)
        Event(told["event"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return False
    return all(IDENTIFIER.fullmatch(name) and _is_count(name, value) for name, value in told.items())


def _is_count(name: str, value: object) -> bool:
    if name == "time":
        return isinstance(value, str) and len(value) == len("2026-12-01T12:00Z") and value.endswith("Z")
    if isinstance(value, str):
        return IDENTIFIER.fullmatch(value) is not None
    return type(value) is int and 0 <= value <= COUNT_MOST


def _archive(parts: Mapping[str, str], when: float) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        for name, text in sorted(parts.items()):
            content = text.encode()
            entry = tarfile.TarInfo(f"spine-kiosk-support/{name}")
            entry.size, entry.mtime, entry.mode = len(content), int(when), PRIVATE
            archive.addfile(entry, io.BytesIO(content))
    return packed.getvalue()
