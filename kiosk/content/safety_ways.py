"""Every way that answers open, as far as some conditions can tell the answers apart."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answer, Answers, with_answer
from kiosk.decision.conditions import AllOf, AnyOf, Between, Condition, Is, Not, questions_in
from kiosk.decision.pages import Page
from kiosk.decision.questions import Kind, Question
from kiosk.decision.route import Route, find_route


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
    """The part of an aid that conditions depend on: the pages of the walk that matter, and each question's answers.

    Left out are only pages that ask for nothing that any of these conditions, the endings among them, looks at.
    An ending's condition turns true only by an answer that it names, so the route among the pages that are left
    counts the same answers and stops at the same ending as the whole one. Of answers that no condition can tell
    apart one stands for all.
    """

    aid: Aid
    pages: tuple[Page, ...]
    values: dict[str, tuple[Answer, ...]]

    def route(self, answers: Answers) -> Route:
        """The route that these answers open."""
        return find_route(self.pages, self.aid.endings, answers)

    def way(self, answers: Answers) -> Way:
        """These answers and their route."""
        return Way(answers, self.route(answers))

    def ways(self) -> Iterator[Way]:
        """Every combination of answers that differs for the conditions, those with nothing answered first.

        An answer given on a page that is not on the way would not count, so it is not tried; an answer behind an
        ending is, unless that is urgent: it may have been given before the one that leads there was changed.
        """
        asked = [(page.key, key) for page in self.pages for key in page.questions if key in self.values]
        yield from self._from({}, asked)

    def _from(self, answers: Answers, asked: list[tuple[str, str]]) -> Iterator[Way]:
        way = self.way(answers)
        yield way
        places = self._on_urgent(way).places
        for index, (page, question) in enumerate(asked):
            if page in places:
                for value in self.values[question]:
                    yield from self._from({**answers, question: value}, asked[index + 1 :])

    def _on_urgent(self, way: Way) -> Route:
        """The route up to the first urgent ending: the pages on which an answer can have been given."""
        if way.route.ending is None or way.route.ending.urgent:
            return way.route
        return find_route(self.pages, (each for each in self.aid.endings if each.urgent), way.answers)

    def fewest(self, way: Way, fails: Callable[[Way], bool]) -> Way:
        """The same fault with as few answers as it takes."""
        for question in way.answers:
            fewer = self.way(with_answer(way.answers, question, None))
            if fails(fewer):
                way = fewer
        return way


def view(aid: Aid, conditions: Iterable[Condition], shown: Iterable[Page] = ()) -> View:
    """What decides over these conditions and over whether the `shown` pages are on the way."""
    shown = tuple(shown)
    all_conditions = [*conditions, *(page.when for page in (*shown, *aid.endings))]
    questions = _closed(aid, all_conditions)
    keys = {page.key for page in shown}
    pages = tuple(page for page in aid.pages if page.key in keys or not questions.isdisjoint(page.questions))
    atoms = {atom for each in (*all_conditions, *(page.when for page in pages)) for atom in _atoms(each)}
    return View(aid, pages, {key: _values(aid, aid.questions[key], atoms) for key in sorted(questions)})


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
