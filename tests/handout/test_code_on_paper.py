"""The code on the printed sheet: a clinic's reader takes the visit up again, from a poor copy too."""

import pypdfium2
import pytest
import zxingcpp

from kiosk.content.answers.answers_file import read_answers
from kiosk.decision.handover_code import read_code
from tests.handout.shipped import AID, PRINTS, TODAY, Print, content, printed
from tests.handout.test_code import copied

VISIT_SHEETS = [each for each in PRINTS if each.sheet == "doctor_visit"]


def _codes_on(which: Print, dpi: int, turn: float) -> list[str]:
    """What a reader finds on the pages, rendered at so many dots an inch and copied askew."""
    with pypdfium2.PdfDocument(printed(which).pdf) as document:
        pages = [page.render(scale=dpi / 72, grayscale=True).to_pil() for page in document]
    qr = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    return [found.text for page in pages for found in zxingcpp.read_barcodes(copied(page, turn), formats=qr)]


CASES = [(which, 150, 2.0) for which in VISIT_SHEETS]
CASES += [(VISIT_SHEETS[0], dpi, turn) for dpi, turn in ((300, 0.0), (150, 0.0), (300, -3.0))]


@pytest.mark.parametrize(("which", "dpi", "turn"), CASES, ids=str)
def test_the_visit_is_read_back_from_the_page(which: Print, dpi: int, turn: float) -> None:
    [text] = _codes_on(which, dpi, turn)
    found = read_code(content().aids, text)
    answers = read_answers(AID / "visit.yaml", content().aids, TODAY)
    assert found.visit.answers == answers.visit.answers
    assert found.visit.reading.language == which.language
    assert found.made_on == TODAY
