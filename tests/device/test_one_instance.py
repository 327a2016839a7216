"""One kiosk at a time."""

from pathlib import Path

import pytest

from kiosk.device.one_instance import (
    LOCK,
    AlreadyRunningError,
    OneInstance,
    forget_compiled_pages,
    runs_now,
)


def test_a_second_kiosk_is_refused_while_the_first_runs(tmp_path: Path) -> None:
    state = str(tmp_path / "state")
    with OneInstance(state):
        with pytest.raises(AlreadyRunningError, match="Another kiosk runs already"):
            OneInstance(state)
        assert runs_now(state)
    assert not runs_now(state)
    with OneInstance(state):
        assert runs_now(state)


def test_where_nothing_can_be_kept_the_kiosk_runs_all_the_same() -> None:
    with OneInstance("/proc/nowhere"), OneInstance("/proc/nowhere"):
        assert not runs_now("/proc/nowhere")


def test_a_kiosk_knows_whether_the_one_before_came_to_its_end(tmp_path: Path) -> None:
    state = str(tmp_path)
    with OneInstance(state) as first:
        assert not first.begin(), "there was none"
    with OneInstance(state) as second:
        assert not second.begin()
    with OneInstance(state) as left:
        left.begin()
        died = (tmp_path / LOCK).read_bytes()
    (tmp_path / LOCK).write_bytes(died)
    assert not runs_now(state), "to ask changes nothing"
    with OneInstance(state) as after:
        assert after.begin()


def test_pages_that_qt_compiled_are_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    compiled = tmp_path / "spine-kiosk" / "qmlcache"
    compiled.mkdir(parents=True)
    (compiled / "page.qmlc").touch()
    forget_compiled_pages()
    forget_compiled_pages()
    assert not compiled.exists()
