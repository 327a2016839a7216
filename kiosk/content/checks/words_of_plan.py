"""Plan and words held against each other: each key of the plan has its words, and no words are left over."""

from collections.abc import Callable, Iterator

from kiosk.content.build.aid_files import Plan, Words, asked
from kiosk.content.build.conditions import choice_keys
from kiosk.content.checks.pairing import miscounted, unpaired
from kiosk.content.reading.yaml_file import Place, YamlFile
from kiosk.content.schema import safety
from kiosk.content.schema.checklist import OpenBlankPlan
from kiosk.content.schema.consult import EventPlanModel, EventWords, FieldPlan, FieldWords
from kiosk.content.schema.plan import PagePlan, QuestionPlan
from kiosk.content.schema.words import QuestionWords
from kiosk.decision.checklist import Stretch
from kiosk.decision.consult import Morning
from kiosk.decision.consult_form import Extra
from kiosk.decision.entry_errors import EntryErrorKind
from kiosk.decision.pages import PageKind
from kiosk.decision.problems import Problem

TITLED_ELSEWHERE = frozenset({PageKind.QUESTION, PageKind.CHECK, PageKind.OPTION})
"""The kinds of page whose title is their one question or their option."""


def problems(plan: Plan, words: Words) -> Iterator[Problem]:
    """Everything in which the words of one language are not those that the plan asks for."""
    for part in _PARTS:
        yield from part(plan, words)


def _pages(plan: Plan, words: Words) -> Iterator[Problem]:
    file, said = words.files["pages"], words.pages
    yield from unpaired(file, ("sections",), said.sections, plan.pages.sections)
    titled = [page.key for page in plan.pages.pages if not _is_titled_elsewhere(page)]
    others = [page.key for page in plan.pages.pages if _is_titled_elsewhere(page)]
    titled += [ending.key for ending in plan.pages.endings]
    yield from unpaired(file, ("pages",), said.pages, titled, others)
    icons = {ending.key: len(ending.icons) for ending in plan.pages.endings}
    for key, page in said.pages.items():
        yield from miscounted(file, ("pages", key, "steps"), len(page.steps), icons.get(key, 0), "steps")


def _is_titled_elsewhere(page: PagePlan) -> bool:
    return page.kind in TITLED_ELSEWHERE and len(page.asks) <= 1


def _questions(plan: Plan, words: Words) -> Iterator[Problem]:
    file, said = words.files["questions"], words.questions.questions
    yield from unpaired(file, ("questions",), said, [each.key for each in asked(plan)])
    for each in asked(plan):
        if each.key in said:
            place = ("questions", each.key)
            yield from unpaired(file, (*place, "choices"), said[each.key].choices, choice_keys(each))
            yield from _if_unanswered(file, place, each, said[each.key])


def _if_unanswered(
    file: YamlFile, place: Place, each: QuestionPlan, said: QuestionWords
) -> Iterator[Problem]:
    wanted = {"ask_again": each.ask_again, "unanswered": bool(each.ask_again or each.if_skipped)}
    for name, is_wanted in wanted.items():
        if is_wanted is not (getattr(said, name) is not None):
            what = f"plan and words disagree on {name}"
            remedy = "write it for a question that is asked again or counts if skipped, and for no other"
            yield file.problem((*place, name) if getattr(said, name) else place, what, remedy)


def _checks(plan: Plan, words: Words) -> Iterator[Problem]:
    keys = [check.question for check in plan.understanding.checks]
    yield from unpaired(words.files["understanding"], ("checks",), words.understanding.checks, keys)


def _options(plan: Plan, words: Words) -> Iterator[Problem]:
    file, said = words.files["options"], words.options.options
    yield from unpaired(file, ("options",), said, [option.key for option in plan.options.options])
    for option in plan.options.options:
        if option.key in said:
            place, found = ("options", option.key, "steps"), len(said[option.key].steps)
            yield from miscounted(file, place, found, option.steps, "steps")


def _comparison(plan: Plan, words: Words) -> Iterator[Problem]:
    file, said = words.files["comparison"], words.comparison.rows
    columns = [option.key for option in plan.options.options]
    yield from unpaired(file, ("rows",), said, [row.key for row in plan.comparison.rows])
    for row in plan.comparison.rows:
        if row.key in said:
            yield from unpaired(file, ("rows", row.key, "cells"), said[row.key].cells, columns)
    harms, worded = [harm.key for harm in plan.comparison.harms], words.comparison.harms
    yield from unpaired(file, ("harms",), worded, harms)
    for key in (key for key in harms if key in worded):
        yield from unpaired(file, ("harms", key, "cells"), worded[key].cells, columns)


def _evidence(plan: Plan, words: Words) -> Iterator[Problem]:
    keys = [record.key for record in plan.evidence.evidence]
    yield from unpaired(words.files["evidence"], ("evidence",), words.evidence.evidence, keys)


