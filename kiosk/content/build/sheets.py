"""The sheets of paper in printouts/, as decision values."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from kiosk.content.build.aid_files import read_all
from kiosk.content.reading.models import parse
from kiosk.content.reading.yaml_file import YamlFile, read_yaml
from kiosk.content.schema.sheet import SheetPlan
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.decision.sheet import Block, BlockKind, Sheet


def load_sheets(folder: Path) -> tuple[Sheet, ...]:
    """The sheets of that folder in their order. Raises ProblemsFound with every problem of every file."""
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        raise ProblemsFound(
            [Problem(str(folder), 0, "no sheet of paper stands here", "put the printouts back")]
        )
    read = read_all({path.stem: partial(_read, path) for path in paths})
    if problems := [problem for name, (file, plan) in read.items() for problem in _misfits(name, file, plan)]:
        raise ProblemsFound(problems)
    plans = sorted((plan for _, plan in read.values()), key=lambda plan: plan.place)
    return tuple(_sheet(plan) for plan in plans)


def _read(path: Path) -> tuple[YamlFile, SheetPlan]:
    file = read_yaml(path, path.name)
    return file, parse(file, SheetPlan)


def _misfits(name: str, file: YamlFile, plan: SheetPlan) -> Iterator[Problem]:
    if plan.key != name:
        yield file.problem(
            ("key",), f'the file is called "{name}", the sheet "{plan.key}"', "make the two agree"
        )
    for index, block in enumerate(plan.blocks):
        if (block.kind is BlockKind.CHECKLIST) is not bool(block.times):
            what = "a checklist block names its times, other blocks name none"
            yield file.problem(("blocks", index), what, "correct times or kind")
    missing = set(plan.default_with) - {block.kind for block in plan.blocks}
    for kind in sorted(missing):
        yield file.problem(
            ("default_with",), f'no block "{kind}" stands here', "take it out, or add the block"
        )


def _sheet(plan: SheetPlan) -> Sheet:
    blocks = (
        Block(block.kind, tuple(block.times), block.lines, block.heading or "", block.short, block.spare)
        for block in plan.blocks
    )
    return Sheet(
        plan.key, tuple(blocks), plan.default, plan.pages, tuple(plan.only_with), tuple(plan.default_with)
    )
