"""How hard words are written for the voice: it has to say them right, which only its phonemes tell."""

import subprocess

import pytest

from tests.ui.stage import shipped_content

VOICES = {"en": "en-us", "es": "es-419"}


def phonemes(said: str, language: str) -> str:
    """What the synthesizer says, as it writes sounds: ' is before a stressed one, : behind a long one."""
    command = ["espeak-ng", "-q", "-x", "-v", VOICES[language], said]
    return " ".join(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())


@pytest.mark.parametrize(
    ("language", "word", "right"),
    [
        ("en", "kyphoplasty", "k'aIfoUpl'aasti:"),
        ("en", "vertebroplasty", "v'3:t#a#br,oUpla#sti"),
        ("en", "Coumadin", "k'u:ma#d,In"),
        ("en", "Eliquis", "'ElI2kw,Is"),
        ("en", "Xarelto", "zu:r'EltoU"),
        ("en", "911", "n'aInw'Vnw,Vn"),
        ("es", "Eliquis", "'elikwis"),
        ("es", "911", "nw'eBe 'uno 'uno"),
    ],
)
def test_a_hard_word_is_said_right(language: str, word: str, right: str) -> None:
    assert phonemes(shipped_content().aids[language].spoken[word], language) == right


@pytest.mark.parametrize("language", VOICES)
def test_no_word_is_written_for_the_voice_that_it_reads_the_same_anyway(language: str) -> None:
    spoken = shipped_content().aids[language].spoken
    assert spoken
    needless = [word for word, said in spoken.items() if phonemes(word, language) == phonemes(said, language)]
    assert needless == []


@pytest.mark.parametrize("language", VOICES)
def test_a_word_written_for_the_voice_stands_in_the_content(language: str) -> None:
    aid = shipped_content().aids[language]
    all_words = repr(aid).casefold()
    beside = repr(aid.spoken).casefold()
    assert [
        word for word in aid.spoken if all_words.count(word.casefold()) <= beside.count(word.casefold())
    ] == []