def _statements(plan: Plan, words: Words) -> Iterator[Problem]:
    keys = [each.key for each in plan.situation.statements]
    yield from unpaired(words.files["situation"], ("statements",), words.situation.statements, keys)


def _checklist(plan: Plan, words: Words) -> Iterator[Problem]:
    file, said, planned = words.files["checklist"], words.checklist, plan.checklist
    yield from unpaired(file, ("groups",), said.groups, [group.key for group in planned.groups])
    yield from unpaired(file, ("tiles",), said.tiles, (), [group.key for group in planned.groups])
    yield from unpaired(file, ("items",), said.items, [item.key for item in planned.items])
    listed = [blank.open for blank in planned.blanks.values() if isinstance(blank, OpenBlankPlan)]
    yield from unpaired(file, ("open",), said.open, {point.key: None for each in listed for point in each})
    yield from unpaired(file, ("days",), said.days, list(Stretch) if planned.day else [])
    for item in planned.items:
        if item.key in said.items:
            place, found = ("items", item.key, "write_in"), len(said.items[item.key].write_in)
            yield from miscounted(file, place, found, item.write_in, "lines to write in")
    if (planned.headline is None) is not (said.headline is None):
        what = "plan and words disagree on a headline"
        yield file.problem(("headline",), what, "give it in both, or in neither")


def _consult(plan: Plan, words: Words) -> Iterator[Problem]:
    file, said, planned = words.files["consult"], words.consult, plan.consult
    yield from unpaired(file, ("groups",), said.groups, planned.groups)
    yield from unpaired(file, ("fields",), said.fields, [each.key for each in planned.fields])
    yield from unpaired(
        file, ("watch",), said.watch, [each.key for each in planned.watch if not each.unless_entered]
    )
    errors = [*EntryErrorKind, *dict.fromkeys(rule.says for rule in planned.rules)] if planned.fields else []
    yield from unpaired(file, ("faults",), said.faults, errors)
    yield from _event(file, planned.event, said.event)
    yield from unpaired(
        file,
        ("talk", "facts"),
        said.talk.facts if said.talk else {},
        planned.talk.facts_told if planned.talk else (),
    )
    for field in planned.fields:
        if field.key in said.fields:
            yield from _field(file, ("fields", field.key), field, said.fields[field.key])


def _event(file: YamlFile, planned: EventPlanModel | None, said: EventWords | None) -> Iterator[Problem]:
    if (planned is None) is not (said is None):
        what = "plan and words disagree on an event for the calendar"
        yield file.problem(("event",), what, "give it in both, or in neither")
    if planned and said:
        yield from unpaired(file, ("event", "tells"), said.tells, planned.tells)


def _field(file: YamlFile, place: Place, field: FieldPlan, said: FieldWords) -> Iterator[Problem]:
    yield from unpaired(file, (*place, "choices"), said.choices, field.choices)
    yield from unpaired(file, (*place, "orders"), said.orders, [way.key for way in field.orders])
    for need in (*field.offered, *said.offered):
        at = (*place, "offered", need)
        yield from unpaired(file, at, said.offered.get(need, {}), field.offered.get(need, ()))
    takes = {extra for way in field.orders for extra in way.takes}
    mornings = list(Morning) if Extra.MORNING in takes else []
    yield from unpaired(file, (*place, "morning"), said.morning, mornings)
    if (Extra.RESTART in takes) is not (said.restart is not None):
        what = "plan and words disagree on a new start"
        yield file.problem(
            (*place, "restart"), what, "write restart: where an order takes it, and nowhere else"
        )
    if bool(field.items) is not (said.sentence is not None):
        what = "plan and words disagree on a sentence"
        remedy = "write one for a field that has items, and for no other"
        yield file.problem((*place, "sentence"), what, remedy)


def _phrases(plan: Plan, words: Words) -> Iterator[Problem]:
    """Lists of phrases that a safety rule looks for and the language lacks, and those that no rule looks for."""
    wanted: dict[str, None] = {}
    for rule in plan.safety.rules:
        match rule:
            case safety.CarryRule():
                wanted[rule.carry] = None
            case safety.NamingRule():
                wanted |= {rule.naming: None, rule.says: None}
            case safety.NeverTogetherRule():
                wanted |= dict.fromkeys(rule.never_together)
    yield from unpaired(words.files["safety"], ("phrases",), words.safety.phrases, wanted, noun="phrases")


_PARTS: tuple[Callable[[Plan, Words], Iterator[Problem]], ...] = (
    _pages,
    _questions,
    _checks,
    _options,
    _comparison,
    _evidence,
    _statements,
    _checklist,
    _consult,
    _phrases,
)
