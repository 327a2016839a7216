"""The command `status`: how the kiosk of this machine is, for a person or as one line of JSON for a program."""

import json
from argparse import Namespace
from datetime import date
from typing import Any

from kiosk import app
from kiosk.commands.account import as_the_kiosk
from kiosk.commands.settings_file import settings_file
from kiosk.decision.problems import ProblemsFound
from kiosk.decision.signoff import signoff_status
from kiosk.device.one_instance import runs_now
from kiosk.device.places import DISTRIBUTION
from kiosk.device.settings import Settings
from kiosk.device.tally import tally_kept
from kiosk.print_services import printer_of
from kiosk.printing.address import AddressError

READY = ("ready", "waking")


def status(asked: Namespace) -> int:
    """Print it on standard output; 0 where the kiosk runs, is signed and can print."""
    file = settings_file(asked)
    with as_the_kiosk(file):
        found = status_of(app.settings_of(file, asked.aid))
    if asked.json:
        print(json.dumps(found))
    else:
        for name, value in found.items():
            print(f"{name}: {value if value not in ('', {}) else '-'}")
    well = found["running"] and found["signoff"] == "signed" and found["printer"].split(" ")[0] in READY
    return 0 if well else 1


def status_of(settings: Settings) -> dict[str, Any]:
    """The version, the content, its sign-off, the printer, since when it runs, the last print, and counts."""
    kept = tally_kept(settings.kiosk.state)
    return {
        "version": version_of_program(),
        **_content(settings),
        "printer": _printer(settings),
        "running": runs_now(settings.kiosk.state),
        "since": kept.get("since", ""),
        "last_print": kept.get("last_print", ""),
        "faults": kept.get("faults", 0),
        "last_fault": kept.get("last_fault", ""),
        "events": kept.get("events", {}),
    }


def version_of_program() -> str:
    """The version of the program; "" where it was never installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(DISTRIBUTION)
    except PackageNotFoundError:
        return ""


def _content(settings: Settings) -> dict[str, str]:
    try:
        look = app.load_start(settings)
        aid = next(iter(look.content().aids.values()))
    except ProblemsFound as found:
        return {"content": "", "signoff": f"the content cannot be read: {len(found.problems)} problems"}
    return {"content": f"{aid.id} {aid.version}", "signoff": signoff_status(look.signoff, date.today())}


def _printer(settings: Settings) -> str:
    try:
        report = printer_of(settings).status()
    except AddressError as error:
        return str(error)
    return f"{report.state} {report.detail}".strip()
