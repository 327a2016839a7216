"""What is read aloud: sentences, and how they are said."""

import pytest

from kiosk.decision.aloud import Sentence, as_said, as_sentences, spoken_sentences

SPOKEN = {"matcha": "mah-cha", "green tea": "grin tee", "tea": "tee", "911": "nine, one, one"}
OUT_OF = "{number} of {most}"


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Matcha is ground.", "mah-cha is ground."),
        ("Two matchas, please.", "Two mah-chas, please."),
        ("Green tea is tea.", "grin tee is tee."),
        ("Steam and a teapot.", "Steam and a teapot."),
        ("Call 911 now, not 9112.", "Call nine, one, one now, not 9112."),
        ("Pain: 6 / 10", "Pain: 6 of 10"),
        ("Call 555-0142.", "Call 5, 5, 5, 0, 1, 4, 2."),
        ("Call (312) 555-0142.", "Call 3, 1, 2, 5, 5, 5, 0, 1, 4, 2."),
        ("Call 1-312-555-0142 now.", "Call 1, 3, 1, 2, 5, 5, 5, 0, 1, 4, 2 now."),
        ("Call 312-555-0142.", "Call 3, 1, 2, 5, 5, 5, 0, 1, 4, 2."),
        ("Call 312.555.0142.", "Call 3, 1, 2, 5, 5, 5, 0, 1, 4, 2."),
        ("Call 312 555 0142 at 8.", "Call 3, 1, 2, 5, 5, 5, 0, 1, 4, 2 at 8."),
        ("Call 3125550142.", "Call 3, 1, 2, 5, 5, 5, 0, 1, 4, 2."),
        ("Call 5550142.", "Call 5, 5, 5, 0, 1, 4, 2."),
        ("Call 555 0142 24 hours.", "Call 5, 5, 5, 0, 1, 4, 2 24 hours."),
        ("Call (312)555‑0142.", "Call 3, 1, 2, 5, 5, 5, 0, 1, 4, 2."),
        ("Call 312/555–0142.", "Call 3, 1, 2, 5, 5, 5, 0, 1, 4, 2."),
        ("Call +1 (312) 555-0142.", "Call 1, 3, 1, 2, 5, 5, 5, 0, 1, 4, 2."),
        ("Call 1 800 555 0142.", "Call 1, 8, 0, 0, 5, 5, 5, 0, 1, 4, 2."),
        ("Llame al 312 555-0142.", "Llame al 3, 1, 2, 5, 5, 5, 0, 1, 4, 2."),
        ("Llame al +52 55 1234 5678.", "Llame al 5, 2, 5, 5, 1, 2, 3, 4, 5, 6, 7, 8."),
        ("2026-11-22, 2019 and 2020, 12,500, 1.5", "2026-11-22, 2019 and 2020, 12,500, 1.5"),
        ("Radiology 293:2019, 2012-2018.", "Radiology 293:2019, 2012-2018."),
        ("10 to 14 days, 2026.", "10 to 14 days, 2026."),
    ],
)
def test_a_voice_is_given_what_it_says_right(sentence: str, said: str) -> None:
    assert as_said(sentence, SPOKEN, OUT_OF) == said


def test_without_hard_words_a_sentence_is_said_as_it_stands() -> None:
    assert as_said("Green tea.", {}, OUT_OF) == "Green tea."


def test_lines_keep_what_stands_on_the_page_beside_what_is_said() -> None:
    lines = spoken_sentences(["Matcha. Hot!", "", "6 / 10"], SPOKEN, OUT_OF)
    assert lines == (Sentence("Matcha.", "mah-cha."), Sentence("Hot!", "Hot!"), Sentence("6 / 10", "6 of 10"))


def test_a_voice_pauses_after_each_text() -> None:
    assert as_sentences("Drinks", "", "Is it hot?", "It is.") == "Drinks. Is it hot? It is."
