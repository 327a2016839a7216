"""The composition root: settings, content, printer, paper and screen are built and joined here."""

import os
from collections.abc import Callable, Collection
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
from kiosk.device.screen_size import TextSize, pixels_per_mm
from kiosk.device.settings import Settings, load_settings
from kiosk.print_services import PrintServices

if TYPE_CHECKING:
    from kiosk.content.answers.answers_file import AnswersFile
    from kiosk.content.build.locale import LocaleWriter
    from kiosk.decision.clinic import Clinic
    from kiosk.decision.sheet import Sheet
    from kiosk.decision.summary import Summary
    from kiosk.device.journal import Journal
    from kiosk.handout.document import Handout
    from kiosk.handout.merged import MergedHandouts
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


def writer_of(language: str) -> "LocaleWriter":
    """The Writer of that language, for days, times and lists."""
    from kiosk.content.build.locale import LocaleWriter

    return LocaleWriter(language)


def paper_of(
    content: Content,
    summary: "Summary",
    sheets: "tuple[Sheet, ...] | None" = None,
    *,
    large_print: bool,
    name: str = "",
) -> "Handout":
    """The handout of one visit as a PDF: of those sheets, or of those that a person gets who chose none."""
    from kiosk.decision.sheet import by_default
    from kiosk.handout.document import make_handout

    words = content.paper_words[summary.aid.language]
    chosen = by_default(content.sheets, summary) if sheets is None else sheets
    return make_handout(summary, chosen, words, shipped(Shipped.ASSETS), large_print=large_print, name=name)


def load_pdf_engine() -> None:
    """Load what makes PDFs, so that the first person who prints does not wait for it."""
    import kiosk.handout.document  # noqa: F401 (being loaded is all that is wanted of it)
    from kiosk.handout.fonts import typeface

    typeface(shipped(Shipped.ASSETS) / "fonts")


def letters_missing(text: str) -> str:
    """The letters of a text that no typeface on paper has."""
    if text.isascii():
        return ""
    from kiosk.handout.fonts import typeface
    from kiosk.handout.text import missing

    return missing(text, typeface(shipped(Shipped.ASSETS) / "fonts").plain)


def handout_of(
    content: Content,
    answers: "AnswersFile",
    clinic: "Clinic",
    sheets: str = "",
    *,
    large_print: bool,
    name: str = "",
) -> "Handout":
    """The handout of a visit that an answers file tells; `sheets` as the command line has them.

    Raises ProblemsFound where they name a sheet that there is not, or not for this visit.
    """
    summary, chosen = _asked_of(content, answers, clinic, sheets)
    return paper_of(content, summary, chosen, large_print=large_print, name=name)


def _asked_of(
    content: Content, answers: "AnswersFile", clinic: "Clinic", sheets: str
) -> "tuple[Summary, tuple[Sheet, ...]]":
    """What the visit comes to, and the sheets of it that the command line names."""
    from kiosk.decision.sheet import named
    from kiosk.decision.summary import summarise

    aid = content.aids[answers.visit.reading.language]
    writer = writer_of(aid.language)
    facts = answers.clinic_over(clinic)
    summary = summarise(aid, answers.visit, facts, writer, answers.today, consult=answers.consult)
    return summary, named(content.sheets, summary, sheets, "--sheets")


def merged_handouts(*, two_sided: bool) -> "MergedHandouts":
    """A PDF that takes one person after another."""
    from kiosk.handout.merged import MergedHandouts

    return MergedHandouts(shipped(Shipped.ASSETS), two_sided=two_sided)


def merge(
    merged: "MergedHandouts",
    content: Content,
    answers: "AnswersFile",
    clinic: "Clinic",
    sheets: str,
    *,
    large_print: bool,
    name: str,
    label: str,
) -> None:
    """Add the handout of a visit to that PDF. Raises as `handout_of` does, and then it is not in it."""
    summary, chosen = _asked_of(content, answers, clinic, sheets)
    words = content.paper_words[summary.aid.language]
    merged.add(summary, chosen, words, large_print=large_print, name=name, label=label)


def copies_of(content: Content, summary: "Summary", keys: Collection[str], large_print: bool) -> "Handout":
    """The handout of the sheets with these keys in their order; a key that stands there twice gives two copies."""
    from kiosk.decision.sheet import picked

    sheets = {sheet.key: sheet for sheet in picked(content.sheets, summary, keys)}
    copies = tuple(sheets[key] for key in keys if key in sheets)
    return paper_of(content, summary, copies, large_print=large_print)


def page_counts(
    content: Content, summary: "Summary", keys: Collection[str], large_print: bool
) -> dict[str, int]:
    """How many pages each of the sheets with these keys takes, by its key."""
    from kiosk.decision.sheet import picked

    sheets = picked(content.sheets, summary, keys)
    return {
        sheet.key: paper_of(content, summary, (sheet,), large_print=large_print).pages for sheet in sheets
    }


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
        capital_mm={size: size.capital_mm for size in TextSize},
        assets=shipped(Shipped.ASSETS),
        sheets=content.sheets,
        sheet_titles={language: sheet_titles(content, language) for language in languages},
        code_squares=code_squares,
        keys=settings.keys.acts,
        dark_after_s=settings.screen.dark_after_s,
        now=monotonic,
        call_staff=partial(call_staff, settings.staff.call),
        keys_speak=settings.keys.speaks,
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


def sheet_titles(content: Content, language: str) -> dict[str, str]:
    """The title of each sheet of paper, by the sheet's key."""
    return {sheet.key: content.paper_words[language][f"title_{sheet.key}"] for sheet in content.sheets}


def code_squares(code: str) -> tuple[tuple[bool, ...], ...]:
    """The hand-over code as the black squares of a QR code."""
    from kiosk.handout.code import squares

    return squares(code)


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
