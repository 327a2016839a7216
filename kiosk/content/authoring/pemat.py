"""The PEMAT-P report on the default packet: what a machine can judge of it, what fails, and what a person must judge."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from kiosk.content.authoring.grades import SHORTEST, block_grade
from kiosk.content.authoring.packet import Packet, PaperText
from kiosk.content.authoring.pemat_items import ITEMS, LAST_TO_UNDERSTAND, NEARLY_ALL
from kiosk.content.authoring.readability import BLOCK, is_measured, words_of
from kiosk.content.authoring.watched_words import MOST_PASSIVE, is_passive
from kiosk.content.reading.phrases import has_any, pattern
from kiosk.content.schema.watched_words import PaperWords, WatchedWords
from kiosk.decision.sheet import BlockKind

MOST_SENTENCES = 5
"""Sentences in one piece of text (item 8)."""

_PICTURES = frozenset({BlockKind.PICTURES, BlockKind.OPTIONS})
_TABLES = frozenset({BlockKind.OPTIONS, BlockKind.GRID, BlockKind.MEDICINES})
_SUMMARIES = frozenset({BlockKind.DAY})
"""The kinds of block that sum a sheet up (item 11): the box of the day holds what all the rest is about."""


class Rating(StrEnum):
    """What is found of an item."""

    AGREE = "1"
    DISAGREE = "0"
    NOT_APPLICABLE = "not applicable"
    NOT_JUDGED = "not judged here"


@dataclass(frozen=True, slots=True)
class Rated:
    """An item, what is found, how it was judged, and the texts that fail: all of them, also where few do."""

    item: int
    rating: Rating
    how: str
    failing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperCase:
    """A packet in one language, and the words that are looked for in it."""

    packet: Packet
    watched: WatchedWords
    language: str

    @property
    def words(self) -> PaperWords:
        """What watched.yaml has under `paper`; nothing where it has no such part."""
        return self.watched.paper or PaperWords()

    @property
    def deeds(self) -> tuple[PaperText, ...]:
        """The texts that tell somebody what to do: those with a box to tick."""
        return tuple(text for text in self.packet.texts if text.tick)


Judge = Callable[[PaperCase], tuple[Rating, str, Iterable[str]]]


def rate(case: PaperCase) -> tuple[Rated, ...]:
    """All 24 items in their order."""
    return tuple(_rated(item, case) for item in ITEMS)


def _rated(item: int, case: PaperCase) -> Rated:
    judge = _JUDGES.get(item)
    if judge is None:
        return Rated(item, Rating.NOT_JUDGED, "only a person can say")
    rating, how, failing = judge(case)
    return Rated(item, rating, how, tuple(failing))


def score(rated: Iterable[Rated], *, to_act: bool) -> tuple[int, int, int]:
    """How many items of that half hold, of how many that the machine judged, and how many are left to a person."""
    half = [each for each in rated if (each.item > LAST_TO_UNDERSTAND) is to_act]
    ratings = [each.rating for each in half]
    holding = ratings.count(Rating.AGREE)
    return holding, holding + ratings.count(Rating.DISAGREE), ratings.count(Rating.NOT_JUDGED)


def _throughout(how: str, of: Iterable[object], failing: Iterable[object]) -> tuple[Rating, str, list[str]]:
    """Holds where nearly all do; the share is told."""
    places, fails = [*of], [str(each) for each in failing]
    if not places:
        return Rating.NOT_APPLICABLE, f"{how}: there is none", []
    share = 1 - len(fails) / len(places)
    rating = Rating.AGREE if share >= NEARLY_ALL else Rating.DISAGREE
    return rating, f"{how}: {len(places) - len(fails)} of {len(places)}", fails


def _everyday(case: PaperCase) -> tuple[Rating, str, Iterable[str]]:
    if not is_measured(case.language):
        return Rating.NOT_JUDGED, "this language has no measure", ()
    long = [text for text in case.packet.texts if len(words_of(text.text)) >= SHORTEST]
    hard = [text for text in long if block_grade(text.text, case.watched, case.language) > BLOCK]
    return _throughout(f"texts at grade {BLOCK:.0f} or less, without the named terms", long, hard)


def _explained(case: PaperCase) -> tuple[Rating, str, Iterable[str]]:
    """A term in brackets, or with brackets after it, counts as explained wherever it stands in the packet."""
    whole = " ".join(str(text) for text in case.packet.texts)
    used = [term for term in case.watched.terms if pattern(term).search(whole)]
    bare = [term for term in used if not _in_brackets(term, whole)]
    return _throughout("medical terms with brackets that explain them, on paper", used, bare)


def _in_brackets(term: str, whole: str) -> bool:
    return any(
        whole[found.end() : found.end() + 2] == " ("
        or whole[max(0, found.start() - 1) : found.start()] == "("
        for found in pattern(term).finditer(whole)
    )


def _active(case: PaperCase) -> tuple[Rating, str, Iterable[str]]:
    passive = case.watched.passive
    if passive is None:
        return Rating.NOT_JUDGED, "the passive voice of this language is not described in watched.yaml", ()
    every = [sentence for text in case.packet.texts for sentence in text.sentences]
    failing = [sentence for sentence in every if is_passive(sentence, passive)]
    return _throughout(f"sentences in the active voice, {1 - MOST_PASSIVE:.0%} wanted", every, failing)


def _numbers(case: PaperCase) -> tuple[Rating, str, Iterable[str]]:
    with_number = [text for text in case.packet.texts if any(letter.isdigit() for letter in text.text)]
    forms = [banned.phrase for banned in case.watched.banned if "#" in banned.phrase]
    odd = [text for text in with_number if has_any(text.text, forms)]
    return _throughout("texts whose numbers have no form that watched.yaml bans", with_number, odd)


def _reckoned(case: PaperCase) -> list[PaperText]:
    return [text for text in case.packet.texts if has_any(text.text, case.words.reckoning)]


def _nothing_to_reckon(case: PaperCase) -> tuple[Rating, str, Iterable[str]]:
    found = _reckoned(case)
    how = "no text has a phrase under `reckoning` in watched.yaml, such as a number of hours before"
    return Rating.DISAGREE if found else Rating.AGREE, how, map(str, found)


def _short_pieces(case: PaperCase) -> tuple[Rating, str, Iterable[str]]:
    texts = case.packet.texts
    long = [text for text in texts if len(text.sentences) > MOST_SENTENCES]
    return _throughout(f"texts of {MOST_SENTENCES} sentences or fewer", texts, long)


def _headings(case: PaperCase) -> tuple[Rating, str, Iterable[str]]:
    texts = case.packet.texts
    return _throughout("texts under a heading", texts, [text for text in texts if not text.heading])


def _sums_up(case: PaperCase) -> tuple[Rating, str, Iterable[str]]:
    there = not case.packet.kinds.isdisjoint(_SUMMARIES)
    return Rating.AGREE if there else Rating.DISAGREE, "a block that sums a sheet up, in printouts/", ()


def _cues(case: PaperCase) -> tuple[Rating, str, Iterable[str]]:
    texts = case.packet.texts
    return _throughout("texts with bold lead words", texts, [text for text in texts if not text.lead])


def _of_pictures(case: PaperCase) -> tuple[Rating, str, Iterable[str]]:
    if case.packet.kinds.isdisjoint(_PICTURES):
        return Rating.NOT_APPLICABLE, "no sheet of the packet has a block of pictures", ()
    return Rating.NOT_JUDGED, "only a person can say", ()


def _of_tables(case: PaperCase) -> tuple[Rating, str, Iterable[str]]:
    if case.packet.kinds.isdisjoint(_TABLES):
        return Rating.NOT_APPLICABLE, "no sheet of the packet has a table", ()
    return Rating.NOT_JUDGED, "only a person can say", ()


def _names_a_deed(case: PaperCase) -> tuple[Rating, str, Iterable[str]]:
    many = sum(1 for text in case.packet.texts if _is_deed(text, case.words))
    how = f"{many} texts have a sentence or clause that begins with a word under `actions`"
    return Rating.AGREE if many else Rating.DISAGREE, how, ()


def _is_deed(text: PaperText, words: PaperWords) -> bool:
    return any(_begins(sentence, words.actions) for sentence in text.sentences)


def _begins(sentence: str, phrases: tuple[str, ...]) -> bool:
    """Whether the sentence, or a clause of it after a comma or a colon, begins with one of the phrases."""
    clauses = [clause.strip(" ¿¡") for clause in re.split("[,:;]", sentence)]
    return any(pattern(phrase).match(clause) for clause in clauses for phrase in phrases)


def _speaks_to_reader(case: PaperCase) -> tuple[Rating, str, Iterable[str]]:
    words = case.words
    aside = [
        text
        for text in case.deeds
        if has_any(text.text, words.others)
        or not (_is_deed(text, words) or has_any(str(text), words.addressed))
    ]
    return _throughout("texts with a box to tick that speak to the reader", case.deeds, aside)


def _clear_steps(case: PaperCase) -> tuple[Rating, str, Iterable[str]]:
    """What only says "ask" is no step: it has to say whom, or when."""
    told = [text for text in case.deeds if _is_deed(text, case.words)]
    return _throughout(
        "texts that say whom or when to ask", told, [each for each in told if _vague(each, case.words)]
    )


def _vague(text: PaperText, words: PaperWords) -> bool:
    """Whether it says to ask, and no sentence of it that does says whom or when."""
    asking = [sentence for sentence in text.sentences if _begins(sentence, words.asking)]
    return bool(asking) and not any(has_any(sentence, words.whom_or_when) for sentence in asking)


def _tool(case: PaperCase) -> tuple[Rating, str, Iterable[str]]:
    rating = Rating.AGREE if case.deeds else Rating.DISAGREE
    return rating, f"a list to tick: {len(case.deeds)} texts with a box", ()


def _shown_how_to_reckon(case: PaperCase) -> tuple[Rating, str, Iterable[str]]:
    if _reckoned(case):
        return Rating.NOT_JUDGED, "only a person can say", ()
    return Rating.NOT_APPLICABLE, "there is nothing to reckon", ()


_JUDGES: Mapping[int, Judge] = MappingProxyType(
    {
        3: _everyday,
        4: _explained,
        5: _active,
        6: _numbers,
        7: _nothing_to_reckon,
        8: _short_pieces,
        9: _headings,
        11: _sums_up,
        12: _cues,
        16: _of_pictures,
        17: _of_pictures,
        18: _of_pictures,
        19: _of_tables,
        20: _names_a_deed,
        21: _speaks_to_reader,
        22: _clear_steps,
        23: _tool,
        24: _shown_how_to_reckon,
        25: _of_tables,
    }
)


def markdown(title: str, cases: Iterable[PaperCase]) -> str:
    """The report as Markdown, a part for each language."""
    lines = [f"# PEMAT-P of the default packet: {title}", ""]
    lines.append(
        "The sheets that people get who chose none, of all people in plan/ways.yaml together. A machine looks at words and "
        "marks; whether anybody understands is for readers to say. The makers score themselves here."
    )
    for case in cases:
        lines += _part(case)
    return "\n".join(lines)


def _part(case: PaperCase) -> Iterator[str]:
    yield f"\n## {case.language}: {len(case.packet.texts)} texts\n"
    if not case.packet.texts:
        yield "Nothing is judged: plan/ways.yaml names nobody who gets paper."
        return
    if case.watched.paper is None:
        yield f"words/{case.language}/watched.yaml has no part `paper`: items 7 and 20 to 22 find nothing without it.\n"
    rated = rate(case)
    yield _told("Understandability", score(rated, to_act=False))
    yield _told("Actionability", score(rated, to_act=True))
    yield "\n| item | | found | how it was judged |\n|---|---|---|---|"
    yield from (f"| {each.item} | {ITEMS[each.item]} | {each.rating} | {each.how} |" for each in rated)
    for each in rated:
        if each.failing:
            yield f"\n### Item {each.item} fails in\n"
            yield from (f"- {text}" for text in each.failing)


def _told(half: str, found: tuple[int, int, int]) -> str:
    """The score, and between what it can come to lie once a person has judged the rest."""
    holding, judged, left = found
    share = f"{holding / judged:.0%}" if judged else "nothing"
    low, high = (
        f"{each / (judged + left):.0%}" if judged + left else "0%" for each in (holding, holding + left)
    )
    return (
        f"- {half}: {share} ({holding} of the {judged} that apply and a machine can judge). "
        f"Left to a person: {left}; with them it is between {low} and {high}."
    )
