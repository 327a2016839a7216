"""The start: the start page is painted before anything is loaded that it can do without."""

import os
import shutil
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.content.build.signoff import release, sign
from kiosk.device.one_instance import OneInstance

ROOT = Path(__file__).parents[1]
TOY = ROOT / "tests" / "samples" / "tea-or-coffee"

LATE = {
    "aiohttp",
    "babel",
    "hashlib",
    "pickle",
    "pydantic",
    "pyipp",
    "reportlab",
    "tomlkit",
    "yaml",
    "kiosk.content.pack",
    "kiosk.decision.aid",
    "kiosk.decision.summary",
    "kiosk.decision.visit",
    "kiosk.handout",
    "kiosk.printing",
    "kiosk.ui.pages.page",
    "kiosk.ui.session",
}
"""What the start page can do without, and what would bring that with it."""

# Each in a process of its own, since this one has loaded everything already.
AT_FIRST_PICTURE = """
import sys
from kiosk import cli, startup

def tell_and_leave(window, act):
    from PySide6.QtCore import QCoreApplication, QTimer

    def painted():
        window.frameSwapped.disconnect(painted)
        print(*sorted(sys.modules), flush=True)
        QTimer.singleShot(0, QCoreApplication.quit)

    window.frameSwapped.connect(painted)

startup.once_painted = tell_and_leave
sys.exit(cli.main(["run", *sys.argv[1:]]))
"""

BEHIND_IT = f"""
import sys

OWN_MEMORY = {str(ROOT / "tests" / "trust" / "own_memory.py")!r}
from kiosk import cli, startup

attend = startup._attend

def attend_and_tell(kiosk, *rest):
    from PySide6.QtCore import QCoreApplication, QTimer
    ending = attend(kiosk, *rest)
    print("attended:", kiosk.window.property("attended"), flush=True)
    if sys.platform == "linux":
        from runpy import run_path
        assert run_path(OWN_MEMORY)["arenas"]() == 0, "a thread keeps memory of its own"
    QTimer.singleShot(0, lambda: QCoreApplication.exit(0))
    return ending

startup._attend = attend_and_tell
sys.exit(cli.main(["run", *sys.argv[1:]]))
"""

WHEN_IT_FAILS = """
import sys
from kiosk import app, cli, startup

def fail(*_, **__):
    # Put together here, since a traceback may show this very line.
    raise RuntimeError(" ".join(["the", "name", "of", "a", "person"]))

def tell_and_leave(window, act):
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication
    from kiosk.ui.window.out_of_service import OutOfService

    opened = OutOfService.open

    def open_and_leave(page, size):
        opened(page, size)
        QTimer.singleShot(0, leave)

    def leave():
        print([each.title() for each in QGuiApplication.topLevelWindows() if each.isVisible()], flush=True)
        QGuiApplication.exit(0)

    OutOfService.open = open_and_leave
    QTimer.singleShot(0, act)

app.ui_services = fail
startup.once_painted = tell_and_leave
sys.exit(cli.main(["run", *sys.argv[1:]]))
"""

IN_1970 = """
import datetime
from kiosk import start_checks, startup

class Early(datetime.date):
    @classmethod
    def today(cls):
        return cls(1970, 1, 1)

start_checks.date = startup.date = Early
"""

WHY_NOT = """
import sys
from kiosk import cli, startup

def tell_and_leave(window):
    from PySide6.QtCore import QCoreApplication
    print(window.title(), window.property("forStaff"), sep="\\n", flush=True)
    QCoreApplication.exit(0)

startup.tell_systemd_it_is_ready = tell_and_leave
sys.exit(cli.main(["run", *sys.argv[1:]]))
"""

NO_WINDOW = """
import sys
from kiosk import cli

code = cli.main(["run", *sys.argv[1:]])
print("Qt" if "PySide6" in sys.modules else "no Qt")
sys.exit(code)
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home of its own, so that no test writes into anybody's."""
    home = tmp_path / "home"
    home.mkdir()
    return home


