"""The texts that are read aloud of a panel over the page, and the Narrator of the screen."""

from collections.abc import Callable, Iterable, Mapping

from kiosk.decision.aloud import Marked, Sentence, spoken_sentences
from kiosk.decision.blanks import fill
from kiosk.decision.pages import PageKind
from kiosk.decision.questions import Kind
from kiosk.decision.visit import LOUDNESSES, PACES
from kiosk.ui.pages.question import QuestionView
from kiosk.ui.pages.shown import ConsultStep, Panel
from kiosk.ui.screen import ScreenState
from kiosk.ui.speech.narrator import Snapshot
from kiosk.ui.speech.page_text import PRINTS, Texts, Words, asked, chosen_day, lesson, page_texts, told
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
        return Snapshot(
            (screen.page.key, screen.panel, warned, screen.consultStep),
            screen.aid.language,
            screen.staffCall.title if screen.panel == Panel.STAFF_CALL else screen.printing.state,
        )

    def lines(self, *, by_keys: bool = False, tail: bool = True) -> tuple[Sentence, ...]:
        """Everything on the idle warning, else on the panel, else on the page; nothing on staff's own pages."""
        screen, words = self._screen, self._screen.words
        if screen.idle.warning:
            return self._lines(_warning(screen, words))
        if screen.panel:
            return self._lines(_PANELS[screen.panel](screen, words))
        if screen.consultStep not in PAGE_SHOWN:
            return ()
        return self._lines(page_texts(screen, words, self._beginning(by_keys=by_keys), tail=tail))

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
        """The print state, on a page that shows it."""
        screen = self._screen
        if screen.panel == Panel.STAFF_CALL:
            return self.lines()
        shown = screen.page.kind in PRINTS and screen.printing.state
        return self._lines(print_state(screen, screen.words)) if shown else ()

    def answered(self, question: str, choice: str) -> tuple[Sentence, ...]:
        """The choice, whether it is chosen now, and the verdict of a knowledge check."""
        return self._lines(_answered(self._screen, question, choice))

    def focused(self, name: str, *, chosen: bool) -> tuple[Sentence, ...]:
        """The button's name, and that it is chosen if it is."""
        names = self._screen.services.language_names
        language = next((each for each in names if names[each] == name), "")
        said = choice_line(name, self._screen.words, chosen=chosen)
        return self._lines((Marked(name if language else said, language=language),))

    def sample(self) -> tuple[Sentence, ...]:
        """A sample sentence of the voice."""
        return self._lines((self._screen.words["voice_sample"],))

    def _lines(self, texts: Iterable[str | Marked]) -> tuple[Sentence, ...]:
        screen = self._screen
        return spoken_sentences(texts, screen.aid.spoken, screen.words["voice_out_of"])


def _answered(screen: ScreenState, question: str, choice: str) -> Texts:
    words = screen.words
    if screen.page.kind == PageKind.RATING:
        yield from _rated(screen, question, choice)
        return
    shown = asked(screen)
    for view in (view for view in shown if view.key == question):
        if len(shown) > 1:
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


def _buttons(words: Words, *names: str) -> str:
    return fill(words["voice_buttons"], buttons="; ".join(words[name] for name in names))


def _warning(screen: ScreenState, words: Words) -> Texts:
    yield words["idle_title"]
    yield fill(words["idle_text"], seconds=screen.idle.secondsLeft)
    yield _buttons(words, "idle_stay", "idle_leave")


def _menu(screen: ScreenState, words: Words) -> Texts:
    yield words["menu"]
    kind = screen.page.kind
    answers = () if kind == PageKind.START else ("my_answers",)
    leaving = () if kind in {PageKind.START, PageKind.THANKS} else ("start_over",)
    yield words["help_staff"]
    parts = screen.page.parts.shown()
    if len(parts) > 1:
        yield words["menu_parts"]
        yield from (choice_line(row.name, words, chosen=row.current) for row in parts)
    more = screen.page.readMore.shown()
    if more:
        yield words["menu_more"]
    yield from (row.title for row in more)
    yield _buttons(words, "reading", *answers, "help", "call_staff", *leaving, "close")


def _reading(screen: ScreenState, words: Words) -> Texts:
    reading = screen.display
    yield words["reading"]
    yield f"{words['text_size']}: {words[f'size_{reading.textSize}']}"
    yield f"{words['contrast']}: {words[f'contrast_{reading.contrast}']}"
    yield f"{words['motion']}: {words['motion_off' if reading.calm else 'motion_on']}"
    if reading.tall:
        yield f"{words['reach']}: {words['reach_lowered' if reading.lowered else 'reach_whole']}"
    yield from _voice(screen)
    yield words["reading_note"]
    yield _buttons(words, "voice_slower", "voice_faster", "voice_softer", "voice_louder", "close")


def _voice(screen: ScreenState) -> Texts:
    reading = screen.visit.reading
    for name, step, steps in (
        ("voice_pace", reading.pace, PACES),
        ("voice_loudness", reading.loudness, LOUDNESSES),
    ):
        yield fill(screen.words[name], step=step, steps=steps)


