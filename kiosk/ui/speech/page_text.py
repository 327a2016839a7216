"""The texts that are read aloud of a page: everything on it, in order, then the names of its buttons."""

from collections.abc import Callable, Iterator, Mapping

from kiosk.decision.blanks import fill
from kiosk.decision.pages import PageKind
from kiosk.decision.questions import Kind
from kiosk.ui.pages.printing import PrintState
from kiosk.ui.pages.question import QuestionView, as_line
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


def asked(screen: ScreenState) -> tuple[QuestionView, ...]:
    """The questions of the page on screen."""
    return tuple(question for question in screen.questions if question.key)


def _question(screen: ScreenState, words: Words) -> Texts:
    yield screen.page.lead
    for question in asked(screen):
        yield question.askedAgain
        if question.prompt != screen.page.title:
            yield question.prompt
        yield question.hint
        yield from _answers(screen, question, words)
        if question.why and not screen.page.reasonsAway:
            yield f"{words['why_asked']}: {question.why}"


def _answers(screen: ScreenState, question: QuestionView, words: Words) -> Texts:
    if question.kind == Kind.NUMBER:
        yield from _scale(question, words)
    elif question.kind == Kind.DATE:
        yield from chosen_day(screen, words)
    else:
        yield from _choices(question, words)


def _check(screen: ScreenState, words: Words) -> Texts:
    yield from _choices(screen.question, words)
    yield from lesson(screen, words)


def _choices(question: QuestionView, words: Words) -> Texts:
    for row in question.choices.shown():
        yield choice_line(row.label, words, chosen=row.chosen)
        yield row.note


def choice_line(label: str, words: Words, *, chosen: bool) -> str:
    """The choice's label, and that it is chosen if it is."""
    return f"{label}: {words['voice_chosen']}" if chosen else label


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
        yield from (taught.number, taught.claim)


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
    PageKind.CHECK: _check,
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
    if page.reasonsAway:
        yield words["why_short"]
    if page.kind == PageKind.CHECK and screen.lesson.sources:
        yield words["detail_sources"]
    yield from _print_buttons(screen, words)
    if page.kind == PageKind.ENDING:
        yield from (words["ending_mistake"], words["ending_finish"])
    if page.goesOn and not screen.printing.busy:
        yield words[_way_on(screen)]
    if page.goesBack:
        yield words["back"]
    yield from (words[way] for way in page.aside)


def _way_on(screen: ScreenState) -> str:
    page = screen.page
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
