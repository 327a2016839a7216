"""Values that are made late are what the standard library makes."""

import copy
import pickle
from dataclasses import FrozenInstanceError, field, fields, is_dataclass, replace
from threading import Thread

import pytest

from kiosk.decision.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Cup:
    """A cup, of which two are the same whatever is noted beside them."""

    name: str
    millilitres: int = 200
    leaves: tuple[str, ...] = field(default_factory=tuple)
    note: str = field(default="", repr=False, compare=False)
    full: bool = field(init=False)
    put: int = 5
    poured: list[str] = field(default_factory=list, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "full", self.millilitres > 0)


@dataclass(frozen=True, slots=True)
class Saucer:
    """What has only one part."""

    name: str


@dataclass(frozen=True, slots=True)
class Nothing:
    """What has no part."""


@dataclass(slots=True)
class Pot:
    """What changes."""

    millilitres: int = 0


def test_a_value_is_made_of_its_parts() -> None:
    cup = Cup("blue", leaves=("mint",))
    assert (cup.name, cup.millilitres, cup.leaves, cup.full, cup.put) == ("blue", 200, ("mint",), True, 5)
    assert Cup("red").leaves == ()
    assert cup.poured == []
    assert cup.poured is not Cup("red").poured
    assert is_dataclass(Cup)
    assert [each.name for each in fields(Cup)] == ["name", "millilitres", "leaves", "note", "full", "put", "poured"]
    with pytest.raises(TypeError, match="name"):
        Cup()  # type: ignore[call-arg]


def test_values_of_the_same_parts_are_one() -> None:
    assert Cup("blue", note="chipped") == Cup("blue") != Cup("red")
    assert hash(Cup("blue", note="chipped")) == hash(Cup("blue"))
    assert len({Saucer("a"), Saucer("a"), Nothing(), Nothing()}) == 2
    assert Saucer("a") != Cup("a")  # type: ignore[comparison-overlap]


def test_nothing_of_a_value_changes() -> None:
    cup = Cup("blue")
    with pytest.raises(FrozenInstanceError):
        cup.name = "red"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del cup.name
    with pytest.raises((AttributeError, TypeError)):
        cup.handle = 1  # type: ignore[attr-defined]
    assert replace(cup, millilitres=0) == Cup("blue", 0)
    assert not replace(cup, millilitres=0).full


@pytest.mark.parametrize("value", [Cup("blue", note="chipped"), Saucer("a"), Nothing()], ids=repr)
def test_a_value_is_sent_and_copied_whole(value: object) -> None:
    for other in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):
        assert other == value
        assert repr(other) == repr(value)
    assert pickle.loads(pickle.dumps(Cup("blue", note="chipped"))).note == "chipped"


def test_it_says_its_parts_but_for_those_that_are_to_be_left_out() -> None:
    assert repr(Cup("blue", note="chipped")) == "Cup(name='blue', millilitres=200, leaves=(), full=True, put=5)"


def test_the_first_values_may_be_made_in_several_threads() -> None:
    @dataclass(frozen=True, slots=True)
    class Late:
        name: str

    made: list[Late] = []
    threads = [Thread(target=lambda: made.append(Late("a"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [Late("a")] * 8


def test_what_changes_is_made_as_ever() -> None:
    pot = Pot()
    pot.millilitres = 5
    assert pot == Pot(5)
