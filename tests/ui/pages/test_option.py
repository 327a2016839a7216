"""One option on a page of its own."""

from pathlib import Path

from kiosk.decision.aid import Aid
from kiosk.ui.pages.option import OptionView, step_rows
from tests.ui.person import OpenKiosk
from tests.ui.stage import shipped_content


def test_steps_are_numbered_from_one(toy: Aid) -> None:
    option = next(option for option in toy.options if len(option.steps) > 1)
    assert [row.number for row in step_rows(option)] == list(range(1, len(option.steps) + 1))


def test_the_option_is_shown(qapp: object, toy: Aid) -> None:
    view = OptionView()
    view.show(toy.options[0], Path())
    assert view.whom == toy.options[0].whom
    assert view.steps.rowCount() == len(toy.options[0].steps) == len(view.procedure.steps)
    assert not view.procedure.drawn


def test_what_to_ask_about_another_option_is_a_touch_away(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk(shipped_content())
    session = person.stage.kiosk.session
    first, second, *_ = session.store.aid.options
    session.goOn()
    session.openAsked(first.key)
    person.stage.settle()
    session.openDetail(second.key)
    assert session.screen.comparison.detailOption == second.key
    session.closeDetail()
    assert session.screen.panel == ""
