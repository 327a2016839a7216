"""Which sentences a voice is heard by, and how many of their words are heard wrong."""

import re
from collections.abc import Mapping, Sequence
from unicodedata import combining, normalize

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
DATED_ES = (
    "Usted eligió el miércoles 2 de diciembre.",
    "El día antes: martes 1 de diciembre.",
    "No coma después de la medianoche del jueves 12 de noviembre.",
    "Venga el lunes 30 de noviembre, a las 7 y cuarto de la mañana.",
    "Dígalo al personal o llame al 911.",
    "Un adulto debe quedarse las primeras 24 horas.",
    "No levante más de 5 libras hasta que su equipo le diga cuánto.",
    "En un estudio, 95 personas con dolor fuerte no se operaron.",
    "En un año, 60 de cada 100 tuvieron dolor leve.",
    "Deje de tomarla el domingo 8 de marzo, y empiece otra vez 3 días después.",
)
_PLAIN = re.compile(r"[¿¡]?[A-ZÁÉÍÓÚÑ][\w ,.'’?!¿¡;:()-]+[.?]")
_NUMBERS: Mapping[str, Sequence[str]] = {
    "en": ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
    "es": ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"],
}
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

_TENS = {
    "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "veinte": 20, "veintiuno": 21, "veintidos": 22,
    "veintitres": 23, "veinticuatro": 24, "veinticinco": 25, "veintiseis": 26, "treinta": 30, "cuarenta": 40, "cincuenta": 50,
    "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100,
}  # fmt: skip
"""Numbers that the ear writes now in words, now in figures."""


def _in_figures(found: re.Match[str]) -> str:
    tens, _, one = found[0].partition(" y ")
    return str(_TENS[tens] + (_NUMBERS["es"].index(one) if one else 0))


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


def words_of(text: str, language: str = "en") -> list[str]:
    """The words of a text, written in one way: without accents, which an ear does not hear."""
    apart = normalize("NFD", text.casefold().replace("’", "'"))
    text = normalize(
        "NFC", "".join(each for each in apart if not combining(each) or each == "\N{COMBINING TILDE}")
    )
    text = re.sub(r"(?<=\d) ?([ap])\.? ?m\b\.?", r" \1m", re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", text))
    text = re.sub(r"\d(?:[-., ]*\d){6,9}", lambda found: " ".join(re.findall(r"\d", found[0])), text)
    text = re.sub(r"9-?1-?1|9, 1, 1|nine,? one,? one", "911", text)
    for one, other in _ALIKE.items() if language == "en" else ():
        text = re.sub(rf"\b{one}\b", other, text)
    if language == "es":
        text = re.sub(
            rf"\b(?:{'|'.join(_TENS)})(?: y (?:{'|'.join(_NUMBERS['es'][1:10])}))?\b", _in_figures, text
        )
        text = re.sub(r"\bnueve,? uno,? uno\b", "911", text)
        text = re.sub(r"\bmedia noche\b", "medianoche", text)
    text = re.sub(r"\b(?:\d|10)\b", lambda found: _NUMBERS[language][int(found[0])], text)
    return re.sub(r"[^\w' ]+", " ", text).split()


def wrong_words(written: Sequence[str], heard: Sequence[str]) -> int:
    """How many words were heard wrong, left out or put in (the distance of Levenshtein)."""
    row = list(range(len(heard) + 1))
    for place, word in enumerate(written, 1):
        before, row[0] = row[0], place
        for at, other in enumerate(heard, 1):
            before, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, before + (word != other))
    return row[-1]
