"""What the kiosk needs no more is the system's again, and no thread keeps any of it for itself."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
MANY, BYTES = 500, 100_000

OWN = """
from pathlib import Path

def own():
    told = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return 1024 * int(told["RssAnon"].split()[0])
"""
GIVES_BACK = f"""{OWN}
from kiosk.ui.qt.freed_memory import give_back
blocks = [b"x" * {BYTES} for _ in range({MANY})]
held = blocks[-1]  # what is freed lies under it, where no C library gives anything back by itself
blocks.clear()
before = own()
give_back()
print(before - own())
"""
IN_ONE_PLACE = """
import sys
from runpy import run_path
from threading import Barrier, Thread
from kiosk.ui.qt.freed_memory import give_back, keep_in_one_place

if sys.argv[1:]:
    keep_in_one_place()
together = Barrier(4)

def work():
    together.wait()
    blocks = [b"x" * 1_000 for _ in range(1_000)]
    together.wait()

threads = [Thread(target=work) for _ in range(4)]
for each in threads:
    each.start()
for each in threads:
    each.join()
print(run_path("tests/trust/own_memory.py")["arenas"]())
"""


def printed(program: str, *arguments: str) -> int:
    """The number that it prints, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return int(done.stdout)


pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only glibc can be told so")


def test_most_of_what_is_free_goes_back_to_the_system() -> None:
    assert printed(GIVES_BACK) > MANY * BYTES * 0.8


def test_threads_have_no_memory_of_their_own() -> None:
    assert printed(IN_ONE_PLACE) > 0
    assert printed(IN_ONE_PLACE, "in one place") == 0
