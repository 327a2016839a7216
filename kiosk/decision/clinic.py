"""The clinic that runs the kiosk, as the settings name it; a blank fact is printed as a line to write on."""

from dataclasses import dataclass
from typing import Literal

Paper = Literal["letter", "a4"]

LANGUAGE = "en"
"""The language (BCP 47) in which a clinic writes its own words, whatever the sheet is in that they stand on."""


@dataclass(frozen=True, slots=True)
class Clinic:
    """The clinic's own facts, printed as written; they are never part of an aid."""

    name: str = ""
    phone: str = ""
    after_hours_phone: str = ""
    eating_stops: str = ""
    """When eating has to stop, in the clinic's words: "midnight", "11 pm"."""
    drinking_stops: str = ""
    """When drinking has to stop, in the clinic's words."""
    arrival: str = ""
    """When and where to arrive, in the clinic's words."""
    paper: Paper = "letter"
