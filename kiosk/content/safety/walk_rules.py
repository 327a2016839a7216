"""The rules about ways: each held over every combination of the answers that it depends on."""

from collections.abc import Callable, Iterable

from kiosk.content.build.conditions import condition
from kiosk.content.safety.answer_paths import View, Way
from kiosk.content.safety.case import Case
from kiosk.content.safety.requirements import Need, Spares, items_of, need
from kiosk.content.safety.safety_report import RuleResult
from kiosk.content.schema.safety import AlwaysRule, NeverWithoutRule, UrgentRule, WhenRule
from kiosk.decision.conditions import Condition, questions_in
from kiosk.decision.pages import PageKind

WEIGHING = frozenset(
    {PageKind.SITUATION, PageKind.COMPARISON, PageKind.OPTION, PageKind.CHECKLIST, PageKind.PRINTING}
)
"""The kinds of page that no way to an urgent ending may have on it."""


def always(case: Case, rule: AlwaysRule) -> RuleResult:
    """Held over every way."""
    return _held(case, need(rule.always, case.aid), (), lambda _: True)


def whenever(case: Case, rule: WhenRule) -> RuleResult:
    """Held over the ways on which the answers count that the rule names."""
    when = condition(rule.when)
    return _held(case, need(rule.then, case.aid), [when], lambda way: when.holds(way.route.counted))


def never_without(case: Case, rule: NeverWithoutRule) -> RuleResult:
    """Held over the ways that lead to a checklist with the item."""
    when = items_of(case.aid, [rule.item])[0].when
    return _held(
        case,
        need(rule.never_without, case.aid),
        [when],
        lambda way: way.is_open and when.holds(way.route.counted),
    )


def _held(
    case: Case, wanted: Need, conditions: Iterable[Condition], meant: Callable[[Way], bool]
) -> RuleResult:
    """The need held over every way that is meant; a rule that means nobody is broken, too."""
    conditions = tuple(conditions)
    if wanted.counts and (proved := _by_parts(case, wanted, conditions, meant)):
        return proved

    def fails(way: Way) -> bool:
        return wanted.applies(way) and meant(way) and not wanted.met(way)

    parts = list(case.ground.views([*wanted.conditions, *conditions], wanted.pages))
    if wanted.spares is Spares.ENDINGS:
        parts = parts[:1]
    ways = [(part, way) for part in parts for way in part.ways()]
    if not any(wanted.applies(way) and meant(way) for _, way in ways):
        nobody = case.broken("nobody can answer so, and nothing is proved", "correct its conditions")
        return RuleResult(case.rule.key, len(ways), problems=(nobody,))
    return verdict(case, ways, fails, lack=wanted.lack, remedy=wanted.remedy)


def _by_parts(
    case: Case, wanted: Need, conditions: tuple[Condition, ...], meant: Callable[[Way], bool]
) -> RuleResult | None:
    """The proof of a count by its parts: enough, if the fewest of each part are enough together; else None.

    Statements that share no question are one part each, so that not every answer is tried with every other.
    """
    tried = surely = 0
    for part in together([each.when for each in wanted.counts]):
        ways = case.ground.view([*part, *conditions]).ways()
        made = [
            sum(when.holds(way.route.counted) for when in part) for way in ways if way.is_open and meant(way)
        ]
        tried, surely = tried + len(ways), surely + min(made, default=0)
    return RuleResult(case.rule.key, tried) if surely >= wanted.least else None


def together(conditions: Iterable[Condition]) -> list[list[Condition]]:
    """The conditions in parts, such that no two parts name the same question."""
    parts: list[tuple[frozenset[str], list[Condition]]] = []
    for each in conditions:
        named, part = questions_in(each), [each]
        for other in [other for other in parts if not other[0].isdisjoint(named)]:
            parts.remove(other)
            named, part = named | other[0], [*other[1], *part]
        parts.append((named, part))
    return [part for _, part in parts]


def verdict(
    case: Case, ways: list[tuple[View, Way]], fails: Callable[[Way], bool], *, lack: str, remedy: str
) -> RuleResult:
    """The count of ways, and the first that fails, told with as few answers as it takes."""
    failing = next(((part, way) for part, way in ways if fails(way)), None)
    if failing is None:
        return RuleResult(case.rule.key, len(ways))
    part, way = failing
    said = case.broken(f"{lack} for {case.somebody(part.fewest(way, fails))}", remedy)
    return RuleResult(case.rule.key, len(ways), problems=(said,))


def urgent(case: Case, rule: UrgentRule) -> RuleResult:
    """Every way on which the ending's condition holds stops at an urgent ending, before anything is weighed."""
    ending = next(each for each in case.aid.endings if each.key == rule.urgent)
    if not ending.urgent:
        said = case.broken(f'"{ending.key}" is not urgent', "add urgent: true to it in plan/pages.yaml")
        return RuleResult(case.rule.key, problems=(said,))
    weighing = [page for page in case.aid.pages if page.kind in WEIGHING]
    seen = case.ground.view([ending.when], weighing)

    def fails(way: Way) -> bool:
        before = {page.kind for page in way.route.pages}
        ends = way.route.ending is not None and way.route.ending.urgent
        return ending.when.holds(way.route.counted) and not (ends and WEIGHING.isdisjoint(before))

    lack = "a page that weighs options or gets ready comes first"
    ways = [(seen, way) for way in seen.ways()]
    return verdict(case, ways, fails, lack=lack, remedy="ask what leads to the ending before it")
