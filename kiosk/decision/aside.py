"""Beside the way: pages that are opened on request, and jumps to the parts of it that are open."""

from dataclasses import dataclass, replace

from kiosk.decision.aid import Aid
from kiosk.decision.pages import Page, PageKind
from kiosk.decision.route import Route
from kiosk.decision.visit import Visit, is_asked_again, page_of, route_of

NOWHERE_TO = frozenset({PageKind.START, PageKind.ENDING, PageKind.THANKS})
"""The kinds of page from which nothing is opened: before a visit begins, and once it has stopped."""


@dataclass(frozen=True, slots=True)
class OpenPart:
    """A section that can be gone to: its key and its name, its first page, whether the visit is in it."""

    section: str
    name: str
    page: str
    current: bool


def pages_on_request(aid: Aid, visit: Visit) -> tuple[Page, ...]:
    """The pages that can be opened besides those of the way, in the order of the content."""
    return () if page_of(aid, visit).kind in NOWHERE_TO else route_of(aid, visit).on_request


def open_page(aid: Aid, visit: Visit, page: str) -> Visit:
    """The visit with that page opened over the one that it is at; Next and Back lead back to that one."""
    offered = any(each.key == page for each in pages_on_request(aid, visit))
    return replace(visit, opened=page) if offered else visit


def turned_to(aid: Aid, visit: Visit, page: str) -> Visit:
    """The visit at that page of its way, or with it opened on request, as staff turn to any page."""
    if any(each.key == page for each in route_of(aid, visit).on_request):
        return replace(visit, opened=page, return_to="", back_to="")
    return replace(visit, at=page, opened="", return_to="", back_to="")


def option_page(aid: Aid, visit: Visit, option: str) -> str:
    """The key of the page that tells of the option and can be opened now, or ""."""
    return next((page.key for page in pages_on_request(aid, visit) if page.option == option), "")


def open_parts(aid: Aid, visit: Visit) -> tuple[OpenPart, ...]:
    """The sections that are open to go to: those of which the visit has been to every page before the first one."""
    route, here = route_of(aid, visit), page_of(aid, visit)
    if here.kind in NOWHERE_TO:
        return ()
    first: dict[str, Page] = {}
    for page in _open_pages(aid, visit, route):
        if page.kind not in NOWHERE_TO:
            first.setdefault(page.section, page)
    names = {section.key: section.name for section in aid.sections}
    return tuple(
        OpenPart(section, names[section], page.key, section == here.section)
        for section, page in first.items()
    )


def go_to_part(aid: Aid, visit: Visit, section: str) -> Visit:
    """The visit at the first page of that section; the same visit where that is not open."""
    part = next((part for part in open_parts(aid, visit) if part.section == section), None)
    if part is None:
        return visit
    seen = visit.seen | {visit.at}
    return replace(visit, at=part.page, opened="", seen=seen, return_to="", back_to="")


def _open_pages(aid: Aid, visit: Visit, route: Route) -> tuple[Page, ...]:
    """The pages up to the first that was never left, or that has still to ask once more for an answer."""
    for place, page in enumerate(route.pages):
        if not _is_behind(aid, visit, page):
            return route.pages[: place + 1]
    return route.pages


def _is_behind(aid: Aid, visit: Visit, page: Page) -> bool:
    """Whether the page was left and need not be come back to; its answers may still be changed."""
    return page.key in visit.seen and not is_asked_again(aid, visit, page)
