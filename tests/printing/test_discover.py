"""Printers that are found, and what a technician is told of each."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.printing import discover
from tests.printing.eve_printer import EvePrinter, free_port


@pytest.fixture
def ippfind(tmp_path: Path, eve: EvePrinter, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An ippfind that finds the printer, and one that is not there: nobody announces himself on a bare machine."""
    program = tmp_path / "bin" / "ippfind"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\necho {eve.address}\necho ipp://localhost:{free_port()}/ipp/print\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=os.pathsep)
    monkeypatch.setattr(discover, "USB_PORTS", [eve.port])
    return program


def test_a_printer_is_listed_with_what_it_takes_and_its_line(
    ippfind: Path, eve: EvePrinter, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["printer", "discover"]) == 0
    told = capsys.readouterr().out
    assert "ready, takes application/pdf" in told
    assert f'[printer] address = "{eve.address}"' in told


def test_one_at_usb_is_found_too(ippfind: Path, eve: EvePrinter) -> None:
    assert [each.address for each in discover.asked(discover.at_usb())] == [
        f"ipp://localhost:{eve.port}/ipp/print"
    ]


def test_without_the_program_it_is_told_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setattr(discover, "USB_PORTS", [])
    assert cli.main(["printer", "discover"]) == 1
    assert "install cups-ipp-utils" in capsys.readouterr().out


def test_on_a_kiosk_they_are_about_its_own_printer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Staff are told on the screen to run them, and by nothing which settings to name."""
    installed, asked_as = tmp_path / "kiosk.toml", list[Path | None]()
    installed.write_text('[kiosk]\nstate = "kept"\n')
    page = tmp_path / "kept" / "printed" / f"{'0' * 32}.pdf"
    page.parent.mkdir(parents=True)
    page.touch()

    @contextmanager
    def recorded(settings: Path | None) -> Iterator[None]:
        asked_as.append(settings)
        yield

    monkeypatch.setattr("kiosk.commands.settings_file.INSTALLED_SETTINGS", installed)
    monkeypatch.setattr("kiosk.commands.printer.as_the_kiosk", recorded)
    assert cli.main(["printer", "folder"]) == 0
    assert str(page) in capsys.readouterr().out
    page.parent.rename(tmp_path / "kept" / "elsewhere")
    (tmp_path / "kept" / "printed").touch()
    for command in ("status", "test", "trust"):
        assert cli.main(["printer", command]) != 0, "a folder that is none"
    assert asked_as == [installed] * 4, "what they make belongs to the kiosk's account"


def test_the_certificate_of_a_printer_is_trusted_and_another_one_is_not(
    eve: EvePrinter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    address = eve.address.replace("ipp://", "ipps://")
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f'[printer]\naddress = "{address}"\n')
    status = ["printer", "status", "--settings", str(settings)]
    assert cli.main(status) == 1
    told = capsys.readouterr().out
    assert "certificate-not-trusted" in told
    assert "spine-kiosk printer trust" in told
    assert "spine-kiosk printer status" not in told, "that is what was run"
    assert cli.main(["printer", "trust", "--settings", str(settings)]) == 0
    line = capsys.readouterr().out.splitlines()[-1]
    settings.write_text(f'[printer]\naddress = "{address}"\n{line}\n')
    assert cli.main(status) == 0
    wrong = line[:-2] + ("0" if line[-2] != "0" else "1") + '"'
    settings.write_text(f'[printer]\naddress = "{address}"\n{wrong}\n')
    assert cli.main(status) == 1
    assert "certificate-not-trusted" in capsys.readouterr().out


def test_a_folder_is_listed_and_cleared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / f"{'a' * 32}.pdf").write_bytes(b"%PDF")
    (tmp_path / "letter.pdf").write_bytes(b"%PDF")
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f'[printer]\naddress = "folder:{tmp_path}"\n')
    assert cli.main(["printer", "folder", "--settings", str(settings)]) == 0
    assert "aaaa.pdf" in capsys.readouterr().out
    assert cli.main(["printer", "folder", "--clear", "--settings", str(settings)]) == 0
    assert [file.name for file in tmp_path.glob("*.pdf")] == ["letter.pdf"]


def test_the_program_that_looks_is_the_one_of_the_printing_project() -> None:
    run = subprocess.run(["ippfind", "--version"], capture_output=True, text=True, check=False)
    assert "CUPS" in run.stdout + run.stderr


def test_what_a_printer_takes_and_has_is_told(
    eve: EvePrinter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f'[printer]\naddress = "{eve.address}"\n')
    assert cli.main(["printer", "status", "--settings", str(settings)]) == 0
    told = capsys.readouterr().out
    assert "The printer is ready." in told
    assert "application/pdf. The kiosk sends: application/pdf." in told
    assert "Paper in its trays: na_letter_8.5x11in" in told
    assert "On both sides of the paper: " in told


def test_of_two_printers_each_is_told_and_one_that_can_print_is_enough(
    eve: EvePrinter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = tmp_path / "kiosk.toml"
    first = '[printer]\naddress = "ipp://127.0.0.1:1/ipp/print"\n'
    settings.write_text(f'{first}[second_printer]\naddress = "{eve.address}"\n')
    assert cli.main(["printer", "status", "--settings", str(settings)]) == 0
    told = capsys.readouterr().out
    assert "The printer does not answer." in told
    assert "The printer is ready." in told
