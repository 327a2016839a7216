"""An answers file: a visit written down as YAML, held against the aid before anything is made of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints

from kiosk.content.answers.consult_entries import consult_in
from kiosk.content.answers.unasked import unasked
from kiosk.content.reading.models import parse
from kiosk.content.reading.yaml_file import Place, YamlFile, read_yaml
from kiosk.content.schema.parts import Day, Strict, day_of, plainly
from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answer, Answers, first_day, fits, last_day
from kiosk.decision.clinic import Clinic, Paper
from kiosk.decision.consult import Consult
from kiosk.decision.language_tags import look_up
from kiosk.decision.problems import Problem, ProblemsFound, did_you_mean
from kiosk.decision.questions import Kind, Question
from kiosk.decision.visit import Reading, Visit
from kiosk.ordinary_file import read_anything

ClinicText = Annotated[str, StringConstraints(max_length=200)]

OPERATORS = "en"
"""The language of the command line, whatever a patient reads: errors are told in it, where the aid speaks it."""

YEARS = range(2000, 2200)
"""The years of a visit; beyond them a day is a slip of the pen, and some sums with it would fail."""


def _not_far(day: date) -> date:
    if day.year not in YEARS:
        raise plainly(f'"{day}" cannot be the day of a visit', f"use a year from {YEARS[0]} to {YEARS[-1]}")
    return day


VisitDay = Annotated[Day, AfterValidator(_not_far)]


class ClinicModel(Strict):
    """The clinic's own facts for this file, in place of the settings'."""

    name: ClinicText = ""
    phone: ClinicText = ""
    after_hours_phone: ClinicText = ""
    eating_stops: ClinicText = ""
    drinking_stops: ClinicText = ""
    arrival: ClinicText = ""
    paper: Paper = "letter"


class AnswersModel(Strict):
    """`today` is the day of the visit; without it, the day on which the file is read.

    `consult` is what a clinician entered, by the keys of the aid's plan/consult.yaml.
    """

    answers: dict[str, object] = Field(default={})
    language: str | None = None
    today: VisitDay | None = None
    clinic: ClinicModel | None = None
    consult: dict[str, object] = Field(default={})


@dataclass(frozen=True, slots=True)
class AnswersFile:
    """A visit as a file tells it; `clinic` is None where the file says nothing of it, `stated` has what it says by key."""

    visit: Visit
    today: date
    clinic: Clinic | None
    consult: Consult = field(default_factory=Consult)
    stated: Mapping[str, str] = field(default_factory=dict)

    def clinic_over(self, settings: Clinic) -> Clinic:
        """The clinic of the settings, with each fact that the file states in place of theirs."""
        return replace(settings, **self.stated)  # type: ignore[arg-type]

    def in_language(self, language: str) -> "AnswersFile":
        """The same visit, to be read in that language; in its own where that is empty."""
        return replace(self, visit=replace(self.visit, reading=Reading(language))) if language else self


def read_answers(path: Path, aids: Mapping[str, Aid], today: date) -> AnswersFile:
    """The visit in that file. Raises ProblemsFound with every line that the aid has no place for.

    `aids` holds the aid by language, the one to start in first.
    """
    file = read_yaml(path, str(path), read_anything)
    return visit_in(file, parse(file, AnswersModel), aids, today)


def visit_in(file: YamlFile, model: AnswersModel, aids: Mapping[str, Aid], today: date) -> AnswersFile:
    """The visit that a parsed file, or a part of one, tells. Raises ProblemsFound as read_answers does."""
    first = next(iter(aids))
    tag, day = model.language or first, model.today or today
    language = look_up(tag, aids) or tag
    aid = aids.get(OPERATORS, aids[first])
    answers, problems = _answers(file, model, aid, day)
    if language not in aids:
        what = f'the aid does not speak "{language}"'
        problems.append(file.problem(("language",), what, did_you_mean(language, aids)))
    visit = Visit(answers, reading=Reading(language=language))
    consult, faulty = consult_in(file, model.consult, aid, None if problems else visit, day)
    if problems or faulty:
        raise ProblemsFound(sorted([*problems, *faulty]))
    clinic = Clinic(**model.clinic.model_dump()) if model.clinic else None
    stated = model.clinic.model_dump(exclude_unset=True) if model.clinic else {}
    return AnswersFile(visit, day, clinic, consult, stated)


def _answers(file: YamlFile, model: AnswersModel, aid: Aid, today: date) -> tuple[Answers, list[Problem]]:
    given: dict[str, Answer] = {}
    problems: list[Problem] = []
    for key, raw in model.answers.items():
        question = aid.questions.get(key)
        if question is None:
            problems.append(_unknown(file, key, aid))
        elif (answer := _answer(question, raw, today)) is not None:
            given[key] = answer
        else:
            problems.append(_misfit(file, question, raw, today))
    return MappingProxyType(given), problems or unasked(file, given, aid)


def _unknown(file: YamlFile, key: str, aid: Aid) -> Problem:
    return file.problem(("answers", key), f'there is no question "{key}"', did_you_mean(key, aid.questions))


def _answer(question: Question, raw: object, today: date) -> Answer | None:
    """The raw value as an answer to the question; None where it does not fit."""
    answer: Answer | None
    match question.kind, raw:
        case Kind.MANY, list():
            answer = frozenset(map(str, raw))
        case Kind.MANY, str():
            answer = frozenset({raw})
        case Kind.DATE, str():
            answer = _day(raw)
        case Kind.ONE, str():
            answer = raw
        case Kind.NUMBER, int() if not isinstance(raw, bool):
            answer = raw
        case _:
            answer = None
    return answer if answer is not None and fits(question, answer, today) else None


def _day(text: str) -> date | None:
    try:
        return day_of(text)
    except ValueError:
        return None


def _misfit(file: YamlFile, question: Question, raw: object, today: date) -> Problem:
    place: Place = ("answers", question.key)
    shown = ", ".join(_named(raw))
    what = (
        f'"{shown}" does not answer the question "{question.key}"'
        if shown
        else f'"{question.key}" has no answer'
    )
    return file.problem(place, what, _remedy(question, raw, today))


def _named(raw: object) -> list[str]:
    """The answer in the file as words; none where it gives nothing."""
    if isinstance(raw, list):
        return [str(each) for each in raw]
    return [] if raw is None else [str(raw)]


def _remedy(question: Question, raw: object, today: date) -> str:
    if question.kind is Kind.NUMBER:
        return f"give a whole number from {question.minimum} to {question.maximum}"
    if question.kind is Kind.DATE:
        return f"give a day as YYYY-MM-DD from {first_day(question, today)} to {last_day(question, today)}"
    keys = [choice.key for choice in question.choices]
    named = _named(raw) or [""]
    strange = [each for each in named if each not in keys]
    if strange:
        return did_you_mean(strange[0], keys)
    if question.kind is Kind.ONE:
        return "give one choice only, without a list"
    alone = ", ".join(choice.key for choice in question.choices if choice.alone)
    return f"these cannot stand beside another: {alone}"
