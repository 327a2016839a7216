"""The sign-off: written by its approver, broken by any change, over on its day."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.build.signoff import FILE, RELEASE, read_signoff, release, sign
from kiosk.content.pack import check_pack
from kiosk.decision.problems import ProblemsFound
from kiosk.decision.signoff import SignoffStatus, signoff_status

TODAY, UNTIL = date(2026, 11, 22), date(2027, 11, 22)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "aid"
    shutil.copytree(Path(__file__).parents[2] / "samples" / "tea-or-coffee", folder)
    return folder


def _signoff_status(pack: Path, day: date = TODAY) -> SignoffStatus:
    return signoff_status(read_signoff(pack), day)


def test_content_that_nobody_signed_is_unsigned(pack: Path) -> None:
    assert _signoff_status(pack) is SignoffStatus.UNSIGNED


def sign_and_release(pack: Path) -> None:
    sign(pack, "A. Taster", "tea master", UNTIL, TODAY)
    release(pack, "B. Pourer", "host", TODAY)


def test_what_one_person_signed_waits_for_a_second(pack: Path) -> None:
    sign(pack, "A. Taster", "tea master", UNTIL, TODAY)
    assert _signoff_status(pack) is SignoffStatus.UNRELEASED
    release(pack, "B. Pourer", "host", TODAY)
    assert _signoff_status(pack) is SignoffStatus.SIGNED


@pytest.mark.parametrize("name", ["A. Taster", " a.  TASTER "])
def test_nobody_releases_what_they_signed_themself(pack: Path, name: str) -> None:
    sign(pack, "A. Taster", "tea master", UNTIL, TODAY)
    with pytest.raises(ProblemsFound, match="cannot release"):
        release(pack, name, "host", TODAY)
    assert not (pack / RELEASE).exists()


def test_a_release_put_there_by_the_approver_does_not_count(pack: Path) -> None:
    sign_and_release(pack)
    text = (pack / RELEASE).read_text(encoding="utf-8")
    (pack / RELEASE).write_text(text.replace("B. Pourer", "A. Taster"), encoding="utf-8")
    assert _signoff_status(pack) is SignoffStatus.UNRELEASED


def test_an_approval_that_was_changed_or_made_anew_is_not_released(pack: Path) -> None:
    sign_and_release(pack)
    text = (pack / FILE).read_text(encoding="utf-8")
    (pack / FILE).write_text(text.replace("2027-11-22", "2028-11-22"), encoding="utf-8")
    assert _signoff_status(pack) is SignoffStatus.UNRELEASED
    (pack / FILE).write_text(text, encoding="utf-8")
    assert _signoff_status(pack) is SignoffStatus.SIGNED
    sign(pack, "C. Stirrer", "tea master", UNTIL, TODAY)
    assert _signoff_status(pack) is SignoffStatus.UNRELEASED


@pytest.mark.parametrize("signed", [False, True], ids=["unsigned", "changed"])
def test_what_is_not_approved_is_not_released(pack: Path, signed: bool) -> None:
    if signed:
        sign(pack, "A. Taster", "tea master", UNTIL, TODAY)
        about = pack / "about.yaml"
        about.write_text(f"{about.read_text(encoding='utf-8')}# x\n", encoding="utf-8")
    with pytest.raises(ProblemsFound, match="approve it first"):
        release(pack, "B. Pourer", "host", TODAY)
    assert not (pack / RELEASE).exists()


def test_signing_holds_until_the_last_day_and_no_longer(pack: Path) -> None:
    sign_and_release(pack)
    assert _signoff_status(pack) is SignoffStatus.SIGNED
    assert _signoff_status(pack, UNTIL) is SignoffStatus.SIGNED
    assert _signoff_status(pack, date(2027, 11, 23)) is SignoffStatus.EXPIRED
    assert _signoff_status(pack, date(2026, 11, 21)) is SignoffStatus.EXPIRED


def test_the_aid_says_who_signed_it(pack: Path) -> None:
    sign(pack, " A. Taster ", "tea master", UNTIL, TODAY)
    signoff = check_pack(pack).aids["es"].signoff
    assert signoff is not None
    assert (signoff.name, signoff.role, signoff.until, signoff.unchanged) == (
        "A. Taster",
        "tea master",
        UNTIL,
        True,
    )


@pytest.mark.parametrize("name", ["about.yaml", "plan/pages.yaml", "words/es/questions.yaml"])
def test_one_changed_letter_ends_it(pack: Path, name: str) -> None:
    sign_and_release(pack)
    with (pack / name).open("a", encoding="utf-8") as file:
        file.write("# x\n")
    assert _signoff_status(pack) is SignoffStatus.CHANGED


@pytest.mark.parametrize("name", ["visit.yaml", "plan/ways.yaml"])
def test_a_made_up_visit_is_no_part_of_what_was_signed(pack: Path, name: str) -> None:
    sign_and_release(pack)
    with (pack / name).open("a", encoding="utf-8") as file:
        file.write("# x\n")
    assert _signoff_status(pack) is SignoffStatus.SIGNED


def test_a_new_file_ends_it(pack: Path) -> None:
    sign_and_release(pack)
    (pack / "plan" / "more.yaml").write_text("a: b\n", encoding="utf-8")
    assert _signoff_status(pack) is SignoffStatus.CHANGED


def test_a_file_renamed_to_its_neighbour_ends_it(pack: Path) -> None:
    (pack / "plan" / "a.yaml").write_text("a: b\n", encoding="utf-8")
    sign_and_release(pack)
    (pack / "plan" / "a.yaml").rename(pack / "plan" / "b.yaml")
    assert _signoff_status(pack) is SignoffStatus.CHANGED


def test_what_is_wrong_is_said_at_once_and_nothing_is_written(pack: Path) -> None:
    with pytest.raises(ProblemsFound) as found:
        sign(pack, "", "x" * 200, date(2020, 1, 1), TODAY)
    assert [problem.file for problem in found.value.problems] == ["--name", "--role", "--until"]
    assert not (pack / FILE).exists()


def test_a_signoff_that_cannot_be_read_is_a_problem_with_its_line(pack: Path) -> None:
    (pack / FILE).write_text("name: A. Taster\nrole: tea master\nsigned_on: soon\n", encoding="utf-8")
    with pytest.raises(ProblemsFound) as found:
        check_pack(pack)
    said = [(problem.file, problem.line) for problem in found.value.problems]
    assert (FILE, 3) in said
