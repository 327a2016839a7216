"""What is kept and what leaves: every module that writes or sends stands in a row, and nothing listens."""

import re
from pathlib import Path

import pytest

from tests.accessibility.report import ROOT
from tests.procurement.tables import modules
from tests.trust.program import Program

PROGRAM = ROOT / "kiosk"
WRITES = re.compile(
    r"\b(write_atomically|open_to_append|os\.open|\w*\.write_text|\w*\.write_bytes)\(|\.open\(\"[wax]b?\""
)
SENDS = re.compile(
    r"^\s*(?:import|from) (?:socket|ssl|http\.client|aiohttp|pyipp|urllib\.request|ftplib|smtplib|socketserver|http\.server)\b"
    r"|QtNetwork|QTcp|QUdp",
    re.MULTILINE,
)
THE_ONE_WRITER = {"atomic_file.py"}
TELL = """
import os, socket
from pathlib import Path
links = [link.readlink().name for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
ours = {link[len("socket:[") : -1] for link in links if link.startswith("socket:[")}
tables = [Path(f"/proc/self/net/{name}").read_text() for name in ("tcp", "tcp6", "udp", "udp6")]
lines = [line for table in tables for line in table.splitlines()[1:] if line.split()[9] in ours]
told = chr(10).join(["SERVES", *lines]).encode()
socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM).sendto(told, os.environ["NOTIFY_SOCKET"])
"""
"""Tells from within the program, into which nobody else may look, of each socket of the network that it has."""
LISTEN = """
import socket
listening = socket.create_server(("127.0.0.1", 0))
"""


def test_every_module_that_writes_or_sends_stands_in_a_row() -> None:
    found = {
        str(file.relative_to(PROGRAM))
        for file in PROGRAM.rglob("*.py")
        if WRITES.search(text := file.read_text(encoding="utf-8")) or SENDS.search(text)
    }
    missing = found - modules() - THE_ONE_WRITER
    assert missing == set(), "packaging/procurement/data-flow.yaml has no row for what these keep or send"


@pytest.mark.parametrize(
    "line",
    [
        "write_atomically(path, text.encode())",
        "file.write_text(said)",
        'with path.open("ab") as stream:',
        "handle = os.open(file, os.O_WRONLY)",
        "import socket",
        "    from http.client import HTTPSConnection",
        "from PySide6.QtNetwork import QTcpSocket",
    ],
)
def test_a_line_that_writes_or_sends_is_seen(line: str) -> None:
    assert WRITES.search(line) or SENDS.search(line)


def test_every_module_that_a_row_names_is_there() -> None:
    assert [module for module in modules() if not (PROGRAM / module).is_file()] == []


@pytest.mark.parametrize(("before", "sockets"), [("", 0), (LISTEN, 1)], ids=["as it is", "if it did"])
def test_nothing_of_it_listens(tmp_path: Path, before: str, sockets: int) -> None:
    with Program(tmp_path / "home", before=before, act=TELL) as program:
        assert program.hears("SERVES"), program.said()
        assert len(program.told[-1].splitlines()[1:]) == sockets, program.told[-1]
