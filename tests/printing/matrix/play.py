"""Plays one cell of the matrix at a real IPP printer, and says what came of it."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from kiosk.printing.address import read_address
from kiosk.printing.client import Client
from kiosk.printing.exchange import PrinterError
from kiosk.printing.own_jobs import OwnJobs
from kiosk.printing.printer import PrintStatus, Setup, State, open_printer
from kiosk.printing.timeouts import Timeouts
from tests.printing.eve_printer import EvePrinter, two_pages
from tests.printing.matrix.cells import MatrixCell, Moment
from tests.printing.meddler import Meddler

TIMEOUTS = Timeouts(request=2.0, answer=1.0, poll=0.05, stuck=1.5, busy=1.5, cancel=2.0)
LONGEST_S = 20.0
"""Whatever takes longer than all timeouts together hangs."""
LATE_S = 0.4
"""How long the printer is watched after the person has left, and the fault has gone."""

KIOSK = """
import sys, threading
from pathlib import Path
from kiosk.printing.printer import Setup, open_printer
printer = open_printer(sys.argv[1], Setup(kept=Path(sys.argv[2])))
pdf = Path(sys.argv[3]).read_bytes()
printer.print_pdf(pdf, 2, lambda report: print(report.state, flush=True), threading.Event())
print("ended", flush=True)
"""


@dataclass(frozen=True, slots=True)
class Played:
    """What came of a cell: the last state told ("" where the kiosk was killed), and what the printer printed.

    `late` are the sheets that came out after the person had left and the printer could be told, as a kiosk that was
    killed can only once it is back. `fault` is an exception that got out, or a hang.
    """

    state: str
    told: tuple[str, ...]
    printed: int
    late: int
    fault: str = ""


class Scene:
    """The printer of one cell with its fault, and the kiosk before it."""

    def __init__(self, cell: MatrixCell, folder: Path, bus: str, closing: ExitStack) -> None:
        self._cell, self._folder = cell, folder
        folder.mkdir(parents=True, exist_ok=True)
        self.eve = EvePrinter(folder, bus)
        self.eve.switch_on(cell.format)
        closing.callback(self.eve.switch_off)
        self.eve.behave(cell.fault.engine)
        self.address = self._prepared(closing)

    def _prepared(self, closing: ExitStack) -> str:
        match self._cell.fault.before:
            case "switch_off":
                self.eve.switch_off()
            case "empty_the_tray":
                self.eve.empty_the_tray()
            case "hold" | "drop" | "hush" as fault:
                return closing.enter_context(Meddler(self.eve.port, fault)).address
        return self.eve.address

    def act(self) -> None:
        """What happens to the printer once the job is under way."""
        match self._cell.fault.act:
            case "go":
                self.eve.go()
            case "refill":
                self.eve.refill()
            case "switch_off":
                self.eve.switch_off()
            case "power_cut":
                self.eve.switch_off()
                self.eve.switch_on(self._cell.format)

    def clear_the_fault(self) -> None:
        """Somebody puts the printer in order, after the person has left."""
        self.eve.refill()
        self.eve.go()


def play(cell: MatrixCell, folder: Path, bus: str) -> Played:
    """Play that cell."""
    with ExitStack() as closing:
        scene = Scene(cell, folder, bus, closing)
        return _killed(scene, folder) if cell.moment is Moment.KILLED else _followed(scene, cell, folder)


def _followed(scene: Scene, cell: MatrixCell, folder: Path) -> Played:
    stop, told = threading.Event(), list[str]()
    if cell.moment is Moment.AT_ONCE:
        stop.set()

    def report(status: PrintStatus) -> None:
        told.append(str(status.state))
        if _is_under_way(status.state) and told.count(told[-1]) == 1:
            if cell.moment is Moment.MID_JOB:
                stop.set()
            elif cell.moment is Moment.WAITS:
                scene.act()

    printer = open_printer(scene.address, Setup(TIMEOUTS, folder))
    state, fault = _within(lambda: str(printer.print_pdf(two_pages(), 2, report, stop).state))
    before = len(scene.eve.printed())
    late = 0
    if cell.moment is not Moment.WAITS:
        scene.clear_the_fault()
        time.sleep(LATE_S)
        late = len(scene.eve.printed()) - before
    printer.close()
    return Played(state, tuple(dict.fromkeys(told)), before, late, fault)


def _is_under_way(state: State) -> bool:
    return state in {State.PRINTING, State.NEEDS_PAPER, State.JAMMED, State.DOOR_OPEN}


def _within(act: Callable[[], str]) -> tuple[str, str]:
    """What the act gives, and what went wrong: an exception, or that it did not end."""
    said: dict[str, str] = {}

    def run() -> None:
        try:
            said["state"] = act()
        except Exception as error:  # noqa: BLE001 (whatever gets out is what is looked for)
            said["fault"] = repr(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(LONGEST_S)
    return said.get("state", ""), said.get("fault", "" if said else "it hangs")


def _killed(scene: Scene, folder: Path) -> Played:
    """The kiosk is killed as soon as the job is under way, and started again."""
    pdf = folder / "sheet"
    pdf.write_bytes(two_pages())
    command = [sys.executable, "-c", KIOSK, scene.address, str(folder), str(pdf)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ) as kiosk:
        assert kiosk.stdout is not None
        told = []
        for line in kiosk.stdout:
            told.append(line.strip())
            if told[-1] not in {"sending", "waking"}:
                break
        kiosk.send_signal(signal.SIGKILL)
    printer = open_printer(scene.address, Setup(TIMEOUTS, folder))
    printer.cancel_left()
    _, fault = _within(lambda: str(_until_none_is_left(scene, folder)))
    printer.close()
    before = len(scene.eve.printed())  # no kiosk could have stopped what came out before it was back
    scene.clear_the_fault()
    time.sleep(LATE_S)
    return Played("", tuple(dict.fromkeys(told)), before, len(scene.eve.printed()) - before, fault)


def _until_none_is_left(scene: Scene, folder: Path) -> bool:
    """Waits until the printer has no job of this kiosk, as long as it may take it to hear of it."""
    deadline = time.monotonic() + LONGEST_S / 2
    address = read_address(scene.eve.address)
    while time.monotonic() < deadline:
        try:
            with Client(address, 1.0) as client:  # type: ignore[arg-type]
                if not client.jobs(OwnJobs(folder).prefix):
                    return True
        except PrinterError:
            return False
        time.sleep(0.1)
    return False
