"""A pack (a folder of content/) read as one decision aid a language, or every problem in it at once."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from kiosk.content.authoring.grades import reading_grade
from kiosk.content.build import aid_parts, comparison, consult, evidence, pages
from kiosk.content.build.aid_files import Plan, Words, languages_of, read_all, read_plan, read_words
from kiosk.content.build.signoff import read_signoff
from kiosk.content.checks import (
    comparison_tabs,
    consult_references,
    page_references,
    part_references,
    safety_references,
    short_cells,
    words_of_plan,
)
from kiosk.content.safety.prover import prove
from kiosk.content.safety.safety_report import SafetyReport
from kiosk.decision.aid import Aid
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.decision.signoff import Signoff

Read = TypeVar("Read")

Pack = Mapping[str, Aid]
"""The same aid in each of its languages, by language; the first is the one it starts in."""


@dataclass(frozen=True, slots=True)
class Checked:
    """An aid without problems, and the report of its safety rules."""

    aids: Pack
    safety_report: SafetyReport


def check_pack(folder: Path) -> Checked:
    """The aid in that folder, checked and proved. Raises ProblemsFound with every problem of plan and words together.

    The safety rules are proved once nothing else is wrong; those that are broken are problems, too.
    """
    problems: list[Problem] = []
    plan = _attempt(lambda: read_plan(folder), problems)
    words = _attempt(lambda: _words(folder), problems)
    signoff = _attempt(lambda: read_signoff(folder), problems)
    if plan is None or words is None:
        raise ProblemsFound(sorted(set(problems)))
    problems += _problems(plan, words)
    if problems:
        raise ProblemsFound(sorted(set(problems)))
    aids = {language: _aid(plan, said, language, signoff) for language, said in words.items()}
    safety_report = prove(plan, words, aids)
    if safety_report.problems:
        raise ProblemsFound(sorted(set(safety_report.problems)))
    graded = {
        language: replace(aid, reading_grade=reading_grade(plan, words[language], language))
        for language, aid in aids.items()
    }
    return Checked(MappingProxyType(graded), safety_report)


def _words(folder: Path) -> dict[str, Words]:
    return read_all({language: partial(read_words, folder, language) for language in languages_of(folder)})


def _attempt(read: Callable[[], Read], problems: list[Problem]) -> Read | None:
    """The result of `read`; where it raises ProblemsFound, None, and `problems` has grown by them."""
    try:
        return read()
    except ProblemsFound as found:
        problems.extend(found.problems)
        return None


def _problems(plan: Plan, words: Mapping[str, Words]) -> Iterator[Problem]:
    """Everything in plan and words that does not fit together."""
    for part in (page_references, part_references, comparison_tabs, consult_references, safety_references):
        yield from part.problems(plan)
    for said in words.values():
        yield from words_of_plan.problems(plan, said)
        yield from part_references.word_problems(plan, said)
        yield from comparison_tabs.word_problems(plan, said)
        yield from short_cells.word_problems(plan, said)
        yield from consult_references.word_problems(plan, said)


def _aid(plan: Plan, words: Words, language: str, signoff: Signoff | None) -> Aid:
    questions = pages.questions(plan, words)
    return Aid(
        id=plan.about.id,
        version=plan.about.version,
        language=language,
        made_on=plan.about.made_on,
        review_due=evidence.review_due(plan),
        signoff=signoff,
        review_pending=plan.about.review.get(language) == "pending",
        about=aid_parts.about(words),
        sections=pages.sections(plan, words),
        pages=pages.pages(plan, words),
        endings=pages.endings(plan, words),
        questions=questions,
        calculated=pages.calculated(plan),
        options=aid_parts.options(plan, words),
        rows=comparison.rows(plan, words),
        tabs=comparison.tabs(plan, words),
        asked=plan.comparison.asked or "",
        evidence=evidence.evidence(plan, words, language),
        sources=aid_parts.sources(plan),
        statements=aid_parts.statements(plan, words),
        concerns=pages.concerns(plan),
        leaning=plan.values.leaning or "",
        wishes=plan.values.wishes,
        checks=pages.checks(plan, words),
        checklist=aid_parts.checklist(plan, words),
        terms=aid_parts.terms(words),
        spoken=MappingProxyType(words.glossary.respelled()),
        consult=consult.form(plan, words, questions),
    )
