"""A code while it is typed: its groups, where it is wrong, and readers that are set to another keyboard."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.decision.aid import Aid
from kiosk.decision.code_typing import begins_anew, groups_of, read_typed, wrong_groups
from kiosk.decision.handover_code import ALPHABET, CodeRefusedError, Refusal, code_length, write_code
from tests.decision.consults import GUEST, TODAY


@pytest.fixture
def code(toy: Aid) -> str:
    return write_code(toy, GUEST, TODAY)


def test_groups_are_those_of_the_paper() -> None:
    assert groups_of("sdk1-1m0 2y") == ["SDK1", "1M02", "Y"]
    assert groups_of("") == []


def test_the_length_is_known_once_the_code_says_it(code: str) -> None:
    assert code_length(code[:5]) == 0
    assert code_length(code[:6]) == code_length(code) == len(code)
    assert code_length("HELLO WORLD") == 0


def test_a_letter_that_no_code_has_is_wrong_where_it_stands(code: str) -> None:
    assert wrong_groups(code[:8] + "?" + code[9:]) == {2}


@given(data=st.data())
def test_one_wrong_letter_is_found_by_the_checksum(toy: Aid, data: st.DataObject) -> None:
    code = write_code(toy, GUEST, date(2026, 11, 22))
    at = data.draw(st.integers(6, len(code) - 1))
    letter = data.draw(st.sampled_from([each for each in ALPHABET if each != code[at]]))
    assert at // 4 in wrong_groups(code[:at] + letter + code[at + 1 :])


def test_two_wrong_letters_have_no_known_place(code: str) -> None:
    wrong = "".join("0" if at in {10, 20} and each != "0" else each for at, each in enumerate(code))
    assert wrong_groups(wrong) == frozenset() or wrong == code


@pytest.mark.parametrize(
    ("meant", "typed"),
    [
        ("YZ", "ZY"),
        ("QAWZM1234567890", "AQZW?&é\"'(-è_çà"),
        ("QAWZM1234567890", "AQZW:!@#$%^&*()"),
    ],
    ids=["german", "french computer", "french reader"],
)
def test_a_reader_for_another_keyboard_is_understood(toy: Aid, code: str, meant: str, typed: str) -> None:
    aids = {"en": toy}
    assert read_typed(aids, code.translate(str.maketrans(meant, typed))) == read_typed(aids, code)


def test_what_is_no_code_is_refused_whatever_the_keyboard(toy: Aid) -> None:
    with pytest.raises(CodeRefusedError) as refused:
        read_typed({"en": toy}, "HELLO")
    assert refused.value.reason is Refusal.FOREIGN


def test_another_scan_begins_anew_and_more_letters_go_on() -> None:
    assert begins_anew("SDK11M02SDK1", 8) == "SDK1"
    assert begins_anew("SDK11M02https:", 8) == "https:"
    assert begins_anew("SDK11M02YA", 8) == "SDK11M02YA"
    assert begins_anew("SDK1SDK1", 0) == "SDK1SDK1"
