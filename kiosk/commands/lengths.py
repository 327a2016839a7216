"""What whoever runs a command is told of a sheet that took more pages than it should."""

import sys
from collections.abc import Iterable

from kiosk.decision.sheet import TooLong


def sentence(sheet: TooLong) -> str:
    """That it is longer, and by what."""
    named = ", ".join(f"“{name}”" for name in sheet.longest)
    return (
        f"{sheet.sheet} takes {sheet.pages} pages instead of {sheet.promised}. "
        f"What takes most room on it: {named}."
    )


def tell(sheets: Iterable[TooLong], whose: str = "") -> None:
    """Print it on standard error: of whom, where there are several people."""
    for sheet in sheets:
        print(f"{whose}: {sentence(sheet)}" if whose else sentence(sheet), file=sys.stderr, flush=True)
