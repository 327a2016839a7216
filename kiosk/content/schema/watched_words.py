"""The schema of words/<language>/watched.yaml: the words of this aid that must not stand, or not stand alone."""

from typing import Annotated

from pydantic import Field, StringConstraints

from kiosk.content.schema.parts import FactId, Seen, ShortText, Strict

Phrase = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=90), Seen]
"""Words as they stand in a sentence; # is any number, and a star at the end of a word any ending."""


class Banned(Strict):
    """A phrase that must not stand, except within one of these longer ones; `instead` tells the author what to do."""

    phrase: Phrase
    instead: ShortText
    within: tuple[Phrase, ...] = ()


class Likelihood(Strict):
    """Words of likelihood, and what must stand in the same block: one of these phrases."""

    words: tuple[Phrase, ...] = ()
    answered_by: tuple[Phrase, ...] = ()


class Passive(Strict):
    """The passive voice of a language: a helper, then a participle, which is a listed word or ends like one."""

    helpers: tuple[Phrase, ...] = Field(min_length=1)
    endings: tuple[Phrase, ...] = ()
    participles: tuple[Phrase, ...] = ()
    states: tuple[Phrase, ...] = ()
    """Words that look like participles and tell how somebody is: tired, scared."""


class PaperWords(Strict):
    """What the report on paper looks for (PEMAT-P): how a sentence begins that tells the reader what to do, and more.

    `asking` are those of the `actions` that need whom or when beside them, `whom_or_when` the words that say it;
    `addressed` are words for the reader, `others` words that speak of readers as if they were not there; `reckoning`
    are phrases that leave a sum to the reader.
    """

    actions: tuple[Phrase, ...] = ()
    asking: tuple[Phrase, ...] = ()
    whom_or_when: tuple[Phrase, ...] = ()
    addressed: tuple[Phrase, ...] = ()
    others: tuple[Phrase, ...] = ()
    reckoning: tuple[Phrase, ...] = ()


class WatchedWords(Strict):
    """words/<language>/watched.yaml. `named` are the names that a reader cannot be spared.

    `tells` are the words by which a fact is told that needs a qualifier, `qualifies` those of its qualifier.
    `numbers` are phrases whose number is no finding of a study: a time, a dose, a limit, an age, a phone.
    """

    banned: tuple[Banned, ...] = ()
    numbers: tuple[Phrase, ...] = ()
    likelihood: Likelihood = Likelihood()
    terms: tuple[Phrase, ...] = ()
    named: tuple[Phrase, ...] = ()
    passive: Passive | None = None
    tells: dict[FactId, tuple[Phrase, ...]] = {}
    qualifies: dict[FactId, tuple[Phrase, ...]] = {}
    never: dict[FactId, tuple[Phrase, ...]] = {}
    paper: PaperWords | None = None
