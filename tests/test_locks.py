"""The locks are complete, so that set-up installs them as they stand and pip has nothing left to decide."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import requires, version
from pathlib import Path
from typing import NamedTuple

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

RUN = ROOT / "requirements.lock"
BUILD = ROOT / "packaging" / "build.lock"
TEST = ROOT / "tests" / "requirements.lock"
BENCHMARKS = ROOT / "tests" / "benchmarks" / "requirements.lock"
LOCKS = (RUN, BUILD, TEST, BENCHMARKS)
"""In the order in which they are installed."""


class Pin(NamedTuple):
    """One package of a lock."""

    requirement: Requirement
    version: str
    hashes: int


def pins(lock: Path) -> list[Pin]:
    """What the lock holds; a package stands in it as `name==version ; marker`, and its hashes below."""
    entries = lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    return [_pin(entry) for entry in entries if entry and not entry.startswith("#")]


def _pin(entry: str) -> Pin:
    what, *hashes = re.split(r"\s+--hash=", entry.strip())
    requirement = Requirement(what)
    return Pin(requirement, str(requirement.specifier).removeprefix("=="), len(hashes))


def on_this_python(locks: Iterable[Path]) -> dict[str, str]:
    """The version of each package that those locks install here."""
    return {
        canonicalize_name(pin.requirement.name): pin.version
        for lock in locks
        for pin in pins(lock)
        if applies(pin.requirement)
    }


def applies(requirement: Requirement, extras: Iterable[str] = ()) -> bool:
    """Whether it is asked for on this Python, by a package of which those extras are wanted."""
    marker = requirement.marker
    return marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *extras))


def asked_for(named: Iterable[str]) -> Iterator[tuple[str, Requirement]]:
    """Each of these requirements, and all that follows from them by what the installed packages say of themselves."""
    roots = map(Requirement, named)
    waiting = [("pyproject.toml", each) for each in roots if applies(each)]
    seen = set()
    while waiting:
        by, requirement = waiting.pop()
        if (by, str(requirement)) in seen:
            continue
        seen.add((by, str(requirement)))
        yield by, requirement
        further = map(Requirement, requires(requirement.name) or ())
        waiting += [(requirement.name, each) for each in further if applies(each, requirement.extras)]


RUN_TIME = PROJECT["project"]["dependencies"]
GROUPS = PROJECT["dependency-groups"]


@pytest.mark.parametrize(
    ("named", "locks"),
    [
        pytest.param(RUN_TIME, (RUN,), id="the kiosk"),
        pytest.param(GROUPS["build"], (RUN, BUILD), id="its build"),
        pytest.param(GROUPS["test"], (RUN, BUILD, TEST), id="its tests"),
    ],
)
def test_all_that_any_package_asks_for_is_locked_in_a_version_that_fits(
    named: list[str], locks: tuple[Path, ...]
) -> None:
    locked = on_this_python(locks)
    for by, wanted in asked_for(named):
        found = locked.get(canonicalize_name(wanted.name))
        assert found, f"{by} needs {wanted.name}, which is in no lock: make lock"
        assert wanted.specifier.contains(found, prereleases=True), f"{by} needs {wanted}, locked is {found}"


def test_what_runs_here_is_what_is_locked() -> None:
    for name, locked in on_this_python((RUN, BUILD, TEST)).items():
        assert version(name) == locked, f"{name}: run `make clean`, then start again"


def test_no_package_is_locked_twice() -> None:
    names = [canonicalize_name(pin.requirement.name) for lock in LOCKS for pin in pins(lock)]
    assert sorted(names) == sorted(set(names))


def test_every_package_is_locked_with_its_hashes() -> None:
    assert [pin.requirement.name for lock in LOCKS for pin in pins(lock) if not pin.hashes] == []


def test_no_lock_says_where_packages_come_from() -> None:
    for lock in LOCKS:
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        assert not re.search(r"^\s*--(?!hash=)", text, re.MULTILINE)


def test_the_build_is_locked_as_it_is_asked_for() -> None:
    assert PROJECT["build-system"]["requires"] == GROUPS["build"]
