"""PEMAT-P: each item that a machine can judge on a small packet that holds it and on one that does not."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.authoring.packet import Packet, PaperText, packet_of
from kiosk.content.authoring.pemat import PaperCase, Rated, Rating, markdown, rate, score
from kiosk.content.authoring.pemat_items import ITEMS
from kiosk.content.authoring.quality import read_bundle
from kiosk.content.authoring.ways import read_ways
from kiosk.content.build.locale import LocaleWriter
from kiosk.content.build.sheets import load_sheets
from kiosk.content.pack import check_pack
from kiosk.content.schema.watched_words import WatchedWords
from kiosk.decision.sheet import BlockKind

ROOT = Path(__file__).parents[3]
TOY = ROOT / "tests" / "samples" / "tea-or-coffee"
SHIPPED = ROOT / "content" / "spine-fracture"
WATCHED = read_bundle(TOY).first.watched

GOOD = (
    PaperText("Now", "Drink when you are thirsty.", "Drink", tick=True),
    PaperText("Now", "Ask the host for leaves (dry tea).", "Tea", tick=True),
    PaperText("Later", "Wash up by 10 pm.", "Cups", tick=True),
    PaperText("Call us", "Call 555-0100.", "Questions"),
)


def case(*texts: PaperText, kinds: tuple[BlockKind, ...] = (BlockKind.CHECKLIST,)) -> PaperCase:
    return PaperCase(Packet(texts, frozenset(kinds)), WATCHED, "en")


def found(of: PaperCase, item: int) -> Rated:
    return next(each for each in rate(of) if each.item == item)


def test_there_are_seventeen_items_to_understand_and_seven_to_act() -> None:
    assert [*ITEMS] == [*range(1, 13), *range(15, 27)]
    assert sum(1 for item in ITEMS if item < 20) == 17


def test_what_a_machine_can_judge_of_a_good_packet_holds() -> None:
    """Of understanding only the summary is missing; reckoning, tables and pictures are not in it."""
    ratings = {each.item: each.rating for each in rate(case(*GOOD))}
    assert [item for item, rating in ratings.items() if rating is Rating.DISAGREE] == [11]
    assert {item for item, rating in ratings.items() if rating is Rating.NOT_JUDGED} == {1, 2, 10, 15, 26}
    assert {item for item, rating in ratings.items() if rating is Rating.NOT_APPLICABLE} == {
        3,
        16,
        17,
        18,
        19,
        24,
        25,
    }


def test_the_box_of_the_day_sums_a_sheet_up() -> None:
    assert found(case(*GOOD), 11).rating is Rating.DISAGREE
    boxed = case(*GOOD)
    boxed = replace(boxed, packet=replace(boxed.packet, kinds=frozenset({BlockKind.DAY})))
    assert found(boxed, 11).rating is Rating.AGREE


def test_the_score_is_of_what_applies_and_was_judged() -> None:
    rated = rate(case(*GOOD))
    assert score(rated, to_act=False) == (7, 8, 4)
    assert score(rated, to_act=True) == (4, 4, 1)
    text = markdown("tea 1", [case(*GOOD)])
    assert "- Understandability: 88% (7 of the 8 that apply" in text
    assert "Left to a person: 4; with them it is between 58% and 92%." in text


# The item, the texts that are planted, and those of them that are said to fail.
# fmt: off
FAILING = [
    (3, [PaperText("Now", "Caffeinated alternatives necessitate considerable, individually appropriate moderation afterwards.")], 1),
    (4, [PaperText("Now", "It has tannin in it.", "Tea")], 1),
    (5, [PaperText("Now", "Tea is made.", "Tea"), PaperText("Now", "Cups are washed.", "Cups")], 2),
    (6, [PaperText("Now", "It is so for 1 in 20 cups.", "Cups"), PaperText("Now", "And for 1 in 30.", "Pots")], 2),
    (7, [PaperText("Now", "Drink nothing 6 hours before.", "Stop", tick=True)], 1),
    (8, [PaperText("Now", "Tea. Tea. Tea. Tea. Tea. Tea.", "Tea"), PaperText("Now", "Pot. Pot. Pot. Pot. Pot. Pot.", "Pot")], 2),
    (9, [PaperText("", "Tea is hot.", "Tea"), PaperText("", "Pots are round.", "Pots")], 2),
    (12, [PaperText("Now", "Tea is hot."), PaperText("Now", "Pots are round.")], 2),
    (21, [PaperText("Now", "Guests should boil it.", "Water", tick=True)], 1),
    (22, [PaperText("Now", "Ask for more.", "Tea", tick=True)], 1),
]
# fmt: on


@pytest.mark.parametrize(("item", "texts", "failing"), FAILING)
def test_an_item_that_does_not_hold_names_the_texts(item: int, texts: list[PaperText], failing: int) -> None:
    got = found(case(*GOOD, *texts), item)
    assert got.rating is Rating.DISAGREE
    assert len(got.failing) == failing
    assert f"### Item {item} fails in" in markdown("tea 1", [case(*GOOD, *texts)])


def test_a_few_texts_that_fail_are_named_and_cost_nothing() -> None:
    """Nearly throughout is 80 of 100."""
    got = found(case(*GOOD, PaperText("Now", "Tea is hot.")), 12)
    assert (got.rating, got.failing) == (Rating.AGREE, ("Tea is hot.",))


def test_a_packet_that_asks_for_nothing_has_nothing_to_act_on() -> None:
    got = rate(case(PaperText("Now", "Tea is hot.", "Tea")))
    assert {each.item for each in got if each.item >= 20 and each.rating is Rating.DISAGREE} == {20, 23}


def test_tables_and_pictures_are_left_to_a_person() -> None:
    got = rate(case(*GOOD, kinds=(BlockKind.OPTIONS, BlockKind.PICTURES)))
    assert {each.item for each in got if each.rating is Rating.NOT_JUDGED} >= {16, 17, 18, 19, 25}


def test_what_is_to_be_reckoned_is_left_to_a_person() -> None:
    got = found(case(*GOOD, PaperText("Now", "Drink nothing 6 hours before.", "Stop", tick=True)), 24)
    assert got.rating is Rating.NOT_JUDGED


def test_a_language_without_measure_and_passive_is_not_judged_by_them() -> None:
    bare = replace(case(*GOOD), watched=WatchedWords(), language="fi")
    assert {found(bare, item).rating for item in (3, 5)} == {Rating.NOT_JUDGED}
    assert "has no part `paper`" in markdown("tea 1", [bare])


def test_the_packet_has_each_text_once_and_nothing_that_the_person_said() -> None:
    aid = check_pack(TOY).aids["en"]
    ways, sheets = read_ways(TOY, {"en": aid}), load_sheets(ROOT / "printouts")
    packet = packet_of(aid, ways, sheets, {}, LocaleWriter("en"))
    assert len(set(packet.texts)) == len(packet.texts)
    said = [str(text) for text in packet.texts]
    assert "Fire. Leave the kitchen first." in said
    assert "Go outside." in said
    assert "The pot. Clean the pot on Friday, January 1, 2027. Last drink: ____________." in said
    assert not any("Cups a day" in each for each in said)


def test_no_ways_no_judgment() -> None:
    assert "Nothing is judged: plan/ways.yaml names nobody" in markdown("tea 1", [case()])


def test_the_command_prints_the_report(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["content", "check", "--pemat", str(TOY)]) == 0
    text = capsys.readouterr().out
    assert text.startswith("# PEMAT-P of the default packet: tea-or-coffee 1\n")
    assert "## es: " in text
    for item, what in ITEMS.items():
        assert f"| {item} | {what} | " in text


def test_whoever_reads_the_shipped_paper_knows_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    """Four fifths of what a machine can judge, in each language: the rest is for people."""
    assert main(["content", "check", "--pemat", str(SHIPPED)]) == 0
    shares = re.findall(r"(?:Understandability|Actionability): (\d+)%", capsys.readouterr().out)
    assert len(shares) == 4
    assert all(int(share) >= 80 for share in shares)
