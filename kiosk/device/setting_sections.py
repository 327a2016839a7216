"""How one kiosk is set up: every setting, what it may be, and what it is when nobody says."""

from dataclasses import dataclass, field
from typing import Literal

from kiosk.decision.clinic import Clinic
from kiosk.device.places import printed_folder
from kiosk.device.setting_rules import Range, Rule, language_tag, language_tags, printer_address

Renderer = Literal["software", "gpu"]


def _ruled(rule: Rule) -> dict[str, Rule]:
    return {"rule": rule}


@dataclass(frozen=True, slots=True)
class KioskSettings:
    """What is shown, and who stands by."""

    aid: str = ""
    """The folder of the aid; "" is the one that ships with the program."""
    language: str = field(default="en", metadata=_ruled(language_tag))
    """The language of the first page."""
    languages_offered: tuple[str, ...] = field(default=(), metadata=_ruled(language_tags))
    """The languages a person can choose from; none named is every language of the aid."""
    renderer: Renderer = "software"
    unattended: bool = False
    """Whether people use it alone: idle warning, full screen, no way out of the program."""
    require_signoff: bool = False
    """Whether content that no clinician approved keeps an unattended kiosk out of service."""


@dataclass(frozen=True, slots=True)
class ScreenSettings:
    """The glass; 0 asks the system."""

    pixels_per_mm: float = field(default=0.0, metadata=_ruled(Range(2, 25, or_zero=True)))
    width_px: int = field(default=0, metadata=_ruled(Range(320, 16384, or_zero=True)))
    height_px: int = field(default=0, metadata=_ruled(Range(320, 16384, or_zero=True)))


@dataclass(frozen=True, slots=True)
class IdleSettings:
    """When a person has left, in seconds; the ranges are those of VVSG 2.0."""

    warn_after_s: int = field(default=180, metadata=_ruled(Range(120, 300)))
    answer_within_s: int = field(default=45, metadata=_ruled(Range(20, 45)))


def _folder_address() -> str:
    return f"folder:{printed_folder()}"


@dataclass(frozen=True, slots=True)
class PrinterSettings:
    """Where the pages go."""

    address: str = field(default_factory=_folder_address, metadata=_ruled(printer_address))
    give_up_after_s: int = field(default=120, metadata=_ruled(Range(10, 900)))
    """Seconds without any progress after which the person is told that it did not work."""


@dataclass(frozen=True, slots=True)
class JournalSettings:
    """Where events are noted."""

    file: str = ""
    """The file that lines are added to; "" is standard error."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of one kiosk; the sections are the tables of the file."""

    kiosk: KioskSettings = field(default_factory=KioskSettings)
    screen: ScreenSettings = field(default_factory=ScreenSettings)
    idle: IdleSettings = field(default_factory=IdleSettings)
    printer: PrinterSettings = field(default_factory=PrinterSettings)
    clinic: Clinic = field(default_factory=Clinic)
    journal: JournalSettings = field(default_factory=JournalSettings)
