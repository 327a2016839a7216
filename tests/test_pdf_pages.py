"""The pages of a handout as pictures: every page, in its size, and what stands on it."""

import pypdfium2

from kiosk.pdf_pages import page_pixels
from tests.handout.shipped import PRINTS, printed


def test_there_is_a_picture_of_every_page_in_its_size() -> None:
    handout = printed(PRINTS[0])
    pictures = list(page_pixels(handout.pdf, 2.0))
    assert len(pictures) == handout.pages
    with pypdfium2.PdfDocument(handout.pdf) as document:
        width, height = document[0].get_size()
    assert (pictures[0].width, pictures[0].height) == (round(2 * width), round(2 * height))


def test_a_picture_is_black_letters_on_white_paper() -> None:
    picture = next(page_pixels(printed(PRINTS[0]).pdf, 1.0))
    assert len(picture.pixels) == picture.stride * picture.height
    assert picture.pixels[:3] == b"\xff\xff\xff"
    assert min(picture.pixels) < 40
