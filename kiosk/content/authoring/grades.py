"""The reading level of an aid: of each block and of all together, with and without the names nobody can be spared."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from kiosk.content.authoring.readability import BLOCK, OVERALL, Measure, grade, is_measured, measure, smog
from kiosk.content.build.aid_files import Plan, Words
from kiosk.content.build.content_entry import ContentEntry
from kiosk.content.build.entries import entries
from kiosk.content.reading.phrases import without
from kiosk.content.reading.yaml_file import YamlFile
from kiosk.content.schema.watched_words import WatchedWords
from kiosk.decision.problems import Problem

SHORTEST = 8
"""Words; a block of fewer has no grade of its own, for one long word would decide it. It counts among all."""


@dataclass(frozen=True, slots=True)
class Grade:
    """School grades of the same text, with the named terms and without them."""

    with_terms: float
    without_terms: float


@dataclass(frozen=True, slots=True)
class BlockGrade:
    """The grade of one block: the sentences of one entry."""

    entry: ContentEntry
    grade: Grade


def _prose(entry: ContentEntry) -> list[str]:
    return [text.text for text in entry.every_text if text.prose]


def block_grades(blocks: Iterable[ContentEntry], watched: WatchedWords, language: str) -> list[BlockGrade]:
    """The grade of every block that has words enough, the hardest first."""
    graded = [
        BlockGrade(entry, _grade(texts, watched, language))
        for entry in blocks
        if measure(texts := _prose(entry), language).words >= SHORTEST
    ]
    return sorted(graded, key=lambda block: -block.grade.without_terms)


def block_grade(text: str, watched: WatchedWords, language: str) -> float:
    """The grade of one text, without the names that nobody can be spared."""
    return grade(_bare([text], watched, language), language)


def overall(blocks: Iterable[ContentEntry], watched: WatchedWords, language: str) -> Grade:
    """The grade of all sentences together."""
    return _grade([text for entry in blocks for text in _prose(entry)], watched, language)


def overall_smog(blocks: Iterable[ContentEntry], watched: WatchedWords, language: str) -> Grade | None:
    """The grade of all sentences together by SMOG; None where the language has none."""
    texts = [text for entry in blocks for text in _prose(entry)]
    every = smog(measure(texts, language), language)
    bare = smog(_bare(texts, watched, language), language)
    return None if every is None or bare is None else Grade(every, bare)


def reading_grade(plan: Plan, words: Words, language: str) -> float:
    """The grade of all sentences, with every name counted; 0.0 for a language that nobody measures."""
    if not is_measured(language):
        return 0.0
    return overall(entries(plan, words), WatchedWords(), language).with_terms


def _grade(texts: Iterable[str], watched: WatchedWords, language: str) -> Grade:
    texts = list(texts)
    bare = _bare(texts, watched, language)
    return Grade(grade(measure(texts, language), language), grade(bare, language))


def _bare(texts: Iterable[str], watched: WatchedWords, language: str) -> Measure:
    """The measure of the texts without the names that nobody can be spared."""
    left_out: Callable[[str], str] = partial(without, phrases=watched.named)
    return measure(texts, language, left_out)


def problems(
    file: YamlFile, blocks: tuple[ContentEntry, ...], watched: WatchedWords, language: str
) -> Iterator[Problem]:
    """Blocks and a whole that are too hard. All together count with the named terms, a single block without them."""
    if not is_measured(language):
        return
    for block in block_grades(blocks, watched, language):
        if block.grade.without_terms > BLOCK:
            what = f"{block.entry.name} reads at grade {block.grade.without_terms:.1f}"
            remedy = f"bring it to {BLOCK} or less: shorter sentences, shorter words"
            yield block.entry.worded.problem(block.entry.every_text[0].place, what, remedy)
    whole = overall(blocks, watched, language)
    if whole.with_terms > OVERALL:
        what = f"all sentences together read at grade {whole.with_terms:.1f}"
        remedy = f"bring them to {OVERALL} or less; the hardest stand first in content check --report"
        yield file.problem((), what, remedy)
