"""The languages of the settings, and those that an aid speaks."""

from pathlib import Path

import pytest

from kiosk.decision.problems import ProblemsFound
from kiosk.device.languages import languages_kept_back, languages_of
from kiosk.device.settings import Settings, load_settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.toml"


def settings(file: Path, *lines: str) -> Settings:
    file.write_text("\n".join(("[kiosk]", *lines)), encoding="utf-8")
    return load_settings(file)


@pytest.mark.parametrize(
    ("lines", "languages"),
    [
        ([], ("en", "es")),
        (['language = "es-MX"'], ("es", "en")),
        (['languages_offered = ["es"]'], ("es",)),
        (['languages_offered = ["es-MX", "es-ES", "en-US"]'], ("es", "en")),
        (['language = "es"', 'languages_offered = ["en", "es-MX"]'], ("es", "en")),
    ],
)
def test_the_first_language_comes_first_and_each_once(
    file: Path, lines: list[str], languages: tuple[str, ...]
) -> None:
    assert languages_of(settings(file, *lines), ["en", "es"]) == languages


def test_every_language_that_the_aid_does_not_speak_is_said_at_once(file: Path) -> None:
    asked = settings(file, 'language = "de-AT"', 'languages_offered = ["fr", "es", "de"]')
    with pytest.raises(ProblemsFound) as found:
        languages_of(asked, ["en", "es"])
    assert str(found.value).splitlines() == [
        f'{file}:3: "languages_offered": the aid does not speak "fr". use some of: en, es.',
        f'{file}:3: "languages_offered": the aid does not speak "de". use some of: en, es.',
        f'{file}:2: "language": the aid does not speak "de-AT". use some of: en, es.',
    ]


@pytest.mark.parametrize(
    ("lines", "languages", "kept_back"),
    [
        (["require_signoff = false"], ("en", "es"), ()),
        (["require_signoff = true"], ("en",), ("es",)),
        (
            ["require_signoff = true", 'language = "en"', 'languages_offered = ["en", "es-MX"]'],
            ("en",),
            ("es",),
        ),
        (["require_signoff = true", 'languages_offered = ["en"]'], ("en",), ()),
    ],
)
def test_a_language_that_nobody_reviewed_is_kept_back_where_content_must_be_approved(
    file: Path, lines: list[str], languages: tuple[str, ...], kept_back: tuple[str, ...]
) -> None:
    asked = settings(file, *lines)
    assert languages_of(asked, ["en", "es"], {"es"}) == languages
    assert languages_kept_back(asked, ["en", "es"], {"es"}) == kept_back


@pytest.mark.parametrize(
    "lines", [['language = "es"'], ['language = "es"', 'languages_offered = ["es"]']], ids=["first", "only"]
)
def test_a_kiosk_does_not_start_in_a_language_that_nobody_reviewed(file: Path, lines: list[str]) -> None:
    asked = settings(file, "require_signoff = true", *lines)
    with pytest.raises(ProblemsFound) as found:
        languages_of(asked, ["en", "es"], {"es"})
    assert "its review is pending: es, and the kiosk would start in it" in str(found.value)
