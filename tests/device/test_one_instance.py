"""One kiosk at a time."""

from pathlib import Path

import pytest

from kiosk.device.one_instance import AlreadyRunningError, OneInstance, runs_now


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
