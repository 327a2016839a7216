"""Clips: sentences that a voice has said beforehand, each at three paces.

A clip is the file LANGUAGE/PACE/NAME.opus. Its name is a hash of the voice and of what it says, so that a changed
sentence has none; LANGUAGE/voice.txt tells whose they are.
"""

import shutil
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from kiosk.device.cancellable_process import CancellableProcess

PACES = (90, 120, 150)
"""The words a minute at which there are clips."""
VOICE = "voice.txt"
DECODER = "opusdec"
"""Makes a WAV of a clip; Debian has it in the package opus-tools."""
_DECODED_WITHIN_S = 10.0


def clip_name(voice: str, said: str) -> str:
    """The name of the file in which that voice says that."""
    heard = f"{voice}\n{said}"
    return f"{sha256(heard.encode()).hexdigest()[:20]}.opus"


def voice_of(folder: Path, language: str) -> str:
    """Whose clips there are in that language, and can be played; "" where there are none."""
    try:
        voice = (folder / language / VOICE).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""
    return voice if shutil.which(DECODER) else ""


def clips_for(folder: Path, language: str, words_a_minute: int, said: Iterable[str]) -> Mapping[str, Path]:
    """The clip of each of these that has one, by what is said."""
    voice = voice_of(folder, language)
    of = folder / language / str(words_a_minute)
    clips = {each: of / clip_name(voice, each) for each in said} if voice else {}
    return {each: clip for each, clip in clips.items() if clip.is_file()}


def decoded(clip: Path, process: CancellableProcess) -> bytes | None:
    """The WAV of a clip as a program writes it; None where it cannot be read."""
    return process.run((DECODER, "--quiet", "--force-wav", str(clip), "-"), b"", _DECODED_WITHIN_S)
