"""The questions of `setup`, one after another: each is asked again until its answer is one that the settings take."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk import app
from kiosk.commands.account import as_the_kiosk
from kiosk.commands.asking import Asking, Terminal
from kiosk.commands.readiness import Line
from kiosk.commands.staff import typed_twice
from kiosk.decision.language_tags import look_up
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.device.setting_line import with_value
from kiosk.device.setting_text import settings_from_text
from kiosk.device.settings import Settings
from kiosk.device.staff_pin import hash_of
from kiosk.printing import discover

CARD_MM = 85.60
"""The width of a bank card: ISO/IEC 7810, ID-1."""
MODES = "/sys/class/drm"
"""Where Linux says which screens are connected, and what they show."""

Given = dict[str, dict[str, Any]]


def answered(settings: Settings, file: Path) -> tuple[Given, list[Line]]:
    """What is answered, by table and key, and what came of the test sheet. Raises ProblemsFound where it is broken off.

    What the test sheet leaves behind belongs to the kiosk whose settings are that file.
    """
    at = Terminal()
    print(
        "Each question has its usual answer in brackets; Return takes it. Ctrl-C leaves everything as it is."
    )
    given: Given = {
        "kiosk": {"language": _language(at, settings)},
        "clinic": {
            "name": at.answer("The clinic's name", _taken("clinic", "name"), settings.clinic.name),
            "phone": at.answer(
                "Its telephone number, as people dial it", _taken("clinic", "phone"), settings.clinic.phone
            ),
        },
        "printer": _printer(at, settings),
        "screen": {"pixels_per_mm": _measured(at, settings)},
    }
    with as_the_kiosk(file):
        tried = _test_sheet(at, settings, given["printer"]["address"])
    if pin_hash := _pin(at, settings):
        given["staff"] = {"pin_hash": pin_hash}
    _confirm(at, given)
    return given, tried


def _taken(section: str, key: str, read: Callable[[str], Any] = str) -> Callable[[str], Any]:
    """A reader of an answer that the settings take there. It raises ValueError with what is wrong."""

    def taken(typed: str) -> Any:
        value = read(typed)
        try:
            settings_from_text(with_value("", section, key, value), "")
        except ProblemsFound as found:
            problem = found.problems[0]
            raise ValueError(f"{problem.what}: {problem.remedy}.") from found
        return value

    return taken


def _language(at: Terminal, settings: Settings) -> str:
    known = list(app.content_of(settings).aids)

    def read(typed: str) -> str:
        found = look_up(typed, dict.fromkeys(known))
        if found is None:
            raise ValueError(f"The kiosk speaks {', '.join(known)}. Type one of these.")
        return found

    return at.answer(
        f"The language of the first page ({', '.join(known)})", read, settings.kiosk.language or known[0]
    )


def _printer(at: Terminal, settings: Settings) -> dict[str, Any]:
    """The printer, chosen from those that answer, or typed."""
    print("Looking for printers.")
    found = _found()
    for number, each in enumerate(found, 1):
        print(f"  {number}  {each.model or 'a printer'}, {each.state}: {each.address}")
    if not found:
        print("  None answers. Type its address, or leave it as it is.")

    def read(typed: str) -> str:
        if typed.isdecimal() and len(typed) < 3:
            if not 1 <= int(typed) <= len(found):
                raise ValueError(f"There is no number {typed} in the list.")
            typed = found[int(typed) - 1].address
        return str(_taken("printer", "address")(typed))

    usual = settings.printer.address or (found[0].address if found else "")
    address = at.answer("The printer: its number, or ipp://…, or folder:/a/folder", read, usual)
    named = "How people are told which printer it is, like: the printer by the window"
    return {"address": address, "name": at.answer(named, _taken("printer", "name"), settings.printer.name)}


def _found() -> list[discover.FoundPrinter]:
    """The printers that answer; a CUPS queue is none, for it says nothing true of its printer."""
    try:
        announced = discover.on_network()
    except (discover.NoBrowserError, subprocess.TimeoutExpired):
        announced = []
    return [each for each in discover.asked([*announced, *discover.at_usb()]) if not each.is_queue]


def _test_sheet(at: Asking, settings: Settings, address: str) -> list[Line]:
    from kiosk.commands.self_test import paper_line

    chosen = replace(settings, printer=replace(settings.printer, address=address))
    return [paper_line(chosen, at)]


def _measured(at: Terminal, settings: Settings) -> float:
    """Pixels in a millimetre, by laying a bank card along the glass."""
    now = settings.screen.pixels_per_mm
    if (
        now
        and at.agrees("measure", f"The glass has {now:g} pixels in a millimetre. Measure it again?")
        is not True
    ):
        return now
    print("Lay a bank card along the upper edge of the picture, again and again, from one side to the other.")
    wide = at.answer("How many pixels wide is the picture", _pixels, str(_connected_width() or ""))
    return at.answer("How many cards wide is the picture, like 4.1", lambda typed: _scale(wide, typed))


def _pixels(typed: str) -> int:
    if not (typed.isdecimal() and 320 <= int(typed) <= 16384):
        raise ValueError("Type a whole number from 320 to 16384.")
    return int(typed)


def _scale(wide: int, typed: str) -> float:
    try:
        cards = float(typed.replace(",", "."))
    except ValueError:
        raise ValueError("Type a number, like 4.1.") from None
    if not 0.5 <= cards <= 50:
        raise ValueError("Type a number from 0.5 to 50.")
    scale = round(wide / (cards * CARD_MM), 2)
    return float(_taken("screen", "pixels_per_mm", float)(str(scale)))


def _connected_width(folder: str = MODES) -> int:
    """The width of the first mode of a connected screen; 0 where the system does not say."""
    for status in sorted(Path(folder).glob("*/status")):
        try:
            modes = status.with_name("modes").read_text("ascii").split() if _is_connected(status) else []
        except (OSError, UnicodeDecodeError):
            continue
        if modes and modes[0].partition("x")[0].isdecimal():
            return int(modes[0].partition("x")[0])
    return 0


def _is_connected(status: Path) -> bool:
    return status.read_text("ascii").strip() == "connected"


def _pin(at: Terminal, settings: Settings) -> str:
    """The hash of a new PIN; "" where the one that is set stays, or none is wanted."""
    if (
        settings.staff.pin_hash
        and at.agrees("pin", "A PIN for staff is set. Choose another one?") is not True
    ):
        return ""
    while True:
        try:
            return hash_of(typed_twice())
        except ProblemsFound as found:
            problem = found.problems[0]
            if problem.what == "none was typed":
                raise
            print(f"  {problem.what}. Begin again.", file=sys.stderr)


def _confirm(at: Terminal, given: Given) -> None:
    """Show what was answered, and ask once more. Raises ProblemsFound where it is not to be written."""
    for section, values in given.items():
        for key, value in values.items():
            print(f"  [{section}] {key} = {'(not shown)' if key == 'pin_hash' else value}")
    if at.agrees("write", "Write these settings?") is not True:
        raise ProblemsFound([Problem("setup", 0, "the settings are not written", "nothing was changed")])
