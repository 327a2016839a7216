"""PINs that staff may choose: those that nobody guesses in the first tries."""

import re

SHORTEST, LONGEST = 6, 12
DIFFERENT_DIGITS = 3
_RISING = "0123456789" * 3
_REPEATED = re.compile(r"([0-9]{2,6})\1+")


def weakness_of(pin: str) -> str:
    """Give, in a sentence, why this is no good PIN; "" where it is one. The sentence never holds the PIN."""
    if not (pin.isascii() and pin.isdigit()):
        return "a PIN has digits only, because the kiosk's keypad has only those"
    if not SHORTEST <= len(pin) <= LONGEST:
        return f"a PIN has {SHORTEST} to {LONGEST} digits, and this one has {len(pin)}"
    if len(set(pin)) < DIFFERENT_DIGITS:
        return f"this PIN is easily guessed: it has fewer than {DIFFERENT_DIGITS} different digits"
    if pin in _RISING or pin[::-1] in _RISING:
        return "this PIN is easily guessed: its digits stand in a row, like 123456 or 654321"
    if _REPEATED.fullmatch(pin):
        return "this PIN is easily guessed: it says the same digits again, like 123123"
    return ""
