"""What is read of the shipped aid: every text of its walk, and the hard words as a voice says them right."""

import re

import pytest

from kiosk.content.answers.answers_file import read_answers
from kiosk.decision.aloud import Sentence
from kiosk.decision.pages import ASKING
from kiosk.device.places import Shipped, shipped
from kiosk.tour.patient_tour import taps_for
from kiosk.ui.session import Session
from tests.ui.person import OpenKiosk, Person, Role
from tests.ui.stage import SHIPPED, TODAY, Clock, Desk, services_for, shipped_content
from tests.ui.voices import Heard


@pytest.fixture
def voice() -> Heard:
    return Heard()


def seen_but_not_said(person: Person, said: str) -> list[str]:
    """Texts in sight that were not read, of those that anybody wants to hear."""
    # A cell of a table is named as the button within it.
    told = (seen for seen in person.sees() if not seen.is_control and seen.role is not Role.Cell)
    texts = [seen.name for seen in told if seen.name]
    wanted = [as_shown(person, text) for text in texts if not only_for_eyes(person, text)]
    return [text for text in wanted if text.replace("\n", " ").rstrip(".") not in said]


def only_for_eyes(person: Person, text: str) -> bool:
    """Whether it is the code, which nobody in the room is to hear, or the place among the windows, which all are read."""
    words = person.stage.kiosk.session.screen.words
    return text.startswith((words["code_title"], words["code_picture"])) or person.tells_of_windows(text)


def as_shown(person: Person, text: str) -> str:
    """A row of the comparison by the short name that is shown and read; a screen reader gives its whole question."""
    rows = person.stage.kiosk.session.screen.comparison.lines.shown()
    return next((row.label for row in rows if row.question == text), text)


@pytest.mark.parametrize("language", ["en", "es"])
def test_all_texts_of_the_shipped_walk_are_read(open_kiosk: OpenKiosk, voice: Heard, language: str) -> None:
    content = shipped_content()
    person = open_kiosk(content, voice=voice)
    session = person.stage.kiosk.session
    session.screen.display.takeLanguage(language)
    script = read_answers(SHIPPED / "visit.yaml", content.aids, TODAY).visit.answers
    unread: dict[str, list[str]] = {}
    while session.screen.page.kind != "thanks":
        page = next(page for page in session.store.aid.pages if page.key == session.screen.page.key)
        if page.kind in ASKING:
            for question in page.questions:
                for choice in taps_for(script.get(question)):
                    session.rate(question, choice)
        person.stage.settle()
        session.speech.read()
        if page.key != "date_page":  # nobody wants to hear a calendar
            unread[page.key] = seen_but_not_said(person, " ".join(voice.written))
        session.speech.stop()
        session.goOn()
    assert {page: texts for page, texts in unread.items() if texts} == {}


@pytest.mark.parametrize(
    ("language", "word", "said"),
    [
        ("en", "kyphoplasty", "kyfo-plastee"),
        ("en", "vertebroplasty", "vertabrohplasty"),
        ("en", "911", "nine-one-one"),
        ("es", "911", "nueve, uno, uno"),
    ],
)
def test_hard_words_are_said_as_the_content_spells_them_for_the_voice(
    qapp: object, voice: Heard, language: str, word: str, said: str
) -> None:
    services = services_for(
        shipped_content(), clock=Clock(), print_handout=Desk(), journal="/dev/null", voice=voice
    )
    session = Session(services)
    session.screen.display.takeLanguage(language)
    session.open("help")
    lines = [line for line in _all_lines(session, voice) if word in line.written.casefold()]
    assert lines
    assert all(said in line.said and word not in line.said.casefold() for line in lines)


def test_the_sounds_of_the_better_voice_are_of_words_that_it_is_given() -> None:
    sounds = (shipped(Shipped.ASSETS) / "speech" / "slt-hts.scm").read_text(encoding="utf-8")
    aid = shipped_content().aids["en"]
    given = set(re.findall(r"[\w-]+", repr(aid).casefold())) - {word.casefold() for word in aid.spoken}
    words = set(re.findall(r"""add\.entry '\("([^"]+)\"""", sounds))
    assert words
    assert words <= given, "whoever spells it anew in the glossary spells it anew there"


def _all_lines(session: Session, voice: Heard) -> list[Sentence]:
    """What is read of the help, and of every page up to the checklist."""
    lines: list[Sentence] = []
    while session.screen.page.kind != "checklist":
        session.speech.stop()
        session.speech.read()
        lines += voice.lines
        session.close()
        session.goOn()
    return lines


def test_nobody_sees_how_a_word_is_spelled_for_the_voice(open_kiosk: OpenKiosk, voice: Heard) -> None:
    person = open_kiosk(shipped_content(), voice=voice)
    session = person.stage.kiosk.session
    while session.screen.page.kind != "comparison":
        session.goOn()
    person.stage.settle()
    session.speech.read()
    assert "plastee" in " ".join(voice.said)
    assert "plastee" not in person.text()
