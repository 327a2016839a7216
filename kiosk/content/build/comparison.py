"""The comparison, built from plan and words: its rows, its short cells and its harms."""

from collections.abc import Iterator

from kiosk.content.build.aid_files import Plan, Words
from kiosk.content.schema import plan
from kiosk.content.schema import words as worded
from kiosk.decision.comparison import Cell, Certainty, Harm, Row, Short, Tab


def rows(plans: Plan, words: Words) -> tuple[Row, ...]:
    """The comparison, each row with a cell for every option in the order of the columns."""
    return tuple(_row(row, plans, words) for row in plans.comparison.rows)


def _row(row: plan.RowPlan, plans: Plan, words: Words) -> Row:
    said = words.comparison.rows[row.key]
    cells = tuple(_cells(row, said, plans, words))
    return Row(
        row.key,
        said.question,
        cells,
        said.short or "",
        is_certainty=row.key == plans.comparison.certainty_row,
    )


def tabs(plans: Plan, words: Words) -> tuple[Tab, ...]:
    """The tabs in their order."""
    return tuple(Tab(each.key, words.comparison.tabs[each.key], each.rows) for each in plans.comparison.tabs)


def _cells(row: plan.RowPlan, said: worded.RowWords, plans: Plan, words: Words) -> Iterator[Cell]:
    beside: tuple[str, Short | None] = ("", None)
    for option in (each.key for each in plans.options.options):
        planned, worded_cell = row.cells[option], said.cells[option]
        certainty = certainty_of(planned.certainty, plans, words)
        is_certainty = row.key == plans.comparison.certainty_row
        short = Short(certainty.word, "") if is_certainty and certainty else _short(worded_cell.short)
        yield Cell(
            option,
            worded_cell.text,
            worded_cell.more or "",
            planned.evidence,
            planned.facts,
            planned.sources,
            short,
            beside[0] if short and short == beside[1] else "",
            harms(option, plans, words) if row.key == plans.comparison.harms_under else (),
            worded_cell.brief or "",
            planned.number or "",
            certainty,
        )
        beside = (option, short)


def certainty_of(key: str | None, plans: Plan, words: Words) -> Certainty | None:
    """The certainty of that key with its word; None without a key."""
    return Certainty(plans.comparison.certainties[key], words.comparison.certainties[key]) if key else None


def _short(said: worded.ShortWords | None) -> Short | None:
    return Short(said.bold, said.plain, said.runs_on) if said else None


def harms(option: str, plans: Plan, words: Words) -> tuple[Harm, ...]:
    """What is known of every harm for that option."""
    said = words.comparison.harms
    return tuple(
        Harm(
            harm.key,
            said[harm.key].name,
            said[harm.key].cells[option],
            harm.cells[option].evidence,
            harm.cells[option].sources,
        )
        for harm in plans.comparison.harms
    )
