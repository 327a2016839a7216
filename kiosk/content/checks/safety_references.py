"""References of the rules in plan/safety.yaml: to items, pages, statements, sources and questions."""

from collections.abc import Iterable, Iterator

from pydantic import BaseModel

from kiosk.content.build.aid_files import Plan, asked
from kiosk.content.build.conditions import problems_with
from kiosk.content.checks.references import by_key, known, twice
from kiosk.content.schema import safety
from kiosk.decision.problems import Problem


def problems(plan: Plan) -> Iterator[Problem]:
    """Every name in a rule that leads nowhere."""
    file, there = plan.files["safety"], _there(plan)
    yield from twice(file, "rules", (rule.key for rule in plan.safety.rules))
    for index, rule in enumerate(plan.safety.rules):
        place = ("rules", index)
        for field, what, keys in _named(rule):
            yield from known(file, (*place, field), keys, there[what], what)
        for field in ("always", "then", "never_without"):
            if isinstance(need := getattr(rule, field, None), BaseModel):
                for inner, what, keys in _named(need):
                    yield from known(file, (*place, field, inner), keys, there[what], what)
        if isinstance(rule, safety.NoOptionHiddenRule):
            yield from problems_with(rule.unless, file, (*place, "unless"), by_key(plan))
            yield from problems_with(rule.leaning_unless, file, (*place, "leaning_unless"), by_key(plan))
        if isinstance(rule, safety.WhenRule):
            yield from problems_with(rule.when, file, (*place, "when"), by_key(plan))


_FIELDS = {
    "item": "item",
    "items": "item",
    "any_item": "item",
    "any_statement": "statement",
    "never_item": "item",
    "never_statement": "statement",
    "past": "group",
    "flag": "line of the clinician",
    "asks": "question",
    "skipped": "question",
    "ends_at": "ending",
    "urgent": "ending",
    "shows": "page",
    "never_page": "page",
    "pages": "page",
    "citing": "source or number",
    "cites_one_of": "source or number",
    "rows": "row of the comparison",
}
"""What each field of a rule, or of what it needs, names; `statements` of a rule are keys, of a need a list's name."""


def _named(part: BaseModel) -> Iterator[tuple[str, str, Iterable[str]]]:
    """Field, what it names, and the keys in it."""
    fields = dict(_FIELDS)
    if isinstance(part, safety.CarryRule):
        fields["statements"] = "statement"
    for field, what in fields.items():
        value = getattr(part, field, ())
        yield field, what, [value] if isinstance(value, str) else value


def _there(plan: Plan) -> dict[str, list[str]]:
    endings = [ending.key for ending in plan.pages.endings]
    records = [record.key for record in plan.evidence.evidence]
    return {
        "item": [item.key for item in plan.checklist.items],
        "statement": [each.key for each in plan.situation.statements],
        "group": [group.key for group in plan.checklist.groups],
        "line of the clinician": [watch.key for watch in plan.consult.watch],
        "question": [question.key for question in asked(plan)],
        "ending": endings,
        "page": [page.key for page in plan.pages.pages] + endings,
        "source or number": [source.key for source in plan.sources.sources] + records,
        "row of the comparison": [row.key for row in plan.comparison.rows],
    }
