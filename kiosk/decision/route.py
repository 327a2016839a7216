"""The route through the pages that answers open, and which of the answers count on it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from kiosk.decision.answers import NO_ANSWERS, Answer, Answers
from kiosk.decision.pages import Page

NO_PAGES: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Route:
    """The pages in order, the answers that count, and the ending it stops at, if any.

    An answer counts only while the page that asks for it is on the route and asks it there, as FHIR keeps no answer
    of a disabled item. `asked` are the questions of each page that are asked. `skipped` are those that were left
    without an answer, those included for which a choice counts all the same. `on_request` are the pages that can be
    opened besides; none where it stops at an ending.
    """

    pages: tuple[Page, ...]
    counted: Answers
    ending: Page | None = None
    skipped: frozenset[str] = frozenset()
    asked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    on_request: tuple[Page, ...] = ()
    places: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "places", {page.key: place for place, page in enumerate(self.pages)})

    @property
    def given(self) -> Answers:
        """The answers that count and that somebody gave."""
        return MappingProxyType({key: each for key, each in self.counted.items() if key not in self.skipped})

    def asks(self, question: str) -> bool:
        """Whether the question is asked on one of the pages."""
        return any(question in keys for keys in self.asked.values())

    def offers(self, key: str) -> bool:
        """Whether the page with that key is on the route, or can be opened besides."""
        return key in self.places or any(page.key == key for page in self.on_request)

    def after(self, key: str) -> tuple[Page, ...]:
        """The pages that follow the one with that key."""
        return self.pages[self.places[key] + 1 :]

    def before(self, key: str) -> tuple[Page, ...]:
        """The pages that lead to the one with that key."""
        return self.pages[: self.places[key]]


def find_route(
    pages: Iterable[Page],
    endings: Iterable[Page],
    answers: Answers,
    left: Collection[str] = NO_PAGES,
    if_skipped: Answers = NO_ANSWERS,
) -> Route:
    """The route through the pages, up to the first ending whose condition holds.

    `left` are the pages that were left, answered or not; a question on one of them that has no answer counts as
    `if_skipped` says, where it says so.
    An urgent ending outranks the others even where they stand before it: what a person said once is not
    forgotten because an earlier answer was changed afterwards.
    """
    pages, endings = tuple(pages), tuple(endings)
    start = _Start(pages, answers, left, if_skipped)
    way = _walk(start, endings)
    if way.ending is None or way.ending.urgent:
        return way
    urgent = _walk(start, tuple(each for each in endings if each.urgent))
    return urgent if urgent.ending else way


@dataclass(frozen=True, slots=True)
class _Start:
    """What a walk is made with, whichever endings it may stop at."""

    pages: tuple[Page, ...]
    answers: Answers
    left: Collection[str]
    if_skipped: Answers

    def on(self, page: Page, asked: tuple[str, ...]) -> tuple[dict[str, Answer], set[str]]:
        """The answers that count on a page, and the questions asked on it that were left without one."""
        skipped = {key for key in asked if key not in self.answers and page.key in self.left}
        counts = {key: self.answers[key] for key in asked if key in self.answers}
        counts |= {key: self.if_skipped[key] for key in skipped if key in self.if_skipped}
        return counts, skipped


def _walk(start: _Start, endings: tuple[Page, ...]) -> Route:
    """Walk the pages once: conditions see only the answers that already count, so nothing can go in circles."""
    on_way: list[Page] = []
    aside: list[Page] = []
    counted: dict[str, Answer] = {}
    skipped: set[str] = set()
    asked: dict[str, tuple[str, ...]] = {}
    for page in start.pages:
        if not page.when.holds(counted):
            continue
        if page.on_request.holds(counted):
            aside.append(page)
            continue
        keys = page.asked(counted)
        if page.questions and not keys:
            continue
        on_way.append(page)
        asked[page.key] = keys
        counts, without = start.on(page, keys)
        counted.update(counts)
        skipped |= without
        if counts and (ending := next((each for each in endings if each.when.holds(counted)), None)):
            return Route(
                (*on_way, ending),
                MappingProxyType(counted),
                ending,
                frozenset(skipped),
                MappingProxyType(asked),
            )
    return Route(
        tuple(on_way),
        MappingProxyType(counted),
        skipped=frozenset(skipped),
        asked=MappingProxyType(asked),
        on_request=tuple(aside),
    )
