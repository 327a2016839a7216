"""The schema of what a safety rule needs of a way: an item, a statement, a question, a page, and the like."""

from typing import Annotated

from pydantic import Discriminator, Field, Tag

from kiosk.content.schema.parts import Key, Strict, Whole
from kiosk.decision.pages import PageKind
from kiosk.decision.situation import Said

Keys = Annotated[tuple[Key, ...], Field(min_length=1)]


class ItemNeed(Strict):
    """The item is on the checklist."""

    item: Key


class ItemsNeed(Strict):
    """All of these items are on the checklist."""

    items: Keys


class AnyItemNeed(Strict):
    """At least one of these items is on the checklist."""

    any_item: Keys


class AnyStatementNeed(Strict):
    """At least one of these statements is made."""

    any_statement: Keys


class CountNeed(Strict):
    """At least so many statements of that list are made."""

    statements: Said
    at_least: Whole = Field(ge=1)


class AsksNeed(Strict):
    """The question is asked."""

    asks: Key


class EndsNeed(Strict):
    """The visit stops at that ending."""

    ends_at: Key


class NeverPageNeed(Strict):
    """No page of that kind is on the path."""

    never_page_kind: PageKind


class ShowsNeed(Strict):
    """That page is on the way."""

    shows: Key


class NeverPagesNeed(Strict):
    """None of these pages is on the way, nor can be opened."""

    never_page: Keys


class NeverItemNeed(Strict):
    """The item is not on the checklist."""

    never_item: Key


class NeverStatementNeed(Strict):
    """None of these statements is made."""

    never_statement: Keys


class PastNeed(Strict):
    """That group of the checklist is past, and its items stand under "now"."""

    past: Key


class FlagNeed(Strict):
    """One of these lines stands among the red flags of the clinician."""

    flag: Keys


_NEEDS = (
    "item",
    "items",
    "any_item",
    "any_statement",
    "statements",
    "asks",
    "ends_at",
    "shows",
    "never_page",
    "never_page_kind",
    "never_item",
    "never_statement",
    "past",
    "flag",
)


def _need_shape(value: object) -> str:
    """The form of a need, by the key that only that form has."""
    return next((key for key in _NEEDS if key in value), "table") if isinstance(value, dict) else "text"


NeedModel = Annotated[
    Annotated[ItemNeed, Tag("item")]
    | Annotated[ItemsNeed, Tag("items")]
    | Annotated[AnyItemNeed, Tag("any_item")]
    | Annotated[AnyStatementNeed, Tag("any_statement")]
    | Annotated[CountNeed, Tag("statements")]
    | Annotated[AsksNeed, Tag("asks")]
    | Annotated[EndsNeed, Tag("ends_at")]
    | Annotated[ShowsNeed, Tag("shows")]
    | Annotated[NeverPagesNeed, Tag("never_page")]
    | Annotated[NeverPageNeed, Tag("never_page_kind")]
    | Annotated[NeverItemNeed, Tag("never_item")]
    | Annotated[NeverStatementNeed, Tag("never_statement")]
    | Annotated[PastNeed, Tag("past")]
    | Annotated[FlagNeed, Tag("flag")],
    Discriminator(_need_shape),
]
