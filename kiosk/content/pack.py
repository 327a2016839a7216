"""A folder of content/ as one decision aid for each of its languages, or every problem in it at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from kiosk.content.authoring.grades import reading_grade
from kiosk.content.build import aid_parts as matter
from kiosk.content.build import consult
from kiosk.content.build import pages as walk
from kiosk.content.build.aid_files import Plan, Words, languages_of, read_all, read_plan, read_words
from kiosk.content.build.pairing import Joining
from kiosk.content.build.signoff import read_signoff
from kiosk.content.checks import consult_references as consult_links
from kiosk.content.checks import page_references as walk_links
from kiosk.content.checks import part_references as matter_links
from kiosk.content.checks import safety_references as safety_links
from kiosk.content.safety.prover import prove
from kiosk.content.safety.safety_report import Proof
from kiosk.decision.aid import Aid
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.decision.signoff import Signoff

Read = TypeVar("Read")

Pack = Mapping[str, Aid]
"""The same aid in each of its languages, by language; the first is the one it starts in."""


@dataclass(frozen=True, slots=True)
class Checked:
    """An aid without problems, and the proof of its safety rules."""

    aids: Pack
    proof: Proof


def load_pack(folder: Path) -> Pack:
    """The aid in that folder. Raises ProblemsFound as check_pack does."""
    return check_pack(folder).aids


def check_pack(folder: Path) -> Checked:
    """The aid in that folder, proved. Raises ProblemsFound with every problem of plan and words together.

    The safety rules are proved once nothing else is wrong; those that are broken are problems, too.
    """
    problems: list[Problem] = []
    plan = _attempt(lambda: read_plan(folder), problems)
    words = _attempt(lambda: _words(folder), problems)
    signoff = _attempt(lambda: read_signoff(folder), problems)
    if plan is None or words is None:
        raise ProblemsFound(sorted(set(problems)))
    for links in (walk_links, matter_links, consult_links, safety_links):
        problems += links.problems(plan)
    aids: dict[str, Aid] = {}
    for language, said in words.items():
        joining = Joining()
        aids[language] = _aid(plan, said, language, joining, signoff)
        safety_links.match_phrases(plan, said, joining)
        problems += [*joining.problems, *matter_links.word_problems(plan, said)]
        problems += consult_links.word_problems(plan, said)
    if problems:
        raise ProblemsFound(sorted(set(problems)))
    proof = prove(plan, words, aids)
    if proof.problems:
        raise ProblemsFound(sorted(set(proof.problems)))
    graded = {
        language: replace(aid, reading_grade=reading_grade(plan, words[language], language))
        for language, aid in aids.items()
    }
    return Checked(MappingProxyType(graded), proof)


def _words(folder: Path) -> dict[str, Words]:
    return read_all({language: partial(read_words, folder, language) for language in languages_of(folder)})


def _attempt(read: Callable[[], Read], problems: list[Problem]) -> Read | None:
    """What is read; where that fails, None and its problems beside those that were found before."""
    try:
        return read()
    except ProblemsFound as found:
        problems.extend(found.problems)
        return None


def _aid(plan: Plan, words: Words, language: str, joining: Joining, signoff: Signoff | None) -> Aid:
    pages, endings = walk.pages(plan, words, joining)
    questions = walk.questions(plan, words, joining)
    return Aid(
        id=plan.about.id,
        version=plan.about.version,
        language=language,
        made_on=plan.about.made_on,
        review_due=plan.about.review_due,
        signoff=signoff,
        review_pending=plan.about.review.get(language) == "pending",
        about=matter.about(words),
        sections=walk.sections(plan, words, joining),
        pages=pages,
        endings=endings,
        questions=questions,
        options=matter.options(plan, words, joining),
        rows=matter.rows(plan, words, joining),
        evidence=matter.evidence(plan, words, joining),
        sources=matter.sources(plan),
        statements=matter.statements(plan, words, joining),
        concerns=walk.concerns(plan),
        leaning=plan.values.leaning or "",
        wishes=plan.values.wishes,
        checks=walk.checks(plan, words, joining),
        checklist=matter.checklist(plan, words, joining),
        terms=matter.terms(words),
        spoken=MappingProxyType(words.glossary.respelled()),
        consult=consult.form(plan, words, questions, joining),
    )
