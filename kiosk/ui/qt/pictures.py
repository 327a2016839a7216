"""The addresses of drawings, for QML's Image."""

from pathlib import Path
from urllib.parse import quote_from_bytes


def address_of(pictures: Path, name: str) -> str:
    """The file URL of the drawing `<name>.svg` in that folder; "" where there is none."""
    file = pictures / f"{name}.svg"
    # Not by Path.as_uri: from Python 3.14 on it loads all that fetches from the network, before the first page.
    return f"file://{quote_from_bytes(bytes(file))}" if name and file.is_file() else ""
