"""Memory that is free again goes back to the system, as far as the C library lets it: glibc does, others have no need."""

import ctypes

_ARENA_MAX, _MMAP_THRESHOLD = -8, -3
"""M_ARENA_MAX and M_MMAP_THRESHOLD of glibc's mallopt."""

LARGE = 128 * 1024
"""So many bytes are got from the system alone, as glibc begins with: left to itself it raises that to the largest
picture that was ever freed, whose place the next small things then break up."""


def keep_in_one_place() -> None:
    """From now on no thread gets an arena of its own, which keeps what it once needed, and what is large goes back at once."""
    if choose := getattr(ctypes.CDLL(None), "mallopt", None):
        choose(_ARENA_MAX, 1)
        choose(_MMAP_THRESHOLD, LARGE)


def give_back() -> None:
    """Give the system whatever is free now."""
    if trim := getattr(ctypes.CDLL(None), "malloc_trim", None):
        trim(0)
