"""`support-bundle`: all that whoever maintains the kiosk needs, no secret, and nothing of a person."""

import json
import tarfile
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.commands.support_bundle import may_be_seen

TOY = Path(__file__).parent / "samples" / "tea-or-coffee"
HASH = "$argon2id$v=19$m=19456,t=2,p=1$" + "SALTSALTSALTSALTSALTSA" + "$" + "HASHHASH" * 5 + "HAS"
SECRETS = (
    "SALTSALT",
    "HASHHASH",
    "c0ffee" * 10,
    "KEYOFTHELAMP",
    "KEYOFTHESERVER",
    "KEYOFTHE",
    "Dr. Lee",
    "271828",
)
ANSWERS = ("warfarin", "December 24", "2026-12-24", "pain_now", "a person's name")
SETTINGS = f"""
[kiosk]
aid = "{TOY}"
state = "{{folder}}/state"
[printer]
address = "folder:{{folder}}/printed"
certificate_sha256 = "{"c0ffee" * 10}abcd"
[staff]
pin_hash = "{HASH}"  # 271828
call = "lamp --key KEYOFTHELAMP"
[clinic]
phone = "555-0100"
arrival = "ask for Dr. Lee"
[records]
to = "https://server/fhir/KEYOFTHESERVER"
client_id = "KEYOFTHECLIENT"
key_file = "{{folder}}/record-key.pem"
token_url = "https://server/token/KEYOFTHETOKENS"
[journal]
file = "{{folder}}/journal"
"""
JOURNAL = """{"time": "2026-12-01T12:00Z", "event": "visit_started"}
{"time": "2026-12-01T12:05Z", "event": "print_ended", "state": "done"}
{"time": "2026-12-01T12:05Z", "event": "print_ended", "state": "a person's name"}
{"time": "2026-12-01T12:06Z", "event": "visit_started", "answers": {"pain_now": 6}}
{"time": "warfarin since 2026-12-24", "event": "visit_started"}
{"time": "2026-12-01T12:07Z", "event": "out_of_service"}
RuntimeError
  File "/usr/lib/spine-kiosk/kiosk/ui/session.py", line 12, in goOn
a person's name: December 24
"""


@pytest.fixture
def bundle(tmp_path: Path) -> dict[str, str]:
    """What is in the bundle of a kiosk that was full of secrets and of somebody's answers."""
    (tmp_path / "journal").write_text(JOURNAL, encoding="utf-8")
    return _bundle(tmp_path)


def _bundle(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "printed").mkdir()
    (tmp_path / "printed" / "a.pdf").write_bytes(b"%PDF warfarin")
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "wrong-tries.json").write_text('{"wrong": 5, "until": 271828}')
    (tmp_path / "state" / "tally.json").write_text(
        '{"since": "2026-12-01T12:00Z", "events": {"warfarin": 1, "kiosk_started": 2}}'
    )
    settings, out = tmp_path / "kiosk.toml", tmp_path / "stick"
    settings.write_text(SETTINGS.format(folder=tmp_path), encoding="utf-8")
    out.mkdir()
    assert main(["support-bundle", "--settings", str(settings), "--out", str(out)]) == 0
    (file,) = out.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    with tarfile.open(file) as archive:
        members = {each.name.rpartition("/")[2]: archive.extractfile(each) for each in archive.getmembers()}
        return {name: stream.read().decode() for name, stream in members.items() if stream}


def test_no_secret_and_no_answer_is_in_it(bundle: dict[str, str]) -> None:
    whole = json.dumps(bundle, ensure_ascii=False)
    assert not [each for each in (*SECRETS, *ANSWERS) if each in whole]


def test_what_helps_is_in_it(bundle: dict[str, str]) -> None:
    assert set(bundle) == {"settings.toml", "status.json", "printers.txt", "versions.txt", "journal.txt"}
    assert 'phone = "555-0100"' in bundle["settings.toml"]
    assert 'pin_hash = "(not in the bundle)"' in bundle["settings.toml"], "that one is set"
    assert json.loads(bundle["status.json"])["content"] == "tea-or-coffee 1"
    assert bundle["printers.txt"].startswith("printer 1: ready")
    assert "python: 3." in bundle["versions.txt"]
    assert "reportlab" in bundle["versions.txt"]
    kept = bundle["journal.txt"].splitlines()
    assert len([each for each in kept if "out_of_service" in each]) == 1
    assert "RuntimeError" in kept
    assert '  File "/usr/lib/spine-kiosk/kiosk/ui/session.py", line 12, in goOn' in kept


def test_a_journal_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "journal").mkdir()
    assert _bundle(tmp_path)["journal.txt"].startswith("the journal cannot be read: Is a directory\n")


def test_settings_that_are_wrong_are_no_reason_to_give_nothing(tmp_path: Path) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text('[staff]\npin = "271828"\npin_hash = 271828\n[271828]\nx = "271828"\n')
    assert main(["support-bundle", "--settings", str(settings), "--out", str(tmp_path)]) == 0
    (file,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(file) as archive:
        streams = [archive.extractfile(each) for each in archive.getmembers()]
        assert not [each for each in streams if each and b"271828" in each.read()]


def test_it_is_whole_or_not_at_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["support-bundle", "--out", str(tmp_path / "none")]) == 2
    assert "this is no folder" in capsys.readouterr().err
    assert main(["support-bundle", "--aid", str(TOY), "--out", "/proc"]) == 2
    assert "Choose another place" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ("repair: clearing what is kept for speed", True),
        ("spine-kiosk.service: Main process exited, code=killed, status=9/KILL", True),
        ("repair: December 24", False),
        ("Traceback: the name of a person", False),
        ('{"event": "visit_started", "time": "2026-12-01T12:00Z", "A Name": 1}', False),
        ("[" * 100_000, False),
    ],
    ids=str,
)
def test_only_lines_in_which_nothing_of_a_person_can_stand_are_seen(line: str, *, seen: bool) -> None:
    assert may_be_seen(line) is seen
