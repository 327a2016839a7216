"""The table of what a person takes: a row for each choice, with what the clinic decided about it."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.decision.aid import Aid
from kiosk.decision.consult import Consult, MedicineOrder, Morning
from kiosk.decision.dates import Writer
from kiosk.decision.medicine_rows import MedicineRow, medicine_rows
from tests.decision.consults import BISCUITS


def rows(toy: Aid, writer: Writer, **orders: MedicineOrder) -> dict[str, MedicineRow]:
    found = medicine_rows(toy, BISCUITS, Consult(orders=orders), writer)
    return {row.name: row for row in found}


def test_what_nobody_decided_is_a_row_with_its_name_alone(toy: Aid, writer: Writer) -> None:
    found = rows(toy, writer)
    assert len(found) == 2
    assert all(row == MedicineRow(row.name) and not row.is_decided for row in found.values())


def test_a_decision_stands_in_the_row_of_its_choice(toy: Aid, writer: Writer) -> None:
    order = MedicineOrder(
        "last", who="the cook", day=date(2026, 11, 28), morning=Morning.SKIP, restart=date(2026, 12, 2)
    )
    name = toy.questions["biscuits"].choice("ginger").text
    row = rows(toy, writer, ginger=order)[name]
    assert (row.last_dose, row.again, row.who) == ("Sat, 11-28", "Wed, 12-02", "the cook")
    assert (row.keep, row.morning, row.ask) == (False, False, "")


def test_who_was_named_to_ask_stands_there(toy: Aid, writer: Writer) -> None:
    row = rows(toy, writer, oat=MedicineOrder("ask", who="the cook", whom="the baker"))
    assert [each.ask for each in row.values() if each.is_decided] == ["the baker"]


@pytest.mark.parametrize(
    ("name", "short"),
    [("green tea", "green tea"), ("white tea (Silver Needle)", "white tea"), ("mint, fresh", "mint")],
)
def test_a_short_name_leaves_out_what_is_told_of_it(name: str, short: str) -> None:
    assert MedicineRow(name).short_name == short


@pytest.mark.parametrize(
    "decided",
    [{"keep": True}, {"last_dose": "Nov 28"}, {"ask": "the baker"}, {"again": "Dec 2"}, {"morning": False}],
)
def test_any_part_of_a_decision_makes_it_one(decided: dict[str, object]) -> None:
    row = MedicineRow("green tea")
    assert not row.is_decided
    assert replace(row, **decided).is_decided  # type: ignore[arg-type]
