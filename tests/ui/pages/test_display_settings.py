"""How the person reads."""

import pytest

from kiosk.decision.visit import Reading
from kiosk.ui.pages.display_settings import DisplaySettings
from tests.ui.person import OpenKiosk, Person, Role

SIZES = {"small": 3.85, "normal": 5.2, "large": 6.75, "very_large": 8.75, "twice": 10.4}


@pytest.fixture
def asked() -> list[Reading]:
    return []


@pytest.fixture
def view(qapp: object, asked: list[Reading]) -> DisplaySettings:
    return DisplaySettings(SIZES, {"en": "English", "es": "Español"}, asked.append)


def test_each_act_asks_for_one_change(view: DisplaySettings, asked: list[Reading]) -> None:
    view.takeTextSize("very_large")
    view.takeContrast("soft")
    view.takeCalm(True)
    view.takeLanguage("es")
    assert asked == [
        Reading(text_size="very_large"),
        Reading(contrast="soft"),
        Reading(calm=True),
        Reading(language="es"),
    ]


def test_what_is_not_offered_is_not_taken(view: DisplaySettings, asked: list[Reading]) -> None:
    view.takeTextSize("huge")
    view.takeContrast("rainbow")
    view.takeLanguage("de")
    assert asked == []


def test_the_settings_are_shown(view: DisplaySettings) -> None:
    assert (view.language, view.speaksMore) == ("en", True)
    view.show(Reading(language="es", text_size="large", contrast="soft", calm=True))
    assert (view.language, view.textSize, view.contrast, view.calm) == ("es", "large", "soft", True)
    assert view.capitalMm == SIZES["large"]


def test_usual_settings_leave_the_language_and_the_reading_aloud(
    view: DisplaySettings, asked: list[Reading]
) -> None:
    assert view.usual
    view.show(Reading(language="es", aloud=True))
    assert view.usual
    view.show(
        Reading(
            language="es",
            text_size="very_large",
            contrast="soft",
            calm=True,
            lowered=True,
            aloud=True,
            pace=6,
        )
    )
    assert not view.usual
    view.takeUsual()
    assert asked == [Reading(language="es", aloud=True)]


def test_one_button_sets_everything_back_and_keeps_the_answers(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    usual = letters(person)
    session = person.stage.kiosk.session
    while session.screen.page.key != "kettle_page":
        session.goOn()
    person.stage.settle()
    person.touch("Smoke")
    person.opens("Text, colors, sound")
    assert not person.offers("Usual settings"), "it is not there where it would do nothing"
    for setting in ("Double", "White on black", "Keep still"):
        person.touch(setting)
    person.touch("Usual settings")
    assert all(person.has_chosen(setting) for setting in ("Normal", "Usual", "Pictures may move"))
    assert not person.offers("Usual settings")
    person.touch("Close")
    assert letters(person) == usual
    assert person.has_chosen("Smoke")


def test_each_choice_stands_in_a_group_of_what_it_sets(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    person.opens("Text, colors, sound")
    groups = [seen for seen in person.sees() if seen.role is Role.Grouping]
    named = {
        choice.name: group.name
        for choice in person.choices()
        for group in groups
        if group.whole.contains(choice.whole.center())
    }
    assert {choice.name for choice in person.choices()} == set(named)
    assert (named["Small"], named["Soft"], named["Keep still"]) == ("Size of the text", "Colors", "Movement")


def test_larger_text_is_larger_at_once_and_usual_again_for_the_next_person(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    usual = letters(person)
    person.opens("Text, colors, sound")
    person.touch("Double")
    assert person.has_chosen("Double")
    person.touch("White on black")
    person.touch("Close")
    assert letters(person) > 1.5 * usual
    assert person.window.property("color").name() == "#000000"
    person.stage.kiosk.session.startOver()
    person.stage.settle()
    assert letters(person) == usual
    assert person.window.property("color").name() == "#faf8f4"


def letters(person: Person) -> int:
    """The size of the letters of running text."""
    said = next(seen for seen in person.sees() if seen.role is Role.Paragraph)
    return int(said.item.property("font").pixelSize())
