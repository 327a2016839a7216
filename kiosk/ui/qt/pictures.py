"""Where the drawings are."""

from pathlib import Path
from urllib.parse import quote_from_bytes


def address_of(pictures: Path, name: str) -> str:
    """The address of the drawing so called; "" where there is none."""
    file = pictures / f"{name}.svg"
    # Not by Path.as_uri: from Python 3.14 on it loads all that fetches from the network, before the first page.
    return f"file://{quote_from_bytes(bytes(file))}" if name and file.is_file() else ""
