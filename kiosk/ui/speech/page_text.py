"""The texts that are read aloud of a page: everything on it, in order, then the names of its buttons."""

from collections.abc import Callable, Iterator, Mapping

from kiosk.decision.blanks import fill
from kiosk.decision.pages import PageKind
from kiosk.decision.questions import Kind
from kiosk.ui.pages.printing import PrintState
from kiosk.ui.pages.question import as_line
from kiosk.ui.screen import ScreenState

Words = Mapping[str, str]
Texts = Iterator[str]

PRINTS = frozenset({PageKind.PRINTING, PageKind.ENDING})
"""The kinds of page that show the printer's state."""


def page_texts(screen: ScreenState, words: Words) -> Texts:
    """Everything on the page, in order."""
    page = screen.page
    yield page.title
    yield from _BODIES.get(page.kind, _story)(screen, words)
    if page.kind != PageKind.START:
        yield _part(screen, words)
    if not screen.signed:
        yield words["demonstration"]
    yield fill(words["voice_buttons"], buttons="; ".join(_buttons(screen, words)))


def _part(screen: ScreenState, words: Words) -> str:
    page = screen.page
    told = fill(words["part"], part=page.section, parts=len(page.sections))
    return f"{told}: {page.sections[page.section - 1]}"


def _story(screen: ScreenState, words: Words) -> Texts:
    page = screen.page
    yield from (page.lead, *page.body, *page.points)


def _question(screen: ScreenState, words: Words) -> Texts:
    question = screen.question
    yield from (screen.page.lead, question.hint)
    if question.kind == Kind.NUMBER:
        yield from _scale(screen, words)
    elif question.kind == Kind.DATE:
        yield chosen_day(screen, words)
    else:
        yield from _choices(screen, words)
    if question.why:
        yield f"{words['why_asked']}: {question.why}"
    yield from verdict(screen, words)


def _choices(screen: ScreenState, words: Words) -> Texts:
    for row in screen.question.choices.shown():
        yield choice_line(row.label, words, chosen=row.chosen)
        yield row.note


def choice_line(label: str, words: Words, *, chosen: bool) -> str:
    """The choice's label, and that it is chosen if it is."""
    return f"{label}: {words['voice_chosen']}" if chosen else label


def _scale(screen: ScreenState, words: Words) -> Texts:
    question = screen.question
    numbers = question.choices.shown()
    least, most = numbers[0].label, numbers[-1].label
    yield fill(words["voice_scale"], least=least, most=most)
    yield from (f"{least}: {as_line(question.low)}", f"{most}: {as_line(question.high)}")
    yield from (choice_line(row.label, words, chosen=True) for row in numbers if row.chosen)


def chosen_day(screen: ScreenState, words: Words) -> str:
    """A sentence on the chosen day of the calendar, or that none is chosen."""
    day = screen.calendar.chosenDay
    return fill(words["chosen_day"], day=day) if day else words["no_day"]


def verdict(screen: ScreenState, words: Words) -> Texts:
    """The verdict and the explanation of a knowledge check; nothing before it is answered."""
    if screen.question.verdict:
        yield from (words[screen.question.verdict], screen.question.explanation)


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
    yield screen.page.lead or words["compare_hint"]
    yield from screen.page.body
    yield words["compare_pick"]
    yield from (choice_line(row.name, words, chosen=row.shown) for row in screen.comparison.columns.shown())
    for row in screen.comparison.lines.shown():
        yield row.question
        for name, text in zip(row.names, row.texts, strict=True):
            yield f"{name}: {text}"


def _option(screen: ScreenState, words: Words) -> Texts:
    yield screen.option.summary
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


def _print(screen: ScreenState, words: Words) -> Texts:
    yield screen.page.lead
    yield words["print_choose"]
    for row in screen.sheets.sheets.shown():
        yield choice_line(row.title, words, chosen=row.chosen)
        yield row.about
    large = words["print_large"] if screen.sheets.large else words["print_usual"]
    yield f"{words['print_letters']} {large}"
    yield from print_state(screen, words)
    yield from (*screen.page.body, *screen.page.points)


def _ending(screen: ScreenState, words: Words) -> Texts:
    page, ticked = screen.page, screen.ending.ticked
    yield from (page.lead, *page.points)
    if ticked:
        yield from (words["ending_ticked"], *ticked)
    yield from print_state(screen, words) if screen.printing.state else page.body


def print_state(screen: ScreenState, words: Words) -> Texts:
    """The title and the text of the print state."""
    printing = screen.printing
    shown = printing.state or (PrintState.READY if screen.sheets.count else "print_none")
    ended = "" if printing.busy else words.get(f"{shown}_ended_text", "")
    yield from (words[f"{shown}_title"], ended or words[f"{shown}_text"])


_BODIES: Mapping[str, Callable[[ScreenState, Words], Texts]] = {
    PageKind.QUESTION: _question,
    PageKind.CHECK: _question,
    PageKind.RATING: _rating,
    PageKind.SITUATION: _situation,
    PageKind.COMPARISON: _comparison,
    PageKind.OPTION: _option,
    PageKind.CHECKLIST: _checklist,
    PageKind.PRINTING: _print,
    PageKind.ENDING: _ending,
}


def _buttons(screen: ScreenState, words: Words) -> Texts:
    page = screen.page
    if page.kind == PageKind.START:
        yield from (words["start"], *(words[way] for way in page.aside))
        return
    if page.kind == PageKind.THANKS:
        yield words["thanks_again"]
    yield from _print_buttons(screen, words)
    if page.kind == PageKind.ENDING:
        yield words["ending_mistake"]
        if screen.printing.state and not screen.printing.busy:
            yield words["ending_finish"]
    if page.goesOn and not screen.printing.busy:
        yield words[_way_on(screen)]
    if page.goesBack:
        yield words["back"]
    yield from (words[way] for way in page.aside)


def _way_on(screen: ScreenState) -> str:
    page = screen.page
    if page.kind == PageKind.PRINTING:
        return "finish"
    if page.kind == PageKind.CHECKLIST:
        return "list_print"
    if not page.answered:
        return "skip"
    return "done_changing" if page.returning else "next"


def _print_buttons(screen: ScreenState, words: Words) -> Texts:
    printing, kind = screen.printing, screen.page.kind
    if kind not in PRINTS:
        return
    if printing.busy:
        yield words["print_stop"]
    elif printing.state == PrintState.NOT_SURE:
        yield from (words["print_yes"], words["print_no"])
    elif printing.state:
        yield words["print_again"]
    elif kind == PageKind.ENDING:
        yield words["ending_print"]
    elif screen.sheets.count:
        count = screen.sheets.count
        yield words["print_one"] if count == 1 else fill(words["print_many"], number=count)
    if kind == PageKind.PRINTING:
        yield words["code_show"]
