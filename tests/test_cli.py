"""The command line: what each command answers, and how it refuses what is wrong."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from kiosk.cli import main
from kiosk.commands import WRONG
from tests.handout.everything import as_yaml

ROOT = Path(__file__).parents[1]
TOY = ROOT / "tests" / "samples" / "tea-or-coffee"

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own, so that no test writes into anybody's."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(home))
    return home


@pytest.fixture
def toy(tmp_path: Path) -> Path:
    """The toy pack as a copy that a test may break."""
    return Path(shutil.copytree(TOY, tmp_path / "toy"))


def answers(folder: Path, *lines: str) -> Path:
    """An answers file with these lines under `answers:`."""
    file = folder / "answers.yaml"
    file.write_text(
        "today: 2026-11-22\nanswers:\n" + "".join(f"  {line}\n" for line in lines), encoding="utf-8"
    )
    return file


def settings(folder: Path, text: str) -> Path:
    file = folder / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    return file


def rewrite(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def run(*arguments: str | Path) -> int:
    return main([str(each) for each in arguments])


def test_an_answers_file_becomes_a_pdf(tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "handout.pdf"
    assert run("handout", TOY / "visit.yaml", "--aid", TOY, "--out", out) == 0
    with pypdfium2.PdfDocument(out) as document:
        assert capsys.readouterr().out == f"{out}: {len(document)} pages\n"


def test_a_sheet_that_is_longer_than_it_should_be_says_by_what(tmp_path: Path, capsys: Captured) -> None:
    file, out = tmp_path / "visit.yaml", tmp_path / "handout.pdf"
    file.write_text(as_yaml("en"), encoding="utf-8")
    assert run("handout", file, "--out", out, "--sheets", "doctor_visit") == 0
    said = capsys.readouterr()
    assert said.out == f"{out}: 2 pages\n"
    assert said.err.startswith("doctor_visit takes 2 pages instead of 1. What takes most room on it: “")
    assert said.err.count("\n") == 1


def test_large_print_is_larger(tmp_path: Path) -> None:
    usual, large = tmp_path / "usual.pdf", tmp_path / "large.pdf"
    assert run("handout", TOY / "visit.yaml", "--aid", TOY, "--out", usual) == 0
    assert run("handout", TOY / "visit.yaml", "--aid", TOY, "--out", large, "--large-print") == 0
    with pypdfium2.PdfDocument(usual) as one, pypdfium2.PdfDocument(large) as other:
        assert len(other) > len(one)


def pages(folder: Path, *sheets: str) -> int:
    """How many pages the toy visit's handout has."""
    out = folder / "handout.pdf"
    asked = ("--sheets", ",".join(sheets)) if sheets else ()
    assert run("handout", TOY / "visit.yaml", "--aid", TOY, "--out", out, *asked) == 0
    with pypdfium2.PdfDocument(out) as document:
        return len(document)


def test_sheets_are_printed_as_they_are_named(tmp_path: Path) -> None:
    keys = ("getting_ready", "my_options", "doctor_visit", "afterwards", "options_in_full", "visit_in_full")
    alone = {key: pages(tmp_path, key) for key in keys}
    by_default = ("getting_ready", "doctor_visit", "afterwards")
    assert pages(tmp_path) == pages(tmp_path, *by_default) == sum(alone[key] for key in by_default)
    assert pages(tmp_path, "all") == sum(alone.values())


@pytest.mark.parametrize(
    ("sheets", "refusal"),
    [
        ("geting_ready", '--sheets: there is no sheet "geting_ready". did you mean "getting_ready"?'),
        (
            "getting_ready,",
            '--sheets: there is no sheet "". use one of: at_home_without, getting_ready, my_options,',
        ),
        ("get_help", '--sheets: the sheet "get_help" has nothing to say after these answers. use some of:'),
    ],
)
def test_a_sheet_that_cannot_be_printed_is_refused(
    tmp_path: Path, capsys: Captured, sheets: str, refusal: str
) -> None:
    out = tmp_path / "handout.pdf"
    assert run("handout", TOY / "visit.yaml", "--aid", TOY, "--out", out, "--sheets", sheets) == WRONG
    assert refusal in capsys.readouterr().err
    assert not out.exists()


