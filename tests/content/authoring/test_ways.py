"""The scripted ways: what each asks of a person, counted by hand on the toy aid, and what is said of a faulty one."""

import re
from pathlib import Path

import pytest

from kiosk.content.authoring import quality
from kiosk.content.authoring.budgets import Reckoned, reckoned
from kiosk.content.authoring.effort import Effort
from kiosk.content.authoring.reading_time import effort_of
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
    """Welcome 13 words and its doors 14, about 23, kettle 29, kitchen on fire 13; a tap on smoke, one to leave each page."""
    assert efforts(pack.folder)["smoke"] == Effort(pages=4, windows=4, taps=5, words=92)


def test_a_way_to_the_paper_counts_every_tap(pack: BrokenPack) -> None:
    """22 to leave the pages, one more window, 6 choices, a day and the 2 months to it, and a row opened and closed."""
    found = efforts(pack.folder)["guest"]
    assert (found.pages, found.windows, found.taps) == (22, 23, 22 + 1 + 6 + 3 + 2)


def test_an_opened_row_is_read_and_one_that_is_not_is_not(pack: BrokenPack) -> None:
    """Behind the taste of tea stand 1 + 7 words, behind that of coffee 1 + 6, behind that of water 3."""
    before = efforts(pack.folder)["guest"]
    pack.edit(WAYS, "rows_opened: [taste]", "rows_opened: []")
    after = efforts(pack.folder)["guest"]
    assert (before.words - after.words, before.taps - after.taps) == (8 + 7 + 3, 2)


def test_only_an_answered_check_is_explained(pack: BrokenPack) -> None:
    before = efforts(pack.folder)["guest"]
    pack.edit(WAYS, "{kettle: none, ", '{kettle: none, check_water: "no", ')
    explained = check_pack(pack.folder).aids["en"].check_of("check_water")
    assert explained is not None
    assert efforts(pack.folder)["guest"].words == before.words + 1 + len(explained.explanation.split())


def test_staff_are_counted_from_the_pin_to_the_print_button(pack: BrokenPack) -> None:
    """PIN 6, code 1, a time 3, an order 2 and three letters, two groups, print and its button; five pages and two entries."""
    found = efforts(pack.folder)["host"]
    assert (found.pages, found.windows, found.taps) == (5 + 2, 5 + 2, 6 + 1 + 3 + 5 + 2 + 2)


def test_minutes_are_of_words_and_taps() -> None:
    assert Effort(pages=1, taps=30, words=260).minutes == pytest.approx(3.0)


def test_a_sentence_that_was_read_before_is_not_read_again(pack: BrokenPack) -> None:
    """The answers of what matters stand six times on its page, and are read once."""
    before = efforts(pack.folder)["guest"].words
    pack.edit(
        "words/en/pages.yaml",
        "what_matters: {title: What matters to you?}",
        "what_matters: {title: What matters to you?, lead: Take your time.}",
    )
    assert efforts(pack.folder)["guest"].words == before, "the first page says so"


def test_a_page_that_is_opened_on_request_is_read(pack: BrokenPack) -> None:
    """Its title of 3 words and 2 sentences of 3; the menu, its name there, and the way back."""
    before = efforts(pack.folder)["guest"]
    pack.edit(WAYS, "rows_opened: [taste]", "rows_opened: [taste]\n    pages_opened: [about_leaves]")
    after = efforts(pack.folder)["guest"]
    assert (after.pages - before.pages, after.taps - before.taps) == (1, 3)
    assert after.words - before.words == 3 + 3 + 3


def test_a_budget_that_is_passed_is_told_by_how_much(pack: BrokenPack) -> None:
    pack.edit(
        WAYS,
        "    answers: {kettle: smoke}",
        "    answers: {kettle: smoke}\n    budget: {pages: 3, taps: 5, words: 90, minutes: 2}",
    )
    found = reckoned(pack.folder, check_pack(pack.folder).aids)
    verdicts = {each.key: each.verdict for each in found if each.language == "en"}
    assert verdicts["smoke"] == "1 pages too many, 2 words too many"
    assert verdicts["guest"] == "", "it has no budget"


SHIPPED_AIDS = check_pack(SHIPPED).aids


@pytest.mark.parametrize(
    "way", [each for each in reckoned(SHIPPED, SHIPPED_AIDS) if each.budget.model_fields_set], ids=str
)
def test_no_way_asks_more_than_its_budget(way: Reckoned) -> None:
    assert way.verdict == "met"


def test_each_way_of_the_budgets_has_one() -> None:
    limits = {each.key: each.budget.model_dump(exclude_none=True) for each in reckoned(SHIPPED, SHIPPED_AIDS)}
    assert {key: most for key, most in limits.items() if most} == {
        "undecided": {"pages": 30, "taps": 60, "words": 1500, "minutes": 10},
        "with_a_date": {"pages": 18, "taps": 35, "words": 800, "minutes": 5},
        "staff": {"taps": 35},
        "stack": {"taps": 12},
    }


def test_the_doors_promise_no_less_time_than_their_ways_take() -> None:
    minutes = {(each.language, each.key): each.effort.minutes for each in reckoned(SHIPPED, SHIPPED_AIDS)}
    for language, aid in SHIPPED_AIDS.items():
        notes = {choice.key: choice.note for choice in aid.questions["purpose"].choices}
        least, most = map(int, re.findall(r"\d+", notes["decide"]))
        assert minutes[language, "undecided"] <= least
        assert minutes[language, "undecided_maybe"] <= most
        assert minutes[language, "with_a_date"] <= int(notes["get_ready"].split()[0])


def test_every_title_has_room_in_the_head() -> None:
    long = [
        (language, page.key, title)
        for language, aid in SHIPPED_AIDS.items()
        for page in (*aid.pages[1:], *aid.endings)
        if len(
            title := page.title
            or (aid.option(page.option).name if page.option else aid.questions[page.questions[0]].prompt)
        )
        > 42
    ]
    assert long == []


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
