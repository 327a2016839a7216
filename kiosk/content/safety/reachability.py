"""Safety rules about all pages: each can be reached, skipped and changed, and no option is hidden."""

from collections.abc import Iterable, Iterator

from kiosk.content.build.conditions import condition
from kiosk.content.safety.answer_paths import AnswerPath, Scope
from kiosk.content.safety.case import Case
from kiosk.content.safety.path_rules import verdict
from kiosk.content.safety.safety_report import RuleResult
from kiosk.content.schema.safety import EveryPageRule, EveryQuestionRule, NoOptionHiddenRule
from kiosk.decision.conditions import NEVER, Answered, AnyOf, Condition
from kiosk.decision.pages import Page, PageKind
from kiosk.decision.problems import Problem
from kiosk.decision.questions import Question

_REACH = "correct the when of its page in plan/pages.yaml"


def every_question(case: Case, rule: EveryQuestionRule) -> RuleResult:
    """Each question by itself, over the answers that lead to it and every answer of its own."""
    parts = [_question(case, rule, page, key) for page in case.aid.pages for key in page.questions]
    return _together(case, parts)


def _together(case: Case, parts: Iterable[RuleResult]) -> RuleResult:
    parts = list(parts)
    problems = tuple(problem for part in parts for problem in part.problems)
    return RuleResult(case.rule.key, sum(part.combinations for part in parts), problems=problems)


def _question(case: Case, rule: EveryQuestionRule, page: Page, key: str) -> RuleResult:
    seen = case.aid_index.scope([Answered(key)], [page, case.aid.pages[-1]])
    paths = seen.paths()
    question, wanted = case.aid.questions[key], rule.every_question
    problems: list[Problem] = []
    if "reachable" in wanted and not any(path.route.asks(key) for path in paths):
        problems.append(case.broken(f'the question "{question.short}" is never asked', _REACH))
    if "skippable" in wanted:
        problems += _skipped(case, seen, paths, page, question)
    if "changeable" in wanted:
        problems += unchangeable(case, paths, question)
    return RuleResult(case.rule.key, len(paths), problems=tuple(problems))


def _skipped(
    case: Case, seen: Scope, paths: Iterable[AnswerPath], page: Page, question: Question
) -> Iterator[Problem]:
    """A path that stops, or goes nowhere, because the question was skipped: no answer to it would stop there."""
    for path in paths:
        if question.key in path.answers or not path.route.asks(question.key):
            continue
        others = [seen.route({**path.answers, question.key: value}) for value in seen.values[question.key]]
        ending = path.route.ending
        stops = ending and not question.if_skipped and all(each.ending is not ending for each in others)
        if stops or not path.route.after(page.key):
            what = f'who skips "{question.short}" cannot go on: {case.described(path)}'
            yield case.broken(what, "let no ending depend on a question that was skipped")
            return


def unchangeable(case: Case, paths: Iterable[AnswerPath], question: Question) -> Iterator[Problem]:
    """A path on which an answer counts while no page on it asks the question."""
    for path in paths:
        if question.key in path.route.counted and not path.route.asks(question.key):
            what = f'"{question.short}" cannot be changed by {case.described(path)}'
            yield case.broken(what, _REACH)
            return


def every_page(case: Case, rule: EveryPageRule) -> RuleResult:
    """Each page and each ending by itself; one on request is opened from the menu, which names all that are offered."""
    parts = [_reached(case, page, case.aid_index.scope([], [page])) for page in case.aid.pages]
    parts += [_reached(case, ending, case.aid_index.scope([ending.when])) for ending in case.aid.endings]
    return _together(case, parts)


def _reached(case: Case, page: Page, seen: Scope) -> RuleResult:
    paths = seen.paths()
    if any(path.route.offers(page.key) for path in paths):
        return RuleResult(case.rule.key, len(paths))
    said = case.broken(f'no answers lead to the page "{page.key}"', "correct its when in plan/pages.yaml")
    return RuleResult(case.rule.key, len(paths), problems=(said,))


def no_option_hidden(case: Case, rule: NoOptionHiddenRule) -> RuleResult:
    """The comparison, the page of each option and the question of leaning, on every path to the paper or beside it."""
    aid, spared = case.aid, condition(rule.unless) if rule.unless else NEVER
    compared = [page for page in aid.pages if page.kind is PageKind.COMPARISON]
    parts = [_shown(case, spared, "the comparison", compared)]
    for option in aid.options:
        own = [page for page in aid.pages if page.option == option.key]
        parts.append(_shown(case, spared, f'the page of "{option.short}"', own))
    if aid.leaning:
        asking = [page for page in aid.pages if aid.leaning in page.questions]
        decided = condition(rule.leaning_unless) if rule.leaning_unless else NEVER
        parts.append(
            _shown(
                case, AnyOf((spared, decided)), f'the question "{aid.questions[aid.leaning].short}"', asking
            )
        )
        parts.append(
            RuleResult(case.rule.key, problems=tuple(_not_offered(case, aid.questions[aid.leaning])))
        )
    return _together(case, parts)


def _shown(case: Case, spared: Condition, name: str, pages: list[Page]) -> RuleResult:
    if not pages:
        said = case.broken(f"{name} is nowhere", "add its page to plan/pages.yaml")
        return RuleResult(case.rule.key, problems=(said,))
    seen = case.aid_index.scope([spared], pages)

    def fails(path: AnswerPath) -> bool:
        if not path.is_open or spared.holds(path.route.counted):
            return False
        return not any(path.route.offers(page.key) for page in pages)

    paths = [(seen, path) for path in seen.paths()]
    return verdict(case, paths, fails, lack=f"{name} is hidden", remedy="take the when of its page out")


def _not_offered(case: Case, leaning: Question) -> Iterator[Problem]:
    for option in case.aid.options:
        if option.key not in leaning.choice_keys:
            what = f'"{option.short}" cannot be chosen under "{leaning.short}"'
            yield case.broken(what, f"add {option.key} to its choices in plan/questions.yaml")
