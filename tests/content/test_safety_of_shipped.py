"""Each safety rule of each aid that is shipped: it holds, and what would break it is caught."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest

from kiosk.content.build.aid_files import Plan, Words, read_plan, read_words
from kiosk.content.pack import check_pack
from kiosk.content.safety.prover import prove
from kiosk.content.safety.safety_report import SafetyReport
from kiosk.content.schema import safety, safety_needs
from kiosk.decision.aid import Aid
from kiosk.decision.checklist import Item
from kiosk.decision.conditions import ALWAYS, NEVER, AllOf, AnyOf, Between, Condition, Is, Not
from kiosk.decision.pages import Page, PageKind
from kiosk.decision.problems import Problem
from kiosk.decision.situation import Statement

CONTENT = Path(__file__).parents[2] / "content"
FOLDERS = sorted(path.parent for path in CONTENT.glob("*/about.yaml"))
RULES = [(folder, rule.key) for folder in FOLDERS for rule in read_plan(folder).safety.rules]


@dataclass(frozen=True)
class Shipped:
    """An aid as it is shipped, to be proved again with one change."""

    plan: Plan
    words: Mapping[str, Words]
    aids: Mapping[str, Aid]

    def rule(self, key: str) -> safety.SafetyRule:
        return next(rule for rule in self.plan.safety.rules if rule.key == key)

    def phrase(self, name: str) -> str:
        """A phrase of that list as somebody would write it."""
        phrase = next(iter(self.words.values())).safety.phrases[name][0]
        return phrase.replace("*", "").replace("#", "5")

    def changed(self, key: str, change: Callable[[Aid], Aid]) -> SafetyReport:
        """The report of that one rule over the aid with a change in each language."""
        rules = safety.SafetyPlan.model_construct(rules=(self.rule(key),))
        aids = {language: change(aid) for language, aid in self.aids.items()}
        return prove(replace(self.plan, safety=rules), self.words, aids)


@cache
def shipped(folder: Path) -> Shipped:
    aids = check_pack(folder).aids
    return Shipped(read_plan(folder), {language: read_words(folder, language) for language in aids}, aids)


def with_items(aid: Aid, keys: Iterable[str], change: Callable[[Item], Item]) -> Aid:
    wanted = set(keys)
    items = tuple(change(item) if item.key in wanted else item for item in aid.checklist.items)
    return replace(aid, checklist=replace(aid.checklist, items=items))


def with_statements(aid: Aid, keys: Iterable[str], change: Callable[[Statement], Statement]) -> Aid:
    wanted = set(keys)
    return replace(
        aid, statements=tuple(change(each) if each.key in wanted else each for each in aid.statements)
    )


def with_pages(aid: Aid, keys: Iterable[str], change: Callable[[Page], Page]) -> Aid:
    wanted = set(keys)
    pages = tuple(change(page) if page.key in wanted else page for page in aid.pages)
    endings = tuple(change(page) if page.key in wanted else page for page in aid.endings)
    return replace(aid, pages=pages, endings=endings)


def compared_first(aid: Aid, kind: PageKind = PageKind.COMPARISON) -> Aid:
    """The comparison, or the pages of another kind, stand before every question."""
    first = tuple(replace(page, when=ALWAYS) for page in aid.pages if page.kind is kind)
    return replace(aid, pages=(*first, *(page for page in aid.pages if page.kind is not kind)))


def without(need: safety_needs.NeedModel, aid: Aid) -> Aid:
    """The aid in which the need is never met."""
    match need:
        case safety_needs.ItemNeed():
            return with_items(aid, [need.item], lambda item: replace(item, when=NEVER))
        case safety_needs.ItemsNeed():
            return with_items(aid, need.items[-1:], lambda item: replace(item, when=NEVER))
        case safety_needs.AnyItemNeed():
            return with_items(aid, need.any_item, lambda item: replace(item, when=NEVER))
        case safety_needs.AnyStatementNeed():
            return with_statements(aid, need.any_statement, lambda each: replace(each, when=NEVER))
        case safety_needs.CountNeed():
            said = [each.key for each in aid.statements if each.said is need.statements]
            return with_statements(aid, said[need.at_least - 1 :], lambda each: replace(each, when=NEVER))
        case safety_needs.EndsNeed():
            return with_pages(aid, [need.ends_at], lambda page: replace(page, when=NEVER))
        case _:
            return without_pages(need, aid)


def without_pages(need: safety_needs.NeedModel, aid: Aid) -> Aid:
    """The aid in which what must be asked or shown is not, or what must not be shown is."""
    match need:
        case safety_needs.AsksNeed():
            asking = [page.key for page in aid.pages if need.asks in page.questions]
            return with_pages(aid, asking, lambda page: replace(page, when=NEVER))
        case safety_needs.NeverPageNeed():
            return compared_first(aid, need.never_page_kind)
        case safety_needs.ShowsNeed():
            return with_pages(aid, [need.shows], lambda page: replace(page, on_request=ALWAYS))
        case safety_needs.NeverPagesNeed():
            return with_pages(aid, need.never_page[-1:], lambda page: replace(page, when=ALWAYS))
        case _:
            return without_on_paper(need, aid)


def without_on_paper(need: safety_needs.NeedModel, aid: Aid) -> Aid:
    """The aid in which what must not be printed is, or what must be flagged is not."""
    match need:
        case safety_needs.NeverItemNeed():
            return with_items(aid, [need.never_item], lambda item: replace(item, when=ALWAYS))
        case safety_needs.NeverStatementNeed():
            return with_statements(aid, need.never_statement, lambda each: replace(each, when=ALWAYS))
        case safety_needs.PastNeed():
            groups = tuple(replace(group, past=NEVER) for group in aid.checklist.groups)
            return replace(aid, checklist=replace(aid.checklist, groups=groups))
        case safety_needs.FlagNeed():
            watch = tuple(replace(each, urgent=False) for each in aid.consult.watch)
            return replace(aid, consult=replace(aid.consult, watch=watch))
        case _:
            raise TypeError(need)


def unsaid(rule: safety.CarryRule, aid: Aid) -> Aid:
    """The aid in which the texts say nothing."""
    aid = with_items(aid, rule.items, lambda item: replace(item, text="…"))
    aid = with_pages(aid, rule.pages, lambda page: replace(page, lead="…", body=(), points=()))
    return with_statements(aid, rule.statements, lambda each: replace(each, text="…"))


def saying(aid: Aid, text: str) -> Aid:
    """The aid with a new statement."""
    return replace(aid, statements=(*aid.statements, replace(aid.statements[0], key="planted", text=text)))


def resting_on(rule: safety.CitingRule, aid: Aid) -> Aid:
    """The aid in which one thing rests on a single source or number."""
    source = rule.citing[0]
    rests = {"evidence": (source,), "sources": ()} if source in aid.evidence else {"sources": (source,)}
    if not rule.rows:
        return with_statements(aid, [aid.statements[0].key], lambda each: replace(each, **rests))
    rows = tuple(
        replace(row, cells=tuple(replace(cell, **rests) for cell in row.cells))
        if row.key in rule.rows
        else row
        for row in aid.rows
    )
    return replace(aid, rows=rows)


def planted(rule: safety.SafetyRule, aid: Aid, phrase: Callable[[str], str]) -> Aid:
    """The aid with one change that breaks the rule."""
    match rule:
        case safety.AlwaysRule():
            return without(rule.always, aid)
        case safety.WhenRule() | safety.SkippedRule():
            return without(rule.then, aid)
        case safety.NeverWithoutRule():
            return without(rule.never_without, aid)
        case safety.UrgentRule():
            return compared_first(aid)
        case safety.EveryQuestionRule() | safety.EveryPageRule():
            asking = [page.key for page in aid.pages if page.kind is PageKind.QUESTION]
            return with_pages(aid, asking[-1:], lambda page: replace(page, when=NEVER))
        case safety.NoOptionHiddenRule():
            options = [page.key for page in aid.pages if page.kind is PageKind.OPTION]
            return with_pages(aid, options[-1:], lambda page: replace(page, when=NEVER))
        case _:
            return planted_in_texts(rule, aid, phrase)


def planted_in_texts(rule: safety.SafetyRule, aid: Aid, phrase: Callable[[str], str]) -> Aid:
    """The aid with one sentence, line or source that breaks the rule."""
    match rule:
        case safety.CarryRule():
            return unsaid(rule, aid)
        case safety.LinesRule():
            return with_items(aid, [rule.item], lambda item: replace(item, write_in=()))
        case safety.NamingRule():
            return saying(aid, f"Think of {phrase(rule.naming)} first.")
        case safety.NeverTogetherRule():
            return saying(aid, f"Think of {', '.join(phrase(name) for name in rule.never_together)} first.")
        case safety.CitingRule():
            return resting_on(rule, aid)
        case _:
            raise TypeError(rule)


@pytest.mark.parametrize(("folder", "key"), RULES, ids=[key for _, key in RULES])
def test_a_planted_violation_of_each_rule_is_caught(folder: Path, key: str) -> None:
    aid = shipped(folder)
    assert aid.changed(key, lambda each: each).problems == ()
    problems = aid.changed(key, lambda each: planted(aid.rule(key), each, aid.phrase)).problems
    assert problems
    assert all(problem.what.startswith(f'the rule "{key}" is broken') for problem in problems)
    lines = (folder / "plan/safety.yaml").read_text(encoding="utf-8").splitlines()
    assert key in lines[aid.plan.files["safety"].line(("rules", _place(aid, key))) - 1]


def _place(aid: Shipped, key: str) -> int:
    return [rule.key for rule in aid.plan.safety.rules].index(key)


# What somebody could well get wrong, and who would be harmed by it.

SPINE = CONTENT / "spine-fracture"


def told(key: str, change: Callable[[Aid], Aid]) -> str:
    """The first thing that is said of the rule after the change."""
    problems: tuple[Problem, ...] = shipped(SPINE).changed(key, change).problems
    return problems[0].what if problems else ""


def narrowed(aid: Aid, item: str, condition: Condition) -> Aid:
    return with_items(aid, [item], lambda each: replace(each, when=AllOf((each.when, condition))))


def test_eating_and_drinking_only_for_one_operation() -> None:
    def change(aid: Aid) -> Aid:
        return narrowed(aid, "eat_drink_times", Not(Is("which_operation", "fusion")))

    who = 'somebody who answers "Operation planned: Yes; Which is planned: Spinal fusion" and skips the rest'
    assert who in told("a_plan_brings_eating_and_drinking", change)
    assert "Day of the operation" in told("a_date_brings_eating_and_drinking", change)


def test_a_medicine_that_was_forgotten_among_the_thinners() -> None:
    thinners = shipped(SPINE).aids["en"].questions["blood_thinners"].choices
    some = (each.key for each in thinners if each.key != "other_thinner" and not each.alone)
    others = AnyOf(tuple(Is("blood_thinners", key) for key in some))
    problem = told("thinners_get_a_plan", lambda aid: narrowed(aid, "blood_thinners_named", others))
    assert "Blood thinners: another blood thinner" in problem


@pytest.mark.parametrize("rule", ["danger_gets_help", "danger_is_never_compared"])
def test_a_danger_sign_that_was_forgotten(rule: str) -> None:
    some = AnyOf((Is("danger_signs", "weak_legs"), Is("danger_signs", "numb_groin")))
    assert "New trouble with the bladder or bowels" in told(rule, lambda aid: helping(aid, some))


def test_weakness_that_may_be_new() -> None:
    sure = AnyOf((Is("danger_signs", "weak_legs"), Is("weakness_new", "yes")))
    problem = told("new_weakness_gets_help", lambda aid: helping(aid, sure))
    assert 'somebody who answers "Nerve signs: Weakness" and skips the rest' in problem


def helping(aid: Aid, when: Condition) -> Aid:
    return with_pages(aid, ["get_help_now"], lambda page: replace(page, when=when))


def test_a_comparison_before_the_danger_signs() -> None:
    assert "a comparison page can be seen" in told("danger_is_never_compared", compared_first)


def test_a_condition_on_bone_health() -> None:
    planned = Not(Is("operation_planned", "no"))
    problem = told("bone_health_always", lambda aid: narrowed(aid, "bone_health", planned))
    assert 'somebody who answers "Operation planned: No" and skips the rest' in problem


@pytest.mark.parametrize(
    "sentence",
    [
        "Stop warfarin 5 days before.",
        "You take Eliquis. Take the last dose two days before the operation.",
        "Do not take aspirin for 7 days.",
        "Skip your pills the night before.",
        "Leave off your herbs a week ahead.",
        "Hold insulin after midnight.",
    ],
)
def test_a_day_on_which_to_stop_a_medicine(sentence: str) -> None:
    assert "stopping, medicine, time_before" in told("no_stop_day", lambda aid: saying(aid, sentence))


def test_a_day_that_a_blank_would_fill() -> None:
    """The list of medicines and the day are blanks: no medicine and no day stand in the sentence itself."""
    text = "You take {thinners}. Stop on {night_before}."
    assert '"pack"' in told(
        "no_stop_day",
        lambda aid: with_items(aid, ["pack"], lambda item: replace(item, lead="Pack", text=text)),
    )


def with_orders(aid: Aid, sentence: str) -> Aid:
    """The aid in which an order of the clinician is told by that sentence."""
    fields = [
        replace(each, ways=tuple(replace(way, sentence=sentence) for way in each.ways))
        for each in aid.consult.fields
    ]
    return replace(aid, consult=replace(aid.consult, fields=tuple(fields)))


@pytest.mark.parametrize(
    "sentence",
    [
        "For {what}: last dose two days before. Said by {who}.",
        "For {what}: stop after midnight. Said by {who}.",
        "For {what}: take no more from {day}, a week before. Said by {who}.",
    ],
)
def test_a_day_that_an_order_gives_and_nobody_entered(sentence: str) -> None:
    assert '"medicines"' in told("no_stop_day", lambda aid: with_orders(aid, sentence))


def test_an_order_stands_only_where_it_says_not_to_stop_on_your_own() -> None:
    folder = CONTENT / "spine-fracture"
    words = shipped(folder).words
    for language, aid in shipped(folder).aids.items():
        phrases = words[language].safety.phrases
        never = [*phrases["do_not_stop"], *phrases["do_not_stop_it"]]
        items = {item.key: item for item in aid.checklist.items}
        under = {key for each in aid.consult.fields for subject in each.about for key in subject.items}
        assert under
        for text in (text for key in under for text in (items[key].text, items[key].entered) if text):
            assert any(phrase in text for phrase in never), text


def test_a_favourable_study_alone() -> None:
    def change(each: Statement) -> Statement:
        return replace(each, sources=("vapour_2016",), evidence=())

    problem = told("good_results_never_alone", lambda aid: with_statements(aid, ["cement_general"], change))
    assert '"cement_general" (statements) rests on vapour_2016' in problem


def counting_nothing(aid: Aid) -> Aid:
    """The aid in which a question that was skipped counts for nothing."""
    questions = {key: replace(each, if_skipped="") for key, each in aid.questions.items()}
    return replace(aid, questions=questions)


@pytest.mark.parametrize("rule", ["weakness_unanswered_gets_help", "weakness_unanswered_is_not_compared"])
def test_a_skipped_question_that_is_safer_than_not_sure(rule: str) -> None:
    who = 'somebody who answers "Nerve signs: Weakness" and skips the rest'
    assert who in told(rule, counting_nothing)


def test_a_week_whose_last_day_was_forgotten() -> None:
    soon = Between("days_to_operation", 2, 6)
    problem = told("within_a_week_to_call_today", lambda aid: narrowed(aid, "soon_days", soon))
    assert "none of" in problem
    assert "Day of the operation" in problem


def test_a_night_that_is_past() -> None:
    def always(aid: Aid) -> Aid:
        return with_items(aid, ["eat_drink_night"], lambda item: replace(item, when=ALWAYS))

    assert '"eat_drink_night" is printed' in told("no_night_that_is_past", always)


def test_a_comparison_for_somebody_with_cancer() -> None:
    def shown(aid: Aid) -> Aid:
        return with_pages(aid, ["side_by_side"], lambda page: replace(page, when=ALWAYS))

    assert "a comparison page can be seen" in told("other_cause_is_never_compared", shown)


def test_an_option_that_is_hidden_from_somebody_whom_the_guide_fits() -> None:
    def hidden(aid: Aid) -> Aid:
        fits = Not(Is("other_cause", "night_pain"))
        return with_pages(aid, ["about_fusion"], lambda page: replace(page, when=AllOf((page.when, fits))))

    assert "Bad pain at night" in told("no_option_is_hidden", hidden)


def test_a_nerve_at_risk_that_is_told_to_try_something_else_first() -> None:
    def change(aid: Aid) -> Aid:
        return with_statements(aid, ["plan_first"], lambda each: replace(each, when=ALWAYS))

    assert "Nerve in danger: Yes" in told("a_nerve_at_risk_never_tries_first", change)
