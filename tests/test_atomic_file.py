"""Files replaced atomically: the old content or the new, and nothing else left beside it."""

import os
import socket
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.atomic_file import PRIVATE, write_atomically


@contextmanager
def mask(value: int) -> Iterator[None]:
    before = os.umask(value)
    try:
        yield
    finally:
        os.umask(before)


def mode_of(file: Path) -> int:
    return stat.S_IMODE(file.stat().st_mode)


def names_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file that is there already, in a folder of its own."""
    (tmp_path / "folder").mkdir()
    file = tmp_path / "folder" / "kept"
    file.write_bytes(b"old")
    return file


def test_a_new_file_holds_all_that_was_given(tmp_path: Path) -> None:
    write_atomically(tmp_path / "new", b"content")
    assert (tmp_path / "new").read_bytes() == b"content"
    assert names_in(tmp_path) == ["new"]


def test_an_old_file_is_replaced(old: Path) -> None:
    write_atomically(old, b"new")
    assert old.read_bytes() == b"new"
    assert names_in(old.parent) == ["kept"]


def test_who_has_the_old_file_open_goes_on_reading_it(old: Path) -> None:
    with old.open("rb") as reading:
        write_atomically(old, b"new")
        assert reading.read() == b"old"


def test_a_private_file_is_read_by_this_account_only(tmp_path: Path) -> None:
    with mask(0):
        write_atomically(tmp_path / "secret", b"", mode=PRIVATE)
    assert mode_of(tmp_path / "secret") == 0o600


def test_an_ordinary_file_keeps_to_the_mask_of_the_account(tmp_path: Path) -> None:
    for value, mode in ((0o022, 0o644), (0o077, 0o600)):
        with mask(value):
            write_atomically(tmp_path / "file", b"")
        assert mode_of(tmp_path / "file") == mode


def test_a_mode_that_is_asked_for_holds_whatever_the_mask(tmp_path: Path) -> None:
    with mask(0o077):
        write_atomically(tmp_path / "file", b"", mode=0o664, owner=(os.getuid(), os.getgid()))
    assert mode_of(tmp_path / "file") == 0o664


@pytest.mark.skipif(os.getuid() != 0, reason="only root gives files away")
def test_a_file_is_given_to_its_owner_with_its_mode(tmp_path: Path) -> None:
    write_atomically(tmp_path / "file", b"", mode=0o640, owner=(12345, 54321))
    written = (tmp_path / "file").stat()
    assert (written.st_uid, written.st_gid, mode_of(tmp_path / "file")) == (12345, 54321, 0o640)


def test_a_link_stays_and_the_file_it_leads_to_is_replaced(old: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(Path("folder") / "kept")
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert old.read_bytes() == b"new"
    assert names_in(old.parent) == ["kept"]


def test_a_link_that_leads_to_nothing_yet_gets_its_file(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("later")
    write_atomically(tmp_path / "link", b"new")
    assert (tmp_path / "later").read_bytes() == b"new"
    assert (tmp_path / "link").is_symlink()


def test_links_that_lead_in_a_circle_are_refused(tmp_path: Path) -> None:
    (tmp_path / "one").symlink_to("two")
    (tmp_path / "two").symlink_to("one")
    with pytest.raises(OSError, match="one"):
        write_atomically(tmp_path / "one", b"new")
    assert names_in(tmp_path) == ["one", "two"]


def test_a_folder_is_not_replaced(old: Path) -> None:
    with pytest.raises(IsADirectoryError, match="Is a directory"):
        write_atomically(old.parent, b"new")
    assert old.read_bytes() == b"old"


def test_a_pipe_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileExistsError, match="no ordinary file"):
        write_atomically(tmp_path / "pipe", b"new")
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)
    assert names_in(tmp_path) == ["pipe"]


def test_a_socket_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket is short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket")
        with pytest.raises(FileExistsError, match="no ordinary file"):
            write_atomically(Path("socket"), b"new")
    assert names_in(tmp_path) == ["socket"]


def test_a_device_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(os.devnull)
    with pytest.raises(FileExistsError, match="no ordinary file"):
        write_atomically(tmp_path / "link", b"new")
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


def test_the_error_names_the_file_that_was_asked_for(tmp_path: Path) -> None:
    asked = tmp_path / "missing" / "file"
    with pytest.raises(FileNotFoundError) as failed:
        write_atomically(asked, b"new")
    assert failed.value.filename == str(asked)


@pytest.mark.parametrize("failure", [OSError(28, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("step", ["fsync", "fchmod", "replace"])
def test_what_fails_on_the_way_leaves_everything_as_it_was(
    old: Path, monkeypatch: pytest.MonkeyPatch, step: str, failure: BaseException
) -> None:
    def fail(*_: object) -> None:
        raise failure

    monkeypatch.setattr(Path if step == "replace" else os, step, fail)
    with pytest.raises(type(failure)):
        write_atomically(old, b"new", mode=PRIVATE)
    assert old.read_bytes() == b"old"
    assert names_in(old.parent) == ["kept"]


def test_a_file_system_that_syncs_no_folder_will_do(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    of_a_file = os.fsync

    def files_only(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(22, "Invalid argument")
        of_a_file(handle)

    monkeypatch.setattr(os, "fsync", files_only)
    write_atomically(old, b"new")
    assert old.read_bytes() == b"new"
