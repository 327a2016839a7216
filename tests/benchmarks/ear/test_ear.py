"""How much of each voice of Debian's a machine hears right: over 60 sentences, and each term and medicine.

`make hear` runs it. A machine's ear is not an old person's; it tells which voice is the clearer one.
"""

import subprocess
from pathlib import Path

import pytest

from kiosk import app
from kiosk.decision.aloud import Sentence
from kiosk.device.clips import PACES
from kiosk.device.engines import ENGINES, TEXT, WAV
from kiosk.tour.rehearsal import spoken
from tests.benchmarks.ear.heard_words import MEDICINES, TERMS, sixty, with_terms, words_of, wrong_words

ROOT = Path(__file__).parents[3]
EAR = ROOT / "build" / "ear" / "bin" / "python"
LISTEN = Path(__file__).with_name("listen.py")
BEST = "slt-hts"
USUAL = 120
MOST_WRONG = 0.08
"""Of the words, by the voice of which clips are made, at each pace."""


@pytest.fixture(scope="module")
def sentences() -> list[Sentence]:
    return sixty(spoken(app.settings_of(None, None), "en", app.Screen(1920, 1080)))


def heard(said: list[str], voice: str, words: int, room: Path, known: str = "") -> list[str]:
    """What the ear hears of what the voice says."""
    files = [room / f"{number}.wav" for number in range(len(said))]
    for text, file in zip(said, files, strict=True):
        command = ENGINES[voice].command(words)
        filled = [part.replace(TEXT, text).replace(WAV, str(file)) for part in command]
        subprocess.run(filled, input=text.encode(), capture_output=True, check=True)
    listened = subprocess.run(
        [str(EAR), str(LISTEN), known, *map(str, files)], capture_output=True, text=True, check=True
    )
    return listened.stdout.splitlines()


@pytest.mark.parametrize("words", PACES)
@pytest.mark.parametrize("voice", ENGINES)
def test_words_heard_wrong(voice: str, words: int, sentences: list[Sentence], tmp_path: Path) -> None:
    told = heard([each.said for each in sentences], voice, words, tmp_path)
    written = [words_of(each.written) for each in sentences]
    wrong = sum(wrong_words(one, words_of(other)) for one, other in zip(written, told, strict=True))
    share = wrong / sum(map(len, written))
    print(f"\n{voice} at {words} words a minute: {share:.1%} of the words are heard wrong")
    assert voice != BEST or share <= MOST_WRONG


@pytest.mark.parametrize("voice", ENGINES)
def test_each_term_and_medicine_is_heard_right(voice: str, tmp_path: Path) -> None:
    aid = app.content_of(app.settings_of(None, None)).aids["en"]
    asked = with_terms(aid.spoken)
    known = ", ".join((*MEDICINES, *TERMS))
    told = heard(list(asked.values()), voice, USUAL, tmp_path, known)
    right = {
        term: term.casefold() in " ".join(words_of(other)) for term, other in zip(asked, told, strict=True)
    }
    print(f"\n{voice}: {sum(right.values())} of {len(right)} terms and medicines are heard right")
    for (term, said), other in zip(asked.items(), told, strict=True):
        print(f"{'right' if right[term] else 'WRONG':5} | {term:14} | {said:46} | {other}")
    assert voice != BEST or all(right.values())
