"""The hand-over code as a QR code: which of its squares are black."""

Squares = tuple[tuple[bool, ...], ...]
"""Rows from the top, squares from the left, black ones true; without the white margin."""

MARGIN = 4
"""White squares that stay around the code (ISO/IEC 18004, 6.3.8)."""

WIDTH_MM = 46
"""How wide the code is printed, with its margin: squares of a millimetre, for a cheap printer and an old reader. A
turned and blurred copy of a whole visit is read back from 28 mm on at 150 dots an inch, from 14 mm on at 300."""

ERROR_LEVEL = "Q"
"""A quarter of the code may be lost: paper is folded, written on, wetted and copied before it is scanned. The code of a
whole visit is 33 squares wide with it (version 4), 29 with level M and 37 with level H. It has the level between:
smaller squares are harder to scan than the rest of H would make good. Where the same width bears more, it does."""


def squares(text: str) -> Squares:
    """The smallest QR code of that text. Raises ValueError for other than digits, capital letters and ` $%*+-./:`."""
    import segno  # noqa: PLC0415 (loaded late: most sheets bear no code, and it brings half the Internet with it)

    code = segno.make_qr(text, mode="alphanumeric", error=ERROR_LEVEL)
    return tuple(tuple(bool(square) for square in row) for row in code.matrix)
