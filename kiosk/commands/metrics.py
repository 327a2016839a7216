"""The command `metrics`: counts and states of this machine's kiosk for Prometheus, whether the kiosk runs or not."""

import os
import tomllib
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from kiosk import app
from kiosk.atomic_file import write_atomically
from kiosk.commands.account import as_the_kiosk
from kiosk.commands.counters import counters
from kiosk.commands.metric_text import UNKNOWN, Metric, MetricKind, Sample, counter, gauge, text_of
from kiosk.commands.settings_file import settings_file
from kiosk.commands.status import READY, version_of_program
from kiosk.commands.units import shown
from kiosk.decision.problems import ProblemsFound
from kiosk.decision.signoff import Signoff, SignoffStatus, signoff_status
from kiosk.device.one_instance import runs_now
from kiosk.device.settings import LARGEST, Settings
from kiosk.device.tally import totals_kept
from kiosk.ordinary_file import read_ordinary
from kiosk.print_services import places_of, printers_of
from kiosk.printing.address import AddressError
from kiosk.printing.status import State

READABLE_BY_ALL = 0o644
"""The collector reads as another account."""
UNIT, UPDATE, UPDATES = "spine-kiosk.service", "spine-kiosk-update.service", "spine-kiosk-update.timer"
UPDATED_WELL = Path("/var/lib/spine-kiosk-update/well")
"""As old as the last update that went well, or found nothing new; one that had failed here before is new still."""
UNUSABLE = "unusable"
PRINTER_STATES = (
    *(str(state) for state in (State.READY, State.WAKING, State.NEEDS_PAPER, State.JAMMED, State.DOOR_OPEN)),
    *(str(state) for state in (State.NEEDS_ATTENTION, State.REFUSED, State.NOT_RESPONDING)),
    UNUSABLE,
)
"""What a printer can be before it is sent anything."""


def metrics(asked: Namespace) -> int:
    """Print them; or write them where the settings say, whole or not at all, and nothing where they name no file."""
    file = settings_file(asked)
    settings, valid = _settings(file, asked.aid)
    if asked.write and not settings.metrics.file:
        return 0
    machine = tuple(_machine())  # asked by who runs this: root needs no message bus for it
    with as_the_kiosk(file):
        text = text_of([*_kiosk(settings, valid=valid, now=datetime.now(UTC)), *machine])
    if asked.write:
        write_atomically(Path(settings.metrics.file), text.encode(), mode=READABLE_BY_ALL, follows=False)
    else:
        print(text, end="")
    return 0


def _settings(file: Path | None, aid: Path | None) -> tuple[Settings, bool]:
    """The settings, and whether they hold. Raises ProblemsFound where this account may not read them."""
    try:
        return app.settings_of(file, aid), True
    except ProblemsFound:
        if file is None or not os.access(file, os.R_OK):
            raise
        return _readable(file), False


def _readable(file: Path) -> Settings:
    """Of settings that are wrong what is enough to tell so: where to write, and where the kiosk keeps its state."""
    try:
        given = tomllib.loads(read_ordinary(file, LARGEST).decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        given = {}
    found = Settings()
    state, to = _text(given, "kiosk", "state"), _text(given, "metrics", "file")
    return replace(found, kiosk=replace(found.kiosk, state=state), metrics=replace(found.metrics, file=to))


def _text(given: dict[str, object], section: str, key: str) -> str:
    """A full path that stands there; "" where none does."""
    table = given.get(section)
    value = table.get(key) if isinstance(table, dict) else ""
    return value if isinstance(value, str) and value.startswith("/") else ""


def _kiosk(settings: Settings, *, valid: bool, now: datetime) -> Iterator[Metric]:
    yield gauge("running", "Whether the program runs: 1, or 0", runs_now(settings.kiosk.state))
    yield gauge("settings_valid", "Whether the settings can be read and nothing in them is wrong", valid)
    if valid:
        yield from _content(settings, now)
        yield from _printers(settings)
    else:
        yield _build(UNKNOWN, UNKNOWN)
    yield from counters(totals_kept(settings.kiosk.state).at_full_hour(now))


def _build(content: str, content_version: str) -> Metric:
    about = "Always 1; the versions are its labels"
    labels = {"version": version_of_program(), "content": content, "content_version": content_version}
    return gauge("build_info", about, 1, **labels)


def _content(settings: Settings, now: datetime) -> Iterator[Metric]:
    signoff: Signoff | None = None
    try:
        look = app.load_start(settings)
        aid = next(iter(look.content().aids.values()))
    except ProblemsFound:
        yield _build(UNKNOWN, UNKNOWN)
    else:
        signoff = look.signoff
        yield _build(aid.id, aid.version)
    today = now.astimezone().date()
    signed = signoff_status(signoff, today) is SignoffStatus.SIGNED
    yield gauge("content_signed", "Whether the content is signed, released, unchanged and in date", signed)
    if signoff:
        about = "When the approval of the content ends"
        yield gauge("content_expires_timestamp_seconds", about, _end_of(signoff.until))


def _end_of(day: date) -> float:
    """The last moment of that day here, in seconds since 1970."""
    return datetime.combine(day + timedelta(days=1), time()).astimezone().timestamp()


def _printers(settings: Settings) -> Iterator[Metric]:
    said = _said_by_printers(settings)
    numbers = {str(number): state for number, state in enumerate(said, 1)}
    ready = tuple(Sample(state in READY, {"printer": number}) for number, state in numbers.items())
    yield Metric("printer_ready", MetricKind.GAUGE, "Whether a job can be sent to the printer now", ready)
    each = tuple(
        Sample(state == said, {"printer": number, "state": state})
        for number, said in numbers.items()
        for state in PRINTER_STATES
    )
    yield Metric("printer_state", MetricKind.GAUGE, "1 for the state that the printer is in, else 0", each)


def _said_by_printers(settings: Settings) -> list[str]:
    try:
        return [str(place.printer.status().state) for place in places_of(settings)]
    except AddressError:
        return [UNUSABLE for _ in printers_of(settings)]


def _machine() -> Iterator[Metric]:
    """What systemd knows; nothing where the kiosk is no service of this machine."""
    if times := shown(UNIT, "NRestarts").get("NRestarts", ""):
        about = (
            "Times that systemd started the kiosk again after it had ended or hung, since somebody started it"
        )
        yield counter("restarts_total", about, int(times))
    if result := shown(UPDATE, "Result").get("Result", ""):
        about = "Whether the last update since the machine started failed"
        yield gauge("update_failed", about, result != "success")
    if shown(UPDATES, "ActiveState").get("ActiveState") == "active" and UPDATED_WELL.exists():
        about = "When an update went well last, or found nothing new"
        yield gauge("last_update_timestamp_seconds", about, int(UPDATED_WELL.stat().st_mtime))
