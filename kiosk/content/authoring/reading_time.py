"""The time that a person's way through the aid takes: pages, windows, taps and words to the paper, from plan and words."""

from collections.abc import Iterable, Iterator

from kiosk.content.authoring.effort import Effort, taps_for, word_count
from kiosk.content.authoring.page_reading import row_opened, texts_on
from kiosk.content.authoring.staff_time import effort_of_staff
from kiosk.content.authoring.ways import Way
from kiosk.decision.aid import Aid
from kiosk.decision.clinic import Clinic
from kiosk.decision.dates import Writer
from kiosk.decision.pages import Page, PageKind
from kiosk.decision.route import Route
from kiosk.decision.sentences import sentences_in
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import route_of

WINDOWS = {PageKind.SITUATION: 2}
"""How many windows a page of that kind has at normal text, where it is not one."""

ROW_TAPS = 2
"""A row of the comparison is opened and closed."""

REQUEST_TAPS = 3
"""The menu, the page's name in it, and the way back."""


def effort_of(aid: Aid, way: Way, writer: Writer) -> Effort:
    """The effort of the way from its first page to the paper."""
    return effort_of_staff(aid, way, writer) if way.of_staff else _of_person(aid, way, writer)


def _of_person(aid: Aid, way: Way, writer: Writer) -> Effort:
    answers = way.answers
    summary = summarise(aid, answers.visit, answers.clinic or Clinic(), writer, answers.today)
    route = route_of(aid, answers.visit)
    total, before = Effort(), frozenset[str]()
    for page in _to_the_paper(route):
        sentences = _sentences(texts_on(page, summary, route))
        windows = WINDOWS.get(page.kind, 1)
        total += Effort(1, windows, windows - 1 + _taps(page, way, summary, route), _read(sentences, before))
        before |= frozenset(sentences)
    return total + _opened(way, summary, route)


def _to_the_paper(route: Route) -> Iterator[Page]:
    """The pages up to the one that prints, or to the ending."""
    for page in route.pages:
        if page.kind is PageKind.THANKS:
            return
        yield page
        if page.kind is PageKind.PRINTING:
            return


def _sentences(texts: Iterable[str]) -> tuple[str, ...]:
    """Every sentence of them, each once."""
    return tuple(dict.fromkeys(sentence for text in texts for sentence in sentences_in(text)))


def _read(sentences: Iterable[str], before: frozenset[str]) -> int:
    """The words that are new: what stood on a page before, such as "Not sure", is known at a glance."""
    return word_count(sentence for sentence in sentences if sentence not in before)


def _taps(page: Page, way: Way, summary: Summary, route: Route) -> int:
    """The answers on the page, and the button that leads on; a door of the first page is both."""
    given = [key for key in route.asked.get(page.key, ()) if key in route.counted]
    answers = sum(
        taps_for(summary.aid.questions[key].kind, route.counted[key], way.answers.today) for key in given
    )
    return answers + (0 if given and page.kind is PageKind.START else 1)


def _opened(way: Way, summary: Summary, route: Route) -> Effort:
    """The rows of the comparison, and the pages on request, that the person opens besides."""
    total, aid = Effort(), summary.aid
    for row in way.rows_opened:
        total += Effort(taps=ROW_TAPS, words=word_count(row_opened(aid, row)))
    for page in (page for page in route.on_request if page.key in way.pages_opened):
        total += Effort(1, 1, REQUEST_TAPS, word_count(texts_on(page, summary, route)))
    return total
