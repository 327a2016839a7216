"""What whoever goes by keys hears of a page: each answer is said on coming to it, so that here it is only counted."""

from kiosk.decision.blanks import fill
from kiosk.decision.pages import PageKind
from kiosk.decision.questions import Kind
from kiosk.ui.pages.question import QuestionView
from kiosk.ui.screen import ScreenState
from kiosk.ui.speech.page_text import Bodies, Texts, Words, answers_of, asked, lesson, questions
from kiosk.ui.speech.print_text import choice_line, print_texts_by_keys


def _question_by_keys(screen: ScreenState, words: Words) -> Texts:
    """The question; of several only how many there are, and those that are answered."""
    shown = asked(screen)
    if len(shown) == 1:
        yield from questions(screen, words, _answers_counted)
        return
    yield screen.page.lead
    yield fill(words["voice_questions"], number=len(shown))
    for question in shown:
        yield from (question.askedAgain, question.hint)
        chosen = [row.label for row in question.choices.shown() if row.chosen]
        if chosen:
            yield question.prompt
        yield from (choice_line(label, words, chosen=True) for label in chosen)


def _answers_counted(screen: ScreenState, question: QuestionView, words: Words) -> Texts:
    """How many answers there are, and which are chosen."""
    if question.kind in {Kind.NUMBER, Kind.DATE}:
        yield from answers_of(screen, question, words)
        return
    rows = question.choices.shown()
    yield fill(words["voice_answers"], number=len(rows))
    yield from (choice_line(row.label, words, chosen=True) for row in rows if row.chosen)


def _check_by_keys(screen: ScreenState, words: Words) -> Texts:
    if screen.question.prompt != screen.page.title:
        yield screen.question.prompt
    yield from _answers_counted(screen, screen.question, words)
    yield from lesson(screen, words)


def _rating_by_keys(screen: ScreenState, words: Words) -> Texts:
    """What is rated is said on coming to each."""
    rows = screen.rating.ratings.shown()
    yield screen.page.lead
    yield fill(words["voice_choices"], choices=", ".join(rows[0].labels))
    for row in rows:
        if row.chosen >= 0:
            yield from (row.prompt, choice_line(row.labels[row.chosen], words, chosen=True))


def _checklist_by_keys(screen: ScreenState, words: Words) -> Texts:
    """The stretches of time; what is in each is said on coming to it."""
    tiles = screen.checklist.tiles.shown()
    if not tiles:
        yield words["list_empty"]
    for tile in tiles:
        yield ": ".join(filter(None, (tile.name, tile.when)))


BY_KEYS: Bodies = {
    PageKind.QUESTION: _question_by_keys,
    PageKind.CHECK: _check_by_keys,
    PageKind.RATING: _rating_by_keys,
    PageKind.CHECKLIST: _checklist_by_keys,
    PageKind.PRINTING: print_texts_by_keys,
}
