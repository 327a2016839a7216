"""Files read to a limit: what the program keeps is an ordinary file or refused, what a person names may be a pipe."""

import errno
import os
import re
import stat
from io import FileIO
from pathlib import Path

CHUNK = 1 << 16

_NOT_ORDINARY = "it is no ordinary file"
_NEVER_WAIT = os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
"""For a named pipe that nobody holds at its other end, and for a terminal that would become ours."""


_OWN = re.compile(r"/dev/stdin|/dev/fd/([0-9]{1,4})|/proc/self/fd/([0-9]{1,4})")
"""The names of what the program was given open: standard input, or the pipe of a shell's <(command)."""


def read_ordinary(path: Path | str, most: int) -> bytes:
    """The file's bytes. Raises OSError, also for what is no ordinary file, and (EFBIG) for more than `most` bytes."""
    return _read(_opened(path, os.O_RDONLY), path, most)


def read_anything(path: Path | str, most: int) -> bytes:
    """The bytes of what a person named, whatever it is: also of a pipe, whose writer is waited for.

    Raises OSError, and (EFBIG) as soon as there are more than `most` bytes, also where they would never end.
    """
    return _read(_given(str(path)), path, most)


def _given(name: str) -> int:
    if own := _OWN.fullmatch(name):  # not opened anew: a socket or another account's terminal could not be
        return os.dup(int(own[1] or own[2] or 0))
    return os.open(name, os.O_RDONLY | os.O_NOCTTY | os.O_CLOEXEC)


def _read(handle: int, path: Path | str, most: int) -> bytes:
    """All of it, and it is closed."""
    try:
        content = _all_of(handle, most + 1)
    finally:
        os.close(handle)
    if len(content) > most:
        raise OSError(errno.EFBIG, "the file is too large", str(path))
    return content


def _all_of(handle: int, most: int) -> bytes:
    # By os and not by a file object, which takes twice as long for the many small files of every start.
    parts = [os.read(handle, CHUNK)]
    while parts[-1] and sum(map(len, parts)) < most:
        parts.append(os.read(handle, CHUNK))
    return b"".join(parts)


def open_to_append(path: Path | str) -> FileIO:
    """The file, made if need be, to write at its end; the null device is taken too, which keeps nothing.

    Raises OSError, also for what is no ordinary file.
    """
    return os.fdopen(_opened(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT), "ab", buffering=0)


def _opened(path: Path | str, flags: int) -> int:
    try:
        handle = os.open(path, flags | _NEVER_WAIT, 0o666)
    except OSError as error:
        if error.errno == errno.ENXIO:  # a socket, or a pipe that nobody reads
            raise OSError(errno.EINVAL, _NOT_ORDINARY, str(path)) from error
        raise
    kind = os.fstat(handle).st_mode
    if stat.S_ISREG(kind) or (flags & os.O_APPEND and _is_null_device(handle)):
        return handle
    os.close(handle)
    if stat.S_ISDIR(kind):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    raise OSError(errno.EINVAL, _NOT_ORDINARY, str(path))


def _is_null_device(handle: int) -> bool:
    return os.path.samestat(os.fstat(handle), Path(os.devnull).stat())
