"""What is read aloud of the page on screen: everything that stands there, in its order, then what its buttons do."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from kiosk.ui.pages.question import as_line

if TYPE_CHECKING:
    from kiosk.ui.session import Session

Words = Mapping[str, str]
Texts = Iterator[str]


def page_texts(session: "Session", words: Words) -> Texts:
    """Everything on the page, in order."""
    page = session.page
    yield page.title
    yield from _BODIES.get(page.kind, _story)(session, words)
    if page.kind != "start":
        yield _part(session, words)
    if not session.signed:
        yield words["demonstration"]
    buttons = "; ".join(_buttons(session, words))
    yield words["voice_buttons"].replace("{buttons}", buttons)


def _part(session: "Session", words: Words) -> str:
    page = session.page
    told = words["part"].replace("{part}", str(page.section)).replace("{parts}", str(len(page.sections)))
    return f"{told}: {page.sections[page.section - 1]}"


def _story(session: "Session", words: Words) -> Texts:
    page = session.page
    yield from (page.lead, *page.body, *page.points)


def _question(session: "Session", words: Words) -> Texts:
    question = session.question
    yield question.hint
    if question.kind == "number":
        yield from _scale(session, words)
    elif question.kind == "date":
        yield chosen_day(session, words)
    else:
        yield from _choices(session, words)
    if question.why:
        yield f"{words['why_asked']}: {question.why}"
    yield from verdict(session, words)


def _choices(session: "Session", words: Words) -> Texts:
    for row in session.question.choices.shown():
        yield choice_line(row.label, words, chosen=row.chosen)
        yield row.note


def choice_line(label: str, words: Words, *, chosen: bool) -> str:
    """A choice, and that it is chosen where it is."""
    return f"{label}: {words['voice_chosen']}" if chosen else label


def _scale(session: "Session", words: Words) -> Texts:
    question = session.question
    numbers = question.choices.shown()
    least, most = numbers[0].label, numbers[-1].label
    yield words["voice_scale"].replace("{least}", least).replace("{most}", most)
    yield from (f"{least}: {as_line(question.low)}", f"{most}: {as_line(question.high)}")
    yield from (choice_line(row.label, words, chosen=True) for row in numbers if row.chosen)


def chosen_day(session: "Session", words: Words) -> str:
    """Which day of the calendar is chosen."""
    day = session.calendar.chosenDay
    return words["chosen_day"].replace("{day}", day) if day else words["no_day"]


def verdict(session: "Session", words: Words) -> Texts:
    """What a knowledge check teaches once it is answered."""
    if session.question.verdict:
        yield from (words[session.question.verdict], session.question.explanation)


def _rating(session: "Session", words: Words) -> Texts:
    yield session.page.lead
    labels: list[str] = []
    for row in session.rating.ratings.shown():
        if row.labels != labels:
            labels = row.labels
            yield words["voice_choices"].replace("{choices}", ", ".join(labels))
        if row.chosen >= 0:
            yield row.prompt
            yield choice_line(labels[row.chosen], words, chosen=True)
        else:
            yield f"{row.prompt}: {words['voice_none']}"


def _situation(session: "Session", words: Words) -> Texts:
    page, summary = session.page, session.summaryView
    yield from (page.lead, *page.body, words["situation_told"])
    yield from told(session) if summary.hasTold else (words["situation_none"],)
    yield words["situation_known"]
    yield from (row.text for row in summary.known.shown())
    yield words["situation_raise"]
    yield from (row.text for row in summary.toRaise.shown())
    yield words["situation_fair"]


def told(session: "Session") -> Texts:
    yield from (f"{row.label}: {row.answer}" for row in session.summaryView.told.shown())


def _comparison(session: "Session", words: Words) -> Texts:
    yield session.page.lead or words["compare_hint"]
    yield words["compare_pick"]
    yield from (choice_line(row.name, words, chosen=row.shown) for row in session.comparison.columns.shown())
    for row in session.comparison.lines.shown():
        yield row.question
        for name, text in zip(row.names, row.texts, strict=True):
            yield f"{name}: {text}"


def _option(session: "Session", words: Words) -> Texts:
    yield session.option.summary
    for row in session.option.steps.shown():
        yield f"{words['step'].replace('{number}', str(row.number))}: {row.title}"
        yield row.text


def _checklist(session: "Session", words: Words) -> Texts:
    yield session.page.lead
    rows = session.summaryView.checklist.shown()
    if not rows:
        yield words["list_empty"]
    for row in rows:
        yield from (row.heading, row.lead, row.text)
        if row.writeIn:
            yield f"{words['list_write_in']} {row.writeIn}"


def _print(session: "Session", words: Words) -> Texts:
    yield session.page.lead
    yield words["print_choose"]
    for row in session.paper.sheets.shown():
        yield choice_line(row.title, words, chosen=row.chosen)
        yield row.about
    large = words["print_large"] if session.paper.large else words["print_usual"]
    yield f"{words['print_letters']} {large}"
    yield from print_state(session, words)
    yield from (*session.page.body, *session.page.points)


def _ending(session: "Session", words: Words) -> Texts:
    page = session.page
    parts = (page.points, page.body) if page.urgent else (page.body, page.points)
    yield from (page.lead, *parts[0], *parts[1])
    if session.printing.state:
        yield from print_state(session, words)


def print_state(session: "Session", words: Words) -> Texts:
    """What the printer is doing."""
    printing = session.printing
    shown = printing.state or ("ready" if session.paper.count else "print_none")
    ended = "" if printing.busy else words.get(f"{shown}_ended_text", "")
    yield from (words[f"{shown}_title"], ended or words[f"{shown}_text"])


_BODIES: Mapping[str, Callable[["Session", Words], Texts]] = {
    "question": _question,
    "check": _question,
    "rating": _rating,
    "situation": _situation,
    "comparison": _comparison,
    "option": _option,
    "checklist": _checklist,
    "print": _print,
    "ending": _ending,
}


def _buttons(session: "Session", words: Words) -> Texts:
    page = session.page
    if page.kind == "start":
        yield from (words["start"], *(words[way] for way in page.aside))
        return
    if page.kind == "thanks":
        yield words["thanks_again"]
    yield from _print_buttons(session, words)
    if page.kind == "ending":
        yield from (words["ending_mistake"], words["ending_finish"])
    if page.goesOn and not session.printing.busy:
        yield words[_way_on(session)]
    if page.goesBack:
        yield words["back"]
    yield from (words[way] for way in page.aside)


def _way_on(session: "Session") -> str:
    page = session.page
    if page.kind == "print":
        return "finish"
    if not page.answered:
        return "skip"
    return "done_changing" if page.returning else "next"


def _print_buttons(session: "Session", words: Words) -> Texts:
    printing, kind = session.printing, session.page.kind
    if kind not in {"print", "ending"}:
        return
    if printing.busy:
        yield words["print_stop"]
    elif printing.state == "not_sure":
        yield from (words["print_yes"], words["print_no"])
    elif printing.state:
        yield words["print_again"]
    elif kind == "ending":
        yield words["ending_print"]
    elif session.paper.count:
        count = str(session.paper.count)
        yield words["print_one"] if count == "1" else words["print_many"].replace("{number}", count)
    if kind == "print":
        yield words["code_show"]
