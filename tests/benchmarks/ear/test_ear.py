"""How much of each voice of Debian's a machine hears right: over 60 sentences, some with days and numbers, and each term.

`make hear` runs it. A machine's ear is not an old person's; it tells which voice is the clearer one.
"""

import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from kiosk import app
from kiosk.decision.aloud import Sentence, as_said
from kiosk.device.clip_maker import sound_of
from kiosk.device.clips import PACES
from kiosk.device.engines import BETTER, ENGINES, synthesizer
from kiosk.tour.rehearsal import spoken
from tests.benchmarks.ear.heard_words import (
    DATED,
    DATED_ES,
    MEDICINES,
    TERMS,
    sixty,
    with_terms,
    words_of,
    wrong_words,
)

ROOT = Path(__file__).parents[3]
EAR = ROOT / "build" / "ear" / "bin" / "python"
LISTEN = Path(__file__).with_name("listen.py")
OF = {
    "en": {name: engine for name, engine in ENGINES.items() if engine not in BETTER["es"]},
    "es": {engine.name: engine for engine in (*BETTER["es"], synthesizer("es-419"))},
}
"""The voices of each language, the one that reads where it is installed first."""
EACH = [(language, voice) for language, voices in OF.items() for voice in voices]
BEST = {language: next(iter(voices)) for language, voices in OF.items()}
USUAL = 120
MOST_WRONG = {"en": 0.08, "es": 0.2}
"""Of the words, by the best voice, at each pace. The ear of Spanish is another one: the two figures do not compare."""
MOST_WRONG_OF_NUMBERS = {"en": 0.08, "es": 0.25}


@cache
def sentences(language: str) -> list[Sentence]:
    """Sixty of the content; none of staff's own pages, which stay English."""
    others = {each.written for other in OF if other != language for each in all_of(other)}
    return sixty([each for each in all_of(language) if each.written not in others])


@cache
def all_of(language: str) -> list[Sentence]:
    """All that is read aloud in that language."""
    return spoken(app.settings_of(None, None), language, app.Screen(1920, 1080))


def heard(
    said: list[str], language: str, voice: str, words: int, room: Path, *, known: str = ""
) -> list[str]:
    """What the ear hears of what the voice says."""
    files = [room / f"{number}.wav" for number in range(len(said))]
    for text, file in zip(said, files, strict=True):
        file.write_bytes(sound_of(OF[language][voice], text, words, file))
    listened = subprocess.run(
        [str(EAR), str(LISTEN), language, known, *map(str, files)], capture_output=True, text=True, check=True
    )
    return listened.stdout.splitlines()


@pytest.mark.parametrize("words", PACES)
@pytest.mark.parametrize(("language", "voice"), EACH)
def test_words_heard_wrong(language: str, voice: str, words: int, tmp_path: Path) -> None:
    asked = sentences(language)
    told = heard([each.said for each in asked], language, voice, words, tmp_path)
    share = wrong_share([each.written for each in asked], told, language)
    print(f"\n{language}, {voice} at {words} words a minute: {share:.1%} of the words are heard wrong")
    assert voice != BEST[language] or share <= MOST_WRONG[language]


@pytest.mark.parametrize(("language", "voice"), EACH)
def test_days_hours_and_numbers_heard_wrong(language: str, voice: str, tmp_path: Path) -> None:
    asked = DATED if language == "en" else DATED_ES
    spoken_so = app.content_of(app.settings_of(None, None)).aids[language].spoken
    told = heard([as_said(each, spoken_so, "") for each in asked], language, voice, USUAL, tmp_path)
    share = wrong_share(asked, told, language)
    print(
        f"\n{language}, {voice}: {share:.1%} of the words are heard wrong in sentences with a day, an hour or a number"
    )
    for written, other in zip(asked, told, strict=True):
        right = words_of(written, language) == words_of(other, language)
        print(f"{'right' if right else 'WRONG':5} | {written} | {other}")
    assert voice != BEST[language] or share <= MOST_WRONG_OF_NUMBERS[language]


def wrong_share(written: Sequence[str], told: Sequence[str], language: str) -> float:
    """Which part of the written words was heard wrong."""
    right = [words_of(each, language) for each in written]
    wrong = sum(wrong_words(one, words_of(other, language)) for one, other in zip(right, told, strict=True))
    return wrong / sum(map(len, right))


@pytest.mark.parametrize("voice", OF["en"])
def test_each_term_and_medicine_is_heard_right(voice: str, tmp_path: Path) -> None:
    aid = app.content_of(app.settings_of(None, None)).aids["en"]
    asked = with_terms(aid.spoken)
    known = ", ".join((*MEDICINES, *TERMS))
    told = heard(list(asked.values()), "en", voice, USUAL, tmp_path, known=known)
    right = {
        term: term.casefold() in " ".join(words_of(other)) for term, other in zip(asked, told, strict=True)
    }
    print(f"\n{voice}: {sum(right.values())} of {len(right)} terms and medicines are heard right")
    for (term, said), other in zip(asked.items(), told, strict=True):
        print(f"{'right' if right[term] else 'WRONG':5} | {term:14} | {said:46} | {other}")
    assert voice != BEST["en"] or all(right.values())
