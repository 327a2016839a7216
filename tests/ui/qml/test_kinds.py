"""The kinds that Python hands QML: each has one name in QML, and the same text in both."""

import re
from enum import StrEnum

import pytest

from kiosk.decision.consult_form import Extra, FieldKind, Need
from kiosk.decision.pages import PageKind
from kiosk.decision.questions import Kind
from kiosk.print_services import SAVED
from kiosk.printing.status import State
from kiosk.ui.consult.pin import PinState
from kiosk.ui.consult.record import RecordState
from kiosk.ui.pages.lesson import Verdict
from kiosk.ui.pages.print_state import PrintState
from kiosk.ui.pages.shown import ConsultStep, Panel
from kiosk.ui.services import Kept, Tried
from tests.ui.stage import ROOT

KINDS = ROOT / "kiosk" / "ui" / "qml" / "Kinds"
NAMES: dict[str, type[StrEnum]] = {
    "ConsultStep": ConsultStep,
    "Extra": Extra,
    "FieldKind": FieldKind,
    "Need": Need,
    "PageKind": PageKind,
    "Panel": Panel,
    "PinState": PinState,
    "PrintState": PrintState,
    "QuestionKind": Kind,
    "RecordState": RecordState,
    "Verdict": Verdict,
}


def called_in_qml(member: StrEnum) -> str:
    """NOT_SURE is notSure in QML."""
    first, *others = member.name.lower().split("_")
    return first + "".join(word.title() for word in others)


def test_every_kind_of_qml_is_one_of_python() -> None:
    assert {file.stem for file in KINDS.glob("*.qml")} == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_qml_names_every_member_with_its_text_and_no_other(name: str) -> None:
    source = (KINDS / f"{name}.qml").read_text(encoding="utf-8")
    named = dict(re.findall(r'readonly property string (\w+): "(\w*)"', source))
    assert named == {called_in_qml(member): member.value for member in NAMES[name]}
    assert source.count("property") == len(named), "every property is a constant text"


def test_no_qml_file_compares_a_kind_with_a_text() -> None:
    values = {member.value for enum in NAMES.values() for member in enum if member.value}
    for file in sorted(KINDS.parent.rglob("*.qml")):
        compared = set(re.findall(r'[!=]== "(\w+)"', file.read_text(encoding="utf-8")))
        assert not compared & values, f"{file.name}: use the names of the module Kinds"


@pytest.mark.parametrize("state", [*State, SAVED])
def test_whatever_a_printer_tells_can_be_shown(state: str) -> None:
    assert PrintState(state)


def test_whatever_becomes_of_a_record_or_a_pin_can_be_shown() -> None:
    assert {RecordState(kept) for kept in Kept} == set(RecordState) - {RecordState.NONE, RecordState.KEEPING}
    assert {PinState(tried) for tried in Tried if tried is not Tried.RIGHT} <= set(PinState)
