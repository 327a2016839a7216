"""The start page as plain values for QML, ready before the aid and the session are loaded."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypedDict

from kiosk.decision.start_page import Door, StartPage
from kiosk.ui.qt.pictures import address_of


class StartPageProperties(TypedDict):
    """The properties of StartPage.qml in its first language; `languages` are maps of language, name and chosen."""

    aid: str
    title: str
    lead: str
    body: list[str]
    picture: str
    words: dict[str, str]
    signed: bool
    languages: list[dict[str, str | bool]]
    doors: list[Door]


def start_page_properties(
    start_pages: Mapping[str, StartPage], assets: Path, *, signed: bool
) -> StartPageProperties:
    """The properties of the start page in the first of the languages offered."""
    first = next(iter(start_pages.values()))
    return StartPageProperties(
        aid=first["aid"],
        title=first["title"],
        lead=first["lead"],
        body=first["body"],
        picture=address_of(assets / "pictures", first["picture"]),
        words=first["words"],
        signed=signed,
        languages=[
            {"language": language, "name": each["language_name"], "chosen": each is first}
            for language, each in start_pages.items()
        ],
        doors=first["doors"],
    )
