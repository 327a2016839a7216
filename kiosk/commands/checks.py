"""What a machine can find out by itself: content, clock, disk, printer, glass, staff, watchdog, pages and paper."""

import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from kiosk import app
from kiosk.commands.readiness import Line, judged, not_tried
from kiosk.commands.status import READY, status_of
from kiosk.commands.units import shown
from kiosk.decision.clock import is_plausible
from kiosk.decision.handover_code import PREFIX, CodeRefusedError, as_meant, code_length, read_code
from kiosk.decision.problems import ProblemsFound
from kiosk.decision.signoff import SignoffStatus, signoff_status
from kiosk.decision.visit import Reading
from kiosk.device.journal_file import journal_problems
from kiosk.device.places import state_folder
from kiosk.device.settings import Settings
from kiosk.device.tally import tally_kept
from kiosk.paper_services import handout_of
from kiosk.pdf_pages import text_of

UNIT = "spine-kiosk.service"
ROOM_MB = 500
"""What has to be free on the disk: an update takes a third of it."""
LONG_AGO_DAYS = 7
SMALL_SCREEN = app.Screen(1280, 800)


def quick(settings: Settings) -> Iterator[Line]:
    """What takes no time, and changes nothing."""
    found = status_of(settings)
    yield _content(settings)
    printer = found["printer"]
    yield judged("The printer", printer.split(" ")[0] in READY, printer)
    scale = settings.screen.pixels_per_mm
    remedy = "not measured; run setup, or write [screen] pixels_per_mm"
    yield judged("The glass", scale > 0, f"{scale:g} pixels in a millimetre" if scale else remedy)
    pin = bool(settings.staff.pin_hash)
    yield judged("A PIN for staff", pin, "set" if pin else 'none; run "spine-kiosk staff pin"')
    phone = settings.clinic.phone
    yield judged("The clinic's telephone", bool(phone), phone or "none; write [clinic] phone")
    running = found["running"]
    yield judged("The kiosk runs", running, f"since {found['since']}" if running else "it does not run")


def machine(settings: Settings) -> Iterator[Line]:
    """The machine around the program."""
    yield _clock(settings)
    yield _disk(settings)
    problems = journal_problems(settings)
    yield judged("The journal", not problems, str(problems[0]) if problems else "can be written")
    yield _watchdog()
    yield _last_print(settings)


def drawn(settings: Settings) -> Iterator[Line]:
    """Each page drawn, and a handout made and read back by its code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.tour.rehearsal import tour

    with tempfile.TemporaryDirectory() as folder:
        pages = "Each page is drawn"
        try:
            pictures, paper = tour(settings, Path(folder), Reading(calm=True), SMALL_SCREEN)
        except ProblemsFound as found:
            yield judged(pages, False, str(found.problems[0]))
            return
        yield judged(pages, bool(pictures), f"{len(pictures)} pages")
        yield judged("A handout is made", True, f"{paper.stat().st_size} bytes")
    yield _read_back(settings)


def _content(settings: Settings) -> Line:
    what = "The content"
    try:
        content = app.content_of(settings)
    except ProblemsFound as found:
        return judged(what, False, f"{len(found.problems)} problems; {found.problems[0]}")
    aid = next(iter(content.aids.values()))
    status = signoff_status(aid.signoff, date.today())
    until = f" until {aid.signoff.until}" if aid.signoff and status is SignoffStatus.SIGNED else ""
    return judged(what, status is SignoffStatus.SIGNED, f"{aid.id} {aid.version}, {status}{until}")


def _read_back(settings: Settings) -> Line:
    """The handout of the scripted visit, all sheets of it: its code leads back to its answers."""
    what = "A handout is read back by its code"
    try:
        content = app.content_of(settings)
        script = app.script_of(settings, content)
    except ProblemsFound as found:
        return judged(what, False, str(found.problems[0]))
    paper = handout_of(content, script, settings.clinic, "all", large_print=False)
    text = as_meant(re.sub(r"\s", "", text_of(paper.pdf)))
    at = text.find(PREFIX)
    code = text[at : at + code_length(text[at:])] if at >= 0 else ""
    try:
        same = read_code(content.aids, code).visit.answers == script.visit.answers
    except CodeRefusedError as refused:
        return judged(what, False, str(refused))
    return judged(
        what, same, f"{paper.pages} pages, a code of {len(code)} letters" if same else "other answers"
    )


def _clock(settings: Settings) -> Line:
    today, what = date.today(), "The clock"
    try:
        aids = app.content_of(settings).aids.values()
    except ProblemsFound:
        return not_tried(what, "the content cannot be read, from which the day is told")
    well = all(is_plausible(today, aid.made_on) for aid in aids)
    now = datetime.now().astimezone()
    return judged("The clock", well, f"{now:%Y-%m-%d %H:%M}" + ("" if well else ", which cannot be: set it"))


def _disk(settings: Settings) -> Line:
    what, folder = "The disk", state_folder(settings.kiosk.state)
    if folder is None:
        return judged(what, False, "no folder keeps anything; name one by [kiosk] state")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(bytes(4096))
        free = shutil.disk_usage(folder).free // 1_000_000
    except OSError as error:
        return judged(what, False, f"{folder}: {error.strerror}")
    return judged(what, free >= ROOM_MB, f"{free} MB free where the kiosk keeps things; {ROOM_MB} are wanted")


def _watchdog() -> Line:
    """Whether the kiosk of this machine has given its sign of life within the time that systemd allows."""
    what = "The watchdog is fed"
    told = shown(UNIT, "ActiveState", "WatchdogUSec", "WatchdogTimestampMonotonic")
    term, fed = _microseconds(told.get("WatchdogUSec", "")), told.get("WatchdogTimestampMonotonic", "")
    if told.get("ActiveState") != "active" or not term or not fed.isdecimal():
        return not_tried(what, "the kiosk does not run as a service of this machine")
    age = time.monotonic() - int(fed) / 1e6
    return judged(what, age < term / 1e6, f"{age:.0f} s ago; {term / 1e6:.0f} s are allowed")


def _microseconds(term: str) -> int:
    """A time as systemd writes it: 20s, 1min 30s."""
    units = {"us": 1, "ms": 1_000, "s": 1_000_000, "min": 60_000_000, "h": 3_600_000_000}
    return sum(int(number) * units[unit] for number, unit in re.findall(r"(\d+)(us|ms|s|min|h)\b", term))


def _last_print(settings: Settings) -> Line:
    what, last = "The last print", str(tally_kept(settings.kiosk.state).get("last_print", ""))
    if not last:
        return not_tried(what, "nothing was printed yet")
    try:
        days = (datetime.now(UTC) - datetime.fromisoformat(last)).days
    except ValueError:
        return judged(what, False, f"{last} is no time")
    return judged(what, days <= LONG_AGO_DAYS, f"{last}, {days} days ago")
