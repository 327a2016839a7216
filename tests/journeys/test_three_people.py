"""Three very different people: their paper says the right things, and nothing that does not apply to them."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.decision.checklist import Item, Time
from tests.journeys.visitor import paper_text
from tests.ui.stage import shipped_shelf

PEOPLE = Path(__file__).parent / "people"

EVERYONE = "bone_health medicine_as_told walk_now brace_ask phones call_911 chest weak_leg groin bladder"
ANY_OPERATION = """
    pictures home_ready ask_morning_medicine feeling_ill pack eat_drink_night eat_drink_times morning_medicine
    clothes arrive say_again ask_sleep ride_home ask_restart pain_medicine ice wound_care walk_after lifting
    stairs_chores sitting therapy follow_up call_wound call_fever call_leg call_feeling
"""
CEMENT = "recovery_room sore_cement usual_things_cement brace_cement work_cement driving call_pain"
FUSION = """
    hospital_days rehab sore_fusion stitches bend_twist brace_fusion help_fusion driving_fusion work_fusion
    call_pain_fusion
"""


@dataclass(frozen=True, slots=True)
class Person:
    """Whose answers, the checklist items they get (all of them), and what else is said and not said."""

    file: str
    items: str
    says: tuple[str, ...]
    says_not: tuple[str, ...]


THREE = [
    Person(
        "no_operation",
        f"{EVERYONE} look_again call_not_planned",
        says=(
            "Help from the brace A little",
            "Which way I lean today Care without surgery",
            "How can my bones get stronger?",
        ),
        says_not=(
            "midnight",
            "Day of the operation",
            "Coumadin",
            "You live alone",
            "Find a ride",
            "Quitting is hard",
            "anesthesia",
        ),
    ),
    Person(
        "cement_next_week",
        f"{EVERYONE} {ANY_OPERATION} {CEMENT} quit_help smoking_before all_medicines blood_thinners_named "
        "helper_confirm ride_check",
        says=(
            "You told us that you take apixaban (Eliquis). Do not stop any medicine on your own.",
            "Which one When to stop When to restart",
            "midnight on Monday, November 30",
            "Day: Tuesday, December 1.",
            "Operation: Vertebroplasty.",
            "Hill Street Clinic",
            "Clinic: 555-0100. After hours: 555-0199.",
            "Quitting is hard",
        ),
        says_not=(
            "You live alone",
            "Find a ride",
            "Insulin",
            "Coumadin",
            "aspirin.",
            "rods",
            "five days",
            "pacemaker is",
        ),
    ),
    Person(
        "fusion_in_a_month",
        f"{EVERYONE} {ANY_OPERATION} {FUSION} alone_help_now alone_arrange ride_find all_medicines_named pain_pills "
        "steroid diabetes_plan eat_drink_differs allergies_named implant_tell",
        says=(
            "You live alone.",
            "midnight on Monday, December 21",
            "Day: Tuesday, December 22.",
            "Operation: Spinal fusion.",
            "allergy to an antibiotic",
            "Insulin and tablets for diabetes need a plan",
            "Do not stop any medicine on your own",
        ),
        says_not=(
            "Eliquis",
            "Coumadin",
            "Quitting is hard",
            "Agree on the days",
            "Call your driver",
            "one to two hours",
        ),
    ),
]


@pytest.fixture(params=THREE, ids=lambda person: person.file)
def person(request: pytest.FixtureRequest) -> Person:
    assert isinstance(request.param, Person)
    return request.param


@pytest.fixture
def text(person: Person, tmp_path: Path) -> str:
    """What their paper says."""
    pdf = tmp_path / "handout.pdf"
    assert main(["handout", str(PEOPLE / f"{person.file}.yaml"), "--out", str(pdf)]) == 0
    return paper_text(pdf)


def items() -> tuple[Item, ...]:
    return shipped_shelf().aids["en"].checklist.items


def beginning(item: Item) -> str:
    """How an item begins on paper: its bold words and a few more, up to the first blank."""
    whole = re.split(r"\{", f"{item.lead}. {item.text}")[0]
    return " ".join(whole[:52].split(" ")[:-1])


def test_items_can_be_told_apart_by_how_they_begin() -> None:
    beginnings = [beginning(item) for item in items()]
    for one in beginnings:
        assert sum(other.startswith(one) for other in beginnings) == 1, one


def test_the_checklist_holds_what_applies_and_nothing_else(person: Person, text: str) -> None:
    printed = {item.key for item in items() if beginning(item) in text}
    assert printed == set(person.items.split())


def test_the_rest_of_the_paper_does_too(person: Person, text: str) -> None:
    assert [each for each in person.says if each not in text] == []
    assert [each for each in person.says_not if each in text] == []


def test_the_checklist_follows_time(person: Person, text: str) -> None:
    """The signs of an emergency stand on two sheets, so that each has them; all else follows the calendar."""
    dated = [
        item for item in items() if item.key in person.items.split() and item.group is not Time.EMERGENCY
    ]
    places = [text.index(beginning(item)) for item in dated]
    assert places == sorted(places)
