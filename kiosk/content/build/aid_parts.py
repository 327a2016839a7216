"""What an aid tells, joined from plan and words: options, comparison, evidence, statements, checklist, terms."""

from datetime import date
from types import MappingProxyType

from kiosk.content.build.aid_files import Plan, Words
from kiosk.content.build.conditions import condition
from kiosk.content.build.pairing import Pairing
from kiosk.content.schema import plan
from kiosk.content.schema import words as worded
from kiosk.content.schema.checklist import ClinicBlankPlan, DayBlankPlan, ItemPlan, NamedBlankPlan
from kiosk.decision.aid import About, Term
from kiosk.decision.checklist import Checklist, Group, Headline, Item
from kiosk.decision.comparison import Cell, Row
from kiosk.decision.dates import Blank, ClinicBlank, DayBlank, NamedBlank
from kiosk.decision.evidence import Evidence, Source
from kiosk.decision.options import Option, Step
from kiosk.decision.situation import Statement

_NO_OPTION = worded.OptionWords.model_construct(name="", short="", summary="")
_NO_ROW = worded.RowWords.model_construct(question="", cells={})
_NO_CELL = worded.CellWords.model_construct(text="")
_NO_EVIDENCE = worded.EvidenceWords.model_construct(claim="", population="", period="", certainty="")
_NO_ITEM = worded.ItemWords.model_construct(lead="", text="")


def about(words: Words) -> About:
    """What the aid says of itself."""
    return About(**words.about.model_dump())


def options(plans: Plan, words: Words, pairing: Pairing) -> tuple[Option, ...]:
    """The options in the order of the columns."""
    planned = plans.options.options
    file = words.files["options"]
    found = pairing.matched(file, ("options",), words.options.options, [option.key for option in planned])
    for each in planned:
        steps = found.get(each.key, _NO_OPTION).steps
        pairing.counted(file, ("options", each.key, "steps"), len(steps), each.steps, "steps")
    return tuple(_option(each, found.get(each.key, _NO_OPTION)) for each in planned)


def _option(option: plan.OptionPlan, words: worded.OptionWords) -> Option:
    steps = tuple(Step(step.title, step.text) for step in words.steps)
    return Option(
        option.key,
        words.name,
        words.short,
        words.summary,
        steps,
        option.picture or "",
        option.facts,
        option.sources,
    )


def rows(plans: Plan, words: Words, pairing: Pairing) -> tuple[Row, ...]:
    """The comparison, each row with a cell for every option in the order of the columns."""
    columns = [option.key for option in plans.options.options]
    planned = plans.comparison.rows
    file = words.files["comparison"]
    found = pairing.matched(file, ("rows",), words.comparison.rows, [row.key for row in planned])
    for index, row in enumerate(planned):
        pairing.matched(plans.files["comparison"], ("rows", index, "cells"), row.cells, columns, noun="cell")
        if row.key in found:
            pairing.matched(file, ("rows", row.key, "cells"), found[row.key].cells, columns)
    return tuple(_row(row, found.get(row.key, _NO_ROW), columns) for row in planned)


def _row(row: plan.RowPlan, words: worded.RowWords, columns: list[str]) -> Row:
    return Row(row.key, words.question, tuple(_cell(key, row, words) for key in columns))


def _cell(option: str, row: plan.RowPlan, words: worded.RowWords) -> Cell:
    planned = row.cells.get(option, plan.CellPlan())
    said = words.cells.get(option, _NO_CELL)
    return Cell(option, said.text, said.more or "", planned.evidence, planned.facts, planned.sources)


def evidence(plans: Plan, words: Words, pairing: Pairing) -> MappingProxyType[str, Evidence]:
    """Every evidence record by its key."""
    planned = plans.evidence.evidence
    keys = [each.key for each in planned]
    found = pairing.matched(words.files["evidence"], ("evidence",), words.evidence.evidence, keys)
    return MappingProxyType(
        {each.key: _evidence(each, found.get(each.key, _NO_EVIDENCE)) for each in planned}
    )


def _evidence(record: plan.EvidencePlan, words: worded.EvidenceWords) -> Evidence:
    return Evidence(
        key=record.key,
        claim=words.claim,
        n=record.n,
        of=record.of,
        population=words.population,
        period=words.period,
        certainty=words.certainty,
        source=record.source,
        verified=record.verified,
        facts=record.facts,
    )


def sources(plans: Plan) -> MappingProxyType[str, Source]:
    """The registry of sources by key; titles stay in their own language."""
    return MappingProxyType(
        {
            each.key: Source(
                each.key,
                each.title,
                each.publisher,
                each.year,
                each.address,
                date.isoformat(each.read_on),
                each.language,
            )
            for each in plans.sources.sources
        }
    )


def statements(plans: Plan, words: Words, pairing: Pairing) -> tuple[Statement, ...]:
    """The sentences of "where you stand"."""
    planned = plans.situation.statements
    file = words.files["situation"]
    found = pairing.matched(file, ("statements",), words.situation.statements, [each.key for each in planned])
    return tuple(
        Statement(
            each.key,
            each.said,
            condition(each.when),
            found.get(each.key, ""),
            each.evidence,
            each.facts,
            each.sources,
        )
        for each in planned
    )


def checklist(plans: Plan, words: Words, pairing: Pairing) -> Checklist:
    """The checklist with its groups, its blanks and its items."""
    planned, file = plans.checklist, words.files["checklist"]
    groups = [group.key for group in planned.groups]
    headings = pairing.matched(file, ("groups",), words.checklist.groups, groups)
    found = pairing.matched(file, ("items",), words.checklist.items, [item.key for item in planned.items])
    for item in planned.items:
        lines = found.get(item.key, _NO_ITEM).write_in
        pairing.counted(file, ("items", item.key, "write_in"), len(lines), item.write_in, "lines to write in")
    if (planned.headline is None) is not (words.checklist.headline is None):
        pairing.note(
            file, ("headline",), "plan and words disagree on a headline", "give it in both, or in neither"
        )
    return Checklist(
        groups=tuple(Group(group.key, headings.get(group.key, ""), group.tick) for group in planned.groups),
        items=tuple(_item(item, found.get(item.key, _NO_ITEM)) for item in planned.items),
        blanks=MappingProxyType({name: _blank(each) for name, each in planned.blanks.items()}),
        headline=Headline(condition(planned.headline), words.checklist.headline or "")
        if planned.headline
        else None,
    )


def _item(item: ItemPlan, words: worded.ItemWords) -> Item:
    return Item(
        key=item.key,
        group=item.group,
        when=condition(item.when),
        lead=words.lead,
        text=words.text,
        undated=words.undated or "",
        entered=words.entered or "",
        write_in=words.write_in,
        facts=item.facts,
        sources=item.sources,
    )


def _blank(model: DayBlankPlan | NamedBlankPlan | ClinicBlankPlan) -> Blank:
    match model:
        case DayBlankPlan():
            return DayBlank(model.day_of, model.days)
        case NamedBlankPlan():
            return NamedBlank(model.named, frozenset(model.leave_out))
        case ClinicBlankPlan():
            return ClinicBlank(model.clinic)


def terms(words: Words) -> tuple[Term, ...]:
    """The glossary."""
    return tuple(Term(word, meaning) for word, meaning in words.glossary.meanings().items())
