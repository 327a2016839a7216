"""Runs a command in a terminal and answers it: type_into.py ANSWERS COMMAND…

ANSWERS has a line for each: what is asked, a tab, and what is typed then. All that is to be read is printed.
"""

import os
import pty
import sys
from pathlib import Path


class Person:
    """Reads on until what is expected next is asked, and types the answer."""

    def __init__(self, answers: list[list[str]]) -> None:
        self.answers = answers
        self._unanswered = ""

    def read(self, terminal: int) -> bytes:
        """Take what the command shows."""
        more = os.read(terminal, 4096)
        self._unanswered += more.decode(errors="replace")
        if self.answers and (question := self.answers[0][0]) in self._unanswered:
            self._unanswered = self._unanswered.partition(question)[2]
            os.write(terminal, f"{self.answers.pop(0)[1]}\n".encode())
        return more


person = Person([line.split("\t") for line in Path(sys.argv[1]).read_text("utf-8").splitlines()])
code = os.waitstatus_to_exitcode(pty.spawn(sys.argv[2:], person.read))
sys.exit(f"not asked: {person.answers[0][0]}" if person.answers else code)
