"""A visit of one person: the page, the answers, how they read. Every act gives a new value."""

from dataclasses import dataclass, field, replace
from datetime import date

from kiosk.decision.aid import Aid
from kiosk.decision.answers import NO_ANSWERS, Answer, Answers, after_tap, with_answer
from kiosk.decision.calculated import with_calculated
from kiosk.decision.pages import Page, PageKind
from kiosk.decision.route import Route, find_route

CONTRASTS = ("default", "black_on_white", "white_on_black", "soft")
"""The contrast themes a person can choose from."""

PACES, LOUDNESSES = 6, 5
"""How many steps the voice's speed and loudness have, the first being the slowest and the softest."""


LARGE_SIZES = frozenset({"large", "very_large", "twice"})
"""The text sizes of people for whom paper is printed large, unless they choose otherwise."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How the person reads: back to these starting values for each new person (VVSG 2.0 7.1-A).

    `lowered` is whether a tall screen brings its buttons down. `aloud` is whether each page is read to them; `pace` and
    `loudness` are steps of the voice, from 1.
    """

    language: str = ""
    text_size: str = "normal"
    contrast: str = "default"
    calm: bool = False
    lowered: bool = False
    aloud: bool = False
    pace: int = 3
    loudness: int = 3


@dataclass(frozen=True, slots=True)
class Visit:
    """Everything that is known of the person; `Visit()` is an empty one.

    `at` is a page's key, empty at the start. `opened` is the page on request that lies over it. `return_to` is the
    page to come back to after changing an earlier answer, `back_to` the page that was left last on the way back to it.
    `asked_again` are the pages on which a question was asked once more after it was left without an answer.
    `sheets` are the sheets of paper for which they chose otherwise than the default: left out, or asked for
    besides. `large_print` is None while they have chosen neither for it nor against it. `printed` is whether paper
    came out: all that is known of them on the last page, besides how they read.
    """

    answers: Answers = field(default_factory=lambda: NO_ANSWERS)
    at: str = ""
    opened: str = ""
    seen: frozenset[str] = frozenset()
    return_to: str = ""
    back_to: str = ""
    asked_again: frozenset[str] = frozenset()
    sheets: frozenset[str] = frozenset()
    large_print: bool | None = None
    printed: bool = False
    reading: Reading = field(default_factory=Reading)


_found: list[tuple[Aid, Visit, Route]] = []
"""The route that was found last, with whose it is: a screen asks for it dozens of times between two answers."""


def route_of(aid: Aid, visit: Visit) -> Route:
    """The route that this visit's answers open."""
    for known_aid, known_visit, route in _found:
        if known_aid is aid and known_visit is visit:
            return route
    route = find_route(aid.pages, aid.endings, visit.answers, _left(aid, visit), aid.if_skipped)
    _found[:] = [(aid, visit, route)]
    return route


def answers_on(aid: Aid, visit: Visit, today: date) -> Answers:
    """The answers that count, and what is worked out from them on that day."""
    return with_calculated(aid.calculated, route_of(aid, visit).counted, today)


def _left(aid: Aid, visit: Visit) -> frozenset[str]:
    """The pages that were left: those before the page on screen, and those that were gone back from.

    A visit that is at no page, or at an ending, is looked at whole, such as one from a code or from an answers file.
    """
    order = [page.key for page in aid.pages]
    if visit.at not in order:
        return frozenset(order)
    return visit.seen.union(order[: order.index(visit.at)])


def page_of(aid: Aid, visit: Visit) -> Page:
    """The page on screen: the first one at the start.

    Where an answer took the page itself off the route, it is the nearest page before it that is still on it.
    """
    route = route_of(aid, visit)
    return next((page for page in route.on_request if page.key == visit.opened), None) or _on_way(
        aid, visit, route
    )


def _on_way(aid: Aid, visit: Visit, route: Route) -> Page:
    """The page of the route that the visit is at, whichever is opened over it."""
    if visit.at in route.places:
        return route.pages[route.places[visit.at]]
    order = [page.key for page in aid.pages]
    place = order.index(visit.at) if visit.at in order else 0
    return [page for page in aid.pages[: place + 1] if page.key in route.places][-1]


def choose(aid: Aid, visit: Visit, question: str, choice: str) -> Visit:
    """The visit after a choice was tapped on the page of that question."""
    given = after_tap(aid.questions[question], visit.answers.get(question), choice)
    return answer(visit, question, given)


def answer(visit: Visit, question: str, given: Answer | None) -> Visit:
    """The visit with one answer given, changed, or (with None) taken back."""
    return replace(visit, answers=with_answer(visit.answers, question, given))


def is_opened(aid: Aid, visit: Visit) -> bool:
    """Whether a page on request lies over the one that the visit is at."""
    return bool(visit.opened) and page_of(aid, visit).key == visit.opened


def questions_on(aid: Aid, visit: Visit) -> tuple[str, ...]:
    """The questions that are asked on the page on screen now."""
    return route_of(aid, visit).asked.get(page_of(aid, visit).key, ())


def can_go_on(aid: Aid, visit: Visit) -> bool:
    """Whether a page follows; none does at an ending and at the last page. From a page on request it goes back."""
    return is_opened(aid, visit) or bool(route_of(aid, visit).after(page_of(aid, visit).key))


def can_go_back(aid: Aid, visit: Visit) -> bool:
    """Whether there is a page to go back to; there is none once the answers are cleared."""
    here = page_of(aid, visit)
    if is_opened(aid, visit):
        return True
    return here.kind is not PageKind.THANKS and bool(route_of(aid, visit).before(here.key))


