"""Where the program finds what ships with it."""

from pathlib import Path

import pytest

from kiosk.device.places import PlaceMissingError, Shipped, printed_folder, shipped


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


def test_a_missing_folder_is_named_with_the_places_looked_in(tmp_path: Path) -> None:
    with pytest.raises(PlaceMissingError) as raised:
        shipped(Shipped.ASSETS, checkout=tmp_path / "here", prefix=tmp_path / "usr")
    sentence = str(raised.value)
    assert '"assets"' in sentence
    assert str(tmp_path / "usr") in sentence
    assert "Install" in sentence


def test_this_checkout_has_its_settings_where_the_program_looks() -> None:
    assert (shipped(Shipped.PACKAGING) / "kiosk.toml").is_file()


def test_pages_land_in_a_folder_with_a_full_path() -> None:
    assert printed_folder().is_absolute()
    assert printed_folder().name == "printed"