def test_the_language_of_the_paper_can_be_chosen(tmp_path: Path) -> None:
    out = tmp_path / "handout.pdf"
    assert run("handout", TOY / "visit.yaml", "--aid", TOY, "--out", out, "--language", "es") == 0
    with pypdfium2.PdfDocument(out) as document:
        assert "noviembre" in document[0].get_textpage().get_text_bounded()


@pytest.mark.parametrize(
    ("line", "refusal"),
    [
        ("thristy: yes", 'answers.yaml:3: there is no question "thristy". did you mean "thirsty"?'),
        (
            "thirsty: nott_sure",
            '"nott_sure" does not answer the question "thirsty". did you mean "not_sure"?',
        ),
        ("cups: 11", "give a whole number from 0 to 10"),
        ("party_day: 2026-13-01", "give a day as YYYY-MM-DD from 2026-11-22 to 2027-11-22"),
        ("party_day: 2026-11-21", "give a day as YYYY-MM-DD from 2026-11-22 to 2027-11-22"),
        ("tried: [tea, none]", "these cannot stand beside another: none"),
        ("coffee_liked: a_lot", '"coffee_liked" is not asked after these answers'),
    ],
)
def test_a_wrong_answer_is_refused_with_its_line_the_reason_and_the_remedy(
    tmp_path: Path, capsys: Captured, line: str, refusal: str
) -> None:
    out = tmp_path / "handout.pdf"
    assert run("handout", answers(tmp_path, line), "--aid", TOY, "--out", out) == WRONG
    said = capsys.readouterr()
    assert refusal in said.err
    assert "answers.yaml:3" in said.err
    assert said.out == ""
    assert not out.exists(), "nothing is written"


def test_all_wrong_answers_are_named_at_once(tmp_path: Path, capsys: Captured) -> None:
    file = answers(tmp_path, "thristy: yes", "cups: many", "guests: perhaps")
    assert run("handout", file, "--aid", TOY, "--out", tmp_path / "handout.pdf") == WRONG
    assert [line.split(": ")[0] for line in capsys.readouterr().err.splitlines()] == [
        f"{file}:{number}" for number in (3, 4, 5)
    ]


def test_an_answers_file_that_is_not_there_is_named(tmp_path: Path, capsys: Captured) -> None:
    assert run("handout", tmp_path / "none.yaml", "--aid", TOY, "--out", tmp_path / "x.pdf") == WRONG
    assert "none.yaml" in capsys.readouterr().err


def test_a_place_that_cannot_be_written_to_is_named(tmp_path: Path, capsys: Captured) -> None:
    assert run("handout", TOY / "visit.yaml", "--aid", TOY, "--out", tmp_path / "no" / "x.pdf") == WRONG
    assert str(tmp_path / "no") in capsys.readouterr().err


