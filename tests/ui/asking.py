"""The pages on which answers are given, each of which can be turned to by itself."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.content.content_cache import Content
from kiosk.decision.aid import Aid
from kiosk.decision.conditions import ALWAYS, NEVER
from kiosk.decision.pages import Page, PageKind
from tests.ui.person import Person

ASKING = frozenset({PageKind.QUESTION, PageKind.CHECK, PageKind.RATING})


def asking_everything(content: Content) -> Content:
    """The content with every question asked of everybody, and no ending."""
    return replace(content, aids={language: _unconditional(aid) for language, aid in content.aids.items()})


def _unconditional(aid: Aid) -> Aid:
    pages = tuple(replace(page, when=ALWAYS, on_request=NEVER, only_if=()) for page in aid.pages)
    return replace(aid, pages=pages, endings=())


def asking_pages(person: Person) -> Iterator[Page]:
    """Turns to each page on which answers are given."""
    store = person.stage.kiosk.session.store
    for page in store.aid.pages:
        if page.kind in ASKING:
            store.set_visit(replace(store.visit, at=page.key))
            person.stage.settle()
            yield page
