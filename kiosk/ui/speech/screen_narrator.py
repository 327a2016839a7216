"""The Narrator of the screen: what is read of it, of what changes on it, and of what an answer has come to."""

from collections.abc import Iterable

from kiosk.decision.aloud import Marked, Sentence, spoken_sentences
from kiosk.decision.pages import PageKind
from kiosk.decision.questions import Kind
from kiosk.ui.pages.question import QuestionView
from kiosk.ui.pages.shown import ConsultStep, Panel
from kiosk.ui.screen import ScreenState
from kiosk.ui.speech.keys_text import BY_KEYS
from kiosk.ui.speech.narrator import Snapshot
from kiosk.ui.speech.page_text import PRINTS, Texts, Words, asked, chosen_day, lesson, page_texts
from kiosk.ui.speech.panel_text import PANEL_TEXTS, warning_texts
from kiosk.ui.speech.print_text import choice_line, print_state

PAGE_SHOWN = frozenset({ConsultStep.CLOSED, ConsultStep.PAGE})
"""The steps of a consult in which a page of the visit is on screen: nothing of staff's own is read aloud."""


class ScreenNarrator:
    """The Narrator of everything on screen."""

    def __init__(self, screen: ScreenState) -> None:
        self._screen = screen

    def snapshot(self) -> Snapshot:
        """The current snapshot of the screen."""
        screen = self._screen
        warned = "warning" if screen.idle.warning else ""
        place = (screen.page.key, screen.panel, warned, screen.consultStep)
        return Snapshot(place, screen.aid.language, self._state())

    def _state(self) -> str:
        """What can change while the page stays: the call of staff, the month that the calendar shows, or printing."""
        screen = self._screen
        if screen.panel == Panel.STAFF_CALL:
            return screen.staffCall.title
        return screen.calendar.month if _dated(screen) else screen.printing.state

    def lines(self, *, by_keys: bool = False, tail: bool = True) -> tuple[Sentence, ...]:
        """Everything on the idle warning, else on the panel, else on the page; nothing on staff's own pages."""
        screen, words = self._screen, self._screen.words
        if screen.idle.warning:
            return self._lines(warning_texts(screen, words))
        if screen.panel:
            return self._lines(PANEL_TEXTS[screen.panel](screen, words))
        if screen.consultStep not in PAGE_SHOWN:
            return ()
        added = self._beginning(by_keys=by_keys)
        return self._lines(page_texts(screen, words, added, tail=tail, instead=BY_KEYS if by_keys else None))

    def _beginning(self, *, by_keys: bool) -> Texts:
        """What only the first page tells: which languages there are, each in its own voice, and what keys do."""
        screen, services = self._screen, self._screen.services
        if screen.page.kind != PageKind.START:
            return
        for language in services.language_names:
            if language != screen.aid.language:
                yield Marked(services.words[language]["voice_language"], language=language)
        if by_keys:
            yield screen.words["voice_keys"]

    def state_change(self) -> tuple[Sentence, ...]:
        """The month, or the print state, on a page that shows it."""
        screen = self._screen
        if screen.panel == Panel.STAFF_CALL:
            return self.lines()
        if _dated(screen):
            return self._lines((screen.calendar.month,))
        shown = screen.page.kind in PRINTS and screen.printing.state
        return self._lines(print_state(screen, screen.words)) if shown else ()

    def answered(self, question: str, choice: str, *, by_keys: bool = False) -> tuple[Sentence, ...]:
        """The choice, whether it is chosen now, and the verdict of a knowledge check."""
        return self._lines(_answered(self._screen, question, choice, by_keys=by_keys))

    def choice_told(self, label: str, beside: str) -> tuple[Sentence, ...]:
        """All that can be said of a choice: it, that it is chosen or not, and what stands beside it."""
        words = self._screen.words
        return self._lines((label, choice_line(label, words, chosen=True), _left_out(label, words), beside))

    def focused(self, name: str, *, group: str = "", chosen: bool) -> tuple[Sentence, ...]:
        """The group that the button is in, unless the page is called so; its name, and that it is chosen if it is."""
        names = self._screen.services.language_names
        language = next((each for each in names if names[each] == name), "")
        said = choice_line(name, self._screen.words, chosen=chosen)
        entered = group if group != self._screen.page.title else ""
        return self._lines((entered, Marked(name if language else said, language=language)))

    def sample(self) -> tuple[Sentence, ...]:
        """A sample sentence of the voice."""
        return self._lines((self._screen.words["voice_sample"],))

    def _lines(self, texts: Iterable[str | Marked]) -> tuple[Sentence, ...]:
        screen = self._screen
        return spoken_sentences(texts, screen.aid.spoken, screen.words["voice_out_of"])


def _dated(screen: ScreenState) -> bool:
    """Whether the page has a calendar."""
    return any(question.kind == Kind.DATE for question in asked(screen))


def _answered(screen: ScreenState, question: str, choice: str, *, by_keys: bool) -> Texts:
    words = screen.words
    if screen.page.kind == PageKind.RATING:
        yield from _rated(screen, question, choice)
        return
    shown = asked(screen)
    for view in (view for view in shown if view.key == question):
        if len(shown) > 1 and not by_keys:
            yield view.prompt
        yield from _chosen(screen, view, choice)
    if screen.page.kind == PageKind.CHECK:
        yield from lesson(screen, words)


def _chosen(screen: ScreenState, question: QuestionView, choice: str) -> Texts:
    words = screen.words
    if question.kind == Kind.DATE:
        yield from chosen_day(screen, words)
        return
    for row in question.choices.shown():
        if row.choice == choice:
            yield choice_line(row.label, words, chosen=True) if row.chosen else _left_out(row.label, words)


def _rated(screen: ScreenState, question: str, choice: str) -> Texts:
    for row in screen.rating.ratings.shown():
        if row.question == question:
            label = row.labels[row.choices.index(choice)]
            yield from (row.prompt, choice_line(label, screen.words, chosen=True))


def _left_out(label: str, words: Words) -> str:
    return f"{label}: {words['voice_not']}"
