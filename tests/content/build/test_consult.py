"""What a clinician may fill in, joined from plan and words; an aid may do without it."""

from datetime import time
from pathlib import Path

import pytest

from kiosk.content.authoring.quality import read_bundle
from kiosk.content.build.locale import LocaleWriter
from kiosk.content.build.passages import ANY_DAY, passages
from kiosk.content.pack import check_pack
from kiosk.decision.aid import Aid
from kiosk.decision.consult_form import ConsultForm, DateRule, Field, FieldKind, Need
from tests.content.broken_pack import BrokenPack

CONTENT = Path(__file__).parents[3] / "content"
TOY = Path(__file__).parents[2] / "samples" / "tea-or-coffee"
FOLDERS = [TOY, *sorted(path.parent for path in CONTENT.glob("*/about.yaml"))]

every_aid = pytest.mark.parametrize(
    "aid",
    [aid for folder in FOLDERS for aid in check_pack(folder).aids.values()],
    ids=lambda aid: f"{aid.id}-{aid.language}",
)


def field(aid: Aid, key: str) -> Field:
    found = aid.consult.field(key)
    assert found is not None
    return found


def test_a_field_is_joined_from_plan_and_words() -> None:
    most = field(check_pack(TOY).aids["es"], "most_cups")
    assert (most.kind, most.lowest, most.highest, most.unit) == (FieldKind.NUMBER, 1, 20, "tazas")
    assert most.sentence == "Beba {value} tazas como máximo."


def test_a_field_that_answers_a_question_has_its_choices_and_its_bounds() -> None:
    aid = check_pack(TOY).aids["en"]
    assert field(aid, "sleep").choices == aid.questions["sleep"].choices
    assert (field(aid, "cups").lowest, field(aid, "cups").highest) == (0, 10)


def test_the_ways_of_an_order_have_their_needs() -> None:
    ways = field(check_pack(TOY).aids["en"], "sweets").ways
    assert [(way.key, way.needs) for way in ways] == [
        ("keep", frozenset({Need.WHO})),
        ("last", frozenset({Need.DAY, Need.WHO})),
        ("ask", frozenset({Need.WHOM, Need.WHO})),
    ]


def test_a_time_has_its_evening() -> None:
    aid = check_pack(TOY).aids["en"]
    assert DateRule("start", "before_last_drink", not_before="last_drink") in aid.consult.rules
    assert (field(aid, "last_drink").evening, field(aid, "last_drink").before) == (time(17), "start")


def test_an_aid_without_the_part_loads_and_has_nothing_to_fill_in(pack: BrokenPack) -> None:
    for file in pack.folder.rglob("consult.yaml"):
        file.unlink()
    assert pack.problems() == []
    assert check_pack(pack.folder).aids["en"].consult == ConsultForm()


def test_words_without_a_plan_are_told(pack: BrokenPack) -> None:
    (pack.folder / "plan/consult.yaml").unlink()
    assert '"day" is not in the plan' in [problem.what for problem in pack.problems()]


def test_a_plan_without_words_is_told(pack: BrokenPack) -> None:
    (pack.folder / "words/es/consult.yaml").unlink()
    assert {problem.file for problem in pack.problems()} == {"words/es/consult.yaml"}


@every_aid
def test_every_sentence_is_watched_by_the_rules_about_words(aid: Aid) -> None:
    watched = [passage for passage in passages(aid) if passage.kind == "consult"]
    fields, event = aid.consult.fields, aid.consult.event
    sentences = [said for each in fields for said in (each.sentence, each.restart) if said]
    orders = [told for each in fields for told in (*each.ways, *each.mornings)]
    said_of_event = [event.title, *event.lines.values()] if event else []
    of_the_talk = 3
    assert len(watched) == len(sentences) + len(orders) + len(said_of_event) + of_the_talk


@every_aid
def test_no_sentence_has_a_day_of_its_own(aid: Aid) -> None:
    """What stands in its blanks is entered; a day that is worked out has no blank here to stand in."""
    assert [each.text for each in passages(aid) if each.kind == "consult" and ANY_DAY in each.text] == []


@every_aid
def test_every_medicine_goes_with_who_says_so(aid: Aid) -> None:
    ways = [way for each in aid.consult.fields for way in each.ways]
    assert ways
    assert all(Need.WHO in way.needs and "{who}" in way.sentence for way in ways)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_what_a_patient_reads_is_among_the_entries_that_are_graded(folder: Path) -> None:
    names = {entry.name for entry in read_bundle(folder).first.entries}
    sentences = [each for each in check_pack(folder).aids["en"].consult.fields if each.sentence or each.ways]
    assert {f"field {each.key}" for each in sentences} <= names


@pytest.mark.parametrize(
    ("language", "said"), [("en", "6:30\N{NO-BREAK SPACE}AM"), ("es", "6:30\N{NO-BREAK SPACE}a.m.")]
)
def test_a_time_is_written_as_people_say_it(language: str, said: str) -> None:
    assert LocaleWriter(language).clock(time(6, 30)) == said
