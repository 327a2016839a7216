"""Standard output and standard error, whatever letters they take and whoever has stopped listening."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper

CLOSED = 128 + signal.SIGPIPE
"""The exit code of a program whose reader went away, as shells have it."""


def replace_letters() -> None:
    """Let letters that an output cannot write be replaced, never raise."""
    for stream, errors in ((sys.stdout, "replace"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=errors)


@contextmanager
def flushed() -> Iterator[None]:
    """Have all of the output written at the end, while there is somebody to say that it cannot be. Raises OSError."""
    try:
        yield
    finally:
        if sys.stdout is not None:
            sys.stdout.flush()


def drop_output() -> None:
    """Lead what is still to be written to nowhere, so that Python's end does not stumble over it as well."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def json_text(value: object) -> str:
    """The value as JSON that standard output can write letter by letter: nothing in data is ever replaced."""
    import json

    takes_all = (sys.stdout.encoding or "").lower().startswith("utf")
    return json.dumps(value, ensure_ascii=not takes_all, indent=2)
