"""The package of the content asks for the oldest program that can show it, so that apt refuses content that is too new."""

import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SENTENCES = "content/kiosk/words/en/screen.yaml"

pytestmark = pytest.mark.skipif(
    not (ROOT / ".git").exists() or shutil.which("dpkg-deb") is None,
    reason="packages are built from a clone, on Debian",
)


class Clone:
    """A clone of this repository, in which each commit is a minute younger than the one before."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        subprocess.run(["git", "clone", "--quiet", "--shared", ROOT, folder], check=True)
        shutil.copytree(ROOT / "packaging", folder / "packaging", dirs_exist_ok=True)
        self._seconds = int(self._told("git", "log", "-1", "--format=%ct"))
        self.commit()

    def commit(self) -> str:
        """Commit all that was changed; the time of that as versions have it."""
        self._seconds += 60
        who = ("-c", "user.name=Example", "-c", "user.email=example@example.org")
        commit = ("commit", "--quiet", "--all", "--allow-empty", "--message=Example")
        self._told("git", *who, *commit, GIT_COMMITTER_DATE=f"@{self._seconds} +0000")
        return f"{datetime.fromtimestamp(self._seconds, UTC):%Y%m%d%H%M%S}"

    def change(self, file: str, old: str, new: str) -> str:
        """Put `new` in the place of `old`, and commit it."""
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return self.commit()

    def needs(self) -> str:
        """The program that the content asks for."""
        return self._told("packaging/deb/build", "needs").rpartition("+")[2]

    def _told(self, *command: str, **environment: str) -> str:
        return subprocess.check_output(
            command, cwd=self.folder, env={**os.environ, **environment}, text=True
        ).strip()


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    return Clone(tmp_path / "clone")


def test_a_corrected_sentence_asks_for_no_newer_program(clone: Clone) -> None:
    before = clone.needs()
    clone.change(SENTENCES, 'idle_title: "', 'idle_title: "Hello. ')
    assert clone.needs() == before


def test_content_of_another_form_asks_for_the_program_that_reads_it(clone: Clone) -> None:
    reads = clone.change("kiosk/content/schema/plan.py", "max_length=40", "max_length=41")
    clone.change("content/spine-fracture/about.yaml", "review_after_months: 12", "review_after_months: 11")
    assert clone.needs() == reads
    clone.change("kiosk/content/schema/plan.py", "max_length=41", "max_length=42")
    assert clone.needs() == reads, "what was committed later asks nothing of content that stayed as it was"


def test_a_word_that_comes_or_goes_asks_for_the_program_that_uses_it(clone: Clone) -> None:
    newer = clone.change(SENTENCES, "idle_title:", "idle_heading:")
    assert clone.needs() == newer
