"""The languages of the settings, and those that an aid speaks."""

from pathlib import Path

import pytest

from kiosk.decision.problems import ProblemsFound
from kiosk.device.languages import languages_of
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
