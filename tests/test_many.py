"""A list of visits becomes as many PDFs: what can be made is made, and what cannot is named."""

import os
import pty
import select
import signal
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from kiosk import app, paper_services
from kiosk.cli import main
from kiosk.commands import WRONG, one_of_list
from kiosk.content.answers.visits_file import ListedVisit, read_visits
from kiosk.interrupts import INTERRUPTED

ROOT = Path(__file__).parents[1]
TOY = ROOT / "tests" / "samples" / "tea-or-coffee"
ANSWERS = [line for line in (TOY / "visit.yaml").read_text(encoding="utf-8").splitlines() if line[:1] != "#"]

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home of its own, so that no test writes into anybody's."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(home))


@pytest.fixture
def three(tmp_path: Path) -> Path:
    """Three visits; the one of room-2 has an answer that means nothing, in line 6."""
    file = tmp_path / "morning.yaml"
    file.write_text(
        "today: 2026-11-22\n"
        "visits:\n"
        "  - {file: room-1, answers: {cups: 4}}\n"
        "  - file: room-2\n"
        "    answers:\n"
        "      thristy: yes\n"
        "  - {file: room-3, answers: {cups: 2}, large_print: true, language: es}\n",
        encoding="utf-8",
    )
    return file


def run(*arguments: str | Path) -> int:
    return main(["handout", "--aid", str(TOY), *map(str, arguments)])


def text_of(file: Path) -> str:
    """What stands on the pages; fails where the PDF does not open."""
    with pypdfium2.PdfDocument(file) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def names(folder: Path) -> list[str]:
    """Everything that stands in the folder, hidden files as well."""
    return sorted(file.name for file in folder.iterdir())


def test_the_good_visits_become_pdfs_and_the_wrong_one_is_named_with_its_line(
    three: Path, tmp_path: Path, capsys: Captured
) -> None:
    out = tmp_path / "new" / "handouts"
    assert run(three, "--out", out) == WRONG
    assert names(out) == ["room-1.pdf", "room-3.pdf"]
    assert "November" in text_of(out / "room-1.pdf")
    assert "noviembre" in text_of(out / "room-3.pdf")
    said = capsys.readouterr()
    assert said.out == f"made 2 of 3 handouts: {out}\n"
    refusal = f'room-2: {three}:6: there is no question "thristy". did you mean "thirsty"?\n'
    assert said.err == refusal, "one line, and no bar where there is no terminal"


def test_a_visit_of_a_list_is_the_same_paper_as_that_visit_alone(tmp_path: Path) -> None:
    alone = tmp_path / "alone.pdf"
    file = tmp_path / "list.yaml"
    entry = "".join(f"    {line}\n" for line in ANSWERS)
    file.write_text(f"visits:\n  - file: usual\n{entry}  - large_print: true\n{entry}", encoding="utf-8")
    assert run(TOY / "visit.yaml", "--out", alone) == 0
    assert run(file, "--out", tmp_path / "out") == 0
    assert (tmp_path / "out" / "usual.pdf").read_bytes() == alone.read_bytes()
    assert run(TOY / "visit.yaml", "--out", alone, "--large-print") == 0
    assert (tmp_path / "out" / "visit-02.pdf").read_bytes() == alone.read_bytes()


def test_the_command_line_speaks_for_every_visit_of_the_list(three: Path, tmp_path: Path) -> None:
    assert run(three, "--out", tmp_path / "out", "--language", "es") == WRONG
    assert "noviembre" in text_of(tmp_path / "out" / "room-1.pdf")


def test_a_sheet_that_is_asked_for_and_is_not_there_is_named_for_each_visit(
    three: Path, tmp_path: Path, capsys: Captured
) -> None:
    assert run(three, "--out", tmp_path / "out", "--sheets", "shoping") == WRONG
    assert names(tmp_path / "out") == []
    failures = [line.split(". ")[0] for line in capsys.readouterr().err.splitlines()]
    assert [line for line in failures if not line.startswith("room-2: ")] == [
        f'{room}: --sheets: there is no sheet "shoping"' for room in ("room-1", "room-3")
    ]


