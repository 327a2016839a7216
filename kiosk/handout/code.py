"""The hand-over code as a QR code: which of its squares are black."""

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


def width_mm(code: Squares) -> float:
    """How wide the code is printed, with its margin."""
    return SQUARE_MM * (len(code) + 2 * MARGIN)


def squares(text: str) -> Squares:
    """The smallest QR code of that text. Raises ValueError for other than digits, capital letters and ` $%*+-./:`."""
    import segno  # noqa: PLC0415 (loaded late: most sheets bear no code, and it brings half the Internet with it)

    code = segno.make_qr(text, mode="alphanumeric", error=ERROR_LEVEL, mask=MASK)
    return tuple(tuple(bool(square) for square in row) for row in code.matrix)


def calendar_squares(text: str) -> Squares:
    """The smallest QR code of a text in any letters, for a telephone."""
    import segno  # noqa: PLC0415 (as above)

    code = segno.make_qr(text, error="L", encoding="utf-8", mask=MASK)
    return tuple(tuple(bool(square) for square in row) for row in code.matrix)
