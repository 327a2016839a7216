"""YAML files: plain values with their lines, or a problem with the line where it stands."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.reading.yaml_file import DEEPEST, LARGEST, read_yaml
from kiosk.decision.problems import Problem, ProblemsFound

Write = Callable[[str | bytes], Path]

LAYOUT = "check the indentation, the colons and the quotes there and in the line above"


def value_of(path: Path) -> object:
    return read_yaml(path, "file.yaml").data


def problems(path: Path) -> list[Problem]:
    with pytest.raises(ProblemsFound) as found:
        read_yaml(path, "file.yaml")
    return list(found.value.problems)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("# only a comment", None),
        ("a: 1", {"a": 1}),
        ("a: -12", {"a": -12}),
        ('a: "1"', {"a": "1"}),
        ("a: 0123", {"a": "0123"}),
        ("a: 1.5", {"a": "1.5"}),
        ("a: " + "9" * 5000, {"a": "9" * 5000}),
        ("a: true", {"a": True}),
        ("a: false", {"a": False}),
        ("a: 'true'", {"a": "true"}),
        ("[yes, no, on, off, y]", ["yes", "no", "on", "off", "y"]),
        ("a: 2026-11-22", {"a": "2026-11-22"}),
        ("[~, null, '~', '']", [None, None, "~", ""]),
        ("a:", {"a": None}),
        ("a: |\n  two\n  lines\n", {"a": "two\nlines\n"}),
        ("yes: no", {"yes": "no"}),
        ("\ufeffa: b", {"a": "b"}),
    ],
)
def test_what_a_value_becomes(written: Write, text: str, value: object) -> None:
    assert value_of(written(text)) == value


def test_every_value_knows_its_line(written: Write) -> None:
    file = read_yaml(written("a:\n  - b: 1\n    c:\n      - x\n      - y\n"), "file.yaml")
    assert file.line(("a", 0, "c", 1)) == 5
    assert file.line(("a", 0, "c")) == 3
    assert file.line(("a", 0, "nowhere", 3)) == 2
    assert file.line(()) == 1


@pytest.mark.parametrize(
    ("text", "line", "what", "remedy"),
    [
        ("a: [1", 2, "this is not YAML: did not find expected ',' or ']'", LAYOUT),
        ("a: 1\nb: 2: 3", 2, "this is not YAML: mapping values are not allowed in this context", LAYOUT),
        ("a: 1\na: 2", 2, '"a" stands here a second time', "keep one of the two"),
        (
            "a: &x 1\nb: 2",
            1,
            "this is, or refers to, a named part of the file",
            "write it out in full, without & and *",
        ),
        (
            "a: 1\nb: *x",
            2,
            "this is, or refers to, a named part of the file",
            "write it out in full, without & and *",
        ),
        (
            "a: !!int '5'",
            1,
            "this names a type, with an exclamation mark",
            "put it in quotes, or take the mark out",
        ),
        ("? [a]\n: 1", 1, "a key must be plain text", "put what stands before the colon in quotes"),
        ("a: 1\n---\nb: 1", 2, "a second document begins here", "take out the line of three hyphens"),
        ("a: 1\nb: \x07", 2, "a hidden control character stands here", "type the line anew"),
        ("a: \u202eevil", 1, "a hidden control character stands here", "type the line anew"),
        ("a: \x9f", 0, "this is not YAML", "save it as plain UTF-8 text"),
        (b"a: \xff", 0, "the file is not UTF-8 text", "save it again as UTF-8"),
        ("[" * (DEEPEST + 2), 1, "this is nested too deep", "write it with fewer levels"),
        ("[" * 1_000_000, 1, "this is nested too deep", "write it with fewer levels"),
        ("- " * 1_000, 1, "this is nested too deep", "write it with fewer levels"),
        (" " * (LARGEST + 1), 0, "the file is too large", f"keep it under {LARGEST} bytes"),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_what_is_said_of_a_file_that_cannot_be_taken(
    written: Write, text: str | bytes, line: int, what: str, remedy: str
) -> None:
    assert problems(written(text)) == [Problem("file.yaml", line, what, remedy)]


def test_everything_that_stands_twice_is_said_at_once(written: Write) -> None:
    assert [problem.line for problem in problems(written("a: 1\na: 2\nb: 1\nc: {d: 1, d: 2}\nb: 2"))] == [
        2,
        4,
        5,
    ]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    missing = Problem("file.yaml", 0, "the file is not there", "create it, or correct its name")
    assert problems(tmp_path / "none.yaml") == [missing]


def test_a_folder_in_the_place_of_a_file(tmp_path: Path) -> None:
    what = "the file cannot be read (Is a directory)"
    assert problems(tmp_path) == [Problem("file.yaml", 0, what, "check its permissions")]


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("yaml") / "file.yaml"


def read_or_problems(path: Path) -> bool:
    """Whether a file is either read or found to have problems."""
    try:
        return read_yaml(path, "file.yaml").name == "file.yaml"
    except ProblemsFound as found:
        return bool(found.problems)


@given(content=st.binary(max_size=300))
def test_any_bytes_are_read_or_give_problems(scratch: Path, content: bytes) -> None:
    scratch.write_bytes(content)
    assert read_or_problems(scratch)


@given(content=st.text(alphabet="ab1:-?[]{}&*!|>%@#'\"\\ \n\t,~", max_size=80))
def test_any_text_of_yaml_marks_is_read_or_gives_problems(scratch: Path, content: str) -> None:
    scratch.write_text(content, encoding="utf-8")
    assert read_or_problems(scratch)
