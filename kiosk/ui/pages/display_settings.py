"""Display settings: text size, contrast, motion, reach and language. They are reset for each new person."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.decision.visit import CONTRASTS, Reading
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language to choose, named in its own words."""

    language: str
    name: str
    chosen: bool


@QmlElement
class DisplaySettings(QObject):
    """The display settings, for QML to bind to; each change is handed to `apply`, which comes back by `show`."""

    changed = Signal()
    tallChanged = Signal()
    setBack = Signal()
    """They were set back by the person."""

    def __init__(
        self,
        capital_mm: Mapping[str, float],
        languages: Mapping[str, str],
        apply: Callable[[Reading], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._capital_mm = capital_mm
        self._names = languages
        self._apply = apply
        self._reading = Reading()
        self._tall = False
        self._languages = ListModel(LanguageRow, self)

    def show(self, reading: Reading) -> None:
        """Show these settings."""
        before, self._reading = self._reading, reading
        now = reading.language or next(iter(self._names))
        self._languages.show([LanguageRow(key, name, key == now) for key, name in self._names.items()])
        if reading != before:
            self.changed.emit()

    @Property(float, notify=changed)
    def capitalMm(self) -> float:
        """The height of a capital letter of running text, in millimetres."""
        return self._capital_mm[self._reading.text_size]

    @Property(str, notify=changed)
    def textSize(self) -> str:
        """The text size, one of `textSizes`."""
        return self._reading.text_size

    @Property(list, constant=True)
    def textSizes(self) -> list[str]:
        """The text sizes to choose from, the smallest first."""
        return list(self._capital_mm)

    @Property(list, constant=True)
    def contrasts(self) -> list[str]:
        """The contrast themes to choose from; Theme.qml has the colours of each."""
        return list(CONTRASTS)

    @Property(str, notify=changed)
    def contrast(self) -> str:
        """The contrast theme, one of `contrasts`."""
        return self._reading.contrast

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        """Whether moving pictures are switched off."""
        return self._reading.calm

    @Property(bool, notify=changed)
    def lowered(self) -> bool:
        """Whether a tall screen shows everything in its lower part, for who cannot reach higher."""
        return self._reading.lowered

    @Property(bool, notify=tallChanged)
    def tall(self) -> bool:
        """Whether the screen is higher than wide: only there is anything out of reach."""
        return self._tall

    @Property(str, notify=changed)
    def language(self) -> str:
        """The patient's language, as a language tag."""
        return self._reading.language or next(iter(self._names))

    @Property(bool, notify=changed)
    def usual(self) -> bool:
        """Whether everything is as each new person finds it, but for the language."""
        return self._reading == self._as_new

    @property
    def _as_new(self) -> Reading:
        """As each new person finds it: in the language that they took, and read aloud if it is."""
        return Reading(language=self._reading.language, aloud=self._reading.aloud)

    @Property(ListModel, constant=True)
    def languages(self) -> ListModel:
        """The languages, as rows of language, name, chosen."""
        return self._languages

    @Property(list, notify=changed)
    def spoken(self) -> list[dict[str, str | bool]]:
        """The languages as plain values, as the start page has them before there is a session."""
        names = self._names.items()
        return [{"language": key, "name": name, "chosen": key == self.language} for key, name in names]

    @Property(bool, constant=True)
    def speaksMore(self) -> bool:
        """Whether there is more than one language to choose from."""
        return len(self._names) > 1

    @Slot(str)
    def takeTextSize(self, size: str) -> None:
        """Set the text size; ignored for one that is not offered."""
        if size in self._capital_mm:
            self._apply(replace(self._reading, text_size=size))

    @Slot(str)
    def takeContrast(self, contrast: str) -> None:
        """Set the contrast theme; ignored for one that is not offered."""
        if contrast in CONTRASTS:
            self._apply(replace(self._reading, contrast=contrast))

    @Slot(bool)
    def takeCalm(self, calm: bool) -> None:
        """Switch moving pictures off (true) or on."""
        self._apply(replace(self._reading, calm=calm))

    @Slot(bool)
    def takeLowered(self, lowered: bool) -> None:
        """Show everything in the lower part of a tall screen (true), or on all of it."""
        self._apply(replace(self._reading, lowered=lowered))

    @Slot(bool)
    def showTall(self, tall: bool) -> None:
        """Tell whether the screen is higher than wide."""
        if tall != self._tall:
            self._tall = tall
            self.tallChanged.emit()

    @Slot()
    def takeUsual(self) -> None:
        """Set everything but the language back; the answers stay."""
        self._apply(self._as_new)
        self.setBack.emit()

    @Slot(str)
    def takeLanguage(self, language: str) -> None:
        """Set the language; ignored for one that is not offered."""
        if language in self._names:
            self._apply(replace(self._reading, language=language))
