"""The keys that a keypad or a switch may send, by Qt's names for them."""

from collections import Counter
from collections.abc import Iterator, Mapping

from kiosk.decision.problems import did_you_mean
from kiosk.device.setting_validators import SettingError

ACTS = ("up", "down", "back", "next", "select", "listen", "help", "louder", "softer", "pause")

_FIRST_OTHER = 0x01000000
_EDITING = ("Escape", "Tab", "Backtab", "Backspace", "Return", "Enter", "Insert", "Delete", "Pause")
_MOVING = ("Home", "End", "Left", "Up", "Right", "Down", "PageUp", "PageDown")
_OTHERS = {
    **{name: number for number, name in enumerate(_EDITING)},
    **{name: 0x10 + number for number, name in enumerate(_MOVING)},
    **{f"F{number}": 0x2F + number for number in range(1, 36)},
}
KEYS: Mapping[str, int] = {
    "Space": 0x20,
    **{letter: ord(letter) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"},
    **{name: _FIRST_OTHER + number for name, number in _OTHERS.items()},
}
"""Qt's number of each key (enum Qt::Key); a test compares them with Qt's own."""


def key_numbers(names: str) -> tuple[int, ...]:
    """Qt's numbers of keys that are named with spaces between."""
    return tuple(KEYS[name] for name in names.split())


def key_names(value: object, /) -> SettingError | None:
    """Accept names of keys, with spaces between; none where it needs no key."""
    for name in str(value).split():
        if name not in KEYS:
            return SettingError(f'there is no key "{name}"', did_you_mean(name, KEYS))
    return None


def key_clashes(acts: Mapping[str, str], move: str = "") -> Iterator[tuple[str, SettingError]]:
    """Contradictions between keys: one that does two things at once, or none left to select with beside `move`."""
    named = Counter(name for names in acts.values() for name in set(names.split()))
    for act, names in acts.items():
        for name in names.split():
            if named[name] > 1:
                others = " and ".join(f'"{other}"' for other in acts if name in acts[other].split())
                yield act, SettingError(f'"{name}" stands in {others}', "name each key once")
                return
    if not set(acts["select"].split()) - set(move.split()):
        yield "select", SettingError("no key is left that selects", 'name one, like "Return"')
