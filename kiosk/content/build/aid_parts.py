"""The parts of an aid, built from plan and words: options, sources, statements, checklist, terms."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from kiosk.content.build.aid_files import Plan, Words
from kiosk.content.build.comparison import certainty_of
from kiosk.content.build.conditions import condition
from kiosk.content.schema import plan
from kiosk.content.schema import words as worded
from kiosk.content.schema.checklist import (
    BlankModel,
    ClinicBlankPlan,
    DayBlankPlan,
    DayPlan,
    GroupPlan,
    ItemPlan,
    NamedBlankPlan,
    NumberBlankPlan,
    OpenBlankPlan,
    OpenPlan,
)
from kiosk.decision.aid import About, Term
from kiosk.decision.checklist import Checklist, Days, Group, Headline, Item, PlanOfDay, Stretch
from kiosk.decision.conditions import NEVER
from kiosk.decision.dates import Blank, ClinicBlank, DayBlank, NamedBlank, NumberBlank, OpenBlank, OpenPoint
from kiosk.decision.evidence import Source
from kiosk.decision.options import Option, Step
from kiosk.decision.situation import Statement


def about(words: Words) -> About:
    """The aid's own account of itself: authors, funding, method, updates."""
    return About(**words.about.model_dump())


def options(plans: Plan, words: Words) -> tuple[Option, ...]:
    """The options in the order of the columns."""
    return tuple(_option(each, words.options.options[each.key]) for each in plans.options.options)


def _option(option: plan.OptionPlan, words: worded.OptionWords) -> Option:
    steps = tuple(Step(step.title, step.text) for step in words.steps)
    return Option(
        key=option.key,
        name=words.name,
        short=words.short,
        summary=words.summary,
        whom=words.whom,
        steps=steps,
        picture=option.picture or "",
        facts=option.facts,
        sources=option.sources,
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


def statements(plans: Plan, words: Words) -> tuple[Statement, ...]:
    """The sentences of "where you stand"."""
    return tuple(
        Statement(
            each.key,
            each.said,
            condition(each.when),
            words.situation.text(each.key),
            words.situation.short(each.key),
            each.whole,
            certainty_of(each.certainty, plans, words),
            each.evidence,
            each.facts,
            each.sources,
        )
        for each in plans.situation.statements
    )


def checklist(plans: Plan, words: Words) -> Checklist:
    """The checklist with its groups, its blanks and its items."""
    planned, said = plans.checklist, words.checklist
    return Checklist(
        groups=tuple(_group(group, said) for group in planned.groups),
        items=tuple(_item(item, said.items[item.key]) for item in planned.items),
        blanks=MappingProxyType({name: _blank(each, said.open) for name, each in planned.blanks.items()}),
        headline=Headline(condition(planned.headline), said.headline or "") if planned.headline else None,
        day=_day(planned.day, said.days) if planned.day else None,
    )


def _day(day: DayPlan, words: Mapping[Stretch, str]) -> PlanOfDay:
    return PlanOfDay(
        when=condition(day.when),
        what=day.what,
        date=day.date,
        arrival=day.arrival,
        place=day.place,
        driver=day.driver,
        visit=day.visit,
        words=MappingProxyType(dict(words)),
        leave_out=frozenset(day.leave_out),
    )


_NO_TILE = worded.TileWords()


def _group(group: GroupPlan, said: worded.ChecklistWords) -> Group:
    heading, tile = said.groups[group.key], said.tiles.get(group.key, _NO_TILE)
    return Group(
        key=group.key,
        heading=heading,
        tick=group.tick,
        past=condition(group.past) if group.past else NEVER,
        name=tile.name or heading,
        when=tile.when or "",
        icon=group.icon,
        today=group.today,
        day=group.day or "",
        until=group.until,
        days=Days(group.days.of, group.days.first, group.days.last) if group.days else None,
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
        unless_said=item.unless_said,
        unless_entered=item.unless_entered,
        beside=item.beside or "",
        elsewhere=item.elsewhere,
        write_in=words.write_in,
        tile=words.tile or words.lead,
        icon=item.icon or "",
        counted=item.counted,
        facts=item.facts,
        sources=item.sources,
    )


def _blank(model: BlankModel, open_words: Mapping[str, str]) -> Blank:
    match model:
        case DayBlankPlan():
            return DayBlank(model.day_of, model.days)
        case NamedBlankPlan():
            return NamedBlank(model.named, frozenset(model.leave_out))
        case ClinicBlankPlan():
            return ClinicBlank(model.clinic)
        case NumberBlankPlan():
            return NumberBlank(model.number)
        case OpenBlankPlan():
            return OpenBlank(tuple(_open_point(each, open_words[each.key]) for each in model.open))


def _open_point(point: OpenPlan, text: str) -> OpenPoint:
    return OpenPoint(point.key, text, condition(point.when), point.unless_entered or "")


def terms(words: Words) -> tuple[Term, ...]:
    """The glossary."""
    return tuple(Term(word, meaning) for word, meaning in words.glossary.meanings().items())
