"""What nobody foresaw, in the whole program: an error of any thread, a hard stop, a place where nothing can be printed."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from queue import SimpleQueue
from threading import Thread

import pytest

from tests.printing.conftest import bus, eve  # noqa: F401 (fixtures)
from tests.printing.eve_printer import EvePrinter

ROOT = Path(__file__).parents[1]
TOY = ROOT / "tests" / "samples" / "tea-or-coffee"
WITHIN_S = 60

# The kiosk as it is started, with something done as soon as it is ready for people.
KIOSK = """
import signal, sys, threading
from kiosk import app, cli, print_services, startup

{before}

# Whoever started the tests may have it ignored, as a job in the background does.
signal.signal(signal.SIGINT, signal.default_int_handler)
attend = startup._attend

def attend_and_act(kiosk, *rest):
    ending = attend(kiosk, *rest)
    from PySide6.QtCore import QCoreApplication, QThread, QTimer
    from PySide6.QtGui import QGuiApplication
    from kiosk.ui.window import out_of_service
    session = kiosk._session

    class Watched(out_of_service.OutOfService):
        def __init__(self, *given):
            here = QThread.currentThread() is QCoreApplication.instance().thread()
            print("built in the GUI thread:", here, flush=True)
            super().__init__(*given)

        def open(self, size):
            super().open(size)
            print("out of service", flush=True)

    out_of_service.OutOfService = Watched

    def tell():
        shown = [each.title() for each in QGuiApplication.topLevelWindows() if each.isVisible()]
        print("windows:", len(shown), flush=True)
        print("answers:", len(session.store.visit.answers), flush=True)
        print("kept:", [name for name in vars(sys) if name.startswith("last_")], flush=True)
        print("held awake:", session.screen.printing.busy or session.speech.speaking, flush=True)
        QCoreApplication.exit(0)

    def settle():
        QTimer.singleShot(0, lambda: QTimer.singleShot(100, tell))

    # {name}
{act}
    return ending

startup._attend = attend_and_act
sys.exit(cli.main(["run", *sys.argv[1:]]))
"""

ANSWER = """
    session.goOn()
    session.goOn()
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    home.mkdir()
    return home


