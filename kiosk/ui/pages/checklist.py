"""The checklist as tiles by time, and the tile that is open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.blanks import fill
from kiosk.decision.checklist import Entry, Part, Time
from kiosk.decision.summary import Summary
from kiosk.ui.pages.comparison_detail import Words
from kiosk.ui.qt.list_model import ListModel
from kiosk.ui.qt.properties import Property
from kiosk.ui.services import CalendarWriter

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

NAMED = 2
"""How many of its entries a tile names at the most, each in a line of its own."""


@dataclass(frozen=True, slots=True)
class TileRow:
    """A stretch of time as a tile. `about` names some of what is in it, in a line each."""

    group: str
    name: str
    when: str
    about: str
    count: str
    sign: str
    day: bool
    emergency: bool


@dataclass(frozen=True, slots=True)
class TileEntryRow:
    """An entry under a tile, with the labels of its lines to write on."""

    sign: str
    lead: str
    text: str
    writeIn: str
    emergency: bool


class TileWriter:
    """Writes the time and the number of entries of a tile in one language."""

    def __init__(self, words: Words, writer: CalendarWriter, today: date) -> None:
        self._words, self._writer, self._today = words, writer, today

    def short(self, part: Part) -> str:
        """When it is, as a tile has it: Tuesday, Dec 1."""
        return self._when(part, self._writer.weekday_and_day)

    def long(self, part: Part) -> str:
        """When it is, as a title has it: Tuesday, December 1."""
        return self._when(part, self._writer.day)

    def count(self, part: Part) -> str:
        """How many things to do or signs to know it holds."""
        number = sum(entry.counted for entry in part.entries)
        kind = "thing" if part.group.tick else "sign"
        return (
            self._words[f"tile_{kind}"] if number == 1 else fill(self._words[f"tile_{kind}s"], number=number)
        )

    def _when(self, part: Part, day: Callable[[date], str]) -> str:
        first, last = part.first, part.last
        if part.group.today or (last == self._today and first != last):
            return day(self._today)
        if first and first == last:
            return day(first)
        if first and last and first > self._today:
            return fill(self._words["days_between"], first=self._day(first), last=self._day(last))
        if last:
            return fill(self._words["day_until"], day=self._day(last))
        return fill(self._words["day_from"], day=self._day(first)) if first else part.group.when

    def _day(self, day: date) -> str:
        return self._writer.month_day(day)


def tile_rows(parts: Sequence[Part], write: TileWriter) -> list[TileRow]:
    """The tiles of these parts."""
    return [
        TileRow(
            group=part.group.key,
            name=part.group.name,
            when=write.short(part),
            about="\n".join(_named(part.entries)),
            count=write.count(part),
            sign=part.group.icon,
            day=part.group.key is Time.MORNING,
            emergency=part.group.key is Time.EMERGENCY,
        )
        for part in parts
    ]


def _named(entries: Sequence[Entry]) -> list[str]:
    return list(dict.fromkeys(entry.tile for entry in entries if entry.counted))[:NAMED]


def entry_rows(part: Part) -> list[TileEntryRow]:
    """The entries of a part; those without an icon have that of the part."""
    emergency = part.group.key is Time.EMERGENCY
    return [
        TileEntryRow(
            entry.icon or part.group.icon, entry.lead, entry.text, "; ".join(entry.write_in), emergency
        )
        for entry in part.entries
    ]


@QmlElement
class ChecklistView(QObject):
    """The person's checklist, for QML to bind to."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles = ListModel(TileRow, self)
        self._entries = ListModel(TileEntryRow, self)
        self._parts: tuple[Part, ...] = ()
        self._write: TileWriter | None = None
        self._place = 0

    def show(self, summary: Summary, words: Words, writer: CalendarWriter) -> None:
        """Show the tiles of that list."""
        self._parts = summary.checklist
        self._write = TileWriter(words, writer, summary.made_on)
        self._tiles.show(tile_rows(self._parts, self._write))
        self._place = min(self._place, max(0, len(self._parts) - 1))
        self._open()

    def open(self, group: str) -> None:
        """Open the tile of that group."""
        self._place = next(place for place, part in enumerate(self._parts) if part.group.key == group)
        self._open()

    def _open(self) -> None:
        self._entries.show(entry_rows(self._parts[self._place]) if self._parts else ())
        self.changed.emit()

    def clear(self) -> None:
        """Clear everything."""
        self._parts, self._write, self._place = (), None, 0
        self._tiles.show(())
        self._open()

    def _beside(self, step: int) -> TileRow | None:
        place, tiles = self._place + step, self._tiles.shown()
        return tiles[place] if 0 <= place < len(tiles) else None

    @Property(ListModel, constant=True)
    def tiles(self) -> ListModel:
        """The tiles, as rows of group, name, when, about, count, sign, day, emergency."""
        return self._tiles

    @Property(ListModel, constant=True)
    def entries(self) -> ListModel:
        """What the open tile holds, as rows of sign, lead, text, writeIn, emergency."""
        return self._entries

    @Property(str, notify=changed)
    def title(self) -> str:
        """The name of the open tile, and when it is."""
        if not self._parts or self._write is None:
            return ""
        part = self._parts[self._place]
        when = self._write.long(part)
        return f"{part.group.name}: {when}" if when else part.group.name

    @Property(str, notify=changed)
    def before(self) -> str:
        """The group of the tile before the open one, or ""."""
        tile = self._beside(-1)
        return tile.group if tile else ""

    @Property(str, notify=changed)
    def beforeName(self) -> str:
        """The name of the tile before the open one, or ""."""
        tile = self._beside(-1)
        return tile.name if tile else ""

    @Property(str, notify=changed)
    def after(self) -> str:
        """The group of the tile after the open one, or ""."""
        tile = self._beside(1)
        return tile.group if tile else ""

    @Property(str, notify=changed)
    def afterName(self) -> str:
        """The name of the tile after the open one, or ""."""
        tile = self._beside(1)
        return tile.name if tile else ""
