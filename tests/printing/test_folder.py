"""The folder in place of a printer."""

import errno
import os
import stat
import threading
from pathlib import Path

import pytest

from kiosk.printing.folder import FolderPrinter
from kiosk.printing.printer import PrintStatus, State, open_printer

PDF = b"%PDF-1.7 a handout"


def test_the_pdf_lies_in_the_folder_whole_and_for_this_account_only(tmp_path: Path) -> None:
    told: list[PrintStatus] = []
    end = open_printer(f"folder:{tmp_path}").print_pdf(PDF, 4, told.append, threading.Event())
    (sheet,) = tmp_path.iterdir()
    assert sheet.read_bytes() == PDF
    assert sheet.suffix == ".pdf"
    assert stat.S_IMODE(sheet.stat().st_mode) == 0o600
    assert end == told[-1] == PrintStatus(State.DONE, 4, 4)


def test_two_handouts_are_two_files(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path)
    for _ in range(2):
        printer.print_pdf(PDF, 1, lambda _: None, threading.Event())
    assert len(list(tmp_path.iterdir())) == 2


def test_a_missing_folder_is_refused_and_not_made(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path / "nowhere")
    end = printer.print_pdf(PDF, 1, lambda _: None, threading.Event())
    assert (end.state, end.detail) == (State.REFUSED, "folder-missing")
    assert printer.status() == PrintStatus(State.REFUSED, detail="folder-missing")
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize(
    ("number", "detail"),
    [
        (errno.ENOSPC, "folder-full"),
        (errno.EROFS, "folder-not-writable"),
        (errno.EIO, "folder-error"),
    ],
)
def test_a_write_that_fails_leaves_no_part_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, detail: str
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    end = FolderPrinter(tmp_path).print_pdf(PDF, 1, lambda _: None, threading.Event())
    assert (end.state, end.detail) == (State.REFUSED, detail)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_to_says_so_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # the tests may run as root, who may write anywhere
    assert FolderPrinter(tmp_path).status() == PrintStatus(State.REFUSED, detail="folder-not-writable")


def test_a_folder_in_order_is_ready(tmp_path: Path) -> None:
    assert FolderPrinter(tmp_path).status() == PrintStatus(State.READY)


def test_who_has_left_gets_nothing_written(tmp_path: Path) -> None:
    stop = threading.Event()
    stop.set()
    assert FolderPrinter(tmp_path).print_pdf(PDF, 1, lambda _: None, stop).state is State.CANCELLED
    assert list(tmp_path.iterdir()) == []
