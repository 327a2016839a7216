"""Every setting of a kiosk, with its default and its validator."""

from dataclasses import dataclass, field
from typing import Literal

from kiosk.decision.clinic import Clinic
from kiosk.device.key_names import ACTS, key_names, key_numbers
from kiosk.device.setting_source import SettingSource
from kiosk.device.setting_validators import (
    Range,
    Validator,
    argon2id_hash,
    client_id,
    fingerprint,
    language_tag_or_none,
    language_tags,
    metrics_file,
    printer_address,
    record_place,
    shell_command,
    token_address,
    voice_variant,
)

Renderer = Literal["software", "gpu"]


def _checked_by(validator: Validator) -> dict[str, Validator]:
    return {"validator": validator}


@dataclass(frozen=True, slots=True)
class KioskSettings:
    """The aid, its languages, the renderer, and whether staff are near."""

    aid: str = ""
    """The folder of the aid; "" is the one that ships with the program."""
    language: str = field(default="", metadata=_checked_by(language_tag_or_none))
    """The language of the first page; "" is the first that the aid is written in."""
    languages_offered: tuple[str, ...] = field(default=(), metadata=_checked_by(language_tags))
    """The languages a person can choose from; none named is every language of the aid."""
    renderer: Renderer = "software"
    unattended: bool = False
    """Whether people use it alone: idle warning, full screen, no way out of the program."""
    require_signoff: bool = False
    """Whether content that no clinician approved keeps an unattended kiosk out of service."""
    state: str = ""
    """The folder of what outlives a start; "" is in the home of the account."""


@dataclass(frozen=True, slots=True)
class ScreenSettings:
    """The screen; 0 asks the system."""

    pixels_per_mm: float = field(default=0.0, metadata=_checked_by(Range(2, 25, or_zero=True)))
    width_px: int = field(default=0, metadata=_checked_by(Range(320, 16384, or_zero=True)))
    height_px: int = field(default=0, metadata=_checked_by(Range(320, 16384, or_zero=True)))
    dark_after_s: int = field(default=0, metadata=_checked_by(Range(60, 86400, or_zero=True)))
    """Seconds without a hand after which the system turns the screen dark; the touch that wakes it presses nothing."""


def _keys(default: str) -> str:
    return field(default=default, metadata=_checked_by(key_names))


@dataclass(frozen=True, slots=True)
class KeySettings:
    """The acts of a keypad's keys, by Qt's names of them, several with spaces between."""

    up: str = _keys("Up Backtab")
    down: str = _keys("Down Tab")
    back: str = _keys("Left Escape")
    next: str = _keys("Right")
    select: str = _keys("Return Enter Space")
    listen: str = _keys("F2")
    help: str = _keys("F1")
    louder: str = _keys("F4")
    softer: str = _keys("F3")
    pause: str = _keys("F5")
    speaks: bool = True
    """Whether on the first page any of the keys starts reading aloud, for whoever does not see it."""
    switches: bool = False
    """Whether two switches are enough: one moves on, round and round, and the other one selects."""
    move: str = _keys("Space")
    """The keys of the switch that moves on; they do nothing else while there are switches."""
    scanning: float = field(default=0.0, metadata=_checked_by(Range(0.5, 5, or_zero=True)))
    """Seconds that the ring stays in a place where one switch is enough: the ring goes on by itself. 0 is no scanning."""

    @property
    def acts(self) -> dict[int, str]:
        """The act of each key, by Qt's number of it."""
        acts = {act: getattr(self, act) for act in ACTS}
        found = {number: act for act, names in acts.items() for number in key_numbers(names)}
        return found | (dict.fromkeys(key_numbers(self.move), "down") if self.switches else {})


@dataclass(frozen=True, slots=True)
class IdleSettings:
    """When a person has left, in seconds; the ranges are those of VVSG 2.0."""

    warn_after_s: int = field(default=180, metadata=_checked_by(Range(120, 300)))
    answer_within_s: int = field(default=45, metadata=_checked_by(Range(20, 45)))


