"""`spine-kiosk record`: questions and answers as FHIR R4."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from kiosk.commands import WRONG

TOY = Path(__file__).parent / "samples" / "tea-or-coffee"

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home of its own, so that no test writes into anybody's."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(home))


def run(*arguments: str | Path) -> int:
    return main(["record", *map(str, arguments), "--aid", str(TOY)])


def settings(folder: Path, text: str) -> Path:
    file = folder / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    return file


def printed(capsys: Captured) -> Any:
    return json.loads(capsys.readouterr().out)


def test_the_questions_are_printed(capsys: Captured) -> None:
    assert run("questionnaire") == 0
    made = printed(capsys)
    assert (made["resourceType"], made["title"]) == ("Questionnaire", "Tea or coffee?")


def test_the_questions_are_in_the_language_of_the_settings(tmp_path: Path, capsys: Captured) -> None:
    assert run("questionnaire", "--settings", settings(tmp_path, '[kiosk]\nlanguage = "es"')) == 0
    assert printed(capsys)["language"] == "es"


@pytest.mark.parametrize("language", ["en", "es"])
def test_all_that_a_clinic_enters_has_a_name(tmp_path: Path, capsys: Captured, language: str) -> None:
    assert run("questionnaire", "--settings", settings(tmp_path, f'[kiosk]\nlanguage = "{language}"')) == 0

    def names(items: list[Any]) -> dict[str, str]:
        found = {item["linkId"].rpartition(".")[2]: item["text"] for item in items}
        return found | {key: text for item in items for key, text in names(item.get("item", [])).items()}

    entered = [group for group in printed(capsys)["item"] if group["linkId"].startswith("clinic.")]
    found = names(entered)
    says = {"en": ("Who says so", "Whom to ask"), "es": ("Quién lo dice", "A quién preguntar")}[language]
    assert (found["who"], found["whom"]) == says
    assert len({found[part] for part in ("what", "way", "who", "whom", "day", "morning", "restart")}) == 7


def test_the_answers_are_printed_and_nobody_is_named(capsys: Captured) -> None:
    assert run("response", TOY / "visit.yaml") == 0
    made = printed(capsys)
    assert (made["resourceType"], made["authored"]) == ("QuestionnaireResponse", "2026-11-22")
    assert "subject" not in made


def test_a_file_is_for_this_account_only(tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "record.json"
    assert run("response", TOY / "visit.yaml", "--out", out, "--number", "12-345") == 0
    assert capsys.readouterr().out == f"{out}: a QuestionnaireResponse\n"
    assert out.stat().st_mode & 0o777 == 0o600
    assert json.loads(out.read_text(encoding="utf-8"))["subject"]["identifier"]["value"] == "12-345"


def test_the_answers_of_one_file_are_one_record(tmp_path: Path, capsys: Captured) -> None:
    where = settings(tmp_path, f'[records]\nto = "folder:{tmp_path / "kept"}"')
    for _ in range(2):
        assert run("response", TOY / "visit.yaml", "--settings", where, "--send", "--number", "12-345") == 0
    assert len(list((tmp_path / "kept").iterdir())) == 1


def test_what_the_clinic_entered_goes_with_the_answers(tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "visit.yaml"
    told = (TOY / "visit.yaml").read_text(encoding="utf-8")
    file.write_text(f"{told}\nconsult: {{place: the garden}}\n", encoding="utf-8")
    assert run("response", file) == 0
    [entered] = [item for item in printed(capsys)["item"] if item["linkId"].startswith("clinic.")]
    assert entered["item"][0]["answer"] == [{"valueString": "the garden"}]


def test_a_name_is_no_number(tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "record.json"
    assert run("response", TOY / "visit.yaml", "--out", out, "--number", "Ann") == WRONG
    assert capsys.readouterr().err.startswith("--number: This is no record number: ")
    assert not out.exists()


def test_wrong_answers_are_no_record(tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "answers.yaml"
    file.write_text("answers:\n  thristy: yes\n", encoding="utf-8")
    assert run("response", file) == WRONG
    said = capsys.readouterr()
    assert said.out == ""
    assert "answers.yaml:2" in said.err


def test_a_record_goes_where_the_settings_say(tmp_path: Path, capsys: Captured) -> None:
    file = settings(tmp_path, '[records]\nto = "folder:kept"')
    assert run("response", TOY / "visit.yaml", "--send", "--settings", file) == 0
    [kept] = (tmp_path / "kept").iterdir()
    assert capsys.readouterr().out == f"kept: {kept}\n"
    assert json.loads(kept.read_text(encoding="utf-8"))["resourceType"] == "QuestionnaireResponse"


def test_no_record_goes_anywhere_by_default(capsys: Captured) -> None:
    assert run("response", TOY / "visit.yaml", "--send") == WRONG
    assert "--send: the settings keep no record." in capsys.readouterr().err


def test_no_record_is_kept_of_people_who_are_alone(tmp_path: Path, capsys: Captured) -> None:
    file = settings(tmp_path, '[kiosk]\nunattended = true\n[records]\nto = "folder:kept"')
    assert run("response", TOY / "visit.yaml", "--send", "--settings", file) == WRONG
    assert "only while a clinician stands by" in capsys.readouterr().err
    assert not (tmp_path / "kept").exists()


def test_a_server_that_is_not_there_is_said(tmp_path: Path, capsys: Captured) -> None:
    file = settings(tmp_path, '[records]\nto = "https://127.0.0.1:1/fhir"')
    assert run("response", TOY / "visit.yaml", "--send", "--settings", file) == WRONG
    said = capsys.readouterr()
    assert said.out == ""
    assert (
        "[records] to: The record is not sent: https://127.0.0.1:1/fhir/QuestionnaireResponse cannot"
        in said.err
    )
