"""A file that is believed only where this account alone can have written it, and only as it was written.

Its start says what it was made from, and a hash over all of it follows: with one bit changed anywhere it counts for
nothing. The hash holds off decay, not an enemy; those are held off by the owner and the mode of file and folder.
"""

import os
import stat
from functools import partial
from pathlib import Path

from kiosk.atomic_file import PRIVATE, write_atomically
from kiosk.ordinary_file import read_ordinary

try:
    # Where hashlib has it from: hashlib itself loads OpenSSL, which is 4 MB and 2 ms before the first page.
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

LARGEST = 64_000_000
"""Bytes; a file beyond this was not written here."""

KIND = b"kiosk 1\n"
"""The first bytes. Another arrangement of what follows takes another number."""

HASH_BYTES = 32

new_hash = partial(blake2b, digest_size=HASH_BYTES)
"""The hash of what is sealed, and of what it is made from."""

_START = len(KIND) + 2 * HASH_BYTES
_WRITABLE_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH


def read_sealed(file: Path, made_from: bytes) -> memoryview | None:
    """What was sealed, if it was made from that (a `new_hash` of it); None for anything that cannot be believed."""
    try:
        if not (_ours(file.parent.stat()) and _ours(file.lstat())):
            return None
        content = memoryview(read_ordinary(file, LARGEST))
    except OSError:
        return None
    payload = content[_START:]
    return payload if content[:_START] == _start(made_from, payload) else None


def write_sealed(file: Path, made_from: bytes, payload: bytes) -> None:
    """Write it in place of whatever is there, in a folder that is this account's alone. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if file.parent.stat().st_mode & _WRITABLE_BY_OTHERS:
        file.parent.chmod(0o700)
    if file.is_symlink() or (file.exists() and not file.is_file()):
        file.unlink()
    write_atomically(file, _start(made_from, payload) + payload, mode=PRIVATE)


def _start(made_from: bytes, payload: bytes | memoryview) -> bytes:
    seal = new_hash(made_from)
    seal.update(payload)
    return KIND + made_from + seal.digest()


def _ours(found: os.stat_result) -> bool:
    """Whether it belongs to this account, is no link, and nobody else can write to it."""
    return found.st_uid == os.getuid() and not (
        stat.S_ISLNK(found.st_mode) or found.st_mode & _WRITABLE_BY_OTHERS
    )
