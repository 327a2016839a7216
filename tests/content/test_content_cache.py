"""Everything that content/ holds, read once and kept ready."""

import marshal
import os
import pickle
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content import content_cache
from kiosk.content.content_cache import Content, Folders, load_start_content, read_content
from kiosk.decision.problems import ProblemsFound

ROOT = Path(__file__).parents[2]
TOY = ROOT / "tests" / "samples" / "tea-or-coffee"


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """The toy pack and the kiosk's own words, as copies that a test may change."""
    return Folders(
        aid=Path(shutil.copytree(TOY, tmp_path / "aid")),
        kiosk=Path(shutil.copytree(ROOT / "content" / "kiosk", tmp_path / "kiosk")),
        printouts=Path(shutil.copytree(ROOT / "printouts", tmp_path / "printouts")),
    )


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[Folders]:
    """Each time that the content was read and checked anew."""
    done: list[Folders] = []

    def read(folders: Folders) -> Content:
        done.append(folders)
        return read_content(folders)

    monkeypatch.setattr(content_cache, "read_content", read)
    return done


def rewrite(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def cached(folders: Folders, cache: Path) -> Content:
    """The content as the kiosk gets it at a start: from the cache where that is as new."""
    return load_start_content(folders, cache).content()


def title(folders: Folders, cache: Path) -> str:
    return cached(folders, cache).aids["en"].about.title


def test_the_content_holds_every_language_with_its_words_and_name(folders: Folders) -> None:
    content = read_content(folders)
    assert set(content.aids) == set(content.screen_words) == set(content.paper_words) == {"en", "es"}
    assert content.language_names["es"] == "Español"
    assert [sheet.key for sheet in content.sheets]


def test_what_was_kept_is_what_was_read(folders: Folders, cache: Path, readings: list[Folders]) -> None:
    first = cached(folders, cache)
    assert cached(folders, cache) == first
    assert len(readings) == 1
    with pytest.raises(TypeError):
        first.aids["xx"] = first.aids["en"]  # type: ignore[index]  # it cannot be written to, kept or not


def test_what_was_kept_cannot_be_written_to(folders: Folders, cache: Path) -> None:
    cached(folders, cache)
    with pytest.raises(TypeError):
        cached(folders, cache).aids["en"].questions["xx"] = None  # type: ignore[index]  # as above


def test_one_changed_word_is_seen_at_the_next_start(folders: Folders, cache: Path) -> None:
    before = title(folders, cache)
    rewrite(folders.aid / "words" / "en" / "about.yaml", before, "Cocoa?")
    assert title(folders, cache) == "Cocoa?"


def test_a_changed_word_of_the_kiosk_is_seen_too(folders: Folders, cache: Path) -> None:
    cached(folders, cache)
    rewrite(folders.kiosk / "words" / "en" / "screen.yaml", 'start: "Start"', 'start: "Begin"')
    assert cached(folders, cache).screen_words["en"]["start"] == "Begin"


def test_a_fault_that_came_in_is_told_though_good_content_was_kept(folders: Folders, cache: Path) -> None:
    cached(folders, cache)
    rewrite(folders.aid / "plan" / "pages.yaml", "questions: [thirsty]", "questions: [thristy]")
    with pytest.raises(ProblemsFound, match="thirsty"):
        cached(folders, cache)


def test_two_aids_do_not_share_what_is_kept(folders: Folders, cache: Path, tmp_path: Path) -> None:
    other = replace(folders, aid=Path(shutil.copytree(folders.aid, tmp_path / "other")))
    before = title(folders, cache)
    rewrite(other.aid / "words" / "en" / "about.yaml", before, "Cocoa?")
    assert title(other, cache) == "Cocoa?"
    assert title(folders, cache) == before


@pytest.mark.parametrize(
    "rubbish", [b"", b"rubbish", marshal.dumps(None), marshal.dumps((b"", {}, None, b""))]
)
def test_a_cache_that_is_spoilt_is_read_anew(folders: Folders, cache: Path, rubbish: bytes) -> None:
    before = title(folders, cache)
    for file in cache.iterdir():
        file.write_bytes(rubbish)
    assert title(folders, cache) == before


def test_a_cache_whose_inner_part_is_spoilt_is_read_anew(folders: Folders, cache: Path) -> None:
    before = title(folders, cache)
    [file] = cache.iterdir()
    *good, pickled = marshal.loads(file.read_bytes())  # noqa: S302 (written one line above)
    for spoilt in (b"", pickled[:-9], pickle.dumps("something else")):
        file.write_bytes(marshal.dumps((*good, spoilt)))
        assert title(folders, cache) == before


def test_a_cache_of_another_account_is_not_trusted(
    folders: Folders, cache: Path, readings: list[Folders], monkeypatch: pytest.MonkeyPatch
) -> None:
    cached(folders, cache)
    mine = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: mine + 1)
    cached(folders, cache)
    assert len(readings) == 2


def test_a_cache_that_cannot_be_written_costs_only_time(folders: Folders, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert title(folders, tmp_path / "cache")


def test_only_this_account_can_look_into_the_cache(folders: Folders, cache: Path) -> None:
    cached(folders, cache)
    assert cache.stat().st_mode & 0o077 == 0


def test_an_aid_in_a_language_that_the_kiosk_does_not_speak_is_refused(folders: Folders) -> None:
    shutil.rmtree(folders.kiosk / "words" / "es")
    with pytest.raises(ProblemsFound) as found:
        read_content(folders)
    assert {problem.file for problem in found.value.problems} == {
        f"kiosk/words/es/{topic}.yaml" for topic in ("screen", "printer", "staff", "paper")
    }


def test_an_aid_that_leaves_that_language_out_is_shown(folders: Folders) -> None:
    shutil.rmtree(folders.kiosk / "words" / "es")
    rewrite(folders.aid / "about.yaml", "languages: [en, es]", "languages: [en]")
    shutil.rmtree(folders.aid / "words" / "es")
    assert list(read_content(folders).aids) == ["en"]
