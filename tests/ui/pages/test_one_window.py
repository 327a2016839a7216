"""The pages around the checklist that ship stand whole in their windows, in both languages, on both usual screens."""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.decision.answers import Answer
from kiosk.decision.visit import Reading, Visit
from tests.ui.every_page import script
from tests.ui.person import OpenKiosk, Person
from tests.ui.qml.test_contrast_drawn import LEAST, faint
from tests.ui.screens import LANDSCAPE_15, PORTRAIT_15, SMALL_13, WIDE_15, Glass
from tests.ui.stage import TODAY, shipped_content
from tests.ui.test_pages import cut_texts, overlapping

GLASSES = [LANDSCAPE_15, WIDE_15]
LANGUAGES = ["en", "es"]

At = Callable[..., int]


@pytest.fixture
def windows_at(open_kiosk: OpenKiosk, glass: Glass, language: str) -> At:
    """Shows a page of the visit that ships, with some answers changed, and gives the number of its windows."""
    person = open_kiosk(shipped_content(), size=glass.size, pixels_per_mm=glass.pixels_per_mm)
    store = person.stage.kiosk.session.store

    def at(page: str, text_size: str = "normal", *, printed: bool = False, **changed: Answer | None) -> int:
        said: Mapping[str, Answer | None] = {**script(shipped_content()), **changed}
        answers = {key: each for key, each in said.items() if each is not None}
        reading = Reading(language=language, text_size=text_size)
        seen = frozenset(each.key for each in store.aid.pages)
        store.set_visit(Visit(answers=answers, at=page, seen=seen, reading=reading, printed=printed))
        if person.stage.kiosk.session.screen.page.key != page:
            person.stage.kiosk.session.openPage(page)
        assert person.stage.kiosk.session.screen.page.key == page
        faults = lasting(person)
        assert not faults, "\n".join(faults)
        return int(body_of(person.window.contentItem()).property("windows"))

    return at


def lasting(person: Person) -> list[str]:
    """The texts that are cut or written over once the page has come to rest."""
    for _ in range(6):
        person.stage.settle()
    return [fault for finder in (cut_texts, overlapping) for fault in finder(person)]


def body_of(item: QQuickItem) -> QQuickItem:
    """The body of the page, which is cut into windows."""
    *_, body = bodies(item)
    return body


def bodies(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible():
        return
    if item.property("windows") is not None and item.property("cuts") is not None:
        yield item
    for child in item.childItems():
        yield from bodies(child)


def in_days(days: int) -> dict[str, Answer | None]:
    return {"operation_date": TODAY + timedelta(days=days), "date_known": "yes", "operation_planned": "yes"}


LISTS: dict[str, dict[str, Answer | None]] = {
    "today": in_days(0),
    "tomorrow": in_days(1),
    "wednesday": in_days(3),
    "next-week": in_days(7),
    "in-a-month": in_days(30),
    "no-date": {"operation_date": None, "date_known": "no", "operation_planned": "yes"},
    "not-yet": {"operation_date": None, "operation_planned": "not_yet"},
    "no-operation": {"operation_date": None, "operation_planned": "no"},
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("glass", [*GLASSES, PORTRAIT_15], ids=str)
def test_the_checklist_is_one_window_of_tiles(windows_at: At) -> None:
    assert {name: windows_at("my_checklist", **answers) for name, answers in LISTS.items()} == dict.fromkeys(
        LISTS, 1
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("glass", GLASSES, ids=str)
def test_where_somebody_stands_is_two_windows_at_the_most(windows_at: At) -> None:
    few: dict[str, Answer | None] = {"tried": frozenset({"none"}), "nerve_feelings": frozenset({"none"})}
    fusion: dict[str, Answer | None] = {"which_proposed": "fusion", "nerve_at_risk": "yes"}
    assert windows_at("where_you_stand") <= 2
    assert windows_at("where_you_stand", **few) <= 2
    assert windows_at("where_you_stand", **few, **fusion, danger_signs=None) <= 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("glass", [*GLASSES, PORTRAIT_15], ids=str)
@pytest.mark.parametrize("text_size", ["normal", "very_large"])
def test_help_is_one_window_in_the_sizes_of_the_rule(windows_at: At, text_size: str) -> None:
    all_signs = frozenset({"weak_legs", "numb_groin", "bladder_bowel"})
    assert windows_at("get_help_now", text_size, danger_signs=all_signs) == 1
    assert windows_at("get_help_now", text_size, danger_signs=frozenset({"numb_groin"})) == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("glass", [LANDSCAPE_15, WIDE_15, PORTRAIT_15, SMALL_13], ids=str)
def test_in_letters_of_twice_the_usual_the_call_for_help_comes_first_and_nothing_is_left_out(
    open_kiosk: OpenKiosk, glass: Glass, language: str
) -> None:
    person = open_kiosk(shipped_content(), size=glass.size, pixels_per_mm=glass.pixels_per_mm)
    session = person.stage.kiosk.session
    answers = {**script(shipped_content()), "danger_signs": frozenset({"weak_legs", "numb_groin"})}
    seen = frozenset(page.key for page in session.store.aid.pages)
    reading = Reading(language=language, text_size="twice")
    session.store.set_visit(Visit(answers=answers, at="get_help_now", seen=seen, reading=reading))
    assert not lasting(person)
    call = next(text for text in person.sees() if "911" in text.name and text.item.inherits("QQuickText"))
    assert call.shown == call.whole
    assert not list(faint(person, LEAST["default"]))
    told = person.text()
    for each in session.screen.ending.advice.shown():
        assert each.text in told
    for sign in session.screen.ending.ticked:
        assert sign in told


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("glass", GLASSES, ids=str)
def test_a_story_is_one_window(windows_at: At) -> None:
    stories = [page.key for page in shipped_content().aids["en"].pages if page.kind == "story"]
    whole = {key: windows_at(key) for key in stories if key != "not_for_this_guide"}
    whole["not_for_this_guide"] = windows_at("not_for_this_guide", other_cause=frozenset({"cancer"}))
    assert whole == dict.fromkeys(stories, 1)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("glass", GLASSES, ids=str)
def test_the_last_page_is_one_window_whether_paper_came_out_or_not(windows_at: At) -> None:
    assert windows_at("thank_you") == 1
    assert windows_at("thank_you", printed=True) == 1
