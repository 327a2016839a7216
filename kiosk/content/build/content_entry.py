"""One thing that an aid says: its texts, where they stand, and what they rest on."""

from dataclasses import dataclass

from kiosk.content.reading.yaml_file import Place, YamlFile
from kiosk.content.schema.parts import Rests


@dataclass(frozen=True, slots=True)
class ContentText:
    """One text and where it stands; `prose` where it is made of sentences, and no title, button or catchword."""

    place: Place
    text: str
    prose: bool = True


@dataclass(frozen=True, slots=True)
class ContentEntry:
    """One thing that the aid says: `rests` is None where nothing has to be looked up for it.

    `others` are texts of which one or the other is shown, with the same texts around it. `at_a_glance` where its few
    words always stand together, as those of a question do.
    """

    name: str
    planned: YamlFile
    place: Place
    worded: YamlFile
    texts: tuple[ContentText, ...]
    rests: Rests | None = None
    others: tuple[ContentText, ...] = ()
    at_a_glance: bool = False

    @property
    def evidence(self) -> tuple[str, ...]:
        """The records of its numbers."""
        return self.rests.evidence if self.rests else ()

    @property
    def every_text(self) -> tuple[ContentText, ...]:
        """All texts, with those of which only one is shown at a time."""
        return self.texts + self.others

    @property
    def wholes(self) -> tuple[str, ...]:
        """The words as a person meets them together, once for each of the others."""
        said = " ".join(text.text for text in self.texts)
        return tuple(f"{said} {other.text}" for other in self.others) or (said,)

    @property
    def passages(self) -> tuple[str, ...]:
        """What a person reads in one go: a paragraph, a cell, or an item behind its lead words and its heading."""
        return self.wholes if self.others or self.at_a_glance else tuple(text.text for text in self.texts)


def numbers_of(entry: Rests) -> Rests:
    """What a short form of an entry rests on: the same numbers and sources; the facts are told at length beside it."""
    return Rests(sources=entry.sources, evidence=entry.evidence, rests_on=entry.rests_on or "this_guide")
