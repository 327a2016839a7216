"""The IPDAS report: each of the 44 items seen by machine, vouched for by a person, not met, or not applicable.

A machine sees that something is there. For each item the report says what it saw, and what a person must judge.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from kiosk.content.authoring import balance, equal_detail
from kiosk.content.authoring.ipdas_items import FOR_A_PERSON, ITEMS, OF_PEOPLE, OF_TESTS, OF_WORDS
from kiosk.content.authoring.quality import ContentBundle
from kiosk.content.authoring.readability import is_measured
from kiosk.content.reading.phrases import has_any
from kiosk.decision.pages import PageKind


class ItemStatus(StrEnum):
    """How an item is met."""

    MACHINE = "seen by machine"
    PERSON = "vouched for by a person"
    NOT_MET = "not met"
    NOT_APPLICABLE = "not applicable"


@dataclass(frozen=True, slots=True)
class Scored:
    """One item, how it is met, and where the evidence is, or what is missing."""

    item: str
    status: ItemStatus
    where: str


Judge = Callable[[ContentBundle], tuple[bool, str]]
"""Whether the machine finds an item met, and where, or what is missing."""


def score(bundle: ContentBundle) -> tuple[Scored, ...]:
    """All 44 items in their order. The bundle must be free of problems: some items rest on its checks."""
    return tuple(_scored(item, bundle) for item in ITEMS)


def _scored(item: str, bundle: ContentBundle) -> Scored:
    if item in OF_TESTS:
        return Scored(item, ItemStatus.NOT_APPLICABLE, "for aids about tests only")
    vouched = _vouched(item, bundle)
    if item in OF_PEOPLE:
        lacks = "needs a named record in plan/ipdas.yaml; there is none"
        return Scored(item, ItemStatus.PERSON if vouched else ItemStatus.NOT_MET, vouched or lacks)
    met, where = _pointed_at(item, bundle) if item in OF_WORDS else _JUDGES[item](bundle)
    said = f"{where} (read by {vouched})" if vouched else where
    return Scored(item, ItemStatus.MACHINE if met else ItemStatus.NOT_MET, said)


def _vouched(item: str, bundle: ContentBundle) -> str:
    """Who vouches for the item; a record never turns what the machine finds missing into something that is there."""
    records = [record for record in bundle.ipdas.records if record.item == item]
    return "; ".join(f"{each.name}, {each.role}, {each.day}: {each.where}" for each in records)


def _pointed_at(item: str, bundle: ContentBundle) -> tuple[bool, str]:
    shown = bundle.ipdas.shown.get(item, ())
    return bool(shown), ", ".join(shown) or f"name its entries under {item} in plan/ipdas.yaml"


def _options(bundle: ContentBundle) -> tuple[bool, str]:
    names = [words.name for words in bundle.first.words.options.options.values()]
    return len(names) > 1, f"plan/options.yaml: {', '.join(names)}"


def _tagged(*tags: str) -> Judge:
    def judge(bundle: ContentBundle) -> tuple[bool, str]:
        lacking = [
            option for option, found in balance.tags(bundle.plan).items() if not found.issuperset(tags)
        ]
        where = f"plan/comparison.yaml: cells of every option marked {', '.join(tags)}"
        return not lacking, f"missing for {', '.join(lacking)}" if lacking else where

    return judge


def _equal_detail(bundle: ContentBundle) -> tuple[bool, str]:
    """Words alone pass nobody: each option needs benefit, harms and certainty, as a number or "not known"."""
    lacks = [*equal_detail.lacking(bundle), *_uneven(bundle)]
    where = "benefit, harms and certainty of every option, as a number or as not known; the table is below"
    return not lacks, "; ".join(lacks) or where


def _uneven(bundle: ContentBundle) -> Iterator[str]:
    for translation in bundle.translations:
        counts = balance.words_by_option(bundle.plan, translation.words)
        if max(counts.values()) > balance.MOST * min(counts.values()):
            told = ", ".join(f"{option} {many}" for option, many in counts.items())
            yield f"words in the comparison differ ({translation.language}): {told}"


def _funded(bundle: ContentBundle) -> tuple[bool, str]:
    if bundle.plan.about.funder:
        return True, f"about.yaml: {bundle.plan.about.funder}; named on the about page and on paper"
    return False, "about.yaml names no funder; the clinic or the publisher fills it in"


def _cited(bundle: ContentBundle) -> tuple[bool, str]:
    records, sources = bundle.plan.evidence.evidence, bundle.plan.sources.sources
    return bool(
        sources
    ), f"{len(records)} numbers, each with its source; {len(sources)} sources, each with an address"


def _uncertainty(bundle: ContentBundle) -> tuple[bool, str]:
    return bool(bundle.plan.evidence.evidence), "certainty of each record in words/<language>/evidence.yaml"


def _compared(bundle: ContentBundle) -> tuple[bool, str]:
    there = any(page.kind is PageKind.COMPARISON for page in bundle.plan.pages.pages)
    return there, f"{len(bundle.plan.comparison.rows)} rows side by side"


def _likelihoods(bundle: ContentBundle) -> tuple[bool, str]:
    """Each option has a number that was read in its source, or says that it is not known."""
    verified = {record.key for record in bundle.plan.evidence.evidence if record.verified}
    unknown = bundle.first.watched.likelihood.answered_by
    lacking = [
        option.key
        for option in bundle.plan.options.options
        if not any(
            verified.intersection(entry.evidence) or has_any(entry.wholes[0], unknown)
            for entry in bundle.first.entries
            if entry.name.startswith("cell ") and entry.name.endswith(f", {option.key}")
        )
    ]
    return (
        not lacking,
        f"none for {', '.join(lacking)}" if lacking else "cells of the comparison, for every option",
    )


def _population(bundle: ContentBundle) -> tuple[bool, str]:
    return bool(bundle.plan.evidence.evidence), "population of each record, shown under its number"


def _counts(bundle: ContentBundle) -> tuple[bool, str]:
    shown = [record for record in bundle.plan.evidence.evidence if record.verified and not record.average]
    return bool(shown), f"{len(shown)} numbers of people, each shown as x of 100"


def _seen(bundle: ContentBundle) -> tuple[bool, str]:
    return _counts(bundle)[0], "each number in words, as x of 100, and as 100 drawn figures (tests/ui)"


def _periods(bundle: ContentBundle) -> tuple[bool, str]:
    mixed = list(_mixed(bundle))
    where = f"rows that mix periods, because no study compares them all: {', '.join(mixed)}; each number says its own"
    return not mixed, where if mixed else "no row mixes periods"


def _mixed(bundle: ContentBundle) -> Iterator[str]:
    """The rows in which the numbers of two options are of different periods."""
    said = bundle.first.words.evidence.evidence
    verified = {record.key for record in bundle.plan.evidence.evidence if record.verified}
    for row in bundle.plan.comparison.rows:
        periods = [
            {said[key].period for key in cell.evidence if key in verified} for cell in row.cells.values()
        ]
        if len({frozenset(each) for each in periods if each}) > 1:
            yield row.key


def _per_hundred(bundle: ContentBundle) -> tuple[bool, str]:
    banned = bool(bundle.first.watched.banned)
    return banned, "every number is drawn of 100; other forms are banned in words/<language>/watched.yaml"


def _values(bundle: ContentBundle) -> tuple[bool, str]:
    many = len(bundle.plan.values.concerns)
    return many > 0, f"plan/values.yaml: {many} things that may matter, each with its question"


def _steps(bundle: ContentBundle) -> tuple[bool, str]:
    many = len(bundle.plan.pages.sections)
    return many > 1, f"plan/pages.yaml: {many} sections in order"


def _questions(bundle: ContentBundle) -> tuple[bool, str]:
    return bool(bundle.plan.values.wishes), "plan/values.yaml: wishes, a question with what to ask"


def _reading_level(bundle: ContentBundle) -> tuple[bool, str]:
    return is_measured(bundle.first.language), "content check --report"


def _always(where: str) -> Judge:
    """For what no aid can leave out: a pack without it does not load."""

    def judge(bundle: ContentBundle) -> tuple[bool, str]:
        return True, where

    return judge


_JUDGES = MappingProxyType(
    {
        "Q2": _always("words/<language>/about.yaml: decision"),
        "Q3": _options,
        "Q4": _tagged("good"),
        "Q5": _tagged("bad"),
        "Q6": _tagged(*balance.TOUCHES),
        "C1": _equal_detail,
        "C2": _cited,
        "C3": _always("about.yaml: made_on; on the about page and on each sheet"),
        "C4": _always(
            "about.yaml: review_after_months, from the oldest searched_until; words/<language>/about.yaml: update_policy"
        ),
        "C5": _uncertainty,
        "C6": _funded,
        "K2": _compared,
        "K3": _likelihoods,
        "K4": _population,
        "K5": _counts,
        "K6": _periods,
        "K7": _per_hundred,
        "K8": _seen,
        "K9": _values,
        "K10": _steps,
        "K11": _questions,
        "K18": _always("words/<language>/about.yaml: method"),
        "K19": _uncertainty,
        "K21": _reading_level,
    }
)

_GROUPS = (("Q", "To qualify"), ("C", "To certify"), ("K", "Quality"))


def markdown(bundle: ContentBundle) -> str:
    """The report as Markdown."""
    scored = score(bundle)
    about = bundle.plan.about
    lines = [
        f"# IPDAS self-assessment: {about.id} {about.version}",
        "",
        *_summary(scored),
        "",
        *_certifiable(scored),
    ]
    for letter, title in _GROUPS:
        lines += ["", f"## {title}", "", *_table(each for each in scored if each.item.startswith(letter))]
    lines += ["", "## Equal detail (C1)", "", *equal_detail.table(bundle), ""]
    if rows := equal_detail.not_looked_at(bundle):
        lines.append(f"Rows with numbers that no aspect names, for a person to look at: {', '.join(rows)}.")
    lines.append(
        "The makers score themselves here. It is no certificate: the machine sees that something is there, not that it "
        "is true, kind in tone, or understood."
    )
    return "\n".join(lines)


def _table(scored: Iterable[Scored]) -> Iterator[str]:
    yield "| item | criterion | verdict | what the machine saw, or what is missing | what a person must judge |"
    yield "|---|---|---|---|---|"
    for each in scored:
        left = FOR_A_PERSON.get(each.item, "")
        yield f"| {each.item} | {ITEMS[each.item]} | {each.status} | {each.where} | {left} |"


def _certifiable(scored: tuple[Scored, ...]) -> Iterator[str]:
    """What stands in the way of a certificate, as far as a machine can see; it can only ever see what is missing."""
    missing = [each for each in scored if each.item[0] in "QC" and each.status is ItemStatus.NOT_MET]
    if missing:
        yield "Not certifiable, because:"
        yield ""
        yield from (f"- {each.item} ({ITEMS[each.item]}): {each.where}" for each in missing)
    else:
        yield "The machine found nothing missing that a certificate asks for."
    yield ""
    yield "To certify, readers who did not make it score each of C1 to C6 from 1 to 4, and each needs 3. No machine can."


def _summary(scored: tuple[Scored, ...]) -> Iterator[str]:
    yield f"| | {' | '.join(ItemStatus)} |"
    yield f"|---|{'---|' * len(ItemStatus)}"
    for letter, title in _GROUPS:
        found = [each.status for each in scored if each.item.startswith(letter)]
        yield f"| {title} | {' | '.join(str(found.count(status)) for status in ItemStatus)} |"
