"""The schema of a file of printouts/: the blocks of one sheet of paper, in order."""

from pydantic import Field

from kiosk.content.schema.parts import Key, Strict, Whole
from kiosk.decision.checklist import Time
from kiosk.decision.sheet import BlockKind


class BlockPlan(Strict):
    """One block of a sheet of paper."""

    kind: BlockKind
    times: tuple[Time, ...] = ()
    lines: Whole = Field(default=0, ge=0, le=20)
    heading: Key | None = None
    short: bool = False
    spare: bool = False


class SheetPlan(Strict):
    """printouts/<key>.yaml: the blocks of one sheet, in order. `default` is printed unless a person leaves it out.

    So is one of which a block of the kinds `default_with` has something to say.
    `pages` is how many it should take at most in normal print: its lines move closer together before it takes more.
    `only_with` names times of the checklist: the sheet is for those whose list has one of them.
    """

    key: Key
    place: Whole = Field(ge=1)
    default: bool = False
    default_with: tuple[BlockKind, ...] = ()
    pages: Whole = Field(default=0, ge=0, le=20)
    only_with: tuple[Time, ...] = ()
    blocks: tuple[BlockPlan, ...] = Field(min_length=1)
