"""What ships: the locked Python packages that this Python installs, and the letters in assets/fonts."""

import hashlib
import struct
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name

from tests.accessibility.report import ROOT
from tests.test_locks import RUN, on_this_python

FONTS = ROOT / "assets" / "fonts"
FONT_LICENCE = "OFL-1.1"

Json = dict[str, Any]


def shipped_packages() -> dict[str, str]:
    """The version of each Python package that ships, by its normalised name."""
    return on_this_python((RUN,))


def same_name(name: str) -> str:
    """The one spelling of a package's name: with hyphens, in small letters."""
    return str(canonicalize_name(name))


def fonts() -> list[Json]:
    """Each font as a component of an SBOM."""
    return [_font(file) for file in sorted(FONTS.glob("*.ttf"))]


def _font(file: Path) -> Json:
    data = file.read_bytes()
    return {
        "type": "file",
        "bom-ref": f"font:{file.stem}",
        "name": file.name,
        "version": revision(data),
        "description": "Letters of the screen and of the sheets",
        "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(data).hexdigest()}],
        "licenses": [{"license": {"id": FONT_LICENCE}}],
    }


def revision(font: bytes) -> str:
    """The revision in a TrueType font's table `head`, as its makers write it: 2.001."""
    for table in range(struct.unpack_from(">H", font, 4)[0]):
        tag, _, offset, _ = struct.unpack_from(">4sIII", font, 12 + 16 * table)
        if tag == b"head":
            return f"{struct.unpack_from('>i', font, offset + 4)[0] / 65536:.3f}"
    raise ValueError("this font has no table head")
