"""The other engines, each kept from one handout to the next; those that are not installed are left out."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from tests.benchmarks.two_pages import Paper

Press = Callable[[Paper], bytes]

ENGINES = {"Typst": "by_typst", "fpdf2": "by_fpdf2", "WeasyPrint": "by_weasyprint"}
"""Each engine and the module here that prints by it."""


def engines(fonts: Path) -> dict[str, Press]:
    """Those that are there, by name."""
    modules = {name: _module(module) for name, module in ENGINES.items()}
    return {name: press(fonts) for name, press in modules.items() if press is not None}


def _module(name: str) -> Callable[[Path], Press] | None:
    try:
        press: Callable[[Path], Press] = import_module(f"tests.benchmarks.peers.{name}").press
    except (ModuleNotFoundError, OSError):  # WeasyPrint raises OSError where Pango is missing
        return None
    return press
