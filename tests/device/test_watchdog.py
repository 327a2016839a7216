"""What systemd hears of the kiosk."""

import os
import socket
from pathlib import Path

from kiosk.device.watchdog import sign_every_ms, tell


def test_systemd_hears_what_it_is_told(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        assert tell("READY=1", {"NOTIFY_SOCKET": str(tmp_path / "notify")})
        assert systemd.recv(64) == b"READY=1"


def test_a_socket_without_a_file_is_heard_too() -> None:
    name = f"kiosk-test-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(f"\0{name}")
        assert tell("WATCHDOG=1", {"NOTIFY_SOCKET": f"@{name}"})
        assert systemd.recv(64) == b"WATCHDOG=1"


def test_nobody_to_tell_is_no_reason_to_stop(tmp_path: Path) -> None:
    assert not tell("READY=1", {})
    assert not tell("READY=1", {"NOTIFY_SOCKET": str(tmp_path / "gone")})


def test_four_signs_fit_into_the_time_after_which_a_silent_kiosk_is_ended() -> None:
    assert sign_every_ms({"WATCHDOG_USEC": "20000000"}) == 5_000
    assert sign_every_ms({"WATCHDOG_USEC": "20000000", "WATCHDOG_PID": str(os.getpid())}) == 5_000


def test_without_a_watcher_no_sign_is_due() -> None:
    assert sign_every_ms({}) == 0
    assert sign_every_ms({"WATCHDOG_USEC": "soon"}) == 0
    assert sign_every_ms({"WATCHDOG_USEC": "20000000", "WATCHDOG_PID": "1"}) == 0, (
        "another process is watched"
    )
