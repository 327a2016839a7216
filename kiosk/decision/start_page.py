"""The start page as plain values, which are cached and read back before the rest of the program is loaded."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from kiosk.decision.aid import Aid


class Door(TypedDict):
    """One way into the visit: a choice of the question that the start page asks."""

    choice: str
    text: str
    note: str


class StartPage(TypedDict):
    """The start page in one language. `aid` is the aid's title, `picture` the name of a drawing.

    `doors` are the ways into the visit; none where the page asks nothing.
    `review_pending` where nobody who speaks the language at home has read the aid in it.
    """

    language: str
    language_name: str
    aid: str
    title: str
    lead: str
    body: list[str]
    picture: str
    words: dict[str, str]
    doors: list[Door]
    review_pending: bool


def start_page_of(aid: "Aid", language_name: str, words: Mapping[str, str]) -> StartPage:
    """The first page of the aid, with the kiosk's own words (`words`)."""
    page = aid.pages[0]
    return StartPage(
        language=aid.language,
        language_name=language_name,
        aid=aid.about.title,
        title=page.title,
        lead=page.lead,
        body=list(page.body),
        picture=page.picture,
        words=dict(words),
        doors=doors_of(aid),
        review_pending=aid.review_pending,
    )


def doors_of(aid: "Aid") -> list[Door]:
    """The ways into the visit that the first page offers."""
    return [
        Door(choice=each.key, text=each.text, note=each.note)
        for key in aid.pages[0].questions[:1]
        for each in aid.questions[key].choices
    ]
