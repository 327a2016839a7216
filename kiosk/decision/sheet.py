"""Sheets of paper as data: which blocks stand on a sheet, and in what order."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.decision.problems import Problem, ProblemsFound, did_you_mean
from kiosk.decision.summary import Summary


class BlockKind(StrEnum):
    """The kinds of block on paper."""

    ENDING = "ending"
    TOLD = "told"
    UNSURE = "unsure"
    KNOWN = "known"
    RAISE = "raise"
    APPROVAL = "approval"
    CONCERNS = "concerns"
    LEANING = "leaning"
    WISHES = "wishes"
    LESSONS = "lessons"
    TALK = "talk"
    DAY = "day"
    STRIP = "strip"
    MEDICINES = "medicines"
    CALENDAR = "calendar"
    CHECKLIST = "checklist"
    GRID = "grid"
    CARDS = "cards"
    OPTIONS = "options"
    PICTURES = "pictures"
    OPTIONS_SOURCES = "options_sources"
    SOURCES = "sources"
    CODE = "code"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a sheet; `times` are the groups that a checklist block takes, `lines` the lines to write on.

    Groups of a block with a `heading` stand under that one, a word of the kiosk. A `short` block is told in as few lines
    as it can be.
    """

    kind: BlockKind
    times: tuple[str, ...] = ()
    lines: int = 0
    heading: str = ""
    short: bool = False
    spare: bool = False
    """Whether it is left out rather than take another page; it stands last on its sheet."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper: its title is the kiosk's word for `key`. One that is `default` need not be asked for.

    Nor need one of which a block of the kinds `default_with` has something to say to this person.
    `pages` is how many it should take at most in normal print, 0 for any number. `only_with` are times of the
    checklist: where it is not empty, the sheet is for those whose list has one of them.
    """

    key: str
    blocks: tuple[Block, ...]
    default: bool = False
    pages: int = 0
    only_with: tuple[str, ...] = ()
    default_with: tuple[BlockKind, ...] = ()


@dataclass(frozen=True, slots=True)
class TooLong:
    """A sheet that took more `pages` than the `promised` ones, and what took most room on it, as it stands there."""

    sheet: str
    pages: int
    promised: int
    longest: tuple[str, ...]


ALL = "all"
"""Names every sheet that applies."""

_BESIDE_LIST = frozenset(
    {BlockKind.CHECKLIST, BlockKind.DAY, BlockKind.STRIP, BlockKind.MEDICINES, BlockKind.CALENDAR}
)
"""The blocks of a sheet that is a checklist: what they tell, its items tell at length."""

_NEEDED = frozenset({BlockKind.CARDS})
"""Blocks without which their sheet is nothing."""

_FRAME = frozenset(
    {
        BlockKind.MEDICINES,
        BlockKind.CALENDAR,
        BlockKind.OPTIONS_SOURCES,
        BlockKind.SOURCES,
        BlockKind.CODE,
        BlockKind.NOTES,
    }
)
"""Blocks that do not make a sheet worth printing by themselves."""


def that_apply(sheets: tuple[Sheet, ...], summary: Summary) -> tuple[Sheet, ...]:
    """The sheets with something to say to this person; where the visit stops at an ending, only those about that.

    A checklist that another sheet holds whole is left out: nobody gets the same list twice.
    """
    apply = [sheet for sheet in sheets if _belongs(sheet, summary) and _has_content(sheet, summary)]
    shown = [_times_shown(sheet, summary) for sheet in apply]
    return tuple(
        sheet
        for sheet, times in zip(apply, shown, strict=True)
        if not (times and any(times < others for others in shown))
    )


def by_default(sheets: tuple[Sheet, ...], summary: Summary) -> tuple[Sheet, ...]:
    """The sheets that a person gets who chose none: the default ones that apply, or all where none of those does."""
    apply = that_apply(sheets, summary)
    return tuple(sheet for sheet in apply if _is_default(sheet, summary)) or apply


def _is_default(sheet: Sheet, summary: Summary) -> bool:
    asks = (block for block in sheet.blocks if block.kind in sheet.default_with)
    return sheet.default or any(has_content(block, summary) for block in asks)


