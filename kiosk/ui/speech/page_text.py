"""The texts that are read aloud of a page: everything on it, in order, then the names of its buttons."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from kiosk.decision.aloud import Marked
from kiosk.decision.blanks import fill
from kiosk.decision.pages import PageKind
from kiosk.decision.questions import Kind
from kiosk.ui.pages.question import QuestionView, as_line
from kiosk.ui.screen import ScreenState
from kiosk.ui.speech.print_text import (
    choice_line,
    print_buttons,
    print_state,
    print_texts,
)

Words = Mapping[str, str]
Texts = Iterator[str | Marked]
Bodies = Mapping[str, Callable[[ScreenState, Words], Texts]]
"""What is read of a kind of page, between its title and its tail."""

PRINTS = frozenset({PageKind.PRINTING, PageKind.ENDING})
"""The kinds of page that show the printer's state."""


def page_texts(
    screen: ScreenState,
    words: Words,
    added: Iterable[str | Marked] = (),
    *,
    tail: bool = True,
    instead: Bodies | None = None,
) -> Texts:
    """Everything on the page, in order, then what is `added`; with its `tail`, which is much the same on each.

    Who goes by keys hears something else `instead` of some bodies, and each button on coming to it.
    """
    page = screen.page
    yield page.title
    bodies = _BODIES if instead is None else {**_BODIES, **instead}
    yield from bodies.get(page.kind, story)(screen, words)
    yield from added
    if tail:
        yield from _tail(screen, words)
        if instead is None:
            yield fill(words["voice_buttons"], buttons="; ".join(_buttons(screen, words)))


def _tail(screen: ScreenState, words: Words) -> Texts:
    """The part of the way, and whether it is a demonstration."""
    if screen.page.kind != PageKind.START:
        yield part_of(screen, words)
    if not screen.signed:
        yield words["demonstration"]


def part_of(screen: ScreenState, words: Words) -> str:
    """Which part of the way the page is of, and what that is called."""
    page = screen.page
    told = fill(words["part"], part=page.section, parts=len(page.sections))
    return f"{told}: {page.sections[page.section - 1]}"


def story(screen: ScreenState, words: Words) -> Texts:
    """All that stands on a page which only tells."""
    page = screen.page
    yield from (page.lead, *page.body, *page.points)


def asked(screen: ScreenState) -> tuple[QuestionView, ...]:
    """The questions of the page on screen."""
    return tuple(question for question in screen.questions if question.key)


def _question(screen: ScreenState, words: Words) -> Texts:
    return questions(screen, words, answers_of)


def questions(
    screen: ScreenState, words: Words, answers: Callable[[ScreenState, QuestionView, Words], Texts]
) -> Texts:
    """The lead and each question with its `answers`, and why it is asked."""
    yield screen.page.lead
    for question in asked(screen):
        yield question.askedAgain
        if question.prompt != screen.page.title:
            yield question.prompt
        yield question.hint
        yield from answers(screen, question, words)
        if question.why and not screen.page.reasonsAway:
            yield f"{words['why_asked']}: {question.why}"


def answers_of(screen: ScreenState, question: QuestionView, words: Words) -> Texts:
    """The answers of a question, each with its note and whether it is chosen."""
    if question.kind == Kind.NUMBER:
        yield from _scale(question, words)
    elif question.kind == Kind.DATE:
        yield from chosen_day(screen, words)
    else:
        yield from _choices(question, words)


def _check(screen: ScreenState, words: Words) -> Texts:
    if screen.question.prompt != screen.page.title:
        yield screen.question.prompt
    yield from _choices(screen.question, words)
    yield from lesson(screen, words)


def _choices(question: QuestionView, words: Words) -> Texts:
    for row in question.choices.shown():
        yield choice_line(row.label, words, chosen=row.chosen)
        yield row.note


def _scale(question: QuestionView, words: Words) -> Texts:
    numbers = question.choices.shown()
    least, most = numbers[0].label, numbers[-1].label
    yield fill(words["voice_scale"], least=least, most=most)
    yield from (f"{least}: {as_line(question.low)}", f"{most}: {as_line(question.high)}")
    yield from (choice_line(row.label, words, chosen=True) for row in numbers if row.chosen)


def chosen_day(screen: ScreenState, words: Words) -> Texts:
    """The chosen day of the calendar and how far ahead it is, or that none is chosen."""
    calendar = screen.calendar
    if not calendar.chosenDay:
        yield words["no_day"]
        return
    yield fill(words["chosen_day"], day=calendar.chosenDay)
    near = {0: words["day_today"], 1: words["day_tomorrow"]}
    yield as_line(near.get(calendar.daysAhead) or fill(words["day_ahead"], number=calendar.daysAhead))


