"""Calls staff by the command that the clinic has set: one that lights a lamp, or writes to a second screen."""

import shlex

from kiosk.device.cancellable_process import CancellableProcess

WITHIN_S = 10.0
"""Seconds after which a command has failed that has not ended: the person is sent to the desk."""


def call_staff(command: str) -> bool:
    """Run the command, which is no shell's. Tell whether it did; it cannot where none is set. Blocks."""
    words = shlex.split(command)
    return bool(words) and CancellableProcess().run(words, b"", WITHIN_S) is not None
