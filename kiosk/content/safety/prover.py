"""The safety prover: every rule of plan/safety.yaml, tried on all answer paths and all texts that it speaks of."""

from collections.abc import Mapping

from kiosk.content.build.aid_files import Plan, Words
from kiosk.content.build.texts import Texts
from kiosk.content.safety import path_rules, reachability, wording_rules
from kiosk.content.safety.answer_paths import AidIndex, TooManyPathsError
from kiosk.content.safety.case import Case
from kiosk.content.safety.safety_report import RuleResult, SafetyReport
from kiosk.content.schema.safety import (
    AlwaysRule,
    CarryRule,
    CitingRule,
    EveryPageRule,
    EveryQuestionRule,
    LinesRule,
    NamingRule,
    NeverTogetherRule,
    NeverWithoutRule,
    NoOptionHiddenRule,
    SkippedRule,
    UrgentRule,
    WhenRule,
)
from kiosk.decision.aid import Aid


def prove(plan: Plan, words: Mapping[str, Words], aids: Mapping[str, Aid]) -> SafetyReport:
    """Each rule with the count of what it was held over, and where it is broken, a counter-example.

    The plan and the aids must be free of other problems. Conditions are the same in every language, so paths
    are walked in the first; words are looked at in all.
    """
    aid_index = AidIndex(next(iter(aids.values())))
    texts = tuple(Texts(aid, words[language].safety.phrases) for language, aid in aids.items())
    return SafetyReport(
        tuple(
            _result_of(Case(rule, aid_index, texts, plan.files["safety"], ("rules", index)))
            for index, rule in enumerate(plan.safety.rules)
        )
    )


def _result_of(case: Case) -> RuleResult:
    try:
        return _by_paths(case)
    except TooManyPathsError:
        what = "it depends on too many combinations of answers to try them all"
        said = case.broken(what, "let it speak of fewer items or statements, in two rules or more")
        return RuleResult(case.rule.key, problems=(said,))


def _by_paths(case: Case) -> RuleResult:
    match case.rule:
        case AlwaysRule() as rule:
            return path_rules.always(case, rule)
        case WhenRule() as rule:
            return path_rules.whenever(case, rule)
        case SkippedRule() as rule:
            return path_rules.skipped(case, rule)
        case NeverWithoutRule() as rule:
            return path_rules.never_without(case, rule)
        case UrgentRule() as rule:
            return path_rules.urgent(case, rule)
        case EveryQuestionRule() as rule:
            return reachability.every_question(case, rule)
        case EveryPageRule() as rule:
            return reachability.every_page(case, rule)
        case NoOptionHiddenRule() as rule:
            return reachability.no_option_hidden(case, rule)
        case _:
            return _by_texts(case)


def _by_texts(case: Case) -> RuleResult:
    match case.rule:
        case CarryRule() as rule:
            return wording_rules.carry(case, rule)
        case LinesRule() as rule:
            return wording_rules.lines(case, rule)
        case NamingRule() as rule:
            return wording_rules.naming(case, rule)
        case NeverTogetherRule() as rule:
            return wording_rules.never_together(case, rule)
        case CitingRule() as rule:
            return wording_rules.citing(case, rule)
        case _:
            raise TypeError(case.rule)