def lesson(screen: ScreenState, words: Words) -> Texts:
    """What a knowledge check teaches; nothing before it is answered."""
    taught = screen.lesson
    if taught.verdict:
        yield from (words[taught.verdict], taught.answer, taught.explanation)
        yield from (*taught.beside, taught.number, taught.claim)


def _rating(screen: ScreenState, words: Words) -> Texts:
    yield screen.page.lead
    labels: list[str] = []
    for row in screen.rating.ratings.shown():
        if row.labels != labels:
            labels = row.labels
            yield fill(words["voice_choices"], choices=", ".join(labels))
        if row.chosen >= 0:
            yield row.prompt
            yield choice_line(labels[row.chosen], words, chosen=True)
        else:
            yield f"{row.prompt}: {words['voice_none']}"


def _situation(screen: ScreenState, words: Words) -> Texts:
    page, situation = screen.page, screen.situation
    yield from (page.lead, words["situation_told"])
    yield from told(screen) if screen.summary.hasTold else (words["situation_none"],)
    for row in situation.known.shown():
        yield from (row.text, row.certaintyWord)
    yield words["situation_raise"]
    yield from (row.text for row in situation.toRaise.shown())
    yield from page.body


def told(screen: ScreenState) -> Texts:
    """The answers so far, each after its label."""
    yield from (f"{row.label}: {row.answer}" for row in screen.summary.told.shown())


def _comparison(screen: ScreenState, words: Words) -> Texts:
    """Cell by cell, each marked, so that the one that is being read can be shown."""
    yield from (screen.page.lead, *screen.page.body)
    for row in screen.comparison.lines.shown():
        yield row.label
        for cell in row.cells:
            yield Marked(f"{cell['name']}: {cell['said']}.", " ".join((row.row, *cell["options"])))


def _option(screen: ScreenState, words: Words) -> Texts:
    yield from (words["option_whom"], screen.option.whom)
    for row in screen.option.steps.shown():
        yield f"{fill(words['step'], number=row.number)}: {row.title}"
        yield row.text


def _checklist(screen: ScreenState, words: Words) -> Texts:
    tiles = screen.checklist.tiles.shown()
    if not tiles:
        yield words["list_empty"]
    for tile in tiles:
        yield ": ".join(filter(None, (tile.name, tile.when)))
        yield from (*tile.about.splitlines(), tile.count)


def _ending(screen: ScreenState, words: Words) -> Texts:
    page, ticked = screen.page, screen.ending.ticked
    yield from (page.lead, *page.points)
    if ticked:
        yield from (words["ending_ticked"], *ticked)
    yield from print_state(screen, words) if screen.printing.state else page.body


_BODIES: Bodies = {
    PageKind.QUESTION: _question,
    PageKind.CHECK: _check,
    PageKind.RATING: _rating,
    PageKind.SITUATION: _situation,
    PageKind.COMPARISON: _comparison,
    PageKind.OPTION: _option,
    PageKind.CHECKLIST: _checklist,
    PageKind.PRINTING: print_texts,
    PageKind.ENDING: _ending,
}


def _buttons(screen: ScreenState, words: Words) -> Iterator[str]:
    page = screen.page
    if page.kind == PageKind.START:
        yield from ([door["text"] for door in page.doors] or (words["start"],))
        yield words["menu"]
        return
    if page.kind == PageKind.THANKS:
        yield words["thanks_again"]
    if page.reasonsAway:
        yield words["why_short"]
    if page.kind == PageKind.CHECK and screen.lesson.sources:
        yield words["detail_sources"]
    if screen.growing.seen:
        yield words["growing_see"]
    yield from print_buttons(screen, words)
    if page.kind == PageKind.ENDING:
        yield words["ending_mistake"]
        if screen.printing.state and not screen.printing.busy:
            yield words["ending_finish"]
    if page.more or (page.goesOn and page.kind != PageKind.PRINTING):
        yield words[_way_on(screen)]
    if page.goesBack and not page.opened:
        yield words["back"]
    yield words["menu"]


def _way_on(screen: ScreenState) -> str:
    page = screen.page
    if page.more:
        return "next"
    if page.opened:
        return "close"
    if page.kind == PageKind.CHECKLIST:
        return "list_print"
    if not page.answered:
        return "skip"
    return "done_changing" if page.returning else "next"
