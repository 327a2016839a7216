"""The hand-over code as a QR code: which of its squares are black."""

from bisect import bisect_left

Squares = tuple[tuple[bool, ...], ...]
"""Rows from the top, squares from the left, black ones true; without the white margin."""

MARGIN = 4
"""White squares that stay around the code (ISO/IEC 18004, 6.3.8)."""

SQUARE_MM = 1.0
"""How wide a square of the code is printed, for a cheap printer and an old reader."""

ERROR_LEVEL = "H"
"""Three tenths of the code may be lost: paper is folded, written on, wetted and copied before it is scanned. The code of a
whole visit is 37 squares wide with it (version 5). A corner that is torn off reads at no level: then the letters under
the code are typed."""


MASK = 3
"""The pattern that is laid over a code: to try all eight takes longer than to lay out the whole page."""


_MOST_BYTES = (
    *(17, 32, 53, 78, 106, 134, 154, 192, 230, 271, 321, 367, 425, 458, 520, 586, 644, 718, 792, 858),
    *(929, 1003, 1091, 1171, 1273, 1367, 1465, 1528, 1628, 1732, 1840, 1952, 2068, 2188, 2303, 2431, 2563),
    *(2699, 2809, 2953),
)
"""How many bytes a code of each size holds at level L, from the smallest on (ISO/IEC 18004, table 7)."""


def width_mm(squares: int) -> float:
    """How wide a code of so many squares is printed, with its margin."""
    return SQUARE_MM * (squares + 2 * MARGIN)


def squares(text: str) -> Squares:
    """The smallest QR code of that text. Raises ValueError for other than digits, capital letters and ` $%*+-./:`."""
    import segno  # noqa: PLC0415 (loaded late: most sheets bear no code, and it brings half the Internet with it)

    code = segno.make_qr(text, mode="alphanumeric", error=ERROR_LEVEL, mask=MASK)
    return tuple(tuple(bool(square) for square in row) for row in code.matrix)


def calendar_width(text: str) -> int:
    """How many squares wide that code is: found sooner than the squares."""
    return 21 + 4 * bisect_left(_MOST_BYTES, len(text.encode()))


def calendar_squares(text: str) -> Squares:
    """The smallest QR code of a text in any letters, for a telephone."""
    import segno  # noqa: PLC0415 (as above)

    code = segno.make_qr(text, error="L", encoding="utf-8", mask=MASK)
    return tuple(tuple(bool(square) for square in row) for row in code.matrix)
