"""The table of medicines on paper: a row for each that the person takes, with what the clinic decided about it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers, is_chosen
from kiosk.decision.consult import Consult, MedicineOrder, Morning
from kiosk.decision.consult_form import Field, Need
from kiosk.decision.dates import Writer


@dataclass(frozen=True, slots=True)
class MedicineRow:
    """One medicine: whether to keep it, or its last dose, or whom to ask; that morning, the day to start again, who said so.

    What nobody decided is empty; `morning` is None then.
    """

    name: str
    keep: bool = False
    last_dose: str = ""
    ask: str = ""
    morning: bool | None = None
    again: str = ""
    who: str = ""

    @property
    def short_name(self) -> str:
        """The name without what is told of it in brackets or behind a comma."""
        return self.name.partition(" (")[0].partition(", ")[0]

    @property
    def is_decided(self) -> bool:
        """Whether the clinic entered something about it."""
        return bool(self.keep or self.last_dose or self.ask or self.again or self.morning is not None)


def medicine_rows(aid: Aid, answers: Answers, consult: Consult, writer: Writer) -> tuple[MedicineRow, ...]:
    """A row for each choice that an order can be about, or that stands beside such choices, in their order."""
    fields = [each for each in aid.consult.fields if each.about]
    return tuple(row for each in fields for row in _rows(aid, each, answers, consult, writer))


def _rows(aid: Aid, form: Field, answers: Answers, consult: Consult, writer: Writer) -> Iterator[MedicineRow]:
    for key in dict.fromkeys(subject.question for subject in form.about):
        question = aid.questions[key]
        for choice in question.choices:
            if not choice.alone and is_chosen(answers.get(key), choice.key):
                yield _row(choice.text, form, consult.orders.get(choice.key), writer)


def _row(name: str, form: Field, order: MedicineOrder | None, writer: Writer) -> MedicineRow:
    if order is None:
        return MedicineRow(name)
    way = form.way(order.way)
    needs = way.needs if way else frozenset()
    return MedicineRow(
        name=name,
        keep=not needs & {Need.DAY, Need.WHOM},
        last_dose=_short(order.day, writer),
        ask=order.whom,
        morning=order.morning == Morning.TAKE if order.morning else None,
        again=_short(order.restart, writer),
        who=order.who,
    )


def _short(day: date | None, writer: Writer) -> str:
    """The day as a narrow cell has room for it."""
    return f"{writer.weekday_short(day)}, {writer.month_day(day)}" if day else ""
