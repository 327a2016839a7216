"""How much of each voice of Debian's a machine hears right: over 60 sentences, some with days and numbers, and each term.

`make hear` runs it. A machine's ear is not an old person's; it tells which voice is the clearer one.
"""

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk import app
from kiosk.decision.aloud import Sentence, as_said
from kiosk.device.clip_maker import sound_of
from kiosk.device.clips import PACES
from kiosk.device.engines import ENGINES
from kiosk.tour.rehearsal import spoken
from tests.benchmarks.ear.heard_words import DATED, MEDICINES, TERMS, sixty, with_terms, words_of, wrong_words

ROOT = Path(__file__).parents[3]
EAR = ROOT / "build" / "ear" / "bin" / "python"
LISTEN = Path(__file__).with_name("listen.py")
BEST = "slt-hts"
USUAL = 120
MOST_WRONG = 0.08
"""Of the words, by the voice that reads where it is installed, at each pace."""


@pytest.fixture(scope="module")
def sentences() -> list[Sentence]:
    return sixty(spoken(app.settings_of(None, None), "en", app.Screen(1920, 1080)))


def heard(said: list[str], voice: str, words: int, room: Path, known: str = "") -> list[str]:
    """What the ear hears of what the voice says."""
    files = [room / f"{number}.wav" for number in range(len(said))]
    for text, file in zip(said, files, strict=True):
        file.write_bytes(sound_of(ENGINES[voice], text, words, file))
    listened = subprocess.run(
        [str(EAR), str(LISTEN), known, *map(str, files)], capture_output=True, text=True, check=True
    )
    return listened.stdout.splitlines()


@pytest.mark.parametrize("words", PACES)
@pytest.mark.parametrize("voice", ENGINES)
def test_words_heard_wrong(voice: str, words: int, sentences: list[Sentence], tmp_path: Path) -> None:
    told = heard([each.said for each in sentences], voice, words, tmp_path)
    share = wrong_share([each.written for each in sentences], told)
    print(f"\n{voice} at {words} words a minute: {share:.1%} of the words are heard wrong")
    assert voice != BEST or share <= MOST_WRONG


@pytest.mark.parametrize("voice", ENGINES)
def test_days_hours_and_numbers_heard_wrong(voice: str, tmp_path: Path) -> None:
    told = heard([as_said(each, {}, "") for each in DATED], voice, USUAL, tmp_path)
    share = wrong_share(DATED, told)
    print(f"\n{voice}: {share:.1%} of the words are heard wrong in sentences with a day, an hour or a number")
    for written, other in zip(DATED, told, strict=True):
        print(f"{'right' if words_of(written) == words_of(other) else 'WRONG':5} | {written} | {other}")
    assert voice != BEST or share <= MOST_WRONG


def wrong_share(written: Sequence[str], told: Sequence[str]) -> float:
    """Which part of the written words was heard wrong."""
    right = [words_of(each) for each in written]
    wrong = sum(wrong_words(one, words_of(other)) for one, other in zip(right, told, strict=True))
    return wrong / sum(map(len, right))


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