def picked(sheets: tuple[Sheet, ...], summary: Summary, keys: Collection[str]) -> tuple[Sheet, ...]:
    """Those of the sheets with these keys that apply, in the order of the sheets."""
    return tuple(sheet for sheet in that_apply(sheets, summary) if sheet.key in keys)


def wanted(sheets: tuple[Sheet, ...], summary: Summary, otherwise: frozenset[str]) -> tuple[Sheet, ...]:
    """The sheets of a person who chose `otherwise` than the default: those left out, and those asked for besides."""
    default = frozenset(sheet.key for sheet in by_default(sheets, summary))
    return picked(sheets, summary, default ^ otherwise)


def named(sheets: tuple[Sheet, ...], summary: Summary, text: str, place: str) -> tuple[Sheet, ...]:
    """The sheets that a text names: keys with commas between, "all" that apply, or nothing for the default ones.

    Raises ProblemsFound, naming `place`, for a key that no sheet has and for a sheet that does not apply.
    """
    if not text:
        return by_default(sheets, summary)
    apply = [sheet.key for sheet in that_apply(sheets, summary)]
    keys = apply if text == ALL else [key.strip() for key in text.split(",")]
    if problems := [problem for key in keys for problem in _misnamed(key, sheets, apply, place)]:
        raise ProblemsFound(problems)
    return picked(sheets, summary, keys)


def _misnamed(key: str, sheets: tuple[Sheet, ...], apply: list[str], place: str) -> Iterator[Problem]:
    known = [sheet.key for sheet in sheets]
    if key not in known:
        yield Problem(place, 0, f'there is no sheet "{key}"', did_you_mean(key, [*known, ALL]))
    elif key not in apply:
        what = f'the sheet "{key}" has nothing to say after these answers'
        yield Problem(place, 0, what, f"use some of: {', '.join(apply)}")


def _belongs(sheet: Sheet, summary: Summary) -> bool:
    about_ending = any(block.kind is BlockKind.ENDING for block in sheet.blocks)
    if about_ending != (summary.ending is not None):
        return False
    if any(block.kind in _NEEDED and not has_content(block, summary) for block in sheet.blocks):
        return False
    return not sheet.only_with or any(part.group.key in sheet.only_with for part in summary.checklist)


def _times_shown(sheet: Sheet, summary: Summary) -> frozenset[str]:
    """The times of the person's list that a sheet shows which is a checklist and nothing else; none for any other."""
    if any(block.kind not in _BESIDE_LIST for block in sheet.blocks):
        return frozenset()
    wanted = {time for block in sheet.blocks for time in block.times}
    return frozenset(part.group.key for part in summary.checklist if part.group.key in wanted)


def _has_content(sheet: Sheet, summary: Summary) -> bool:
    return any(block.kind not in _FRAME and has_content(block, summary) for block in sheet.blocks)


def has_content(block: Block, summary: Summary) -> bool:
    """Whether the block has something to show for this person."""
    match block.kind:
        case BlockKind.CHECKLIST:
            return any(part.group.key in block.times for part in summary.checklist)
        case BlockKind.PICTURES:
            return any(option.steps for option in summary.options)
        case BlockKind.NOTES:
            return True
        case _:
            return bool(_content_of(block.kind, summary))


def _content_of(kind: BlockKind, summary: Summary) -> object:
    return {
        BlockKind.ENDING: summary.ending,
        BlockKind.TOLD: summary.told,
        BlockKind.UNSURE: summary.unsure,
        BlockKind.KNOWN: summary.known,
        BlockKind.RAISE: summary.to_raise,
        BlockKind.APPROVAL: summary.approval,
        BlockKind.CONCERNS: summary.concerns,
        BlockKind.LEANING: summary.leaning,
        BlockKind.WISHES: summary.wishes,
        BlockKind.LESSONS: summary.missed,
        BlockKind.TALK: summary.talk,
        BlockKind.OPTIONS: summary.options,
        BlockKind.OPTIONS_SOURCES: summary.options_sources,
        BlockKind.SOURCES: summary.sources,
        BlockKind.CODE: summary.code or summary.approval,
        BlockKind.DAY: summary.day,
        BlockKind.STRIP: summary.day and summary.day.strip,
        BlockKind.MEDICINES: summary.day or summary.medicines,
        BlockKind.CALENDAR: summary.event,
        BlockKind.GRID: summary.options,
        BlockKind.CARDS: summary.day,
    }[kind]
