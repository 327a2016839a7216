"""The glossary terms on a page."""

import re
from collections.abc import Iterable, Iterator

from kiosk.decision.aid import Aid, Term
from kiosk.decision.pages import Page, PageKind
from kiosk.decision.summary import Summary


def terms_in(terms: Iterable[Term], texts: Iterable[str]) -> tuple[Term, ...]:
    """The terms that stand in the texts as whole words, plural or not, in the order of the glossary."""
    whole = " ".join(texts).casefold()
    return tuple(term for term in terms if re.search(rf"\b{re.escape(term.word.casefold())}(e?s)?\b", whole))


def texts_of(aid: Aid, page: Page, summary: Summary) -> Iterator[str]:
    """Every text of the aid that stands on the page."""
    yield from page.texts
    for key in page.questions:
        yield from aid.questions[key].texts
    yield from _told_by(aid, page, summary)


def _told_by(aid: Aid, page: Page, summary: Summary) -> Iterator[str]:
    match page.kind:
        case PageKind.OPTION:
            yield from aid.option(page.option).texts
        case PageKind.COMPARISON:
            yield from (text for row in aid.rows for cell in row.cells for text in (row.question, cell.text))
        case PageKind.SITUATION:
            yield from (
                statement.short or statement.text for statement in (*summary.known, *summary.to_raise)
            )
        case PageKind.CHECKLIST:
            yield from (
                text for part in summary.checklist for each in part.entries for text in (each.lead, each.text)
            )
