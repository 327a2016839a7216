"""The two reports that an author can print: on quality, and by the items of IPDAS."""

from pathlib import Path

from kiosk.content.authoring import ipdas, report
from kiosk.content.authoring.ipdas import ItemStatus, score
from kiosk.content.authoring.ipdas_items import ITEMS, OF_PEOPLE, OF_TESTS
from kiosk.content.authoring.quality import read_bundle
from tests.content.broken_pack import COMPARISON, IPDAS, BrokenPack

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


def test_the_report_tells_level_balance_facts_and_numbers() -> None:
    text = report.markdown(read_bundle(SHIPPED))
    assert "| all | 105 | 105 |" in text
    for heading in (
        "Reading level",
        "Balance of the comparison",
        "Facts",
        "Numbers",
        "Longest sentences (en)",
    ):
        assert f"## {heading}" in text


def test_a_number_that_nobody_verified_is_not_shown_in_the_report(pack: BrokenPack) -> None:
    row = next(
        line for line in report.markdown(read_bundle(pack.folder)).splitlines() if "water_awake" in line
    )
    assert "| not shown |" in row


def test_a_language_without_a_measure_is_said_to_have_none(pack: BrokenPack) -> None:
    pack.edit("about.yaml", "es]", "fi]")
    (pack.folder / "words/es").rename(pack.folder / "words/fi")
    assert "| fi | not measured |" in report.markdown(read_bundle(pack.folder))
