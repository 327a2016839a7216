"""What a value in the settings may be, beyond its type; a rule gives nothing or what is wrong."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""A language tag as BCP 47 has it: "en", "es", "es-MX"."""
ADDRESS = re.compile(r"folder:(?!//).+|ipps?://[^/\s@?#]+(/[^\s?#]*)?")
"""A folder for the pages, or a printer that speaks IPP; without a password, which would show in a log."""


class Fault(NamedTuple):
    """What is wrong with a value, and how to mend it."""

    what: str
    remedy: str


class Rule(Protocol):
    """Looks at a value of the right type."""

    def __call__(self, value: object, /) -> Fault | None:
        """Give what is wrong, or None."""


@dataclass(frozen=True, slots=True)
class Range:
    """A number from `least` to `most`, both allowed; where `or_zero`, 0 too."""

    least: float
    most: float
    or_zero: bool = False

    def __call__(self, value: object, /) -> Fault | None:
        """Give what is wrong with the number, or None."""
        if isinstance(value, int | float) and (
            self.least <= value <= self.most or (self.or_zero and value == 0)
        ):
            return None
        zero = ", or 0" if self.or_zero else ""
        return Fault(f"{value} is out of range", f"write a number from {self.least} to {self.most}{zero}")


def language_tag(value: object, /) -> Fault | None:
    """Want a language tag."""
    if isinstance(value, str) and LANGUAGE.fullmatch(value):
        return None
    return Fault(f'"{value}" is no language', 'write a language tag like "en" or "es"')


def language_tags(value: object, /) -> Fault | None:
    """Want language tags, each once."""
    tags = value if isinstance(value, Sequence) else ()
    for tag in tags:
        if fault := language_tag(tag):
            return fault
    if len(set(tags)) < len(tags):
        return Fault("a language stands twice in the list", "name each language once")
    return None


def printer_address(value: object, /) -> Fault | None:
    """Want an address that the printing room can send pages to."""
    if isinstance(value, str) and ADDRESS.fullmatch(value):
        return None
    shown = re.sub(r"//[^/@]*@", "//…@", str(value))
    return Fault(
        f'"{shown}" is no printer address',
        'write "ipp://host/ipp/print", "folder:/a/folder", or "" for a folder of the program',
    )


def plain_text(value: str) -> Fault | None:
    """Want one line of text: a control character would break the page that it is printed on."""
    for place, character in enumerate(value, 1):
        if unicodedata.category(character) in {"Cc", "Zl", "Zp"}:
            return Fault(
                f"the text has a control character (U+{ord(character):04X}) at place {place}",
                "write it in one line, without tabs",
            )
    return None
