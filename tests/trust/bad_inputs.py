"""Inputs that are spoiled at random: settings, answers, codes, what is kept, what a printer says. None gets an error out."""

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random
from types import SimpleNamespace

from pyipp.serializer import encode_dict

from kiosk.content.answers.answers_file import read_answers
from kiosk.decision.handover_code import CodeRefusedError, read_code, write_code
from kiosk.decision.problems import ProblemsFound
from kiosk.device.settings import load_settings
from kiosk.device.staff_pin import StaffPin
from kiosk.device.tally import tally_kept
from kiosk.printing.printer import Setup, open_printer
from kiosk.printing.timeouts import Timeouts
from tests.trust.program import ROOT, TOY
from tests.ui.stage import TODAY, shipped_content, toy_content


@dataclass(frozen=True, slots=True)
class BadInput:
    """A kind of input; `try_one` gives what is wrong with what came of one spoiled input, or ""."""

    name: str
    many: int
    prepare: Callable[[Path], Callable[[Random], str]]


def spoiled(good: bytes, chance: Random) -> bytes:
    """The bytes with one to nine changes: bits, bytes, stretches left out, doubled, or of noise."""
    data = bytearray(good)
    for _ in range(chance.randint(1, 9)):
        at, many = chance.randrange(len(data) + 1), chance.randint(1, 40)
        match chance.randrange(6):
            case 0 if at < len(data):
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                data[at : at + 1] = chance.choice(
                    (b"\0", b"\n", b"=", b"[", b'"', b"\xff", b"9" * 30, b"#", b": ")
                )
            case 2:
                del data[at : at + many]
            case 3:
                data[at:at] = data[at : at + many]
            case 4:
                data[at : at + many] = chance.randbytes(many)
            case _:
                data = data[:at] if chance.random() < 0.1 else data
    return bytes(data) or b"\n"


def tried(act: Callable[[], object], *allowed: type[Exception]) -> str:
    """What got out of the act besides what may."""
    try:
        act()
    except allowed:
        return ""
    except Exception as error:  # noqa: BLE001 (whatever gets out is what is looked for)
        return f"{type(error).__name__}: {error}"[:200]
    return ""


def _settings(folder: Path) -> Callable[[Random], str]:
    good, file = (ROOT / "packaging" / "kiosk.toml").read_bytes(), folder / "kiosk.toml"

    def one(chance: Random) -> str:
        file.write_bytes(spoiled(good, chance))
        return tried(lambda: load_settings(file), ProblemsFound)

    return one


def _answers(folder: Path) -> Callable[[Random], str]:
    good, file, aids = (TOY / "visit.yaml").read_bytes(), folder / "visit.yaml", toy_content().aids

    def one(chance: Random) -> str:
        file.write_bytes(spoiled(good, chance))
        return tried(lambda: read_answers(file, aids, date.today()), ProblemsFound)

    return one


def _codes(folder: Path) -> Callable[[Random], str]:
    aids = shipped_content().aids
    visit = read_answers(ROOT / "content" / "spine-fracture" / "visit.yaml", aids, TODAY).visit
    good = write_code(aids["en"], visit, TODAY)

    def one(chance: Random) -> str:
        code = spoiled(good.encode(), chance).decode("latin-1")

        def read() -> None:
            told = read_code(aids, code).visit
            assert told.answers == visit.answers, "another visit came of it"

        return tried(read, CodeRefusedError)

    return one


def _kept(folder: Path) -> Callable[[Random], str]:
    good = json.dumps(
        {"since": "2026-12-01T12:00Z", "faults": 1, "events": {"kiosk_started": 1}, "wrong": 3, "until": 9}
    )

    def one(chance: Random) -> str:
        for name in ("tally.json", "wrong-tries.json"):
            (folder / name).write_bytes(spoiled(good.encode(), chance))
        return tried(lambda: (tally_kept(str(folder)), StaffPin("", folder / "wrong-tries.json").waiting_s()))

    return one


def _printer(folder: Path) -> Callable[[Random], str]:
    good = encode_dict(
        {
            "version": (2, 0),
            "operation": SimpleNamespace(value=0),  # in an answer this is the status
            "operation-attributes-tag": {"attributes-charset": "utf-8", "attributes-natural-language": "en"},
            "printer-attributes-tag": {"printer-uri": "ipp://localhost/ipp/print", "printer-name": "eve"},
        }
    )
    says = [good]

    class Answering(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(200)
            self.send_header("Content-Length", str(len(says[0])))
            self.end_headers()
            self.wfile.write(says[0])

        def log_message(self, *given: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    printer = open_printer(f"ipp://127.0.0.1:{server.server_port}/ipp/print", Setup(Timeouts(request=2.0)))

    def one(chance: Random) -> str:
        says[0] = spoiled(good, chance)
        return tried(lambda: (printer.status(), printer.facts()))

    return one


INPUTS = (
    BadInput("settings files", 5_000, _settings),
    BadInput("answers files", 1_000, _answers),
    BadInput("codes of a visit", 5_000, _codes),
    BadInput("files that are kept", 2_000, _kept),
    BadInput("answers of a printer", 2_000, _printer),
)


def play(kind: BadInput, folder: Path, chance: Random, many: int) -> list[str]:
    """So many of them, and what got out."""
    folder.mkdir(parents=True, exist_ok=True)
    one = kind.prepare(folder)
    return [said for said in (one(chance) for _ in range(many)) if said]
