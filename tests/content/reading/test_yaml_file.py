"""YAML files: plain values with their lines, or a problem with the line where it stands."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.reading.yaml_file import DEEPEST, LARGEST, read_yaml
from kiosk.decision.problems import Problem, ProblemsFound

Write = Callable[[str | bytes], Path]

LAYOUT = "check the indentation, the colons and the quotes there and in the line above"
DELETE = "delete it; if nothing is to be seen there, type the line anew"
SPACE = "delete it, and type an ordinary space where one is needed"
QUOTES = 'put the whole text in quotes; a comment has two spaces before it and one behind, as "  # so"'


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
        ("a: 1\nb: \x07", 2, 'there is a control character (U+0007) after "b:"', DELETE),
        ("a: \u202eevil", 1, 'there is a right-to-left override (U+202E) after "a:"', DELETE),
        ("a: \x9f", 1, 'there is a control character (U+009F) after "a:"', DELETE),
        ("a: 1\n\ufeffb: 2", 2, "there is a byte order mark (U+FEFF) at the start of the line", DELETE),
        ("a: one\u2028two", 1, 'there is a line separator (U+2028) after "a: one"', DELETE),
        (b"a: 1\nb: \xff", 2, "this line is not UTF-8 text", "save the file again as UTF-8"),
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


def cut(text: str, comment: str) -> str:
    return f'the text stops after "{text}", because YAML takes "{comment}" for a comment'


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("phone: 555-0100 #12", 1, cut("555-0100", "#12")),
        ("a: 1\nplace: Main door, desk #3", 2, cut("Main door, desk", "#3")),
        ("who: Dr. Lee, call 555-0100   #12  ", 1, cut("Dr. Lee, call 555-0100", "#12")),
        ("place: Desk # 3", 1, cut("Desk", "# 3")),
        ("phone: 5550100\t#12", 1, cut("5550100", "#12")),
        ("who: Dr. Lee,\n  call 555-0100 #12", 1, cut("Dr. Lee, call 555-0100", "#12")),
        ("[a, b #2\n]", 1, cut("b", "#2")),
        (
            "place: #3, first floor",
            1,
            'no text stands here, because YAML takes "#3, first floor" for a comment',
        ),
    ],
)
def test_a_text_that_a_number_sign_cuts_off_is_told(written: Write, text: str, line: int, what: str) -> None:
    assert problems(written(text)) == [Problem("file.yaml", line, what, QUOTES)]


def test_a_text_that_is_cut_off_is_told_also_where_the_file_breaks_by_it(written: Write) -> None:
    found = problems(written("clinic: {name: North, phone: 555-0100 #12}\n"))
    assert found[0] == Problem("file.yaml", 1, cut("555-0100", "#12}"), QUOTES)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("today: 2026-11-22               # for all; a visit may say otherwise", {"today": "2026-11-22"}),
        ("order: continue  # or last_dose\n# pages\na: b\t# tab", {"order": "continue", "a": "b"}),
        ("clinic: # the facts\n  name: x", {"clinic": {"name": "x"}}),
        ("review: {es: pending} # nobody yet", {"review": {"es": "pending"}}),
        ("phone: '555-0100 #12'", {"phone": "555-0100 #12"}),
        ('phone: "555-0100 #12" # the desk', {"phone": "555-0100 #12"}),
        ("color: red#3", {"color": "red#3"}),
        ("a: |\n  desk #3\n", {"a": "desk #3\n"}),
        ("a:  # nothing yet", {"a": None}),
        ("a:\n  #note\nb:\n#note\n  - c\n  #note\n", {"a": None, "b": ["c"]}),
    ],
)
def test_a_comment_that_nobody_takes_for_text_stays_one(written: Write, text: str, value: object) -> None:
    assert value_of(written(text)) == value


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("today: 2026-11-22\u00a0", 1, 'there is a no-break space (U+00A0) after "2026-11-22"'),
        ("today: 2026-11-22\u00a0  # so", 1, 'there is a no-break space (U+00A0) after "2026-11-22"'),
        ("a:\n\u00a0\u00a0b: 1", 2, "there is a no-break space (U+00A0) at the start of the line"),
        ("a: \u200bred", 1, "there is a zero width space (U+200B) at the start of the line"),
        ("a:\u00a0red", 1, 'there is a no-break space (U+00A0) after "a:"'),
        ("-\u3000red", 1, 'there is an ideographic space (U+3000) after "-"'),
        ("pain\u200b_now: 7", 1, 'there is a zero width space (U+200B) after "pain"'),
        ("{a\u00ad: 1}", 1, 'there is a soft hyphen (U+00AD) after "a"'),
    ],
    ids=ascii,
)
def test_a_character_that_nobody_sees_is_called_by_its_name(
    written: Write, text: str, line: int, what: str
) -> None:
    assert problems(written(text)) == [Problem("file.yaml", line, what, SPACE)]


def test_a_space_that_is_none_is_named_where_the_file_breaks_by_it(written: Write) -> None:
    found = problems(written("a:\n  b: 1\n\u00a0 c: 2\ntoday:\u00a02026-11-22\nd: 1\n"))
    named = [(problem.line, problem.what) for problem in found if "no-break space" in problem.what]
    assert (4, 'there is a no-break space (U+00A0) after "today:"') in named
    assert {line for line, _ in named} == {3, 4}


@pytest.mark.parametrize(
    ("mark", "name"), [("“", "left double"), ("„", "double low-9"), ("‘", "left single")]
)
def test_a_printers_quotation_mark_around_a_key_is_named(written: Write, mark: str, name: str) -> None:
    what = f'around "today" there is a {name} quotation mark (U+{ord(mark):04X})'
    [problem] = problems(written(f"{mark}today{mark}: 2026-11-22"))
    assert problem == Problem("file.yaml", 1, what, "write the name without quotes")


def test_a_no_break_space_within_a_text_belongs_to_it(written: Write) -> None:
    assert value_of(written("a: 18\u00a0%\nb: '\u00a0'")) == {"a": "18\u00a0%", "b": "\u00a0"}


def test_a_pipe_or_a_device_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "endless").symlink_to("/dev/zero")
    what = "the file cannot be read (it is no ordinary file)"
    for name in ("pipe", "endless"):
        assert problems(tmp_path / name) == [
            Problem("file.yaml", 0, what, "put an ordinary file in its place")
        ]


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
    assert problems(tmp_path) == [Problem("file.yaml", 0, what, "put an ordinary file in its place")]


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
