"""Starts a script here that imports from its neighbours: python beside.py script.py arguments…

WORKAROUND (textstat 0.7.13 installs a package called tests): ours is named before Python looks for it.
"""

import runpy
import sys
from pathlib import Path
from types import ModuleType

if __name__ == "__main__":
    tests = ModuleType("tests")
    tests.__path__ = [str(Path(__file__).parents[1])]
    sys.modules["tests"] = tests
    del sys.argv[0]
    runpy.run_module(f"tests.benchmarks.{Path(sys.argv[0]).stem}", run_name="__main__", alter_sys=True)
