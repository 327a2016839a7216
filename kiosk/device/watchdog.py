"""What systemd is told of the kiosk: that it is ready, and, where it asks for signs of life, that it lives.

One datagram each, to the socket that systemd names; without one there is nobody to tell.
"""

import os
import socket
from collections.abc import Mapping

SIGNS_IN_A_TERM = 4
"""How many signs are asked for in the time after which systemd ends a silent kiosk: one may be missed."""


def tell(state: str, environment: Mapping[str, str] = os.environ) -> bool:
    """Tell systemd that, like "READY=1". Gives whether anybody was told."""
    address = environment.get("NOTIFY_SOCKET", "")
    if not address:
        return False
    if address.startswith("@"):  # a name that is no file
        address = "\0" + address[1:]
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as told:
            # Whoever waits here paints nothing; a sign that is lost is made up for by the next.
            told.setblocking(False)
            told.connect(address)
            told.send(state.encode())
    except OSError:
        return False
    return True


def sign_every_ms(environment: Mapping[str, str] = os.environ) -> int:
    """How often a sign of life is due, in milliseconds; 0 where nobody watches this process."""
    if environment.get("WATCHDOG_PID", str(os.getpid())) != str(os.getpid()):
        return 0
    term = environment.get("WATCHDOG_USEC", "")
    return int(term) // (SIGNS_IN_A_TERM * 1000) if term.isdecimal() else 0
