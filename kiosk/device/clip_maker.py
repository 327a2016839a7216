"""Makes clips of sentences by an engine, leaves out those that are there, and removes those that nobody says any more."""

import subprocess
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from os import cpu_count
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.device.clips import PACES, VOICE, clip_name
from kiosk.device.engines import TEXT, WAV, Engine
from kiosk.device.sound import NotSoundError, from_stream, without_silence

KILOBITS = 12
"""A second of a clip: a machine hears as many words wrong as of the sound itself; of 8 kilobits it hears more wrong."""
_ENCODER = ("opusenc", "--quiet", "--speech", "--framesize", "60", "--padding", "0", "--discard-comments")
WITHIN_S = 60


class ClipError(Exception):
    """A clip cannot be made; the message says of what, and why."""


@dataclass(frozen=True, slots=True)
class Made:
    """How many clips were made, were there already, and were removed."""

    new: int
    there: int
    removed: int


def make_clips(
    folder: Path, engine: Engine, said: Collection[str], told: Callable[[int], None] = lambda each: None
) -> Made:
    """Make what is missing in a language's folder; tells how many are made. Raises ClipError."""
    wanted = dict(_wanted(folder, engine, said))
    missing = [clip for clip in wanted if not clip.is_file()]
    folder.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(cpu_count()) as several, TemporaryDirectory() as room:
        jobs = [
            several.submit(_make, engine, *wanted[clip], clip, Path(room) / str(number))
            for number, clip in enumerate(missing)
        ]
        try:
            for number, job in enumerate(jobs, 1):
                job.result()
                told(number)
        except ClipError:
            several.shutdown(cancel_futures=True)
            raise
    (folder / VOICE).write_text(f"{engine.name}\n", encoding="utf-8")
    old = [clip for clip in folder.glob("*/*.opus") if clip not in wanted]
    for clip in old:
        clip.unlink()
    return Made(len(missing), len(wanted) - len(missing), len(old))


def _wanted(folder: Path, engine: Engine, said: Collection[str]) -> Iterator[tuple[Path, tuple[str, int]]]:
    for words in PACES:
        for each in said:
            yield folder / str(words) / clip_name(engine.name, each), (each, words)


def _make(engine: Engine, said: str, words: int, clip: Path, room: Path) -> None:
    wav, opus = room.with_suffix(".wav"), room.with_suffix(".opus")
    wav.write_bytes(sound_of(engine, said, words, wav))
    _run((*_ENCODER, "--bitrate", str(KILOBITS), str(wav), str(opus)), b"", said)
    clip.parent.mkdir(parents=True, exist_ok=True)
    part = clip.with_suffix(".part")  # beside it, so that half a clip never has a clip's name
    part.write_bytes(opus.read_bytes())
    part.replace(clip)
    for each in (wav, opus):
        each.unlink()


def sound_of(engine: Engine, said: str, words: int, wav: Path) -> bytes:
    """What the engine says, without silence around it: from its output, or from the file that it writes. Raises ClipError."""
    command = engine.command(words)
    given = (engine.given(said, lambda first, text: _run(first, text, said)) or b"").decode()
    filled = tuple(part.replace(TEXT, given).replace(WAV, str(wav)) for part in command)
    written = _run(filled, b"" if any(TEXT in part for part in command) else given.encode(), said)
    try:
        sound = wav.read_bytes() if any(WAV in part for part in command) else from_stream(written)
        return without_silence(sound)
    except (OSError, NotSoundError) as error:
        raise ClipError(f'{filled[0]} wrote no sound for "{said}"') from error


def _run(command: tuple[str, ...], given: bytes, said: str) -> bytes:
    try:
        done = subprocess.run(  # noqa: S603 (no shell)
            command, input=given, capture_output=True, check=True, timeout=WITHIN_S
        )
    except FileNotFoundError as error:
        raise ClipError(f"{command[0]} is not installed") from error
    except subprocess.SubprocessError as error:
        raise ClipError(f'{command[0]} did not get through with "{said}"') from error
    return done.stdout
