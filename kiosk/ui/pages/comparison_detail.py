"""Where a cell of the comparison is from: the longer text, the numbers behind it, and the sources."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.decision.aid import Aid
from kiosk.decision.blanks import fill
from kiosk.decision.evidence import Evidence, Source

Words = Mapping[str, str]
"""The kiosk's own words on screen."""


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """A number as it may be shown: in words, and as a count of 100 to draw, -1 where there is none."""

    claim: str
    told: str
    perHundred: int
    population: str
    period: str
    certainty: str
    source: str


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source on one line, its web address at the end, and the language of its title."""

    line: str
    language: str


@dataclass(frozen=True, slots=True)
class Detail:
    """What stands behind a cell."""

    title: str = ""
    option: str = ""
    text: str = ""
    more: tuple[str, ...] = ()
    evidence: tuple[EvidenceRow, ...] = ()
    sources: tuple[SourceRow, ...] = ()

    @property
    def mixes_studies(self) -> bool:
        """Whether the numbers come from more than one source, so that they must not be compared."""
        return len({each.source for each in self.evidence}) > 1


def detail_of(aid: Aid, row_key: str, option: str, words: Words) -> Detail:
    """What stands behind a cell, its harms among it. Raises KeyError where there is no such cell."""
    row = aid.row(row_key)
    cell = row.cell(option)
    records = [aid.evidence[key] for key in cell.every_evidence]
    return Detail(
        title=row.question,
        option=option,
        text=cell.text,
        more=tuple(filter(None, (cell.more, *(f"{harm.name}: {harm.text}" for harm in cell.harms)))),
        evidence=tuple(number_row(record, aid.sources, words) for record in records),
        sources=source_rows(aid, cell.every_source, records),
    )


def number_row(record: Evidence, sources: Mapping[str, Source], words: Words) -> EvidenceRow:
    """A number as the screen shows it."""
    drawn = record.per_hundred
    return EvidenceRow(
        record.claim,
        told(record, words),
        -1 if drawn is None else drawn,
        record.population,
        record.period,
        record.certainty,
        f"{source_line(sources[record.source])} {searched(record, words)}",
    )


def told(record: Evidence, words: Words) -> str:
    """The number in words, or that nobody has verified it."""
    amount = record.amount
    return fill(words[f"detail_{amount.sentence}"], **amount.blanks) if amount else words["detail_unverified"]


def searched(record: Evidence, words: Words) -> str:
    """Until when somebody looked for something newer than this number."""
    return fill(words["detail_searched"], day=record.searched_until)


def source_rows(aid: Aid, named: Iterable[str], records: Iterable[Evidence]) -> tuple[SourceRow, ...]:
    """The sources that are named, and those of the numbers, each once."""
    sources = [aid.sources[key] for key in dict.fromkeys([*named, *(record.source for record in records)])]
    return tuple(SourceRow(f"{source_line(each)} {each.address}", each.language) for each in sources)


def source_line(source: Source) -> str:
    """A source on one line: title, publisher, year."""
    return f"{source.title}. {source.imprint}."
