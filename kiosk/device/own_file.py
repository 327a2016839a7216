"""A file that is there whole or not at all, and that nobody else reads."""

import os
import tempfile
from pathlib import Path


def write_own(path: Path, content: bytes, like: os.stat_result | None = None) -> None:
    """Write the file in place of what was there, on the disk before it takes the old one's name.

    Only this account can read it; with `like` it has that file's rights and owner instead.
    Raises OSError; then the old file stands as it was.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".")
    try:
        with os.fdopen(handle, "wb") as file:
            if like is not None:
                os.fchown(handle, like.st_uid, like.st_gid)
                os.fchmod(handle, like.st_mode & 0o7777)
            file.write(content)
            file.flush()
            os.fsync(handle)
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)  # it is gone already, unless something came in between
