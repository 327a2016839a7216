"""The pages of an aid, built from plan and words: sections, pages, endings, questions, values, checks."""

from dataclasses import replace
from types import MappingProxyType

from kiosk.content.build.aid_files import Plan, Words, asked
from kiosk.content.build.conditions import choice_keys, condition
from kiosk.content.schema import plan
from kiosk.content.schema import words as worded
from kiosk.decision.calculated import DaysUntil
from kiosk.decision.conditions import ALWAYS, NEVER, Condition
from kiosk.decision.pages import ASKING, Advice, Page, PageKind, Section
from kiosk.decision.questions import Choice, Question
from kiosk.decision.understanding import Check
from kiosk.decision.values import Concern

_UNTITLED = worded.PageWords.model_construct(title="")
"""The words of a page whose title is its question or its option."""


def sections(plans: Plan, words: Words) -> tuple[Section, ...]:
    """The sections of the pages with their names."""
    grows = plans.pages.list_grows_in
    return tuple(Section(key, words.pages.sections[key], key == grows) for key in plans.pages.sections)


def pages(plans: Plan, words: Words) -> tuple[Page, ...]:
    """The pages in order."""
    said = words.pages.pages
    return tuple(_page(each, said.get(each.key, _UNTITLED)) for each in plans.pages.pages)


def endings(plans: Plan, words: Words) -> tuple[Page, ...]:
    """The endings in order."""
    return tuple(_ending(each, words.pages.pages[each.key]) for each in plans.pages.endings)


def _page(page: plan.PagePlan, words: worded.PageWords) -> Page:
    return replace(
        _content(page, page.kind, words),
        questions=page.questions if page.kind in ASKING else (),
        option=page.option or "",
        tab=page.tab or "",
        on_request=_on_request(page),
        only_if=tuple((each.key, condition(each.when)) for each in page.asks if not isinstance(each, str)),
    )


def _on_request(page: plan.PagePlan) -> Condition:
    """Where the page is on nobody's way: nowhere, everywhere, or where its condition holds."""
    if page.on_request is None:
        return NEVER
    return ALWAYS if page.on_request is True else condition(page.on_request)


def _ending(page: plan.EndingPlan, words: worded.PageWords) -> Page:
    advice = tuple(
        Advice(icon, step.title, step.text) for icon, step in zip(page.icons, words.steps, strict=True)
    )
    points = words.points or tuple(each.sentence for each in advice)
    content = _content(page, PageKind.ENDING, words)
    return replace(content, urgent=page.urgent, advice=advice, points=points)


def _content(page: plan.PagePlan | plan.EndingPlan, kind: PageKind, words: worded.PageWords) -> Page:
    """The fields that a page and an ending have in common."""
    return Page(
        key=page.key,
        kind=kind,
        section=page.section,
        title=words.title,
        lead=words.lead or "",
        printed=words.printed or "",
        body=words.body,
        points=words.points,
        picture=page.picture or "",
        when=condition(page.when),
        facts=page.facts,
        sources=page.sources,
    )


def questions(plans: Plan, words: Words) -> MappingProxyType[str, Question]:
    """Every question by its key."""
    said, unsure = words.questions.questions, plans.questions.unsure
    return MappingProxyType({each.key: _question(each, said[each.key], unsure) for each in asked(plans)})


def calculated(plans: Plan) -> MappingProxyType[str, DaysUntil]:
    """Every answer that is worked out, by its key."""
    return MappingProxyType(
        {
            each.key: DaysUntil(each.calculated.days_until)
            for each in plans.questions.questions
            if each.calculated
        }
    )


def _question(question: plan.QuestionPlan, said: worded.QuestionWords, unsure: tuple[str, ...]) -> Question:
    alone = {choice.key for choice in question.choices if not isinstance(choice, str) and choice.alone}
    return Question(
        key=question.key,
        kind=question.kind,
        prompt=said.prompt,
        short=said.short,
        hint=said.hint or "",
        why=said.why or "",
        choices=tuple(
            replace(_choice(key, said.choices[key]), alone=key in alone, unsure=key in unsure)
            for key in choice_keys(question)
        ),
        minimum=question.minimum,
        maximum=question.maximum,
        low=said.low or "",
        high=said.high or "",
        facts=question.facts,
        sources=question.sources,
        if_skipped=question.if_skipped or "",
        ask_again=said.ask_again or "",
        unanswered=said.unanswered or "",
    )


def _choice(key: str, words: str | worded.ChoiceWords) -> Choice:
    return Choice(key, words) if isinstance(words, str) else Choice(key, words.text, words.note or "")


def concerns(plans: Plan) -> tuple[Concern, ...]:
    """The concerns; the words of one are those of its question."""
    return tuple(Concern(each.question, each.rows) for each in plans.values.concerns)


def checks(plans: Plan, words: Words) -> tuple[Check, ...]:
    """The knowledge checks with what they teach."""
    said = words.understanding.checks
    return tuple(
        Check(
            each.question,
            each.correct,
            said[each.question].answer,
            said[each.question].explanation,
            each.facts,
            each.sources,
            each.evidence,
        )
        for each in plans.understanding.checks
    )
