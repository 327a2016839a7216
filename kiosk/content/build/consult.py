"""The consult form of an aid, built from plan and words."""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.content.build.aid_files import Plan, Words
from kiosk.content.build.conditions import condition
from kiosk.content.schema.consult import (
    DateRulePlan,
    EventPlanModel,
    EventWords,
    FieldPlan,
    FieldWords,
    StackPlanModel,
    TalkPlan,
    TalkSaid,
    WatchPlan,
    WayPlan,
    WayWords,
)
from kiosk.decision.consult_form import (
    ConsultForm,
    DateRule,
    EventPlan,
    Field,
    FieldGroup,
    FieldKind,
    KeyFact,
    MorningWords,
    StackPlan,
    Subject,
    TalkWords,
    Watch,
    Way,
)
from kiosk.decision.questions import Choice, Kind, Question


def form(plans: Plan, words: Words, questions: Mapping[str, Question]) -> ConsultForm:
    """The form with its words; `questions` are those of the aid in the same language."""
    planned, said = plans.consult, words.consult
    return ConsultForm(
        groups=tuple(FieldGroup(key, said.groups[key]) for key in planned.groups),
        fields=tuple(_field(each, said.fields[each.key], questions) for each in planned.fields),
        rules=tuple(_date_rule(each) for each in planned.rules),
        watch=tuple(_watch(each, said.watch.get(each.key, "")) for each in planned.watch),
        sentences=MappingProxyType(dict(said.faults)),
        mark=said.mark or "",
        midnight=said.midnight or "",
        noon=said.noon or "",
        at=said.at or "",
        midnight_at=said.midnight_at or "",
        event=_event(planned.event, said.event),
        talk=_talk(planned.talk, said.talk),
        stack=_stack(planned.stack),
    )


def _event(planned: EventPlanModel | None, said: EventWords | None) -> EventPlan | None:
    if planned is None or said is None:
        return None
    lines: dict[str, str] = {fact: said.tells[fact] for fact in planned.tells}
    return EventPlan(said.title, planned.on, planned.at or "", planned.where or "", MappingProxyType(lines))


def _talk(planned: TalkPlan | None, said: TalkSaid | None) -> TalkWords | None:
    if planned is None or said is None:
        return None
    facts = tuple(KeyFact(key, said.facts[key]) for key in planned.facts_told)
    return TalkWords(facts, said.said_back, said.talked, said.companion)


def _stack(planned: StackPlanModel | None) -> StackPlan | None:
    return StackPlan(planned.operation, planned.day, planned.sheets) if planned else None


def _date_rule(rule: DateRulePlan) -> DateRule:
    return DateRule(
        rule.field,
        rule.says,
        not_before=rule.not_before or "",
        not_after=rule.not_after or "",
        of=rule.of or "",
        days=rule.days,
        hours=rule.hours,
        near_midnight=rule.near_midnight,
    )


def _watch(watch: WatchPlan, text: str) -> Watch:
    unless = watch.unless_entered or ""
    return Watch(watch.key, text, condition(watch.when), watch.page, unless, watch.urgent)


def _field(field: FieldPlan, words: FieldWords, questions: Mapping[str, Question]) -> Field:
    lowest, highest, choices = _offered(field, words, questions.get(field.answers or ""))
    return Field(
        key=field.key,
        group=field.group,
        kind=field.kind,
        label=words.label,
        hint=words.hint or "",
        unit=words.unit or "",
        longest=field.longest,
        lowest=lowest,
        highest=highest,
        choices=choices,
        answers=field.answers or "",
        implies=MappingProxyType(dict(field.implies)),
        clinic=field.clinic or "",
        items=field.items,
        line=field.line,
        on=field.on or "",
        evening=field.evening,
        before=field.before or "",
        sentence=words.sentence or "",
        about=tuple(Subject(each.question, each.choices, each.items) for each in field.about),
        ways=tuple(_way(each, words.orders[each.key]) for each in field.orders),
        mornings=tuple(MorningWords(key, said.label, said.sentence) for key, said in words.morning.items()),
        restart=words.restart or "",
        names=MappingProxyType(dict(words.names)),
        offered=MappingProxyType({str(need): dict(texts) for need, texts in words.offered.items()}),
    )


def _offered(
    field: FieldPlan, words: FieldWords, question: Question | None
) -> tuple[int, int, tuple[Choice, ...]]:
    """The bounds and the choices: those of the question that is answered, or the field's own."""
    if question is None:
        own = tuple(Choice(key, words.choices[key]) for key in field.choices)
        return field.lowest, field.highest, own
    choices = question.choices if field.kind is FieldKind.CHOICE and question.kind is Kind.ONE else ()
    return question.minimum, question.maximum, choices


def _way(way: WayPlan, words: WayWords) -> Way:
    return Way(way.key, words.label, words.sentence, frozenset(way.needs), frozenset(way.takes))
