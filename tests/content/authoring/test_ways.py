"""The scripted ways: what each asks of a person, counted by hand on the toy aid, and what is said of a faulty one."""

from pathlib import Path

import pytest

from kiosk.content.authoring import quality
from kiosk.content.authoring.reading_time import Effort, effort_of
from kiosk.content.authoring.ways import read_ways
from kiosk.content.build.locale import LocaleWriter
from kiosk.content.pack import check_pack
from kiosk.decision.problems import ProblemsFound
from tests.content.broken_pack import BrokenPack

SHIPPED = Path(__file__).parents[3] / "content" / "spine-fracture"
WAYS = "plan/ways.yaml"


def efforts(folder: Path) -> dict[str, Effort]:
    """What each way asks, in the first language."""
    aids = check_pack(folder).aids
    aid = next(iter(aids.values()))
    return {way.key: effort_of(aid, way, LocaleWriter(aid.language)) for way in read_ways(folder, aids)}


def test_a_way_that_stops_early_is_counted_to_where_it_stops(pack: BrokenPack) -> None:
    """Welcome 13 words and what it asks 18, about 23, kettle 29, kitchen on fire 13; a tap on smoke, and one to leave each page."""
    assert efforts(pack.folder)["smoke"] == Effort(pages=4, taps=5, words=96)


def test_a_way_to_the_paper_counts_every_tap(pack: BrokenPack) -> None:
    """22 to leave the pages, 7 choices, a day and the 2 months to it, and a row opened and closed for 3 drinks."""
    found = efforts(pack.folder)["guest"]
    assert (found.pages, found.taps) == (22, 22 + 6 + 3 + 6)


def test_an_opened_row_is_read_and_one_that_is_not_is_not(pack: BrokenPack) -> None:
    """Behind the taste of tea stand 7 words, behind that of coffee 6, behind that of water none."""
    before = efforts(pack.folder)["guest"]
    pack.edit(WAYS, "rows_opened: [taste]", "rows_opened: []")
    after = efforts(pack.folder)["guest"]
    assert (before.words - after.words, before.taps - after.taps) == (7 + 6, 6)


def test_only_an_answered_check_is_explained(pack: BrokenPack) -> None:
    before = efforts(pack.folder)["guest"]
    pack.edit(WAYS, "{kettle: none, ", '{kettle: none, check_water: "no", ')
    explained = check_pack(pack.folder).aids["en"].check_of("check_water")
    assert explained is not None
    assert efforts(pack.folder)["guest"].words == before.words + len(explained.explanation.split())


def test_staff_are_counted_from_the_pin_to_the_print_button(pack: BrokenPack) -> None:
    """PIN 6, code 1, a time 3, an order 2 and three letters, two groups, print and its button."""
    found = efforts(pack.folder)["host"]
    assert (found.pages, found.taps) == (6, 6 + 1 + 3 + 5 + 2 + 2)


def test_minutes_are_of_words_and_taps() -> None:
    assert Effort(pages=1, taps=30, words=260).minutes == pytest.approx(3.0)


def test_the_same_content_is_reckoned_the_same() -> None:
    first = efforts(SHIPPED)
    assert first == efforts(SHIPPED)
    assert all(effort.pages and effort.taps and effort.words for effort in first.values())


def test_every_shipped_way_is_there_in_every_language() -> None:
    aids = check_pack(SHIPPED).aids
    ways = read_ways(SHIPPED, aids)
    assert any(way.of_staff for way in ways)
    assert any(not way.of_staff for way in ways)
    for aid in aids.values():
        assert all(effort_of(aid, way, LocaleWriter(aid.language)).words for way in ways)


def test_an_aid_may_do_without_ways(pack: BrokenPack) -> None:
    (pack.folder / WAYS).unlink()
    assert efforts(pack.folder) == {}


# What stands there, what is planted, and what is said.
# fmt: off
ASTRAY = [
    ("kettle: smoke", "kettel: smoke", 'there is no question "kettel"'),
    ("kettle: smoke", "kettle: steam", '"steam" does not answer the question "kettle"'),
    ("kettle: smoke", "kettle: smoke, cups: 3",
     '"cups" is not asked after these answers, because "kettle" on the page "kettle_page" ends the visit with the page "kitchen_on_fire"'),
    ("start: 16:00", "begin: 16:00", 'there is no field "begin"'),
    ("[taste]", "[tast]", 'there is no row "tast"'),
    ("key: smoke", "key: guest", '"guest" stands here a second time'),
    ("name: A guest who", "nam: A guest who", '"nam" is not known here'),
]
# fmt: on


@pytest.mark.parametrize(("old", "new", "what"), ASTRAY)
def test_a_way_that_leads_astray_is_said_in_its_line(pack: BrokenPack, old: str, new: str, what: str) -> None:
    pack.edit(WAYS, old, new)
    with pytest.raises(ProblemsFound) as found:
        quality.check_quality(quality.read_bundle(pack.folder), check_pack(pack.folder).aids)
    line = pack.line(WAYS, new, last=True)
    assert what in [each.what for each in found.value.problems if (each.file, each.line) == (WAYS, line)]
