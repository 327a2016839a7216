"""A stack: many people's handouts in one PDF, in which each has pages, tags and a language of their own."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from kiosk.decision.clinic import Clinic
from kiosk.decision.sheet import Sheet
from kiosk.handout.document import Handout
from kiosk.handout.merged import MergedHandouts
from tests.handout.paper import all_text, read_back
from tests.handout.shipped import ASSETS, make, scripted, sheets, words
from tests.handout.tree import Element, read_tree

ODD, EVEN = "doctor_visit", "getting_ready"
"""A sheet of one page, and one of two."""


def stack(*people: tuple[str, str], name: str = "", two_sided: bool = False) -> Handout:
    """One sheet of the scripted visit for each, in that language."""
    merged = MergedHandouts(ASSETS, two_sided=two_sided)
    for place, (key, language) in enumerate(people, 1):
        merged.add(scripted(language), chosen(key), words(language), name=name, label=f"room-{place}")
    return merged.finished()


def chosen(key: str) -> tuple[Sheet, ...]:
    """The sheet with that key, alone."""
    return tuple(each for each in sheets() if each.key == key)


def people_in(handout: Handout) -> list[Element]:
    return list(read_tree(handout.pdf).kids)


def test_each_persons_pages_are_as_if_printed_alone() -> None:
    merged = read_back(stack((EVEN, "en"), (ODD, "en")))
    alone = [page for key in (EVEN, ODD) for page in read_back(make(scripted("en"), *chosen(key)))]
    assert [page.text for page in merged] == [page.text for page in alone]
    numbers = ("Page 1 of 2", "Page 2 of 2", "Page 1 of 1")
    assert all(number in page.text for number, page in zip(numbers, merged, strict=True))


def test_each_person_is_a_section_that_is_read_in_their_language() -> None:
    first, second = people_in(stack((EVEN, "en"), (EVEN, "es")))
    assert (first.role, first.language, second.role, second.language) == ("Sect", "", "Sect", "es")
    assert [kid.role for kid in (*first.kids, *second.kids)] == ["Sect", "Sect"], "a section for each sheet"
    assert {page for each in first.walk() for page in each.pages} == {0, 1}
    assert {page for each in second.walk() for page in each.pages} == {2, 3}


def test_what_is_heard_of_a_person_is_what_is_heard_of_their_own_handout() -> None:
    _, second = people_in(stack((ODD, "es"), (EVEN, "en")))
    assert second.text == read_tree(make(scripted("en"), *chosen(EVEN)).pdf).text


def test_on_both_sides_each_begins_on_the_front_of_a_sheet() -> None:
    pages = read_back(stack((ODD, "en"), (EVEN, "en"), (ODD, "es"), two_sided=True))
    assert [bool(page.text) for page in pages] == [True, False, True, True, True]


def test_a_blank_back_says_nothing_to_who_listens_either() -> None:
    people = people_in(stack((ODD, "en"), (EVEN, "en"), two_sided=True))
    assert 1 not in {page for person in people for each in person.walk() for page in each.pages}


def test_each_page_is_of_the_size_of_its_own_clinics_paper() -> None:
    merged = MergedHandouts(ASSETS, two_sided=True)
    merged.add(scripted("en"), chosen(ODD), words())
    a4 = replace(scripted("en"), clinic=Clinic(paper="a4"))
    merged.add(a4, chosen(ODD), words())
    assert [round(page.width) for page in read_back(merged.finished())] == [612, 612, 595]


def test_the_outline_names_each_sheet_by_the_visits_file() -> None:
    with pikepdf.open(BytesIO(stack((ODD, "en"), (EVEN, "en")).pdf)) as file, file.open_outline() as outline:
        assert [each.title for each in outline.root] == [
            "room-1: For my doctor visit",
            "room-2: Getting ready",
        ]


NAME = "Ana Ruiz de la Torre"


@pytest.mark.parametrize(("language", "line"), [("en", f"For {NAME}"), ("es", f"Para {NAME}")])
def test_a_name_stands_at_the_head_of_the_first_page_and_is_heard_first(language: str, line: str) -> None:
    handout = stack((EVEN, language), name=NAME)
    first, *others = read_back(handout)
    assert first.text.startswith(line)
    assert all(NAME not in page.text for page in others)
    [person] = people_in(handout)
    assert person.text.startswith(line)


def test_a_name_is_kept_nowhere_else_in_the_file() -> None:
    handout = stack((EVEN, "en"), name=NAME)
    assert all_text(handout).count(NAME) == 1
    with pikepdf.open(BytesIO(handout.pdf)) as file:
        assert NAME not in str(dict(file.docinfo))
        assert NAME.encode() not in file.Root.Metadata.read_bytes()
        with file.open_outline() as outline:
            assert NAME not in str([each.title for each in outline.root])


@pytest.mark.parametrize("large_print", [False, True])
@pytest.mark.parametrize("key", [EVEN, ODD])
def test_a_name_makes_no_sheet_longer_and_stays_on_the_page(key: str, large_print: bool) -> None:
    long = "W" * 60
    merged = MergedHandouts(ASSETS)
    merged.add(scripted("es"), chosen(key), words("es"), large_print=large_print, name=long)
    handout = merged.finished()
    plain = MergedHandouts(ASSETS)
    plain.add(scripted("es"), chosen(key), words("es"), large_print=large_print)
    assert handout.pages == plain.finished().pages
    letters = [each for each in read_back(handout)[0].letters if each.character == "W"]
    assert len(letters) >= 60
    page = read_back(handout)[0]
    assert max(each.right for each in letters[:60]) <= page.width - 30
    assert max(each.top for each in page.letters) <= page.height - 12, "no printer's edge cuts it"


def test_nobody_is_no_stack() -> None:
    with pytest.raises(ValueError, match="nobody"):
        MergedHandouts(ASSETS).finished()
