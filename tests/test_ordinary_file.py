"""Ordinary files are read to a limit and written at their end; anything else is refused at once."""

import errno
import os
from pathlib import Path

import pytest

from kiosk.ordinary_file import open_to_append, read_ordinary


def test_a_file_is_read_up_to_its_limit(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"12345")
    assert read_ordinary(file, 5) == b"12345"
    with pytest.raises(OSError, match="too large") as refused:
        read_ordinary(file, 4)
    assert refused.value.errno == errno.EFBIG


def test_what_is_no_ordinary_file_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "endless").symlink_to("/dev/zero")
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    for name in ("pipe", "endless", "circle", ".", "missing/file"):
        with pytest.raises(OSError, match=name):
            read_ordinary(tmp_path / name, 10)
        with pytest.raises(OSError, match=name):
            open_to_append(tmp_path / name)


def test_a_pipe_that_somebody_reads_is_refused_as_well(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    try:
        with pytest.raises(OSError, match="no ordinary file"):
            open_to_append(tmp_path / "pipe")
    finally:
        os.close(reader)


def test_lines_come_behind_what_was_there(tmp_path: Path) -> None:
    for line in (b"one\n", b"two\n"):
        with open_to_append(tmp_path / "file") as file:
            file.write(line)
    assert (tmp_path / "file").read_bytes() == b"one\ntwo\n"
