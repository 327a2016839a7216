"""The rest of a handout: the pages that are missing, as they are, and no other."""

import pypdfium2

from kiosk.pdf_pages import pages_after
from tests.handout.shipped import PRINTS, printed


def texts(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return [document[number].get_textpage().get_text_bounded() for number in range(len(document))]


def test_the_rest_is_every_page_after_those_that_are_out() -> None:
    handout = printed(PRINTS[0])
    whole = texts(handout.pdf)
    for out in range(1, handout.pages):
        assert texts(pages_after(handout.pdf, out)) == whole[out:]
