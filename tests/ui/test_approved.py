"""Every page looks as somebody approved it, in three looks; `make pictures` approves what it looks like now."""

import shutil

import pytest

from tests.ui.approved import FOUND, PICTURES, file_of, is_approved, keep, picture_of
from tests.ui.every_page import every_page
from tests.ui.person import OpenKiosk
from tests.ui.stage import LANDSCAPE, PORTRAIT

LOOKS = {
    "default": (LANDSCAPE, "normal", "default"),
    "largest": (PORTRAIT, "largest", "default"),
    "white_on_black": (LANDSCAPE, "normal", "white_on_black"),
}


@pytest.mark.parametrize("look", LOOKS)
def test_every_page_is_as_it_was_approved(open_kiosk: OpenKiosk, look: str, approve: bool) -> None:
    screen, text_size, theme = LOOKS[look]
    person = open_kiosk(size=screen)
    if approve:
        shutil.rmtree(PICTURES / look, ignore_errors=True)
    met, changed = set(), []
    for page in every_page(person, text_size):
        person.stage.kiosk.session.screen.display.takeContrast(theme)
        person.stage.settle()
        file, picture = file_of(look, page), picture_of(person.window)
        met.add(PICTURES / file)
        if approve:
            keep(PICTURES, file, picture)
        elif not is_approved(file, picture):
            keep(FOUND, file, picture)
            changed.append(page)
    assert not changed, (
        f"{', '.join(changed)}: not as approved. Lay the pictures in {FOUND / look} beside those in"
        f" {PICTURES / look}; if they are right, approve them by `make pictures`"
    )
    assert set((PICTURES / look).glob("*.png")) == met, "a picture is left of a page that is gone"
