"""The pages of a consult one after the other, for the tour: each kind of page and each kind of entry once."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop

from kiosk.decision.answers import Answers
from kiosk.decision.consult_form import FieldKind, Need
from kiosk.decision.handover_code import write_code
from kiosk.decision.pages import PageKind
from kiosk.device.screen_size import TextSize
from kiosk.ui.consult.consult import ConsultSession
from kiosk.ui.consult.field import FieldView
from kiosk.ui.pages.shown import ConsultStep, Panel
from kiosk.ui.session import Session

WITHIN_MS = 60_000


def consult_steps(session: Session, answers: Answers) -> Iterator[str]:
    """Goes to each page and gives its name. Every PIN has to be accepted; at the end the consult is ended."""
    consult = session.consult
    code = write_code(
        session.store.aid, replace(session.store.visit, answers=answers), session.screen.services.today()
    )
    consult.requestStaffAccess()
    consult.pin.press("1")
    yield "staff-pin"
    consult.pin.enter()
    _wait(lambda: consult.open)
    yield from _stack(session)
    consult.go(ConsultStep.PRINTERS)
    _wait(lambda: not consult.printers.asking)
    yield "staff-printers"
    consult.go(ConsultStep.CODE)
    consult.code.takes(code[:-9])
    consult.code.enter()
    yield "staff-code"
    consult.code.forget()
    for letter in code:
        consult.code.takes(letter)
    consult.code.enter()
    for step in (ConsultStep.OVERVIEW, ConsultStep.PAGES):
        consult.go(step)
        yield f"staff-{step}"
    if session.store.visit.reading.text_size == TextSize.TWICE:  # in smaller letters the rail may have room
        session.open(Panel.WAYS)
        yield "staff-menu"
    for kind in (PageKind.COMPARISON, PageKind.OPTION):
        consult.turnToFirst(kind)
        yield f"staff-{kind}"
    yield from _entries(session)
    yield from _said_back(session)
    consult.go(ConsultStep.OVERVIEW)
    yield "staff-overview-filled"
    consult.go(ConsultStep.PRINT_PREVIEW)
    _wait(lambda: not consult.preview.drawing)
    yield "staff-print-preview"
    if consult.record.offered:
        consult.go(ConsultStep.RECORD)
        yield "staff-record"
    consult.go(ConsultStep.END)
    yield "staff-end"
    consult.end()


def _stack(session: Session) -> Iterator[str]:
    """The page of a stack of blank sheets, where the aid says what it is made of."""
    consult, stack = session.consult, session.consult.stack
    if not stack.offered:
        return
    consult.go(ConsultStep.STACK)
    stack.takeNextDay()
    stack.chooseNumber(20)
    _wait(lambda: stack.setPages > 0)
    yield "staff-stack"
    stack.pickDay()
    yield "staff-stack-day"
    consult.go(ConsultStep.CODE)


def _said_back(session: Session) -> Iterator[str]:
    """The page of what is said back, with its first tick."""
    consult = session.consult
    if consult.teach.offered:
        consult.go(ConsultStep.TEACH)
        consult.teach.turn(consult.teach.facts.shown()[0].fact)
        yield "staff-said-back"


def _entries(session: Session) -> Iterator[str]:
    """The page of the first entry of each kind, and the list of all entries."""
    consult = session.consult
    shown: set[str] = set()
    consult.go(ConsultStep.ENTRIES)
    for row in consult.entries.rows.shown():
        field = consult.aid.consult.field(row.field)
        if field is None or field.kind in shown:
            continue
        shown.add(field.kind)
        consult.fill(row.field, row.choice)
        _fill(consult.entries.field)
        yield f"staff-entry-{field.kind}"
        if field.kind is FieldKind.ORDERS:
            yield from _order(consult)
        consult.filled()
    consult.go(ConsultStep.ENTRIES)
    yield "staff-entries"


def _order(consult: ConsultSession) -> Iterator[str]:
    """An order of the kind that needs most, filled in; and the page on which a name is typed."""
    field, order = consult.entries.field, consult.entries.order
    field.choose(max(field.choices.shown(), key=lambda row: len(_needs(consult, row.choice))).choice)
    order.chooseDay(order.days.days.shown()[-3].day)
    order.chooseRestart(order.restarts.days.shown()[2].day)
    order.chooseWho(order.who.shown()[0].key)
    yield "staff-order"
    consult.fillPart(Need.WHO)
    yield "staff-order-name"
    consult.fillPart("")


def _needs(consult: ConsultSession, way: str) -> list[str]:
    field = consult.aid.consult.field(consult.entries.field.target.field)
    found = field.way(way) if field else None
    return [*found.needs, *found.takes] if found else []


def _fill(field: FieldView) -> None:
    match field.kind:
        case FieldKind.TEXT | FieldKind.NUMBER:
            field.takes("5")
        case FieldKind.TIME:
            field.chooseHour("6")
        case FieldKind.DAY:
            field.calendar.later()
            field.chooseDay(next(row.day for row in field.calendar.days.shown() if row.offered))
        case _:
            field.choose(field.choices.shown()[0].choice)


def _wait(done: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(WITHIN_MS)
    while not done() and not deadline.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
