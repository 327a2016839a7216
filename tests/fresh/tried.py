"""The two commands of the read-me, tried by an ordinary user on a bare machine."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from tests.fresh.machine import HOME, VISITOR, Machine, Outcome

ALLOW = f"""
apt-get -qq update && apt-get install -y -qq --no-install-recommends sudo &&
echo '{VISITOR} ALL=(ALL) NOPASSWD: ALL' >/etc/sudoers.d/{VISITOR}
"""
LINE = "  apt-get update && apt-get install --no-install-recommends "


@dataclass
class Tried:
    """A user's clone on one machine, and what each command there came to; each is run once, when it is asked for."""

    machine: Machine
    folder: str
    asks_root: bool
    """Whether the user may install no system packages, so that root has to run the line that is named."""
    refused: list[Outcome] = field(default_factory=list)

    @cached_property
    def run(self) -> Outcome:
        """The first `make run`."""
        return self._first("make run")

    @cached_property
    def run_again(self) -> Outcome:
        """A second one, without a network."""
        assert self.run.code == 0
        return self._make("make run", "again, without a network", "--private-network")

    @cached_property
    def run_without_home(self) -> Outcome:
        """One more, from a shell that knows of no home."""
        assert self.run.code == 0
        return self._make("unset HOME; make run", "without HOME")

    @cached_property
    def room_mb(self) -> int:
        """What `make run` takes on the disk."""
        assert self.run.code == 0
        return int(self._make("du -sm .venv", "").said.split()[0])

    @cached_property
    def test(self) -> Outcome:
        """The first `make test`."""
        return self._first("make test")

    def _first(self, command: str) -> Outcome:
        if self.asks_root:
            self.refused.append(self._make(command, "as long as packages are missing"))
            self._let_root_install(self.refused[-1])
        return self._make(command, "")

    def _make(self, command: str, how: str, *options: str) -> Outcome:
        return self.machine.as_visitor(
            f"cd '{self.folder}' && {command}", f"{command} {how}".strip(), *options
        )

    def _let_root_install(self, refused: Outcome) -> None:
        named = [line for line in refused.lines if line.startswith(LINE)]
        assert len(named) == 1, refused.said
        done = self.machine.as_root(
            named[0].replace("install", "install -y", 1), "root runs the line that was named"
        )
        assert done.code == 0, done.said[-2000:]

    def shown(self, outcome: Outcome) -> list[str]:
        """What was printed, but for the folder's name and the system packages."""
        place = str(HOME / self.folder)
        return [line.replace(place, "HERE") for line in outcome.lines if "system packages" not in line]


def prepared_by_root(machine: Machine, bundle: Path) -> Tried:
    """The user may not install; there is not even a sudo."""
    machine.clone(bundle, "kiosk")
    return Tried(machine, "kiosk", asks_root=True)


def by_sudo(machine: Machine, bundle: Path) -> Tried:
    """The user has sudo, which asks for no password."""
    done = machine.as_root(ALLOW, "sudo for the user")
    assert done.code == 0, done.said
    machine.clone(bundle, "a kiosk")
    return Tried(machine, "a kiosk", asks_root=False)
