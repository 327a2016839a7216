"""Without touch: what each of the five keys does, and when it does nothing."""

from tests.ui.keyboarder import Key, Keyboarder, at, keyboarder
from tests.ui.person import OpenKiosk, Role
from tests.ui.stage import TOY_DOOR, Desk


def test_the_first_key_only_shows_where_one_is(open_kiosk: OpenKiosk) -> None:
    person = keyboarder(open_kiosk)
    assert person.on() is None, "nobody used a key"
    person.presses(Key.Key_Return)
    assert person.on_name() == TOY_DOOR
    assert at(person) == "welcome"
    person.presses(Key.Key_Return)
    assert at(person) == "about_drinks"


def test_next_and_back_do_what_the_buttons_of_the_page_do(open_kiosk: OpenKiosk) -> None:
    person = keyboarder(open_kiosk)
    person.presses(Key.Key_Right)
    assert at(person) == "about_drinks"
    person.presses(Key.Key_Right)
    assert at(person) == "kettle_page"
    for _ in range(4):
        person.presses(Key.Key_Left)
    assert at(person) == person.stage.kiosk.session.store.aid.pages[0].key, (
        "there is no way back from the start page"
    )


def test_next_leads_on_where_the_button_of_a_page_says_something_else(open_kiosk: OpenKiosk) -> None:
    """That of a checklist says "Print", that of an option opened from the comparison "Compare"."""
    person = keyboarder(open_kiosk, "side_by_side")
    person.stage.kiosk.session.openOption("water")
    person.stage.settle()
    assert at(person) == "about_water"
    person.presses(Key.Key_Right)
    assert at(person) == "side_by_side"
    person = keyboarder(open_kiosk, "my_checklist")
    person.presses(Key.Key_Right)
    assert at(person) == "print_it"


def test_next_prints_what_an_ending_prints(open_kiosk: OpenKiosk) -> None:
    desk = Desk()
    person = Keyboarder(open_kiosk(print_handout=desk).stage)
    session = person.stage.kiosk.session
    session.goOn()
    session.goOn()
    session.rate("kettle", "flames")
    session.goOn()
    person.stage.settle()
    assert at(person) == "kitchen_on_fire"
    person.presses(Key.Key_Right)
    person.stage.qtbot.waitUntil(lambda: bool(desk.asked))


def test_a_page_that_has_just_come_takes_no_act(open_kiosk: OpenKiosk) -> None:
    person = keyboarder(open_kiosk, "about_drinks")
    person.presses(Key.Key_Right)
    person.stage.hand.now -= 0.8
    person.presses(Key.Key_Right)
    assert at(person) == "kettle_page"
    person.presses(Key.Key_Right)
    assert at(person) == "thirsty_page"


def test_a_key_that_is_held_acts_once(open_kiosk: OpenKiosk) -> None:
    person = keyboarder(open_kiosk, "about_drinks")
    person.holds(Key.Key_Right)
    assert at(person) == "kettle_page"
    first = person.on_name()
    person.holds(Key.Key_Down)
    second = person.on_name()
    assert [first, second] == [seen.name for seen in person.choices()][:2]
    person.holds(Key.Key_Return, repeats=2)
    assert person.has_chosen(second)


def test_a_key_struck_twice_acts_once(open_kiosk: OpenKiosk) -> None:
    person = keyboarder(open_kiosk, "kettle_page")
    person.presses(Key.Key_Down)
    smoke, flames = (seen.name for seen in person.choices()[:2])
    person.presses(Key.Key_Return)
    person.stage.hand.now -= 0.8
    person.presses(Key.Key_Return)
    assert person.has_chosen(smoke)
    person.stage.hand.now -= 0.8
    person.presses(Key.Key_Down)
    person.stage.hand.now -= 0.8
    person.presses(Key.Key_Return)
    assert person.has_chosen(flames), "on another control it is another strike"


def test_back_answers_the_idle_warning_and_presses_nothing_beneath(open_kiosk: OpenKiosk) -> None:
    person = keyboarder(open_kiosk, "about_drinks")
    person.presses(Key.Key_Right)
    person.stage.clock.now += 200
    person.stage.kiosk.session.screen.idle.check()
    person.stage.settle()
    assert person.on_name() == person.stage.words["idle_stay"]
    person.presses(Key.Key_Left)
    assert not person.stage.kiosk.session.screen.idle.warning
    assert at(person) == "kettle_page"


def test_the_answers_of_two_questions_are_walked_in_reading_order(open_kiosk: OpenKiosk) -> None:
    person = keyboarder(open_kiosk, "tried_page")
    person.touch("Coffee")
    person.presses(Key.Key_Right)
    assert at(person) == "after_tasting_page"
    walked = [person.on_name()]
    for _ in range(4):
        person.presses(Key.Key_Down)
        walked.append(person.on_name())
    assert walked == ["A lot", "A little", "No", "Yes", "No"]
    person.presses(Key.Key_Up)
    person.presses(Key.Key_Space)
    assert person.stage.kiosk.session.store.visit.answers["smoke_again"] == "yes"
    assert "coffee_liked" not in person.stage.kiosk.session.store.visit.answers


def test_a_day_is_found_and_chosen(open_kiosk: OpenKiosk) -> None:
    person = keyboarder(open_kiosk, "guests_page")
    person.touch("Yes")
    person.presses(Key.Key_Right)
    assert at(person) == "day_page"
    person.touch("Month after: Dec")
    assert person.on_name() == "Month after: Jan", "the ring stays where it is"
    person.touch("Tuesday, December 1")
    assert person.has_chosen("Tuesday, December 1")


def test_a_cell_of_the_comparison_is_opened_and_closed(open_kiosk: OpenKiosk) -> None:
    person = keyboarder(open_kiosk, "side_by_side")
    question = person.stage.kiosk.session.screen.comparison.lines.shown()[-1].question
    name = next(seen.name for seen in person.controls() if seen.name.startswith(f"{question} "))
    person.touch(name, Role.Button)
    assert person.stage.kiosk.session.screen.panel == "row"
    person.presses(Key.Key_Left)
    assert person.on_name() == name


def test_the_key_that_wakes_a_dark_screen_presses_nothing(open_kiosk: OpenKiosk) -> None:
    person = Keyboarder(open_kiosk(dark_after_s=600).stage)
    person.stage.hand.now += 601
    person.presses(Key.Key_Right)
    assert at(person) == "welcome"
    person.presses(Key.Key_Right)
    assert at(person) == "about_drinks"
