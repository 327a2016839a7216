"""Conditions of plan/ as decision values, and every question they name held against the questions there are."""

from collections.abc import Collection, Iterator, Mapping

from kiosk.content.reading.yaml_file import Place, YamlFile
from kiosk.content.schema.condition import (
    AllCondition,
    AnsweredCondition,
    AnyCondition,
    BetweenCondition,
    ConditionModel,
    IsAnyCondition,
    IsCondition,
    NotCondition,
)
from kiosk.content.schema.plan import QuestionPlan
from kiosk.decision.conditions import ALWAYS, AllOf, Answered, AnyOf, Between, Condition, Is, Not
from kiosk.decision.problems import Problem, did_you_mean
from kiosk.decision.questions import Kind


def condition(model: ConditionModel | None) -> Condition:
    """The condition as a decision value; where none is given it always holds."""
    match model:
        case None:
            return ALWAYS
        case IsCondition():
            return Is(model.question, model.is_)
        case IsAnyCondition():
            return AnyOf(tuple(Is(model.question, choice) for choice in model.is_any))
        case AnsweredCondition():
            return Answered(model.question, model.answered)
        case BetweenCondition():
            return Between(model.question, model.at_least, model.at_most)
        case AllCondition():
            return AllOf(tuple(condition(part) for part in model.all))
        case AnyCondition():
            return AnyOf(tuple(condition(part) for part in model.any))
        case NotCondition():
            return Not(condition(model.not_))


Leaf = IsCondition | IsAnyCondition | AnsweredCondition | BetweenCondition


def leaves(model: ConditionModel | None, place: Place) -> Iterator[tuple[Leaf, Place]]:
    """The parts of a condition that name a question, each with its place in the file."""
    match model:
        case None:
            return
        case AllCondition():
            for index, part in enumerate(model.all):
                yield from leaves(part, (*place, "all", index))
        case AnyCondition():
            for index, part in enumerate(model.any):
                yield from leaves(part, (*place, "any", index))
        case NotCondition():
            yield from leaves(model.not_, (*place, "not"))
        case _:
            yield model, place


def problems_with(
    model: ConditionModel | None,
    file: YamlFile,
    place: Place,
    questions: Mapping[str, QuestionPlan],
    asked: Collection[str] | None = None,
) -> Iterator[Problem]:
    """Problems with a condition. With `asked`, it may look only at those questions, and at none worked out."""
    for leaf, where in leaves(model, place):
        question = questions.get(leaf.question)
        if question is None:
            what = f'there is no question "{leaf.question}"'
            yield file.problem(where, what, did_you_mean(leaf.question, questions))
        elif asked is not None and question.calculated:
            what = f'"{leaf.question}" is worked out only once a visit is summed up'
            yield file.problem(where, what, "use it for items, statements and lines of the clinician only")
        elif asked is not None and leaf.question not in asked:
            what = f'"{leaf.question}" is asked only later, or on a page that this one stands before'
            yield file.problem(where, what, "move the page behind the one that asks it")
        else:
            yield from _misfits(leaf, question, file, where)


def _misfits(leaf: Leaf, question: QuestionPlan, file: YamlFile, place: Place) -> Iterator[Problem]:
    keys = choice_keys(question)
    for choice in _choices_named(leaf):
        if choice not in keys:
            what = f'the question "{question.key}" has no choice "{choice}"'
            remedy = did_you_mean(choice, keys) or "use at_least, at_most or answered"
            yield file.problem(place, what, remedy)
    if isinstance(leaf, BetweenCondition) and question.kind is not Kind.NUMBER:
        what = f'"{question.key}" is not answered with a number'
        yield file.problem(place, what, "use is, is_any or answered")


def _choices_named(leaf: Leaf) -> tuple[str, ...]:
    match leaf:
        case IsCondition():
            return (leaf.is_,)
        case IsAnyCondition():
            return leaf.is_any
        case _:
            return ()


def choice_keys(question: QuestionPlan) -> list[str]:
    """The keys of a question's choices, in order."""
    return [choice if isinstance(choice, str) else choice.key for choice in question.choices]
