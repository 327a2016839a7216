"""Three very different people: their paper says the right things, and nothing that does not apply to them."""

import re
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest

from kiosk.cli import main
from kiosk.decision.checklist import Elsewhere, Item, Time
from kiosk.decision.sheet import BlockKind
from kiosk.handout.document import Handout
from tests.handout.paper import read_back
from tests.journeys.usual_items import ANY_OPERATION, CEMENT, EVERYONE, FUSION, NO_OPERATION
from tests.journeys.visitor import paper_text
from tests.ui.stage import shipped_content

PEOPLE = Path(__file__).parent / "people"


@dataclass(frozen=True, slots=True)
class Person:
    """Whose answers, the checklist items they get (all of them), and what else is said and not said."""

    file: str
    items: str
    says: tuple[str, ...]
    says_not: tuple[str, ...]
    sheets: tuple[str, ...] = ("getting_ready", "doctor_visit", "afterwards")


THREE = [
    Person(
        "no_operation",
        f"{EVERYONE} {NO_OPERATION} denosumab",
        says=(
            "Brace helped: A little",
            "Which way I lean today: Care without surgery",
            "How can my bones get stronger?",
            "If it is denosumab (Prolia), do not delay it or stop it on your own.",
            "such as acetaminophen (Tylenol)",
            "Ask a pharmacist which of your pills can make you dizzy.",
        ),
        says_not=(
            "midnight",
            "Day of the operation",
            "Coumadin",
            "You will be alone",
            "Find a ride",
            "Quitting is hard",
            "asleep",
            "Shower",
        ),
        sheets=("at_home_without", "doctor_visit"),
    ),
    Person(
        "cement_next_week",
        f"{EVERYONE} {ANY_OPERATION} {CEMENT} quit_help blood_thinners_named pictures "
        "helper_confirm ride_check",
        says=(
            "You take apixaban (Eliquis). Do not stop any medicine on your own.",
            "Do I stop it? When? When again?",
            "midnight on the night of Monday, November 30. Yours may differ, so ask.",
            "Vertebroplasty: Tuesday, December 1, 2026",
            "Hill Street Clinic",
            "Call by day: 555-0100 Nights, weekends: 555-0199",
            "Quitting is hard",
        ),
        says_not=(
            "You will be alone",
            "Find a ride",
            "Diabetes medicine",
            "Coumadin",
            "aspirin.",
            "rods",
            "five days",
            "pacemaker is",
        ),
    ),
    Person(
        "fusion_in_a_month",
        f"{EVERYONE} {ANY_OPERATION} {FUSION} alone_arrange ride_find pain_pills "
        "nerve_ask steroid diabetes_plan apnea eat_drink_differs allergies_named implant_tell",
        says=(
            "You will be alone.",
            "midnight on the night of Monday, December 21. Yours may differ, so ask.",
            "Spinal fusion: Tuesday, December 22, 2026",
            "allergy to an antibiotic",
            "Ask your doctor how to change it while you cannot eat, and what to do if your sugar is low. Do not guess.",
            "Bring your CPAP machine if you use one.",
            "Do not stop any medicine on your own",
        ),
        says_not=(
            "Eliquis",
            "Coumadin",
            "Quitting is hard",
            "Agree on the days",
            "Agree with your driver",
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
    file = PEOPLE / f"{person.file}.yaml"
    assert main(["handout", str(file), "--out", str(pdf), "--sheets", ",".join(person.sheets)]) == 0
    return paper_text(pdf)


def items() -> tuple[Item, ...]:
    return shipped_content().aids["en"].checklist.items


def beginning(item: Item) -> str:
    """How an item begins on paper, up to the first blank: its bold words and a few more; a sign of an emergency has none."""
    joint = "" if item.lead.endswith(("?", "!")) else "."
    led = item.text if item.group is Time.EMERGENCY and item.lead else f"{item.lead}{joint} {item.text}"
    whole = re.split(r"[{_]", led)[0]
    return " ".join(whole[:40].split(" ")[:-1])


def listed(person: Person) -> list[Item]:
    """Their items that stand in a list, sheet by sheet; some stand in the box of the day or the table of medicines."""
    content = shipped_content()
    found = []
    for sheet in (each for key in person.sheets for each in content.sheets if each.key == key):
        apart = any(block.kind is BlockKind.DAY for block in sheet.blocks)
        times = [time for block in sheet.blocks for time in block.times]
        found += [
            item
            for item in sorted(
                items(), key=lambda item: times.index(item.group) if item.group in times else 0
            )
            if item.key in person.items.split() and item.group in times
            if not (apart and item.elsewhere is Elsewhere.WHOLE)
        ]
    return found


def test_items_can_be_told_apart_by_how_they_begin() -> None:
    beginnings = [beginning(item) for item in items()]
    for one in beginnings:
        assert sum(other.startswith(one) for other in beginnings) == 1, one


def test_the_checklist_holds_what_applies_and_nothing_else(person: Person, text: str) -> None:
    printed = {item.key for item in items() if beginning(item) in text}
    assert printed == {item.key for item in listed(person)}


def test_what_is_expected_is_in_a_list_or_apart(person: Person) -> None:
    apart = {item.key for item in items() if item.elsewhere is Elsewhere.WHOLE}
    assert set(person.items.split()) - {item.key for item in listed(person)} <= apart


def test_the_rest_of_the_paper_does_too(person: Person, text: str) -> None:
    assert [each for each in person.says if each not in text] == []
    assert [each for each in person.says_not if each in text] == []


def test_the_checklist_follows_its_sheets(person: Person, text: str) -> None:
    """The signs of an emergency stand on two sheets, so that each has them; all else once, in order of time."""
    dated = [item for item in listed(person) if item.group is not Time.EMERGENCY]
    places = [text.index(beginning(item)) for item in dated]
    assert places == sorted(places)


def titles(file: str, folder: Path, *more: str) -> list[str]:
    """The titles of the sheets on their paper, in order."""
    pdf = folder / "handout.pdf"
    assert main(["handout", str(PEOPLE / f"{file}.yaml"), "--out", str(pdf), *more]) == 0
    return [page.title for page in read_back(Handout(pdf.read_bytes(), 0)) if page.title]


def title(key: str) -> str:
    return shipped_content().paper_words["en"][f"title_{key}"]


def test_who_chooses_nothing_gets_the_lists_and_what_to_ask(person: Person, tmp_path: Path) -> None:
    assert titles(person.file, tmp_path) == [title(sheet) for sheet in person.sheets]


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_sheet_to_keep_takes_two_pages_at_most(person: Person, language: str, tmp_path: Path) -> None:
    pdf = tmp_path / "handout.pdf"
    for sheet in person.sheets:
        asked = ["--out", str(pdf), "--sheets", sheet, "--language", language]
        assert main(["handout", str(PEOPLE / f"{person.file}.yaml"), *asked]) == 0
        with pypdfium2.PdfDocument(pdf) as document:
            assert len(document) <= 2, sheet


def test_all_sheets_that_apply_can_be_had(person: Person, tmp_path: Path) -> None:
    first, *later = person.sheets
    spare = ["refrigerator"] if "getting_ready" in person.sheets else []
    keys = [first, "my_options", *later, *spare, "options_in_full", "visit_in_full"]
    assert titles(person.file, tmp_path, "--sheets", "all") == [title(key) for key in keys]
