"""Sound as WAV bytes: completed, made louder or softer, measured. It is never written to a file."""

import io
import wave
from array import array
from functools import cache
from struct import pack_into

_HEADER = 44
"""Bytes before the samples in the plainest form of WAV, which is the one that espeak-ng writes."""
_LOUDEST = 32_767
PAUSE_S = 0.3
"""The silence behind each sentence, in seconds."""
_SILENT = 150
"""Samples up to this are not heard: a synthesizer's own silence around a sentence, up to a second."""
_BEGINNING_S = 0.05
"""What is kept before the first sample that is heard: a soft consonant."""


class NotSoundError(Exception):
    """The bytes are no WAV of 16 bits."""


def from_stream(stream: bytes) -> bytes:
    """Give a WAV that a program wrote into a pipe: there it could not know its length, so it is put right here.

    Raises NotSoundError.
    """
    if len(stream) <= _HEADER or stream[:4] != b"RIFF" or stream[36:40] != b"data":
        raise NotSoundError("this is no plain WAV")
    whole = bytearray(stream)
    pack_into("<I", whole, 4, len(whole) - 8)
    pack_into("<I", whole, 40, len(whole) - _HEADER)
    return bytes(whole)


def made_ready(sound: bytes, loudness: float) -> bytes:
    """Give the WAV `loudness` times as loud, with a pause behind it in place of its own silence. Raises NotSoundError."""
    shape, frames = _opened(sound)
    silence = bytes(2 * shape.nchannels * int(shape.framerate * PAUSE_S))
    return _written(shape, _louder(_cut(shape, frames), loudness) + silence)


def without_silence(sound: bytes) -> bytes:
    """Give the WAV without the silence around it. Raises NotSoundError."""
    shape, frames = _opened(sound)
    return _written(shape, _cut(shape, frames))


def _opened(sound: bytes) -> tuple["wave._wave_params", bytes]:
    try:
        with wave.open(io.BytesIO(sound)) as reading:
            shape, frames = reading.getparams(), reading.readframes(reading.getnframes())
    except (wave.Error, EOFError) as error:
        raise NotSoundError("this is no WAV") from error
    if shape.sampwidth != 2:
        raise NotSoundError("this WAV has not 16 bits")
    return shape, frames


def _written(shape: "wave._wave_params", frames: bytes) -> bytes:
    sound = io.BytesIO()
    with wave.open(sound, "wb") as writing:
        writing.setnchannels(shape.nchannels)
        writing.setsampwidth(2)
        writing.setframerate(shape.framerate)
        writing.writeframes(frames)
    return sound.getvalue()


def _cut(shape: "wave._wave_params", frames: bytes) -> bytes:
    """Give the samples without the silence around them."""
    samples = array("h", frames)
    heard = (place for place, each in enumerate(samples) if abs(each) > _SILENT)
    begin = max(0, next(heard, len(samples)) - shape.nchannels * int(shape.framerate * _BEGINNING_S))
    end = len(samples)
    while end > begin and abs(samples[end - 1]) <= _SILENT:
        end -= 1
    return samples[begin - begin % shape.nchannels : end + -end % shape.nchannels].tobytes()


def _louder(frames: bytes, times: float) -> bytes:
    """Give the samples so many times as loud, cut off where they would not fit."""
    if times == 1:
        return frames
    return array("h", map(_scaled(times).__getitem__, array("h", frames))).tobytes()


@cache
def _scaled(times: float) -> "array[int]":
    """What becomes of each sample, so that a long sentence is no work: those below 0 count from the end."""
    samples = (*range(_LOUDEST + 1), *range(-_LOUDEST - 1, 0))
    return array("h", (max(-_LOUDEST, min(_LOUDEST, int(each * times))) for each in samples))


def seconds_of(sound: bytes) -> float:
    """Give how long a WAV lasts, in seconds."""
    with wave.open(io.BytesIO(sound)) as reading:
        return float(reading.getnframes() / reading.getframerate())


def silence() -> bytes:
    """Give a WAV in which nothing is heard: to try a player with, and for what has nothing to say."""
    sound = io.BytesIO()
    with wave.open(sound, "wb") as writing:
        writing.setnchannels(1)
        writing.setsampwidth(2)
        writing.setframerate(22_050)
        writing.writeframes(bytes(2 * 1_102))
    return sound.getvalue()
