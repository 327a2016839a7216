"""Safety rules about answer paths: each tried on every combination of the answers that it depends on."""

from collections.abc import Callable, Iterable

from kiosk.content.build.conditions import condition
from kiosk.content.safety.answer_paths import AnswerPath, Scope, TooManyPathsError
from kiosk.content.safety.case import Case
from kiosk.content.safety.requirements import Requirement, Spares, items_of, requirement
from kiosk.content.safety.safety_report import RuleResult
from kiosk.content.schema.safety import AlwaysRule, NeverWithoutRule, SkippedRule, UrgentRule, WhenRule
from kiosk.decision.conditions import Answered, Condition, questions_in
from kiosk.decision.pages import PageKind

WEIGHING = frozenset(
    {PageKind.SITUATION, PageKind.COMPARISON, PageKind.OPTION, PageKind.CHECKLIST, PageKind.PRINTING}
)
"""The kinds of page that no path to an urgent ending may have on it."""


def always(case: Case, rule: AlwaysRule) -> RuleResult:
    """Held over every path."""
    return _held(case, requirement(rule.always, case.aid), (), lambda _: True)


def whenever(case: Case, rule: WhenRule) -> RuleResult:
    """Held over the paths on which the answers count that the rule names."""
    when = condition(rule.when)
    return _held(case, requirement(rule.then, case.aid), [when], lambda path: when.holds(path.route.counted))


def skipped(case: Case, rule: SkippedRule) -> RuleResult:
    """Held over the paths on which the question was asked and left without an answer."""
    asked = [Answered(rule.skipped)]
    return _held(
        case, requirement(rule.then, case.aid), asked, lambda path: rule.skipped in path.route.skipped
    )


def never_without(case: Case, rule: NeverWithoutRule) -> RuleResult:
    """Held over the paths that lead to a checklist with the item."""
    when = items_of(case.aid, [rule.item])[0].when
    return _held(
        case,
        requirement(rule.never_without, case.aid),
        [when],
        lambda path: path.is_open and when.holds(path.route.counted),
    )


def _held(
    case: Case, wanted: Requirement, conditions: Iterable[Condition], meant: Callable[[AnswerPath], bool]
) -> RuleResult:
    """The requirement held over every path that is meant; a rule that means nobody is broken, too."""
    conditions = tuple(conditions)
    if wanted.counts and (proved := _by_parts(case, wanted, conditions, meant)):
        return proved

    def fails(path: AnswerPath) -> bool:
        return wanted.applies(path) and meant(path) and not wanted.met(path)

    parts = list(case.aid_index.scopes([*wanted.conditions, *conditions], wanted.pages))
    if wanted.spares is Spares.ENDINGS:
        parts = parts[:1]
    paths = [(part, path) for part in parts for path in part.paths()]
    if not any(wanted.applies(path) and meant(path) for _, path in paths):
        nobody = case.broken("nobody can answer so, and nothing is proved", "correct its conditions")
        return RuleResult(case.rule.key, len(paths), problems=(nobody,))
    return verdict(case, paths, fails, lack=wanted.lack, remedy=wanted.remedy)


def _by_parts(
    case: Case, wanted: Requirement, conditions: tuple[Condition, ...], meant: Callable[[AnswerPath], bool]
) -> RuleResult | None:
    """The proof of a count by its parts: enough, if the fewest of each part are enough together; else None.

    Statements that share no question are one part each, so that not every answer is tried with every other.
    """
    tried = surely = 0
    for part in together([each.when for each in wanted.counts]):
        paths, least = _fewest_of(case, part, conditions, meant)
        tried, surely = tried + paths, surely + least
    return RuleResult(case.rule.key, tried) if surely >= wanted.least else None


def _fewest_of(
    case: Case,
    part: list[Condition],
    conditions: tuple[Condition, ...],
    meant: Callable[[AnswerPath], bool],
) -> tuple[int, int]:
    """How many paths were tried, and how many of the part hold at least on any that is meant.

    A part that depends on too much is held without the condition that depends on most: that can only be too few.
    """
    try:
        paths = case.aid_index.scope([*part, *conditions]).paths()
    except TooManyPathsError:
        most = max(part, key=lambda when: len(questions_in(when)))
        rest = together([when for when in part if when is not most])
        parts = [_fewest_of(case, each, conditions, meant) for each in rest]
        return sum(tried for tried, _ in parts), sum(least for _, least in parts)
    open_ = [path.route.counted for path in paths if path.is_open and meant(path)]
    return len(paths), min((sum(when.holds(counted) for when in part) for counted in open_), default=0)


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
    case: Case,
    paths: list[tuple[Scope, AnswerPath]],
    fails: Callable[[AnswerPath], bool],
    *,
    lack: str,
    remedy: str,
) -> RuleResult:
    """The count of paths, and the first that fails, told with as few answers as it takes."""
    failing = next(((part, path) for part, path in paths if fails(path)), None)
    if failing is None:
        return RuleResult(case.rule.key, len(paths))
    part, path = failing
    said = case.broken(f"{lack} for {case.described(part.fewest(path, fails))}", remedy)
    return RuleResult(case.rule.key, len(paths), problems=(said,))


def urgent(case: Case, rule: UrgentRule) -> RuleResult:
    """Every path on which the ending's condition holds stops at an urgent ending, before anything is weighed."""
    ending = next(each for each in case.aid.endings if each.key == rule.urgent)
    if not ending.urgent:
        said = case.broken(f'"{ending.key}" is not urgent', "add urgent: true to it in plan/pages.yaml")
        return RuleResult(case.rule.key, problems=(said,))
    weighing = [page for page in case.aid.pages if page.kind in WEIGHING]
    seen = case.aid_index.scope([ending.when], weighing)

    def fails(path: AnswerPath) -> bool:
        before = {page.kind for page in path.route.pages}
        ends = path.route.ending is not None and path.route.ending.urgent
        return ending.when.holds(path.route.counted) and not (ends and WEIGHING.isdisjoint(before))

    lack = "a page that weighs options or gets ready comes first"
    paths = [(seen, path) for path in seen.paths()]
    return verdict(case, paths, fails, lack=lack, remedy="ask what leads to the ending before it")
