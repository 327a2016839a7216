"""Answers to questions that the other answers skip: they would count for nothing, so they are refused, all at once."""

from collections.abc import Sequence

from kiosk.content.reading.yaml_file import YamlFile
from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answers
from kiosk.decision.conditions import questions_in
from kiosk.decision.pages import Page
from kiosk.decision.problems import Problem
from kiosk.decision.route import Route
from kiosk.decision.visit import Visit, route_of


def unasked(file: YamlFile, given: Answers, aid: Aid) -> list[Problem]:
    """One problem that names every such answer, and what keeps the first of them from being asked."""
    route = route_of(aid, Visit(answers=given))
    left = [key for key in given if key not in route.counted]
    if not left:
        return []
    verb, them = ("are", "them") if left[1:] else ("is", "it")
    cause, keys = _ended_by(route) if route.ending else _hidden_by(*_first_page(aid, left))
    what = f"{_quoted(left)} {verb} not asked after these answers, because {cause}"
    return [file.problem(("answers", left[0]), what, f"take {them} out, or correct {_quoted(keys)}")]


def _ended_by(route: Route) -> tuple[str, Sequence[str]]:
    """That the visit stops at an ending, by which answers on which page."""
    *_, page, ending = route.pages
    decisive = questions_in(ending.when)
    given = [key for key in page.questions if key in route.counted]
    keys = [key for key in given if key in decisive] or given
    return f'{_quoted(keys)} on the page "{page.key}" ends the visit with the page "{ending.key}"', keys


def _first_page(aid: Aid, keys: Sequence[str]) -> tuple[Page, str]:
    """The first page that would ask one of these questions, and that question."""
    return next((page, key) for page in aid.pages for key in page.questions if key in keys)


def _hidden_by(page: Page, key: str) -> tuple[str, Sequence[str]]:
    """That a page is left out, or a question on it, by which answers."""
    own = sorted(questions_in(page.asks_if(key)))
    if own:
        return f'the page "{page.key}" asks "{key}" only after certain answers to {_quoted(own)}', own
    keys = sorted(questions_in(page.when))
    return f'the page "{page.key}" is shown only after certain answers to {_quoted(keys)}', keys


def _quoted(keys: Sequence[str]) -> str:
    return ", ".join(f'"{key}"' for key in keys)
