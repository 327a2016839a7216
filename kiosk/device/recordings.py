"""Recordings of sentences. They sound better than any synthesizer, so they come first."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

INDEX = "recordings.toml"
"""The index of one language's folder: each sentence as it stands on the page, and the WAV beside it that says it."""


def recordings_of(folder: Path, language: str) -> Mapping[str, Path]:
    """Give the recorded sentences of a language; none where nobody recorded any, or the index cannot be read."""
    try:
        index = tomllib.loads((folder / language / INDEX).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return {}
    return {sentence: folder / language / str(file) for sentence, file in index.items()}


def recorded(recordings: Mapping[str, Path], sentence: str) -> bytes | None:
    """Give the WAV of a sentence, None where there is none to be had."""
    try:
        return recordings[sentence].read_bytes()
    except (KeyError, OSError):
        return None
