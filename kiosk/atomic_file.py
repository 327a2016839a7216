"""Files replaced atomically: whoever reads one finds the old content or the new, never half of it."""

import errno
import os
import stat
from pathlib import Path

from kiosk.interrupts import held_back

PRIVATE = 0o600
"""The mode of a file that only its own account can read and write."""

_ORDINARY = 0o644
_NO_SYNC = frozenset({errno.EINVAL, errno.EACCES, errno.EPERM, errno.ENOTSUP})
"""The errors of a file system that cannot put a folder on the disk by itself, or will not for this account."""


def write_atomically(
    path: Path,
    content: bytes,
    *,
    mode: int | None = None,
    owner: tuple[int, int] | None = None,
    follows: bool = True,
) -> None:
    """Write the file in place of what was there, on the disk before it takes the old one's name.

    Without `mode` everybody may read it, as far as the account's mask lets them. `owner` is a user and a group id.
    A link is followed, and the file that it leads to is replaced; unless it `follows` none, as where root writes into a
    folder of another account: then the link itself is replaced. Raises OSError, also where something is in the
    way that is no ordinary file; no half of a file and no other file is ever left behind.
    """
    with held_back():
        target = Path(os.path.realpath(path)) if follows else path.parent.resolve() / path.name
        _replace(path, target, content, mode, owner)


def _replace(
    path: Path, target: Path, content: bytes, mode: int | None, owner: tuple[int, int] | None
) -> None:
    unfinished = target.with_name(f".{os.urandom(16).hex()}.part")
    try:
        _refuse_special(target)
        _write(unfinished, content, mode, owner)
        unfinished.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        # The hidden file's name says nothing to whoever asked for this one.
        error.filename, error.filename2 = str(path), None
        raise
    finally:
        unfinished.unlink(
            missing_ok=True
        )  # it is gone already, unless something (also Ctrl-C) came in between


def _refuse_special(target: Path) -> None:
    """Raises OSError for a folder, a device, a pipe or a socket: to replace one of these is never meant."""
    try:
        kind = target.stat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISDIR(kind):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(kind):
        raise FileExistsError(errno.EEXIST, "this is no ordinary file, and it is not replaced")


def _write(file: Path, content: bytes, mode: int | None, owner: tuple[int, int] | None) -> None:
    at_first = _ORDINARY if mode is None else PRIVATE
    with open(file, "xb", opener=lambda name, flags: os.open(name, flags, at_first)) as stream:
        if owner is not None:
            os.fchown(stream.fileno(), *owner)
        if mode is not None:
            os.fchmod(stream.fileno(), mode)
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _sync_folder(folder: Path) -> None:
    """Put the new name itself on the disk, where the file system can."""
    try:
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno not in _NO_SYNC:
            raise
