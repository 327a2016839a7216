"""Where the drawings are."""

from pathlib import Path


def address_of(pictures: Path, name: str) -> str:
    """The address of the drawing so called; "" where there is none."""
    file = pictures / f"{name}.svg"
    return file.as_uri() if name and file.is_file() else ""