def start(script: str, home: Path, *arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    """Start the kiosk on a machine without a screen, in that home."""
    places = {name: str(home) for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")}
    environment = os.environ | places | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)


def waiting_room(home: Path) -> Path:
    """The settings of a kiosk that people use alone, and only with signed content."""
    file = home / "kiosk.toml"
    file.write_text("[kiosk]\nunattended = true\nrequire_signoff = true\n", encoding="utf-8")
    return file


def signed(folder: Path, signed_on: date, until: date) -> Path:
    """The toy pack, approved on that day until that day."""
    aid = Path(shutil.copytree(TOY, folder / "toy"))
    sign(aid, "A. Brewer", "physician", until, signed_on)
    release(aid, "B. Pourer", "host", signed_on)
    return aid


def test_the_second_start_paints_the_first_page_before_it_loads_anything_else(home: Path) -> None:
    first = start(AT_FIRST_PICTURE, home, "--windowed")
    second = start(AT_FIRST_PICTURE, home, "--windowed")
    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    loaded = set(second.stdout.split())
    assert "kiosk.ui.window.window" in loaded
    assert not loaded & LATE


def test_the_rest_comes_behind_the_first_page_on_a_first_start_and_on_a_second(home: Path) -> None:
    speaking = home / "kiosk.toml"  # or the journal has one line more, where the machine has no loudspeaker
    speaking.write_text('[speech]\nplayer = "true"\n')
    for _ in range(2):
        started = start(BEHIND_IT, home, "--windowed", "--aid", TOY, "--settings", speaking)
        assert started.returncode == 0, started.stderr
        assert started.stdout == "attended: True\n"
        assert [line.split('"event": "')[1].split('"')[0] for line in started.stderr.splitlines()] == [
            "kiosk_started",
            "kiosk_stopped",
        ]


def test_the_kiosk_opens_where_nothing_can_be_kept() -> None:
    started = start(BEHIND_IT, Path("/proc/nowhere"), "--windowed", "--aid", TOY)
    assert (started.returncode, started.stdout) == (0, "attended: True\n"), started.stderr


def test_when_the_rest_cannot_be_loaded_a_page_says_that_the_kiosk_is_out_of_service(home: Path) -> None:
    started = start(WHEN_IT_FAILS, home, "--windowed", "--aid", TOY)
    assert started.returncode == 0, started.stderr
    assert "out_of_service" in started.stderr
    assert "RuntimeError" in started.stderr
    assert "the name of a person" not in started.stderr
    assert started.stdout.count("'") == 2, "one window is in sight"
    assert "Tea" not in started.stdout, "and it is not the start page"


def test_unsigned_content_is_refused_on_the_glass_and_a_new_start_is_of_no_use(home: Path) -> None:
    settings = waiting_room(home)
    for _ in range(2):
        refused = start(WHY_NOT, home, "--settings", settings, "--aid", TOY)
        assert refused.returncode == 78
        assert "the content is unsigned" in refused.stderr
        assert "content_refused" in refused.stderr
        title, for_staff = refused.stdout.splitlines()
        assert title == "This screen is out of service"
        assert "content sign" in for_staff


def test_staff_are_told_of_a_language_that_is_kept_back_for_want_of_a_review(home: Path) -> None:
    aid = Path(shutil.copytree(TOY, home / "toy"))
    about = aid / "about.yaml"
    about.write_text(about.read_text("utf-8") + "review: {es: pending}\n", encoding="utf-8")
    sign(aid, "A. Brewer", "physician", date.today() + timedelta(days=30), date.today())
    release(aid, "B. Pourer", "host", date.today())
    started = start(BEHIND_IT, home, "--windowed", "--settings", waiting_room(home), "--aid", aid)
    assert (started.returncode, started.stdout) == (0, "attended: True\n"), started.stderr
    assert "not offered while require_signoff is on, because its review is pending: es" in started.stderr
    assert "language_kept_back" in started.stderr


def test_a_kiosk_that_cannot_do_as_its_settings_say_tells_all_of_it_and_opens_no_window(home: Path) -> None:
    file = home / "kiosk.toml"
    os.mkfifo(home / "pipe")
    file.write_text('[kiosk]\nlanguages_offered = ["fr", "es"]\n[journal]\nfile = "pipe"\n', encoding="utf-8")
    refused = start(NO_WINDOW, home, "--settings", file, "--aid", TOY)
    assert (refused.returncode, refused.stdout) == (2, "no Qt\n")
    assert (
        f'{file}:2: "languages_offered": the aid does not speak "fr". use some of: en, es.' in refused.stderr
    )
    assert f'{file}:4: "file": the journal {home / "pipe"} cannot be written' in refused.stderr


def test_content_whose_time_is_over_is_refused_although_it_was_kept(home: Path) -> None:
    day = timedelta(days=1)
    aid = signed(home, date.today() - 9 * day, date.today() - day)
    assert start(AT_FIRST_PICTURE, home, "--aid", aid).returncode == 0, "nobody asks for signed content"
    refused = start(WHY_NOT, home, "--settings", waiting_room(home), "--aid", aid)
    assert refused.returncode == 78
    assert "the content is expired" in refused.stderr
    assert "the content is expired" in refused.stdout


def test_staff_are_told_of_a_clock_that_cannot_be_right(home: Path) -> None:
    started = start(IN_1970 + BEHIND_IT, home, "--windowed", "--aid", TOY)
    assert started.returncode == 0, started.stderr
    assert "The clock says 1970-01-01, which cannot be" in started.stderr
    assert '"event": "clock_wrong"' in started.stderr


def test_two_kiosks_never_run_at_once(home: Path) -> None:
    with OneInstance(str(home / "state")):
        settings = home / "kiosk.toml"
        settings.write_text('[kiosk]\nstate = "state"\n', encoding="utf-8")
        second = start(NO_WINDOW, home, "--settings", settings, "--aid", TOY)
    assert (second.returncode, second.stdout) == (1, "no Qt\n")
    assert "Another kiosk runs already" in second.stderr


def test_signed_content_is_shown_to_people_alone(home: Path) -> None:
    aid = signed(home, date.today(), date.today())
    for _ in range(2):
        started = start(BEHIND_IT, home, "--settings", waiting_room(home), "--aid", aid)
        assert (started.returncode, started.stdout) == (0, "attended: True\n"), started.stderr
