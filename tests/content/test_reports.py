"""The two reports that an author can print: on quality, and by the items of IPDAS."""

from pathlib import Path

import pytest

from kiosk.content.authoring import ipdas, report
from kiosk.content.authoring.ipdas import ItemStatus, score
from kiosk.content.authoring.ipdas_items import FOR_A_PERSON, ITEMS, OF_PEOPLE, OF_TESTS
from kiosk.content.authoring.quality import read_bundle
from kiosk.content.pack import check_pack
from tests.content.broken_pack import COMPARISON, EVIDENCE, IPDAS, BrokenPack

SHIPPED = Path(__file__).parents[2] / "content" / "spine-fracture"


def verdicts(folder: Path) -> dict[str, ItemStatus]:
    return {each.item: each.status for each in score(read_bundle(folder))}


def test_there_are_forty_four_items() -> None:
    counts = [sum(item.startswith(letter) for item in ITEMS) for letter in "QCK"]
    assert counts == [6, 10, 28]


def test_what_only_people_can_vouch_for_is_not_met_without_a_record() -> None:
    found = verdicts(SHIPPED)
    assert {found[item] for item in OF_PEOPLE} == {ItemStatus.NOT_MET}
    assert {found[item] for item in OF_TESTS} == {ItemStatus.NOT_APPLICABLE}


def test_the_shipped_aid_qualifies() -> None:
    found = verdicts(SHIPPED)
    assert {found[f"Q{number}"] for number in range(1, 7)} == {ItemStatus.MACHINE}


def test_a_record_names_who_vouches(pack: BrokenPack) -> None:
    met = {each.item: each for each in score(read_bundle(pack.folder))}["K14"]
    assert met.status is ItemStatus.PERSON
    assert "The Toy Tasters, drinkers of tea, 2026-11-01" in met.where


def found(pack: BrokenPack, item: str) -> tuple[ItemStatus, str]:
    each = next(each for each in score(read_bundle(pack.folder)) if each.item == item)
    return each.status, each.where


def test_no_record_makes_up_for_what_the_machine_misses(pack: BrokenPack) -> None:
    pack.edit(IPDAS, "item: K14", "item: C6")
    assert found(pack, "C6")[0] is ItemStatus.NOT_MET


def test_an_aid_of_which_nobody_says_who_paid_is_not_certifiable(pack: BrokenPack) -> None:
    assert found(pack, "C6")[0] is ItemStatus.NOT_MET
    text = ipdas.markdown(read_bundle(pack.folder))
    assert "Not certifiable, because:\n\n- C6 (Names who paid for it): about.yaml names no funder" in text
    pack.edit("about.yaml", "languages:", "funder: Nobody\nlanguages:")
    assert found(pack, "C6")[0] is ItemStatus.MACHINE
    assert "Not certifiable" not in ipdas.markdown(read_bundle(pack.folder))


def test_options_told_alike_are_seen_by_machine(pack: BrokenPack) -> None:
    assert found(pack, "C1")[0] is ItemStatus.MACHINE
    assert "| harms | awake | 1 number | 1 number | not known |" in ipdas.markdown(read_bundle(pack.folder))


# As many words as before, and one option told in less detail: file, what stands there, what is planted, what is said.
# fmt: off
UNEQUAL = [
    ("words/es/comparison.yaml", "No lo sabemos.", "Casi a nadie.",
     'harms of water in the row awake: neither a number nor "not known" (es)'),
    (EVIDENCE, "verified: true, facts: [F3]", "verified: false, facts: [F3]",
     'benefit of tea in the row awake: neither a number nor "not known" (en, es)'),
    (COMPARISON, "coffee: {sources: [cup_book], sides: [good]", "coffee: {sides: [good]",
     "certainty of coffee in the row taste: it rests on nothing"),
    (IPDAS, "  harms: [awake]\n", "", "no row is named under equal_detail: harms in plan/ipdas.yaml"),
]
# fmt: on


@pytest.mark.parametrize(("file", "old", "new", "lack"), UNEQUAL)
def test_an_option_that_is_told_in_less_detail_is_named(
    pack: BrokenPack, file: str, old: str, new: str, lack: str
) -> None:
    pack.edit(file, old, new)
    verdict, where = found(pack, "C1")
    assert verdict is ItemStatus.NOT_MET
    assert lack in where


