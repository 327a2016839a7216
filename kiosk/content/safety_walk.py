"""The rules about ways: each held over every combination of the answers that it depends on."""

from collections.abc import Callable, Iterable

from kiosk.content.proof import Proved
from kiosk.content.safety_case import Case
from kiosk.content.safety_needs import Need, items_of, need
from kiosk.content.safety_schema import AlwaysRule, NeverWithoutRule, UrgentRule, WhenRule
from kiosk.content.safety_ways import View, Way, view
from kiosk.content.conditions import condition
from kiosk.decision.conditions import Condition
from kiosk.decision.pages import PageKind

WEIGHING = frozenset(
    {PageKind.STANDING, PageKind.COMPARISON, PageKind.OPTION, PageKind.CHECKLIST, PageKind.PRINT}
)
"""The kinds of page that no way to an urgent ending may have on it."""


def always(case: Case, rule: AlwaysRule) -> Proved:
    """Held over every way."""
    return _held(case, need(rule.always, case.aid), (), lambda _: True)


def whenever(case: Case, rule: WhenRule) -> Proved:
    """Held over the ways on which the answers count that the rule names."""
    when = condition(rule.when)
    return _held(case, need(rule.then, case.aid), [when], lambda way: when.holds(way.route.counted))


def never_without(case: Case, rule: NeverWithoutRule) -> Proved:
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
) -> Proved:
    """The need held over every way that is meant; a rule that means nobody is broken, too."""

    def fails(way: Way) -> bool:
        return wanted.applies(way) and meant(way) and not wanted.met(way)

    seen = view(case.aid, [*wanted.conditions, *conditions], wanted.pages)
    ways = list(seen.ways())
    if not any(wanted.applies(way) and meant(way) for way in ways):
        nobody = case.broken("nobody can answer so, and nothing is proved", "correct its conditions")
        return Proved(case.rule.key, len(ways), problems=(nobody,))
    return verdict(case, seen, ways, fails, wanted.lack, wanted.remedy)


def verdict(
    case: Case, seen: View, ways: Iterable[Way], fails: Callable[[Way], bool], lack: str, remedy: str
) -> Proved:
    """The count of ways that were tried, and the first that fails, told with as few answers as it takes."""
    tried = 0
    for way in ways:
        tried += 1
        if fails(way):
            somebody = case.somebody(seen.fewest(way, fails))
            return Proved(case.rule.key, tried, problems=(case.broken(f"{lack} for {somebody}", remedy),))
    return Proved(case.rule.key, tried)


def urgent(case: Case, rule: UrgentRule) -> Proved:
    """Every way on which the ending's condition holds stops at an urgent ending, before anything is weighed."""
    ending = next(each for each in case.aid.endings if each.key == rule.urgent)
    if not ending.urgent:
        said = case.broken(f'"{ending.key}" is not urgent', "add urgent: true to it in plan/pages.yaml")
        return Proved(case.rule.key, problems=(said,))
    seen = view(case.aid, [], [page for page in case.aid.pages if page.kind in WEIGHING])

    def fails(way: Way) -> bool:
        before = {page.kind for page in way.route.pages}
        ends = way.route.ending is not None and way.route.ending.urgent
        return ending.when.holds(way.route.counted) and not (ends and WEIGHING.isdisjoint(before))

    lack = "a page that weighs options or gets ready comes first"
    return verdict(case, seen, seen.ways(), fails, lack, "ask what leads to the ending before it")
