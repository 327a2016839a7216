"""The 24 items of AHRQ's Patient Education Materials Assessment Tool for printed matter (PEMAT-P), in our own words.

Shoemaker, Wolf and Brach, PEMAT and User's Guide, AHRQ Publication 14-0002-EF, 2013. Of its 26 items 13 and 14 are for
films; 1 to 19 ask whether people understand, 20 to 26 whether they know what to do. Each counts 1 or 0, or does not
apply; the score is the share of those that apply. An item holds where it does nearly throughout: in 80 of 100 places.
"""

from types import MappingProxyType
from typing import Final

ITEMS: Final = MappingProxyType(
    {
        1: "Its purpose is plain at once",
        2: "Nothing in it draws away from that purpose",
        3: "It is in everyday words",
        4: "It has medical terms only to make them known, and explains them",
        5: "It says who does what (active voice)",
        6: "Its numbers are easy to take in",
        7: "The reader has nothing to reckon",
        8: "It comes in short pieces",
        9: "Its parts have headings that say what is in them",
        10: "It goes in a sensible order",
        11: "It sums itself up",
        12: "The eye is led to what counts: boxes, bold, bullets",
        15: "It has pictures wherever they would help to understand",
        16: "Its pictures support the words",
        17: "Its pictures have titles or captions",
        18: "Its pictures are clear",
        19: "Its tables are simple, with short headings",
        20: "It names at least one thing to do",
        21: "It speaks to the reader where it says what to do",
        22: "It divides what is to be done into clear steps",
        23: "It gives something to use, such as a list to tick",
        24: "It shows how to reckon what has to be reckoned",
        25: "It says how charts and tables help to act",
        26: "It has pictures wherever they would help to act",
    }
)

LAST_TO_UNDERSTAND: Final = 19
"""The last item of understanding; those after it are of acting."""

NEARLY_ALL: Final = 0.8
"""The share of places in which an item has to hold."""
