"""The command `self-test`: each page drawn once; with --full all that a kiosk needs, as a readiness report."""

import os
import sys
import tempfile
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from threading import Event

from kiosk import app
from kiosk.commands import checks
from kiosk.commands.account import as_the_kiosk
from kiosk.commands.asking import Asking, asking
from kiosk.commands.readiness import Line, concluded, judged, not_tried, printed
from kiosk.commands.settings_file import settings_file
from kiosk.decision.aloud import TAKEN_OVER, Sentence
from kiosk.decision.problems import ProblemsFound
from kiosk.decision.visit import Reading
from kiosk.device.places import Shipped, shipped
from kiosk.device.settings import Settings
from kiosk.device.speech import Speech
from kiosk.print_services import SAVED, is_folder
from kiosk.printing.address import AddressError
from kiosk.printing.status import State
from kiosk.ui.services import PrinterWord

ASKED = ("print", "pages", "heard")
"""Whether to print, whether the pages came out, whether the voice was heard."""
USUAL_PACE, USUAL_LOUDNESS = 3, 3
SPOKEN_WITHIN_S = 30.0


def self_test(asked: Namespace) -> int:
    """Draw each page once, off-screen; or go through everything, and write the readiness report."""
    if not asked.full:
        return _pages_alone(app.settings_of(asked.settings, asked.aid))
    ask, file = asking(asked.answers, ASKED), settings_file(asked)
    with as_the_kiosk(file):
        settings = app.settings_of(file, asked.aid)
        lines = printed(_all(settings, ask))
    return concluded(lines, settings, asked.out, file)


def _pages_alone(settings: Settings) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.tour.rehearsal import tour

    with tempfile.TemporaryDirectory() as folder:
        pictures, paper = tour(settings, Path(folder), Reading(calm=True), checks.SMALL_SCREEN)
        print(f"{len(pictures)} pages drawn, a handout of {paper.stat().st_size} bytes made: all is well")
    return 0


def _all(settings: Settings, ask: Asking) -> Iterator[Line]:
    yield from checks.quick(settings)
    yield from checks.machine(settings)
    yield from checks.drawn(settings)
    yield paper_line(settings, ask)
    yield _voice(settings, ask)


def paper_line(settings: Settings, ask: Asking) -> Line:
    """A test sheet at the printer, if somebody says so, who then says what came of it."""
    what = "A test sheet is printed"
    if not ask.agrees("print", "Print a test sheet now?"):
        return not_tried(what, "nobody asked for it")
    try:
        end = app.print_test_page(settings, _tell)
    except (AddressError, ProblemsFound) as error:
        return judged(what, False, str(error))
    if end.state == SAVED or is_folder(settings):
        return judged(what, end.state == SAVED, f"the folder in place of a printer: {end.state}")
    if end.state not in {State.DONE, State.NOT_SURE}:
        return judged(what, False, f"the printer says {end.state}")
    came = ask.agrees("pages", "Did all pages come out, straight and clean?")
    if came is None:
        return not_tried(what, f"the printer says {end.state}, and nobody said what came out")
    return judged(what, came, f"the printer says {end.state}, and somebody looked at the pages")


def _tell(word: PrinterWord, page: int, pages: int) -> None:
    print(f"  {word.state} {page or ''}".rstrip(), file=sys.stderr, flush=True)


def _voice(settings: Settings, ask: Asking) -> Line:
    """A sentence in each language, and whether somebody heard them."""
    what, missing, found = "The voice is heard", list[str](), Event()
    try:
        languages = tuple(app.content_of(settings).aids)
    except ProblemsFound:
        return not_tried(what, "the content cannot be read, whose languages it speaks")
    speech = Speech(settings.speech, languages, shipped(Shipped.ASSETS) / "speech")

    def told(reason: str) -> None:
        missing.append(reason)
        found.set()

    speech.find(told)
    found.wait(SPOKEN_WITHIN_S)
    try:
        if missing != [""]:
            return judged(what, False, " ".join(missing).replace("_", " ") or "the voice does not answer")
        return _heard(what, speech, languages, settings, ask)
    finally:
        speech.settle()


def _heard(what: str, speech: Speech, languages: tuple[str, ...], settings: Settings, ask: Asking) -> Line:
    aids, voices = app.content_of(settings).aids, list[str]()
    for language in languages:
        ended, ends = Event(), list[int]()

        def told(place: int, ends: list[int] = ends, ended: Event = ended) -> None:
            if place not in {0, TAKEN_OVER}:
                ends.append(place)
                ended.set()

        title = aids[language].pages[0].title  # which a voice's clips have, as people hear it first
        line = Sentence(title, title)
        speech.speak((line,), language, USUAL_PACE, USUAL_LOUDNESS, told)
        if not ended.wait(SPOKEN_WITHIN_S) or ends[0] < 0:
            return judged(what, False, f"nothing could be said in {language}")
        voices.append(f"{language} by {speech.voice(line, language, USUAL_PACE)}")
    heard = ask.agrees("heard", "Did you hear a sentence in each language?")
    if heard is None:
        return not_tried(what, f"it spoke {', '.join(voices)}, and nobody said whether it was heard")
    return judged(what, heard, ", ".join(voices))
