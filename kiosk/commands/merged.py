"""The handouts of a list as one PDF, a stack to be printed at once."""

import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from kiosk import paper_services
from kiosk.atomic_file import write_atomically
from kiosk.commands import WRONG
from kiosk.commands.lengths import tell
from kiosk.commands.one_of_list import content_kept, faults_of, good, load, told
from kiosk.commands.progress import shown
from kiosk.content.answers.visits_file import Listed, ListedVisit
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.device.settings import Settings
from kiosk.handout.merged import MergedHandouts


def merge(
    visits: Sequence[Listed], out: Path, settings: Settings, sheets: str = "", *, two_sided: bool
) -> int:
    """Write one PDF with the handout of every visit, in their order, and name those of which there is none.

    Gives the exit code. Where there is none at all, no file is written or replaced.
    """
    load(settings)
    merged = paper_services.merged_handouts(two_sided=two_sided)
    failed = faults_of(visits)
    can_be_made = good(visits)
    for visit in shown(iter(can_be_made), len(can_be_made)):
        if sentences := told(partial(_add, merged, visit, settings, sheets)):
            failed[visit.name] = sentences
    _write(merged, len(visits), out)
    for line in _failures(failed, visits):
        print(line, file=sys.stderr)
    return WRONG if failed else 0


def _add(merged: MergedHandouts, visit: ListedVisit, settings: Settings, sheets: str) -> None:
    too_long = paper_services.merge(
        merged,
        content_kept(settings),
        visit.answers,
        settings.clinic,
        sheets,
        large_print=visit.large_print,
        name=visit.person,
        label=visit.name,
    )
    tell(too_long, visit.name)


def _write(merged: MergedHandouts, of: int, out: Path) -> None:
    """Write what there is. Raises ProblemsFound where half of somebody's pages would stand in it."""
    if merged.is_spoiled:
        what = "the program has a fault that one of these visits shows, and half of its pages may stand in the file"
        raise ProblemsFound([Problem(str(out), 0, what, "nothing was written; print them one by one")])
    if not merged.people:
        print(f"made 0 of {of} handouts, so no file was written: {out}")
        return
    paper = merged.finished()
    write_atomically(out, paper.pdf)
    print(f"{out}: {merged.people} of {of} handouts, {paper.pages} pages")


def _failures(failed: dict[str, list[str]], visits: Sequence[Listed]) -> Iterator[str]:
    for name in dict.fromkeys(visit.name for visit in visits):
        yield from (f"{name}: {sentence}" for sentence in failed.get(name, ()))
