"""The toy aid, which every test of the thinking may walk through."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis.vendor.pretty import RepresentationPrinter

from kiosk.content.pack import check_pack
from kiosk.decision.aid import Aid

TOY = Path(__file__).parents[1] / "samples" / "tea-or-coffee"


@dataclass(frozen=True, slots=True, repr=False)
class NamedAid(Aid):
    """An aid that is shown by its name: hypothesis shows whatever a test or a strategy is given, and an aid is long."""

    def __repr__(self) -> str:
        return f"<aid {self.id}>"

    def _repr_pretty_(self, printer: RepresentationPrinter, _cycle: bool) -> None:
        printer.text(repr(self))


def named(aid: Aid) -> NamedAid:
    """The aid, shown by its name."""
    return NamedAid(**{each.name: getattr(aid, each.name) for each in fields(aid)})


class PlainWriter:
    """Writes days and times as ISO has them and lists with a plus."""

    def day(self, day: date) -> str:
        return day.isoformat()

    def dated(self, day: date) -> str:
        return day.isoformat()

    def full(self, day: date) -> str:
        return day.isoformat()

    def weekday_short(self, day: date) -> str:
        return f"{day:%a}"

    def month_day(self, day: date) -> str:
        return f"{day:%m-%d}"

    def clock(self, at: time) -> str:
        return at.isoformat("minutes")

    def listed(self, items: Sequence[str]) -> str:
        return " + ".join(items)


@pytest.fixture(scope="session")
def toy() -> Aid:
    return named(check_pack(TOY).aids["en"])


@pytest.fixture(scope="session")
def writer() -> PlainWriter:
    return PlainWriter()
