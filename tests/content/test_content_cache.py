"""Everything that content/ holds, read once and kept ready."""

import os
import shutil
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

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


def flipped(good: bytes, chance: Random) -> bytes:
    bits = bytearray(good)
    for _ in range(chance.choice([1, 1, 1, 20])):
        bits[chance.randrange(len(bits))] ^= 1 << chance.randrange(8)
    return bytes(bits)


def cut(good: bytes, chance: Random) -> bytes:
    return good[: chance.randrange(len(good))]


def continued(good: bytes, chance: Random) -> bytes:
    return good + chance.randbytes(chance.randint(1, 99))


def overwritten(good: bytes, chance: Random) -> bytes:
    at = chance.randrange(len(good))
    return good[:at] + chance.randbytes(chance.randint(1, 999)) + good[at + 999 :]


def other_words(good: bytes, chance: Random) -> bytes:
    return good.replace(b"thirsty", b"drowned", chance.randint(1, 9))


def started_anew(good: bytes, chance: Random) -> bytes:
    return good[: chance.randrange(99)] + good[chance.randrange(99, 999) :]


SPOILT = (flipped, cut, continued, overwritten, other_words, started_anew)


@pytest.mark.parametrize("spoil", SPOILT)
def test_a_cache_that_is_spoilt_never_gives_other_words_and_is_written_again(
    folders: Folders, cache: Path, monkeypatch: pytest.MonkeyPatch, spoil: Callable[[bytes, Random], bytes]
) -> None:
    whole, readings = read_content(folders), []

    def read(_folders: Folders) -> Content:
        readings.append(1)
        return whole

    monkeypatch.setattr(content_cache, "read_content", read)
    first = load_start_content(folders, cache)
    [file] = cache.iterdir()
    good, chance = file.read_bytes(), Random(20261122)
    for _ in range(60):
        readings.clear()
        file.write_bytes(spoilt := spoil(good, chance))
        start = load_start_content(folders, cache)
        assert (start.start_pages, start.signoff) == (first.start_pages, first.signoff)
        assert start.content() == whole
        assert bool(readings) is (spoilt != good), "what differs is noticed"
        assert file.read_bytes() == good


def a_pipe(file: Path) -> None:
    os.mkfifo(file)


def without_end(file: Path) -> None:
    file.symlink_to("/dev/zero")


def a_circle(file: Path) -> None:
    file.symlink_to(file)


def a_socket(file: Path) -> None:
    os.mknod(file, stat.S_IFSOCK | 0o600)


def a_file_of_others(file: Path) -> None:
    file.symlink_to(Path("/etc/passwd"))


@pytest.mark.parametrize("put", [a_pipe, without_end, a_circle, a_socket, a_file_of_others])
def test_what_is_no_cache_file_is_not_read_but_replaced(
    folders: Folders, cache: Path, readings: list[Folders], put: Callable[[Path], None]
) -> None:
    before = title(folders, cache)
    [file] = cache.iterdir()
    file.unlink()
    put(file)
    assert [title(folders, cache) for _ in range(2)] == [before] * 2
    assert len(readings) == 2, "it was written again, and read from there"


def test_a_folder_in_the_place_of_the_cache_costs_only_time(folders: Folders, cache: Path) -> None:
    (cache / "content").mkdir(parents=True)
    assert title(folders, cache)


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o702])
def test_a_cache_in_a_folder_that_others_can_write_to_is_not_trusted(
    folders: Folders, cache: Path, readings: list[Folders], mode: int
) -> None:
    title(folders, cache)
    cache.chmod(mode)
    title(folders, cache)
    title(folders, cache)
    assert len(readings) == 2, "the folder was closed to them, and then it is trusted"


def test_a_cache_that_others_can_write_to_is_not_trusted(
    folders: Folders, cache: Path, readings: list[Folders]
) -> None:
    title(folders, cache)
    (cache / "content").chmod(0o666)
    title(folders, cache)
    title(folders, cache)
    assert len(readings) == 2


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")
@pytest.mark.parametrize("name", ["", "content"])
def test_a_cache_or_a_folder_of_another_owner_is_not_trusted(
    folders: Folders, cache: Path, readings: list[Folders], name: str
) -> None:
    title(folders, cache)
    os.chown(cache / name, 65534, -1)
    title(folders, cache)
    assert len(readings) == 2


def test_content_that_is_changed_while_it_is_read_is_not_kept(
    folders: Folders, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = read_content(folders).aids["en"].about.title

    def read(folders: Folders) -> Content:
        content = read_content(folders)
        rewrite(folders.aid / "words" / "en" / "about.yaml", before, "Cocoa?")
        return content

    monkeypatch.setattr(content_cache, "read_content", read)
    assert title(folders, cache) == before
    assert not cache.exists()


def test_a_pipe_among_the_content_is_named_and_not_waited_for(folders: Folders, cache: Path) -> None:
    file = folders.aid / "plan" / "questions.yaml"
    file.unlink()
    os.mkfifo(file)
    with pytest.raises(ProblemsFound, match="no ordinary file"):
        title(folders, cache)


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