@dataclass(frozen=True, slots=True)
class PrinterSettings:
    """The printer, or a folder in its place."""

    address: str = field(default="", metadata=_checked_by(printer_address))
    """The printer, or a folder; "" is a folder among what the program keeps."""
    give_up_after_s: int = field(default=120, metadata=_checked_by(Range(10, 900)))
    """Seconds without any progress after which the person is told that it did not work."""
    name: str = ""
    """How people are told which printer it is: "the printer by the window"."""
    certificate_sha256: str = field(default="", metadata=_checked_by(fingerprint))
    """The certificate to trust at ipps://, and no other; "" is one for which the system's authorities vouch."""
    prefer_raster: bool = False
    """Whether pages are drawn here though the printer takes PDF: some printers' own readers are slow, or faulty."""
    two_sided: bool = False
    """Whether pages stand on both sides of the paper where the printer can; each sheet begins on paper of its own."""
    keep_hours: int = field(default=72, metadata=_checked_by(Range(1, 720)))
    """Hours after which a page in a folder is removed."""


@dataclass(frozen=True, slots=True)
class SpeechSettings:
    """Reading aloud: the voice and the player."""

    enabled: bool = True
    voice: str = field(default="", metadata=_checked_by(voice_variant))
    """The synthesizer's variant of its voices, as its own list names it: "f3"; "" is its usual one."""
    synthesizer_reads: tuple[str, ...] = field(default=(), metadata=_checked_by(language_tags))
    """The languages that the synthesizer reads, though there is a voice that machines hear better."""
    player: str = field(default="", metadata=_checked_by(shell_command))
    """The command that plays a WAV from its standard input; "" is the first that is found and works."""
    headphone: bool = True
    """Whether a headphone that is plugged in on the first page begins reading aloud."""


@dataclass(frozen=True, slots=True)
class JournalSettings:
    """The journal's file."""

    file: str = ""
    """The file that lines are added to; "" is standard error."""


@dataclass(frozen=True, slots=True)
class MetricsSettings:
    """Counts and states for Prometheus."""

    file: str = field(default="", metadata=_checked_by(metrics_file))
    """The file that node-exporter's textfile collector reads; "" is none."""


@dataclass(frozen=True, slots=True)
class StaffSettings:
    """The staff PIN, and the idle time of a consult."""

    pin_hash: str = field(default="", repr=False, metadata=_checked_by(argon2id_hash))
    """The argon2id hash of the PIN; "" opens nothing to anybody."""
    call: str = field(default="", metadata=_checked_by(shell_command))
    """The command that calls staff, such as one that lights a lamp; "" sends the person to the desk."""
    idle_s: int = field(default=600, metadata=_checked_by(Range(300, 1800)))
    """Seconds without a touch after which a consult is wiped: people talk, so they are more than for one alone.

    At the most they are the 30 minutes after which VxSuite ends a session of its staff.
    """


@dataclass(frozen=True, slots=True)
class RecordSettings:
    """Where records of visits are kept, if a clinic wants any."""

    to: str = field(default="", metadata=_checked_by(record_place))
    """Where it is kept: a folder, or the base address of a FHIR server; "" keeps none."""
    client_id: str = field(default="", metadata=_checked_by(client_id))
    """The name by which that server knows this kiosk; "" is a server that asks for none."""
    key_file: str = ""
    """The private key, in PEM, with which the kiosk signs in under that name."""
    token_url: str = field(default="", metadata=_checked_by(token_address))
    """Where the server gives tokens; "" asks the server."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings of one kiosk; the sections are the tables of the file."""

    kiosk: KioskSettings = field(default_factory=KioskSettings)
    screen: ScreenSettings = field(default_factory=ScreenSettings)
    keys: KeySettings = field(default_factory=KeySettings)
    idle: IdleSettings = field(default_factory=IdleSettings)
    printer: PrinterSettings = field(default_factory=PrinterSettings)
    second_printer: PrinterSettings = field(default_factory=PrinterSettings)
    """Where pages go while the first printer cannot print; "" for its address is none."""
    speech: SpeechSettings = field(default_factory=SpeechSettings)
    clinic: Clinic = field(default_factory=Clinic)
    journal: JournalSettings = field(default_factory=JournalSettings)
    metrics: MetricsSettings = field(default_factory=MetricsSettings)
    staff: StaffSettings = field(default_factory=StaffSettings)
    records: RecordSettings = field(default_factory=RecordSettings)
    source: SettingSource = field(default=SettingSource(), repr=False, compare=False)
    """Where all this was written; it is no table."""
