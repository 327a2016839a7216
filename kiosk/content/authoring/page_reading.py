"""The texts that a page shows to one person, for the reckoning of how long it takes to read.

What stands behind a tap is not among them, nor are the buttons' own words. Of a tile of the checklist there is what it
names; of a statement and of a cell of the comparison, what is seen before it is opened.
"""

from collections.abc import Callable, Iterator, Mapping

from kiosk.decision.aid import Aid
from kiosk.decision.checklist import Part
from kiosk.decision.pages import Page, PageKind
from kiosk.decision.questions import Question
from kiosk.decision.route import Route
from kiosk.decision.situation import Statement
from kiosk.decision.summary import Summary
from kiosk.decision.understanding import Check

NAMED_ON_A_TILE = 3
"""How many of its items a tile names."""

TILE_TIME, TILE_COUNT = "Tuesday, December 1", "4 things"
"""Stand-ins, as long as what a tile says of its days and of how much it holds."""

NUMBER = "60 of 100"
"""A stand-in, as long as a number."""

TOLD_BESIDE = 6
"""How many of the person's own answers have room on the page about where they stand."""

Texts = Iterator[str]


def texts_on(page: Page, summary: Summary, route: Route) -> Texts:
    """Every text on the page, in order."""
    yield from _TEXTS.get(page.kind, _story)(page, summary, route)


def _story(page: Page, summary: Summary, route: Route) -> Texts:
    yield from page.texts


def _start(page: Page, summary: Summary, route: Route) -> Texts:
    yield from page.texts
    for key in page.questions:
        yield from _choices(summary.aid.questions[key])


def _question(page: Page, summary: Summary, route: Route) -> Texts:
    """One question with its reason beside it; of several, the reasons stand behind a button."""
    questions = [summary.aid.questions[key] for key in route.asked.get(page.key, ())]
    yield from page.texts
    for question in questions:
        yield question.prompt
        yield from _choices(question)
        if len(page.questions) == 1:
            yield from (question.hint, question.why)
        yield from (question.low, question.high)


def _choices(question: Question) -> Texts:
    yield from (text for choice in question.choices for text in (choice.text, choice.note))


def _check(page: Page, summary: Summary, route: Route) -> Texts:
    """The question, and what it teaches once it is answered."""
    yield from _question(page, summary, route)
    for key in route.asked.get(page.key, ()):
        check = summary.aid.check_of(key)
        if check and key in route.counted:
            yield from (check.answer, check.explanation)
            yield from _numbers(summary.aid, check)


def _numbers(aid: Aid, check: Check) -> Texts:
    records = [aid.evidence[key] for key in check.evidence]
    for record in records[:1] if records and records[0].brief else records:
        yield from (NUMBER, record.at_a_glance)


def _rating(page: Page, summary: Summary, route: Route) -> Texts:
    yield from page.texts
    for key in page.questions:
        question = summary.aid.questions[key]
        yield question.prompt
        yield from _choices(question)


def _situation(page: Page, summary: Summary, route: Route) -> Texts:
    yield from page.texts
    for told in summary.told[:TOLD_BESIDE]:
        yield from (told.label, told.answer)
    yield from (_seen(each) for each in (*summary.known, *summary.to_raise))


def _seen(statement: Statement) -> str:
    return statement.short or statement.text


def _comparison(page: Page, summary: Summary, route: Route) -> Texts:
    """The short names of the rows of the tab, and the two lines of each cell that says something of its own."""
    yield from page.texts
    yield from cells_at_a_glance(summary.aid, page.tab)


def cells_at_a_glance(aid: Aid, tab: str) -> Texts:
    """The short cells of a tab under the names of their rows."""
    shown = aid.tab(tab).rows
    for row in (row for row in aid.rows if row.key in shown):
        yield row.short or row.question
        for cell in row.cells:
            if cell.short is None:
                yield cell.text
            elif not cell.same_as:
                yield from (cell.short.bold, cell.short.plain)


def row_opened(aid: Aid, key: str) -> Texts:
    """What stands behind a tap on a row of the comparison."""
    row = next(row for row in aid.rows if row.key == key)
    for cell in row.cells:
        yield from (cell.text, cell.more)
        yield from (text for harm in cell.harms for text in (harm.name, harm.text))


def _option(page: Page, summary: Summary, route: Route) -> Texts:
    yield from page.texts
    yield from summary.aid.option(page.option).texts


def _checklist(page: Page, summary: Summary, route: Route) -> Texts:
    yield from page.texts
    for part in summary.checklist:
        yield from _tile(part)


def _tile(part: Part) -> Texts:
    named = dict.fromkeys(entry.tile for entry in part.entries if entry.counted)
    yield from (part.group.name, TILE_TIME, *tuple(named)[:NAMED_ON_A_TILE], TILE_COUNT)


_TEXTS: Mapping[PageKind, Callable[[Page, Summary, Route], Texts]] = {
    PageKind.START: _start,
    PageKind.QUESTION: _question,
    PageKind.CHECK: _check,
    PageKind.RATING: _rating,
    PageKind.SITUATION: _situation,
    PageKind.COMPARISON: _comparison,
    PageKind.OPTION: _option,
    PageKind.CHECKLIST: _checklist,
}
