"""The scripts that root runs at updates, with stand-ins for the programs of the system: what a pulled plug leaves, and what a stick brings."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[1] / "packaging"
KEPT = "/var/lib/spine-kiosk-update"

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="the scripts refuse everybody but root")


class Machine:
    """A folder in place of what the scripts keep, and programs that do nothing but note how they were called."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.kept, self._bin = folder, folder / "kept", folder / "bin"
        self.kept.mkdir()
        self._bin.mkdir()
        for name in ("apt-get", "apt-cache", "dpkg", "dpkg-query", "runuser", "spine-kiosk"):
            self.program(name)
        self.program("systemctl", "exit 1")

    def program(self, name: str, does: str = "") -> None:
        file = self._bin / name
        file.write_text(f'#!/bin/sh\necho "{name} $*" >>"{self.folder}/called"\n{does}\n', encoding="utf-8")
        file.chmod(0o755)

    def packages(self, which: str) -> None:
        folder = self.kept / which
        folder.mkdir()
        (folder / f"spine-kiosk_{which}.deb").touch()

    def run(self, script: str, *arguments: str, here: str = KEPT) -> "subprocess.CompletedProcess[str]":
        """Run that script of packaging/, which keeps things in our folder in place of `here`."""
        copy = self.folder / Path(script).name
        text = (PACKAGING / script).read_text(encoding="utf-8").replace(here, str(self.kept))
        copy.write_text(text.replace("/etc/apt", str(self.folder / "apt")), encoding="utf-8")
        environment = {**os.environ, "PATH": f"{self._bin}:{os.environ['PATH']}"}
        command = [text.splitlines()[0].removeprefix("#!"), str(copy), *arguments]
        return subprocess.run(
            command, env=environment, cwd=self.folder, capture_output=True, text=True, timeout=60, check=False
        )

    @property
    def called(self) -> str:
        return (self.folder / "called").read_text(encoding="utf-8")


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def under_way(machine: Machine) -> Path:
    mark = machine.kept / "under-way"
    mark.touch()
    return mark


def test_an_update_that_was_cut_short_is_finished(machine: Machine) -> None:
    machine.packages("good")
    machine.packages("new")
    mark = under_way(machine)
    assert machine.run("update/update", "--finish").returncode == 0
    assert "spine-kiosk_new.deb" in machine.called
    assert [each.name for each in (machine.kept / "good").iterdir()] == ["spine-kiosk_new.deb"]
    assert not mark.exists()


def test_one_that_was_cut_short_behind_its_last_step_but_one_is_over(machine: Machine) -> None:
    machine.packages("good")
    mark = under_way(machine)
    done = machine.run("update/update", "--finish")
    assert done.returncode == 0, done.stderr
    assert not mark.exists()


def test_one_that_cannot_be_finished_goes_back(machine: Machine) -> None:
    machine.packages("good")
    machine.packages("new")
    mark = under_way(machine)
    machine.program("apt-get", 'case "$*" in *_new.deb*) exit 100 ;; esac')
    done = machine.run("update/update", "--finish")
    assert "went back to what worked before" in done.stderr
    assert "spine-kiosk_good.deb" in machine.called
    assert not mark.exists()


def test_nothing_of_the_folder_it_is_called_in_is_run(machine: Machine) -> None:
    """As where somebody has gone to a USB stick to update from it."""
    machine.packages("good")
    (machine.folder / "json.py").write_text("open('ran', 'w').close()\n", encoding="utf-8")
    (machine.folder / "apt/sources.list.d").mkdir(parents=True)
    (machine.folder / "apt/sources.list.d/spine-kiosk.sources").touch()
    machine.program(
        "dpkg-query", 'case "$*" in *Status*) echo "spine-kiosk installed" ;; *) printf 1 ;; esac'
    )
    machine.program("apt-cache", 'echo "spine-kiosk | 2 | there"')
    machine.program("apt-get", 'case "$*" in *download*) touch spine-kiosk_2.deb ;; esac')
    machine.program("dpkg", '[ "$1" != --compare-versions ] || [ "$2" -gt "$4" ]')
    machine.program("spine-kiosk", "echo '{\"events\": {}}'")
    assert machine.run("update/update").returncode == 0
    assert "spine-kiosk_2.deb" in machine.called
    assert not (machine.folder / "ran").exists()


def test_a_stick_may_have_a_name_of_two_words(machine: Machine) -> None:
    stick = machine.folder / "my stick"
    (stick / "dists").mkdir(parents=True)
    machine.run("update/update", "--from", str(stick))
    told = (machine.kept / "sources/spine-kiosk.sources").read_text(encoding="utf-8")
    assert f"URIs: file:{machine.folder}/my%20stick\n" in told


def test_the_content_that_is_well_is_kept_once_whatever_was_cut_short(machine: Machine) -> None:
    share = machine.folder / "share"
    for each in ("content", "printouts", "assets", "packaging"):
        (share / each).mkdir(parents=True)
        (share / each / "file").write_text("new", encoding="utf-8")
    script = PACKAGING / "repair/keep-good"
    shutil.copytree(share, machine.kept / "good.Xy12Zq/share")
    places = {"/var/lib/spine-kiosk-good": machine.kept / "good", "/usr/share/spine-decision-kiosk": share}
    text = script.read_text(encoding="utf-8")
    for place, ours in places.items():
        text = text.replace(place, str(ours))
    subprocess.run(["sh", "-c", text], check=True)
    assert [each.name for each in machine.kept.iterdir()] == ["good"]
    assert (machine.kept / "good/share/content/file").read_text(encoding="utf-8") == "new"


def test_a_second_promotion_keeps_the_way_back(machine: Machine) -> None:
    rings = {"bookworm-canary": "newer", "bookworm": "older"}
    for ring, has in rings.items():
        (machine.folder / ring).write_text(has, encoding="utf-8")
    machine.program("gpg")
    machine.program(
        "aptly",
        f"""cd {machine.folder}; shift; for last in "$@"; do :; done
case "$2" in
  list) echo ". bookworm-canary"; echo ". bookworm" ;;
  show) echo "  main: $(cat "$3") [snapshot]: made" ;;
  switch) printf %s "$last" >bookworm ;;
esac""",
    )

    def publish(act: str) -> None:
        places = {"REPOSITORY": str(machine.folder / "repository"), "KEY": "key", "DEBIAN": "bookworm"}
        (machine.folder / "repository/public").mkdir(parents=True, exist_ok=True)
        environment = {**os.environ, **places, "PATH": f"{machine.folder / 'bin'}:{os.environ['PATH']}"}
        subprocess.run([PACKAGING / "repository/publish", act], env=environment, check=True, timeout=60)

    publish("promote")
    assert (machine.folder / "bookworm").read_text(encoding="utf-8") == "newer"
    publish("promote")
    publish("back")
    assert (machine.folder / "bookworm").read_text(encoding="utf-8") == "older"
