"""What a person names for the handout: read to a limit from anything, and nothing but an ordinary file is replaced."""

import os
import shlex
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.commands import WRONG

ROOT = Path(__file__).parents[1]
TOY = ROOT / "tests" / "samples" / "tea-or-coffee"
WRONG_ANSWERS = "answers:\n  thristy: yes\n"

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home of its own, so that no test writes into anybody's."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(home))


def run(answers: Path | str, to: str, out: Path) -> int:
    return main(["handout", str(answers), "--aid", str(TOY), to, str(out)])


@contextmanager
def poured(content: bytes, pipe: Path) -> Iterator[Path]:
    """A named pipe into which somebody writes."""

    def write() -> None:
        try:
            pipe.write_bytes(content)
        except BrokenPipeError:  # the reader has had enough
            return

    os.mkfifo(pipe)
    writer = threading.Thread(target=write)
    writer.start()
    yield pipe
    writer.join(60)


def test_answers_come_through_a_named_pipe(tmp_path: Path) -> None:
    out, alone = tmp_path / "pipe.pdf", tmp_path / "alone.pdf"
    with poured((TOY / "visit.yaml").read_bytes(), tmp_path / "pipe") as pipe:
        assert run(pipe, "--out", out) == 0
    assert run(TOY / "visit.yaml", "--out", alone) == 0
    assert out.read_bytes() == alone.read_bytes()


def test_a_wrong_answer_from_a_pipe_is_named_by_the_name_that_was_given(
    tmp_path: Path, capsys: Captured
) -> None:
    with poured(WRONG_ANSWERS.encode(), tmp_path / "pipe") as pipe:
        assert run(pipe, "--out", tmp_path / "x.pdf") == WRONG
    assert capsys.readouterr().err == (
        f'{tmp_path / "pipe"}:2: there is no question "thristy". did you mean "thirsty"?\n'
    )


def in_bash(line: str, typed: str | None = None) -> "subprocess.CompletedProcess[str]":
    command = line.replace(
        "handout", f"{shlex.quote(sys.executable)} -m kiosk handout --aid {shlex.quote(str(TOY))}"
    )
    return subprocess.run(
        ["bash", "-c", command],
        cwd=ROOT,
        input=typed,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("handout /dev/stdin --out {out}", "/dev/stdin"),
        ("cat | handout /dev/stdin --out {out}", "/dev/stdin"),
        ("exec 3<&0; handout <(cat <&3) --out {out}", "/dev/fd/"),
    ],
)
def test_a_shell_pours_them_in(tmp_path: Path, line: str, name: str) -> None:
    good = in_bash(line.format(out=tmp_path / "x.pdf"), "answers: {cups: 4}\n")
    assert (good.returncode, good.stderr) == (0, "")
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF")
    wrong = in_bash(line.format(out=tmp_path / "y.pdf"), WRONG_ANSWERS)
    assert wrong.returncode == WRONG
    assert wrong.stderr.startswith(name)
    assert 'there is no question "thristy"' in wrong.stderr
    assert not (tmp_path / "y.pdf").exists()


def test_standard_input_may_be_a_socket(tmp_path: Path) -> None:
    ours, its = socket.socketpair()
    command = [sys.executable, "-m", "kiosk", "handout", "/dev/stdin", "--aid", str(TOY)]
    with ours, its:
        ours.sendall(b"answers: {cups: 4}\n")
        ours.shutdown(socket.SHUT_WR)
        done = subprocess.run(
            [*command, "--out", str(tmp_path / "x.pdf")],
            check=False,
            cwd=ROOT,
            stdin=its.fileno(),
            capture_output=True,
            timeout=120,
        )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("endless", ["/dev/zero", "link"])
def test_what_never_ends_is_read_to_the_limit_and_refused(
    tmp_path: Path, capsys: Captured, endless: str
) -> None:
    (tmp_path / "link").symlink_to("/dev/zero")
    given = tmp_path / endless
    assert run(given, "--out", tmp_path / "x.pdf") == WRONG
    assert capsys.readouterr().err == f"{given}: the file is too large. keep it under 2000000 bytes.\n"
    assert not (tmp_path / "x.pdf").exists()


def test_a_pipe_that_never_ends_is_let_go_at_the_limit(tmp_path: Path, capsys: Captured) -> None:
    with poured(b"#" * 3_000_000, tmp_path / "pipe") as pipe:
        assert run(pipe, "--out", tmp_path / "x.pdf") == WRONG
    assert "too large" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["folder", "circle", "socket", "none"])
def test_what_cannot_be_read_is_named_with_a_sentence(tmp_path: Path, capsys: Captured, name: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "circle").symlink_to("circle")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(os.path.relpath(tmp_path / "socket"))
        assert run(tmp_path / name, "--out", tmp_path / "x.pdf") == WRONG
    said = capsys.readouterr()
    assert said.err.startswith(f"{tmp_path / name}: the file ")
    assert said.out == ""


@pytest.mark.parametrize("to", ["--out", "--merged"])
@pytest.mark.parametrize("name", ["pipe", "socket", "folder"])
def test_nothing_but_an_ordinary_file_is_replaced(
    tmp_path: Path, capsys: Captured, to: str, name: str
) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(os.path.relpath(tmp_path / "socket"))
        before = {each.name: each.lstat().st_ino for each in tmp_path.iterdir()}
        assert run(TOY / "visit.yaml", to, tmp_path / name) == WRONG
    assert {each.name: each.lstat().st_ino for each in tmp_path.iterdir()} == before
    assert capsys.readouterr().err.startswith(f"{tmp_path / name}: ")


def test_a_device_is_not_replaced(tmp_path: Path, capsys: Captured) -> None:
    """One of our own where the tests run as root, who could replace the machine's."""
    device = tmp_path / "device"
    if os.getuid() == 0:
        try:
            os.mknod(device, 0o666 | stat.S_IFCHR, os.makedev(1, 3))
        except PermissionError:
            pytest.skip("no device of our own can be made here")
    else:
        device.symlink_to(os.devnull)
    assert run(TOY / "visit.yaml", "--out", device) == WRONG
    assert "this is no ordinary file, and it is not replaced" in capsys.readouterr().err
    assert stat.S_ISCHR(device.stat().st_mode)
    assert [each.name for each in tmp_path.iterdir()] == ["device"]


@pytest.mark.parametrize("to", ["--out", "--merged"])
def test_a_link_stays_and_what_it_leads_to_is_replaced(tmp_path: Path, to: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "kept.pdf").write_text("old")
    (tmp_path / "link.pdf").symlink_to("folder/kept.pdf")
    assert run(TOY / "visit.yaml", to, tmp_path / "link.pdf") == 0
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "folder" / "kept.pdf").read_bytes().startswith(b"%PDF")
    assert [each.name for each in (tmp_path / "folder").iterdir()] == ["kept.pdf"]


def test_one_wrong_answer_is_one_line(tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "answers.yaml"
    file.write_text(
        "language: es\nanswers:\n  thirsty: yess\n  coffee_liked: a_lot\nconsult:\n  most_cups: 99\n"
    )
    assert run(file, "--out", tmp_path / "x.pdf") == WRONG
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith(f'{file}:3: "yess" does not answer the question "thirsty".')


def test_what_a_hash_would_cut_off_is_a_problem_with_its_line(tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "answers.yaml"
    file.write_text("clinic:\n  phone: 555-0100 #12\n")
    assert run(file, "--out", tmp_path / "x.pdf") == WRONG
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith(f"{file}:2: ")
