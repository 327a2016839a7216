"""Memory that is free again goes back to the system, as far as the C library lets it: glibc does, others have no need."""

import ctypes

_ARENA_MAX = -8
"""M_ARENA_MAX of glibc's mallopt."""


def keep_in_one_place() -> None:
    """From now on no thread gets an arena of its own: each keeps what it once needed, and threads come and go."""
    if choose := getattr(ctypes.CDLL(None), "mallopt", None):
        choose(_ARENA_MAX, 1)


def give_back() -> None:
    """Give the system whatever is free now."""
    if trim := getattr(ctypes.CDLL(None), "malloc_trim", None):
        trim(0)
