"""The sign-off of an aid: written by its approver, broken by any change to the aid."""

import hashlib
from datetime import date
from pathlib import Path
from typing import Annotated

import yaml
from pydantic import StringConstraints

from kiosk.atomic_file import write_atomically
from kiosk.content.reading.models import parse
from kiosk.content.reading.yaml_file import LARGEST, read_yaml
from kiosk.content.schema.parts import Day, Strict
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.decision.signoff import Signoff
from kiosk.ordinary_file import read_ordinary

FILE = "signoff.yaml"
UNSIGNED_FILES = {FILE, "visit.yaml", "ways.yaml"}
"""Files that say nothing to a patient: the sign-off itself, and the made-up visits by which the aid is tried out."""

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=120)]
LONGEST_DAYS = 3 * 366


class SignoffModel(Strict):
    """signoff.yaml: who approved which state of the aid, and until when it may be used."""

    name: Words
    role: Words
    signed_on: Day
    until: Day
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


def fingerprint(folder: Path) -> str:
    """A hash over every file of the aid that says something, by name and content."""
    digest = hashlib.sha256()
    for file in sorted(path for path in folder.rglob("*.yaml") if path.name not in UNSIGNED_FILES):
        content = read_ordinary(file, LARGEST)
        digest.update(f"{file.relative_to(folder).as_posix()}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()


def read_signoff(folder: Path) -> Signoff | None:
    """The sign-off of the aid in that folder; None where nobody signed. Raises ProblemsFound."""
    if not (folder / FILE).exists():
        return None
    model = parse(read_yaml(folder / FILE, FILE), SignoffModel)
    unchanged = model.sha256 == fingerprint(folder)
    return Signoff(model.name, model.role, model.signed_on, model.until, unchanged)


def sign(folder: Path, name: str, role: str, until: date, today: date) -> Signoff:
    """Write down that this person approves the aid as it stands now. Raises ProblemsFound; then nothing is written."""
    problems = [
        Problem(option, 0, "it is empty or very long", "give it in a few words")
        for option, text in (("--name", name), ("--role", role))
        if not 2 <= len(text.strip()) <= 120 or not text.isprintable()
    ]
    if not today <= until or (until - today).days > LONGEST_DAYS:
        problems.append(
            Problem("--until", 0, f"{until} is past or very far", "give a day within three years")
        )
    if problems:
        raise ProblemsFound(problems)
    record = {
        "name": name.strip(),
        "role": role.strip(),
        "signed_on": today.isoformat(),
        "until": until.isoformat(),
        "sha256": fingerprint(folder),
    }
    write_atomically(folder / FILE, yaml.safe_dump(record, allow_unicode=True, sort_keys=False).encode())
    return Signoff(record["name"], record["role"], today, until)
