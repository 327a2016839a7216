"""The sign-off of an aid and its release: written by two people, broken by any change to the aid."""

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
from kiosk.decision.signoff import Signoff, SignoffStatus, signoff_status
from kiosk.ordinary_file import read_ordinary

FILE, RELEASE = "signoff.yaml", "release.yaml"
UNSIGNED_FILES = {FILE, RELEASE, "visit.yaml", "ways.yaml"}
"""Files that say nothing to a patient: the sign-off and the release, and the made-up visits by which the aid is tried out."""

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=120)]
LONGEST_DAYS = 3 * 366


class SignoffModel(Strict):
    """signoff.yaml: who approved which state of the aid, and until when it may be used."""

    name: Words
    role: Words
    signed_on: Day
    until: Day
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class ReleaseModel(Strict):
    """release.yaml: who let out which approval of which state of the aid."""

    name: Words
    role: Words
    released_on: Day
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
    return Signoff(
        model.name, model.role, model.signed_on, model.until, unchanged, _is_released(folder, model.name)
    )


def _is_released(folder: Path, approver: str) -> bool:
    """Whether somebody else than the approver let out this approval of this content. Raises ProblemsFound."""
    if not (folder / RELEASE).exists():
        return False
    model = parse(read_yaml(folder / RELEASE, RELEASE), ReleaseModel)
    return model.sha256 == _release_fingerprint(folder) and not _same(model.name, approver)


def _release_fingerprint(folder: Path) -> str:
    """A hash over the aid and the approval of it."""
    approval = read_ordinary(folder / FILE, LARGEST)
    return hashlib.sha256(fingerprint(folder).encode() + approval).hexdigest()


def _same(name: str, other: str) -> bool:
    return "".join(name.split()).casefold() == "".join(other.split()).casefold()


def sign(folder: Path, name: str, role: str, until: date, today: date) -> Signoff:
    """Write down that this person approves the aid as it stands now. Raises ProblemsFound; then nothing is written."""
    problems = _unnamed(name, role)
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
    _write(folder / FILE, record)
    return Signoff(record["name"], record["role"], today, until, released=False)


def release(folder: Path, name: str, role: str, today: date) -> None:
    """Write down that this person lets out the aid as it was approved. Raises ProblemsFound; then nothing is written.

    It takes an approval that holds today, by somebody else.
    """
    problems = _unnamed(name, role)
    signoff = read_signoff(folder)
    now = signoff_status(signoff, today)
    if signoff is None or now not in {SignoffStatus.SIGNED, SignoffStatus.UNRELEASED}:
        problems.append(
            Problem(FILE, 0, f"the content is {now}", "let a clinician approve it first (content sign)")
        )
    elif _same(name, signoff.name):
        what = "who approved the content cannot release it, too"
        problems.append(Problem("--name", 0, what, "let a second person look at it and release it"))
    if problems:
        raise ProblemsFound(problems)
    record = {
        "name": name.strip(),
        "role": role.strip(),
        "released_on": today.isoformat(),
        "sha256": _release_fingerprint(folder),
    }
    _write(folder / RELEASE, record)


def _unnamed(name: str, role: str) -> list[Problem]:
    return [
        Problem(option, 0, "it is empty or very long", "give it in a few words")
        for option, text in (("--name", name), ("--role", role))
        if not 2 <= len(text.strip()) <= 120 or not text.isprintable()
    ]


def _write(file: Path, record: dict[str, str]) -> None:
    write_atomically(file, yaml.safe_dump(record, allow_unicode=True, sort_keys=False).encode())
