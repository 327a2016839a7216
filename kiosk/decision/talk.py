"""What a consult was about, as the paper tells it: what was talked about, what was said back, and who came along."""

from collections.abc import Iterator

from kiosk.decision.aid import Aid
from kiosk.decision.blanks import fill
from kiosk.decision.consult import Consult
from kiosk.decision.dates import Writer
from kiosk.decision.pages import Page


def talk_lines(aid: Aid, consult: Consult, writer: Writer) -> tuple[str, ...]:
    """The sentences about the talk; none where nothing was ticked."""
    return tuple(_lines(aid, consult, writer))


def _lines(aid: Aid, consult: Consult, writer: Writer) -> Iterator[str]:
    words = aid.consult.talk
    if words is None:
        return
    if consult.companion:
        yield words.companion
    if topics := list(dict.fromkeys(_topics(aid, consult))):
        yield fill(words.talked, topics=writer.listed(topics))
    if told := [fact.text for fact in words.facts if fact.key in consult.said_back]:
        yield fill(words.said_back, facts=writer.listed(told))


def _topics(aid: Aid, consult: Consult) -> Iterator[str]:
    """The names of the pages and rows that were talked about, in the order of the aid."""
    yield from (_name(aid, page) for page in aid.pages if page.key in consult.talked)
    yield from (row.short or row.question for row in aid.rows if row.key in consult.talked)


def _name(aid: Aid, page: Page) -> str:
    option = aid.option(page.option).name if page.option else ""
    return page.title or option or ", ".join(aid.questions[key].short for key in page.questions)
