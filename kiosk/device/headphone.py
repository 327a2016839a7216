"""Whether a headphone is plugged into this machine, as ALSA's own programs tell it of the sound cards' sockets.

They need no more than the sound card itself, which the player needs too; what the kernel tells of keyboards stays shut.
"""

import os
import re
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Thread

from kiosk.device.cancellable_process import CancellableProcess

CARDS = Path("/dev/snd")
_OF_A_CARD = "controlC"
_MONITOR = "alsactl"
"""Writes a line for each change of a card; Debian has it in alsa-utils, in a folder that is not on each user's path."""
_ASKED = "amixer"
_BY_LINES = ("stdbuf", "-oL")
"""Into a pipe it would keep its lines until there are some thousand characters of them."""
_IN = re.compile(r"name='[^']*\bHead(?:phone|set) Jack'[^\n]*\n(?: +;[^\n]*\n)* +: values=on\b")
_ANSWERS_WITHIN_S = 5.0


def plugged_in(cards: Path = CARDS) -> bool:
    """Tell whether the socket of any card has a headphone or headset in it. Blocks for a moment."""
    return any(_has_headphone(card.name.removeprefix(_OF_A_CARD)) for card in cards.glob(f"{_OF_A_CARD}*"))


def _has_headphone(card: str) -> bool:
    said = CancellableProcess().run((_ASKED, "-c", card, "contents"), b"", _ANSWERS_WITHIN_S)
    return bool(said and _IN.search(said.decode(errors="replace")))


def watch_headphone(told: Callable[[bool], None], cards: Path = CARDS) -> Callable[[], None]:
    """Tell from a thread of its own, at each change, whether a headphone is in. Gives a function that ends it.

    Nothing is ever told where a program is missing, or no card tells.
    """
    monitor = shutil.which(_MONITOR, path=f"{os.environ.get('PATH', os.defpath)}:/usr/sbin")
    if monitor is None or shutil.which(_ASKED) is None:
        return lambda: None
    process = CancellableProcess()
    thread = Thread(
        target=_follow, args=(process, (*_BY_LINES, monitor, "monitor"), told, cards), daemon=True
    )
    thread.start()

    def end() -> None:
        process.stop()
        thread.join()

    return end


def _follow(
    process: CancellableProcess, monitor: Sequence[str], told: Callable[[bool], None], cards: Path
) -> None:
    """Ask again whenever a socket has changed."""
    before = plugged_in(cards)
    for line in process.lines(monitor):
        if " Jack" in line and (now := plugged_in(cards)) != before:
            before = now
            told(now)
