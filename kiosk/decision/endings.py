"""What led to an ending, in the person's own words."""

from collections.abc import Iterator

from kiosk.decision.aid import Aid
from kiosk.decision.answers import is_chosen
from kiosk.decision.conditions import questions_in
from kiosk.decision.questions import Kind, Question
from kiosk.decision.route import Route


def led_to(aid: Aid, route: Route) -> tuple[str, ...]:
    """The answers that the ending of this route looks at; empty where it comes to none."""
    if route.ending is None:
        return ()
    looked_at = questions_in(route.ending.when)
    return tuple(
        text
        for key, question in aid.questions.items()
        if key in looked_at
        for text in _words(question, route)
    )


def _words(question: Question, route: Route) -> Iterator[str]:
    """The choices as they were ticked; one that was taken of several stands behind the name of its question."""
    given = route.counted.get(question.key)
    if question.key in route.skipped:
        yield f"{question.short}: {question.unanswered}"
        return
    for choice in question.choices:
        if is_chosen(given, choice.key) and not choice.alone:
            yield choice.text if question.kind is Kind.MANY else f"{question.short}: {choice.text}"
