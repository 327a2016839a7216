"""The clinic's own facts."""

from kiosk.decision.clinic import Clinic


def test_what_is_not_set_is_blank_on_the_usual_paper() -> None:
    assert Clinic() == Clinic(name="", phone="", arrival="", paper="letter")
