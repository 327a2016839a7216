"""The socket of a headphone in a test's hand."""

from collections.abc import Callable

from tests.ui.keyboarder import Keyboarder


class Socket:
    """The socket of the machine, as the kiosk watches it."""

    def __init__(self) -> None:
        self._told: Callable[[bool], None] = lambda plugged_in: None
        self.watched = False

    def watch(self, told: Callable[[bool], None]) -> Callable[[], None]:
        self._told, self.watched = told, True
        return self._end

    def _end(self) -> None:
        self.watched = False

    def has(self, *, headphone: bool) -> None:
        self._told(headphone)


def plugs(person: Keyboarder, socket: Socket, *, headphone: bool) -> None:
    socket.has(headphone=headphone)
    person.stage.settle()