def test_making_the_list_again_replaces_its_files_and_nothing_else(
    three: Path, tmp_path: Path, capsys: Captured
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    for name in ("room-1.pdf", "room-2.pdf", "mine.pdf"):
        (out / name).write_text("from yesterday", encoding="utf-8")
    assert run(three, "--out", out) == WRONG
    assert names(out) == ["mine.pdf", "room-1.pdf", "room-2.pdf", "room-3.pdf"]
    assert text_of(out / "room-1.pdf")
    assert {(out / name).read_text(encoding="utf-8") for name in ("room-2.pdf", "mine.pdf")} == {
        "from yesterday"
    }
    said = capsys.readouterr()
    assert said.out == f"made 2 of 3 handouts (1 in place of an older one): {out}\n"
    assert said.err.endswith("older files of these names still stand in the folder: room-2.pdf.\n")


def test_a_list_of_wrong_visits_only_makes_nothing_and_names_each(tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "list.yaml"
    file.write_text("visits:\n  - {file: same}\n  - {file: same}\n  - {file: ../x}\n", encoding="utf-8")
    assert run(file, "--out", tmp_path / "out") == WRONG
    assert names(tmp_path / "out") == []
    said = capsys.readouterr()
    assert said.out.startswith("made 0 of 3 handouts: ")
    assert [line.split(": ")[:2] for line in said.err.splitlines()] == [
        ["same", f"{file}:2"],
        ["same", f"{file}:3"],
        ["visit-03", f"{file}:4"],
    ]


def test_a_broken_list_is_refused_before_anything_is_made(tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "list.yaml"
    file.write_text("visits:\n  - {file: a\n", encoding="utf-8")
    assert run(file, "--out", tmp_path / "out") == WRONG
    assert capsys.readouterr().err.startswith(f"{file}:")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("place", "refusal"),
    [
        ("file", "is not a folder. name a folder: each visit of the list becomes a PDF in it."),
        ("new.pdf", "is not a folder. name a folder: each visit of the list becomes a PDF in it."),
        ("file/out", "(Not a directory). choose another folder, or check its permissions."),
        (
            "/proc",
            "choose another folder, or check its permissions.",
        ),  # nobody can write there, not even root
    ],
)
def test_a_place_that_cannot_hold_the_pdfs_is_refused(
    three: Path, tmp_path: Path, capsys: Captured, place: str, refusal: str
) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    assert run(three, "--out", tmp_path / place) == WRONG
    said = capsys.readouterr()
    assert said.err.startswith("--out: ")
    assert said.err.endswith(f"{refusal}\n")
    assert (said.out, (tmp_path / "file").read_text(encoding="utf-8")) == ("", "mine")
    assert not (tmp_path / "new.pdf").exists()


def test_a_file_that_cannot_be_written_fails_alone(three: Path, tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "out"
    (out / "room-1.pdf").mkdir(parents=True)
    assert run(three, "--out", out) == WRONG
    assert names(out) == ["room-1.pdf", "room-3.pdf"], "and nothing half-written"
    assert f"room-1: {out / 'room-1.pdf'} cannot be written (Is a directory)." in capsys.readouterr().err


def test_a_fault_of_the_program_is_named_without_what_the_person_said(
    three: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("what the person said")

    # From inside, because no data is known to cause one.
    settings = app.settings_of(None, TOY)
    told = read_visits(three, app.content_of(settings).aids, date.today())
    assert isinstance(told, tuple)
    assert isinstance(told[0], ListedVisit)
    monkeypatch.setattr(paper_services, "handout_of", fail)
    assert one_of_list.handout_of(settings, "", told[0]) == [
        "the program has a fault that this visit shows (KeyError). Please report it."
    ]


class Watched:
    """The command as it runs in a terminal of its own, on a list so long that there is time to meddle."""

    def __init__(self, process: "subprocess.Popen[str]", terminal: int, out: Path) -> None:
        self.process = process
        self.out = out
        self._terminal = terminal
        self.shown = ""

    def read_until(self, found: Callable[[str], bool]) -> None:
        """Read what the terminal shows until it is found, or until the command closes it."""
        while not found(self.shown):
            try:
                piece = os.read(self._terminal, 4096)
            except OSError:  # so Linux says that nobody holds the other end any more
                return
            if not piece:
                return
            self.shown += piece.decode()

    def workers(self) -> list[int]:
        tasks = Path(f"/proc/{self.process.pid}/task").iterdir()
        return [int(child) for task in tasks for child in (task / "children").read_text().split()]

    def end(self) -> tuple[int, str]:
        """The exit code and standard output; `shown` is then all of standard error."""
        self.read_until(lambda _: False)
        said, _ = self.process.communicate(timeout=120)
        return self.process.returncode, said


@contextmanager
def watched(folder: Path, visits: int) -> Iterator[Watched]:
    file, out = folder / "list.yaml", folder / "out"
    file.write_text("visits:\n" + "  - answers: {cups: 4}\n" * visits, encoding="utf-8")
    terminal, its_end = pty.openpty()
    termios.tcsetwinsize(its_end, (24, 80))
    command = ["-m", "kiosk", "handout", str(file), "--aid", str(TOY), "--out", str(out)]
    heard = [
        "env",
        "--default-signal=INT",
        sys.executable,
        *command,
    ]  # whoever started us may have it ignored
    with subprocess.Popen(
        heard, cwd=ROOT, stdout=subprocess.PIPE, stderr=its_end, text=True, start_new_session=True
    ) as process:
        os.close(its_end)
        try:
            yield Watched(process, terminal, out)
        finally:
            process.kill()
            os.close(terminal)


def bar_has_moved(shown: str) -> bool:
    return any(f" {made}/500 " in shown for made in range(1, 500))


def holds_whole_pdfs_only(out: Path, fewer_than: int) -> bool:
    made = list(out.iterdir())
    return 0 < len(made) < fewer_than and all(file.suffix == ".pdf" and text_of(file) for file in made)


def test_a_terminal_shows_a_bar_while_it_works_and_plain_lines_at_the_end(tmp_path: Path) -> None:
    with watched(tmp_path, 100) as command:
        code, said = command.end()
        assert (code, said) == (0, f"made 100 of 100 handouts: {command.out}\n")
        assert "| 0/100 [" in command.shown
        assert "\N{FULL BLOCK}" in command.shown
        assert command.shown.endswith("\r"), "the bar is gone at the end"


def test_a_worker_that_is_killed_costs_the_handout_that_it_was_at(tmp_path: Path) -> None:
    with watched(tmp_path, 500) as command:
        command.read_until(bar_has_moved)
        os.kill(command.workers()[0], signal.SIGKILL)
        code, said = command.end()
        assert code == WRONG
        assert said.startswith("made ")
        assert "a worker ended before its time, perhaps for want of memory, so these were" in command.shown
        assert holds_whole_pdfs_only(command.out, 500)
        assert "Traceback" not in command.shown


def test_what_no_worker_is_left_for_is_named(tmp_path: Path) -> None:
    with watched(tmp_path, 500) as command:
        command.read_until(bar_has_moved)
        for worker in command.workers():
            os.kill(worker, signal.SIGKILL)
        code, said = command.end()
        assert code == WRONG
        assert said.startswith("made ")
        assert "visit-500. Run the list again." in command.shown
        assert holds_whole_pdfs_only(command.out, 500)


def test_ctrl_c_ends_it_with_what_was_made(tmp_path: Path) -> None:
    with watched(tmp_path, 500) as command:
        command.read_until(bar_has_moved)
        os.killpg(command.process.pid, signal.SIGINT)
        code, said = command.end()
        assert code == INTERRUPTED
        made = len(list(command.out.iterdir()))
        assert said == f"made {made} of 500 handouts: {command.out}\n"
        assert "stopped, so these were not made: " in command.shown
        assert holds_whole_pdfs_only(command.out, 500)
        assert "Traceback" not in command.shown


def test_no_worker_stays_behind_where_the_program_itself_is_killed(tmp_path: Path) -> None:
    with watched(tmp_path, 500) as command:
        command.read_until(bar_has_moved)
        workers = [os.pidfd_open(worker) for worker in command.workers()]
        command.process.kill()
        assert workers
        for worker in workers:
            assert select.select([worker], [], [], 60)[0], "it has ended"
            os.close(worker)


def test_a_list_becomes_one_pdf_with_each_person_counted_by_themselves(
    three: Path, tmp_path: Path, capsys: Captured
) -> None:
    out = tmp_path / "stack.pdf"
    assert run(three, "--merged", out) == WRONG, "one of the three cannot be made"
    said = capsys.readouterr()
    with pypdfium2.PdfDocument(out) as document:
        assert said.out == f"{out}: 2 of 3 handouts, {len(document)} pages\n"
    text = text_of(out)
    assert text.index("November") < text.index("noviembre")
    assert text.count("Page 1 of ") + text.count("Página 1 de ") == 2
    assert said.err == f'room-2: {three}:6: there is no question "thristy". did you mean "thirsty"?\n'


def test_a_stack_of_nobody_replaces_no_file(tmp_path: Path, capsys: Captured) -> None:
    file, out = tmp_path / "list.yaml", tmp_path / "stack.pdf"
    file.write_text("visits:\n  - {answers: {thristy: yes}}\n", encoding="utf-8")
    out.write_text("from yesterday", encoding="utf-8")
    assert run(file, "--merged", out) == WRONG
    assert capsys.readouterr().out == f"made 0 of 1 handouts, so no file was written: {out}\n"
    assert out.read_text(encoding="utf-8") == "from yesterday"


def test_half_of_a_persons_pages_are_never_in_a_stack(
    three: Path, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("what the person said")

    # From inside, because no data is known to cause one.
    monkeypatch.setattr("kiosk.handout.merged.draw_set", fail)
    assert run(three, "--merged", tmp_path / "stack.pdf") == WRONG
    assert "nothing was written" in capsys.readouterr().err
    assert not (tmp_path / "stack.pdf").exists()


def test_a_name_is_printed_once_for_its_person_only(tmp_path: Path) -> None:
    file, out = tmp_path / "list.yaml", tmp_path / "stack.pdf"
    file.write_text("visits:\n  - {name: Ana Ruiz}\n  - {file: b}\n", encoding="utf-8")
    assert run(file, "--merged", out) == 0
    assert text_of(out).count("Ana Ruiz") == 1
    assert run(file, "--out", tmp_path / "out") == 0
    assert "For Ana Ruiz" in text_of(tmp_path / "out" / "visit-01.pdf")
    assert "Ana Ruiz" not in text_of(tmp_path / "out" / "b.pdf")


def test_two_sides_are_for_a_merged_pdf(three: Path, tmp_path: Path, capsys: Captured) -> None:
    assert run(three, "--out", tmp_path / "out", "--two-sided") == WRONG
    assert capsys.readouterr().err.startswith("--two-sided: ")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("ways", [[], ["--out", "x", "--print"], ["--merged", "x.pdf", "--out", "x"]])
def test_one_way_for_the_paper_is_named(three: Path, ways: list[str], capsys: Captured) -> None:
    with pytest.raises(SystemExit):
        run(three, *ways)
    assert "--merged" in capsys.readouterr().err


def test_a_single_visit_may_go_the_same_ways(tmp_path: Path) -> None:
    alone, merged = tmp_path / "alone.pdf", tmp_path / "merged.pdf"
    assert run(TOY / "visit.yaml", "--out", alone) == 0
    assert run(TOY / "visit.yaml", "--merged", merged) == 0
    assert text_of(merged) == text_of(alone)
