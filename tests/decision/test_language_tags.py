"""A language tag finds the language that fits it best."""

import pytest

from kiosk.decision.language_tags import look_up


@pytest.mark.parametrize(
    ("tag", "found"),
    [
        ("es", "es"),
        ("es-MX", "es"),
        ("es-Latn-MX", "es"),
        ("en-a-bbb", "en"),
        ("zh-Hant-TW", "zh-Hant"),
        ("ZH-hant", "zh-Hant"),
        ("est", None),
        ("zh", None),
    ],
)
def test_a_tag_is_looked_up_by_its_language(tag: str, found: str | None) -> None:
    assert look_up(tag, ["en", "es", "zh-Hant"]) == found
