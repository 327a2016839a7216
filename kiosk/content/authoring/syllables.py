"""Syllables of a word, counted by the spelling of its language: no dictionary to fetch, and no library to start.

English spelling only hints at its sounds; the test beside this holds the count against a pronouncing dictionary.
Spanish spelling says them outright.
"""

import re
from functools import cache

_EN_SILENT = re.compile(
    r"(?:(?<=[aeiouy][^aeiouy])e(?=(?:ly|less|ness|ful|ments?|where|times|thing|one|body|line)$))"  # somewhere
    r"|(?:(?<=[aeiouy])e$)"  # see, true
    r"|(?:(?<![^aeiouy]l)(?<=[^aeiouy])e$)"  # take, whole; not little
    r"|(?:(?<![^aeiouy]l)(?<=[^aeiouycgsxz])(?<!sh)(?<!ch)es$)"  # takes; not boxes, dishes
    r"|(?:(?<=[^aeiouytd])ed$)"  # asked, called; not wanted, needed
    r"|(?:(?<=[aeiou])ed$)"  # died
)
_EN_GROUP = re.compile(r"[aeiouy]+")
_EN_HIATUS = re.compile(
    r"ia(?!l$|ls$|lly$|n$|ns$)(?<![cst]ia)|(?<![cstg])ia|i[o](?!us|n)|(?<![cgstx])io(?=n|us)|"
    r"eo(?!us|pl)|[aeiouy]ing|ua(?!r|l?it|ge|de)(?<![gq]ua)|uou|crea(?=t)|reac(?=t)|ie(?=t|nc)|ism|n't$|iu|yo(?=u?n)"
)
_ES_SILENT_U = re.compile(r"(?<=[qg])u(?=[eiéí])")
_ES_GROUP = re.compile(r"(?:[aeiouáéíóúü]|y$)+")
_ES_STRONG = re.compile(r"[aeoáéíóú]")


@cache
def english(word: str) -> int:
    """The syllables of an English word, one at least; a word in capitals (USA) is spelt out."""
    if word.isupper():
        return len(word)
    word = word.lower()
    heard = _EN_SILENT.sub("'", word) if len(word) > 2 else word
    return max(1, len(_EN_GROUP.findall(heard)) + len(_EN_HIATUS.findall(heard)))


@cache
def spanish(word: str) -> int:
    """The syllables of a Spanish word, one at least."""
    groups = _ES_GROUP.findall(_ES_SILENT_U.sub("", word.lower()))
    return max(1, sum(len(_ES_STRONG.findall(group)) or 1 for group in groups))
