"""The handout: a summary in, the bytes of a PDF out."""

import sys
from importlib.util import LazyLoader, find_spec, module_from_spec


def _load_when_used(package: str, module: str) -> None:
    """Have a module loaded when something of it is used, as the documentation of importlib shows it."""
    name = f"{package}.{module}"
    if name in sys.modules or (spec := find_spec(name)) is None or spec.loader is None:
        return
    spec.loader = loader = LazyLoader(spec.loader)
    sys.modules[name] = late = module_from_spec(spec)
    loader.exec_module(late)
    setattr(sys.modules[package], module, late)


# ReportLab loads it for photographs. There are none on our paper, and it takes as long as making a handout.
_load_when_used("PIL", "Image")
