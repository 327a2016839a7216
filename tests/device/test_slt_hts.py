"""The best free voice of English, as Debian has it: what it makes of any text, at each pace, and where it leaves traces."""

import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.device.cancellable_process import CancellableProcess
from kiosk.device.engines import ENGINES, synthesizer
from kiosk.device.places import Shipped, shipped
from kiosk.device.plain_letters import plain_letters
from kiosk.device.sound import made_ready, seconds_of
from kiosk.device.speech import WORDS_A_MINUTE
from kiosk.device.voices import said_now
from tests.device.hearing import LINES, Voiced, heard, loudest, sounds

HTS = ENGINES["slt-hts"]
SCRIPT = shipped(Shipped.ASSETS) / "speech" / "slt-hts.scm"
PRINTS_WORDS = """
(set! tts_hooks (list (lambda (utt) (Token_POS utt) (Token utt)
  (mapcar (lambda (word) (format t "%s " (item.name word))) (utt.relation.items utt 'Word)) utt)))
(tts_file "-" nil)"""
LONG = "This is a sentence of twelve words which a voice reads out here."


def said(text: str, words: int = 120) -> bytes:
    sound = said_now(HTS, text, words, CancellableProcess())
    assert sound, text
    return made_ready(sound, 1)


@pytest.fixture(scope="module", autouse=True)
def festival() -> None:
    """Skips all of it where Debian's festival and its voice are not installed."""
    if said_now(HTS, "A", 120, CancellableProcess()) is None:
        pytest.skip("festival and festvox-us-slt-hts are not installed")


def test_it_reads_english_and_no_file_is_left(
    voiced: Voiced, played: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "HOME"
    for name in ("HOME", "TMPDIR"):
        (tmp_path / name).mkdir()
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.chdir(home)
    (home / ".festivalrc").write_text("(exit)", encoding="utf-8")  # a home's own settings change nothing
    voice = voiced(better=True)
    assert voice.voice(LINES[0], "en", 3) == "slt-hts"
    assert heard(voice, pace=3) == [0, 1, 2]
    assert sounds(played) == [said(line.said) for line in LINES]
    kept = {each.name for each in tmp_path.rglob("*") if each.is_file() and each.parent != played}
    assert kept == {".festivalrc"}


def test_each_pace_is_what_it_is_called() -> None:
    lasts = {
        words: seconds_of(said_now(HTS, LONG, words, CancellableProcess()) or b"") for words in WORDS_A_MINUTE
    }
    usual = lasts[120]
    assert lasts == pytest.approx({words: usual * 120 / words for words in WORDS_A_MINUTE}, rel=0.02)


def test_it_is_as_loud_as_the_synthesizer() -> None:
    other = said_now(synthesizer("en-us"), LONG, 120, CancellableProcess())
    assert other
    assert loudest(said(LONG)) > loudest(other) / 3
    assert loudest(said(LONG)) < 32_000, "and not so loud that it scratches"


SAME: Mapping[str, str] = {
    "It’s “fine” – or not.": 'It\'s "fine", or not.',
    "José Müller, Łódź": "Jose Muller, Lodz",
    "Aged 65–79 or 80+, 3½ cups": "Aged 65-79 or 80 plus, 3 1/2 cups",
    "At 7:05\N{NO-BREAK SPACE}AM, 100.4 °F": "At 7:05 A M, 100.4 degrees F",
    "€5 😀": "euro sign 5 grinning face",
    "a\0b\x1bc": "a b c",
}


def test_letters_that_it_does_not_know_become_some_that_it_does() -> None:
    assert {text: plain_letters(text) for text in SAME} == SAME


@pytest.mark.parametrize(
    "text",
    [
        "(quit) and (exit 3)",
        'a "quoted \\ word',
        "<SABLE> a < b & c",
        "ñ",
        "-o /tmp/x",
        "word " * 60,
    ],
)
def test_whatever_the_text_it_is_said(text: str) -> None:
    sound = said_now(HTS, text, 240, CancellableProcess())
    assert sound
    assert loudest(sound) > 1_000
    assert seconds_of(sound) > len(text.split()) / 10


def words_of(text: str) -> list[str]:
    """The words that festival makes of a text, as it says them."""
    script = SCRIPT.read_text(encoding="utf-8").partition("(define begun")[0] + PRINTS_WORDS
    command = ["festival", "-q", "-b", f"(begin (set! speed 1) {without_comments(script)})"]
    told = subprocess.run(command, input=plain_letters(text), capture_output=True, text=True, check=True)
    return [each for each in told.stdout.split() if each[0].isalnum()]


def without_comments(script: str) -> str:
    return " ".join(line.partition("; ")[0] for line in script.splitlines())


def test_no_word_and_no_number_is_left_out() -> None:
    text = "On Monday, December 1, at 10:30 AM: call 5, 5, 5, 0, 1. (It’s 7 of 100, José.) Aged 65–79, 80+."
    assert " ".join(words_of(text)).casefold() == (
        "on monday december first at ten thirty a m call five five five zero one"
        " it's seven of one hundred jose aged sixty five to seventy nine eighty plus"
    )
