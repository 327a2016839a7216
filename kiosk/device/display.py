"""The display server, asked before Qt is: where none answers, Qt ends the whole program without a word to anybody."""

import os
import re
from collections.abc import Mapping

ANSWERS_WITHIN_S = 5.0
FIRST_PORT = 6000
_X11 = re.compile(r"(?:unix|(?P<host>[^:/]+))?:(?P<number>\d{1,4})(?:\.\d+)?")
NO_DISPLAY = (
    "There is no screen to draw on: no display server answers. Start it (systemctl start spine-kiosk-display), or name "
    "another one by DISPLAY."
)


def display_answers(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the display server answers on which Qt would draw; what is drawn in memory or on Wayland needs none of these."""
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if platform not in {"", "xcb"} or (not platform and environment.get("WAYLAND_DISPLAY")):
        return True
    named = _X11.fullmatch(environment.get("DISPLAY", ""))
    if named is None:
        return False
    number = int(named["number"])
    if named["host"]:
        return _connects((named["host"], FIRST_PORT + number))
    file = f"/tmp/.X11-unix/X{number}"  # noqa: S108 (the place that X11 itself has given it)
    return _connects(file) or _connects(f"\0{file}")


def _connects(address: str | tuple[str, int]) -> bool:
    import socket  # noqa: PLC0415 (pages that are drawn in memory need none)

    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_STREAM) as asked:
            asked.settimeout(ANSWERS_WITHIN_S)
            asked.connect(address)
    except OSError:
        return False
    return True