def environment(home: Path) -> dict[str, str]:
    places = {name: str(home) for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")}
    return os.environ | places | {"PYTHONPATH": str(ROOT)}


def command_of(act: str, before: str, home: Path, settings: str) -> list[str]:
    script, file = home / "kiosk_and_act.py", home / "kiosk.toml"
    indented = "".join(f"    {line}\n" for line in act.strip().splitlines())
    script.write_text(KIOSK.format(before=before, act=indented, name=act.splitlines()[0]), encoding="utf-8")
    file.write_text(settings, encoding="utf-8")
    return [sys.executable, str(script), "--windowed", "--aid", str(TOY), "--settings", str(file)]


def runs(act: str, home: Path, before: str = "", settings: str = "") -> "subprocess.CompletedProcess[str]":
    """The kiosk started, the act done, and what it told afterwards."""
    command = command_of(act, before, home, settings)
    return subprocess.run(
        command, env=environment(home), capture_output=True, text=True, check=False, timeout=WITHIN_S
    )


BREAKS_PRINTING = """
def fails(*given, **more):
    raise RuntimeError("the name" + " of a person")

print_services.PrintServices.print_handout = fails
"""
PRINTS = """
session.goOn()
printing = session.screen.printing
printing.busyChanged.connect(lambda busy: busy or settle())
printing.start(session.store.summary(), ("getting_ready",), False)
"""
BREAKS_A_THREAD = """
def fails():
    raise RuntimeError("the name" + " of a person")

threading.Thread(target=fails).start()
settle()
"""
BREAKS_A_SLOT = """
def fails():
    raise RuntimeError("the name" + " of a person")

session.goOn()
QTimer.singleShot(0, fails)
QTimer.singleShot(0, fails)
settle()
"""


@pytest.mark.parametrize(
    ("act", "before"),
    [(PRINTS, BREAKS_PRINTING), (BREAKS_A_THREAD, ""), (BREAKS_A_SLOT, "")],
    ids=["printing", "a thread", "a slot"],
)
def test_an_error_of_any_thread_ends_in_one_page_built_where_pages_are_built(
    act: str, before: str, home: Path
) -> None:
    done = runs(act, home, before)
    told = done.stdout.splitlines()
    assert told == [
        "built in the GUI thread: True",
        "out of service",
        "windows: 1",
        "answers: 0",
        "kept: []",
        "held awake: False",
    ], done.stdout + done.stderr
    assert done.stderr.count("out_of_service") == 1
    assert "RuntimeError" in done.stderr
    assert "the name of a person" not in done.stderr


def test_after_the_page_of_last_resort_the_kiosk_ends_so_that_it_is_started_again(home: Path) -> None:
    done = runs("QTimer.singleShot(0, lambda: 1 / 0)\n", home, "startup.STARTS_AGAIN_AFTER_S = 0")
    assert done.returncode == 70, done.stderr
    assert "out of service" in done.stdout
    assert "kiosk_stopped" in done.stderr


@pytest.mark.parametrize("folder", ["/proc/nowhere", "/dev/null/x"])
def test_a_folder_that_cannot_be_made_is_a_printer_that_refuses(folder: str, home: Path) -> None:
    act = PRINTS + 'printing.changed.connect(lambda: print("printer:", printing.state, flush=True))\n'
    done = runs(act, home, settings=f'[printer]\naddress = "folder:{folder}"\n')
    assert done.returncode == 0, done.stderr
    assert "printer: unusable" in done.stdout.splitlines()
    assert "windows: 1" in done.stdout
    assert "out of service" not in done.stdout + done.stderr


class Kiosk:
    """A kiosk that runs until it is sent a signal."""

    def __init__(self, act: str, home: Path, settings: str = "") -> None:
        command = command_of(act, "", home, settings)
        self._errors = (home / "errors").open("w+", encoding="utf-8")
        self.process = subprocess.Popen(
            command,
            env=environment(home),
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )
        self._lines: SimpleQueue[str] = SimpleQueue()
        self._reader = Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as stream:
            for line in stream:
                self._lines.put(line.strip())

    def awaits(self, line: str) -> None:
        """Wait until it has told that."""
        while self._lines.get(timeout=WITHIN_S) != line:
            pass

    def ends(self, *signals: signal.Signals) -> tuple[int, str]:
        """Send the signals; the exit code and standard error."""
        for each in signals:
            self.process.send_signal(each)
        code = self.process.wait(WITHIN_S)
        self._errors.seek(0)
        return code, self._errors.read()

    def close(self) -> None:
        """Leave nothing of it behind."""
        self.process.kill()
        self.process.wait()
        self._reader.join()
        self._errors.close()


@pytest.fixture
def kiosks() -> Iterator[ExitStack]:
    with ExitStack() as closing:
        yield closing


def started(kiosks: ExitStack, act: str, home: Path, settings: str = "") -> Kiosk:
    kiosk = Kiosk(act, home, settings)
    kiosks.callback(kiosk.close)
    return kiosk


READY = 'QTimer.singleShot(0, lambda: print("ready", flush=True))\n'
OUT_OF_SERVICE = "QTimer.singleShot(0, lambda: 1 / 0)\n"


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize(
    ("act", "line"), [(READY, "ready"), (OUT_OF_SERVICE, "out of service")], ids=["ready", "out of service"]
)
def test_a_signal_ends_the_kiosk_and_the_journal_says_so(
    kiosks: ExitStack, home: Path, sent: signal.Signals, act: str, line: str
) -> None:
    kiosk = started(kiosks, act, home)
    kiosk.awaits(line)
    ended, told = kiosk.ends(sent)
    assert ended == 128 + sent, told
    assert told.count("kiosk_stopped") == 1
    assert "KeyboardInterrupt" not in told
    assert told.count("out_of_service") == (1 if act == OUT_OF_SERVICE else 0)


PRINTS_ONE_SHEET = """
printing = session.screen.printing
printing.changed.connect(lambda: print(printing.state, flush=True))
session.goOn()
printing.start(session.store.summary(), ("getting_ready",), False)
"""


def test_a_job_in_flight_is_cancelled_at_the_printer_when_the_kiosk_is_ended(
    kiosks: ExitStack,
    home: Path,
    eve: EvePrinter,  # noqa: F811
) -> None:
    eve.behave("slow")
    kiosk = started(kiosks, PRINTS_ONE_SHEET, home, f'[printer]\naddress = "{eve.address}"\n')
    kiosk.awaits("printing")
    ended, told = kiosk.ends(signal.SIGTERM)
    assert ended == 143, told
    assert "kiosk_stopped" in told
    eve.go()
    assert eve.printed() == []


def test_after_a_power_cut_in_mid_job_no_page_of_it_comes_out(
    kiosks: ExitStack,
    home: Path,
    eve: EvePrinter,  # noqa: F811
) -> None:
    eve.behave("slow")
    settings = f'[printer]\naddress = "{eve.address}"\n'
    kiosk = started(kiosks, PRINTS_ONE_SHEET, home, settings)
    kiosk.awaits("printing")
    assert kiosk.ends(signal.SIGKILL)[0] == -signal.SIGKILL
    again = started(kiosks, READY, home, settings)
    again.awaits("ready")
    eve.await_no_job()
    eve.go()
    ended, told = again.ends(signal.SIGTERM)
    assert ended == 143, told
    assert "print_left" in told
    assert eve.printed() == []
