"""What is read aloud of a panel that lies over the page, and the script that the voice is given."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from kiosk.decision.aloud import Line, lines_of
from kiosk.ui.speech.narrator import Scene
from kiosk.ui.speech.page_text import (
    Texts,
    Words,
    choice_line,
    chosen_day,
    page_texts,
    print_state,
    told,
    verdict,
)

if TYPE_CHECKING:
    from kiosk.ui.session import Session


ALOUD_IN = frozenset({"", "page"})
"""The places of a consult in which the page of the walk is on screen; "" is outside of one."""


class SpokenScreen:
    """The script of all that is on screen; see Script."""

    def __init__(self, session: "Session") -> None:
        self._session = session

    def scene(self) -> Scene:
        """What is on screen now."""
        session = self._session
        warned = "warning" if session.idle.warning else ""
        return Scene(
            (session.page.key, session.overlay, warned, session.consult.place),
            session.aid.language,
            session.printing.state,
        )

    def lines(self) -> tuple[Line, ...]:
        """All that stands there: on the warning, else on the panel, else on the page."""
        session, words = self._session, self._session.words
        if session.idle.warning:
            return self._lines(_warning(session, words))
        if session.overlay:
            return self._lines(_PANELS[session.overlay](session, words))
        if session.consult.place not in ALOUD_IN:
            return ()
        return self._lines(page_texts(session, words))

    def news(self) -> tuple[Line, ...]:
        """What the printer is doing, where that is on screen."""
        session = self._session
        shown = session.page.kind in {"print", "ending"} and session.printing.state
        return self._lines(print_state(session, session.words)) if shown else ()

    def answered(self, question: str, choice: str) -> tuple[Line, ...]:
        """The choice, whether it is chosen now, and what a knowledge check teaches."""
        return self._lines(_answered(self._session, question, choice))

    def focused(self, name: str, *, chosen: bool) -> tuple[Line, ...]:
        """What a button is called that somebody came to by keys."""
        return self._lines((choice_line(name, self._session.words, chosen=chosen),))

    def sample(self) -> tuple[Line, ...]:
        """A sentence to hear the voice by."""
        return self._lines((self._session.words["voice_sample"],))

    def _lines(self, texts: Iterable[str]) -> tuple[Line, ...]:
        session = self._session
        return lines_of(texts, session.aid.spoken, session.words["voice_out_of"])


def _answered(session: "Session", question: str, choice: str) -> Texts:
    words = session.words
    if session.page.kind == "rating":
        yield from _rated(session, question, choice)
    elif session.question.kind == "date":
        yield chosen_day(session, words)
    else:
        for row in session.question.choices.shown():
            if row.choice == choice:
                yield (
                    choice_line(row.label, words, chosen=True) if row.chosen else _left_out(row.label, words)
                )
        yield from verdict(session, words)


def _rated(session: "Session", question: str, choice: str) -> Texts:
    for row in session.rating.ratings.shown():
        if row.question == question:
            label = row.labels[row.choices.index(choice)]
            yield from (row.prompt, choice_line(label, session.words, chosen=True))


def _left_out(label: str, words: Words) -> str:
    return f"{label}: {words['voice_not']}"


def _buttons(words: Words, *names: str) -> str:
    return words["voice_buttons"].replace("{buttons}", "; ".join(words[name] for name in names))


def _warning(session: "Session", words: Words) -> Texts:
    yield words["idle_title"]
    yield words["idle_text"].replace("{seconds}", str(session.idle.secondsLeft))
    yield _buttons(words, "idle_stay", "idle_leave")


def _menu(session: "Session", words: Words) -> Texts:
    yield words["menu"]
    answers = () if session.page.kind == "start" else ("my_answers",)
    leaving = () if session.page.kind in {"start", "thanks"} else ("start_over",)
    yield _buttons(words, "reading", *answers, "help", *leaving, "close")
    yield words["help_staff"]


def _reading(session: "Session", words: Words) -> Texts:
    reading = session.reading
    yield words["reading"]
    yield f"{words['text_size']}: {words[f'size_{reading.textSize}']}"
    yield f"{words['contrast']}: {words[f'contrast_{reading.contrast}']}"
    yield f"{words['motion']}: {words['motion_off' if reading.calm else 'motion_on']}"
    yield from _voice(session)
    yield words["reading_note"]
    yield _buttons(words, "voice_slower", "voice_faster", "voice_softer", "voice_louder", "close")


def _voice(session: "Session") -> Texts:
    speech = session.speech
    for name, step, steps in (
        ("voice_pace", speech.pace, speech.paces),
        ("voice_loudness", speech.loudness, speech.loudnesses),
    ):
        yield session.words[name].replace("{step}", str(step)).replace("{steps}", str(steps))


def _help(session: "Session", words: Words) -> Texts:
    yield words["help_title"]
    for name in ("help_touch", "help_skip", "help_private", "help_staff", "help_urgent"):
        yield words[name]
    terms = session.summaryView.terms.shown()
    if terms:
        yield words["help_terms"]
    yield from (f"{row.word}: {row.meaning}" for row in terms)
    yield _buttons(words, "about_open", "close")


def _answers(session: "Session", words: Words) -> Texts:
    yield words["answers_title"]
    yield words["answers_hint" if session.summaryView.hasTold else "answers_none"]
    yield from told(session)
    yield _buttons(words, "close")


def _detail(session: "Session", words: Words) -> Texts:
    cell = session.comparison
    yield from (cell.detailTitle, cell.detailOption, cell.detailText, cell.detailMore)
    for row in cell.detailNumbers.shown():
        known = words["detail_number"].replace("{number}", str(row.perHundred))
        yield from (row.claim, known if row.perHundred >= 0 else words["detail_unverified"])
        yield from (row.population, row.period, row.certainty)
    yield words["detail_sources" if cell.detailSources else "detail_no_source"]
    yield from (source.rpartition(" ")[0] for source in cell.detailSources)  # without its address on the net
    yield _buttons(words, "close")


def _code(session: "Session", words: Words) -> Texts:
    yield from (words["code_title"], words["code_text"], _buttons(words, "close"))


def _start_over(session: "Session", words: Words) -> Texts:
    yield from (
        words["startover_title"],
        words["startover_text"],
        _buttons(words, "startover_no", "startover_yes"),
    )


_PANELS: Mapping[str, Callable[["Session", Words], Texts]] = {
    "menu": _menu,
    "reading": _reading,
    "help": _help,
    "answers": _answers,
    "detail": _detail,
    "code": _code,
    "startover": _start_over,
}
