"""Spanish by Debian's Czech voice: which sounds it is given, and what it makes of any text, at each pace."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.decision.aloud import Sentence
from kiosk.device.cancellable_process import CancellableProcess
from kiosk.device.engines import ENGINES, synthesizer
from kiosk.device.sound import made_ready, seconds_of
from kiosk.device.spanish_sounds import spoken_sounds
from kiosk.device.speech import WORDS_A_MINUTE
from kiosk.device.voices import said_now
from tests.device.hearing import Voiced, heard, loudest, sounds

DITA = ENGINES["dita"]
LONG = "Esta es una frase de trece palabras que una voz lee en español."
PAGE = tuple(Sentence(text, text) for text in ("Un hueso roto en la espalda.", "¿Le duele hoy?"))

SOUNDS: Mapping[str, tuple[str, str]] = {
    "Mejor.": ("m_e_x_'o_r", "m e ch o r"),
    "El niño.": ("e_l n_'i_n^_o", "e l n i n~ o"),
    "Muchacho, lluvia.": ("m_u_tS_'a_tS_o\nJ^_'u_B_j_a", "m u c~ a c~ o | j u b j a"),
    "Hueso roto.": ("w_'e_s_o R2_'o_t_o", "u e s o r o t o"),
    "Tengo.": ("t_'e_N_g_o", "t e n* g o"),
    "Desde hoy.": ("d_'e_s_D_e 'oI", "d e z d e o j"),
    "Guía.": ("g_'i_;_a", "g i j a"),
    "Huyeron.": ("u_i_'e_**_o_n", "u j e r o n"),
    "Uno (dos).": ("'u_n_o__:__: d_'o_s", "u n o d o s"),
    "95.": ("n_o_B_,E_n_t_a_i_s_'i_n_k_o", "n o b e n t a i s i n* k o"),
    "Ciudad.": ("s_j_u_D_'a_d", "s j u d a t"),
    "½ taza.": ("(en)_a# h_'A:_f_(es-la) t_'a_s_a", "a h a f t a s a"),
    "A sound that only a later release knows.": ("k_'Y9_s_a k_'e9_s", "k i s a k e s"),
    "…": ("_:_\n\n", ""),
}
"""Spanish, what the synthesizer writes of it, and the sounds that the voice is given."""


@pytest.mark.parametrize("text", SOUNDS)
def test_each_sound_of_spanish_is_one_that_the_voice_has(text: str) -> None:
    written, spoken = SOUNDS[text]
    parts = spoken_sounds(text, written).splitlines()
    assert " | ".join(" ".join(re.findall(r"\(([a-z][a-z~*]*)", part)) for part in parts) == spoken


def heights(text: str) -> list[float]:
    """How high each vowel of a question or a sentence of these words is."""
    return [float(each) for each in re.findall(r"\([\d.]+ ([\d.]+)\)", spoken_sounds(text, "l_e D_w_'e_l_e"))]


def test_a_question_that_yes_answers_rises_and_another_one_sinks() -> None:
    assert heights("¿Le duele?")[-1] > heights("¿Le duele?")[0]
    for sinks in ("Le duele.", "¿Cuánto le duele?", "¿Desde cuándo le duele?"):
        assert heights(sinks)[-1] < heights(sinks)[0]


@pytest.fixture
def festival() -> None:
    """Skips where Debian's festival and its voice are not installed."""
    if said_now(DITA, "A", 120, CancellableProcess()) is None:
        pytest.skip("festival and festvox-czech-dita are not installed")


def said(text: str, words: int = 120) -> bytes:
    sound = said_now(DITA, text, words, CancellableProcess())
    assert sound, text
    return made_ready(sound, 1)


@pytest.mark.usefixtures("festival")
def test_it_reads_spanish(voiced: Voiced, played: Path) -> None:
    voice = voiced(better=True)
    assert voice.voice(PAGE[0], "es", 3) == "dita"
    assert heard(voice, PAGE, pace=3, language="es") == [0, 1, 2]
    assert sounds(played) == [said(line.said) for line in PAGE]


@pytest.mark.usefixtures("festival")
def test_each_pace_is_what_it_is_called() -> None:
    lasts = {
        words: seconds_of(said_now(DITA, LONG, words, CancellableProcess()) or b"")
        for words in WORDS_A_MINUTE
    }
    assert lasts == pytest.approx({words: lasts[120] * 120 / words for words in WORDS_A_MINUTE}, rel=0.02)


@pytest.mark.usefixtures("festival")
def test_it_is_as_loud_as_the_synthesizer() -> None:
    other = said_now(synthesizer("es-419"), LONG, 120, CancellableProcess())
    assert other
    assert loudest(said(LONG)) > loudest(other) / 3
    assert loudest(said(LONG)) < 32_000, "and not so loud that it scratches"


@pytest.mark.usefixtures("festival")
def test_each_part_of_a_sentence_is_heard() -> None:
    parts = [seconds_of(said(part)) for part in ("Primero esto.", "Luego lo otro.")]
    assert seconds_of(said("Primero esto; luego lo otro.")) == pytest.approx(sum(parts), abs=0.3)


@pytest.mark.usefixtures("festival")
@pytest.mark.parametrize("text", ["¿¿??", "…", "—"])
def test_what_has_nothing_to_say_is_a_silence_and_no_failure(text: str) -> None:
    assert loudest(said(text)) == 0


@pytest.mark.usefixtures("festival")
@pytest.mark.parametrize("text", ['(quit) "\\ )', "Łódź 你好 ½ 100.4 °F", "ñ", "-o /tmp/x", "palabra " * 60])
def test_whatever_the_text_it_is_said(text: str) -> None:
    sound = said_now(DITA, text, 240, CancellableProcess())
    assert sound
    assert loudest(sound) > 1_000
    assert seconds_of(sound) > len(text.split()) / 10
