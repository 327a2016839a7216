"""Short cells held against the room they have: every cell of the comparison has one, or none has."""

from collections.abc import Iterator

from kiosk.content.build.aid_files import Plan, Words
from kiosk.content.schema.sentences import SINGLE_BOLD, SINGLE_PLAIN
from kiosk.content.schema.words import RowWords
from kiosk.decision.problems import Problem


def word_problems(plan: Plan, words: Words) -> Iterator[Problem]:
    """Cells and rows without a short form where others have one, and lines too long for a cell of their own.

    Two rows need none: the cells of one show a certainty, and those of the other stand in no tab.
    """
    without = {plan.comparison.certainty_row, plan.comparison.asked}
    rows = [
        row for row in plan.comparison.rows if row.key in words.comparison.rows and row.key not in without
    ]
    said = [words.comparison.rows[row.key] for row in rows]
    if not any(cell.short for row in said for cell in row.cells.values()):
        return
    for row in rows:
        yield from _row(row.key, words.comparison.rows[row.key], plan, words)


def _row(key: str, said: RowWords, plan: Plan, words: Words) -> Iterator[Problem]:
    file = words.files["comparison"]
    if said.short is None:
        what = f"{key} has no short name beside its short cells"
        yield file.problem(("rows", key), what, "add short: to the row")
    options = [option.key for option in plan.options.options if option.key in said.cells]
    shorts = [said.cells[option].short for option in options]
    for place, (option, short) in enumerate(zip(options, shorts, strict=True)):
        at = ("rows", key, "cells", option)
        if short is None:
            what = f"the cell of {option} has no short form, and others have one"
            yield file.problem(at, what, "add short: with bold and plain")
        elif short not in (shorts[place - 1 : place] + shorts[place + 1 : place + 2]):
            for name, most in (("bold", SINGLE_BOLD), ("plain", SINGLE_PLAIN)):
                yield from _too_long(words, (*at, "short", name), getattr(short, name), most)


def _too_long(words: Words, place: tuple[str | int, ...], line: str, most: int) -> Iterator[Problem]:
    if len(line) > most:
        what = f'"{line}" has {len(line)} letters, and a cell of its own has room for {most}'
        remedy = "say it shorter, or the same as in the cell beside it"
        yield words.files["comparison"].problem(place, what, remedy)
