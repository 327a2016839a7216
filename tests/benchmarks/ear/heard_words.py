"""Which sentences a voice is heard by, and how many of their words are heard wrong."""

import re
from collections.abc import Mapping, Sequence

from kiosk.decision.aloud import Sentence, as_said

SENTENCES = 60
MEDICINES = [
    "warfarin",
    "Coumadin",
    "apixaban",
    "Eliquis",
    "rivaroxaban",
    "Xarelto",
    "dabigatran",
    "Pradaxa",
    "edoxaban",
    "Savaysa",
    "clopidogrel",
    "Plavix",
    "ticagrelor",
    "Brilinta",
    "prasugrel",
    "Effient",
    "aspirin",
    "enoxaparin",
    "Lovenox",
    "ibuprofen",
    "naproxen",
    "Advil",
    "Motrin",
    "Aleve",
    "acetaminophen",
    "Tylenol",
    "opioids",
    "steroid",
    "insulin",
    "metformin",
    "Ozempic",
    "Wegovy",
    "Mounjaro",
    "Trulicity",
    "Jardiance",
    "Farxiga",
    "Invokana",
    "Steglatro",
    "Prolia",
]
TERMS = (
    "911",
    "midnight",
    "blood thinner",
    "vertebroplasty",
    "kyphoplasty",
    "spinal fusion",
    "osteoporosis",
    "anesthesia",
)
IN_A_SENTENCE = {
    "911": "Tell the staff or call 911.",
    "midnight": "Do not eat after midnight.",
    "blood thinner": "Stopping a blood thinner can cause a stroke.",
    "vertebroplasty": "This is called vertebroplasty.",
    "kyphoplasty": "This is called kyphoplasty.",
    "spinal fusion": "This is called spinal fusion.",
    "osteoporosis": "You may have osteoporosis.",
    "anesthesia": "Ask about the anesthesia.",
}
DATED = (
    "You chose Wednesday, December 2.",
    "The day before: Tuesday, December 1.",
    "Do not eat after midnight on the night of Thursday, November 12.",
    "Come on Monday, November 30, at 7:15 AM.",
    "Be at the hospital at 10:30 AM on Friday, January 23.",
    "Call the clinic at 555-0100.",
    "Call 612-555-0142 and say your name.",
    "An adult should stay for the first 24 hours.",
    "Lift 5 pounds or less until your team gives you a limit.",
    "In one study, 95 people in bad pain had no operation.",
    "Within a year, 60 of 100 reached mild pain.",
    "Stop on Sunday, March 8, and start again 2 to 3 days after.",
)
"""Sentences as a visit with a day has them, of which no clip can be made beforehand."""
_PLAIN = re.compile(r"[A-Z][\w ,.'’?!;:()-]+[.?]")
_NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
_ALIKE = {
    "x-ray": "x ray",
    "xray": "x ray",
    "backbone": "back bone",
    "cannot": "can not",
    "dye": "die",
    "oh": "zero",
    "leave": "aleve",
    "zarelto": "xarelto",
}
"""Words that sound the same, or are written in two ways."""


def sixty(sentences: Sequence[Sentence]) -> list[Sentence]:
    """Sentences of 5 to 24 words without a number, evenly from all that is read."""
    fit = [
        each
        for each in sentences
        if 5 <= len(each.written.split()) <= 24
        and _PLAIN.fullmatch(each.written)
        and not re.search(r"\d", each.written)
    ]
    return [fit[place * len(fit) // SENTENCES] for place in range(SENTENCES)]


def with_terms(spoken: Mapping[str, str]) -> dict[str, str]:
    """Each term and medicine, and a sentence with it as a voice has to be given it."""
    asked = {name: f"Do you take {name}?" for name in MEDICINES}
    return {term: as_said(text, spoken, "") for term, text in {**asked, **IN_A_SENTENCE}.items()}


def words_of(text: str) -> list[str]:
    """The words of a text, written in one way."""
    text = text.casefold().replace("’", "'")
    text = re.sub(r"(?<=\d) ?([ap])\.? ?m\b\.?", r" \1m", re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", text))
    text = re.sub(r"\d(?:[-., ]*\d){6,9}", lambda found: " ".join(re.findall(r"\d", found[0])), text)
    text = re.sub(r"9-?1-?1|9, 1, 1|nine,? one,? one", "911", text)
    for one, other in _ALIKE.items():
        text = re.sub(rf"\b{one}\b", other, text)
    text = re.sub(r"\b(?:\d|10)\b", lambda found: _NUMBERS[int(found[0])], text)
    return re.sub(r"[^\w' ]+", " ", text).split()


def wrong_words(written: Sequence[str], heard: Sequence[str]) -> int:
    """How many words were heard wrong, left out or put in (the distance of Levenshtein)."""
    row = list(range(len(heard) + 1))
    for place, word in enumerate(written, 1):
        before, row[0] = row[0], place
        for at, other in enumerate(heard, 1):
            before, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, before + (word != other))
    return row[-1]
