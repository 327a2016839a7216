"""Means to hear what the kiosk reads aloud: a player that keeps what it is given."""

import io
import shlex
import sys
import wave
from array import array
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue

from kiosk.decision.aloud import FAILED, Sentence
from kiosk.device.speech import Speech

SAMPLES = Path(__file__).parents[1] / "samples" / "clips"
WITHIN_S = 30
"""How long a test waits for what has to come; a machine that is busy may take its time."""
LINES = (Sentence("Two cups of tea.", "Two cups of tea."), Sentence("No milk.", "No milk."))

KEEPS = """
import os, sys
folder = sys.argv[1]
sound = sys.stdin.buffer.read()
name = f"{len(os.listdir(folder))}.wav"
open(os.path.join(folder, name), "wb").write(sound)
"""

Voiced = Callable[..., Speech]


def player(script: str, argument: Path) -> str:
    return shlex.join([sys.executable, "-c", script, str(argument)])


def found_by(voice: Speech) -> str:
    told: SimpleQueue[str] = SimpleQueue()
    voice.find(told.put)
    return told.get(timeout=WITHIN_S)


def heard(
    voice: Speech, lines: tuple[Sentence, ...] = LINES, pace: int = 2, loudness: int = 3, language: str = "en"
) -> list[int]:
    """Have the lines read to their end; what was told meanwhile."""
    told: SimpleQueue[int] = SimpleQueue()
    voice.speak(lines, language, pace, loudness, told.put)
    places = [told.get(timeout=WITHIN_S)]
    while places[-1] not in {FAILED, len(lines)}:
        places.append(told.get(timeout=WITHIN_S))
    return places


def sounds(played: Path) -> list[bytes]:
    return [(played / f"{number}.wav").read_bytes() for number in range(len(list(played.iterdir())))]


def samples(sound: bytes) -> "array[int]":
    with wave.open(io.BytesIO(sound)) as reading:
        return array("h", reading.readframes(reading.getnframes()))


def loudest(sound: bytes) -> int:
    return max(abs(each) for each in samples(sound))
