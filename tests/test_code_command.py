"""`spine-kiosk code`: from answers to the code on the paper, and back."""

import io
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.commands import WRONG
from kiosk.decision.handover_code import SENTENCES, Refusal

TOY = Path(__file__).parent / "samples" / "tea-or-coffee"

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home of its own, so that no test writes into anybody's."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(home))


@pytest.fixture
def code(capsys: Captured) -> str:
    """The code of the toy aid's scripted visit."""
    assert run("make", str(TOY / "visit.yaml")) == 0
    return capsys.readouterr().out.strip()


def run(command: str, what: str) -> int:
    return main(["code", command, what, "--aid", str(TOY)])


def pipe(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    """Put the bytes on standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content), encoding="utf-8"))


def test_the_code_of_a_file_gives_a_file_with_the_same_code(
    tmp_path: Path, capsys: Captured, code: str
) -> None:
    assert run("read", code) == 0
    file = tmp_path / "again.yaml"
    file.write_text(capsys.readouterr().out, encoding="utf-8")
    assert run("make", str(file)) == 0
    assert capsys.readouterr().out == f"{code}\n"


def test_a_handout_can_be_made_of_what_was_read(tmp_path: Path, capsys: Captured, code: str) -> None:
    assert run("read", code) == 0
    file, out = tmp_path / "again.yaml", tmp_path / "handout.pdf"
    file.write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["handout", str(file), "--aid", str(TOY), "--out", str(out)]) == 0
    assert out.read_bytes().startswith(b"%PDF")


def test_a_reader_can_type_the_code_into_a_pipe(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured, code: str
) -> None:
    pipe(monkeypatch, f"\t{code.lower()}\r\n".encode())
    assert run("read", "-") == 0
    assert "today: 2026-11-22\nlanguage: en\nanswers:\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Refusal.HALF_READ),
        (b"SDK1", Refusal.HALF_READ),
        (b"SDK9", Refusal.OTHER_VERSION),
        (b"https://example.org\n", Refusal.FOREIGN),
        (b"\xff\xfe\x00\xc3", Refusal.FOREIGN),
        (b"SDK1" * 10**6, Refusal.FOREIGN),
    ],
)
def test_anything_else_is_refused_with_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured, content: bytes, reason: Refusal
) -> None:
    pipe(monkeypatch, content)
    assert run("read", "-") == WRONG
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", f"code: {SENTENCES[reason]}\n")


def test_a_damaged_code_is_refused(capsys: Captured, code: str) -> None:
    assert run("read", code[:-1] + ("0" if code[-1] != "0" else "1")) == WRONG
    assert capsys.readouterr().err == f"code: {SENTENCES[Refusal.DAMAGED]}\n"


def test_wrong_answers_have_no_code(tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "answers.yaml"
    file.write_text("answers:\n  thristy: yes\n", encoding="utf-8")
    assert run("make", str(file)) == WRONG
    said = capsys.readouterr()
    assert said.out == ""
    assert 'answers.yaml:2: there is no question "thristy". did you mean "thirsty"?' in said.err
