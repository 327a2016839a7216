"""The other engines, each kept from one handout to the next; those that are not installed are left out."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from tests.benchmarks.two_pages import Paper

Engine = Callable[[Paper], bytes]

ENGINES = {"Typst": "by_typst", "fpdf2": "by_fpdf2", "WeasyPrint": "by_weasyprint"}
"""Each engine and the module here that prints by it."""


def engines(fonts: Path) -> dict[str, Engine]:
    """Those that are there, by name."""
    modules = {name: _module(module) for name, module in ENGINES.items()}
    return {name: engine(fonts) for name, engine in modules.items() if engine is not None}


def _module(name: str) -> Callable[[Path], Engine] | None:
    try:
        engine: Callable[[Path], Engine] = import_module(f"tests.benchmarks.peers.{name}").engine
    except (ModuleNotFoundError, OSError):  # WeasyPrint raises OSError where Pango is missing
        return None
    return engine
