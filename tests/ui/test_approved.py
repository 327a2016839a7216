"""Every page looks as somebody approved it, in three looks; `make pictures` approves what it looks like now."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.approved import FOUND, PICTURES, file_of, is_approved, keep, picture_of
from tests.ui.every_page import every_page
from tests.ui.person import Person
from tests.ui.stage import LANDSCAPE, PORTRAIT, Desk, Stage, prepare_qt, toy_content

LOOKS = {
    "default": (LANDSCAPE, "normal", "default"),
    "largest": (PORTRAIT, "twice", "default"),
    "white_on_black": (LANDSCAPE, "normal", "white_on_black"),
}
APPROVED = [file.relative_to(PICTURES) for look in LOOKS for file in sorted((PICTURES / look).glob("*.png"))]


class Walk:
    """One kiosk that is led from page to page in one look, no further than somebody asks for."""

    def __init__(self, look: str, qtbot: QtBot) -> None:
        self._look = look
        size, self._text_size, self._theme = LOOKS[look]
        self._stage = Stage(qtbot, toy_content(), Desk(), size=size)
        self._pictures: dict[Path, Image.Image] = {}
        self._further = self._drawn(Person(self._stage))

    def _drawn(self, person: Person) -> Iterator[Path]:
        for page in every_page(person, self._text_size):
            self._stage.kiosk.session.screen.display.takeContrast(self._theme)
            self._stage.settle()
            file = file_of(self._look, page)
            self._pictures[file] = picture_of(person.window)
            yield file

    def picture(self, file: Path) -> Image.Image | None:
        """The page as it is drawn now; None where no page has that file's name."""
        while file not in self._pictures and next(self._further, None):
            pass
        return self._pictures.get(file)

    def all(self) -> dict[Path, Image.Image]:
        """Every page as it is drawn now, by the file of its picture."""
        for _ in self._further:
            pass
        return self._pictures

    def close(self) -> None:
        """Take the kiosk down; fails where Qt complained of anything."""
        self._stage.close()


WalkIn = Callable[[str], Walk]


@pytest.fixture(scope="module")
def walk_in(qapp: QGuiApplication, request: pytest.FixtureRequest) -> Iterator[WalkIn]:
    """Gives the one walk in that look, for all of its pages."""
    prepare_qt()
    with ExitStack() as closing:

        @cache
        def walk_in(look: str) -> Walk:
            walk = Walk(look, QtBot(request))
            closing.callback(walk.close)
            return walk

        yield walk_in


@pytest.mark.parametrize("file", APPROVED, ids=lambda file: f"{file.parent}-{file.stem}")
def test_a_page_is_as_it_was_approved(walk_in: WalkIn, file: Path, approve: bool) -> None:
    if approve:
        pytest.skip("approved together with all of its look")
    picture = walk_in(str(file.parent)).picture(file)
    assert picture is not None, f"no page is called {file.stem}; `make pictures` removes its picture"
    if not is_approved(file, picture):
        keep(FOUND, file, picture)
        pytest.fail(
            f"not as approved. Lay {FOUND / file} beside {PICTURES / file}; if it is right, approve it by"
            " `make pictures`"
        )


@pytest.mark.parametrize("look", LOOKS)
def test_every_page_has_its_picture_and_every_picture_its_page(
    walk_in: WalkIn, look: str, approve: bool
) -> None:
    drawn = walk_in(look).all()
    if approve:
        shutil.rmtree(PICTURES / look, ignore_errors=True)
        for file, picture in drawn.items():
            keep(PICTURES, file, picture)
    assert set(drawn) == {file.relative_to(PICTURES) for file in (PICTURES / look).glob("*.png")}
