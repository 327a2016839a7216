"""Sizes that a person can measure on the glass with a ruler."""

import math

import pytest

from kiosk.device.screen_size import TextSize, capitals_mm, pixels_per_mm

VVSG_7_1_G_MM = {"small": (3.5, 4.2), "normal": (4.8, 5.6), "large": (6.4, 7.1), "very_large": (8.5, 9.0)}


def test_the_measured_setting_wins() -> None:
    assert pixels_per_mm(3.5, (1920, 1080)) == 3.5


def test_without_a_setting_the_screen_counts_as_15_6_inches() -> None:
    diagonal_inches = math.hypot(1920, 1080) / pixels_per_mm(0, (1920, 1080)) / 25.4
    assert diagonal_inches == pytest.approx(15.6)


def test_a_screen_on_its_side_has_the_same_scale() -> None:
    assert pixels_per_mm(0, (1080, 1920)) == pixels_per_mm(0, (1920, 1080))


@pytest.mark.parametrize("setting", [-1, math.nan, math.inf])
def test_an_impossible_setting_is_refused(setting: float) -> None:
    with pytest.raises(ValueError, match="pixels per millimetre"):
        pixels_per_mm(setting, (1920, 1080))


@pytest.mark.parametrize("screen", [(0, 1080), (1920, 0), (-1, 5)])
def test_a_screen_without_area_is_refused(screen: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="a screen cannot be"):
        pixels_per_mm(0, screen)


def test_each_text_size_is_in_its_range_and_they_grow() -> None:
    assert [size.value for size in TextSize] == [*VVSG_7_1_G_MM, "twice"]
    for size, (low, high) in VVSG_7_1_G_MM.items():
        assert low <= TextSize(size).capital_mm <= high
    heights = [size.capital_mm for size in TextSize]
    assert heights == sorted(set(heights))


def test_the_last_size_is_twice_the_usual() -> None:
    assert TextSize.TWICE.capital_mm == 2 * TextSize.NORMAL.capital_mm


def test_it_is_offered_where_the_glass_has_room_for_it() -> None:
    assert list(capitals_mm(175)) == list(TextSize), "13 inches, the smallest that the kiosk is made for"
    assert list(capitals_mm(165)) == list(VVSG_7_1_G_MM)
