"""The title of a study is English on a Spanish page: a voice and a screen reader are told so."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible

from kiosk.ui.pages.shown import Panel
from tests.ui.person import OpenKiosk, Person
from tests.ui.stage import shipped_content
from tests.ui.voices import Heard


def in_spanish(open_kiosk: OpenKiosk, voice: Heard) -> Person:
    """Before where a cell of the comparison is from."""
    person = open_kiosk(shipped_content(), voice=voice)
    session = person.stage.kiosk.session
    session.screen.display.takeLanguage("es")
    while session.screen.page.kind != "comparison":
        session.goOn()
    session.openRow(session.screen.comparison.lines.shown()[1].row)
    session.openSources()
    assert session.screen.panel == Panel.DETAIL
    person.stage.settle()
    return person


def test_the_sources_are_read_in_the_voice_of_their_language(open_kiosk: OpenKiosk) -> None:
    voice = Heard()
    session = in_spanish(open_kiosk, voice).stage.kiosk.session
    session.speech.read()
    sources = [each["line"].rpartition(" ")[0] for each in session.screen.comparison.detailSources]
    assert sources
    for source in sources:
        spoken = [line for line in voice.lines if source.startswith(line.written.rstrip("."))]
        assert spoken
        assert {line.language for line in spoken} == {"en"}, source
    assert {line.language for line in voice.lines} == {"", "en"}, "the rest is in the voice of the page"


def test_the_title_of_a_study_within_a_line_is_read_in_the_voice_of_its_language(
    open_kiosk: OpenKiosk,
) -> None:
    voice = Heard()
    session = in_spanish(open_kiosk, voice).stage.kiosk.session
    session.close()
    while session.screen.page.kind != "situation":
        session.goBack()
    session.openStatement(session.screen.situation.known.shown()[0].statement)
    session.speech.stop()
    session.speech.read()
    titles = {source.title.rstrip(".") for source in session.store.aid.sources.values()}
    english = [line.written.rstrip(".") for line in voice.lines if line.language == "en"]
    assert english
    assert all(any(line in title for title in titles) for line in english), english


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_bus_is_told_the_language_of_a_source(open_kiosk: OpenKiosk, language: str) -> None:
    person = in_spanish(open_kiosk, Heard())
    person.stage.kiosk.session.screen.display.takeLanguage(language)
    person.stage.settle()
    sources = {each["line"] for each in person.stage.kiosk.session.screen.comparison.detailSources}
    seen = [each for each in person.sees() if each.name in sources]
    assert len(seen) == len(sources)
    for each in seen:
        told = QAccessible.queryAccessibleInterface(each.item).attributesInterface()
        locale = told.attributeValue(QAccessible.Attribute.Locale)
        assert locale.language() is QLocale.Language.English
