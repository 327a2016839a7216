"""The default packet: what stands on the sheets of paper that people get who chose none, along the scripted ways."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.content.authoring.ways import Way
from kiosk.decision.aid import Aid
from kiosk.decision.clinic import Clinic
from kiosk.decision.dates import Writer
from kiosk.decision.sentences import sentences_in
from kiosk.decision.sheet import Block, BlockKind, Sheet, by_default
from kiosk.decision.summary import Summary, summarise


@dataclass(frozen=True, slots=True)
class PaperText:
    """One text under its heading; `lead` are the bold words before it, `tick` whether it has a box to tick."""

    heading: str
    text: str
    lead: str = ""
    tick: bool = False

    @property
    def sentences(self) -> tuple[str, ...]:
        """Its sentences, without the lead words."""
        return tuple(sentences_in(self.text))

    def __str__(self) -> str:
        """Give it as it stands on paper."""
        return f"{self.lead}. {self.text}" if self.lead else self.text


@dataclass(frozen=True, slots=True)
class Packet:
    """All texts of the packets together, each once, and the kinds of block that stand in them."""

    texts: tuple[PaperText, ...]
    kinds: frozenset[str]


def packet_of(
    aid: Aid, ways: tuple[Way, ...], sheets: tuple[Sheet, ...], words: Mapping[str, str], writer: Writer
) -> Packet:
    """The packet of all ways of people together; `words` are the kiosk's own on paper."""
    texts: dict[PaperText, None] = {}
    kinds: set[str] = set()
    for way in ways:
        if way.of_staff:
            continue
        given = way.answers
        summary = summarise(aid, given.visit, given.clinic or Clinic(), writer, given.today)
        for sheet in by_default(sheets, summary):
            kinds |= {block.kind for block in sheet.blocks}
            texts |= dict.fromkeys(text for block in sheet.blocks for text in _texts(block, summary, words))
    return Packet(tuple(texts), frozenset(kinds))


def _texts(block: Block, summary: Summary, words: Mapping[str, str]) -> Iterator[PaperText]:
    """The sentences of a block; what the person said, wants to ask or writes is their own, and is not judged."""
    heading = words.get(f"heading_{block.kind}", "")
    match block.kind:
        case BlockKind.CHECKLIST:
            yield from _checklist(block, summary)
        case BlockKind.ENDING if summary.ending:
            page = summary.ending
            yield from (PaperText(page.title, text) for text in page.texts[1:] if text)
        case BlockKind.KNOWN:
            yield from (PaperText(heading, each.text) for each in summary.known)
        case BlockKind.RAISE:
            yield from (PaperText(heading, each.text) for each in summary.to_raise)
        case BlockKind.APPROVAL:
            yield from (PaperText(heading, each.text) for each in summary.approval)
        case BlockKind.LESSONS:
            yield from (PaperText(heading, each.explanation, each.prompt) for each in summary.missed)


def _checklist(block: Block, summary: Summary) -> Iterator[PaperText]:
    for part in summary.checklist:
        if part.group.key in block.times:
            for entry in part.entries:
                yield PaperText(part.group.heading, entry.text, entry.lead, part.group.tick)
