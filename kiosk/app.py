"""The composition root: settings, content, printer, paper and screen are built and joined here."""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from threading import Event as Stop
from time import monotonic
from typing import TYPE_CHECKING

from kiosk.content.content_cache import Content, Folders, StartContent, load_start_content, read_content
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.device.places import Shipped, cache_folder, shipped
from kiosk.device.screen_size import capitals_mm, pixels_per_mm
from kiosk.device.settings import Settings, load_settings
from kiosk.paper_services import (
    code_squares,
    copies_of,
    letters_missing,
    page_counts,
    sheet_titles,
    writer_of,
)
from kiosk.print_services import PrintServices

if TYPE_CHECKING:
    from kiosk.content.answers.answers_file import AnswersFile
    from kiosk.device.journal import Journal
    from kiosk.ui.services import (
        AskPrinter,
        AskPrinters,
        PrinterWord,
        PrintHandout,
        ProgressCallback,
        TrialVisit,
        UiServices,
    )

NOWHERE = Path(os.devnull)
"""A folder in which nothing is found, and nothing can be kept."""

SCRIPT = "visit.yaml"
"""The answers file of an aid by which the tour walks."""


def settings_of(file: Path | None, aid: Path | None) -> Settings:
    """The settings in a file, with another aid in place of theirs where one is named. Raises ProblemsFound."""
    settings = load_settings(file)
    if aid is None:
        return settings
    return replace(settings, kiosk=replace(settings.kiosk, aid=str(aid.resolve())))


def folders_of(settings: Settings) -> Folders:
    """Where the content stands by these settings. Raises PlaceMissingError where the shipped folders are gone."""
    content = shipped(Shipped.CONTENT)
    aid = Path(settings.kiosk.aid) if settings.kiosk.aid else _first_aid(content)
    return Folders(aid=aid, kiosk=content / "kiosk", printouts=shipped(Shipped.PRINTOUTS))


def _first_aid(content: Path) -> Path:
    """The aid that ships with the program: the first folder that says what it is about."""
    about = next(iter(sorted(content.glob("*/about.yaml"))), None)
    if about is None:
        raise ProblemsFound([Problem(str(content), 0, "no aid stands here", "name its folder by --aid")])
    return about.parent


def check_content(settings: Settings) -> Content:
    """Read all content anew, and hold it to its quality. Raises ProblemsFound with what is wrong in it."""
    from kiosk.content.authoring.quality import check_quality, read_bundle

    folders = folders_of(settings)
    content = read_content(folders)
    check_quality(read_bundle(folders.aid), content.aids)
    return content


def load_start(settings: Settings) -> StartContent:
    """The first page at once, the content when it is asked for. Raises ProblemsFound."""
    return load_start_content(folders_of(settings), cache_folder(settings.kiosk.state) or NOWHERE)


def content_of(settings: Settings) -> Content:
    """All content, from where it was kept ready if it has not changed. Raises ProblemsFound."""
    return load_start(settings).content()


@dataclass(frozen=True, slots=True)
class Screen:
    """The screen: its size in pixels, and pixels in a millimetre (0: assumed)."""

    width: int
    height: int
    pixels_per_mm: float = 0.0

    @property
    def scale(self) -> float:
        """Pixels in a millimetre, measured or assumed."""
        return pixels_per_mm(self.pixels_per_mm, (self.width, self.height))


def unreviewed(content: Content) -> frozenset[str]:
    """The languages in which nobody who speaks them at home has read the aid."""
    return frozenset(language for language, aid in content.aids.items() if aid.review_pending)


