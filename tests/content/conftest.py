"""The toy pack as a copy that a test may break."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.content.broken_pack import BrokenPack

TOY = Path(__file__).parents[1] / "samples" / "tea-or-coffee"


@pytest.fixture
def pack(tmp_path: Path) -> BrokenPack:
    return BrokenPack(Path(shutil.copytree(TOY, tmp_path / "pack")))


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str | bytes], Path]:
    """Writes file.yaml into a folder of its own, from where it is known by that name alone."""
    monkeypatch.chdir(tmp_path)

    def write(content: str | bytes) -> Path:
        path = Path("file.yaml")
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write
