"""Every colour can be told from what lies behind it, in every theme (WCAG 2.2, relative luminance)."""

from collections.abc import Mapping
from functools import cache

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQml import QJSValue, QQmlComponent, QQmlEngine

from kiosk.decision.visit import CONTRASTS
from kiosk.ui.window.engine import QML

GROUNDS = ("accent", "accentDown", "chosen", "down", "info", "danger", "day")
PAIRS = [
    *(
        (ink, behind)
        for ink in ("ink", "quiet", "outline", "accent", "danger")
        for behind in ("paper", "surface")
    ),
    *((f"{ground}Ink", ground) for ground in GROUNDS),
    ("accent", "chosen"),
    ("accent", "info"),
]
SCRIPT = b"import QtQml\nimport Controls\nQtObject { property var palettes: Theme.palettes }"

Palette = Mapping[str, str]


@cache
def palettes() -> Mapping[str, Palette]:
    """The colours by role for each theme, as QML has them."""
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    component = QQmlComponent(engine)
    component.setData(SCRIPT, QML.as_uri())
    made = component.create()
    assert made is not None, component.errorString()
    value = made.property("palettes")
    found = value.toVariant() if isinstance(value, QJSValue) else value
    assert isinstance(found, Mapping)
    return found


def luminance(color: str) -> float:
    """The relative luminance that WCAG defines."""
    exact = QColor(color)
    parts = (exact.redF(), exact.greenF(), exact.blueF())
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio: 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_ratio_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def test_each_theme_that_a_person_can_choose_is_drawn(qapp: object) -> None:
    assert set(palettes()) == set(CONTRASTS)
    assert len({frozenset(palette) for palette in palettes().values()}) == 1, "each names the same roles"


@pytest.mark.parametrize(("ink", "behind"), PAIRS)
def test_colours_stand_out_usually(qapp: object, ink: str, behind: str) -> None:
    palette = palettes()["default"]
    assert contrast(palette[ink], palette[behind]) >= 10


@pytest.mark.parametrize("theme", ["black_on_white", "white_on_black"])
@pytest.mark.parametrize(("ink", "behind"), PAIRS)
def test_two_themes_stand_out_as_far_as_can_be(qapp: object, theme: str, ink: str, behind: str) -> None:
    palette = palettes()[theme]
    assert contrast(palette[ink], palette[behind]) >= 20


@pytest.mark.parametrize(("ink", "behind"), PAIRS)
def test_the_soft_theme_is_softer_and_still_readable(qapp: object, ink: str, behind: str) -> None:
    palette = palettes()["soft"]
    assert 4.5 <= contrast(palette[ink], palette[behind]) < 10