def ui_services(
    settings: Settings,
    content: Content,
    screen: Screen,
    journal: "Journal",
    print_handout: "PrintHandout",
    *,
    ask_printer: "AskPrinter",
    ask_printers: "AskPrinters | None" = None,
    today: Callable[[], date] = date.today,
) -> "UiServices":
    """All that the screen is given. The language of the settings comes first, those not offered are left out."""
    from kiosk.consult_services import consult_services
    from kiosk.device.headphone import watch_headphone
    from kiosk.device.idle import Idle
    from kiosk.device.languages import languages_of
    from kiosk.device.places import wrong_tries_file
    from kiosk.device.speech import Speech
    from kiosk.device.staff_call import call_staff
    from kiosk.device.staff_pin import StaffPin
    from kiosk.ui.services import UiServices

    languages = languages_of(settings, content.aids, unreviewed(content))
    return UiServices(
        aids={language: content.aids[language] for language in languages},
        words=content.screen_words,
        language_names={language: content.language_names[language] for language in languages},
        writer=writer_of,
        clinic=settings.clinic,
        today=today,
        idle=Idle(settings.idle.warn_after_s, settings.idle.answer_within_s),
        note=journal.note,
        print_handout=print_handout,
        count_pages=partial(page_counts, content),
        ask_printer=ask_printer,
        voice=Speech(settings.speech, languages, shipped(Shipped.ASSETS) / "speech"),
        pixels_per_mm=screen.scale,
        capital_mm=capitals_mm(min(screen.width, screen.height) / screen.scale),
        assets=shipped(Shipped.ASSETS),
        sheets=content.sheets,
        sheet_titles={language: sheet_titles(content, language) for language in languages},
        code_squares=code_squares,
        keys=settings.keys.acts,
        dark_after_s=settings.screen.dark_after_s,
        now=monotonic,
        call_staff=partial(call_staff, settings.staff.call),
        keys_speak=settings.keys.speaks,
        watch_headphone=watch_headphone if settings.speech.enabled and settings.speech.headphone else None,
        scanning_s=settings.keys.scanning,
        consult=consult_services(
            settings,
            StaffPin(settings.staff.pin_hash, wrong_tries_file(settings.kiosk.state)),
            partial(copies_of, content),
            ask_printers=ask_printers or (lambda: (ask_printer(),)),
            trial_visit=partial(trial_visit_if_any, settings, content),
            letters_missing=letters_missing,
        ),
    )


def pictures_missing(content: Content) -> int:
    """How many drawings the pages name that are not on this machine: each page is shown without its own."""
    aid, folder = next(iter(content.aids.values())), shipped(Shipped.ASSETS) / "pictures"
    named = {page.picture for page in (*aid.pages, *aid.endings) if page.picture}
    return sum(not (folder / f"{name}.svg").is_file() for name in named)


def script_of(settings: Settings, content: Content) -> "AnswersFile":
    """The visit that the aid has been given to be tried out with. Raises ProblemsFound."""
    from kiosk.content.answers.answers_file import read_answers

    return read_answers(folders_of(settings).aid / SCRIPT, content.aids, date.today())


def trial_visit(settings: Settings, content: Content) -> "TrialVisit":
    """The aid's scripted visit, and the sheets that its person gets by their keys. Raises ProblemsFound."""
    from kiosk.decision.sheet import by_default
    from kiosk.decision.summary import summarise

    answers = script_of(settings, content)
    aid = content.aids[answers.visit.reading.language]
    summary = summarise(aid, answers.visit, settings.clinic, writer_of(aid.language), answers.today)
    return summary, tuple(sheet.key for sheet in by_default(content.sheets, summary))


def trial_visit_if_any(settings: Settings, content: Content) -> "TrialVisit | None":
    """The same, or None where the aid has none that can be read."""
    try:
        return trial_visit(settings, content)
    except ProblemsFound:
        return None


def print_test_page(settings: Settings, tell: "ProgressCallback") -> "PrinterWord":
    """Print the handout of the aid's scripted visit. Gives the last word. Raises ProblemsFound, AddressError."""
    content = content_of(settings)
    summary, keys = trial_visit(settings, content)
    printing = PrintServices(settings, partial(copies_of, content))
    try:
        return printing.print_handout(summary, keys, False, tell, Stop())
    finally:
        printing.close()
