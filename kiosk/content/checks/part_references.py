"""References of the parts in plan/: options, comparison, statements, checklist and evidence name only what is there."""

from collections.abc import Iterator

from kiosk.content.build.aid_files import Plan, Words
from kiosk.content.build.conditions import choice_keys, problems_with
from kiosk.content.checks.pairing import unpaired
from kiosk.content.checks.references import CHOOSING, by_key, known, of_kind, rests, twice
from kiosk.content.reading.yaml_file import Place, YamlFile
from kiosk.content.schema.checklist import DayBlankPlan, NamedBlankPlan, NumberBlankPlan, OpenBlankPlan
from kiosk.decision.blanks import blanks_in
from kiosk.decision.checklist import Time
from kiosk.decision.problems import Problem
from kiosk.decision.questions import Kind


def problems(plan: Plan) -> Iterator[Problem]:
    """Every reference of these parts that leads nowhere."""
    yield from _statements(plan)
    yield from _options(plan)
    yield from _comparison(plan)
    yield from _checklist(plan)
    yield from _blanks(plan)
    yield from _evidence(plan)


def _statements(plan: Plan) -> Iterator[Problem]:
    file = plan.files["situation"]
    yield from twice(file, "statements", (each.key for each in plan.situation.statements))
    for index, each in enumerate(plan.situation.statements):
        place = ("statements", index)
        yield from problems_with(each.when, file, (*place, "when"), by_key(plan))
        yield from rests(plan, file, place, each)
        named = [each.certainty] if each.certainty else []
        yield from known(file, (*place, "certainty"), named, plan.comparison.certainties, "certainty")


def _records(plan: Plan) -> list[str]:
    return [record.key for record in plan.evidence.evidence]


def _options(plan: Plan) -> Iterator[Problem]:
    file = plan.files["options"]
    yield from twice(file, "options", (option.key for option in plan.options.options))
    for index, option in enumerate(plan.options.options):
        yield from rests(plan, file, ("options", index), option)


def _comparison(plan: Plan) -> Iterator[Problem]:
    file = plan.files["comparison"]
    columns = [option.key for option in plan.options.options]
    yield from twice(file, "rows", (row.key for row in plan.comparison.rows))
    for index, row in enumerate(plan.comparison.rows):
        yield from unpaired(file, ("rows", index, "cells"), row.cells, columns, noun="cell")
        for key, cell in row.cells.items():
            place = ("rows", index, "cells", key)
            yield from rests(plan, file, place, cell)
    yield from _harms(plan, file, columns)


def _harms(plan: Plan, file: YamlFile, columns: list[str]) -> Iterator[Problem]:
    """Every harm is asked of every option, and each answer has a number that was read, or says that there is none."""
    yield from twice(file, "harms", (harm.key for harm in plan.comparison.harms))
    rows = [row.key for row in plan.comparison.rows]
    yield from known(file, ("harms_under",), filter(None, [plan.comparison.harms_under]), rows, "row")
    if plan.comparison.harms and not plan.comparison.harms_under:
        remedy = "say harms_under: and the row whose cells open on them"
        yield file.problem(("harms",), "nobody can read these harms", remedy)
    verified = {record.key for record in plan.evidence.evidence if record.verified}
    for index, harm in enumerate(plan.comparison.harms):
        yield from unpaired(file, ("harms", index, "cells"), harm.cells, columns, noun="cell")
        for key, cell in harm.cells.items():
            place = ("harms", index, "cells", key)
            yield from rests(plan, file, place, cell)
            if not verified.intersection(cell.evidence) and cell.data_absent_reason is None:
                what = f"{harm.key} has no number for {key}, and does not say why"
                remedy = "name a verified record under evidence, or say data_absent_reason: unknown"
                yield file.problem(place, what, remedy)