def test_a_language_that_the_aid_does_not_speak_is_refused(tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "x.pdf"
    assert run("handout", TOY / "visit.yaml", "--aid", TOY, "--out", out, "--language", "fr") == WRONG
    assert 'the aid does not speak "fr". use one of: en, es.' in capsys.readouterr().err
    assert not out.exists()


def test_a_language_with_its_country_is_the_language(tmp_path: Path) -> None:
    asked, plain = tmp_path / "asked.pdf", tmp_path / "plain.pdf"
    assert run("handout", TOY / "visit.yaml", "--aid", TOY, "--out", asked, "--language", "es-MX") == 0
    assert run("handout", TOY / "visit.yaml", "--aid", TOY, "--out", plain, "--language", "es") == 0
    assert asked.read_bytes() == plain.read_bytes()


def test_good_content_is_said_to_be_good(capsys: Captured) -> None:
    assert run("content", "check", TOY) == 0
    assert "tea-or-coffee 1 in en, es: no problem found" in capsys.readouterr().out
    assert run("content", "check", TOY, "--json") == 0
    assert json.loads(capsys.readouterr().out) == []


def test_a_language_whose_review_is_pending_is_named(toy: Path, capsys: Captured) -> None:
    about = toy / "about.yaml"
    about.write_text(about.read_text("utf-8") + "review: {es: pending}\n", encoding="utf-8")
    assert run("content", "check", toy) == 0
    told = capsys.readouterr().out
    assert "review pending: es; not offered to people where require_signoff is on" in told


def test_every_problem_of_broken_content_is_named_with_file_and_line(toy: Path, capsys: Captured) -> None:
    rewrite(toy / "plan" / "pages.yaml", "questions: [thirsty]", "questions: [thristy]")
    rewrite(toy / "words" / "en" / "about.yaml", "title:", "titel:")
    assert run("content", "check", toy) == WRONG
    lines = capsys.readouterr().err.splitlines()
    assert any(line.startswith("words/en/about.yaml:") for line in lines)
    rewrite(toy / "words" / "en" / "about.yaml", "titel:", "title:")
    assert run("content", "check", toy) == WRONG
    lines = capsys.readouterr().err.splitlines()
    assert any(line.startswith("plan/pages.yaml:") and '"thirsty"' in line for line in lines)


def test_the_problems_can_be_had_as_json(toy: Path, capsys: Captured) -> None:
    rewrite(toy / "plan" / "pages.yaml", "questions: [thirsty]", "questions: [thristy]")
    assert run("content", "check", toy, "--json") == WRONG
    said = capsys.readouterr()
    problems = json.loads(said.out)
    assert {"file", "line", "what", "remedy"} == set(problems[0])
    assert "plan/pages.yaml" in {problem["file"] for problem in problems}
    assert said.err == ""


def test_every_question_is_listed_with_what_may_answer_it(capsys: Captured) -> None:
    assert run("questions", "--aid", TOY) == 0
    said = capsys.readouterr().out
    assert "thirsty (one of): Are you thirsty?" in said
    assert "    not_sure: " in said
    assert "cups (a whole number, 0 to 10): " in said
    assert "party_day (a day as YYYY-MM-DD, 0 to 365 days from today): " in said


def test_the_questions_as_json_are_what_an_answers_file_may_say(capsys: Captured) -> None:
    assert run("questions", "--aid", TOY, "--json") == 0
    listed = {each["key"]: each for each in json.loads(capsys.readouterr().out)}
    assert listed["cups"] | {"prompt": ""} == {
        "key": "cups",
        "kind": "number",
        "prompt": "",
        "choices": {},
        "minimum": 0,
        "maximum": 10,
    }
    assert set(listed["thirsty"]["choices"]) == {"yes", "no", "not_sure"}


def test_a_folder_is_a_printer_that_is_ready(tmp_path: Path, capsys: Captured) -> None:
    file = settings(tmp_path, '[printer]\naddress = "folder:printed"\n')
    assert run("printer", "status", "--settings", file) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "ready"
    assert "spine-kiosk printer folder" in said[-1]


def test_a_test_page_lands_in_the_folder(tmp_path: Path, capsys: Captured) -> None:
    file = settings(tmp_path, '[printer]\naddress = "folder:printed"\n')
    assert run("printer", "test", "--settings", file, "--aid", TOY) == 0
    assert "done" in capsys.readouterr().out
    [pdf] = (tmp_path / "printed").glob("*.pdf")
    assert pdf.read_bytes().startswith(b"%PDF")


def test_a_printer_that_does_not_answer_is_no_success(tmp_path: Path, capsys: Captured) -> None:
    file = settings(tmp_path, '[printer]\naddress = "ipp://127.0.0.1:1/ipp/print"\n')
    assert run("printer", "status", "--settings", file) == 1
    said = capsys.readouterr().out
    assert said.startswith("not_responding")
    assert "Look whether the printer is switched on" in said


def test_wrong_settings_are_refused_with_file_line_and_remedy(tmp_path: Path, capsys: Captured) -> None:
    file = settings(tmp_path, "[idle]\nwarn_after_s = 10\n\n[printer]\nadress = 'x'\n")
    assert run("questions", "--settings", file) == WRONG
    lines = capsys.readouterr().err.splitlines()
    assert lines[0].startswith(f"{file}:2: ")
    assert lines[1].startswith(f"{file}:5: ")
    assert '"address"' in lines[1]


def test_settings_that_are_not_there_are_named(tmp_path: Path, capsys: Captured) -> None:
    assert run("questions", "--settings", tmp_path / "none.toml") == WRONG
    assert "there is no such settings file" in capsys.readouterr().err


def spoken_by(*arguments: str | Path, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    """What a process of its own says, with that environment."""
    command = [sys.executable, "-m", "kiosk", *map(str, arguments)]
    places = os.environ | {"PYTHONPATH": str(ROOT)} | environment
    return subprocess.run(command, env=places, capture_output=True, check=False, timeout=120)


@pytest.mark.parametrize(
    "arguments",
    [
        ("content", "check", TOY, "--report"),
        ("questions", "--aid", TOY),
        ("content", "check", "café"),
        ("handout", "niño.yaml", "--out", "x.pdf"),
        ("--help",),
    ],
    ids=lambda each: each[0],
)
def test_letters_that_an_output_cannot_write_are_replaced(arguments: tuple[str | Path, ...]) -> None:
    said = spoken_by(*arguments, PYTHONIOENCODING="ascii")
    assert said.stdout.isascii()
    assert said.stderr.isascii()
    assert b"Traceback" not in said.stderr
    assert said.stdout or said.stderr


def test_data_loses_no_letter_where_the_output_cannot_write_it(toy: Path) -> None:
    rewrite(toy / "words" / "en" / "questions.yaml", "Are you thirsty?", "Très thirsty?")
    said = spoken_by("questions", "--aid", toy, "--json", PYTHONIOENCODING="ascii")
    assert "Très thirsty?" in {each["prompt"] for each in json.loads(said.stdout)}


@pytest.mark.parametrize("arguments", [("questions", "--aid", TOY), ("--help",)])
def test_a_reader_that_has_enough_is_left_without_a_word(arguments: tuple[str | Path, ...]) -> None:
    ear, mouth = os.pipe()
    os.close(ear)
    command = [sys.executable, "-m", "kiosk", *map(str, arguments)]
    places = os.environ | {"PYTHONPATH": str(ROOT)}
    with os.fdopen(mouth, "wb") as gone:
        said = subprocess.run(
            command, env=places, stdout=gone, stderr=subprocess.PIPE, check=False, timeout=120
        )
    assert said.stderr == b""
    assert said.returncode in {0, 128 + signal.SIGPIPE}  # argparse passes over it where Python writes at once


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
def test_an_output_that_is_full_is_told_in_a_sentence() -> None:
    command = [sys.executable, "-m", "kiosk", "questions", "--aid", str(TOY)]
    places = os.environ | {"PYTHONPATH": str(ROOT)}
    with Path("/dev/full").open("wb") as full:
        said = subprocess.run(
            command, env=places, stdout=full, stderr=subprocess.PIPE, check=False, timeout=120
        )
    assert said.stderr == (
        b"The output cannot be written: No space left on device. Choose another place for it.\n"
    )
    assert said.returncode == WRONG


@pytest.mark.parametrize(
    "arguments",
    [[], ["dance"], ["content"], ["printer"], ["tour"], ["tour", "--out", "x", "--screen", "big"]],
)
def test_what_is_no_command_is_refused_with_how_to_say_it(capsys: Captured, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == WRONG
    assert "usage: spine-kiosk" in capsys.readouterr().err


def test_the_tour_refuses_a_language_before_it_draws_anything(tmp_path: Path, capsys: Captured) -> None:
    assert run("tour", "--aid", TOY, "--out", tmp_path / "tour", "--language", "fr") == WRONG
    assert 'the aid does not speak "fr"' in capsys.readouterr().err
    assert not (tmp_path / "tour").exists()
