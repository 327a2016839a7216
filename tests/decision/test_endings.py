"""What led to an ending."""

import pytest

from kiosk.content.pack import check_pack
from kiosk.decision.answers import Answers
from kiosk.decision.endings import led_to
from kiosk.decision.visit import Visit, go_on, route_of
from tests.ui.stage import SHIPPED

AID = check_pack(SHIPPED).aids["en"]


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        (
            {"danger_signs": frozenset({"weak_legs", "numb_groin"})},
            ("New weakness in one or both legs", "Numb groin"),
        ),
        (
            {
                "danger_signs": frozenset({"none"}),
                "nerve_feelings": frozenset({"weakness"}),
                "weakness_new": "yes",
            },
            ("New weakness: Yes",),
        ),
        ({"danger_signs": frozenset({"none"})}, ()),
    ],
    ids=["signs", "weakness", "none"],
)
def test_the_answers_are_told_as_they_were_ticked(answers: Answers, told: tuple[str, ...]) -> None:
    assert led_to(AID, route_of(AID, Visit(answers=answers))) == told


def test_a_question_that_was_left_is_told_as_such() -> None:
    answers: Answers = {"danger_signs": frozenset({"none"}), "nerve_feelings": frozenset({"weakness"})}
    left = go_on(AID, Visit(answers=answers, at="weakness_new_page"))
    assert led_to(AID, route_of(AID, left)) == ("New weakness: Not answered: we count it as not sure",)
