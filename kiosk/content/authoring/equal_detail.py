"""Equal detail (IPDAS C1): what the comparison tells of each option's benefit, harms and certainty, row by row."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.authoring.quality import ContentBundle
from kiosk.content.reading.phrases import has_any
from kiosk.content.schema.ipdas import EqualDetail
from kiosk.content.schema.parts import Rests
from kiosk.content.schema.plan import HarmPlan, RowPlan

ASPECTS = tuple(EqualDetail.model_fields)
"""What is asked of every option: benefit, harms, certainty."""


@dataclass(frozen=True, slots=True)
class CellDetail:
    """What one cell tells: how many numbers that somebody read in their source, or that a number is not known."""

    aspect: str
    row: str
    option: str
    numbers: int
    silent: tuple[str, ...]
    """The languages in which it does not say that a number is not known."""
    rests: bool
    applies: bool = True
    """Whether it could happen with this option at all."""

    @property
    def answered(self) -> bool:
        """Whether it gives what is asked: certainty in words that rest on something, else a number or "not known"."""
        if self.aspect == "certainty":
            return self.rests
        return bool(self.numbers) or not self.silent or not self.applies

    @property
    def shown(self) -> str:
        """It in a few words, as a table has it."""
        if self.aspect == "certainty":
            return "in words" if self.rests else "rests on nothing"
        if not self.applies:
            return "does not apply"
        if self.numbers:
            return f"{self.numbers} {'number' if self.numbers == 1 else 'numbers'}"
        return "neither" if self.silent else "not known"


def details(bundle: ContentBundle) -> tuple[CellDetail, ...]:
    """The cells of every row that plan/ipdas.yaml names under `equal_detail`, then those of every harm.

    A cell counts in every language alike.
    """
    rows = {row.key: row for row in bundle.plan.comparison.rows}
    options = [option.key for option in bundle.plan.options.options]
    of_rows = (
        _detail(bundle, aspect, rows[key], option)
        for aspect in ASPECTS
        for key in getattr(bundle.ipdas.equal_detail, aspect)
        if key in rows
        for option in options
    )
    of_harms = (_harm(bundle, harm, option) for harm in bundle.plan.comparison.harms for option in options)
    return (*of_rows, *of_harms)


def _harm(bundle: ContentBundle, harm: HarmPlan, option: str) -> CellDetail:
    """What is told of one harm; that its words say "not known" where its number is, another check has seen to."""
    cell = harm.cells[option]
    numbers = len(_verified(bundle).intersection(cell.evidence))
    applies = cell.data_absent_reason != "not_applicable"
    return CellDetail("harms", harm.key, option, numbers, (), _rests(cell), applies)


def _verified(bundle: ContentBundle) -> set[str]:
    return {record.key for record in bundle.plan.evidence.evidence if record.verified}


def _detail(bundle: ContentBundle, aspect: str, row: RowPlan, option: str) -> CellDetail:
    cell = row.cells[option]
    numbers = len(_verified(bundle).intersection(cell.evidence))
    return CellDetail(aspect, row.key, option, numbers, tuple(_silent(bundle, row.key, option)), _rests(cell))


def _rests(cell: Rests) -> bool:
    return bool(cell.facts or cell.sources or cell.evidence or cell.rests_on)


def _silent(bundle: ContentBundle, row: str, option: str) -> Iterator[str]:
    """The languages in which the cell does not say that a number is not known."""
    for translation in bundle.translations:
        said = translation.words.comparison.rows[row].cells[option]
        phrases = [each for each in translation.watched.likelihood.answered_by if "#" not in each]
        if not has_any(f"{said.text} {said.more or ''}", phrases):
            yield translation.language


def _lack(detail: CellDetail) -> str:
    if detail.aspect == "certainty":
        return "it rests on nothing"
    return f'neither a number nor "not known" ({", ".join(detail.silent)})'


def lacking(bundle: ContentBundle) -> Iterator[str]:
    """What C1 lacks, each as a clause: rows that nobody named, and cells that give neither number nor "not known"."""
    for aspect in ASPECTS:
        if not getattr(bundle.ipdas.equal_detail, aspect):
            yield f"no row is named under equal_detail: {aspect} in plan/ipdas.yaml"
    for each in details(bundle):
        if not each.answered:
            yield f"{each.aspect} of {each.option} in the row {each.row}: {_lack(each)}"


def table(bundle: ContentBundle) -> Iterator[str]:
    """The rows of the comparison that C1 was judged by, as a Markdown table with a column for each option."""
    options = [option.key for option in bundle.plan.options.options]
    found = {(each.aspect, each.row, each.option): each.shown for each in details(bundle)}
    yield f"| what | row | {' | '.join(options)} |"
    yield f"|---|---|{'---|' * len(options)}"
    for aspect, row in dict.fromkeys((aspect, row) for aspect, row, _ in found):
        cells = (found[aspect, row, option] for option in options)
        yield f"| {aspect} | {row} | {' | '.join(cells)} |"


def not_looked_at(bundle: ContentBundle) -> tuple[str, ...]:
    """Rows that show a number and are named under no aspect; whoever reads the report has to look at them."""
    named = {key for aspect in ASPECTS for key in getattr(bundle.ipdas.equal_detail, aspect)}
    rows = bundle.plan.comparison.rows
    return tuple(
        row.key for row in rows if row.key not in named and any(cell.evidence for cell in row.cells.values())
    )
