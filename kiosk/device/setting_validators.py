"""Validators of settings, beyond their types: each gives None, or what is wrong."""

import re
import shlex
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from kiosk.decision.hidden_characters import called, is_hidden

LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""A language tag as BCP 47 has it: "en", "es", "es-MX"."""
ADDRESS = re.compile(r"folder:(?!//).+|ipps?://[^/\s@?#]+(/[^\s?#]*)?")
"""A folder for the pages, or a printer that speaks IPP; without a password, which would show in a log."""

VARIANT = re.compile(r"[A-Za-z0-9_-]{0,40}")
"""A variant of the synthesizer's voices, or none."""


PIN_HASH = re.compile(
    r"\$argon2id\$v=19\$m=(?P<kib>[0-9]{1,7}),t=(?P<passes>[0-9]{1,3}),p=[0-9]{1,2}"
    r"\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}"
)
"""A hash as argon2 writes it, with the usual 16 bytes of salt and 32 bytes of hash."""
LEAST_KIB, LEAST_PASSES, MOST_KIB = 19 * 1024, 2, 256 * 1024
"""The least is OWASP's for argon2id (Password Storage Cheat Sheet); the most is what a small computer can spare."""

RECORD_SERVER = re.compile(r"https://[A-Za-z0-9.:\[\]_-]+(/[!-\"$->@-~]*)?")
"""The base address of a FHIR server; without a password, which would show in a log."""
RECORD_FOLDER = re.compile(r"folder:(?!//).+")
CLIENT_ID = re.compile(r"[!-~]{0,200}")
"""What servers call a client: visible letters and marks without a space (RFC 6749), or none."""


class SettingError(NamedTuple):
    """An error in a value: what is wrong, and how to mend it."""

    what: str
    remedy: str


class Validator(Protocol):
    """A check of a value that already has the right type."""

    def __call__(self, value: object, /) -> SettingError | None:
        """Give what is wrong, or None."""


@dataclass(frozen=True, slots=True)
class Range:
    """A number from `least` to `most`, both allowed; where `or_zero`, 0 too."""

    least: float
    most: float
    or_zero: bool = False

    def __call__(self, value: object, /) -> SettingError | None:
        """Give what is wrong with the number, or None."""
        if isinstance(value, int | float) and (
            self.least <= value <= self.most or (self.or_zero and value == 0)
        ):
            return None
        zero = ", or 0" if self.or_zero else ""
        return SettingError(
            f"{value} is out of range", f"write a number from {self.least} to {self.most}{zero}"
        )


def language_tag(value: object, /) -> SettingError | None:
    """Accept a language tag."""
    if isinstance(value, str) and LANGUAGE.fullmatch(value):
        return None
    return SettingError(f'"{value}" is no language', 'write a language tag like "en" or "es"')


def language_tag_or_none(value: object, /) -> SettingError | None:
    """Accept a language tag, or nothing."""
    return None if value == "" else language_tag(value)


def language_tags(value: object, /) -> SettingError | None:
    """Accept language tags, each once."""
    tags = value if isinstance(value, Sequence) else ()
    for tag in tags:
        if error := language_tag(tag):
            return error
    if len(set(tags)) < len(tags):
        return SettingError("a language stands twice in the list", "name each language once")
    return None


def printer_address(value: object, /) -> SettingError | None:
    """Accept an address that the printing room can send pages to, or nothing."""
    if isinstance(value, str) and (value == "" or ADDRESS.fullmatch(value)):
        return None
    shown = re.sub(r"//[^/@]*@", "//…@", str(value))
    return SettingError(
        f'"{shown}" is no printer address',
        'write "ipp://host/ipp/print", "folder:/a/folder", or "" for a folder of the program',
    )


def metrics_file(value: object, /) -> SettingError | None:
    """Accept a file that the textfile collector reads, or nothing."""
    if value == "" or str(value).endswith(".prom"):
        return None
    how = 'write a name that ends in ".prom", like "/var/lib/prometheus/node-exporter/spine-kiosk.prom"'
    return SettingError(f'"{value}" is no file that node-exporter reads', how)


def fingerprint(value: object, /) -> SettingError | None:
    """Accept the SHA-256 of a certificate as 64 hexadecimal digits, or nothing."""
    if value == "" or re.fullmatch(r"[0-9a-f]{64}", str(value)):
        return None
    return SettingError(
        "this is no SHA-256 of a certificate",
        'run "spine-kiosk printer trust" and put the line that it prints here',
    )


def voice_variant(value: object, /) -> SettingError | None:
    """Accept the name of a variant, or nothing."""
    if isinstance(value, str) and VARIANT.fullmatch(value):
        return None
    return SettingError(
        f'"{value}" is no variant of a voice', 'write one of "espeak-ng --voices=variant", like "f3"'
    )


def shell_command(value: object, /) -> SettingError | None:
    """Accept a command as a shell reads it, or nothing."""
    try:
        shlex.split(str(value))
    except ValueError:
        return SettingError(f"{value} has a quote that is never closed", "close it, or take it out")
    return None


def argon2id_hash(value: object, /) -> SettingError | None:
    """Accept the hash of a PIN, or nothing. What was written is not repeated: it may be the PIN itself."""
    how = 'run "spine-kiosk staff pin" and put the line that it prints here'
    found = PIN_HASH.fullmatch(str(value))
    if value == "":
        return None
    if found is None and str(value).isdigit():
        return SettingError("this is a PIN, and anybody who reads this file would know it", how)
    if found is None:
        return SettingError("this is no argon2id hash", how)
    if int(found["passes"]) < LEAST_PASSES or not LEAST_KIB <= int(found["kib"]) <= MOST_KIB:
        return SettingError(
            "this hash was made with too little work, or with more memory than a kiosk has", how
        )
    return None


def record_place(value: object, /) -> SettingError | None:
    """Accept a folder or a FHIR server for the record, or nothing."""
    place = str(value)
    if place == "" or RECORD_FOLDER.fullmatch(place) or RECORD_SERVER.fullmatch(place):
        return None
    how = 'write "https://server/fhir", "folder:/a/folder", or "" to keep no record'
    if place.startswith("http://"):
        return SettingError("answers would cross the network unencrypted", how)
    shown = re.sub(r"//[^/@]*@", "//…@", place)
    return SettingError(f'"{shown}" is no place for a record', how)


def token_address(value: object, /) -> SettingError | None:
    """Accept the address where a server gives tokens, or nothing."""
    address = str(value)
    if address == "" or RECORD_SERVER.fullmatch(address):
        return None
    shown = re.sub(r"//[^/@]*@", "//…@", address)
    return SettingError(
        f'"{shown}" is no encrypted address', 'write "https://server/token", or "" to ask the server'
    )


def client_id(value: object, /) -> SettingError | None:
    """Accept the name by which a server knows a client, or nothing."""
    if CLIENT_ID.fullmatch(str(value)):
        return None
    return SettingError(
        "this is no client id", "write it without spaces, as who runs the server gave it to you"
    )


def plain_text(value: str) -> SettingError | None:
    """Accept one line of text whose every character is seen, but for odd spaces between words.

    What was written is not repeated: it may be a password.
    """
    for place, character in enumerate(value, 1):
        if unicodedata.category(character) in {"Cc", "Zl", "Zp"}:
            what = f"the text has {called(character)} at place {place}"
            return SettingError(what, "write it in one line, without tabs")
        if is_hidden(character) and (place in {1, len(value)} or unicodedata.category(character) == "Cf"):
            return SettingError(
                f"the text has {called(character)} at place {place}, which nobody sees", "delete it"
            )
    return None
