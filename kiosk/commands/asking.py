"""Questions to whoever sits at the terminal, one after another; or their answers from a file."""

import sys
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol, TypeVar

from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.device.settings import LARGEST
from kiosk.interrupts import raised
from kiosk.ordinary_file import read_ordinary

Read = TypeVar("Read")


class Asking(Protocol):
    """Asks whether something is so."""

    def agrees(self, key: str, question: str) -> bool | None:
        """The answer; None where nobody answers."""


class Terminal:
    """Somebody at a terminal. Raises ProblemsFound where it is broken off: nothing was changed by a question."""

    def agrees(self, key: str, question: str) -> bool | None:
        """Ask until it is answered."""
        return self.answer(f"{question} (yes, no, skip)", _yes_or_no)

    def answer(self, question: str, read: "Callable[[str], Read]", usual: str = "") -> "Read":
        """Ask until `read` takes what was typed; an empty line is the usual answer, where there is one."""
        hint = f" [{usual}]" if usual else ""
        while True:
            typed = self._typed(f"{question}{hint}: ") or usual
            try:
                return read(typed)
            except ValueError as wrong:
                print(f"  {wrong}", file=sys.stderr)

    def _typed(self, prompt: str) -> str:
        try:
            with raised():
                return input(prompt).strip()
        except (EOFError, KeyboardInterrupt) as stopped:
            print(file=sys.stderr)
            problem = Problem(
                "answers", 0, "it was broken off", "nothing was changed; begin again when you like"
            )
            raise ProblemsFound([problem]) from stopped


class Answers:
    """Answers that were given before: `print = true`. What is not among them nobody answers."""

    def __init__(self, given: Mapping[str, bool]) -> None:
        self._given = given

    def agrees(self, key: str, question: str) -> bool | None:
        """What was given for that key."""
        return self._given.get(key)


def asking(file: Path | None, keys: tuple[str, ...]) -> Asking:
    """The answers of a file, else the terminal, else nobody. Raises ProblemsFound."""
    if file is not None:
        return Answers(_answers(file, keys))
    return Terminal() if sys.stdin.isatty() and sys.stdout.isatty() else Answers({})


def _answers(file: Path, keys: tuple[str, ...]) -> dict[str, bool]:
    try:
        given = tomllib.loads(read_ordinary(file, LARGEST).decode())
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise ProblemsFound(
            [Problem(str(file), 0, "this is not TOML", "write lines like: print = true")]
        ) from error
    wrong = [key for key, value in given.items() if key not in keys or type(value) is not bool]
    if wrong:
        remedy = f"write lines like: print = true; the keys are {', '.join(keys)}"
        raise ProblemsFound([Problem(str(file), 0, f'"{key}" is not asked so', remedy) for key in wrong])
    return given


def _yes_or_no(typed: str) -> bool | None:
    known = {"yes": True, "y": True, "no": False, "n": False, "skip": None, "s": None}
    if typed.lower() not in known:
        raise ValueError("Type yes, no, or skip.")
    return known[typed.lower()]
