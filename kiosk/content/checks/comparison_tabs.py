"""The comparison on glass: every row in one tab, every tab on one page, and numbers that stand where they may be drawn."""

from collections.abc import Iterator
from itertools import pairwise

from kiosk.content.build.aid_files import Plan, Words
from kiosk.content.checks.pairing import unpaired
from kiosk.content.checks.references import known
from kiosk.content.reading.yaml_file import Place
from kiosk.content.schema.evidence import EvidencePlan
from kiosk.content.schema.plan import CellPlan
from kiosk.decision.pages import PageKind
from kiosk.decision.problems import Problem


def problems(plan: Plan) -> Iterator[Problem]:
    """Tabs, certainties and drawn numbers that name what is not there, or what may not stand there."""
    yield from _tabs(plan)
    yield from _pages(plan)
    yield from _cells(plan)
    yield from _pairs(plan)


def _tabs(plan: Plan) -> Iterator[Problem]:
    """A row in no tab would never be seen; one in two would be seen twice."""
    file, planned = plan.files["comparison"], plan.comparison
    rows = [row.key for row in planned.rows]
    in_tabs = [key for tab in planned.tabs for key in tab.rows]
    shown = [*in_tabs, *filter(None, [planned.asked])]
    yield from known(file, ("tabs",), in_tabs, rows, "row")
    for index, key in enumerate(rows):
        if shown.count(key) != 1:
            what = f'"{key}" stands in {shown.count(key)} tabs'
            yield file.problem(("rows", index), what, "name it in one tab, or under asked")
    for name in ("asked", "certainty_row"):
        yield from known(file, (name,), filter(None, [getattr(planned, name)]), rows, "row")


def _pages(plan: Plan) -> Iterator[Problem]:
    file = plan.files["pages"]
    tabs = [tab.key for tab in plan.comparison.tabs]
    named = [page.tab for page in plan.pages.pages if page.tab]
    for index, page in enumerate(plan.pages.pages):
        if (page.kind is PageKind.COMPARISON) is not (page.tab is not None):
            what = "a page of the comparison names its tab, other pages name none"
            yield file.problem(("pages", index), what, "correct tab or kind")
        yield from known(file, ("pages", index), filter(None, [page.tab]), tabs, "tab")
    for index, key in enumerate(tabs):
        if named.count(key) != 1:
            what = f'the tab "{key}" is on {named.count(key)} pages'
            yield plan.files["comparison"].problem(
                ("tabs", index), what, "name it on one page of plan/pages.yaml"
            )


def _cells(plan: Plan) -> Iterator[Problem]:
    file, planned = plan.files["comparison"], plan.comparison
    for index, row in enumerate(planned.rows):
        for option, cell in row.cells.items():
            at: Place = ("rows", index, "cells", option)
            named = filter(None, [cell.certainty])
            yield from known(file, (*at, "certainty"), named, planned.certainties, "certainty")
            if row.key == planned.certainty_row and cell.certainty is None:
                yield file.problem(at, f"it does not say how sure {option} is", "add certainty:")
            yield from _drawn(plan, at, cell)


def _drawn(plan: Plan, at: Place, cell: CellPlan) -> Iterator[Problem]:
    """A number that is drawn is one of those that the cell rests on, and somebody has read it."""
    if cell.number is None:
        return
    file, records = plan.files["comparison"], _records(plan)
    yield from known(
        file, (*at, "number"), [cell.number], cell.evidence, "such number among those of this cell"
    )
    record = records.get(cell.number)
    if record and not record.verified:
        yield file.problem((*at, "number"), f'nobody has read "{cell.number}"', "draw another, or none")


def _pairs(plan: Plan) -> Iterator[Problem]:
    file, records = plan.files["evidence"], _records(plan)
    for index, record in enumerate(plan.evidence.evidence):
        at: Place = ("evidence", index, "against")
        if record.against is None:
            continue
        yield from known(file, at, [record.against], records, "evidence record")
        other = records.get(record.against)
        if other and other.source != record.source:
            what = f'"{record.key}" was not measured against "{other.key}": they are of two sources'
            yield file.problem(at, what, "name a record of the same source")


def _records(plan: Plan) -> dict[str, EvidencePlan]:
    return {record.key: record for record in plan.evidence.evidence}


def word_problems(plan: Plan, words: Words) -> Iterator[Problem]:
    """Tabs, certainties and drawn numbers without words."""
    file, said = words.files["comparison"], words.comparison
    yield from unpaired(file, ("tabs",), said.tabs, [tab.key for tab in plan.comparison.tabs])
    yield from unpaired(file, ("certainties",), said.certainties, plan.comparison.certainties)
    drawn = {cell.number for row in plan.comparison.rows for cell in row.cells.values() if cell.number}
    for record in plan.evidence.evidence:
        if record.key in drawn and record.key in words.evidence.evidence:
            yield from _said(record, plan, words)
    yield from _merged(plan, words)


def _said(record: EvidencePlan, plan: Plan, words: Words) -> Iterator[Problem]:
    """Where a number is drawn it is said of whom it is, and every number that must stand beside it is told too."""
    worded, records, file = words.evidence.evidence, _records(plan), words.files["evidence"]
    said = worded[record.key]
    group = [each for each in (record, records.get(record.against or "")) if each and each.key in worded]
    if said.brief is None:
        what = f"{record.key} is drawn, and nothing says of whom and over how long"
        yield file.problem(("evidence", record.key), what, "add brief:")
        return
    for each in group if len(group) > 1 else ():
        if worded[each.key].arm is None:
            what = f"{each.key} is drawn next to another number, and nothing tells the two apart"
            yield file.problem(("evidence", each.key), what, "add arm:")
    if record.average and not (said.arm and said.against_arm):
        what = f"{record.key} has two averages, and nothing tells the two apart"
        yield file.problem(("evidence", record.key), what, "add arm: and against_arm:")
    beside = {key for each in group for key in each.beside} - {each.key for each in group}
    for key in sorted(beside & records.keys()):
        if (told := _figure(records[key])) and told not in said.brief:
            what = f"{record.key} must not stand without {key}, which is {told}"
            yield file.problem(("evidence", record.key, "brief"), what, f"tell the {told} here")


def _figure(record: EvidencePlan) -> str:
    if record.average:
        return record.average.value
    if record.of_hundred is not None:
        return str(record.of_hundred)
    return str((200 * record.n + record.of) // (2 * record.of)) if record.of else ""


def _merged(plan: Plan, words: Words) -> Iterator[Problem]:
    """Neighbours that say the same share a column where their row is opened: then they have the same number too."""
    options = [option.key for option in plan.options.options]
    for index, row in enumerate(plan.comparison.rows):
        said = words.comparison.rows.get(row.key)
        for before, after in pairwise(options):
            if said is None or not {before, after} <= said.cells.keys() & row.cells.keys():
                continue
            texts = {said.cells[key].brief or said.cells[key].text for key in (before, after)}
            of_row = {(row.cells[key].number, row.cells[key].certainty) for key in (before, after)}
            if len(texts) == 1 and len(of_row) > 1:
                what = f"{before} and {after} say the same here, with other numbers or another certainty"
                remedy = "give both the same number: and certainty:, or say it in other words"
                place = ("rows", index, "cells", after)
                yield plan.files["comparison"].problem(place, what, remedy)
