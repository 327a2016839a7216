"""Where the program finds what ships with it."""

import os
import pwd
from pathlib import Path

import pytest

from kiosk.device.places import (
    PlaceMissingError,
    Shipped,
    cache_folder,
    printed_folder,
    shipped,
    tell_home,
    wrong_tries_file,
)


def make(root: Path, *folders: str) -> Path:
    for folder in folders:
        (root / folder).mkdir(parents=True)
    return root


def test_a_checkout_comes_before_what_is_installed(tmp_path: Path) -> None:
    checkout = make(tmp_path / "checkout", "content")
    (checkout / "pyproject.toml").touch()
    prefix = make(tmp_path / "usr", "share/spine-decision-kiosk/content")
    assert shipped(Shipped.CONTENT, checkout=checkout, prefix=prefix) == checkout / "content"


def test_an_installed_program_finds_its_share(tmp_path: Path) -> None:
    # site-packages may hold a folder called "content" of some other package: it is no checkout.
    site_packages = make(tmp_path / "site-packages", "content")
    prefix = make(tmp_path / "usr", "share/spine-decision-kiosk/content")
    found = shipped(Shipped.CONTENT, checkout=site_packages, prefix=prefix)
    assert found == prefix / "share/spine-decision-kiosk/content"


def test_what_the_repair_went_back_to_comes_before_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkout = make(tmp_path / "checkout", "content", "assets")
    (checkout / "pyproject.toml").touch()
    monkeypatch.setenv("SPINE_KIOSK_SHARE", str(make(tmp_path / "good", "content")))
    assert shipped(Shipped.CONTENT, checkout=checkout) == tmp_path / "good" / "content"
    assert shipped(Shipped.ASSETS, checkout=checkout) == checkout / "assets", "what is not there is as before"


def test_a_missing_folder_is_named_with_the_places_looked_in(tmp_path: Path) -> None:
    with pytest.raises(PlaceMissingError) as raised:
        shipped(Shipped.ASSETS, checkout=tmp_path / "here", prefix=tmp_path / "usr")
    sentence = str(raised.value)
    assert '"assets"' in sentence
    assert str(tmp_path / "usr") in sentence
    assert "Install" in sentence


def test_this_checkout_has_its_settings_where_the_program_looks() -> None:
    assert (shipped(Shipped.PACKAGING) / "kiosk.toml").is_file()


KEPT = {"printed": printed_folder, "wrong-tries.json": wrong_tries_file, "spine-kiosk": cache_folder}


@pytest.mark.parametrize("name", KEPT)
def test_what_is_kept_has_a_full_path_in_the_home_of_the_account(name: str) -> None:
    place = KEPT[name]()
    assert place
    assert place.is_absolute()
    assert place.name == name


def test_what_is_kept_is_in_the_folder_that_the_settings_name(tmp_path: Path) -> None:
    assert cache_folder(str(tmp_path)) == tmp_path / "cache"
    assert wrong_tries_file(str(tmp_path)) == tmp_path / "wrong-tries.json"
    assert printed_folder(str(tmp_path)) == tmp_path / "printed"


def test_an_account_without_a_home_keeps_nothing_and_is_told_what_to_do_for_its_pages(no_home: None) -> None:
    assert cache_folder() is None
    assert wrong_tries_file() is None
    with pytest.raises(PlaceMissingError, match=r"\[kiosk\] state"):
        printed_folder()


def test_what_runs_beside_the_program_is_told_of_the_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HOME", raising=False)
    tell_home()
    assert os.environ["HOME"] == pwd.getpwuid(os.getuid()).pw_dir


def test_an_account_without_a_home_has_nothing_to_tell(no_home: None) -> None:
    tell_home()
    assert "HOME" not in os.environ


@pytest.fixture
def no_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the environment nor the system's list of accounts knows of one."""
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pwd, "getpwuid", {}.__getitem__)
