"""Start the program: `python -m kiosk`, and the command `spine-kiosk`."""

import os
import sys

from kiosk.interrupts import end_at_once, hear_no_more


def main() -> int:
    """Run the command that is asked for. Gives the exit code, or ends the process with it."""
    end_at_once()
    from kiosk.cli import main as run  # behind it, since Ctrl-C may come while all this is loaded

    code = run()
    hear_no_more()
    if not _others_at_work():
        _leave(code)
    return code


def _others_at_work() -> bool:
    """Whether anything has still to end by itself: Qt, or a thread that writes a file."""
    from threading import current_thread
    from threading import enumerate as threads

    others = (thread for thread in threads() if thread is not current_thread())
    return "PySide6" in sys.modules or any(not thread.daemon for thread in others)


def _leave(code: int) -> None:
    """End without taking every object apart, on which Python spends a fifth of the time of a whole handout."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(code)


if __name__ == "__main__":
    sys.exit(main())
