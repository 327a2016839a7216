"""A file that is there whole or not at all."""

import os
import tempfile
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Write the file in place of what was there. Raises OSError; then the old file stands as it was."""
    handle, name = tempfile.mkstemp(dir=path.resolve().parent, prefix=".")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(0o644 & ~_umask())
        Path(name).replace(path)
    finally:
        Path(name).unlink(
            missing_ok=True
        )  # it is gone already, unless something (also Ctrl-C) came in between


def _umask() -> int:
    """The account's mask; it can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
