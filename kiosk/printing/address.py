"""The address of a printer, as it stands in the settings."""

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

EXAMPLES = "Write it like ipp://printer.local/ipp/print or folder:/var/lib/kiosk/printed."
IPP_PORT = 631  # RFC 8010 section 4, for ipp and ipps alike
IPP_PATH = "/ipp/print"  # PWG 5100.14, IPP Everywhere section 4.2.2


class AddressError(ValueError):
    """The printer address cannot be used; its text says what is wrong and shows a right one."""


@dataclass(frozen=True, slots=True)
class IppAddress:
    """A printer that speaks IPP."""

    host: str
    port: int = IPP_PORT
    path: str = IPP_PATH
    tls: bool = False


@dataclass(frozen=True, slots=True)
class FolderAddress:
    """A folder in place of a printer."""

    path: Path


def read_address(address: str) -> IppAddress | FolderAddress:
    """The printer that `folder:PATH`, `ipp://HOST[:PORT][/PATH]` or `ipps://…` means; raises AddressError."""
    scheme, colon, rest = address.strip().partition(":")
    match scheme.lower() if colon else "":
        case "folder":
            return _folder(address, rest)
        case "ipp" | "ipps":
            return _ipp(address.strip())
        case _:
            raise _wrong(address, "does not start with ipp://, ipps:// or folder:")


def _folder(address: str, path: str) -> FolderAddress:
    if not path or path.startswith("//"):
        raise _wrong(address, "does not name a folder")
    return FolderAddress(Path(path).expanduser())


def _ipp(address: str) -> IppAddress:
    try:
        parts = urlsplit(address)
        port = parts.port or IPP_PORT
    except ValueError:
        raise _wrong(address, "has a host or a port that cannot be read") from None
    if problem := _problem(address, parts):
        raise _wrong(address, problem)
    path = parts.path if parts.path.strip("/") else IPP_PATH
    return IppAddress(parts.hostname or "", port, path, parts.scheme == "ipps")


def _problem(address: str, parts: SplitResult) -> str:
    if re.search(r"\s", address):
        return "has a space in it"
    if not parts.hostname:
        return "does not name a host"
    if parts.username is not None or parts.password is not None:
        return "holds a user name or a password, which would show in the journal"
    if parts.query or parts.fragment:
        return "has a ? or # part, which printers do not use"
    return ""


def _wrong(address: str, problem: str) -> AddressError:
    shown = re.sub(r"//[^/@]*@", "//…@", address)
    return AddressError(f'The printer address "{shown}" {problem}. {EXAMPLES}')
