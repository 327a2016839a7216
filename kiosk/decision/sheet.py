"""Sheets of paper as data: which blocks stand on a sheet, and in what order."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.decision.summary import Summary


class BlockKind(StrEnum):
    """What a block on paper shows."""

    ENDING = "ending"
    TOLD = "told"
    KNOWN = "known"
    RAISE = "raise"
    CONCERNS = "concerns"
    LEANING = "leaning"
    WISHES = "wishes"
    LESSONS = "lessons"
    CHECKLIST = "checklist"
    SOURCES = "sources"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a sheet; `times` are the groups that a checklist block takes, `lines` the lines to write on."""

    kind: BlockKind
    times: tuple[str, ...] = ()
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper: its title is the kiosk's word for `key`."""

    key: str
    blocks: tuple[Block, ...]


_FRAME = frozenset({BlockKind.SOURCES, BlockKind.NOTES})
"""Blocks that do not make a sheet worth printing by themselves."""


def that_apply(sheets: tuple[Sheet, ...], summary: Summary) -> tuple[Sheet, ...]:
    """The sheets with something to say to this person; where the walk stopped early, only those about that."""
    return tuple(sheet for sheet in sheets if _belongs(sheet, summary) and _has_matter(sheet, summary))


def _belongs(sheet: Sheet, summary: Summary) -> bool:
    about_ending = any(block.kind is BlockKind.ENDING for block in sheet.blocks)
    return about_ending == (summary.ending is not None)


def _has_matter(sheet: Sheet, summary: Summary) -> bool:
    return any(block.kind not in _FRAME and has_matter(block, summary) for block in sheet.blocks)


def has_matter(block: Block, summary: Summary) -> bool:
    """Whether the block has something to show for this person."""
    match block.kind:
        case BlockKind.CHECKLIST:
            return any(part.group.key in block.times for part in summary.checklist)
        case BlockKind.NOTES:
            return True
        case _:
            return bool(_matter(block.kind, summary))


def _matter(kind: BlockKind, summary: Summary) -> object:
    return {
        BlockKind.ENDING: summary.ending,
        BlockKind.TOLD: summary.told,
        BlockKind.KNOWN: summary.known,
        BlockKind.RAISE: summary.to_raise,
        BlockKind.CONCERNS: summary.concerns,
        BlockKind.LEANING: summary.leaning,
        BlockKind.WISHES: summary.wishes,
        BlockKind.LESSONS: summary.missed,
        BlockKind.SOURCES: summary.sources,
    }[kind]
