"""The start page as plain values: its own words, and the doors that lead into the visit."""

from dataclasses import replace

from kiosk.decision.aid import Aid
from kiosk.decision.start_page import doors_of, start_page_of


def test_each_choice_of_its_question_is_a_door(toy: Aid) -> None:
    question = toy.questions[toy.pages[0].questions[0]]
    assert [(door["choice"], door["text"], door["note"]) for door in doors_of(toy)] == [
        (choice.key, choice.text, choice.note) for choice in question.choices
    ]


def test_a_page_that_asks_nothing_has_no_doors(toy: Aid) -> None:
    plain = replace(toy, pages=(replace(toy.pages[0], questions=()), *toy.pages[1:]))
    assert doors_of(plain) == []


def test_it_tells_what_the_first_page_tells_in_its_language(toy: Aid) -> None:
    page = start_page_of(replace(toy, review_pending=True), "English", {"start": "Begin"})
    assert (page["language"], page["language_name"], page["aid"]) == ("en", "English", toy.about.title)
    assert (page["title"], page["body"]) == (toy.pages[0].title, list(toy.pages[0].body))
    assert page["words"] == {"start": "Begin"}
    assert page["doors"] == doors_of(toy)
    assert page["review_pending"]
