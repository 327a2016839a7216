"""The sign-off is looked at for each person, and once another day has begun."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.content.content_cache import Content
from kiosk.decision.signoff import Signoff
from kiosk.ui.session import Session
from tests.ui.stage import TODAY, Clock, Desk, services_for, toy_content


class Calendar:
    """A day that a test turns."""

    def __init__(self) -> None:
        self.day = TODAY

    def __call__(self) -> date:
        return self.day


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


def signed_until(day: date) -> Content:
    """The toy pack, approved until that day."""
    content = toy_content()
    signoff = Signoff("Dr. Example", "physician", TODAY, day)
    return replace(
        content, aids={language: replace(aid, signoff=signoff) for language, aid in content.aids.items()}
    )


@pytest.fixture
def session(qapp: object, calendar: Calendar) -> Session:
    services = services_for(signed_until(TODAY), clock=Clock(), print_handout=Desk(), journal="/dev/null")
    return Session(replace(services, today=calendar))


def test_on_its_last_day_it_holds(session: Session) -> None:
    assert session.screen.signed


@pytest.mark.parametrize("act", ["startOver", "leave", "goOn"])
def test_the_next_person_sees_that_it_ended(session: Session, calendar: Calendar, act: str) -> None:
    shown: list[bool] = []
    session.screen.signoffChanged.connect(lambda: shown.append(session.screen.signed))
    calendar.day += timedelta(days=1)
    getattr(session, act)()
    assert shown == [False]
    assert session.screen.about["signoff"] == "expired"


def test_at_midnight_it_is_seen_without_anybody_touching(session: Session, calendar: Calendar) -> None:
    shown: list[bool] = []
    session.screen.signoffChanged.connect(lambda: shown.append(session.screen.signed))
    session.screen.day.check()
    assert shown == [], "it is the same day"
    calendar.day += timedelta(days=1)
    session.screen.day.check()
    assert shown == [False]
