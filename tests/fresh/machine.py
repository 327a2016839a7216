"""A bare Debian, made by debootstrap, in which an ordinary user tries what the read-me says.

It is a folder that systemd-nspawn starts one command in, with mounts and processes of its own that end with the command;
so nothing of it stays behind. What this machine needs to reach Debian's archive and a package index goes along.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO, NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
SAID = ROOT / "build" / "fresh-test"
"""Where everything that was printed is kept, a file for each command."""

VISITOR = "visitor"
HOME = Path("/home") / VISITOR
BEFORE_THE_README = ("ca-certificates", "git", "make")
"""What is there already where somebody has a clone and types `make`."""

WHAT_AN_INSTALLER_DOES = f"""
printf '127.0.0.1 localhost\\n::1 localhost\\n' >/etc/hosts &&
useradd --create-home --shell /bin/bash {VISITOR} &&
update-ca-certificates
"""

ENVIRONMENT = (
    *("http_proxy", "https_proxy", "no_proxy", "PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_TRUSTED_HOST"),
    *("PIP_PROXY", "PIP_DEFAULT_TIMEOUT"),
)
CERTIFICATES = Path("usr/local/share/ca-certificates")

ALONE = ("unshare", "--mount", "--mount-proc", "--pid", "--fork", "--kill-child")
"""With mounts and processes of its own, all of which end with the command."""
BY_ROOT = () if os.geteuid() == 0 else ("sudo", "-n")


class Outcome(NamedTuple):
    """How a command ended, and all that it printed."""

    code: int
    said: str

    @property
    def lines(self) -> list[str]:
        """What it printed, by lines."""
        return self.said.splitlines()


class Machine:
    """One bare Debian."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def begin(self, debian: str) -> None:
        """Fetch and unpack its packages; a release that debootstrap does not know yet is made like sid."""
        recipe = Path("/usr/share/debootstrap/scripts", debian)
        if not recipe.exists():
            recipe = recipe.with_name("sid")
        options = ("--variant=minbase", f"--include={','.join(BEFORE_THE_README)}")
        made = _told(
            (*BY_ROOT, *ALONE, "debootstrap", *options, debian, self.root, _mirror(), recipe),
            f"{debian}: making it by debootstrap",
            SAID / f"{debian}-debootstrap.txt",
        )
        assert made.code == 0, made.said[-2000:]
        self._take_along()

    def copy(self, name: str) -> "Machine":
        """Another machine like this one, as it is now."""
        copied = Machine(self.root.with_name(f"{self.root.name}-{name}"))
        subprocess.run([*BY_ROOT, "cp", "-a", "--reflink=auto", self.root, copied.root], check=True)
        return copied

    def remove(self) -> None:
        """Take it off the disk, once nothing of this machine is mounted in it any more."""
        for mount in reversed(_mounts_in(self.root)):
            subprocess.run([*BY_ROOT, "umount", mount], check=True)
        assert not _mounts_in(self.root)
        subprocess.run([*BY_ROOT, "rm", "-rf", "--one-file-system", self.root], check=True)

    def as_root(self, command: str, title: str) -> Outcome:
        """Run a shell command as root."""
        return self._run(command, title)

    def as_visitor(self, command: str, title: str, *options: str) -> Outcome:
        """Run a shell command as the ordinary user."""
        return self._run(command, title, f"--user={VISITOR}", f"--chdir={HOME}", *options)

    def clone(self, bundle: Path, folder: str) -> None:
        """Give the ordinary user a fresh clone of what is in the bundle."""
        subprocess.run([*BY_ROOT, "cp", bundle, self.root / "srv/kiosk.bundle"], check=True)
        done = self.as_visitor(f"git clone --quiet /srv/kiosk.bundle '{folder}'", f"cloning into '{folder}'")
        assert done.code == 0, done.said

    def _run(self, command: str, title: str, *options: str) -> Outcome:
        name = f"{self.root.name}: {title}"
        passed = [f"--setenv={each}={os.environ[each]}" for each in ENVIRONMENT if each in os.environ]
        nspawn = (
            *BY_ROOT,
            *(
                "env",
                "SYSTEMD_NSPAWN_TMPFS_TMP=0",
                "systemd-nspawn",
                "--quiet",
                "--register=no",
                "--keep-unit",
            ),
            *(
                "--as-pid2",
                "--pipe",
                "--resolv-conf=copy-host",
                f"--directory={self.root}",
                "--hostname=localhost",
            ),
        )
        shell = ("/bin/sh", "-c", f"exec 2>&1; {command}")
        return _told((*nspawn, *passed, *options, *shell), name, SAID / f"{_file_name(name)}.txt")

    def _take_along(self) -> None:
        """Settings for apt and pip, and certificates, as this machine has them; then what only an installer does."""
        apt = [file for file in Path("/etc/apt/apt.conf.d").iterdir() if "Acquire" in file.read_text("utf-8")]
        for file in (Path("/etc/pip.conf"), *apt):
            if file.exists():
                subprocess.run([*BY_ROOT, "cp", file, self.root / file.relative_to("/")], check=True)
        if (Path("/") / CERTIFICATES).is_dir():
            subprocess.run(
                [*BY_ROOT, "cp", "-rT", Path("/") / CERTIFICATES, self.root / CERTIFICATES], check=True
            )
        done = self.as_root(WHAT_AN_INSTALLER_DOES, "what an installer does")
        assert done.code == 0, done.said


