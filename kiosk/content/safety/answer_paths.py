"""Answer paths: every combination of answers that some conditions can tell apart, with the route it opens."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import combinations, islice

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answer, Answers, with_answer
from kiosk.decision.calculated import with_calculated
from kiosk.decision.conditions import AllOf, AnyOf, Between, Condition, Is, Not, questions_in
from kiosk.decision.pages import Page
from kiosk.decision.questions import Kind, Question
from kiosk.decision.route import Route, find_route

MOST_PATHS = 5_000
"""Combinations of answers for one rule (about half a second); one that depends on more is to be split."""


class TooManyPathsError(Exception):
    """A rule depends on more combinations of answers than can be tried."""


@dataclass(frozen=True, slots=True)
class AnswerPath:
    """Answers of somebody, and the route that they open through the pages in scope."""

    answers: Answers
    route: Route

    @property
    def is_open(self) -> bool:
        """Whether it leads to the paper: it stops at no ending."""
        return self.route.ending is None


@dataclass(frozen=True, slots=True)
class Scope:
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

    def route(self, answers: Answers) -> Route:
        """The route that these answers open in a whole visit: what has no answer was left without one."""
        return self._route(answers, self.endings)

    def _route(self, answers: Answers, endings: tuple[Page, ...]) -> Route:
        left = frozenset(page.key for page in self.pages)
        route = find_route(self.pages, endings, answers, left, self.aid.if_skipped)
        return replace(route, counted=_worked_out(self.aid, route.counted))

    def paths(self) -> list[AnswerPath]:
        """Every combination of answers that differs for the conditions. Raises TooManyPathsError.

        An answer given on a page that is not on the path would not count, so it is not tried. One behind an ending
        that is not urgent may lead to an urgent one: it may have been given before an earlier one was changed.
        """
        asked = [key for page in self.pages for key in page.questions if key in self.values]
        paths = list(islice(self._from({}, asked), MOST_PATHS + 1))
        if len(paths) > MOST_PATHS:
            raise TooManyPathsError
        return paths

    def _from(self, answers: Answers, asked: list[str]) -> Iterator[AnswerPath]:
        path = AnswerPath(answers, self.route(answers))
        yield path
        may_be_given = self._may_be_given(path)
        for index, question in enumerate(asked):
            if question in may_be_given:
                for value in self.values[question]:
                    yield from self._from({**answers, question: value}, asked[index + 1 :])

    def _may_be_given(self, path: AnswerPath) -> set[str]:
        """The questions that can have been answered: those that are asked up to the first urgent ending."""
        route = path.route
        if route.ending is not None and not route.ending.urgent:
            route = self._route(path.answers, tuple(each for each in self.endings if each.urgent))
        return {key for keys in route.asked.values() for key in keys}

    def fewest(self, path: AnswerPath, fails: Callable[[AnswerPath], bool]) -> AnswerPath:
        """A path that fails in the same way, with as few answers as it takes."""
        for question in tuple(path.answers):
            answers = with_answer(path.answers, question, None)
            if fails(fewer := AnswerPath(answers, self.route(answers))):
                path = fewer
        return path


class AidIndex:
    """An index of an aid for the prover: where a question is asked, and what an ending depends on."""

    def __init__(self, aid: Aid) -> None:
        self.aid = aid
        self._place_of = {key: place for place, page in enumerate(aid.pages) for key in page.questions}
        self._places = {page.key: place for place, page in enumerate(aid.pages)}
        self._depends = {ending.key: self._closed([ending.when]) for ending in aid.endings}

    def scope(self, conditions: Iterable[Condition], shown: Iterable[Page] = ()) -> Scope:
        """The scope of these conditions and of whether the `shown` pages are on a path to the paper.

        An ending that looks at none of the same questions is left out: it tells none of those paths apart.
        """
        return next(self.scopes(conditions, shown))

    def scopes(self, conditions: Iterable[Condition], shown: Iterable[Page] = ()) -> Iterator[Scope]:
        """The scopes of them on every path: first as `scope` has it, then once with each ending left out there.

        A path stops at one ending. So endings that share no question need not be tried together: the answers that
        lead to the others can be taken back, and the path is the same.
        """
        wanted, shown = tuple(conditions), tuple(shown)
        wanted += tuple(when for page in shown for when in page.conditions)
        related, rest = self._related(self._closed(wanted), self.aid.endings)
        yield self._scope(wanted, shown, related)
        while rest:
            # One that depends on nothing shares no question even with itself: it is taken off by hand.
            first = rest[:1]
            more, rest = self._related(self._depends[first[0].key], rest[1:])
            yield self._scope(
                wanted, shown, tuple(each for each in self.aid.endings if each in related + first + more)
            )

    def _scope(
        self, wanted: tuple[Condition, ...], shown: tuple[Page, ...], endings: tuple[Page, ...]
    ) -> Scope:
        whens = [*wanted, *(ending.when for ending in endings)]
        questions = self._closed(whens)
        places = {self._place_of[key] for key in questions} | {self._places[page.key] for page in shown}
        pages = tuple(self.aid.pages[place] for place in sorted(places))
        atoms = self._by_asked((*whens, *(when for page in pages for when in page.conditions)))
        values = {key: _values(self.aid, self.aid.questions[key], atoms[key]) for key in sorted(questions)}
        return Scope(self.aid, pages, endings, values)

    def _related(
        self, questions: set[str], endings: tuple[Page, ...]
    ) -> tuple[tuple[Page, ...], tuple[Page, ...]]:
        """The endings that depend on one of the questions, or on one that such an ending depends on; and the rest."""
        depends = {ending.key: self._depends[ending.key] for ending in endings}
        found: set[str] = set()
        while more := {key for key in depends.keys() - found if not questions.isdisjoint(depends[key])}:
            found |= more
            questions = questions.union(*(depends[key] for key in more))
        return (
            tuple(each for each in endings if each.key in found),
            tuple(each for each in endings if each.key not in found),
        )

    def _closed(self, conditions: Iterable[Condition]) -> set[str]:
        """The questions that the conditions name, those that decide whether these are asked, and so on."""
        found: set[str] = set()
        ahead = {self._asked(question) for condition in conditions for question in questions_in(condition)}
        while ahead:
            found |= ahead
            asking = [when for question in ahead for when in self._asking(question)]
            ahead = {self._asked(question) for when in asking for question in questions_in(when)} - found
        return found

    def _asking(self, question: str) -> tuple[Condition, ...]:
        """The conditions on which the question is asked: its page's and its own."""
        page = self.aid.pages[self._place_of[question]]
        return page.when, page.asks_if(question)

    def _asked(self, key: str) -> str:
        """The question of that key, or the one from which an answer of that key is worked out."""
        return self.aid.calculated[key].question if key in self.aid.calculated else key

    def _by_asked(self, conditions: Iterable[Condition]) -> dict[str, list[Condition]]:
        """The parts of the conditions that look at one question, by that question."""
        atoms: dict[str, list[Condition]] = {}
        for atom in dict.fromkeys(atom for each in conditions for atom in _atoms(each)):
            for question in questions_in(atom):
                atoms.setdefault(self._asked(question), []).append(atom)
        return atoms


