"""`python tests/trust/run.py visits …`: a module of this folder as a program, outside of pytest."""

import os
import runpy
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]


def main() -> None:
    """Run it with the arguments behind its name."""
    sys.path[0] = str(ROOT)
    # Some library installs its own tests under the same name, which would come before ours.
    ours = ModuleType("tests")
    ours.__path__ = [str(ROOT / "tests")]
    sys.modules["tests"] = ours
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")  # a frame as soon as it is asked for
    del sys.argv[0]
    runpy.run_module(f"tests.trust.{sys.argv[0]}", run_name="__main__")


if __name__ == "__main__":
    main()
