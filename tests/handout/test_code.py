"""The printed code: read back from pictures of it as scanners and copiers take them."""

import random
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from kiosk.content.answers.answers_file import read_answers
from kiosk.content.pack import check_pack
from kiosk.decision.handover_code import read_code, write_code
from kiosk.handout.code import MARGIN, Squares, calendar_squares, calendar_width, squares, width_mm
from tests.handout.code_readers import READERS, Reader, by_zxing

ROOT = Path(__file__).parents[2]
AID = next(iter(sorted((ROOT / "content").glob("*/about.yaml")))).parent

INCH_MM = 25.4
SMALLER = 0.65
"""How much narrower than it is printed it is read here: a reader has to have room to spare."""
INK, PAPER = 70, 225


@pytest.fixture(scope="module")
def text() -> str:
    """The code of the whole visit that the shipped aid is tried out with."""
    aids = check_pack(AID).aids
    answers = read_answers(AID / "visit.yaml", aids, next(iter(aids.values())).made_on)
    return write_code(aids[answers.visit.reading.language], answers.visit, answers.today)


def picture(code: Squares, dpi: int) -> Image.Image:
    """A grey page corner with the code on it, at so many pixels an inch."""
    side = len(code) + 2 * MARGIN
    small = Image.new("L", (side, side), PAPER)
    for y, row in enumerate(code):
        for x, black in enumerate(row):
            small.putpixel((x + MARGIN, y + MARGIN), INK if black else PAPER)
    pixels = round(width_mm(len(code)) * SMALLER / INCH_MM * dpi)
    page = Image.new("L", (2 * pixels, 2 * pixels), PAPER)
    page.paste(small.resize((pixels, pixels), Image.Resampling.BOX), (pixels // 2, pixels // 3))
    return page


def copied(page: Image.Image, turn: float) -> Image.Image:
    """The page after a copier: laid on askew, out of focus, and grainy."""
    askew = page.rotate(turn, Image.Resampling.BICUBIC, fillcolor=PAPER)
    grain = Image.frombytes("L", page.size, random.Random(1).randbytes(page.width * page.height))
    return Image.blend(askew.filter(ImageFilter.GaussianBlur(1)), grain, 0.2)


@pytest.fixture(params=READERS)
def read(request: pytest.FixtureRequest) -> Reader:
    """One reader after the other."""
    return READERS[request.param]


@pytest.mark.parametrize("turn", [-3, 0, 2.5, 90, 180])
@pytest.mark.parametrize("dpi", [150, 300])
def test_a_copy_of_the_printed_code_is_read_back(read: Reader, text: str, dpi: int, turn: float) -> None:
    assert read(copied(picture(squares(text), dpi), turn)) == [text]


def test_what_is_read_back_is_the_visit(read: Reader, text: str) -> None:
    aids = check_pack(AID).aids
    [scanned] = read(copied(picture(squares(text), 150), 2))
    assert read_code(aids, scanned) == read_code(aids, text)
    assert len(read_code(aids, scanned).visit.answers) > 10


@pytest.mark.parametrize("place", [(0.5, 0.5), (0.8, 0.45), (0.45, 0.8)])
def test_a_thumb_print_on_the_code_does_no_harm(read: Reader, text: str, place: tuple[float, float]) -> None:
    code = squares(text)
    page = picture(code, 300)
    pixels, (x, y) = page.width // 2, place
    centre, radius = (pixels / 2 + x * pixels, pixels / 3 + y * pixels), 0.1 * pixels
    ImageDraw.Draw(page).ellipse(
        (centre[0] - radius, centre[1] - radius, centre[0] + radius, centre[1] + radius), fill=INK
    )
    assert read(page) == [text]


def test_the_code_is_a_square_of_moderate_size(text: str) -> None:
    code = squares(text)
    assert {len(row) for row in code} == {len(code)}
    assert len(code) <= 37, "version 5"


def test_the_same_text_is_always_the_same_squares(text: str) -> None:
    assert squares(text) == squares(text)


def test_a_text_that_a_keyboard_may_change_is_refused() -> None:
    with pytest.raises(ValueError, match="mode"):
        squares("sdk1")


def damaged(code: Squares, chance: random.Random, *, share: float) -> Image.Image:
    """The code at 150 dots an inch with a patch over so large a share of it, anywhere but on a corner."""
    page = picture(code, 150)
    side = page.width // 2
    patch = round(side * share**0.5)
    x = side // 2 + chance.randint(side // 4, side - side // 4 - patch)
    y = side // 3 + chance.randint(side // 4, side - side // 4 - patch)
    ImageDraw.Draw(page).rectangle((x, y, x + patch, y + patch), fill=chance.choice((INK, PAPER)))
    return page


def test_a_patch_over_a_tenth_of_it_mostly_does_no_harm(read: Reader, text: str) -> None:
    chance, code = random.Random(3), squares(text)
    found = [read(copied(damaged(code, chance, share=0.1), chance.uniform(-4, 4))) for _ in range(12)]
    assert sum(each == [text] for each in found) >= 9
    assert all(each in ([], [text]) for each in found), "a damaged code is never read as another"


def test_a_ring_of_coffee_does_no_harm(read: Reader, text: str) -> None:
    page = picture(squares(text), 300)
    stain = Image.new("L", page.size, PAPER)
    box = tuple(page.width * at for at in (0.3, 0.2, 0.72, 0.62))
    ImageDraw.Draw(stain).ellipse(box, outline=PAPER - 45, width=6)
    assert read(copied(ImageChops.darker(page, stain), 2)) == [text]


def test_a_copy_of_a_copy_is_read(read: Reader, text: str) -> None:
    assert read(copied(copied(picture(squares(text), 300), 1), -2)) == [text]


def test_an_event_in_any_letters_is_read_back() -> None:
    event = "BEGIN:VCALENDAR\r\nSUMMARY:Cita, señora Núñez\r\nEND:VCALENDAR\r\n"
    assert by_zxing(picture(calendar_squares(event), 300)) == [event]


@pytest.mark.parametrize("letters", [1, 17, 18, 134, 135, 230, 231, 520, 858, 859, 1003, 1004, 2953])
def test_how_wide_a_code_for_a_calendar_becomes_is_known_before_it_is_made(letters: int) -> None:
    text = "é" * (letters // 2) + "a" * (letters % 2)
    assert calendar_width(text) == len(calendar_squares(text))
