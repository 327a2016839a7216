"""Reading level: sentences, words, grades; held against textstat."""

from pathlib import Path
from types import ModuleType

import pytest

from kiosk.content.authoring.quality import Translation, read_bundle
from kiosk.content.authoring.readability import Measure, grade, is_measured, measure, smog, words_of

ROOT = Path(__file__).parents[3]
SHIPPED = read_bundle(ROOT / "content" / "spine-fracture").translations
SYLLABLES = ROOT / "tests" / "samples" / "syllables.txt"


def test_a_number_a_blank_and_joined_words_are_one_word_each() -> None:
    assert words_of("Don't drink 1,500 half-full cups at {hour}.") == (
        *("Don't", "drink", "1,500", "half-full", "cups", "at", "it"),
    )


def test_the_grade_of_flesch_and_kincaid() -> None:
    """The cat sat on the mat: 6 words, 6 syllables."""
    assert measure(["The cat sat on the mat."], "en") == Measure(1, 6, 6)
    assert grade(Measure(10, 120, 180), "en") == pytest.approx(0.39 * 12 + 11.8 * 1.5 - 15.59)


@pytest.mark.parametrize(("score", "school_grade"), [(90, 4), (80, 5), (70, 6), (65, 7), (60, 8), (50, 12)])
def test_the_score_of_fernandez_huerta_as_a_grade(score: int, school_grade: int) -> None:
    """206.84 - 60 x syllables a word - 1.02 x words a sentence, with 10 words a sentence."""
    syllables = round((206.84 - 10.2 - score) / 60 * 1_000_000)
    assert grade(Measure(100_000, 1_000_000, syllables), "es") == pytest.approx(school_grade, abs=0.001)


def test_the_grade_of_smog() -> None:
    """Three long words in three sentences are thirty in thirty."""
    found = measure(["Tea is wonderful.", "Coffee is wonderful.", "Water is wonderful."], "en")
    assert found.long_words == 3
    assert smog(found, "en") == pytest.approx(1.043 * 30**0.5 + 3.1291)


def test_smog_is_for_english_and_for_some_text() -> None:
    assert smog(Measure(30, 300, 400, 30), "es") is None
    assert smog(Measure(), "en") is None


def test_nothing_at_all_has_no_grade_and_an_unknown_language_no_measure() -> None:
    assert grade(Measure(), "en") == 0.0
    assert not is_measured("fi")


def _texts(translation: Translation) -> list[str]:
    return [text.text for entry in translation.entries for text in entry.every_text if text.prose]


@pytest.fixture
def textstat(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """textstat fetches its dictionary from the network; here it gets the part of it that lies in samples."""
    import textstat
    from textstat.backend.counts import _count_syllables

    lines = [line.split() for line in SYLLABLES.read_text("utf-8").splitlines() if line[0] != "#"]
    spoken = {word: [["1"] * int(many)] for word, many in lines}
    monkeypatch.setattr(_count_syllables, "get_cmudict", lambda lang: spoken)
    textstat.set_lang("en_US")
    module: ModuleType = textstat
    return module


def test_textstat_finds_the_same_grade(textstat: ModuleType) -> None:
    texts = _texts(SHIPPED[0])
    assert grade(measure(texts, "en"), "en") == pytest.approx(
        textstat.flesch_kincaid_grade(" ".join(texts)), abs=0.4
    )


def test_textstat_finds_the_same_smog(textstat: ModuleType) -> None:
    texts = _texts(SHIPPED[0])
    assert smog(measure(texts, "en"), "en") == pytest.approx(textstat.smog_index(" ".join(texts)), abs=0.4)
