"""Sentences to be read aloud, each as it stands on the page and as a voice has to be given it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.decision.blanks import fill
from kiosk.decision.sentences import sentences_in

_BETWEEN = "[ \u00a0\u202f./\u2010-\u2015-]"
"""What may stand between the digits of a telephone number: spaces, points, strokes and every kind of hyphen."""
_PHONE = re.compile(
    r"(?<![\w+-])(?:"
    rf"(?:\+?1{_BETWEEN}*)?(?:\(\d{{3}}\)|\d{{3}}){_BETWEEN}{{0,3}}\d{{3}}{_BETWEEN}{{0,3}}\d{{4}}"
    rf"|\d{{3}}{_BETWEEN}?\d{{4}}"
    rf"|\+\d{{1,3}}(?:{_BETWEEN}{{0,2}}\(?\d\)?){{6,12}}"
    r")(?!\w|-\d)"
)
"""A number as people write it in the United States, with or without its area, or any number after a plus."""
FAILED, TAKEN_OVER = -1, -2
"""What a voice tells in place of a line's number: one could not be read, or another voice reads from there on."""
_OUT_OF = re.compile(r"(\d+) / (\d+)")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: `written` as it stands on the page, `said` as a voice has to be given it to say it right.

    `mark` names the part of the page that it is of, which is shown while it is being read; "" where none is.
    """

    written: str
    said: str
    mark: str = ""
    language: str = ""
    """The language whose voice has to say it; "" is that of the page."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A text of a part of the page that is shown while it is being read, or that another language's voice says."""

    text: str
    mark: str = ""
    language: str = ""


def spoken_sentences(
    texts: Iterable[str | Marked], spoken: Mapping[str, str], out_of: str
) -> tuple[Sentence, ...]:
    """The sentences of the texts, ready to be spoken. `spoken` has the words that a voice reads wrong and how to write them for it.

    `out_of` says "4 / 7" in words, with blanks for {number} and {most}.
    """
    marked = (each if isinstance(each, Marked) else Marked(each) for each in texts)
    written = [(sentence, each) for each in marked for sentence in sentences_in(each.text)]
    return tuple(
        Sentence(text, text if of.language else as_said(text, spoken, out_of), of.mark, of.language)
        for text, of in written
    )


def as_sentences(*texts: str) -> str:
    """The texts that say something, each as a sentence, so that a voice pauses after it."""
    return " ".join(each if each.endswith((".", "?", "!", ":")) else f"{each}." for each in texts if each)


def as_said(sentence: str, spoken: Mapping[str, str], out_of: str) -> str:
    """The sentence with hard words respelled, plural or not, and telephone numbers digit by digit."""
    digits = _PHONE.sub(lambda found: ", ".join(re.findall(r"\d", found[0])), sentence)
    whole = _OUT_OF.sub(lambda found: fill(out_of, number=found[1], most=found[2]), digits)
    if not spoken:
        return whole
    known = {word.casefold(): said for word, said in spoken.items()}
    longest_first = sorted(known, key=lambda word: -len(word))
    any_of_them = "|".join(re.escape(word) for word in longest_first)
    hard = re.compile(rf"(?<!\w)({any_of_them})((?:e?s)?)(?!\w)", re.IGNORECASE)
    return hard.sub(lambda found: known[found[1].casefold()] + found[2], whole)
