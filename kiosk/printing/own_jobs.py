"""The jobs of this kiosk at its printer: named so that they are known again after a crash, and cancelled until it confirms."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.atomic_file import PRIVATE, write_atomically
from kiosk.ordinary_file import read_ordinary

NAME_FILE = "printer-name"
LONGEST_NAME = 64


@dataclass(slots=True)
class OwnJobs:
    """What this kiosk calls its jobs. Without a folder the name lasts as long as the program."""

    folder: Path | None = None
    _name: str = field(default="", init=False)
    followed: set[str] = field(default_factory=set, init=False)
    """The names of jobs that somebody waits for: none of them was left by anybody."""

    @property
    def prefix(self) -> str:
        """How the names of all its jobs begin; random, and the same after the next start."""
        if not self._name:
            self._name = self._kept() or self._made()
        return f"kiosk-{self._name}-"

    @contextmanager
    def new_name(self) -> Iterator[str]:
        """The name of one more job, which is followed meanwhile."""
        name = f"{self.prefix}{secrets.token_hex(8)}"
        self.followed.add(name)
        try:
            yield name
        finally:
            self.followed.discard(name)

    def _kept(self) -> str:
        if self.folder is None:
            return ""
        try:
            kept = read_ordinary(self.folder / NAME_FILE, LONGEST_NAME).decode("ascii").strip()
        except (OSError, UnicodeDecodeError):
            return ""
        return kept if kept.isalnum() else ""

    def _made(self) -> str:
        name = secrets.token_hex(4)
        if self.folder is not None:
            try:
                self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                write_atomically(self.folder / NAME_FILE, name.encode("ascii"), mode=PRIVATE)
            except OSError:
                return name  # a kiosk that can keep nothing still knows its jobs until it ends
        return name
