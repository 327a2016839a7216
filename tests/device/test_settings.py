"""What a clinic writes, and what it is told when that is wrong."""

import os
from dataclasses import FrozenInstanceError, fields, replace
from pathlib import Path

import pytest

from kiosk.decision.clinic import Clinic
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.device.places import Shipped, shipped
from kiosk.device.setting_text import SECTIONS
from kiosk.device.settings import Settings, load_settings
from kiosk.device.toml_lines import lines_of_keys


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.toml"


def settings(file: Path, text: str) -> Settings:
    file.write_text(text, encoding="utf-8")
    return load_settings(file)


def problems(file: Path, text: str) -> tuple[Problem, ...]:
    with pytest.raises(ProblemsFound) as raised:
        settings(file, text)
    assert all(problem.file == str(file) for problem in raised.value.problems)
    assert all(problem.remedy for problem in raised.value.problems)
    return raised.value.problems


def only(file: Path, text: str) -> Problem:
    (problem,) = problems(file, text)
    return problem


def test_without_a_file_there_are_the_defaults() -> None:
    found = load_settings(None)
    assert found == Settings()
    assert (found.printer.address, found.kiosk.state) == ("", "")
    assert (found.idle.warn_after_s, found.idle.answer_within_s) == (180, 45)
    assert found.clinic == Clinic()


def test_an_empty_file_is_the_defaults(file: Path) -> None:
    assert settings(file, "") == Settings()
    assert settings(file, "[kiosk]\n") == Settings()


def test_settings_are_values() -> None:
    with pytest.raises(FrozenInstanceError):
        load_settings(None).kiosk.language = "es"  # type: ignore[misc]
    assert hash(load_settings(None)) == hash(Settings())


def test_what_is_written_is_what_holds(file: Path) -> None:
    found = settings(
        file,
        """
[kiosk]
aid = "/srv/aid"
language = "es"
languages_offered = ["en", "es"]
renderer = "gpu"
[screen]
pixels_per_mm = 4
width_px = 1080
height_px = 1920
[idle]
warn_after_s = 300
answer_within_s = 20
[printer]
address = "ipp://printer.local:631/ipp/print"
[clinic]
phone = " 1-800-CALL-NOW "
after_hours_phone = "+1 (555) 010-0199, ask for the nurse"
paper = "a4"
""",
    )
    assert found.kiosk.aid == "/srv/aid"
    assert found.kiosk.languages_offered == ("en", "es")
    assert found.kiosk.renderer == "gpu"
    assert isinstance(found.screen.pixels_per_mm, float)
    assert (found.screen.pixels_per_mm, found.screen.height_px) == (4.0, 1920)
    assert found.idle.warn_after_s == 300
    assert found.printer.address == "ipp://printer.local:631/ipp/print"
    assert found.clinic.phone == "1-800-CALL-NOW"
    assert found.clinic.paper == "a4"


