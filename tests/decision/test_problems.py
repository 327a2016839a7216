"""What a person reads when a file is wrong."""

import copy
import pickle

import pytest

from kiosk.decision.problems import Problem, ProblemsFound, did_you_mean, nearest, together_with


def test_a_problem_says_where_what_and_how_to_mend_it() -> None:
    problem = Problem("plan/questions.yaml", 12, 'unknown key "lable"', 'did you mean "label"?')
    assert str(problem) == 'plan/questions.yaml:12: unknown key "lable". did you mean "label"?'


def test_line_zero_shows_no_line() -> None:
    problem = Problem("kiosk.toml", 0, "the file is missing", "write it.")
    assert str(problem) == "kiosk.toml: the file is missing. write it."


def test_a_problem_without_remedy_ends_after_what_is_wrong() -> None:
    assert str(Problem("a.toml", 3, "this key stands twice", "")) == "a.toml:3: this key stands twice."


def test_problems_sort_by_file_and_then_by_line_as_a_number() -> None:
    late, early, other = Problem("a", 10, "x", ""), Problem("a", 9, "y", ""), Problem("b", 1, "z", "")
    assert sorted([other, late, early]) == [early, late, other]


def test_all_problems_are_shown_one_a_line() -> None:
    found = ProblemsFound([Problem("a", 1, "x", "mend x"), Problem("b", 0, "y", "")])
    assert str(found) == "a:1: x. mend x.\nb: y."
    assert len(found.problems) == 2


def test_problems_found_survives_copying() -> None:
    found = ProblemsFound((Problem("a", 1, "x", ""),))
    thawed = pickle.loads(pickle.dumps(found))
    assert thawed.problems == found.problems
    assert copy.copy(found).problems == found.problems


@pytest.mark.parametrize(
    ("word", "expected"),
    [("lable", "label"), ("LABEL", "label"), ("Language", "language"), ("zzz", ""), ("", "")],
)
def test_nearest(word: str, expected: str) -> None:
    assert nearest(word, ["label", "language"]) == expected


def test_nearest_gives_the_name_as_it_is_written() -> None:
    assert nearest("enablewhen", ["enableWhen"]) == "enableWhen"


def test_nearest_takes_any_iterable_and_none_at_all() -> None:
    assert nearest("lable", (name for name in ("label",))) == "label"
    assert nearest("lable", []) == ""


def test_a_near_name_is_offered() -> None:
    assert did_you_mean("rendrer", ["aid", "renderer"]) == 'did you mean "renderer"?'


def test_without_a_near_name_the_valid_ones_are_listed_as_given() -> None:
    assert did_you_mean("qqq", ["gpu", "auto"]) == "use one of: gpu, auto"


def test_no_more_than_twelve_names_are_listed() -> None:
    names = [f"key{number:02}" for number in range(15)]
    listed = did_you_mean("!", names)
    assert "key11" in listed
    assert "key12" not in listed
    assert listed.endswith("and 3 more")


def test_with_nothing_known_nothing_is_suggested() -> None:
    assert did_you_mean("x", []) == ""


def test_what_was_found_before_is_raised_together_with_what_is_found_then() -> None:
    early, late = Problem("a", 1, "x", ""), Problem("a", 2, "y", "")
    with pytest.raises(ProblemsFound) as found, together_with([late, early]):
        raise ProblemsFound([late])
    assert found.value.problems == (early, late)


def test_what_was_found_before_is_raised_also_alone() -> None:
    with pytest.raises(ProblemsFound), together_with([Problem("a", 1, "x", "")]):
        pass


def test_where_nothing_was_found_nothing_is_raised() -> None:
    with together_with([]):
        pass
