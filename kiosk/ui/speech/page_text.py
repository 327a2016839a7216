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
    page, summary = screen.page, screen.summary
    yield from (page.lead, *page.body, words["situation_told"])
    yield from told(screen) if summary.hasTold else (words["situation_none"],)
    yield words["situation_known"]
    yield from (row.text for row in summary.known.shown())
    yield words["situation_raise"]
    yield from (row.text for row in summary.toRaise.shown())
    yield words["situation_fair"]


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
    yield screen.page.lead
    rows = screen.summary.checklist.shown()
    if not rows:
        yield words["list_empty"]
    for row in rows:
        yield from (row.heading, row.lead, row.text)
        if row.writeIn:
            yield f"{words['list_write_in']} {row.writeIn}"


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
    page = screen.page
    parts = (page.points, page.body) if page.urgent else (page.body, page.points)
    yield from (page.lead, *parts[0], *parts[1])
    if screen.printing.state:
        yield from print_state(screen, words)


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
        yield from ([door["text"] for door in page.doors] or (words["start"],))
        yield words["menu"]
        return
    if page.kind == PageKind.THANKS:
        yield words["thanks_again"]
    yield from _print_buttons(screen, words)
    if page.kind == PageKind.ENDING:
        yield from (words["ending_mistake"], words["ending_finish"])
    if page.more or (page.goesOn and not (screen.printing.busy and page.kind == PageKind.PRINTING)):
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
    if page.kind == PageKind.PRINTING:
        return "finish"
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