def _worked_out(aid: Aid, answers: Answers) -> Answers:
    """The answers with what can be worked out from them on the day on which the aid was made."""
    return with_calculated(aid.calculated, answers, aid.made_on)


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


def _values(aid: Aid, question: Question, own: list[Condition]) -> tuple[Answer, ...]:
    """One answer for each that the parts can tell apart; none for those that they cannot tell from no answer."""
    answers = _single(aid, question, own)
    if question.kind is Kind.MANY:
        answers = _several(aid, question, own)
    distinct = _distinct(aid, question, own, answers)
    skipped = {question.key: question.if_skipped} if question.if_skipped else {}
    unsaid = tuple(atom.holds(skipped) for atom in own)
    return tuple(answer for told, answer in distinct.items() if told != unsaid)


def _distinct(
    aid: Aid, question: Question, own: list[Condition], answers: Iterable[Answer]
) -> dict[tuple[bool, ...], Answer]:
    """The first answer of those that the parts cannot tell apart, by what they tell."""
    distinct: dict[tuple[bool, ...], Answer] = {}
    for answer in answers:
        given = _worked_out(aid, {question.key: answer})
        distinct.setdefault(tuple(atom.holds(given) for atom in own), answer)
    return distinct


def _single(aid: Aid, question: Question, own: Iterable[Condition]) -> list[Answer]:
    """The answers that may differ: each choice, the first number or day of each stretch between bounds."""
    if question.kind not in {Kind.DATE, Kind.NUMBER}:
        return [choice.key for choice in question.choices]
    between = [atom for atom in own if isinstance(atom, Between)]
    edges = {question.minimum, *(edge for each in between for edge in (each.lowest, each.highest + 1))}
    firsts = [edge for edge in sorted(edges) if question.minimum <= edge <= question.maximum]
    if question.kind is Kind.DATE:
        return [aid.made_on + timedelta(days=first) for first in firsts]
    return list(firsts)


def _several(aid: Aid, question: Question, own: list[Condition]) -> list[Answer]:
    """Every set of the choices that differ, the smallest first; a choice that stands alone only by itself."""
    free = [frozenset({choice.key}) for choice in question.choices if not choice.alone]
    alone = [frozenset({choice.key}) for choice in question.choices if choice.alone]
    differ = [
        answer for answer in _distinct(aid, question, own, free).values() if isinstance(answer, frozenset)
    ]
    sizes = range(1, len(differ) + 1)
    sets = [frozenset[str]().union(*some) for size in sizes for some in combinations(differ, size)]
    return [*sets[: len(differ)], *alone, *sets[len(differ) :]]
