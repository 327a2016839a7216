"""Whatever stands in a file of a pack: it loads and can be walked through, or it gives problems, never anything else."""

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.build.locale import LocaleWriter
from kiosk.content.pack import Pack, check_pack
from kiosk.content.reading.yaml_file import read_yaml
from kiosk.decision.aid import Aid
from kiosk.decision.clinic import Clinic
from kiosk.decision.pages import Page, PageKind
from kiosk.decision.problems import ProblemsFound
from kiosk.decision.summary import summarise
from kiosk.decision.visit import Visit, can_go_on, go_on, page_of

TOY = Path(__file__).parents[1] / "samples" / "tea-or-coffee"
TODAY = date(2026, 11, 22)
FILES = sorted(str(path.relative_to(TOY)) for path in TOY.rglob("*.yaml") if path.name != "visit.yaml")
KEYS = [
    "tea",
    "cups",
    "tried",
    "key",
    "is",
    "not",
    "question",
    "when",
    "yes",
    "en",
    "now",
    "F1",
    "{phone}",
    "start",
]

words = st.sampled_from(KEYS) | st.text("ab_{}: é", max_size=6)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=6,
)
seldom = settings(max_examples=80, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(TOY, tmp_path_factory.mktemp("pack") / "toy"))


def outcome(folder: Path, name: str, content: bytes) -> Pack | ProblemsFound:
    """The pack with that file replaced, or its problems. The file is put back."""
    path = folder / name
    before = path.read_bytes()
    path.write_bytes(content)
    try:
        return check_pack(folder).aids
    except ProblemsFound as found:
        return found
    finally:
        path.write_bytes(before)


def is_sound(outcome: Pack | ProblemsFound) -> bool:
    """Whether every problem has a remedy, or the pack can be walked through in each of its languages."""
    if isinstance(outcome, ProblemsFound):
        return bool(outcome.problems) and all(problem.what and problem.remedy for problem in outcome.problems)
    return all(last_page(aid).kind is PageKind.THANKS for aid in outcome.values())


def last_page(aid: Aid) -> Page:
    """The page that is reached by skipping every question; a summary is made at each on the way."""
    visit, writer = Visit(), LocaleWriter(aid.language)
    while can_go_on(aid, visit):
        summarise(aid, visit, Clinic(), writer, TODAY)
        visit = go_on(aid, visit)
    return page_of(aid, visit)


def paths(value: object, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every value within a value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [way, *(path for key, each in inner for path in paths(each, (*way, key)))]


def replaced(value: Any, way: tuple[Any, ...], new: object) -> object:
    """The value with another one at the end of that way."""
    if not way:
        return new
    value[way[0]] = replaced(value[way[0]], way[1:], new)
    return value


@given(name=st.sampled_from(FILES), content=st.binary(max_size=100))
@seldom
def test_any_bytes_in_the_place_of_a_file(scratch: Path, name: str, content: bytes) -> None:
    assert is_sound(outcome(scratch, name, content))


@given(name=st.sampled_from(FILES), place=st.integers(0, 10**6), value=values)
@seldom
def test_any_value_in_the_place_of_any_entry(scratch: Path, name: str, place: int, value: object) -> None:
    data = read_yaml(scratch / name, name).data
    ways = paths(data)
    changed = replaced(data, ways[place % len(ways)], value)
    assert is_sound(outcome(scratch, name, yaml.safe_dump(changed, allow_unicode=True).encode()))


@given(name=st.sampled_from(FILES), place=st.integers(0, 10**6))
@seldom
def test_any_entry_left_out(scratch: Path, name: str, place: int) -> None:
    lines = (scratch / name).read_text(encoding="utf-8").splitlines(keepends=True)
    del lines[place % len(lines)]
    assert is_sound(outcome(scratch, name, "".join(lines).encode()))
