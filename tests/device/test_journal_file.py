"""The journal's file is tried out at the start, and no start waits for it."""

import os
from pathlib import Path

import pytest

from kiosk.decision.problems import Problem
from kiosk.device.journal_file import journal_problems
from kiosk.device.settings import load_settings


def problems(folder: Path, file: str) -> list[Problem]:
    settings = folder / "kiosk.toml"
    settings.write_text(f'[kiosk]\n[journal]\nfile = "{file}"\n', encoding="utf-8")
    return journal_problems(load_settings(settings))


def test_a_file_that_can_be_written_is_no_problem(tmp_path: Path) -> None:
    assert problems(tmp_path, "") == []
    assert problems(tmp_path, "/dev/null") == [], "the null device keeps nothing, and that is known of it"
    assert problems(tmp_path, "journal.jsonl") == []
    (tmp_path / "journal.jsonl").write_text("{}\n")
    assert problems(tmp_path, "journal.jsonl") == []
    assert (tmp_path / "journal.jsonl").read_text() == "{}\n"
    assert problems(tmp_path, "/dev/null") == [], "where no journal is wanted"


@pytest.mark.parametrize(
    ("file", "reason", "remedy"),
    [
        ("missing/journal", "no such file or directory", "make its folder, or name another file"),
        ("kiosk.toml/journal", "not a directory", "make its folder, or name another file"),
        ("folder", "is a directory", 'name a file in it, or "" for standard error'),
        ("pipe", "it is no ordinary file", 'name an ordinary file, or "" for standard error'),
        ("/dev/zero", "it is no ordinary file", 'name an ordinary file, or "" for standard error'),
    ],
)
def test_what_cannot_be_written_is_said_with_its_line(
    tmp_path: Path, file: str, reason: str, remedy: str
) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    what = f'"file": the journal {tmp_path / file} cannot be written ({reason})'
    assert problems(tmp_path, file) == [Problem(str(tmp_path / "kiosk.toml"), 3, what, remedy)]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_of_others_is_said(tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir(mode=0o500)
    [problem] = problems(tmp_path, "theirs/journal")
    assert "(permission denied)" in problem.what
    assert problem.remedy == "let the kiosk's user write there, or name another file"
