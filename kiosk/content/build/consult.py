"""What a clinician may fill in, joined from plan and words."""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.content.build.aid_files import Plan, Words
from kiosk.content.build.conditions import condition
from kiosk.content.build.pairing import Pairing
from kiosk.content.reading.yaml_file import Place, YamlFile
from kiosk.content.schema.consult import DateRulePlan, FieldPlan, FieldWords, WatchPlan, WayPlan, WayWords
from kiosk.decision.consult_form import (
    ConsultForm,
    DateRule,
    Field,
    FieldGroup,
    FieldKind,
    Subject,
    Watch,
    Way,
)
from kiosk.decision.entry_errors import Wrong
from kiosk.decision.questions import Choice, Kind, Question

_NO_FIELD = FieldWords.model_construct(label="")
_NO_WAY = WayWords.model_construct(label="", sentence="")


def form(plans: Plan, words: Words, questions: Mapping[str, Question], pairing: Pairing) -> ConsultForm:
    """The form with its words; `questions` are those of the aid in the same language."""
    planned, said, file = plans.consult, words.consult, words.files["consult"]
    groups = pairing.matched(file, ("groups",), said.groups, planned.groups)
    fields = pairing.matched(file, ("fields",), said.fields, [each.key for each in planned.fields])
    watch = pairing.matched(file, ("watch",), said.watch, [each.key for each in planned.watch])
    faults = [*Wrong, *dict.fromkeys(rule.says for rule in planned.rules)] if planned.fields else []
    return ConsultForm(
        groups=tuple(FieldGroup(key, groups.get(key, "")) for key in planned.groups),
        fields=tuple(
            _field(each, fields.get(each.key, _NO_FIELD), questions, file, pairing) for each in planned.fields
        ),
        rules=tuple(_date_rule(each) for each in planned.rules),
        watch=tuple(_watch(each, watch.get(each.key, "")) for each in planned.watch),
        sentences=MappingProxyType(dict(pairing.matched(file, ("faults",), said.faults, faults))),
        mark=said.mark or "",
        midnight=said.midnight or "",
        noon=said.noon or "",
    )


def _date_rule(rule: DateRulePlan) -> DateRule:
    return DateRule(rule.field, rule.says, rule.not_before or "", rule.not_after or "", rule.evening)


def _watch(watch: WatchPlan, text: str) -> Watch:
    unless = watch.unless_entered or ""
    return Watch(watch.key, text, condition(watch.when), watch.page, unless, watch.urgent)


def _field(
    field: FieldPlan, words: FieldWords, questions: Mapping[str, Question], file: YamlFile, pairing: Pairing
) -> Field:
    place: Place = ("fields", field.key)
    pairing.matched(file, (*place, "choices"), words.choices, field.choices)
    ways = pairing.matched(file, (*place, "orders"), words.orders, [way.key for way in field.orders])
    if bool(field.items) is not (words.sentence is not None):
        what = "plan and words disagree on a sentence"
        pairing.note(
            file, (*place, "sentence"), what, "write one for a field that has items, and for no other"
        )
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
        sentence=words.sentence or "",
        about=tuple(Subject(each.question, each.choices, each.items) for each in field.about),
        ways=tuple(_way(each, ways.get(each.key, _NO_WAY)) for each in field.orders),
    )


def _offered(
    field: FieldPlan, words: FieldWords, question: Question | None
) -> tuple[int, int, tuple[Choice, ...]]:
    """The bounds and the choices: those of the question that is answered, or the field's own."""
    if question is None:
        own = tuple(Choice(key, words.choices.get(key, "")) for key in field.choices)
        return field.lowest, field.highest, own
    choices = question.choices if field.kind is FieldKind.CHOICE and question.kind is Kind.ONE else ()
    return question.minimum, question.maximum, choices


def _way(way: WayPlan, words: WayWords) -> Way:
    return Way(way.key, words.label, words.sentence, frozenset(way.needs))
