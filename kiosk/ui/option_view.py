"""One option on a page of its own: what happens, step by step."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.options import Option
from kiosk.ui.properties import Property
from kiosk.ui.rows import Rows

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StepRow:
    """One numbered step; `picture` is an address, empty where none is drawn."""

    number: int
    title: str
    text: str
    picture: str


def step_rows(option: Option, pictures: Path) -> list[StepRow]:
    """The steps, each with its drawing where assets/ has one: `<picture>-<number>.svg`."""
    return [
        StepRow(number, step.title, step.text, _picture(pictures / f"{option.picture}-{number}.svg"))
        for number, step in enumerate(option.steps, start=1)
    ]


def _picture(file: Path) -> str:
    return QUrl.fromLocalFile(str(file)).toString() if file.is_file() else ""


@QmlElement
class OptionView(QObject):
    """The option, for QML to bind to."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._summary = ""
        self._steps = Rows(StepRow, self)

    def show(self, option: Option, pictures: Path) -> None:
        """Show that option."""
        self._summary = option.summary
        self._steps.show(step_rows(option, pictures))
        self.changed.emit()

    @Property(str, notify=changed)
    def summary(self) -> str:
        """Who it is usually for."""
        return self._summary

    @Property(Rows, constant=True)
    def steps(self) -> Rows:
        """The steps, as rows of number, title, text, picture."""
        return self._steps
