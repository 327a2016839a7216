"""The window, and the printer, for whole visits."""

from tests.printing.conftest import bus, eve
from tests.ui.conftest import open_kiosk, qapp_cls

__all__ = ["bus", "eve", "open_kiosk", "qapp_cls"]
