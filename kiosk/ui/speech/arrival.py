"""What a screen reader says after the heading of a page or panel that it has come to.

It is as somebody beside the person would begin: what is asked or told there first, and then which part of the way
this is. The rest is said on going from button to button.
"""

from collections.abc import Callable, Iterable, Mapping

from kiosk.decision.aloud import Marked, as_sentences
from kiosk.decision.blanks import fill
from kiosk.decision.pages import PageKind
from kiosk.decision.questions import Kind
from kiosk.ui.pages.question import QuestionView
from kiosk.ui.pages.shown import ConsultStep, Panel
from kiosk.ui.screen import ScreenState
from kiosk.ui.speech.page_text import Texts, Words, answers_of, asked, lesson, part_of, story, told
from kiosk.ui.speech.panel_text import PANEL_TEXTS
from kiosk.ui.speech.print_text import print_state

WALKED = frozenset({Panel.MENU, Panel.READING, Panel.ANSWERS})
"""The panels whose buttons say the rest. Of the others no button says anything: they are said whole."""
WALKED_TEXTS_SAID = 2
"""How many texts of such a panel are said after its title."""


def arrival(screen: ScreenState, words: Words) -> str:
    """What is said after the heading; "" on staff's own pages."""
    if screen.panel:
        texts = _within(PANEL_TEXTS[screen.panel](screen, words))
        return _joined(texts[:WALKED_TEXTS_SAID] if screen.panel in WALKED else texts)
    if screen.consultStep != ConsultStep.CLOSED:
        return ""
    return _joined((*_FIRST.get(screen.page.kind, story)(screen, words), *_where(screen, words)))


def _within(texts: Iterable[str | Marked]) -> list[str | Marked]:
    """The texts between the title and the buttons, which are said on coming to them."""
    return [each for each in texts if each][1:-1]


def _where(screen: ScreenState, words: Words) -> Texts:
    if screen.page.kind not in {PageKind.START, PageKind.THANKS}:
        yield part_of(screen, words)


def _joined(texts: Iterable[str | Marked]) -> str:
    return as_sentences(*(each.text if isinstance(each, Marked) else each for each in texts))


def _question(screen: ScreenState, words: Words) -> Texts:
    """The question and its first answer; of several how many there are, and the first of them."""
    yield screen.page.lead
    shown = asked(screen)
    if len(shown) > 1:
        yield fill(words["voice_questions"], number=len(shown))
    for question in shown[:1]:
        yield from _asks(screen, question, words)


def _asks(screen: ScreenState, question: QuestionView, words: Words) -> Texts:
    yield question.askedAgain
    if question.prompt != screen.page.title:
        yield question.prompt
    yield question.hint
    if question.kind in {Kind.NUMBER, Kind.DATE}:
        yield from answers_of(screen, question, words)
        return
    rows = question.choices.shown()
    yield fill(words["voice_answers"], number=len(rows))
    yield _state(rows[0].label, words, chosen=rows[0].chosen)


def _state(label: str, words: Words, *, chosen: bool) -> str:
    return f"{label}: {words['voice_chosen' if chosen else 'voice_not']}"


def _check(screen: ScreenState, words: Words) -> Texts:
    yield from _asks(screen, screen.question, words)
    yield from lesson(screen, words)


def _rating(screen: ScreenState, words: Words) -> Texts:
    """What is chosen from, and the first thing to rate."""
    yield screen.page.lead
    row = screen.rating.ratings.shown()[0]
    yield fill(words["voice_choices"], choices=", ".join(row.labels))
    rated = row.labels[row.chosen] if row.chosen >= 0 else words["voice_none"]
    yield f"{row.prompt}: {rated}"


def _situation(screen: ScreenState, words: Words) -> Texts:
    """The answers so far, and the first thing that is known."""
    yield screen.page.lead
    yield from told(screen) if screen.summary.hasTold else (words["situation_none"],)
    for row in screen.situation.known.shown()[:1]:
        yield from (row.text, row.certaintyWord)


def _comparison(screen: ScreenState, words: Words) -> Texts:
    """What is compared, how many rows there are, and the first: a key leads from cell to cell of all of them."""
    yield from (screen.page.lead, *screen.page.body)
    yield ", ".join(head.name for head in screen.comparison.heads.shown())
    rows = screen.comparison.lines.shown()
    if len(rows) > 1:
        yield fill(words["voice_questions"], number=len(rows))
    for row in rows[:1]:
        yield row.label
        yield from (f"{cell['name']}: {cell['said']}" for cell in row.cells)


def _option(screen: ScreenState, words: Words) -> Texts:
    yield from (words["option_whom"], screen.option.whom)
    for row in screen.option.steps.shown()[:1]:
        yield f"{fill(words['step'], number=row.number)}: {row.title}"


def _checklist(screen: ScreenState, words: Words) -> Texts:
    tiles = screen.checklist.tiles.shown()
    if not tiles:
        yield words["list_empty"]
    for tile in tiles[:1]:
        yield from (": ".join(filter(None, (tile.name, tile.when))), tile.count)


def _printing(screen: ScreenState, words: Words) -> Texts:
    """How a job stands, or else the first sheet."""
    if screen.printing.state:
        yield from (screen.printing.came, screen.printing.text)
        return
    for row in screen.sheets.sheets.shown()[:1]:
        yield _state(row.title, words, chosen=row.chosen)


def _ending(screen: ScreenState, words: Words) -> Texts:
    yield from (screen.page.lead, *screen.page.points)
    if screen.ending.ticked:
        yield ": ".join((words["ending_ticked"], ", ".join(screen.ending.ticked)))
    yield from print_state(screen, words) if screen.printing.state else screen.page.body


_FIRST: Mapping[str, Callable[[ScreenState, Words], Texts]] = {
    PageKind.QUESTION: _question,
    PageKind.CHECK: _check,
    PageKind.RATING: _rating,
    PageKind.SITUATION: _situation,
    PageKind.COMPARISON: _comparison,
    PageKind.OPTION: _option,
    PageKind.CHECKLIST: _checklist,
    PageKind.PRINTING: _printing,
    PageKind.ENDING: _ending,
}
