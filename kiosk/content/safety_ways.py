"""Every way that answers open, as far as some conditions can tell the answers apart."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations, islice

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answer, Answers, with_answer
from kiosk.decision.conditions import AllOf, AnyOf, Between, Condition, Is, Not, questions_in
from kiosk.decision.pages import Page
from kiosk.decision.questions import Kind, Question
from kiosk.decision.route import Route, find_route

MOST_WAYS = 100_000
"""Combinations of answers for one rule (about ten seconds); one that depends on more is to be split."""


class TooManyWaysError(Exception):
    """A rule depends on more combinations of answers than can be tried."""


@dataclass(frozen=True, slots=True)
class Way:
    """What somebody answers, and the route that it opens through the pages that were looked at."""

    answers: Answers
    route: Route

    @property
    def is_open(self) -> bool:
        """Whether it leads to the paper: it stops at no ending."""
        return self.route.ending is None


@dataclass(frozen=True, slots=True)
class View:
    """The part of an aid that conditions depend on: the pages and endings that matter, and each question's answers.

    Left out are only pages that ask for nothing that any of these conditions, the endings' among them, looks at.
    An ending's condition turns true only by an answer that it names, so the route among the pages that are left
    counts the same answers and stops at the same ending as the whole one. Of answers that no condition can tell
    apart one stands for all.
    """

    aid: Aid
    pages: tuple[Page, ...]
    endings: tuple[Page, ...]
    values: dict[str, tuple[Answer, ...]]
    urgent: frozenset[str]
    """The questions that urgent endings depend on."""

    def route(self, answers: Answers) -> Route:
        """The route that these answers open."""
        return find_route(self.pages, self.endings, answers)

    def ways(self) -> list[Way]:
        """Every combination of answers that differs for the conditions. Raises TooManyWaysError.

        An answer given on a page that is not on the way would not count, so it is not tried. One behind an ending
        that is not urgent may lead to an urgent one: it may have been given before an earlier one was changed.
        """
        asked = [(page.key, key) for page in self.pages for key in page.questions if key in self.values]
        ways = list(islice(self._from({}, asked), MOST_WAYS + 1))
        if len(ways) > MOST_WAYS:
            raise TooManyWaysError
        return ways

    def _from(self, answers: Answers, asked: list[tuple[str, str]]) -> Iterator[Way]:
        way = Way(answers, self.route(answers))
        yield way
        ending, places = way.route.ending, self._places(way)
        for index, (page, question) in enumerate(asked):
            if page in places and (not ending or question in self.urgent):
                for value in self.values[question]:
                    yield from self._from({**answers, question: value}, asked[index + 1 :])

    def _places(self, way: Way) -> Mapping[str, int]:
        """The pages on which an answer can have been given: those up to the first urgent ending."""
        if way.route.ending is None or way.route.ending.urgent:
            return way.route.places
        urgent = tuple(each for each in self.endings if each.urgent)
        return find_route(self.pages, urgent, way.answers).places

    def fewest(self, way: Way, fails: Callable[[Way], bool]) -> Way:
        """The same fault with as few answers as it takes."""
        for question in tuple(way.answers):
            answers = with_answer(way.answers, question, None)
            if fails(fewer := Way(answers, self.route(answers))):
                way = fewer
        return way


def view(
    aid: Aid, conditions: Iterable[Condition], shown: Iterable[Page] = (), *, every_ending: bool = False
) -> View:
    """What decides over these conditions and over whether the `shown` pages are on the way.

    An ending that looks at none of the same questions cannot tell apart any of the ways that stop at none: it
    matters only where `every_ending` does.
    """
    shown = tuple(shown)
    wanted = [*conditions, *(page.when for page in shown)]
    endings = aid.endings if every_ending else _related(aid, wanted)
    whens = [*wanted, *(ending.when for ending in endings)]
    questions, keys = _closed(aid, whens), {page.key for page in shown}
    pages = tuple(page for page in aid.pages if page.key in keys or not questions.isdisjoint(page.questions))
    atoms = {atom for each in (*whens, *(page.when for page in pages)) for atom in _atoms(each)}
    values = {key: _values(aid, aid.questions[key], atoms) for key in sorted(questions)}
    urgent = _closed(aid, [ending.when for ending in endings if ending.urgent])
    return View(aid, pages, endings, values, frozenset(urgent))


def _related(aid: Aid, conditions: Iterable[Condition]) -> tuple[Page, ...]:
    """The endings that depend on a question that the conditions, or an ending so related, depend on."""
    depends = {ending.key: _closed(aid, [ending.when]) for ending in aid.endings}
    questions, found = _closed(aid, conditions), set[str]()
    while more := {key for key in depends.keys() - found if not questions.isdisjoint(depends[key])}:
        found |= more
        questions |= {question for key in more for question in depends[key]}
    return tuple(ending for ending in aid.endings if ending.key in found)


def _closed(aid: Aid, conditions: Iterable[Condition]) -> set[str]:
    """The questions that the conditions name, those that decide whether these are asked, and so on."""
    page_of = {question: page for page in aid.pages for question in page.questions}
    found: set[str] = set()
    ahead = {question for condition in conditions for question in questions_in(condition)}
    while ahead:
        found |= ahead
        ahead = {other for question in ahead for other in questions_in(page_of[question].when)} - found
    return found


def _atoms(condition: Condition) -> Iterator[Condition]:
    """The parts of a condition that look at one question; choices of which any will do stay together."""
    match condition:
        case AllOf():
            for part in condition.parts:
                yield from _atoms(part)
        case Not():
            yield from _atoms(condition.part)
        case AnyOf():
            choices = [part for part in condition.parts if isinstance(part, Is)]
            for question in dict.fromkeys(choice.question for choice in choices):
                yield AnyOf(tuple(choice for choice in choices if choice.question == question))
            for part in condition.parts:
                if not isinstance(part, Is):
                    yield from _atoms(part)
        case _:
            yield condition


def _values(aid: Aid, question: Question, atoms: Iterable[Condition]) -> tuple[Answer, ...]:
    """One answer for each that the parts can tell apart; none for those that they cannot tell from no answer."""
    own = [atom for atom in atoms if questions_in(atom) == {question.key}]
    answers = _single(aid, question, own)
    if question.kind is Kind.MANY:
        answers = _several(question, own)
    distinct = _distinct(question, own, answers)
    unsaid = tuple(atom.holds({}) for atom in own)
    return tuple(answer for told, answer in distinct.items() if told != unsaid)


def _distinct(
    question: Question, own: list[Condition], answers: Iterable[Answer]
) -> dict[tuple[bool, ...], Answer]:
    """The first answer of those that the parts cannot tell apart, by what they tell."""
    distinct: dict[tuple[bool, ...], Answer] = {}
    for answer in answers:
        distinct.setdefault(tuple(atom.holds({question.key: answer}) for atom in own), answer)
    return distinct


def _single(aid: Aid, question: Question, own: Iterable[Condition]) -> list[Answer]:
    """The answers that may differ: each choice, the first number of each stretch between bounds, some day."""
    if question.kind is Kind.DATE:
        return [aid.made_on + timedelta(days=question.minimum)]
    if question.kind is Kind.NUMBER:
        between = [atom for atom in own if isinstance(atom, Between)]
        edges = {question.minimum, *(edge for each in between for edge in (each.lowest, each.highest + 1))}
        return [edge for edge in sorted(edges) if question.minimum <= edge <= question.maximum]
    return [choice.key for choice in question.choices]


def _several(question: Question, own: list[Condition]) -> list[Answer]:
    """Every set of the choices that differ, the smallest first; a choice that stands alone only by itself."""
    free = [frozenset({choice.key}) for choice in question.choices if not choice.alone]
    alone = [frozenset({choice.key}) for choice in question.choices if choice.alone]
    differ = [answer for answer in _distinct(question, own, free).values() if isinstance(answer, frozenset)]
    sizes = range(1, len(differ) + 1)
    sets = [frozenset[str]().union(*some) for size in sizes for some in combinations(differ, size)]
    return [*sets[: len(differ)], *alone, *sets[len(differ) :]]
