"""The program knows nothing of its subject: the same one runs another aid from start to finish."""

from pathlib import Path

from kiosk.content.answers.answers_file import read_answers
from kiosk.decision.visit import Visit
from tests.journeys.visitor import Answer, Mind, Visitor, folder_printer, paper_text
from tests.ui.person import OpenKiosk
from tests.ui.stage import TODAY, TOY, toy_content


def visitor(open_kiosk: OpenKiosk, folder: Path, **changed: Answer) -> Visitor:
    answers = read_answers(TOY / "visit.yaml", toy_content().aids, TODAY).visit.answers
    mind: Mind = {
        key: sorted(given) if isinstance(given, frozenset) else given for key, given in answers.items()
    }
    person = open_kiosk(toy_content(), folder_printer(folder, toy_content()))
    return Visitor(person, {**mind, **changed})


def test_tea_or_coffee_from_the_first_page_to_paper(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    visit = visitor(open_kiosk, tmp_path)
    visit.begin()
    visit.walk_to("day_page")
    visit.leaf_to("December 2026")
    visit.walk_to("print_it")
    visit.prints()
    [pdf] = tmp_path.glob("*.pdf")
    text = paper_text(pdf)
    assert "Monday, November 30" in text, "the evening before the day that was chosen"
    assert "How hot should it be?" in text
    visit.go_on()
    assert visit.session.store.visit == Visit(at="thank_you", printed=True)


def test_the_toy_has_its_own_way_to_help(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    visit = visitor(open_kiosk, tmp_path, kettle=["flames"])
    visit.hurry_to("kettle_page")
    visit.answer()
    visit.go_on()
    assert visit.at.urgent
    assert visit.person.heading() == visit.at.title


def test_next_and_back_are_each_others_undoing_on_every_page(open_kiosk: OpenKiosk, tmp_path: Path) -> None:
    visit = visitor(open_kiosk, tmp_path)
    person, words = visit.person, visit.words
    visit.begin()
    while visit.at.key != "print_it":
        if visit.at.key == "day_page":
            visit.leaf_to("December 2026")
        visit.answer()
        before = (visit.at.key, shown(visit))
        visit.go_on()
        person.touch(words["back"])
        assert (visit.at.key, shown(visit)) == before
        while visit.at.key == before[0]:
            visit.go_on()


def shown(visit: Visitor) -> list[tuple[str, bool]]:
    """What stands on the page and what is chosen; which window of it is in sight does not matter."""
    window = visit.words["window"].partition("{")[0]
    return [(seen.name, seen.checked) for seen in visit.person.sees() if not seen.name.startswith(window)]


def test_another_language_changes_every_word_and_keeps_every_answer(
    open_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    visit = visitor(open_kiosk, tmp_path)
    person = visit.person
    english, spanish = (toy_content().language_names[each] for each in ("en", "es"))
    visit.hurry_to("thirsty_page")
    visit.answer()
    in_english = person.reads()
    visit.opens("reading")
    assert person.has_chosen(english)
    person.touch(spanish)
    assert person.has_chosen(spanish)
    words = toy_content().screen_words["es"]
    person.touch(words["close"])
    question = toy_content().aids["es"].questions["thirsty"]
    assert person.heading() == question.prompt
    assert person.has_chosen(question.choice("yes").text)
    assert set(person.reads()) & set(in_english) <= {"No"}

    visit.hurry_to("print_it")
    visit.touch_print()
    visit.awaits_the_printer()
    [pdf] = tmp_path.glob("*.pdf")
    assert toy_content().aids["es"].questions["to_ask"].choice("how_hot").text in paper_text(pdf)

    person.touch(words["finish"])
    person.touch(words["thanks_again"])
    assert person.heading() == toy_content().aids["en"].pages[0].title, "the next person starts in English"
