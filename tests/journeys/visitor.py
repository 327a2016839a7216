"""A person who walks through an aid with answers in mind, by touch."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pypdfium2

from kiosk.content.build.locale import LocaleWriter
from kiosk.content.content_cache import Content
from kiosk.decision.aid import Aid
from kiosk.decision.pages import ASKING, Page, PageKind
from kiosk.decision.questions import Kind, Question
from kiosk.decision.visit import questions_on
from kiosk.device.settings import Settings
from kiosk.paper_services import copies_of
from kiosk.print_services import PrintServices
from kiosk.ui.pages.question import as_line
from kiosk.ui.services import PrintHandout
from tests.ui.person import Person

Answer = str | int | date | list[str]
Mind = Mapping[str, Answer]

PRINTS_WITHIN_MS = 20_000


def folder_settings(folder: Path) -> Settings:
    """The settings of a machine with no printer."""
    settings = Settings()
    return replace(settings, printer=replace(settings.printer, address=f"folder:{folder}"))


def folder_printer(folder: Path, content: Content) -> PrintHandout:
    """What the program prints with on a machine with no printer."""
    return PrintServices(folder_settings(folder), partial(copies_of, content)).print_handout


def paper_text(pdf: Path | bytes) -> str:
    """The text of all pages, every stretch of space as one space."""
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [document[number].get_textpage().get_text_bounded() for number in range(len(document))]
    return " ".join(" ".join(pages).split())


class Visitor:
    """Somebody at the kiosk. What is in `mind` is answered, all else is skipped."""

    def __init__(self, person: Person, mind: Mind) -> None:
        self.person = person
        self.mind = dict(mind)
        self.session = person.stage.kiosk.session
        self.words = person.stage.words

    @property
    def aid(self) -> Aid:
        """The aid on screen."""
        return self.session.store.aid

    @property
    def at(self) -> Page:
        """The page on screen."""
        return next(
            page for page in (*self.aid.pages, *self.aid.endings) if page.key == self.session.screen.page.key
        )

    def begin(self) -> None:
        """Touch the door that is in mind, the first one where none is; or the large button where there are no doors."""
        for key in self.at.questions:
            choices = self.aid.questions[key].choices
            taken = next((each for each in choices if each.key == self.mind.get(key)), choices[0])
            self.person.touch(next(name for name in self.person.names() if name.startswith(taken.text)))
            return
        self.person.touch(self.words["start"])

    def walk_to(self, key: str) -> None:
        """Answer and go on, page by page, by touch."""
        while self.at.key != key:
            assert self.at.kind is not PageKind.ENDING, f"{self.at.key} stands in the way to {key}"
            self.answer()
            self.go_on()

    def hurry_to(self, key: str) -> None:
        """Be at a page without touching all that stands before it."""
        while self.session.screen.page.key != key:
            for question in self.at.questions:
                for choice in self._choices(question):
                    self.session.rate(question, choice)
            self.session.goOn()
        self.person.stage.settle()

    def answer(self) -> None:
        """Touch what is in mind for the questions on the page."""
        if self.at.kind not in ASKING - {PageKind.START}:
            return
        asked = questions_on(self.aid, self.session.store.visit)
        several = len(self.at.questions) > 1 and self.at.kind is PageKind.QUESTION
        for key in asked:
            question = self.aid.questions[key]
            for name in self._names(question):
                self.person.touch(name, within=question.prompt if several else "")

    def go_on(self) -> None:
        """Touch the button that leads on, whatever it is called here."""
        if self.at.kind is PageKind.CHECKLIST:
            self.touch_print()
            return
        for name in ("next", "skip", "done_changing", "finish", "start"):
            if self.person.offers(self.words[name]):
                self.person.touch(self.words[name])
                return
        if self.person.offers(self.words["finish_without"]):
            self.finish_without_paper()
            return
        raise AssertionError(f"nothing leads on from {self.at.key}: {self.person.names()}")

    def finish_without_paper(self) -> None:
        """Touch that button, and the one that says so once more."""
        self.person.touch(self.words["finish_without"])
        self.person.touch(self.words["finish_clear"])

    def _choices(self, question: str) -> list[str]:
        given = self.mind.get(question, [])
        return list(given) if isinstance(given, list) else [str(given)]

    def _names(self, question: Question) -> list[str]:
        """What is in mind for the question, as the controls are called."""
        return [
            spoken(question, choice, self.at, self.aid.language) for choice in self._choices(question.key)
        ]

    def reads_list(self) -> str:
        """Open every tile of the checklist, and give all that stands there."""
        texts = []
        for tile in self.session.screen.checklist.tiles.shown():
            self.session.openTile(tile.group)
            self.person.stage.settle()
            texts.append(self.person.text())
        self.session.close()
        self.person.stage.settle()
        return " ".join(texts)

    def opens(self, word: str) -> None:
        """Touch that entry of the menu."""
        self.person.touch(self.words["menu"])
        self.person.touch(self.words[word])

    def leaf_to(self, month: str) -> None:
        """Leaf through the calendar."""
        while month not in self.person.reads():
            self.leafs_on()

    def leafs_on(self) -> None:
        """Turn the calendar to the month after."""
        on = self.words["month_after"]
        self.person.touch(next(name for name in self.person.names() if name.startswith(on)))

    def prints(self) -> None:
        """Touch Print and wait until the printer has done what it does."""
        self.touch_print()
        self.awaits_the_printer()

    def turn_sheet(self, key: str) -> None:
        """Touch a sheet of paper, so that it is printed or left out."""
        content, language = self.person.stage.content, self.aid.language
        title = content.paper_words[language][f"title_{key}"]
        self.person.touch(f"{title}. {content.screen_words[language][f'sheet_about_{key}']}")

    def touch_print(self) -> None:
        """Touch Print, which says how many pages it prints."""
        sheets, words = self.session.screen.sheets, self.session.screen.words
        self.person.stage.qtbot.waitUntil(lambda: sheets.pages > 0)
        self.person.stage.settle()
        while self.person.offers(words["next"]):
            self.person.touch(words["next"])
        many = words["print_pages"].replace("{number}", str(sheets.pages))
        self.person.touch(words["print_pages_one"] if sheets.pages == 1 else many)

    def awaits_the_printer(self) -> None:
        """Wait until no job is under way."""
        qtbot = self.person.stage.qtbot
        qtbot.waitUntil(lambda: not self.session.screen.printing.busy, timeout=PRINTS_WITHIN_MS)
        self.person.stage.settle()


def spoken(question: Question, choice: str, page: Page, language: str = "en") -> str:
    """What the control of a choice is called."""
    if question.kind is Kind.NUMBER:
        return choice
    if question.kind is Kind.DATE:
        return LocaleWriter(language).day(date.fromisoformat(choice))
    found = question.choice(choice)
    if page.kind is PageKind.RATING:
        return f"{question.prompt}: {found.text}"
    line = as_line(found.text)
    return f"{line}. {found.note}" if found.note else line
