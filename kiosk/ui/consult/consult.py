"""A consult: staff let in by their PIN, the visit from a code, the pages together, until all of it is forgotten."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.handover_code import HandedOver
from kiosk.decision.overview import overview
from kiosk.decision.visit import Visit, page_of
from kiosk.ui.consult.b_press import ConsultPress
from kiosk.ui.consult.code import CodeView
from kiosk.ui.consult.entries import EntriesView
from kiosk.ui.consult.entry_rows import Target
from kiosk.ui.consult.overview import OverviewView, desk_pages
from kiosk.ui.consult.pin import PinView
from kiosk.ui.consult.print_preview import ReadBackView
from kiosk.ui.consult.record import RecordView
from kiosk.ui.consult.steps import OUTSIDE, RAIL, Place
from kiosk.ui.input.text_input import Taker
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import CalendarWriter

if TYPE_CHECKING:
    from kiosk.ui.session import Session

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ConsultSession(ConsultPress):
    """What staff see and do. The visit itself is the session's; what the clinic adds to it is held here alone."""

    moved = Signal()
    """Another of its pages is on screen."""
    changed = Signal()

    def __init__(self, session: "Session", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._services = session, session.services
        self._place, self._from = Place.CLOSED, Place.OVERVIEW
        self._made_on: date | None = None
        services = session.services
        self._pin = PinView(services.consult, self)
        self._code = CodeView(services.aids, self._take_code, self)
        self._overview = OverviewView(self)
        self._entries = EntriesView(self.aid, self._writer, services.today, lambda: session.visit, self)
        self._read_back = ReadBackView(services.consult.lay_out, services.pixels_per_mm, self)
        self._record = RecordView(services.consult.keep_record, services.today, services.note, self)
        self._read_back.copied.connect(self._draw)
        self._pin.opened.connect(self._let_in)

    @property
    def taker(self) -> Taker | None:
        """What waits for keys."""
        takers: dict[Place, Taker] = {
            Place.PIN: self._pin,
            Place.CODE: self._code,
            Place.RECORD: self._record,
        }
        if self._place is Place.FIELD and self._entries.field.types:
            return self._entries.field
        return takers.get(self._place)

    @property
    def _writer(self) -> CalendarWriter:
        return self._services.writer(self.aid.language)

    @Slot()
    def knock(self) -> None:
        """Staff ask to be let in; only the first page leads there."""
        if self._place is Place.CLOSED and not self._session.visit.at:
            self._pin.begin()
            self._move(Place.PIN)

    @Slot()
    def _let_in(self) -> None:
        self._pin.forget()
        self._services.note("consult_started")
        self._session.take(Visit(reading=replace(self._session.visit.reading, aloud=False)))
        self._session.idle.follow(self._services.consult.idle)
        self._move(Place.CODE)

    def _take_code(self, handed: HandedOver) -> None:
        reading = replace(self._session.visit.reading, language=handed.visit.reading.language)
        self._made_on = handed.made_on
        self._session.take(replace(handed.visit, reading=reading))
        self._move(Place.OVERVIEW)

    @Slot()
    def startWithoutCode(self) -> None:
        """Nothing is known of the person yet."""
        self._code.forget()
        self._move(Place.OVERVIEW)

    @Slot(str)
    def go(self, place: str) -> None:
        """To one of the places of the rail."""
        if self.open and place in RAIL:
            self._move(Place(place))

    @Slot(str)
    def turnTo(self, page: str) -> None:
        """To a page of the walk, to look at it together or to change what was answered."""
        if self.open and page in {each.key for each in desk_pages(self.aid, self._session.visit)}:
            if self._place is not Place.PAGE:
                self._from = self._place
            self._session.take(replace(self._session.visit, at=page, return_to="", back_to=""))
            self._move(Place.PAGE)

    @Slot(str)
    def turnToFirst(self, kind: str) -> None:
        """To the first page of that kind: comparison or option."""
        pages = [page.key for page in desk_pages(self.aid, self._session.visit) if page.kind == kind]
        if pages:
            self.turnTo(pages[0])

    @Slot(int)
    def leaf(self, step: int) -> None:
        """To the page after (1) or before (-1); past the last one back to the overview."""
        pages = [page.key for page in desk_pages(self.aid, self._session.visit)]
        here = page_of(self.aid, self._session.visit).key
        place = pages.index(here) + step if here in pages else len(pages)
        if 0 <= place < len(pages):
            self.turnTo(pages[place])
        else:
            self._move(Place.OVERVIEW)

    @Slot()
    def done(self) -> None:
        """Back to where the page was opened from."""
        self._move(self._from if self._from in RAIL else Place.OVERVIEW)

    @Slot(str)
    def turnTalked(self, key: str) -> None:
        """Mark a row or a page as talked about, or no longer."""
        self._entries.turn_talked(key)
        self._refresh()

    @Slot(str, str)
    def fill(self, field: str, choice: str) -> None:
        """Fill in a field, or the order about a choice; orders without one are a list."""
        if self._entries.is_list(field, choice):
            self.go(Place.ENTRIES)
        elif self.open:
            self._from = self._place
            self._entries.aim(Target(field, choice))
            self._move(Place.FIELD)

    @Slot(str)
    def fillPart(self, part: str) -> None:
        """Fill in one need of the order on screen."""
        self._entries.aim_at_part(part)
        self._move(Place.FIELD)

    @Slot()
    def filled(self) -> None:
        """It is filled in: back to the order that it is of, or to where it was opened from."""
        if self._entries.field.part:
            self.fillPart("")
        else:
            self._entries.field.forget()
            self.done()

    @Slot()
    def openRecord(self) -> None:
        """To the page that keeps a record; nowhere where the clinic wants none."""
        if self._place is Place.READ_BACK and self._record.offered:
            self._move(Place.RECORD)

    @Slot()
    def end(self) -> None:
        """All is done, or staff turn away from the door: everything is forgotten."""
        if self._place is not Place.CLOSED:
            self._session.startOver()

    def forget(self, reason: str) -> None:
        """Forget everything; the kiosk is the next patient's."""
        if self.open:
            self._services.note("consult_ended", reason=reason)
            self._session.idle.follow(self._services.idle)
        self._made_on, self._from = None, Place.OVERVIEW
        views = (self._pin, self._code, self._overview, self._entries, self._read_back, self._record)
        for view in views:
            view.forget()
        if self._place is not Place.CLOSED:
            self._place = Place.CLOSED
            self.moved.emit()
            self.changed.emit()

    def settle(self) -> None:
        """Wait until nothing of it is under way, before the program ends."""
        self._pin.settle()
        self._read_back.settle()
        self._record.settle()

    def _move(self, place: Place) -> None:
        self._place = place
        self._session.close()
        self._refresh()
        if place is Place.READ_BACK:
            self._draw()
        self.moved.emit()

    def _refresh(self) -> None:
        visit, today = self._session.visit, self._services.today()
        if self.open:
            self._overview.show_pages(self.aid, visit, self.entered.talked)
        if self._place is Place.OVERVIEW:
            lines = overview(self.aid, visit, self.entered, self._writer, today)
            made_on = self._made_on or today
            said = self._writer.dated(made_on) if self._made_on else ""
            self._overview.show_lines(lines, said, (today - made_on).days)
        if self._place in {Place.ENTRIES, Place.FIELD}:
            self._entries.refresh()
        self.changed.emit()

    @Property(str, notify=moved)
    def place(self) -> str:
        """Where staff are, or nothing."""
        return str(self._place)

    @Property(str, notify=changed)
    def here(self) -> str:
        """The place of the rail that staff are at: a page of the walk counts by its kind."""
        return self._session.page.kind if self._place is Place.PAGE else str(self._place)

    @Property(bool, notify=moved)
    def open(self) -> bool:
        """Whether staff were let in."""
        return self._place not in OUTSIDE

    @Property("QVariantMap", constant=True)
    def words(self) -> dict[str, str]:
        """The kiosk's own words in the clinician's language."""
        return dict(self._services.words[self._services.first_language])
