"""What is sent to a printer, by what it says that it takes."""

import pytest
from reportlab.lib.pagesizes import A4

from kiosk.printing.capabilities import document_for, format_for, is_in_a_tray, media_of
from kiosk.printing.raster import Back, Sides
from kiosk.printing.raster_pages import Dots
from tests.printing.eve_printer import two_pages

PDF, PWG, APPLE = "application/pdf", "image/pwg-raster", "image/urf"
TAKES_PWG = {
    "document-format-supported": [PWG, "image/jpeg"],
    "pwg-raster-document-type-supported": ["black_1", "sgray_8", "srgb_8"],
    "pwg-raster-document-resolution-supported": [(600, 600, 3), (300, 300, 3)],
    "pwg-raster-document-sheet-back": "rotated",
    "sides-supported": ["one-sided", "two-sided-long-edge"],
}
TAKES_URF = {
    "document-format-supported": APPLE,
    "urf-supported": ["V1.4", "W8", "SRGB24", "RS300-600", "DM3"],
}


@pytest.mark.parametrize(
    ("printer", "expected"),
    [
        ({"document-format-supported": [PDF, PWG]}, PDF),
        (TAKES_PWG, PWG),
        (TAKES_URF, APPLE),
        ({**TAKES_PWG, "document-format-supported": [PWG, APPLE], "urf-supported": ["W8", "RS300"]}, PWG),
        ({"document-format-supported": "image/jpeg"}, "image/jpeg"),
        ({"document-format-supported": "application/octet-stream"}, ""),
        ({"document-format-supported": ""}, ""),
        ({}, ""),
        ({"document-format-supported": PWG}, ""),
        ({**TAKES_PWG, "pwg-raster-document-type-supported": "adobe-rgb_16"}, "image/jpeg"),
        ({**TAKES_PWG, "pwg-raster-document-resolution-supported": (300, 600, 3)}, "image/jpeg"),
        ({"document-format-supported": APPLE, "urf-supported": ["V1.4"]}, ""),
    ],
)
def test_the_format_is_one_that_the_printer_says_it_takes(printer: dict[str, object], expected: str) -> None:
    assert format_for(printer) == expected


def test_raster_may_be_preferred_where_both_are_taken() -> None:
    printer = {**TAKES_PWG, "document-format-supported": [PDF, PWG]}
    assert format_for(printer, prefer_raster=True) == PWG


def test_raster_goes_out_as_the_printer_wants_it() -> None:
    document = document_for(TAKES_PWG, two_pages(), 2, sides=Sides.LONG_EDGE)
    data = b"".join(document.data) if not isinstance(document.data, bytes) else document.data
    assert document.format == PWG
    assert data.startswith(b"RaS2PwgRaster\0")
    header = data[4 : 4 + 1796]
    assert int.from_bytes(header[276:280], "big") == 300
    assert int.from_bytes(header[388:392], "big") == 8
    assert int.from_bytes(header[272:276], "big") == 1, "on both sides"


def test_what_the_printer_does_not_name_is_not_asked_of_it() -> None:
    assert document_for({"document-format-supported": PDF}, two_pages(), 2).job == {}


def test_the_job_says_paper_sides_color_and_quality_where_the_printer_names_them() -> None:
    printer = {
        "document-format-supported": PDF,
        "media-supported": ["iso_a4_210x297mm", "na_letter_8.5x11in"],
        "sides-supported": ["one-sided", "two-sided-long-edge"],
        "print-color-mode-supported": ["auto", "monochrome"],
        "print-quality-supported": [3, 4, 5],
    }
    assert document_for(printer, two_pages(), 2).job == {
        "media": "na_letter_8.5x11in",
        "sides": "one-sided",
        "print-color-mode": "monochrome",
        "print-quality": 4,
    }


def test_a_printer_that_takes_nothing_we_make_is_told_by_an_error() -> None:
    with pytest.raises(ValueError, match="document-format-not-supported"):
        document_for({"document-format-supported": "text/plain"}, two_pages(), 2)


@pytest.mark.parametrize(
    ("ready", "expected"),
    [("iso_a4_210x297mm", False), (["iso_a4_210x297mm", "na_letter_8.5x11in"], True), ("", True)],
)
def test_paper_that_is_in_no_tray_is_known_before_printing(ready: object, expected: bool) -> None:
    assert is_in_a_tray({"media-ready": ready}, "na_letter_8.5x11in") is expected


def test_the_paper_of_a_sheet_has_its_name() -> None:
    assert media_of(two_pages()) == "na_letter_8.5x11in"
    assert media_of(two_pages(size=A4)) == "iso_a4_210x297mm"
    assert media_of(two_pages(size=(300.0, 300.0))) == ""


def test_every_kind_of_dots_and_back_has_its_keyword() -> None:
    assert {each.keyword for each in Dots} == {"black_1", "sgray_8", "srgb_8"}
    assert {str(each) for each in Back} == {"normal", "flipped", "rotated", "manual-tumble"}