def go_on(aid: Aid, visit: Visit) -> Visit:
    """The visit one page on. The last page is reached with every answer cleared."""
    if is_opened(aid, visit):
        return replace(visit, opened=_beside(aid, visit, 1))
    here = page_of(aid, visit)
    if is_asked_again(aid, visit, here):
        return replace(visit, at=here.key, asked_again=visit.asked_again | {here.key})
    leaving = replace(visit, at=here.key, opened="", seen=visit.seen | {here.key})
    ahead = route_of(aid, leaving).after(here.key)
    if not ahead:
        return visit
    waiting = visit.return_to if _stands_in(ahead, visit.return_to) else ""
    target = next(page for page in ahead if _stops_at(page, visit, waiting) or _asks_anew(aid, leaving, page))
    if target.kind is PageKind.THANKS:
        return Visit(at=target.key, reading=visit.reading, printed=visit.printed)
    return replace(
        leaving,
        at=target.key,
        return_to="" if target.key == waiting else waiting,
        back_to=here.key if waiting else "",
    )


def _beside(aid: Aid, visit: Visit, step: int) -> str:
    """The page of the comparison before or after the opened one; "" where it leads back to where it was opened."""
    compared = [page.key for page in route_of(aid, visit).on_request if page.kind is PageKind.COMPARISON]
    place = compared.index(visit.opened) + step if visit.opened in compared else -1
    return compared[place] if 0 <= place < len(compared) else ""


def is_asked_again(aid: Aid, visit: Visit, page: Page) -> bool:
    """Whether going on stays on this page once, because a question on it has no answer yet that must be asked for twice."""
    due = [key for key in page.questions if aid.questions[key].ask_again and key not in visit.answers]
    if not due or page.key in visit.asked_again:
        return False
    asked = route_of(aid, visit).asked.get(page.key, ())
    return any(key in asked for key in due)


def leads_back(aid: Aid, visit: Visit) -> bool:
    """Whether going on leads straight back to the page that an answer was changed from, or a page was opened from."""
    if is_opened(aid, visit):
        return not _beside(aid, visit, 1)
    on = go_on(aid, visit)
    return on is not visit and page_of(aid, on).key == visit.return_to


def _stops_at(page: Page, visit: Visit, waiting: str) -> bool:
    """Whether going on stops here: at the next page, or, with a page waiting, at it or at one that is new."""
    return not waiting or page.key == waiting or page.kind is PageKind.ENDING or page.key not in visit.seen


def _asks_anew(aid: Aid, visit: Visit, page: Page) -> bool:
    """Whether the page asks something that it may not have asked before, and that has no answer."""
    asked = route_of(aid, visit).asked.get(page.key, ())
    return any(key in asked and key not in visit.answers for key, _ in page.only_if)


def _stands_in(pages: tuple[Page, ...], key: str) -> bool:
    return any(page.key == key for page in pages)


def go_back(aid: Aid, visit: Visit) -> Visit:
    """The visit one page back, with every answer kept."""
    if is_opened(aid, visit):
        return replace(visit, opened=_beside(aid, visit, -1))
    if not can_go_back(aid, visit):
        return visit
    here = page_of(aid, visit).key
    before = route_of(aid, visit).before(here)
    seen = visit.seen | {here}
    if _stands_in(before, visit.back_to):
        return replace(visit, at=visit.back_to, seen=seen, return_to=visit.return_to or here, back_to="")
    return replace(visit, at=before[-1].key, seen=seen, return_to="", back_to="")


def change(aid: Aid, visit: Visit, page: str) -> Visit:
    """The visit at another page, whose answer is to be changed; from an earlier one, going on leads back.

    The last page is no such page: it is reached by going on only, with every answer cleared, and left by none.
    """
    route = route_of(aid, visit)
    here = _on_way(aid, visit, route)
    if page not in route.places or PageKind.THANKS in {here.kind, route.pages[route.places[page]].kind}:
        return visit
    waiting = visit.return_to if visit.return_to in route.places else here.key
    ahead = _stands_in(route.after(page), waiting)
    return replace(
        visit,
        at=page,
        opened="",
        seen=visit.seen | {here.key},
        return_to=waiting if ahead else "",
        back_to="",
    )


def tabs_on(aid: Aid, visit: Visit) -> tuple[Page, ...]:
    """The pages of the comparison among which the one on screen is; none where it is no such page."""
    if page_of(aid, visit).kind is not PageKind.COMPARISON:
        return ()
    route = route_of(aid, visit)
    among = route.on_request if is_opened(aid, visit) else route.pages
    return tuple(page for page in among if page.kind is PageKind.COMPARISON)


def turn_tab(aid: Aid, visit: Visit, page: str) -> Visit:
    """The visit at another page of the comparison; nothing happens from or to any other page."""
    if page not in {each.key for each in tabs_on(aid, visit)}:
        return visit
    if is_opened(aid, visit):
        return replace(visit, opened=page)
    return replace(visit, at=page, seen=visit.seen | {page_of(aid, visit).key}, back_to="")


def turn_sheet(visit: Visit, sheet: str) -> Visit:
    """The visit with one sheet of paper chosen, or left out, the other way round than before."""
    return replace(visit, sheets=visit.sheets ^ {sheet})


def choose_print(visit: Visit, *, large: bool) -> Visit:
    """The visit with large letters on paper chosen, or chosen against."""
    return replace(visit, large_print=large)


def prints_large(visit: Visit) -> bool:
    """Whether the paper has large letters: as the person chose, or else where they read large on the screen."""
    if visit.large_print is not None:
        return visit.large_print
    return visit.reading.text_size in LARGE_SIZES