def bundle_of_what_is_committed(file: Path) -> Path:
    """All of the history until now in one file, so that every machine clones the same."""
    subprocess.run(["git", "bundle", "create", "--quiet", file, "HEAD"], cwd=ROOT, check=True)
    return file


def _mirror() -> str:
    """The archive that MIRROR names, or else the one that this machine has its own packages from."""
    if named := os.environ.get("MIRROR"):
        return named
    sites = ("apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages")
    listed = subprocess.run(sites, check=True, capture_output=True, text=True).stdout.split()
    assert listed, "Run apt-get update first, or name Debian's archive: make fresh-test MIRROR=…"
    return min(listed, key=lambda site: "security" in site)


def install_what_makes_machines() -> None:
    """Install debootstrap and systemd-nspawn where they are missing; it takes root, or a sudo that asks nothing."""
    if subprocess.run([*BY_ROOT, "true"], check=False).returncode != 0:
        pytest.exit("Bare machines are made by root, or by a sudo that asks for no password.", returncode=1)
    if not (shutil.which("debootstrap", path="/usr/sbin:/usr/bin") and shutil.which("systemd-nspawn")):
        apt = (*BY_ROOT, "apt-get", "install", "-y", "-qq", "--no-install-recommends")
        subprocess.run([*apt, "debootstrap", "systemd-container"], check=True)


def _told(command: Sequence[str | Path], title: str, file: Path) -> Outcome:
    """Run it, say that it runs and how it ended, and keep in the file what it prints.

    What it prints is its standard output: on the other one systemd-nspawn makes remarks of its own.
    """
    print(f"\n{title}: {file.relative_to(ROOT)}", end=" ", flush=True)
    start = time.monotonic()
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as out:
        code, remarks = _run_to_the_end(command, out)
    print(f"[{time.monotonic() - start:.0f} s, exit code {code}]", end=" ", flush=True)
    said = file.read_text("utf-8", errors="replace")
    return Outcome(code, said if code == 0 else said + remarks)


def _run_to_the_end(command: Sequence[str | Path], out: IO[bytes]) -> tuple[int, str]:
    """The exit code, and what went to standard error. Whatever interrupts us ends the command first, and all of it."""
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=out,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as running:
        try:
            _, remarks = running.communicate()
        except BaseException:
            subprocess.run([*BY_ROOT, "kill", "-KILL", "--", f"-{running.pid}"], check=False)
            running.wait()
            raise
    return running.returncode, remarks


def _file_name(title: str) -> str:
    return "-".join("".join(each if each.isalnum() else " " for each in title).split())


def _mounts_in(folder: Path) -> list[str]:
    listed = subprocess.run(["findmnt", "-rn", "-o", "TARGET"], check=True, capture_output=True, text=True)
    return [mount for mount in listed.stdout.splitlines() if mount.startswith(f"{folder}/")]