def _checklist(plan: Plan) -> Iterator[Problem]:
    file, questions = plan.files["checklist"], by_key(plan)
    groups = [group.key for group in plan.checklist.groups]
    yield from twice(file, "groups", groups)
    yield from twice(file, "items", (item.key for item in plan.checklist.items))
    yield from problems_with(plan.checklist.headline, file, ("headline",), questions)
    yield from _day(plan)
    for index, group in enumerate(plan.checklist.groups):
        yield from known(
            file, ("groups", index), [group.day] if group.day else [], plan.checklist.blanks, "blank"
        )
        yield from problems_with(group.past, file, ("groups", index, "past"), questions)
        if group.days:
            dated = of_kind(plan, [Kind.DATE])
            yield from known(file, ("groups", index, "days"), [group.days.of], dated, "date question")
        if group.past and Time.NOW not in groups:
            what = f'the items of "{group.key}" have nowhere to go once that time is past'
            yield file.problem(("groups", index), what, f"add the group {Time.NOW}")
    for index, item in enumerate(plan.checklist.items):
        place = ("items", index)
        yield from known(file, place, [item.group], groups, "group")
        yield from problems_with(item.when, file, (*place, "when"), questions)
        yield from rests(plan, file, place, item)


def _day(plan: Plan) -> Iterator[Problem]:
    file, day, questions = plan.files["checklist"], plan.checklist.day, by_key(plan)
    if day is None:
        return
    fields, choosing = [field.key for field in plan.consult.fields], of_kind(plan, CHOOSING)
    yield from problems_with(day.when, file, ("day", "when"), questions)
    yield from known(file, ("day", "what"), [day.what], choosing, "question with choices")
    if day.what in choosing:
        yield from known(
            file, ("day", "leave_out"), day.leave_out, choice_keys(questions[day.what]), "choice"
        )
    yield from known(file, ("day", "date"), [day.date], of_kind(plan, [Kind.DATE]), "date question")
    for name in ("arrival", "place", "driver", "visit"):
        yield from known(file, ("day", name), [getattr(day, name)], fields, "field")


def _blanks(plan: Plan) -> Iterator[Problem]:
    file, questions = plan.files["checklist"], by_key(plan)
    choosing = of_kind(plan, CHOOSING)
    for name, blank in plan.checklist.blanks.items():
        place = ("blanks", name)
        if isinstance(blank, DayBlankPlan):
            yield from known(file, place, [blank.day_of], of_kind(plan, [Kind.DATE]), "date question")
        if isinstance(blank, NamedBlankPlan):
            yield from known(file, place, [blank.named], choosing, "question with choices")
            if blank.named in choosing:
                yield from known(file, place, blank.leave_out, choice_keys(questions[blank.named]), "choice")
        if isinstance(blank, NumberBlankPlan):
            yield from known(file, place, [blank.number], of_kind(plan, [Kind.NUMBER]), "number question")
        if isinstance(blank, OpenBlankPlan):
            yield from _open_points(plan, file, place, blank)


def _open_points(plan: Plan, file: YamlFile, place: Place, blank: OpenBlankPlan) -> Iterator[Problem]:
    fields = [field.key for field in plan.consult.fields]
    for index, point in enumerate(blank.open):
        where = (*place, "open", index)
        yield from problems_with(point.when, file, (*where, "when"), by_key(plan))
        settled = [point.unless_entered] if point.unless_entered else []
        yield from known(file, (*where, "unless_entered"), settled, fields, "field")


def _evidence(plan: Plan) -> Iterator[Problem]:
    file, sources = plan.files["evidence"], [source.key for source in plan.sources.sources]
    yield from twice(file, "evidence", _records(plan))
    yield from twice(plan.files["sources"], "sources", sources)
    for index, record in enumerate(plan.evidence.evidence):
        yield from known(file, ("evidence", index), [record.source], sources, "source")
        yield from known(file, ("evidence", index), record.beside, _records(plan), "evidence record")
        if record.n > record.of:
            yield file.problem(
                ("evidence", index), "these are more people than there were", "correct n or of"
            )


def word_problems(plan: Plan, words: Words) -> Iterator[Problem]:
    """Blanks in the sentences of the checklist that the plan does not have."""
    file = words.files["checklist"]
    headline = blanks_in(words.checklist.headline or "")
    yield from known(file, ("headline",), headline, plan.checklist.blanks, "blank")
    for key, item in words.checklist.items.items():
        texts = {"text": item.text, "undated": item.undated, "entered": item.entered}
        for field, text in ((name, text) for name, text in texts.items() if text):
            yield from known(file, ("items", key, field), blanks_in(text), plan.checklist.blanks, "blank")
