"""Each fact that needs a qualifier, or other words, as a person meets it: on one screen and on one sheet of paper."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.authoring.quality import read_bundle
from kiosk.content.schema.facts import Handling
from kiosk.decision.aid import Aid
from tests.journeys.visitor import paper_text
from tests.ui.stage import shipped_content

PEOPLE = Path(__file__).parent / "people"
AID = Path(__file__).parents[2] / "content" / "spine-fracture"
CLOSE = 260
"""Letters; a qualifier stands no farther from its fact."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fact stands: `where` is a page or "row/option" on screen, a person's file and a sheet on paper."""

    where: str
    tells: str
    qualified: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact and its two places; `paper` is None where only the screen tells it."""

    key: str
    screen: Place
    paper: Place | None


FACTS = [
    Fact(
        "F2",
        Place("most_heal", "Most of these breaks heal in about 3 months", "Most, not all."),
        Place("no_operation/at_home_without", "Most people heal in about three months", "but not all do"),
    ),
    Fact(
        "F4",
        Place("what_it_is", "a back brace and some rest", "not long bed rest"),
        Place("no_operation/at_home_without", "Rest, but", "not in bed for long"),
    ),
    Fact(
        "F14",
        Place("before_any_operation", "if you might be pregnant", "X-rays guide the doctor"),
        Place("pregnant/getting_ready", "You are or may be pregnant.", "before any X-ray or scan"),
    ),
    Fact(
        "F15",
        Place("before_any_operation", "your medicines and allergies", "Tell them"),
        Place("fusion_in_a_month/getting_ready", "an allergy to an antibiotic", "Tell your team."),
    ),
    Fact(
        "F16",
        Place("before_any_operation", "If you smoke, quit if you can.", "Ask for help."),
        Place("cement_next_week/getting_ready", "Smoking can slow bone healing.", "ask your doctor for help"),
    ),
    Fact(
        "F18",
        Place(
            "before_any_operation",
            "may need to be stopped for a time",
            "Do not stop any medicine on your own.",
        ),
        Place("cement_next_week/getting_ready", "You take apixaban", "Do not stop any medicine on your own."),
    ),
    Fact(
        "F19",
        Place("before_any_operation", "Many say nothing after midnight.", "Yours may differ."),
        Place("cement_next_week/getting_ready", "no food or drink after midnight", "Yours may differ"),
    ),
    Fact(
        "F24",
        Place("what_can_go_wrong", "An operation usually goes well", "each one has risks"),
        Place("cement_next_week/afterwards", "It usually goes well", "each one has risks"),
    ),
    Fact(
        "F26",
        Place("what_can_go_wrong", "A nerve can be hurt.", "How often is not known."),
        Place("cement_next_week/afterwards", "A nerve can be hurt.", "How often is not known."),
    ),
    Fact(
        "F28",
        Place("what_can_go_wrong", "Cement can leak.", "scan"),
        Place("cement_next_week/options_in_full", "some cement outside the bone", "a scan showed"),
    ),
    Fact(
        "F39",
        Place("daily_life_again", "fairly soon after cement", "but ask"),
        Place("cement_next_week/afterwards", "You may be able to work fairly soon.", "Do not overdo it."),
    ),
    Fact(
        "F43",
        Place("daily_life_again", "Lift 5 pounds or less", "until your team gives you a limit"),
        Place("cement_next_week/afterwards", "stay at 5 pounds or less", "Until you are told"),
    ),
    Fact(
        "F51",
        Place("pain/vertebroplasty", "It may ease", "experts do not agree"),
        Place("cement_next_week/options_in_full", "It may ease", "experts do not agree"),
    ),
    Fact(
        "F56",
        Place("asleep/vertebroplasty", "You may be asleep", "or drowsy"),
        Place("cement_next_week/getting_ready", "Ask a nurse if you will sleep", "or be drowsy"),
    ),
    Fact(
        "F61",
        Place("sore_afterwards", "such as acetaminophen", "Do not pick ibuprofen or naproxen on your own."),
        Place(
            "cement_next_week/afterwards",
            "such as acetaminophen",
            "Do not pick ibuprofen or naproxen on your own.",
        ),
    ),
    Fact(
        "F63",
        Place("pain/kyphoplasty", "often in one to three days", "experts do not agree"),
        Place("cement_next_week/afterwards", "ease in one to three days", "Studies do not agree"),
    ),
    Fact(
        "F67",
        Place("daily_life/vertebroplasty", "soon do light daily things again", "Walk first."),
        Place("cement_next_week/afterwards", "want you to do light things again soon", "Walk first."),
    ),
    Fact(
        "F78",
        Place("what_can_go_wrong", "Cement can leak.", "Most leaks are not felt."),
        Place("cement_next_week/options_in_full", "some cement outside the bone", "Most leaks are not felt."),
    ),
    Fact(
        "F82",
        Place("sore_afterwards", "if a leg turns weak, your groin goes numb", "Call 911"),
        Place("cement_next_week/afterwards", "For a weak leg or a numb groin", "call 911"),
    ),
    Fact(
        "F85",
        Place("hospital/fusion", "About five days", "hospitals differ"),
        Place("fusion_in_a_month/getting_ready", "About five days", "hospitals differ"),
    ),
    Fact(
        "F93",
        Place("daily_life_again", "2 to 3 weeks", "at least"),
        Place("fusion_in_a_month/afterwards", "two to three weeks", "at least"),
    ),
    Fact(
        "F95",
        Place("daily_life/fusion", "No bending or twisting for six weeks.", "Ask when you may."),
        Place("fusion_in_a_month/afterwards", "Do not bend or twist your back", "until you are told"),
    ),
    Fact(
        "F98",
        Place("go_wrong/fusion", "harm to nerves or blood vessels", "bones that do not join"),
        Place(
            "fusion_in_a_month/options_in_full", "harm to nerves or blood vessels", "bones that do not join"
        ),
    ),
]


def screen_text(aid: Aid, where: str) -> str:
    """The words of a page, or of a cell of the comparison as it stands before a touch opens the rest."""
    row, _, option = where.partition("/")
    if option:
        return next(each for each in aid.rows if each.key == row).cell(option).text
    page = next(each for each in aid.pages if each.key == where)
    return " ".join((page.title, page.lead, *page.body, *page.points))


@cache
def sheet_text(folder: Path, where: str) -> str:
    """The words of one sheet of one person."""
    person, sheet = where.split("/")
    answers, pdf = PEOPLE / f"{person}.yaml", folder / "handout.pdf"
    if person == "pregnant":
        told = (PEOPLE / "cement_next_week.yaml").read_text("utf-8")
        answers = folder / "pregnant.yaml"
        answers.write_text(told.replace('pregnancy: "no"', 'pregnancy: "yes"'), encoding="utf-8")
    assert main(["handout", str(answers), "--out", str(pdf), "--sheets", sheet]) == 0
    return paper_text(pdf)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sheets")


def stands_close(text: str, place: Place) -> bool:
    """Whether the fact is told there, with its qualifier close by."""
    at = text.find(place.tells)
    around = text[max(0, at - CLOSE) : at + len(place.tells) + CLOSE]
    return at >= 0 and place.qualified in around


def test_every_such_fact_is_here() -> None:
    facts = read_bundle(AID).facts.facts
    wanted = {fact.id for fact in facts if fact.handling in {Handling.QUALIFY, Handling.REPLACE}}
    assert {fact.key for fact in FACTS} == wanted


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.key)
def test_a_person_reads_it_with_its_qualifier(fact: Fact, folder: Path) -> None:
    assert stands_close(screen_text(shipped_content().aids["en"], fact.screen.where), fact.screen)
    if fact.paper:
        assert stands_close(sheet_text(folder, fact.paper.where), fact.paper)
