"""The walk of an aid, joined from plan and words: sections, pages, endings, questions, values, checks."""

from dataclasses import replace
from types import MappingProxyType

from kiosk.content.build.aid_files import Plan, Words
from kiosk.content.build.conditions import choice_keys, condition
from kiosk.content.build.pairing import Pairing
from kiosk.content.schema import plan
from kiosk.content.schema import words as worded
from kiosk.decision.pages import ASKING, Page, PageKind, Section
from kiosk.decision.questions import Choice, Question
from kiosk.decision.understanding import Check
from kiosk.decision.values import Concern

_TITLED_ELSEWHERE = {PageKind.QUESTION, PageKind.CHECK, PageKind.OPTION}
"""Their question or their option is their title."""

_NO_WORDS = worded.PageWords.model_construct(title="")
_NO_QUESTION = worded.QuestionWords.model_construct(prompt="", short="")
_NO_CHECK = worded.CheckWords.model_construct(explanation="")


def sections(plans: Plan, words: Words, pairing: Pairing) -> tuple[Section, ...]:
    """The parts of the walk with their names."""
    names = pairing.matched(words.files["pages"], ("sections",), words.pages.sections, plans.pages.sections)
    return tuple(Section(key, names.get(key, "")) for key in plans.pages.sections)


def pages(plans: Plan, words: Words, pairing: Pairing) -> tuple[tuple[Page, ...], tuple[Page, ...]]:
    """The pages in order, and the endings."""
    titled = [page.key for page in plans.pages.pages if page.kind not in _TITLED_ELSEWHERE]
    others = [page.key for page in plans.pages.pages if page.kind in _TITLED_ELSEWHERE]
    titled += [ending.key for ending in plans.pages.endings]
    found = pairing.matched(words.files["pages"], ("pages",), words.pages.pages, titled, others)
    walk = tuple(_page(each, found.get(each.key, _NO_WORDS)) for each in plans.pages.pages)
    return walk, tuple(_ending(each, found.get(each.key, _NO_WORDS)) for each in plans.pages.endings)


def _page(page: plan.PagePlan, words: worded.PageWords) -> Page:
    asked = page.questions if page.kind in ASKING else ()
    return replace(_face(page, page.kind, words), questions=asked, option=page.option or "")


def _ending(page: plan.EndingPlan, words: worded.PageWords) -> Page:
    return replace(_face(page, PageKind.ENDING, words), urgent=page.urgent)


def _face(page: plan.PagePlan | plan.EndingPlan, kind: PageKind, words: worded.PageWords) -> Page:
    """What a page and an ending have alike."""
    return Page(
        key=page.key,
        kind=kind,
        section=page.section,
        title=words.title,
        lead=words.lead or "",
        body=words.body,
        points=words.points,
        picture=page.picture or "",
        when=condition(page.when),
        facts=page.facts,
        sources=page.sources,
    )


def questions(plans: Plan, words: Words, pairing: Pairing) -> MappingProxyType[str, Question]:
    """Every question by its key."""
    keys = [question.key for question in plans.questions.questions]
    found = pairing.matched(words.files["questions"], ("questions",), words.questions.questions, keys)
    return MappingProxyType(
        {
            each.key: _question(
                each, found.get(each.key, _NO_QUESTION), words, pairing, plans.questions.unsure
            )
            for each in plans.questions.questions
        }
    )


def _question(
    question: plan.QuestionPlan,
    said: worded.QuestionWords,
    words: Words,
    pairing: Pairing,
    unsure: tuple[str, ...],
) -> Question:
    place = ("questions", question.key, "choices")
    texts = pairing.matched(words.files["questions"], place, said.choices, choice_keys(question))
    alone = {choice.key for choice in question.choices if not isinstance(choice, str) and choice.alone}
    return Question(
        key=question.key,
        kind=question.kind,
        prompt=said.prompt,
        short=said.short,
        hint=said.hint or "",
        why=said.why or "",
        choices=tuple(
            replace(_choice(key, texts.get(key, "")), alone=key in alone, unsure=key in unsure)
            for key in choice_keys(question)
        ),
        minimum=question.minimum,
        maximum=question.maximum,
        low=said.low or "",
        high=said.high or "",
        facts=question.facts,
        sources=question.sources,
    )


def _choice(key: str, words: str | worded.ChoiceWords) -> Choice:
    return Choice(key, words) if isinstance(words, str) else Choice(key, words.text, words.note or "")


def concerns(plans: Plan) -> tuple[Concern, ...]:
    """What may matter; its words are those of its question."""
    return tuple(Concern(each.question, each.rows) for each in plans.values.concerns)


def checks(plans: Plan, words: Words, pairing: Pairing) -> tuple[Check, ...]:
    """The knowledge checks with what they teach."""
    planned = plans.understanding.checks
    keys = [check.question for check in planned]
    found = pairing.matched(words.files["understanding"], ("checks",), words.understanding.checks, keys)
    return tuple(
        Check(
            each.question,
            each.correct,
            found.get(each.question, _NO_CHECK).explanation,
            each.facts,
            each.sources,
        )
        for each in planned
    )
