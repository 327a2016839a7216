"""A list of frozen dataclasses as a model for QML's Repeater."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

# Qt.ItemDataRole.DisplayRole and .UserRole, as numbers: the first look into Qt's namespace makes all of its
# 130 enumerations, which takes a tenth of the whole start.
_DISPLAY_ROLE = 0
_FIRST_ROLE = 0x0100

Index = QModelIndex | QPersistentModelIndex


@QmlElement
class ListModel(QAbstractListModel):
    """Frozen dataclasses of one type as rows; each field is a role of the same name."""

    def __init__(self, row_type: type[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(row_type)]
        self._rows: Sequence[Any] = ()

    def show(self, rows: Sequence[Any]) -> None:
        """Show these rows. While their number stays the delegates stay too, and only what changed in a row is updated."""
        before, self._rows = self._rows, tuple(rows)
        if len(before) != len(self._rows):
            self.beginResetModel()
            self.endResetModel()
            return
        for place, (old, new) in enumerate(zip(before, self._rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(place), self.index(place), self._changed(old, new))

    def _changed(self, old: Any, new: Any) -> list[int]:
        """The roles of the fields that are not the same."""
        return [
            _FIRST_ROLE + place
            for place, name in enumerate(self._names)
            if getattr(old, name) != getattr(new, name)
        ]

    def shown(self) -> tuple[Any, ...]:
        """The rows as they were given."""
        return tuple(self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        """The number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _DISPLAY_ROLE) -> Any:
        """One field of one row."""
        return getattr(self._rows[index.row()], self._names[role - _FIRST_ROLE], None)

    def roleNames(self) -> dict[int, QByteArray]:
        """The role names, as delegates declare them by `required property`."""
        return {_FIRST_ROLE + place: QByteArray(name.encode()) for place, name in enumerate(self._names)}
