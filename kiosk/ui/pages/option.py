"""The page of one option: what happens, step by step."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.options import Option
from kiosk.ui.animation.procedure import ProcedureView
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StepRow:
    """One numbered step in words."""

    number: int
    title: str
    text: str


def step_rows(option: Option) -> list[StepRow]:
    """The steps in their order, numbered from one."""
    return [StepRow(number, step.title, step.text) for number, step in enumerate(option.steps, start=1)]


@QmlElement
class OptionView(QObject):
    """The option, for QML to bind to."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = self._whom = ""
        self._asked = self._compared = False
        self._steps = ListModel(StepRow, self)
        self._procedure = ProcedureView(self)

    def show(self, option: Option, assets: Path, *, asked: bool = False, compared: bool = False) -> None:
        """Show that option, with its drawings from the folder of assets.

        `asked` is whether the aid says what to ask about it, `compared` whether it was opened from the comparison.
        """
        self._key, self._whom = option.key, option.whom
        self._asked, self._compared = asked, compared
        self._steps.show(step_rows(option))
        self._procedure.show(option, assets)
        self.changed.emit()

    @Property(str, notify=changed)
    def key(self) -> str:
        """The option's key."""
        return self._key

    @Property(str, notify=changed)
    def whom(self) -> str:
        """Whom it is for."""
        return self._whom

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """Whether the aid says what to ask about it."""
        return self._asked

    @Property(bool, notify=changed)
    def compared(self) -> bool:
        """Whether it was opened from the comparison, which it leads back to."""
        return self._compared

    @Property(ListModel, constant=True)
    def steps(self) -> ListModel:
        """The steps, as rows of number, title, text."""
        return self._steps

    @Property(ProcedureView, constant=True)
    def procedure(self) -> ProcedureView:
        """The steps as they are drawn."""
        return self._procedure
