"""The row encoding that PWG raster (PWG 5102.4 section 4.4) and Apple raster share: repeated rows, then runs of pixels."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

MOST_ROWS = 256
"""The most equal rows that stand as one."""
MOST_PIXELS = 128
"""The most pixels of a run."""


def encode_rows(rows: Iterable[bytes], pixel: int) -> Iterator[bytes]:
    """The rows encoded, each piece one row and how often it is repeated; `pixel` is the bytes of a pixel.

    Pixels of less than a byte count as bytes of eight, as the standard has it.
    """
    last, times = b"", 0
    for row in rows:
        if times and row == last and times < MOST_ROWS:
            times += 1
            continue
        if times:
            yield bytes((times - 1,)) + encode_row(last, pixel)
        last, times = row, 1
    if times:
        yield bytes((times - 1,)) + encode_row(last, pixel)


def encode_row(row: bytes, pixel: int) -> bytes:
    """One row: a length below 128 and the pixel that is repeated so often more, or 257 less a length and its pixels."""
    encoded, alone = bytearray(), bytearray()
    for run in _runs(pixel).finditer(row):
        found = run.group()
        if len(found) == pixel:
            alone += found
            continue
        _put_alone(encoded, alone, pixel)
        alone = bytearray()
        encoded += bytes((len(found) // pixel - 1,)) + found[:pixel]
    _put_alone(encoded, alone, pixel)
    return bytes(encoded)


@cache
def _runs(pixel: int) -> re.Pattern[bytes]:
    """A pixel and its repetitions: by a regular expression, since a loop over pixels takes seconds a page."""
    return re.compile(rb"(.{%d})\1{0,%d}" % (pixel, MOST_PIXELS - 1), re.DOTALL)


def _put_alone(encoded: bytearray, alone: bytearray, pixel: int) -> None:
    """Pixels that differ from their neighbours; a single one is a run of one."""
    most = MOST_PIXELS * pixel
    for start in range(0, len(alone), most):
        part = alone[start : start + most]
        count = len(part) // pixel
        encoded += bytes((0 if count == 1 else 257 - count,)) + part
