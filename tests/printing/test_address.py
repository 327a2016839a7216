"""Printer addresses, right and wrong."""

from pathlib import Path

import pytest

from kiosk.printing.address import AddressError, FolderAddress, IppAddress, read_address


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("ipp://printer.local/ipp/print", IppAddress("printer.local", 631, "/ipp/print")),
        ("ipp://printer.local", IppAddress("printer.local", 631, "/ipp/print")),
        ("ipp://printer.local/", IppAddress("printer.local", 631, "/ipp/print")),
        ("ipps://192.0.2.7:443/ipp/print", IppAddress("192.0.2.7", 443, "/ipp/print", tls=True)),
        ("ipp://localhost:60000/ipp/print", IppAddress("localhost", 60000, "/ipp/print")),
        ("ipp://localhost/printers/clinic", IppAddress("localhost", 631, "/printers/clinic")),
        ("IPP://[2001:db8::1]:8631", IppAddress("2001:db8::1", 8631, "/ipp/print")),
        ("folder:/var/lib/kiosk/printed", FolderAddress(Path("/var/lib/kiosk/printed"))),
        ("folder:printed here", FolderAddress(Path("printed here"))),
        ("folder:~/printed", FolderAddress(Path.home() / "printed")),
    ],
)
def test_a_right_address_is_read(address: str, expected: IppAddress | FolderAddress) -> None:
    assert read_address(address) == expected


@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("", "does not start with"),
        ("printer.local", "does not start with"),
        ("/var/lib/kiosk", "does not start with"),
        ("http://printer.local/ipp/print", "does not start with"),
        ("usb://HP/LaserJet", "does not start with"),
        ("ipp:printer.local", "does not name a host"),
        ("ipp:///ipp/print", "does not name a host"),
        ("ipp://printer.local:port/ipp", "has a host or a port that cannot be read"),
        ("ipp://printer.local:70000/ipp", "has a host or a port that cannot be read"),
        ("ipp://[2001:db8::1/ipp", "has a host or a port that cannot be read"),
        ("ipp://my printer/ipp", "has a space in it"),
        ("ipp://printer.local/ipp?x=1", "has a ? or # part"),
        ("folder:", "does not name a folder"),
        ("folder://printed", "does not name a folder"),
    ],
)
def test_a_wrong_address_says_what_is_wrong_and_shows_a_right_one(address: str, problem: str) -> None:
    with pytest.raises(AddressError) as caught:
        read_address(address)
    assert f'The printer address "{address}" {problem}' in str(caught.value)
    assert "ipp://printer.local/ipp/print" in str(caught.value)


def test_a_password_is_refused_and_not_repeated() -> None:
    with pytest.raises(AddressError) as caught:
        read_address("ipp://staff:hunter2@printer.local/ipp/print")
    assert "password" in str(caught.value)
    assert "hunter2" not in str(caught.value)
