"""The settings that let staff in, and those that let answers out."""

from pathlib import Path

import pytest

from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.device.settings import Settings, load_settings

HASH = "$argon2id$v=19$m=19456,t=3,p=1$Gg1lo/GfJWadNAHgSqdBCg$pOy8c4Akbk7Uk2Z2GTl+g6byBcHfiVh3dxk6ZdDETnQ"


def settings(folder: Path, text: str) -> Settings:
    file = folder / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    return load_settings(file)


def only(folder: Path, text: str) -> Problem:
    with pytest.raises(ProblemsFound) as raised:
        settings(folder, text)
    [problem] = raised.value.problems
    return problem


def test_nobody_gets_in_and_nothing_gets_out_unless_the_clinic_says_so() -> None:
    assert (Settings().staff.pin_hash, Settings().records.to) == ("", "")


def test_a_hash_is_taken_and_shown_to_nobody(tmp_path: Path) -> None:
    found = settings(tmp_path, f'[staff]\npin_hash = "{HASH}"\nidle_s = 1800')
    assert (found.staff.pin_hash, found.staff.idle_s) == (HASH, 1800)
    assert HASH not in repr(found)


@pytest.mark.parametrize("written", ['"271828"', '" 271828 "'])
def test_a_plain_pin_is_refused_with_how_to_make_a_hash_and_not_repeated(
    tmp_path: Path, written: str
) -> None:
    problem = only(tmp_path, f"[staff]\npin_hash = {written}")
    assert (problem.line, "this is a PIN" in problem.what) == (2, True)
    assert 'run "spine-kiosk staff pin"' in problem.remedy
    assert "271828" not in str(problem)


@pytest.mark.parametrize(
    "written",
    [
        "271828",
        '"my secret"',
        f'"{HASH[:-1]}"',
        f'"{HASH.replace("argon2id", "argon2i")}"',
        f'"{HASH.replace("t=3", "t=1")}"',
        f'"{HASH.replace("m=19456", "m=8")}"',
        f'"{HASH.replace("m=19456", "m=4194304")}"',
        '"$2b$12$K3JNi5xUVbCvxdIXqzdrCO"',
    ],
)
def test_what_is_no_good_hash_is_refused_and_not_repeated(tmp_path: Path, written: str) -> None:
    problem = only(tmp_path, f"[staff]\npin_hash = {written}")
    assert problem.line == 2
    assert written.strip('"') not in str(problem)


@pytest.mark.parametrize("seconds", [299, 1801])
def test_a_consult_ends_by_itself_within_five_to_thirty_minutes(tmp_path: Path, seconds: int) -> None:
    assert "write a number from 300 to 1800" in str(only(tmp_path, f"[staff]\nidle_s = {seconds}"))


@pytest.mark.parametrize(
    "place",
    ["https://fhir.clinic.example/r4", "https://10.0.0.5:8443", "https://[::1]/fhir/", "folder:/srv/x"],
)
def test_a_record_goes_to_a_folder_or_an_encrypted_server(tmp_path: Path, place: str) -> None:
    assert settings(tmp_path, f'[records]\nto = "{place}"').records.to == place


def test_a_folder_of_records_is_looked_for_beside_the_file(tmp_path: Path) -> None:
    assert settings(tmp_path, '[records]\nto = "folder:kept"').records.to == f"folder:{tmp_path / 'kept'}"


def test_an_unencrypted_server_is_refused(tmp_path: Path) -> None:
    assert "unencrypted" in only(tmp_path, '[records]\nto = "http://fhir.clinic.example"').what


@pytest.mark.parametrize(
    "place",
    [
        "yes",
        "/srv/x",
        "folder:",
        "folder:///srv",
        "https://",
        "https://a/b?c=d",
        "https://a b/",
        "https://á/",
    ],
)
def test_what_is_no_place_for_a_record_is_refused(tmp_path: Path, place: str) -> None:
    assert f'"{place}" is no place for a record' in only(tmp_path, f'[records]\nto = "{place}"').what


def test_a_password_in_an_address_is_refused_and_not_repeated(tmp_path: Path) -> None:
    problem = only(tmp_path, '[records]\nto = "https://nurse:secret@fhir.clinic.example"')
    assert "secret" not in str(problem)


def test_no_record_is_kept_of_people_who_are_alone_with_the_kiosk(tmp_path: Path) -> None:
    problem = only(tmp_path, '[kiosk]\nunattended = true\n[records]\nto = "folder:kept"')
    assert problem.line == 4
    assert "only while a clinician stands by" in problem.what
    assert problem.remedy


SERVER = '[records]\nto = "https://fhir.clinic.example"\n'


def test_a_kiosk_signs_in_with_a_name_and_a_key(tmp_path: Path) -> None:
    found = settings(tmp_path, f'{SERVER}client_id = "kiosk-7"\nkey_file = "key.pem"').records
    assert (found.client_id, found.key_file) == ("kiosk-7", str(tmp_path / "key.pem"))
    assert found.token_url == ""


@pytest.mark.parametrize(
    "written", ['client_id = "kiosk-7"', 'key_file = "key.pem"', 'token_url = "https://server/token"']
)
def test_half_a_sign_in_is_refused(tmp_path: Path, written: str) -> None:
    problem = only(tmp_path, SERVER + written)
    assert (problem.line, "takes both" in problem.what) == (3, True)
    assert problem.remedy == "set both, or none"


def test_nobody_signs_in_to_a_folder(tmp_path: Path) -> None:
    written = '[records]\nto = "folder:kept"\nclient_id = "kiosk-7"\nkey_file = "key.pem"'
    assert "is for signing in to a server" in only(tmp_path, written).what


@pytest.mark.parametrize("address", ["http://server/token", "server/token", "https://a b", "folder:x"])
def test_tokens_come_over_an_encrypted_connection_alone(tmp_path: Path, address: str) -> None:
    written = f'{SERVER}client_id = "kiosk-7"\nkey_file = "key.pem"\ntoken_url = "{address}"'
    assert "is no encrypted address" in only(tmp_path, written).what


def test_a_client_id_has_no_space(tmp_path: Path) -> None:
    problem = only(tmp_path, f'{SERVER}client_id = "kiosk SECRET"\nkey_file = "key.pem"')
    assert "this is no client id" in problem.what
    assert "SECRET" not in str(problem)
