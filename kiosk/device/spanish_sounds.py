"""Spanish in the sounds of a Czech voice: what there is of the one is in the other, the jota, the eñe and the erre too.

The synthesizer writes the sounds of a text, numbers and all. Here each becomes one of the voice's, and is given how long
it lasts at about 120 words a minute and how high it is.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

SOUNDS_OF = ("espeak-ng", "-v", "es-419", "-q", "-x", "--sep=_", "--stdin")
"""Writes the sounds of Spanish, a line for each part of a sentence, with "_" between them and "'" before the stressed vowel."""

VOWELS = frozenset("aeiou")
_STRESSED: Mapping[str, float] = MappingProxyType({"'": 1.3, ",": 1.15})
"""How much longer a vowel is that is stressed, and one that is a little."""
_LONGER, _HIGHER, _LAST = 1.25, 1.1, 4
"""The last sounds of a part are longer than others; a stressed vowel is higher; so many are the last ones."""
_PAUSE, _END, _BETWEEN_WORDS_MS, _WITHIN_MS, _PAUSED = "(# 0.12)", "(# 0.2)", 25, 150, "_:"
"""Silence before and behind a part; between words, with which a machine hears fewer wrong; and at a bracket."""

Line = tuple[float, float, float]
"""How high the voice begins a part, to where it sinks, and how high the last sounds are, 0 for where it has sunk to."""
_BETWEEN, _SINKS, _RISES = (1.1, 0.96, 1.08), (1.12, 0.88, 0.0), (1.1, 0.96, 1.3)
_LANGUAGE = re.compile(r"\([a-z-]+\)")
"""Where it says letters as another language does."""
_TENS = re.compile(r"(E_n_t_a|eI_n_t_a)_i_")
"""It writes a number like 95 as one word."""
_ASKS = re.compile(r"(?:\w+ )?(?:qué|cuál|cómo|cuándo|cuánt|dónde|quién)", re.IGNORECASE)
"""How a question begins that is not answered by yes or no."""

_LASTS: Mapping[str, int] = MappingProxyType({
    **dict.fromkeys("aeiou", 100), **dict.fromkeys("lmnbdgvh", 75), **dict.fromkeys("ptkfsz", 90),
    "r": 60, "j": 60, "ch": 95, "c~": 110, "n~": 85, "n*": 75, "s~": 100, "z~": 90, "d~": 80, "c": 110,
})  # fmt: skip
_CALLED: Mapping[str, str] = MappingProxyType({
    "D": "d", "B": "b", "Q": "g", "T": "s", "N": "n", "x": "ch", "S": "s~", "Z": "z~", "tS": "c~", "dZ": "d~", "ts": "c",
    "n^": "n~", "l^": "j", "J^": "j", "J": "j", "jj": "j", "aI": "a j", "eI": "e j", "oI": "o j", "uI": "u j",
    "aU": "a u", "eU": "e u", "oU": "o u", "E": "e", "I": "i", "O": "o", "U": "u", "A": "a", "V": "a", "0": "o", "3": "e", "@": "e",
    "w": "u", "W": "u", "R": "r", "R2": "r", "RR": "r", "**": "r", "*": "r", "y": "i",
})  # fmt: skip
"""The synthesizer's sounds that are called otherwise there; those of English words too, as well as it goes."""
_OF_ITS_OWN: Mapping[str, int] = MappingProxyType({"**": 58, "R2": 95, "R": 95, "RR": 95, "w": 75, "J^": 75})
"""How long those last that are another sound there."""
_BEFORE: Mapping[tuple[str, str], str] = MappingProxyType({
    ("n", "k"): "n*", ("n", "g"): "n*", ("d", "#"): "t", ("g", "#"): "k", ("b", "#"): "p",
    **{("s", voiced): "z" for voiced in ("b", "d", "g")},
    **{("b", dull): "p" for dull in ("s", "t", "k", "c~", "f")}, **{("d", dull): "t" for dull in ("s", "t", "k", "p", "f")},
    **{("g", dull): "k" for dull in ("s", "t")},
})  # fmt: skip
"""What a sound becomes before another, as the voice has no such two after each other, and as people say them."""
_APART = frozenset(
    {("i", "a"), ("i", "e"), ("i", "o"), ("i", "u"), ("a", "i"), ("e", "i"), ("o", "i"), ("u", "i")}
)
"""Vowels of which the voice says no two after each other but with a glide between them."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A sound as the voice calls it, and how long it lasts, in milliseconds."""

    called: str
    lasts: float
    stressed: bool = False


