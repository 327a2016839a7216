"""The toy pack as a copy that a test may break."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.pack import load_pack
from kiosk.decision.problems import Problem, ProblemsFound

TOY = Path(__file__).parents[1] / "samples" / "tea-or-coffee"


class BrokenPack:
    """A copy of the toy pack in which one thing after another is broken."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def edit(self, name: str, old: str, new: str) -> None:
        """Replace the first place where `old` stands in that file."""
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{name} has no {old!r}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def line(self, name: str, text: str, *, last: bool) -> int:
        """The line on which that text first, or last, stands."""
        lines = (self.folder / name).read_text(encoding="utf-8").splitlines()
        found = [number for number, line in enumerate(lines, 1) if text in line]
        return found[-1 if last else 0]

    def problems(self) -> list[Problem]:
        """What the loader says; nothing where it loads."""
        try:
            load_pack(self.folder)
        except ProblemsFound as found:
            return list(found.problems)
        return []


@pytest.fixture
def pack(tmp_path: Path) -> BrokenPack:
    return BrokenPack(Path(shutil.copytree(TOY, tmp_path / "pack")))


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str | bytes], Path]:
    """Writes a file and gives its path."""

    def write(content: str | bytes) -> Path:
        path = tmp_path / "file.yaml"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write
