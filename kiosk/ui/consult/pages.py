"""The pages of the visit that a consult can show: the list of them, and the way from one to the next."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.pages import Page, PageKind
from kiosk.decision.visit import Visit, page_of, route_of
from kiosk.ui.pages.page import title_of
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_WALK_ONLY = frozenset({PageKind.START, PageKind.PRINTING, PageKind.THANKS, PageKind.ENDING})
"""Pages that a consult leaves out: it has its own start, print preview and end."""


@dataclass(frozen=True, slots=True)
class PageRow:
    """The name of a section as `heading`, or one of its pages."""

    heading: str
    page: str = ""
    title: str = ""
    talked: bool = False


@dataclass(frozen=True, slots=True)
class OptionRow:
    """The page of an option, and whether it is on screen."""

    page: str
    name: str
    chosen: bool


def consult_pages(aid: Aid, visit: Visit) -> list[Page]:
    """The pages of this visit that a consult can show; those on request stand where the aid has them."""
    route = route_of(aid, visit)
    shown = {page.key for page in (*route.pages, *route.on_request) if page.kind not in _WALK_ONLY}
    return [page for page in (*aid.pages, *aid.endings) if page.key in shown]


def every_page(aid: Aid) -> frozenset[str]:
    """The keys of all pages: a consult looks at a visit whole, whichever page of it is on screen."""
    return frozenset(page.key for page in aid.pages)


def page_rows(aid: Aid, visit: Visit, talked: frozenset[str]) -> Iterator[PageRow]:
    """These pages by title, under the names of their parts."""
    names = {section.key: section.name for section in aid.sections}
    before = ""
    for page in consult_pages(aid, visit):
        if page.section != before:
            yield PageRow(names[page.section])
        before = page.section
        yield PageRow("", page.key, title_of(aid, page), page.key in talked)


def keys_of(aid: Aid, visit: Visit, kind: str = "") -> list[str]:
    """The keys of these pages, or of those of one PageKind."""
    return [page.key for page in consult_pages(aid, visit) if kind in {"", page.kind}]


def page_beside(aid: Aid, visit: Visit, step: int) -> str:
    """The page after (1) or before (-1) the current one; "" past either end."""
    pages, here = keys_of(aid, visit), page_of(aid, visit).key
    place = pages.index(here) + step if here in pages else len(pages)
    return pages[place] if 0 <= place < len(pages) else ""


@QmlElement
class PagesView(QObject):
    """The list of pages, for QML to bind to."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages, self._options = ListModel(PageRow, self), ListModel(OptionRow, self)
        self._compares = False

    def show(self, aid: Aid, visit: Visit, talked: frozenset[str], patients: Aid) -> None:
        """Show the pages of that aid, which is the one in the clinician's language; the options stand over a page
        of the patient's."""
        self._pages.show(list(page_rows(aid, visit, talked)))
        pages = consult_pages(aid, visit)
        self._compares = any(page.kind is PageKind.COMPARISON for page in pages)
        here = page_of(aid, visit).key
        options = [page for page in pages if page.kind is PageKind.OPTION]
        self._options.show(
            [OptionRow(page.key, patients.option(page.option).short, page.key == here) for page in options]
        )
        self.changed.emit()

    def forget(self) -> None:
        """Clear everything."""
        self._pages.show(())
        self._options.show(())
        self._compares = False
        self.changed.emit()

    @Property(ListModel, constant=True)
    def rows(self) -> ListModel:
        """The pages, as rows of heading, page, title, talked."""
        return self._pages

    @Property(bool, notify=changed)
    def compares(self) -> bool:
        """Whether there is a comparison page."""
        return self._compares

    @Property(bool, notify=changed)
    def explains(self) -> bool:
        """Whether there are option pages."""
        return self._options.rowCount() > 0

    @Property(ListModel, constant=True)
    def options(self) -> ListModel:
        """The options' pages, as rows of page, name, chosen."""
        return self._options