def spoken_sounds(said: str, written: str) -> str:
    """What the synthesizer wrote of a sentence, as lists of sounds for festival, one for each part of the sentence."""
    parts = [part for line in written.splitlines() if (part := _part(line))]
    ends = [_BETWEEN] * (len(parts) - 1) + [_RISES if _rises(said) else _SINKS]
    return "".join(f"({_timed(part, line)})\n" for part, line in zip(parts, ends, strict=False))


def _rises(said: str) -> bool:
    """Whether it is asked to be answered by yes or no: nothing else tells so in Spanish."""
    return "?" in said[-2:] and not _ASKS.match(said.rpartition("¿")[2])


def _part(line: str) -> list[Sound]:
    """The sounds of a part, its words apart."""
    sounds = list[Sound]()
    for word in _TENS.sub(r"\1 i ", _LANGUAGE.sub("", line)).split():
        if told := list(_word(word)):
            sounds += (*told, Sound("#", _WITHIN_MS if _PAUSED in word else _BETWEEN_WORDS_MS))
    return sounds[:-1]


def _word(word: str) -> Iterator[Sound]:
    """The sounds of a word, as the voice has them one after another."""
    told = [sound for each in word.split("_") for sound in _sound(each)]
    glided = [
        Sound("j", _LASTS["j"]) if sound.called == "i" and not sound.stressed and around <= VOWELS else sound
        for around, sound in zip(_around(told), told, strict=True)
    ]
    for sound, following in zip(glided, [*(each.called for each in glided[1:]), "#"], strict=False):
        called = _BEFORE.get((sound.called, following), sound.called)
        yield replace(sound, called=called)
        if (called, following) in _APART:
            yield Sound("j", 25)


def _around(told: Sequence[Sound]) -> Iterator[frozenset[str]]:
    """Which sounds stand before and after each."""
    called = ["#", *(each.called for each in told), "#"]
    yield from map(frozenset, zip(called, called[2:], strict=False))


def _sound(told: str) -> Iterator[Sound]:
    """The voice's sounds for one of the synthesizer's."""
    plain = re.sub(r"[^\w*@^]", "", told)
    for place, each in enumerate(_called(plain).split()):
        lasts = _OF_ITS_OWN.get(plain, _LASTS[each])
        stressed = place == 0 and each in VOWELS and told[:1] in _STRESSED
        yield Sound(each, lasts * (_STRESSED[told[0]] if stressed else 1), stressed and told[0] == "'")


def _called(plain: str) -> str:
    """What the voice calls a sound; of one that no Spanish word has, what is nearest."""
    nearest = (plain, plain[:1], plain[:1].lower())
    known = (_CALLED.get(each, each if each in _LASTS else "") for each in nearest)
    return next(filter(None, known), "")


def _timed(part: Sequence[Sound], line: Line) -> str:
    """The sounds of a part with the silence around them."""
    timed = (_told(each, place, len(part), line) for place, each in enumerate(part))
    return f"{_PAUSE} {' '.join(timed)} {_END}"


def _told(sound: Sound, place: int, of: int, line: Line) -> str:
    """A sound, how many seconds it lasts and, of a vowel, how high it is in its middle."""
    left = of - 1 - place
    lasts = sound.lasts / 1000 * (_LONGER if left < _LAST else 1)
    if sound.called not in VOWELS:
        return f"({sound.called} {lasts:.3f})"
    begins, sinks_to, ends = line
    height = ends if left < _LAST and ends else begins + (sinks_to - begins) * place / max(1, of - 1)
    return f"({sound.called} {lasts:.3f} ({lasts / 2:.3f} {height * (_HIGHER if sound.stressed else 1):.2f}))"