def _help(screen: ScreenState, words: Words) -> Texts:
    yield words["help_title"]
    for name in ("help_touch", "help_skip", "help_private", "help_staff", "help_urgent"):
        yield words[name]
    terms = screen.summary.terms.shown()
    if terms:
        yield words["help_terms"]
    yield from (f"{row.word}: {row.meaning}" for row in terms)
    yield _buttons(words, "about_open", "close")


def _answers(screen: ScreenState, words: Words) -> Texts:
    yield words["answers_title"]
    yield words["answers_hint" if screen.summary.hasTold else "answers_none"]
    yield from told(screen)
    yield _buttons(words, "close")


def _row(screen: ScreenState, words: Words) -> Texts:
    comparison = screen.comparison
    yield comparison.rowTitle
    for column in comparison.columns.shown():
        yield from (f"{column.name}:", column.text)
        yield from (", ".join(filter(None, (each["told"], each["arm"]))) + "." for each in column.numbers)
        yield from (column.brief, column.certainty)
        if comparison.rowCounts and not column.numbers:
            yield words["row_no_number"]
    if comparison.rowMixesStudies:
        yield words["row_differ"]
    yield _buttons(words, "detail_sources", "close")


def _detail(screen: ScreenState, words: Words) -> Texts:
    cell = screen.comparison
    yield from (
        cell.detailTitle,
        screen.aid.option(cell.detailOption).name,
        cell.detailText,
        *cell.detailMore,
    )
    if cell.detailMixesStudies:
        yield words["detail_differ"]
    for row in cell.detailNumbers.shown():
        yield from (row.claim, row.told, row.population, row.period, row.certainty)
    yield words["detail_sources" if cell.detailSources else "detail_no_source"]
    yield from (source.rpartition(" ")[0] for source in cell.detailSources)  # without its address on the net
    yield _buttons(words, "close")


def _tile(screen: ScreenState, words: Words) -> Texts:
    tile = screen.checklist
    yield tile.title
    for row in tile.entries.shown():
        yield from (row.lead, row.text)
        if row.writeIn:
            yield f"{words['list_write_in']} {row.writeIn}"
    names = (words["list_all"], tile.beforeName, tile.afterName)
    yield fill(words["voice_buttons"], buttons="; ".join(filter(None, names)))


def _sheet(screen: ScreenState, words: Words) -> Texts:
    yield from (words["growing_title"], screen.growing.headline)
    for row in screen.growing.rows.shown():
        yield from (row.lead, row.text)
    yield _buttons(words, "close")


def _statement(screen: ScreenState, words: Words) -> Texts:
    opened = screen.situation
    yield from (words["statement_title"], opened.openedText, opened.openedCertaintyWord)
    if opened.openedSources:
        yield words["detail_sources"]
    yield from opened.openedSources
    yield _buttons(words, "close")


def _why(screen: ScreenState, words: Words) -> Texts:
    yield words["why_asked"]
    for question in asked(screen):
        if question.why:
            yield from (question.prompt, question.why)
    yield _buttons(words, "close")


def _sources(screen: ScreenState, words: Words) -> Texts:
    taught = screen.lesson
    yield from (words["detail_sources"], taught.question)
    for row in taught.numbers.shown():
        yield from (row.claim, row.told, row.population, row.period, row.certainty)
    yield from (source.rpartition(" ")[0] for source in taught.sources)  # without its address on the net
    yield _buttons(words, "close")


def _start_over(screen: ScreenState, words: Words) -> Texts:
    yield from (
        words["startover_title"],
        words["startover_text"],
        _buttons(words, "startover_no", "startover_yes"),
    )


def _staff_call(screen: ScreenState, words: Words) -> Texts:
    call = screen.staffCall
    yield from (words[call.title], words[call.text], _buttons(words, "close"))


def _finish(screen: ScreenState, words: Words) -> Texts:
    yield from (
        words["finish_title"],
        screen.printing.came or words[_finish_key(screen)],
        words["finish_text"],
    )
    yield from (words["finish_copy_title"], words["finish_copy_text"])
    yield _buttons(words, "finish_back", "finish_clear")


def _finish_key(screen: ScreenState) -> str:
    """Whether nothing was printed, or nobody can tell."""
    return "finish_unsure" if screen.printing.sent else "finish_nothing"


def _printer_steps(screen: ScreenState, words: Words) -> Texts:
    printing = screen.printing
    yield printing.title
    for number, text in enumerate(printing.steps, 1):
        yield f"{fill(words['step'], number=number)}: {text}"
    yield from (words["steps_else_title"], words["steps_else_text"])
    yield _buttons(words, *([printing.go_on_key] if printing.goesOn else []), "back")


_PANELS: Mapping[str, Callable[[ScreenState, Words], Texts]] = {
    Panel.MENU: _menu,
    Panel.READING: _reading,
    Panel.HELP: _help,
    Panel.ANSWERS: _answers,
    Panel.ROW: _row,
    Panel.DETAIL: _detail,
    Panel.TILE: _tile,
    Panel.STATEMENT: _statement,
    Panel.SHEET: _sheet,
    Panel.WHY: _why,
    Panel.SOURCES: _sources,
    Panel.START_OVER: _start_over,
    Panel.STAFF_CALL: _staff_call,
    Panel.FINISH: _finish,
    Panel.PRINTER_STEPS: _printer_steps,
}
