"""Reading and checking content that is ten times as large, beside content as it ships for tests."""

import shutil
import time
from pathlib import Path
from statistics import median
from typing import Any

import yaml

from kiosk.content.authoring.quality import check_quality, read_bundle
from kiosk.content.pack import check_pack
from kiosk.content.reading.yaml_file import read_yaml
from tests.benchmarks.table import CONTENT, Row

TOY = Path(__file__).parents[1] / "samples" / "tea-or-coffee"
ROUNDS, TIMES = 5, 10
MOST_ROWS = 4

GROWING = {
    "questions": ("questions", "questions"),
    "checklist": ("items", "items"),
    "situation": ("statements", "statements"),
    "evidence": ("evidence", "evidence"),
    "comparison": ("rows", "rows"),
}
"""The lists of plan/ that grow, and the table of words/ that grows with each."""


def _read(path: Path) -> Any:
    return read_yaml(path, path.name).data


class _Plain(yaml.SafeDumper):
    """Writes every copy out in full: content may not refer to other places."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _write(path: Path, data: Any) -> None:
    path.write_text(yaml.dump(data, Dumper=_Plain, allow_unicode=True, sort_keys=False), encoding="utf-8")


def _grown(folder: Path, times: int) -> Path:
    """A copy of the toy pack with every entry that may stand alone written `times` over, under keys of its own."""
    shutil.copytree(TOY, folder)
    for file, (planned, worded) in GROWING.items():
        path = folder / "plan" / f"{file}.yaml"
        plan = _read(path)
        keys = [entry["key"] for entry in plan[planned]]
        plan[planned] += [
            {**entry, "key": f"{entry['key']}_{copy}"} for copy in range(1, times) for entry in plan[planned]
        ]
        _write(path, plan)
        for language in ("en", "es"):
            words = folder / "words" / language / f"{file}.yaml"
            said = _read(words)
            said[worded] |= {f"{key}_{copy}": said[worded][key] for copy in range(1, times) for key in keys}
            _write(words, said)
    _show_in_tabs(folder)
    _ask(folder, times)
    return folder


def _show_in_tabs(folder: Path) -> None:
    """Each row stands in one tab, four at the most in each: further tabs show the copies."""
    path = folder / "plan" / "comparison.yaml"
    plan = _read(path)
    told = {key for tab in plan["tabs"] for key in tab["rows"]}
    left = [row["key"] for row in plan["rows"] if row["key"] not in told]
    tabs = {f"more_{place}": left[place : place + MOST_ROWS] for place in range(0, len(left), MOST_ROWS)}
    plan["tabs"] += [{"key": key, "rows": rows} for key, rows in tabs.items()]
    _write(path, plan)
    for language in ("en", "es"):
        words = folder / "words" / language / "comparison.yaml"
        said = _read(words)
        said["tabs"] |= dict.fromkeys(tabs, "More")
        _write(words, said)


def _ask(folder: Path, times: int) -> None:
    """A page for every copied question and every further tab, before the last three pages."""
    path = folder / "plan" / "pages.yaml"
    pages = _read(path)
    section = pages["pages"][0]["section"]
    keys = [entry["key"] for entry in _read(TOY / "plan" / "questions.yaml")["questions"]]
    asking = [
        {"key": f"page_{key}_{copy}", "kind": "question", "section": section, "questions": [f"{key}_{copy}"]}
        for copy in range(1, times)
        for key in keys
    ]
    tabs = [tab["key"] for tab in _read(folder / "plan" / "comparison.yaml")["tabs"]]
    showing = [
        {"key": f"page_{key}", "kind": "comparison", "section": section, "tab": key, "rests_on": "this_guide"}
        for key in tabs
        if key.startswith("more_")
    ]
    pages["pages"][-3:-3] = asking + showing
    for language in ("en", "es"):
        words = folder / "words" / language / "pages.yaml"
        said = _read(words)
        said["pages"] |= {page["key"]: said["pages"]["side_by_side"] for page in showing}
        _write(words, said)
    _write(path, pages)


def _checked(folder: Path) -> float:
    before = time.perf_counter_ns()
    check_quality(read_bundle(folder), check_pack(folder).aids)
    return (time.perf_counter_ns() - before) / 1e6


def test_content_ten_times_as_large(measured: list[Row], tmp_path: Path) -> None:
    small, large = _grown(tmp_path / "small", 1), _grown(tmp_path / "large", TIMES)
    times = [(_checked(small), _checked(large)) for _ in range(ROUNDS)]
    floor, spent = (median(each) for each in zip(*times, strict=True))
    what = "content check, ten times as large"
    measured.append(Row(what, spent, "the toy pack", floor, 12.0, table=CONTENT))
