"""The addresses of drawings, for QML's Image."""

from pathlib import Path


def address_of(pictures: Path, name: str) -> str:
    """The file URL of the drawing `<name>.svg` in that folder; "" where there is none."""
    file = pictures / f"{name}.svg"
    return file.as_uri() if name and file.is_file() else ""
