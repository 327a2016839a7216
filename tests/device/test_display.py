"""Whether a display server answers, asked before Qt is."""

import socket
from collections.abc import Iterator

import pytest

from kiosk.device.display import display_answers

NUMBER = 4713


@pytest.fixture
def server() -> Iterator[None]:
    """A socket where that of a display server would be."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listening:
        listening.bind(f"\0/tmp/.X11-unix/X{NUMBER}")
        listening.listen()
        yield


@pytest.mark.parametrize("display", [f":{NUMBER}", f":{NUMBER}.0", f"unix:{NUMBER}"])
@pytest.mark.parametrize("platform", ["", "xcb", "xcb:nograb"])
def test_one_that_answers_is_found(server: None, display: str, platform: str) -> None:
    assert display_answers({"QT_QPA_PLATFORM": platform, "DISPLAY": display})


@pytest.mark.parametrize("display", ["", ":4714", "nonsense", "localhost:4714", "::1"])
def test_where_none_answers_that_is_known_before_qt_is_asked(display: str) -> None:
    assert not display_answers({"DISPLAY": display})


@pytest.mark.parametrize(
    "environment", [{"QT_QPA_PLATFORM": "offscreen"}, {"WAYLAND_DISPLAY": "wayland-0"}], ids=str
)
def test_what_needs_no_such_server_is_not_held_up(environment: dict[str, str]) -> None:
    assert display_answers(environment)