def test_paths_are_taken_from_the_files_own_folder(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/")
    found = settings(
        file, '[kiosk]\naid = "my aid"\n[journal]\nfile = "log"\n[printer]\naddress = "folder:out"'
    )
    assert found.kiosk.aid == str(file.parent / "my aid")
    assert found.journal.file == str(file.parent / "log")
    assert found.printer.address == f"folder:{file.parent / 'out'}"


def test_a_password_in_an_address_is_not_repeated(file: Path) -> None:
    problem = only(file, '[printer]\naddress = "ipp://nurse:secret@printer/ipp/print"')
    assert "secret" not in str(problem)
    assert "printer/ipp/print" in problem.what


def test_a_wave_is_the_home_folder(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/kiosk")
    found = settings(file, '[kiosk]\naid = "~/aid"\n[printer]\naddress = "folder:~/printed"')
    assert found.kiosk.aid == "/home/kiosk/aid"
    assert found.printer.address == "folder:/home/kiosk/printed"


def test_a_blank_address_is_the_default_folder(file: Path) -> None:
    assert settings(file, '[printer]\naddress = ""') == Settings()


def test_a_byte_order_mark_is_passed_over(file: Path) -> None:
    assert settings(file, '\ufeff[kiosk]\nlanguage = "es"').kiosk.language == "es"


def test_everything_wrong_is_said_at_once_in_the_order_of_the_file(file: Path) -> None:
    found = problems(
        file,
        """[kiosk]
rendrer = "gpu"
renderer = "opengl"
unattended = "yes"
[idel]
warn_after_s = 180
[idle]
warn_after_s = 30
[clinic]
paper = "A4"
name = "Hill\\tStreet"
""",
    )
    assert [(problem.line, problem.what, problem.remedy) for problem in found] == [
        (2, '[kiosk] has no key "rendrer"', 'did you mean "renderer"?'),
        (3, '"renderer": "opengl" cannot be chosen here', "use one of: software, gpu"),
        (4, '"unattended": this is text', "write true or false"),
        (5, 'there is no table "[idel]"', 'did you mean "idle"?'),
        (8, '"warn_after_s": 30 is out of range', "write a number from 120 to 300"),
        (10, '"paper": "A4" cannot be chosen here', 'did you mean "a4"?'),
        (
            11,
            '"name": the text has a control character (U+0009) at place 5',
            "write it in one line, without tabs",
        ),
    ]


@pytest.mark.parametrize(
    ("section", "line"),
    [
        ("kiosk", 'aid = ["a"]'),
        ("kiosk", 'language = "English"'),
        ("kiosk", 'languages_offered = "en"'),
        ("kiosk", "languages_offered = [1]"),
        ("kiosk", 'languages_offered = ["en", "en"]'),
        ("kiosk", 'languages_offered = ["en", "English"]'),
        ("kiosk", 'renderer = "gpu\\n"'),
        ("kiosk", "languages_offered = ['en', 'e\u0085']"),
        ("kiosk", 'renderer = ""'),
        ("kiosk", "renderer = 1"),
        ("kiosk", "unattended = 1"),
        ("screen", "pixels_per_mm = 1.9"),
        ("screen", "pixels_per_mm = -0.1"),
        ("screen", "pixels_per_mm = nan"),
        ("screen", "pixels_per_mm = inf"),
        ("screen", "pixels_per_mm = true"),
        ("screen", "width_px = 3.5"),
        ("idle", "warn_after_s = 119"),
        ("idle", "warn_after_s = 301"),
        ("idle", 'warn_after_s = ""'),
        ("idle", "answer_within_s = 19"),
        ("idle", "answer_within_s = 46"),
        ("idle", "answer_within_s = true"),
        ("printer", 'address = "folder:"'),
        ("printer", 'address = "/dev/usb/lp0"'),
        ("printer", 'address = "ipp://"'),
        ("printer", 'address = "folder:///srv/printed"'),
        ("printer", 'address = "ipp://nurse:secret@printer/ipp/print"'),
        ("printer", "give_up_after_s = 0"),
        ("speech", "enabled = 1"),
        ("speech", 'voice = "f3 -w /tmp/x"'),
        ("speech", "voice = 3"),
        ("speech", 'player = "aplay \'never closed"'),
        ("clinic", "name = 1"),
        ("clinic", "name = 2030-01-01"),
        ("clinic", "name = {}"),
        ("clinic", 'phone = "1\\u0000"'),
        ("clinic", 'name = "North Clinic\u00a0"'),
        ("clinic", "phone = '\u200b555-0100'"),
        ("clinic", "phone = '555\u200e-0100'"),
        ("clinic", 'arrival = "7 am\\nfront door"'),
        ("clinic", 'paper = "legal"'),
        ("journal", "file = false"),
    ],
)
def test_a_wrong_value_is_found_on_its_line(file: Path, section: str, line: str) -> None:
    problem = only(file, f"# first\n[{section}]\n\n{line}\n")
    assert problem.line == 4
    assert line.split(" =", maxsplit=1)[0] in problem.what


@pytest.mark.parametrize("line", ["width_px = 1080", "height_px = 1920"])
def test_half_a_screen_is_no_screen(file: Path, line: str) -> None:
    problem = only(file, f"[screen]\n{line}")
    assert problem.line == 1
    assert "only one" in problem.what


def test_what_contradicts_is_said_beside_faults_of_other_sections_only(file: Path) -> None:
    half = "[screen]\nwidth_px = 1080\n"
    assert [problem.line for problem in problems(file, half + "[idle]\nanswer_within_s = 1")] == [1, 4]
    assert [problem.line for problem in problems(file, half + "height_px = 1")] == [3]


def test_a_key_in_the_wrong_table_is_sent_home(file: Path) -> None:
    assert only(file, '[kiosk]\npaper = "a4"') == Problem(
        str(file), 2, '[kiosk] has no key "paper"', 'move it under "[clinic]"'
    )
    assert only(file, 'paper = "a4"').remedy == 'move it under "[clinic]"'
    assert only(file, 'papper = "a4"').remedy == 'did you mean "paper"?'


def test_a_table_that_is_none_is_refused(file: Path) -> None:
    assert only(file, "kiosk = 1").what == '"kiosk" is not a table'
    assert only(file, "[[kiosk]]").remedy == 'write "[kiosk]" in a line of its own'


def test_a_fault_in_an_inline_table_is_on_its_line(file: Path) -> None:
    assert only(file, '\nkiosk = { renderer = "x", unattended = true }').line == 2


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[kiosk]\nlanguage = en\n", 2),
        ('[kiosk]\nlanguage = "en"\nlanguage = "es"', 3),
        ("[kiosk]\n[kiosk]", 2),
        ('[kiosk]\naid = """never closed\n\n', 4),
        ("x = " + "[" * 5000, 0),
    ],
)
def test_what_is_no_toml_is_said_with_its_line(file: Path, text: str, line: int) -> None:
    problem = only(file, text)
    assert problem.line == line
    assert "not TOML" in problem.what
    assert "(at " not in problem.what


