"""What a machine knows of the program: each fills a blank of the texts in packaging/procurement."""

import re
import textwrap
from dataclasses import fields
from functools import cache
from http.client import HTTPS_PORT
from pathlib import Path
from typing import Any

import yaml

from kiosk.content.build.signoff import FILE, RELEASE, read_signoff
from kiosk.device.journal import Event
from kiosk.device.one_instance import LOCK
from kiosk.device.places import INSTALLED_SETTINGS, wrong_tries_file
from kiosk.device.setting_sections import IdleSettings, PrinterSettings, StaffSettings
from kiosk.device.setting_validators import Range
from kiosk.device.tally import FILE as TALLY
from kiosk.device.wrong_tries import FREE_TRIES, LONGEST_WAIT_S
from kiosk.printing.address import IPP_PORT
from kiosk.printing.own_jobs import NAME_FILE
from tests.accessibility.report import ROOT
from tests.procurement.openacr import version

AID = ROOT / "content" / "spine-fracture"
SYSTEMD = ROOT / "packaging" / "systemd"
MDNS_PORT = 5353
"""RFC 6762; it is ippfind that looks, not the program."""
LANGUAGES = {"en": "English", "es": "Spanish"}
LONGEST = 126
"""Characters of a line that is left as it is."""
UNSIGNED = (
    "The content that ships is approved by nobody, and its writers are no doctors. Until two people have signed and "
    "released it every page and sheet says that it is a demonstration, and an unattended kiosk with the settings as "
    "shipped shows none of it."
)
SIGNED = "The content that ships is approved; the about page of the kiosk says by whom and until when."
UNREVIEWED = "Nobody who speaks {language} at home has read that translation yet; with the settings as shipped it is not offered."


@cache
def facts() -> dict[str, str]:
    """Every fact by the name of its blank."""
    return {**_of_the_program(), **_of_the_content(), **_of_the_machine()}


def _of_the_program() -> dict[str, str]:
    tries = wrong_tries_file("/state")
    return {
        "version": version(),
        "events": ", ".join(f"`{event}`" for event in Event),
        "settings": str(INSTALLED_SETTINGS),
        "tally_file": TALLY,
        "tries_file": tries.name if tries else "",
        "jobs_file": NAME_FILE,
        "lock_file": LOCK,
        "signoff_file": FILE,
        "release_file": RELEASE,
        "ipp_port": str(IPP_PORT),
        "https_port": str(HTTPS_PORT),
        "mdns_port": str(MDNS_PORT),
        "free_tries": str(FREE_TRIES),
        "longest_wait_min": str(LONGEST_WAIT_S // 60),
        **_setting("warn_after_s", IdleSettings, "warn_after_s"),
        **_setting("answer_within_s", IdleSettings, "answer_within_s"),
        **_setting("keep_hours", PrinterSettings, "keep_hours"),
        **_setting("consult_idle_s", StaffSettings, "idle_s"),
    }


def _setting(blank: str, section: Any, key: str) -> dict[str, str]:
    """A number of the settings as it ships, with its least and its most."""
    (field,) = (each for each in fields(section) if each.name == key)
    limits = field.metadata["validator"]
    assert isinstance(limits, Range)
    return {
        blank: str(field.default),
        f"{blank}_least": str(limits.least),
        f"{blank}_most": str(limits.most),
    }


def _of_the_content() -> dict[str, str]:
    about = yaml.safe_load((AID / "about.yaml").read_text(encoding="utf-8"))
    words = yaml.safe_load((ROOT / "content/kiosk/words/en/screen.yaml").read_text(encoding="utf-8"))
    pending = [LANGUAGES[tag] for tag, state in about.get("review", {}).items() if state == "pending"]
    return {
        "content_version": str(about["version"]),
        "made_on": str(about["made_on"]),
        "review_months": str(about["review_after_months"]),
        "languages": " and ".join(LANGUAGES[tag] for tag in about["languages"]),
        "signed": SIGNED if read_signoff(AID) else UNSIGNED,
        "reviewed": " ".join(UNREVIEWED.format(language=language) for language in pending),
        "told_privacy": words["help_private"],
    }


def _of_the_machine() -> dict[str, str]:
    unit, timer = (_unit(name) for name in ("spine-kiosk.service", "spine-kiosk-update.timer"))
    journal = _unit("../lock-down/journald.conf")
    listed = (ROOT / "packaging/system-packages").read_text(encoding="utf-8").splitlines()
    build = (ROOT / "packaging/deb/build").read_text(encoding="utf-8")
    releases = re.findall(r"\[(\w+)\]=(\d+)(?!\.)\b", build.partition("release_of=")[2].partition(")\n")[0])
    return {
        "state": f"/var/lib/{unit['StateDirectory']}",
        "allowed": unit["IPAddressAllow"],
        "watchdog_s": unit["WatchdogSec"],
        "update_time": timer["OnCalendar"].rpartition(" ")[2],
        "update_delay": timer["RandomizedDelaySec"].replace("min", " minutes"),
        "journal_most": journal["SystemMaxUse"].replace("M", " MB"),
        "debians": " and ".join(number for _, number in sorted(releases)),
        "system_packages": ", ".join(
            f"`{name}`" for name in sorted(each for each in listed if each and each[0] != "#")
        ),
    }


def _unit(name: str) -> dict[str, str]:
    """The settings of a unit; of one that stands twice the last."""
    lines = (SYSTEMD / name).read_text(encoding="utf-8").splitlines()
    return {key: value for key, _, value in (line.partition("=") for line in lines if "=" in line)}


def wrapped(text: str) -> str:
    """The text, with each paragraph wrapped anew in which a fact has made a line too long."""
    return "".join(_block(block) for block in re.split(r"(?<=\n)(?=\n|- |\d+\. |\| |#|```)", text))


def _block(block: str) -> str:
    if (
        block.lstrip("\n").startswith(("|", "#", "```", " "))
        or max(map(len, block.splitlines()), default=0) <= LONGEST
    ):
        return block
    blank = "\n" * (len(block) - len(block.lstrip("\n")))
    words, end = " ".join(block.split()), block[len(block.rstrip("\n")) :]
    indent = "  " if words.startswith("- ") else ""
    lines = textwrap.wrap(
        words, 120, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )
    return blank + "\n".join(lines) + end


def source(name: str) -> Path:
    """A source of these documents."""
    return ROOT / "packaging" / "procurement" / name
