"""Balance checks: whether the options are told alike: as many words, both sides, every part of life, and both sides of a number."""

from collections.abc import Iterable, Iterator, Mapping

from kiosk.content.authoring.readability import words_of
from kiosk.content.build.aid_files import Plan, Words
from kiosk.content.build.content_entry import ContentEntry
from kiosk.decision.problems import Problem

MOST = 1.25
"""How many times the words of the shortest option the longest may have (IPDAS C1)."""

SIDES = ("good", "bad")
TOUCHES = ("body", "mind", "daily")


def words_by_option(plan: Plan, words: Words) -> dict[str, int]:
    """How many words the comparison has for each option, with those behind a tap."""
    cells = [row.cells for row in words.comparison.rows.values()]
    harms = [harm.cells for harm in words.comparison.harms.values()]
    return {
        option.key: sum(
            len(words_of(f"{row[option.key].text} {row[option.key].more or ''}")) for row in cells
        )
        + sum(len(words_of(harm[option.key])) for harm in harms)
        for option in plan.options.options
    }


def uneven(plan: Plan, words: Words) -> Iterator[Problem]:
    """A problem where one option is told at much greater length than another."""
    counts = words_by_option(plan, words)
    short, long = min(counts, key=counts.__getitem__), max(counts, key=counts.__getitem__)
    if counts[long] > MOST * counts[short]:
        what = f"{long} has {counts[long]} words in the comparison, {short} only {counts[short]}"
        yield words.files["comparison"].problem(
            ("rows",),
            what,
            "bring them within a quarter of each other, so that none looks better for its length",
        )


def tags(plan: Plan) -> dict[str, frozenset[str]]:
    """The sides and the parts of life that the cells of each option speak of."""
    return {
        option.key: frozenset(
            tag
            for row in plan.comparison.rows
            if option.key in row.cells
            for tag in (*row.cells[option.key].sides, *row.cells[option.key].touches)
        )
        for option in plan.options.options
    }


def one_sided(plan: Plan) -> Iterator[Problem]:
    """A problem for each option of which some side, or some part of life, is told nowhere."""
    for option, found in tags(plan).items():
        for field, wanted in (("sides", SIDES), ("touches", TOUCHES)):
            missing = [tag for tag in wanted if tag not in found]
            if missing:
                what = f"no cell of {option} is marked {' or '.join(missing)}"
                remedy = (
                    f"write what is {' and '.join(missing)} there, and mark the cell: {field}: [{missing[0]}]"
                )
                yield plan.files["comparison"].problem(("rows",), what, remedy)


def alone(plan: Plan, entries: Iterable[ContentEntry]) -> Iterator[Problem]:
    """A problem for each entry that shows a number without the one that must stand beside it."""
    beside: Mapping[str, tuple[str, ...]] = {record.key: record.beside for record in plan.evidence.evidence}
    for entry in entries:
        if entry.planned is plan.files["evidence"]:
            continue
        for record in entry.evidence:
            for other in beside[record]:
                if other not in entry.evidence:
                    what = f'{entry.name} shows the number "{record}" without "{other}"'
                    yield entry.planned.problem(entry.place, what, f"add {other} to its evidence")
