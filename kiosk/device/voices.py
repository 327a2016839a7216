"""By which voice a page is read: one of which there are clips, or the best that can say a sentence at once.

No page is read by two voices of one language.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from kiosk.device.cancellable_process import CancellableProcess
from kiosk.device.clips import clips_for, decoded, voice_of
from kiosk.device.engines import Engine
from kiosk.device.sound import NotSoundError, from_stream, silence

SAID_WITHIN_S = 5.0
"""How long an engine may take for a sentence before it is taken to hang: most take a third of a second."""


@dataclass(frozen=True, slots=True)
class PageVoice:
    """A voice at a pace: its engine, if that is there, and the clips that there are of it, by what is said."""

    name: str
    words_a_minute: int
    engine: Engine | None = None
    clips: Mapping[str, Path] = field(default_factory=lambda: MappingProxyType({}))

    def sound(self, said: str, process: CancellableProcess) -> bytes | None:
        """The WAV of that; None where it cannot be said."""
        clip = self.clips.get(said)
        played = _wav(decoded(clip, process)) if clip else None
        return played or self._said_now(said, process)

    def _said_now(self, said: str, process: CancellableProcess) -> bytes | None:
        if self.engine is None:
            return None
        return said_now(self.engine, said, self.words_a_minute, process)


def said_now(engine: Engine, said: str, words_a_minute: int, process: CancellableProcess) -> bytes | None:
    """The WAV that an engine makes of that, a silence of what has nothing to say; None where it fails."""

    def run(command: Sequence[str], given: bytes) -> bytes | None:
        return process.run(command, given, SAID_WITHIN_S)

    given = engine.given(said, run)
    if not given:
        return None if given is None else silence()
    return _wav(run(engine.command(words_a_minute), given))


def _wav(stream: bytes | None) -> bytes | None:
    try:
        return from_stream(stream) if stream else None
    except NotSoundError:
        return None


def voices_for(
    folder: Path, language: str, words_a_minute: int, said: Iterable[str], engines: Sequence[Engine]
) -> tuple[PageVoice, ...]:
    """The voices for a page on which that is said: the first reads it, and each takes over where the one before fails.

    `engines` say a sentence of that language at once, the best one first. The voice of the clips in the folder comes
    first where each sentence has a clip, or where its engine says the others.
    """
    voices = tuple(PageVoice(engine.name, words_a_minute, engine) for engine in engines)
    wanted, of_clips = frozenset(said), voice_of(folder, language)
    clips = clips_for(folder, language, words_a_minute, wanted)
    engine = next((engine for engine in engines if engine.name == of_clips), None)
    if not clips or (engine is None and len(clips) < len(wanted)):
        return voices
    first = PageVoice(of_clips, words_a_minute, engine, clips)
    return (first, *(voice for voice in voices if voice.name != of_clips))
