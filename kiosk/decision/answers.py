"""Answers to questions, and how a tap on a choice changes them."""

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType

from kiosk.decision.questions import Kind, Question

Answer = str | frozenset[str] | int | date
"""One choice, several choices, a number, or a day: by the question's kind."""

Answers = Mapping[str, Answer]
"""Answers by question key. A question that was skipped has no entry."""

NO_ANSWERS: Answers = MappingProxyType({})


def with_answer(answers: Answers, key: str, answer: Answer | None) -> Answers:
    """The answers with one of them given, changed, or (with None) taken back."""
    rest = {question: given for question, given in answers.items() if question != key}
    return MappingProxyType(rest if answer is None else {**rest, key: answer})


def after_tap(question: Question, before: Answer | None, choice: str) -> Answer | None:
    """The answer after `choice` was tapped: chosen, or ticked and unticked where several may stand."""
    if question.kind is Kind.NUMBER:
        return int(choice)
    if question.kind is Kind.DATE:
        return date.fromisoformat(choice)
    if question.kind is Kind.ONE:
        return choice
    ticked = before if isinstance(before, frozenset) else frozenset()
    return _ticks_after(question, ticked, choice) or None


def _ticks_after(question: Question, ticked: frozenset[str], choice: str) -> frozenset[str]:
    if choice in ticked:
        return ticked - {choice}
    alone = {each.key for each in question.choices if each.alone}
    return frozenset({choice}) if choice in alone else (ticked - alone) | {choice}


def is_chosen(answer: Answer | None, choice: str) -> bool:
    """Whether `choice` is the answer or is among the answers."""
    return choice in answer if isinstance(answer, frozenset) else str(answer) == choice and answer is not None


def fits(question: Question, answer: Answer, today: date) -> bool:
    """Whether the answer is one that the question offers (a day counts from `today`)."""
    if isinstance(answer, frozenset):
        return (
            question.kind is Kind.MANY
            and bool(answer)
            and answer <= question.choice_keys
            and _may_stand(question, answer)
        )
    if isinstance(answer, date):
        return question.kind is Kind.DATE and first_day(question, today) <= answer <= last_day(
            question, today
        )
    if isinstance(answer, int):
        return question.kind is Kind.NUMBER and question.minimum <= answer <= question.maximum
    return question.kind is Kind.ONE and answer in question.choice_keys


def _may_stand(question: Question, ticked: frozenset[str]) -> bool:
    return len(ticked) == 1 or not any(choice.alone for choice in question.choices if choice.key in ticked)


def first_day(question: Question, today: date) -> date:
    """The first day that a date question takes: `minimum` days from today."""
    return today + timedelta(days=question.minimum)


def last_day(question: Question, today: date) -> date:
    """The last day that a date question takes: `maximum` days from today."""
    return today + timedelta(days=question.maximum)
