"""The kiosk's own words: every language says all that the first one says, and nothing else."""

import shutil
from pathlib import Path

import pytest

from kiosk.content.build.kiosk_words import REFERENCE, TOPICS, load_kiosk_words
from kiosk.decision.problems import Problem, ProblemsFound

SHIPPED = Path(__file__).parents[3] / "content" / "kiosk"


@pytest.fixture
def kiosk(tmp_path: Path) -> Path:
    """The kiosk's words in English, and in a second language that is still all English."""
    folder = tmp_path / "kiosk"
    for language in (REFERENCE, "de"):
        shutil.copytree(SHIPPED / "words" / REFERENCE, folder / "words" / language)
    return folder


def problems(folder: Path, *languages: str) -> list[Problem]:
    with pytest.raises(ProblemsFound) as found:
        load_kiosk_words(folder, languages)
    return list(found.value.problems)


def rewrite(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_screen_has_the_words_of_the_printer_too(kiosk: Path) -> None:
    words = load_kiosk_words(kiosk, ("en",))["en"]
    assert words.screen["start"] == "Start"
    assert words.screen["done_title"]
    assert words.paper["title_getting_ready"]
    assert "title_getting_ready" not in words.screen


def test_only_the_languages_asked_for_are_given(kiosk: Path) -> None:
    assert set(load_kiosk_words(kiosk, ("de",))) == {"de"}


def test_a_key_without_words_is_named_with_where_to_translate_it_from(kiosk: Path) -> None:
    rewrite(kiosk / "words" / "de" / "screen.yaml", 'back: "Back"\n', "")
    [problem] = problems(kiosk, "de")
    assert problem.file == "kiosk/words/de/screen.yaml"
    assert problem.what == '"back" has no words'
    assert problem.remedy == "translate it from kiosk/words/en/screen.yaml"


def test_a_key_too_many_is_named_with_its_line_and_the_nearest_one(kiosk: Path) -> None:
    rewrite(kiosk / "words" / "de" / "screen.yaml", 'back: "Back"', 'back: "Back"\nbakc: "Back"')
    [problem] = problems(kiosk, "de")
    assert problem.line > 1
    assert (problem.what, problem.remedy) == ('"bakc" is not used', 'did you mean "back"?')


def test_a_language_without_any_words_names_every_file_it_needs(kiosk: Path) -> None:
    missing = {problem.file for problem in problems(kiosk, "fr")}
    assert missing == {f"kiosk/words/fr/{topic}.yaml" for topic in TOPICS}


def test_every_problem_is_told_at_once(kiosk: Path) -> None:
    rewrite(kiosk / "words" / "de" / "screen.yaml", 'back: "Back"\n', "")
    rewrite(kiosk / "words" / "de" / "paper.yaml", "title_afterwards: At home\n", "")
    assert len(problems(kiosk, "de")) == 2
