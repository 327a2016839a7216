"""A page of ratings."""

from kiosk.decision.aid import Aid
from kiosk.ui.pages.rating import RatingView, rating_row
from tests.ui.person import OpenKiosk


def test_what_was_rated_is_marked(toy: Aid) -> None:
    question = toy.questions["matter_sleep"]
    assert rating_row(question, {}).chosen == -1
    row = rating_row(question, {"matter_sleep": "a_lot"})
    assert row.choices[row.chosen] == "a_lot"
    assert len(row.labels) == len(row.choices) == 3


def test_the_next_person_sees_no_rating_of_the_last(qapp: object, toy: Aid) -> None:
    view = RatingView()
    view.show(toy, ("matter_taste", "matter_sleep"), {"matter_sleep": "a_lot"})
    assert view.ratings.rowCount() == 2
    view.clear()
    assert view.ratings.rowCount() == 0


def test_each_answer_says_what_it_rates(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    session = person.stage.kiosk.session
    while session.screen.page.kind != "rating":
        session.goOn()
    person.stage.settle()
    row = rating_row(session.store.aid.questions["matter_cost"], {})
    person.touch(f"{row.prompt}: {row.labels[2]}")
    assert [seen.name for seen in person.choices() if seen.checked] == [f"{row.prompt}: {row.labels[2]}"]
    assert session.store.visit.answers == {"matter_cost": "a_lot"}
