"""Words that are watched: what must not stand, what must not stand alone, what must be explained, long sentences."""

from collections.abc import Iterable, Iterator

from kiosk.content.authoring.readability import LONGEST, words_of
from kiosk.content.build.content_entry import ContentEntry, ContentText
from kiosk.content.reading.phrases import found, has_any, pattern
from kiosk.content.schema.watched_words import Passive, WatchedWords
from kiosk.decision.problems import Problem
from kiosk.decision.sentences import sentences_in

MOST_PASSIVE = 0.2
"""The share of sentences that may stand in the passive voice (PEMAT item 5)."""


def problems(
    entries: Iterable[ContentEntry], watched: WatchedWords, explained: Iterable[str]
) -> Iterator[Problem]:
    """Problems with the words of each entry. `explained` are the glossary's words."""
    unexplained = [term for term in watched.terms if term not in set(explained)]
    for entry in entries:
        for text in entry.every_text:
            yield from _banned(entry, text, watched)
            yield from _long(entry, text)
            yield from _unexplained(entry, text, unexplained)
        yield from _alone(entry, watched)


def _banned(entry: ContentEntry, text: ContentText, watched: WatchedWords) -> Iterator[Problem]:
    for each in watched.banned:
        for words in found(text.text, each.phrase, each.within):
            yield entry.worded.problem(text.place, f'"{words}" must not stand here', each.instead)


def _long(entry: ContentEntry, text: ContentText) -> Iterator[Problem]:
    for sentence in sentences_in(text.text):
        many = len(words_of(sentence))
        if many > LONGEST:
            start = " ".join(sentence.split()[:6])
            what = f'the sentence "{start} …" has {many} words'
            yield entry.worded.problem(
                text.place, what, f"make it {LONGEST} words or fewer, or two sentences"
            )


def _unexplained(entry: ContentEntry, text: ContentText, terms: Iterable[str]) -> Iterator[Problem]:
    for term in terms:
        if pattern(term).search(text.text):
            what = f'"{term}" is not explained'
            yield entry.worded.problem(text.place, what, "add it to glossary.yaml, or use a plainer word")


def _alone(entry: ContentEntry, watched: WatchedWords) -> Iterator[Problem]:
    """Words of likelihood in a block that neither gives a number nor says that it is not known."""
    if any(has_any(whole, watched.likelihood.answered_by) for whole in entry.wholes):
        return
    for text in entry.every_text:
        for word in watched.likelihood.words:
            for words in found(text.text, word):
                what = f'"{words}" says how likely something is, without a number'
                remedy = "give the number in the same block, or say that it is not known"
                yield entry.worded.problem(text.place, what, remedy)


def is_passive(sentence: str, passive: Passive) -> bool:
    """Whether a helper stands within three words before a participle: a simple pattern that errs on both sides."""
    words = [word.lower() for word in words_of(sentence)]
    for index, word in enumerate(words):
        if word in passive.helpers and any(
            _participle(each, passive) for each in words[index + 1 : index + 3]
        ):
            return True
    return False


def _participle(word: str, passive: Passive) -> bool:
    if word in passive.states:
        return False
    return word in passive.participles or any(
        len(word) > len(ending) + 2 and word.endswith(ending) for ending in passive.endings
    )


def passive_sentences(entries: Iterable[ContentEntry], passive: Passive | None) -> tuple[list[str], int]:
    """The sentences in the passive voice, and how many sentences there are in all."""
    every = [
        sentence
        for entry in entries
        for text in entry.every_text
        if text.prose
        for sentence in sentences_in(text.text)
    ]
    return [sentence for sentence in every if passive and is_passive(sentence, passive)], len(every)
