"""The code page: takes a hand-over code from a barcode reader, a keyboard or the keys on screen."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.aid import Aid
from kiosk.decision.code_typing import LETTERS_A_GROUP, begins_anew, groups_of, read_typed, wrong_groups
from kiosk.decision.handover_code import ALPHABET, LONGEST, CodeRefusedError, Refusal, code_length
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

USUAL_GROUPS = 14
"""Boxes that are shown while the length of the code is not known."""
_KEPT = frozenset({Refusal.HALF_READ, Refusal.DAMAGED})
"""Refusals after which the letters stay, to be corrected."""


@dataclass(frozen=True, slots=True)
class GroupRow:
    """Four letters of the code: whether the next one goes here, and whether one of them is wrong."""

    letters: str
    current: bool
    wrong: bool


@QmlElement
class CodeView(QObject):
    """The letters so far in groups of four, and the reason of a refusal, for QML to bind to."""

    changed = Signal()
    handed = Signal(object)
    """A whole code was read: the HandedOver."""

    def __init__(self, aids: Mapping[str, Aid], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._aids = aids
        self._typed, self._refused = "", ""
        self._kept = 0
        """Letters of a refused code, after which another scan begins anew."""
        self._suspects: frozenset[int] = frozenset()
        self._groups = ListModel(GroupRow, self)
        self._show("")

    @Slot(str, result=bool)
    def takes(self, text: str) -> bool:
        """Append characters; what is longer than any code is cut off. A new scan begins anew."""
        if self._refused == Refusal.DAMAGED:
            self._typed, self._kept = "", 0  # it was whole: nothing can follow
        longer = self._typed + text
        typed = begins_anew(longer, self._kept)
        self._typed, self._kept = typed[: LONGEST + 1], self._kept if typed == longer else 0
        self._show("")
        return True

    @Slot()
    def erase(self) -> None:
        """Remove the last character."""
        self._typed, self._kept = self._typed[:-1], 0
        self._show("")

    @Slot()
    def forget(self) -> None:
        """Remove everything that was typed."""
        self._typed, self._kept = "", 0
        self._show("")

    @Slot()
    def enter(self) -> None:
        """Read the code: hand its visit on, or show the reason of the refusal and, where it is known, the place."""
        try:
            handed = read_typed(self._aids, self._typed)
        except CodeRefusedError as refused:
            self._refuse(refused.reason)
        else:
            self.forget()
            self.handed.emit(handed)

    def _refuse(self, reason: Refusal) -> None:
        if reason not in _KEPT:
            self._typed = ""
        self._kept = len(self._typed)
        self._show(reason, wrong_groups(self._typed) if reason is Refusal.DAMAGED else frozenset())

    def _show(self, refused: str, suspects: frozenset[int] = frozenset()) -> None:
        self._refused, self._suspects = refused, suspects
        groups = groups_of(self._typed)
        number = -(-(code_length(self._typed) or USUAL_GROUPS * LETTERS_A_GROUP) // LETTERS_A_GROUP)
        here = len(groups) - 1 if groups and len(groups[-1]) < LETTERS_A_GROUP else len(groups)
        self._groups.show([
            GroupRow(groups[place] if place < len(groups) else "", place == here, place in suspects)
            for place in range(max(number, len(groups)))
        ])  # fmt: skip
        self.changed.emit()

    @Property(ListModel, constant=True)
    def groups(self) -> ListModel:
        """The boxes of four letters, as rows of letters, current, wrong."""
        return self._groups

    @Property(int, notify=changed)
    def count(self) -> int:
        """The number of letters so far."""
        return sum(len(row.letters) for row in self._groups.shown())

    @Property(int, notify=changed)
    def length(self) -> int:
        """The number of letters of the whole code; 0 while that is not known."""
        return code_length(self._typed)

    @Property(int, notify=changed)
    def suspect(self) -> int:
        """The number of the first box with a wrong letter, from 1; 0 where none is known."""
        return min(self._suspects) + 1 if self._suspects else 0

    @Property(str, notify=changed)
    def refused(self) -> str:
        """The Refusal of the last code, or ""."""
        return self._refused

    @Property(str, constant=True)
    def alphabet(self) -> str:
        """The letters and digits that a code can have."""
        return ALPHABET
