"""The prover: every rule of plan/safety.yaml, held over all answers and all texts that it speaks of."""

from collections.abc import Mapping

from kiosk.content import safety_reach, safety_texts, safety_walk
from kiosk.content.folder import Plan, Words
from kiosk.content.proof import Proof, Proved
from kiosk.content.safety_case import Case
from kiosk.content.safety_schema import (
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
    UrgentRule,
    WhenRule,
)
from kiosk.content.safety_ways import Ground, TooManyWaysError
from kiosk.content.texts import Texts
from kiosk.decision.aid import Aid


def prove(plan: Plan, words: Mapping[str, Words], aids: Mapping[str, Aid]) -> Proof:
    """Each rule with the count of what it was held over, and where it is broken, a counter-example.

    The plan and the aids must be free of other problems. Conditions are the same in every language, so ways
    are walked in the first; words are looked at in all.
    """
    ground = Ground(next(iter(aids.values())))
    texts = tuple(Texts(aid, words[language].safety.phrases) for language, aid in aids.items())
    return Proof(
        tuple(
            _proved(Case(rule, ground, texts, plan.files["safety"], ("rules", index)))
            for index, rule in enumerate(plan.safety.rules)
        )
    )


def _proved(case: Case) -> Proved:
    try:
        return _of_ways(case)
    except TooManyWaysError:
        what = "it depends on too many combinations of answers to try them all"
        said = case.broken(what, "let it speak of fewer items or statements, in two rules or more")
        return Proved(case.rule.key, problems=(said,))


def _of_ways(case: Case) -> Proved:
    match case.rule:
        case AlwaysRule() as rule:
            return safety_walk.always(case, rule)
        case WhenRule() as rule:
            return safety_walk.whenever(case, rule)
        case NeverWithoutRule() as rule:
            return safety_walk.never_without(case, rule)
        case UrgentRule() as rule:
            return safety_walk.urgent(case, rule)
        case EveryQuestionRule() as rule:
            return safety_reach.every_question(case, rule)
        case EveryPageRule() as rule:
            return safety_reach.every_page(case, rule)
        case NoOptionHiddenRule() as rule:
            return safety_reach.no_option_hidden(case, rule)
        case _:
            return _of_texts(case)


def _of_texts(case: Case) -> Proved:
    match case.rule:
        case CarryRule() as rule:
            return safety_texts.carry(case, rule)
        case LinesRule() as rule:
            return safety_texts.lines(case, rule)
        case NamingRule() as rule:
            return safety_texts.naming(case, rule)
        case NeverTogetherRule() as rule:
            return safety_texts.never_together(case, rule)
        case CitingRule() as rule:
            return safety_texts.citing(case, rule)
        case _:
            raise TypeError(case.rule)
