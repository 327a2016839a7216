"""The memory of this process is nobody else's: no dump of it is written, and no program of this account reads it."""

import ctypes

_SET_DUMPABLE = 4
"""PR_SET_DUMPABLE of Linux's prctl."""


def forbid_dumps() -> bool:
    """Tell the system so. Gives whether it took it; another system than Linux has no such thing."""
    prctl = getattr(ctypes.CDLL(None), "prctl", None)
    return prctl is not None and prctl(_SET_DUMPABLE, 0, 0, 0, 0) == 0
