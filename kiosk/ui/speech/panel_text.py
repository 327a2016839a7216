"""The texts that are read aloud of a panel over the page."""

from collections.abc import Callable, Iterable, Mapping

from kiosk.decision.aloud import Marked
from kiosk.decision.blanks import fill
from kiosk.decision.pages import PageKind
from kiosk.decision.visit import LOUDNESSES, PACES
from kiosk.ui.pages.shown import Panel
from kiosk.ui.screen import ScreenState
from kiosk.ui.speech.page_text import Texts, Words, asked, told
from kiosk.ui.speech.print_text import choice_line


def _buttons(words: Words, *names: str) -> str:
    return fill(words["voice_buttons"], buttons="; ".join(words[name] for name in names))


def warning_texts(screen: ScreenState, words: Words) -> Texts:
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


def _ways(screen: ScreenState, words: Words) -> Texts:
    """Nothing but the title: it is staff's own, and its buttons say the rest."""
    yield words["menu"]


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
    back = () if reading.usual else ("reading_usual",)
    yield _buttons(words, "voice_slower", "voice_faster", "voice_softer", "voice_louder", *back, "close")


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
    yield from _sourced(screen, cell.detailSources)
    yield _buttons(words, "close")


def _sourced(screen: ScreenState, sources: Iterable[Mapping[str, str]]) -> Texts:
    """The sources, each without its address on the net, and in the voice of its language."""
    for source in sources:
        other = source["language"] if source["language"] != screen.aid.language else ""
        yield Marked(source["line"].rpartition(" ")[0], language=other)


def _titles_apart(screen: ScreenState, line: str) -> Texts:
    """The line; the title of a source in another language than the page's is for that language's voice."""
    for source in screen.aid.sources.values():
        if source.language != screen.aid.language and source.title in line:
            before, _, after = line.partition(source.title)
            yield from (before.strip(), Marked(source.title, language=source.language), after.strip(" ."))
            return
    yield line


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
    for source in opened.openedSources:
        yield from _titles_apart(screen, source)
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
    yield from _sourced(screen, taught.sources)
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


PANEL_TEXTS: Mapping[str, Callable[[ScreenState, Words], Texts]] = {
    Panel.MENU: _menu,
    Panel.WAYS: _ways,
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