def test_a_row_with_numbers_that_no_aspect_names_is_left_to_a_person(pack: BrokenPack) -> None:
    pack.edit(IPDAS, "  benefit: [awake]\n  harms: [awake]\n", "")
    assert "no aspect names, for a person to look at: awake." in ipdas.markdown(read_bundle(pack.folder))


def test_the_ipdas_report_says_of_each_item_what_a_person_must_judge() -> None:
    assert {*FOR_A_PERSON} == {*ITEMS} - OF_PEOPLE - OF_TESTS
    assert f"| {FOR_A_PERSON['Q5']} |" in ipdas.markdown(read_bundle(SHIPPED))


def test_an_item_that_nobody_points_at_is_not_met(pack: BrokenPack) -> None:
    assert verdicts(pack.folder)["Q1"] is ItemStatus.MACHINE
    pack.edit(IPDAS, "Q1:", "K1:")
    assert verdicts(pack.folder)["Q1"] is ItemStatus.NOT_MET


def test_an_option_without_its_bad_side_does_not_qualify(pack: BrokenPack) -> None:
    pack.edit(COMPARISON, "sides: [bad], touches: [body]", "touches: [body]")
    found = verdicts(pack.folder)
    assert (found["Q4"], found["Q5"]) == (ItemStatus.MACHINE, ItemStatus.NOT_MET)


def test_rows_that_mix_periods_are_named(pack: BrokenPack) -> None:
    assert verdicts(pack.folder)["K6"] is ItemStatus.MACHINE
    pack.edit("words/en/evidence.yaml", "period: One night.", "period: One year.")
    where = {each.item: each.where for each in score(read_bundle(pack.folder))}["K6"]
    assert "awake" in where


def test_the_ipdas_report_has_a_line_for_every_item() -> None:
    lines = ipdas.markdown(read_bundle(SHIPPED)).splitlines()
    assert [
        line.split("|")[1].strip() for line in lines if line.startswith(tuple(f"| {i} |" for i in ITEMS))
    ] == [*ITEMS]


def reported(folder: Path) -> str:
    checked = check_pack(folder)
    return report.markdown(read_bundle(folder), checked.aids, checked.safety_report)


def test_the_report_tells_level_balance_facts_and_numbers() -> None:
    text = reported(SHIPPED)
    assert "| all | 105 | 105 |" in text
    for heading in (
        "Reading level",
        "Reading time to the paper",
        "Safety rules",
        "Balance of the comparison",
        "Facts",
        "Numbers",
        "Longest sentences (en)",
    ):
        assert f"## {heading}" in text


def test_a_number_that_nobody_verified_is_not_shown_in_the_report(pack: BrokenPack) -> None:
    row = next(line for line in reported(pack.folder).splitlines() if "water_awake" in line)
    assert "| not shown |" in row


def test_a_language_without_a_measure_is_said_to_have_none(pack: BrokenPack) -> None:
    pack.edit("about.yaml", "es]", "fi]")
    (pack.folder / "words/es").rename(pack.folder / "words/fi")
    assert "| fi | not measured |" in reported(pack.folder)


def test_the_report_tells_over_how_much_each_safety_rule_was_tried(pack: BrokenPack) -> None:
    lines = reported(pack.folder).splitlines()
    rules = check_pack(pack.folder).safety_report.rules
    for each in rules:
        assert f"| {each.rule} | {each.combinations or ''} | {each.texts or ''} |" in lines
    assert all(each.combinations or each.texts for each in rules)


def test_the_report_tells_the_time_of_each_way_in_each_language(pack: BrokenPack) -> None:
    text = reported(pack.folder)
    assert "| en | A guest who sees smoke | 4 | 4 | 5 | 92 | 0.9 |  |" in text
    assert "| es | A guest who sees smoke | 4 | 4 | 5 |" in text


def test_the_report_has_smog_for_english_only(pack: BrokenPack) -> None:
    level = [line for line in reported(pack.folder).splitlines() if line.startswith(("| en | ", "| es | "))][
        :2
    ]
    assert "for English only" not in level[0]
    assert "for English only" in level[1]
