"""A voice that has found its programs, and what it played."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.device import programs
from kiosk.device.setting_sections import SpeechSettings
from kiosk.device.speech import Speech
from tests.device.hearing import KEEPS, Voiced, found_by, player


@pytest.fixture
def played(tmp_path: Path) -> Path:
    folder = tmp_path / "played"
    folder.mkdir()
    return folder


@pytest.fixture
def clips(tmp_path: Path) -> Path:
    return tmp_path / "speech"


@pytest.fixture
def voiced(played: Path, clips: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Voiced]:
    """Makes a voice that has found its programs; without the better ones, unless a test asks for them."""
    made: list[Speech] = []

    def make(
        command: str = "",
        *,
        languages: tuple[str, ...] = ("en", "es"),
        variant: str = "",
        better: bool = False,
        synthesizer_reads: tuple[str, ...] = (),
    ) -> Speech:
        settings = SpeechSettings(
            voice=variant, player=command or player(KEEPS, played), synthesizer_reads=synthesizer_reads
        )
        made.append(Speech(settings, languages, clips))
        with monkeypatch.context() as patched:
            if not better:
                patched.setattr(programs, "BETTER", {})
            assert found_by(made[-1]) == ""
        for each in played.iterdir():
            each.unlink()  # the silence by which the player was tried
        return made[-1]

    yield make
    for each in made:
        each.settle()
