"""The route through the pages that answers open, and which of the answers count on it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from types import MappingProxyType

from kiosk.decision.answers import Answer, Answers
from kiosk.decision.pages import Page


@dataclass(frozen=True, slots=True)
class Route:
    """The pages in order, the answers that count, and the ending it stops at, if any.

    An answer counts only while the page that asks for it is on the route, as FHIR keeps no answer of a
    disabled item.
    """

    pages: tuple[Page, ...]
    counted: Answers
    ending: Page | None = None
    places: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "places", {page.key: place for place, page in enumerate(self.pages)})

    def after(self, key: str) -> tuple[Page, ...]:
        """The pages that follow the one with that key."""
        return self.pages[self.places[key] + 1 :]

    def before(self, key: str) -> tuple[Page, ...]:
        """The pages that lead to the one with that key."""
        return self.pages[: self.places[key]]


def find_route(pages: Iterable[Page], endings: Iterable[Page], answers: Answers) -> Route:
    """The route through the pages, up to the first ending whose condition holds.

    An urgent ending outranks the others even where they stand before it: what a person said once is not
    forgotten because an earlier answer was changed afterwards.
    """
    pages, endings = tuple(pages), tuple(endings)
    way = _walk(pages, endings, answers)
    if way.ending is None or way.ending.urgent:
        return way
    urgent = _walk(pages, tuple(each for each in endings if each.urgent), answers)
    return urgent if urgent.ending else way


def _walk(pages: tuple[Page, ...], endings: tuple[Page, ...], answers: Answers) -> Route:
    """Walk the pages once: conditions see only the answers that already count, so nothing can go in circles."""
    on_way: list[Page] = []
    counted: dict[str, Answer] = {}
    for page in pages:
        if not page.when.holds(counted):
            continue
        on_way.append(page)
        given = {key: answers[key] for key in page.questions if key in answers}
        counted.update(given)
        if given and (ending := next((each for each in endings if each.when.holds(counted)), None)):
            return Route((*on_way, ending), MappingProxyType(counted), ending)
    return Route(tuple(on_way), MappingProxyType(counted))
