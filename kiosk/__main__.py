"""Start the program: `python -m kiosk`, and the command `spine-kiosk`."""

import sys

from kiosk.interrupts import end_at_once


def main() -> int:
    """Run the command that is asked for. Gives the exit code."""
    end_at_once()
    from kiosk.cli import main as run  # behind it, since Ctrl-C may come while all this is loaded

    return run()


if __name__ == "__main__":
    sys.exit(main())
