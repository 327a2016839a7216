"""ListModel: only what changed is drawn anew, so that a tap does not make the whole list blink."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from kiosk.ui.qt.list_model import ListModel
from tests.ui.person import OpenKiosk


@dataclass(frozen=True, slots=True)
class Drink:
    name: str
    chosen: bool


TEA, COFFEE = Drink("tea", chosen=False), Drink("coffee", chosen=False)


@pytest.fixture
def drinks(qapp: object) -> ListModel:
    rows = ListModel(Drink)
    rows.show([TEA, COFFEE])
    return rows


def shown(rows: ListModel) -> list[dict[str, object]]:
    roles = rows.roleNames()
    return [
        {bytes(name.data()).decode(): rows.data(rows.index(place), role) for role, name in roles.items()}
        for place in range(rows.rowCount())
    ]


def test_each_field_is_a_role_of_the_same_name(drinks: ListModel) -> None:
    assert shown(drinks) == [{"name": "tea", "chosen": False}, {"name": "coffee", "chosen": False}]


def test_a_changed_value_is_told_for_its_row_alone(drinks: ListModel, qtbot: QtBot) -> None:
    told: list[int] = []
    drinks.dataChanged.connect(lambda first, last: told.extend(range(first.row(), last.row() + 1)))
    with qtbot.assertNotEmitted(drinks.modelReset):
        drinks.show([TEA, Drink("coffee", chosen=True)])
    assert told == [1]
    assert shown(drinks)[1]["chosen"] is True


def test_only_the_fields_that_changed_are_told(drinks: ListModel) -> None:
    told: list[list[int]] = []
    drinks.dataChanged.connect(lambda first, last, roles: told.append(list(roles)))
    drinks.show([TEA, Drink("coffee", chosen=True)])
    names = [[bytes(drinks.roleNames()[role].data()).decode() for role in roles] for roles in told]
    assert names == [["chosen"]]


def test_the_same_rows_again_change_nothing(drinks: ListModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(drinks.dataChanged), qtbot.assertNotEmitted(drinks.modelReset):
        drinks.show([TEA, COFFEE])
    assert len(shown(drinks)) == 2


def test_another_number_of_rows_is_a_new_list(drinks: ListModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(drinks.modelReset):
        drinks.show([COFFEE])
    assert shown(drinks) == [{"name": "coffee", "chosen": False}]


def test_a_row_has_no_rows_of_its_own(drinks: ListModel) -> None:
    assert drinks.rowCount(QModelIndex()) == 2
    assert drinks.rowCount(drinks.index(0)) == 0


def test_a_tap_keeps_the_drawings_of_the_other_choices(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    while person.stage.kiosk.session.screen.page.key != "kettle_page":
        person.stage.kiosk.session.goOn()
    person.stage.settle()
    before = [seen.item for seen in person.choices()]
    person.touch("Smoke")
    assert [seen.item for seen in person.choices()] == before
