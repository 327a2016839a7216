"""The page on screen: its texts, its place among the sections, and its navigation."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.aside import open_parts, pages_on_request
from kiosk.decision.pages import Page, PageKind, Section
from kiosk.decision.route import Route
from kiosk.decision.start_page import Door, doors_of
from kiosk.decision.visit import (
    Visit,
    can_go_back,
    can_go_on,
    is_opened,
    leads_back,
    page_of,
    questions_on,
    route_of,
)
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.pictures import address_of
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part of the way that is open to go to."""

    section: str
    name: str
    current: bool


@dataclass(frozen=True, slots=True)
class ReadMoreRow:
    """A page that can be opened besides those of the way."""

    page: str
    title: str


@dataclass(frozen=True, slots=True)
class PageContent:
    """What a page shows, apart from its questions. `section` counts from 1; `opened` where it is on request."""

    key: str = ""
    language: str = ""
    kind: str = ""
    title: str = ""
    lead: str = ""
    body: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    picture: str = ""
    section: int = 1
    sections: tuple[str, ...] = ()
    urgent: bool = False
    answered: bool = True
    asked_again: bool = False
    returning: bool = False
    goes_on: bool = False
    goes_back: bool = False
    opened: bool = False
    parts: tuple[PartRow, ...] = ()
    read_more: tuple[ReadMoreRow, ...] = ()
    doors: tuple[Door, ...] = ()


def page_content(aid: Aid, visit: Visit, pictures: Path) -> PageContent:
    """What the page shows that the visit is at; `pictures` is the folder of its picture."""
    page, route = page_of(aid, visit), route_of(aid, visit)
    sections = _sections_of(aid, route, page)
    return PageContent(
        key=page.key,
        language=aid.language,
        kind=page.kind,
        title=title_of(aid, page),
        lead=(page.printed if visit.printed else "") or page.lead,
        asked_again=page.key in visit.asked_again,
        body=page.body,
        points=page.points,
        picture=address_of(pictures, page.picture),
        section=next(place for place, each in enumerate(sections, 1) if each.key == page.section),
        sections=tuple(section.name for section in sections),
        urgent=page.urgent,
        answered=_is_answered(route, questions_on(aid, visit)),
        returning=leads_back(aid, visit),
        goes_on=can_go_on(aid, visit),
        goes_back=can_go_back(aid, visit),
        opened=is_opened(aid, visit),
        parts=tuple(PartRow(each.section, each.name, each.current) for each in open_parts(aid, visit)),
        read_more=tuple(
            ReadMoreRow(each.key, title_of(aid, each))
            for each in pages_on_request(aid, visit)
            if each.kind is not PageKind.OPTION  # those are opened from the comparison, by their pictures
        ),
        doors=tuple(doors_of(aid)) if page.kind is PageKind.START else (),
    )


def _sections_of(aid: Aid, route: Route, page: Page) -> tuple[Section, ...]:
    """The sections of the person's way, and that of the page; all of them where the way stops before its end."""
    on_way = {each.section for each in (*route.pages, page)}
    return tuple(each for each in aid.sections if route.ending or each.key in on_way)


def title_of(aid: Aid, page: Page) -> str:
    """The heading of a page: its own title, or the name of its option, or its first question."""
    if page.title:
        return page.title
    if page.kind is PageKind.OPTION:
        return aid.option(page.option).name
    return aid.questions[page.questions[0]].prompt


def _is_answered(route: Route, asked: tuple[str, ...]) -> bool:
    return not asked or any(key in route.given for key in asked)


@QmlElement
class PageView(QObject):
    """The content of the page, for QML to bind to."""

    changed = Signal()
    turned = Signal()
    """Another page is shown, or the same one asks once more; not the same one with another answer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content = PageContent()
        self._reasons_away = False
        self._parts = ListModel(PartRow, self)
        self._read_more = ListModel(ReadMoreRow, self)
        self._more = False

    def show(self, content: PageContent) -> None:
        """Show that content."""
        if content == self._content:
            return
        before, self._content = self._content, content
        self._parts.show(content.parts)
        self._read_more.show(content.read_more)
        self.changed.emit()
        if content.key != before.key or (content.asked_again and not before.asked_again):
            self.turned.emit()

    @Property(str, notify=changed)
    def key(self) -> str:
        """The page's key, as the content has it."""
        return self._content.key

    @Property(str, notify=changed)
    def language(self) -> str:
        """The language of the page, as a language tag."""
        return self._content.language

    @Property(str, notify=changed)
    def kind(self) -> str:
        """The PageKind, by which QML chooses what draws the page."""
        return self._content.kind

    @Property(str, notify=changed)
    def title(self) -> str:
        """The heading."""
        return self._content.title

    @Property(str, notify=changed)
    def lead(self) -> str:
        """The first sentence, in bold, or ""."""
        return self._content.lead

    @Property(list, notify=changed)
    def body(self) -> list[str]:
        """The paragraphs."""
        return list(self._content.body)

    @Property(list, notify=changed)
    def points(self) -> list[str]:
        """The points under the paragraphs."""
        return list(self._content.points)

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The URL of the picture, or ""."""
        return self._content.picture

    @Property(int, notify=changed)
    def section(self) -> int:
        """The number of the page's section, from 1."""
        return self._content.section

    @Property(list, notify=changed)
    def sections(self) -> list[str]:
        """The names of all sections."""
        return list(self._content.sections)

    @Property(bool, notify=changed)
    def urgent(self) -> bool:
        """Whether this ending sends the person for help at once."""
        return self._content.urgent

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        """Whether a question on the page has an answer, or there is none to be answered."""
        return self._content.answered

    @Property(bool, notify=changed)
    def returning(self) -> bool:
        """Whether the next page is the one from which this answer is being changed."""
        return self._content.returning

    @Property(bool, notify=changed)
    def goesOn(self) -> bool:
        """Whether a page follows."""
        return self._content.goes_on

    @Property(bool, notify=changed)
    def goesBack(self) -> bool:
        """Whether there is a page to go back to."""
        return self._content.goes_back

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        """Whether this page was opened on request, and leads back to the one it was opened from."""
        return self._content.opened

    @Property(ListModel, constant=True)
    def parts(self) -> ListModel:
        """The parts of the way that are open to go to, as rows of section, name, current."""
        return self._parts

    @Property(ListModel, constant=True)
    def readMore(self) -> ListModel:
        """The pages to read more on, as rows of page, title."""
        return self._read_more

    @Property(list, notify=changed)
    def doors(self) -> list[Door]:
        """The ways into the visit on the start page, as maps of choice, text and note."""
        return list(self._content.doors)

    @property
    def more(self) -> bool:
        """Whether more of the page follows, which its next button turns to first."""
        return self._more

    @property
    def reasonsAway(self) -> bool:
        """Whether why something is asked is reached by a button, and not on the page."""
        return self._reasons_away

    @Slot(bool)
    def offerReasons(self, away: bool) -> None:
        """Tell that the page shows a button in place of the reasons why its questions are asked."""
        self._reasons_away = away

    @Slot(bool)
    def showMore(self, more: bool) -> None:
        """Tell that the page is cut into windows, of which more follow the one in sight."""
        self._more = more
