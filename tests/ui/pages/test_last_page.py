"""The last page says "take your sheets" to whoever has some, and that everything is cleared."""

import pytest

from kiosk.decision.visit import Visit
from tests.ui.every_page import script
from tests.ui.person import OpenKiosk
from tests.ui.stage import Desk, shipped_content

TAKE = "Please take your sheets with you."
NONE = "You printed no sheets this time."


@pytest.mark.parametrize(
    ("end", "said"),
    [("done", TAKE), ("saved", NONE), ("jammed", NONE), ("", NONE)],
    ids=["printed", "kept-in-a-folder", "failed", "never-asked"],
)
def test_sheets_are_named_where_paper_came_out(open_kiosk: OpenKiosk, end: str, said: str) -> None:
    person = open_kiosk(shipped_content(), Desk(end))
    session = person.stage.kiosk.session
    session.store.set_visit(Visit(answers=script(shipped_content()), at="print_it"))
    if end:
        session.printHandout()
        person.stage.qtbot.waitUntil(lambda: not session.screen.printing.busy)
    session.goOn()
    person.stage.settle()
    assert said in person.text()
    assert "Your answers are cleared." in person.text()
    assert not session.store.visit.answers
    session.startOver()
    assert session.store.visit == Visit(), "the next person has printed nothing"