@pytest.mark.parametrize(
    ("text", "line", "named"),
    [
        ('[kiosk]\n\u00a0language = "en"', 2, "a no-break space (U+00A0) at place 1"),
        ('[kiosk]\nlanguage = "en"\u200b', 2, "a zero width space (U+200B) at place 16"),
        ('[kiosk]\nlanguage =\u00a0"en"', 2, "a no-break space (U+00A0) at place 11"),
        ('[kiosk]\n\ufefflanguage = "en"', 2, "a byte order mark (U+FEFF) at place 1"),
        ("[kiosk]\nlanguage = “en”", 2, "a left double quotation mark (U+201C) at place 12"),
        ("[kiosk]\n‘language’ = 'en'", 2, "a left single quotation mark (U+2018) at place 1"),
        ("[kiosk]\u3000", 1, "an ideographic space (U+3000) at place 8"),
    ],
    ids=ascii,
)
def test_what_looks_like_toml_and_is_none_is_named(file: Path, text: str, line: int, named: str) -> None:
    problem = only(file, text)
    assert problem.line == line
    assert f": the line has {named}" in problem.what


def test_a_value_with_what_nobody_sees_shows_it(file: Path) -> None:
    assert 'language": the text has a no-break space (U+00A0) at place 3' in str(
        only(file, "[kiosk]\nlanguage = 'es\u00a0'")
    )
    assert '"soft[no-break space (U+00A0)]ware"' in str(only(file, "[kiosk]\nrenderer = 'soft\u00a0ware'"))
    assert '"lan[soft hyphen (U+00AD)]guage"' in str(only(file, "[kiosk]\n'lan\u00adguage' = 'es'"))


def test_a_pin_with_what_nobody_sees_is_not_repeated(file: Path) -> None:
    assert "123456" not in str(only(file, '[staff]\npin_hash = "123456\u00a0"'))
    assert "123456" not in str(only(file, '[staff]\npin_hash = "123456"\u00a0'))


def test_the_languages_offered_have_that_of_the_first_page(file: Path) -> None:
    found = only(file, '[kiosk]\nlanguage = "en"\nlanguages_offered = ["es"]')
    assert (found.line, found.remedy) == (3, 'add it, or change "language"')
    assert settings(file, '[kiosk]\nlanguages_offered = ["es"]').kiosk.language == ""
    assert settings(file, '[kiosk]\nlanguage = "es-MX"\nlanguages_offered = ["es"]')


def test_a_pipe_or_a_device_holds_no_settings(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for place in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(ProblemsFound, match="no ordinary file"):
            load_settings(place)


def test_a_missing_file_is_said(file: Path) -> None:
    with pytest.raises(ProblemsFound, match="there is no such settings file"):
        load_settings(file)


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(ProblemsFound, match=r"cannot be read \(is a directory\)"):
        load_settings(tmp_path)


def test_text_in_another_encoding_is_said_with_its_line(file: Path) -> None:
    file.write_bytes('[clinic]\nphone = "1"\nname = "Cl\xednica"\n'.encode("latin-1"))
    with pytest.raises(ProblemsFound) as raised:
        load_settings(file)
    assert raised.value.problems[0].line == 3
    assert "UTF-8" in str(raised.value)


def shipped_file() -> Path:
    return shipped(Shipped.PACKAGING) / "kiosk.toml"


def test_the_shipped_file_is_the_defaults_for_a_waiting_room() -> None:
    defaults = Settings()
    waiting_room = replace(defaults.kiosk, unattended=True, require_signoff=True)
    assert load_settings(shipped_file()) == replace(defaults, kiosk=waiting_room)


def test_the_shipped_file_has_every_key_and_no_other() -> None:
    written = {path for path in lines_of_keys(shipped_file().read_text(encoding="utf-8")) if len(path) == 2}
    known = {(name, key.name) for name, kind in SECTIONS.items() for key in fields(kind)}
    assert written == known


def test_the_shipped_file_explains_every_key_and_names_its_default() -> None:
    text = shipped_file().read_text(encoding="utf-8")
    lines = text.split("\n")
    for path, number in lines_of_keys(text).items():
        if len(path) == 2:
            above = lines[number - 3 : number - 1]
            assert all(line.startswith("# ") for line in above), path
            assert "Default: " in above[-1], path


def test_the_defaults_named_in_the_shipped_file_are_the_defaults(file: Path) -> None:
    text = shipped_file().read_text(encoding="utf-8")
    lines = text.split("\n")
    for (section, key), number in ((p, n) for p, n in lines_of_keys(text).items() if len(p) == 2):
        value = lines[number - 2].partition("Default: ")[2].split(",")[0].rstrip(".")
        assert settings(file, f"[{section}]\n{key} = {value}") == Settings(), key
