"""The address of a printer, as it stands in the settings."""

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import SplitResult, quote, urlsplit

EXAMPLES = "Write it like ipp://printer.local/ipp/print or folder:/var/lib/kiosk/printed."
IPP_PORT = 631  # RFC 8010 section 4, for ipp and ipps alike
IPP_PATH = "/ipp/print"  # PWG 5100.14, IPP Everywhere section 4.2.2

_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?", re.IGNORECASE)


class AddressError(ValueError):
    """The printer address cannot be used; its text says what is wrong and shows a right one."""


@dataclass(frozen=True, slots=True)
class IppAddress:
    """A printer that speaks IPP."""

    host: str
    port: int = IPP_PORT
    path: str = IPP_PATH
    """As it is sent: what is written with a percent sign stays so."""
    tls: bool = False

    @property
    def uri(self) -> str:
        """The printer's own name, as IPP messages have it."""
        return f"{'ipps' if self.tls else 'ipp'}://{self._authority}{self.path}"

    @property
    def url(self) -> str:
        """Where its messages go (RFC 8010 section 4)."""
        return f"{'https' if self.tls else 'http'}://{self._authority}{self.path}"

    @property
    def _authority(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


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
    return IppAddress(
        parts.hostname or "", port, quote(path, safe="/%:@!$&'()*+,;=-._~"), parts.scheme == "ipps"
    )


def _problem(address: str, parts: SplitResult) -> str:
    if re.search(r"\s", address):
        return "has a space in it"
    if not parts.hostname:
        return "does not name a host"
    if not _is_host(parts.hostname):
        return "has a host name that cannot be: each part between dots has 1 to 63 letters, digits or hyphens"
    if parts.username is not None or parts.password is not None:
        return "holds a user name or a password, which would show in the journal"
    if parts.query or parts.fragment:
        return "has a ? or # part, which printers do not use"
    return ""


def _is_host(host: str) -> bool:
    """Whether it is an address in numbers, or a name as RFC 1123 section 2.1 allows it."""
    if ":" in host:
        return True
    labels = host.removesuffix(".").split(".")
    return len(host) <= 253 and all(_LABEL.fullmatch(label) for label in labels)


def _wrong(address: str, problem: str) -> AddressError:
    shown = re.sub(r"//[^/@]*@", "//…@", address)
    return AddressError(f'The printer address "{shown}" {problem}. {EXAMPLES}')
