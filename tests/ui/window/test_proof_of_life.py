"""The watchdog is fed only by a window that paints and answers."""

from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from kiosk.ui.window.proof_of_life import ASKED, ProofOfLife
from tests.ui.person import OpenKiosk

NEVER_BY_ITSELF_MS = 3_600_000


class Deaf(QObject):
    """Swallows our event, as a filter that hangs would."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return bool(event.type() == ASKED)


def test_a_painted_frame_and_an_answered_event_prove_life_once(open_kiosk: OpenKiosk, qtbot: QtBot) -> None:
    window = open_kiosk().stage.kiosk.window
    proofs: list[bool] = []
    life = ProofOfLife(window, lambda: proofs.append(True), NEVER_BY_ITSELF_MS)
    for times in (1, 2):
        life.ask()
        qtbot.waitUntil(lambda: len(proofs) == times)  # noqa: B023 (it waits here)
    with qtbot.waitSignal(window.frameSwapped):
        window.update()
    assert len(proofs) == 2, "a frame that nobody asked for proves nothing new"


def test_a_painted_frame_alone_proves_nothing(open_kiosk: OpenKiosk, qtbot: QtBot) -> None:
    window = open_kiosk().stage.kiosk.window
    proofs: list[bool] = []
    life = ProofOfLife(window, lambda: proofs.append(True), NEVER_BY_ITSELF_MS)
    deaf = Deaf(window)
    window.installEventFilter(deaf)
    with qtbot.waitSignal(window.frameSwapped):
        life.ask()
    assert proofs == []


def test_a_window_that_paints_nothing_proves_nothing(open_kiosk: OpenKiosk, qtbot: QtBot) -> None:
    window = open_kiosk().stage.kiosk.window
    proofs: list[bool] = []
    life = ProofOfLife(window, lambda: proofs.append(True), NEVER_BY_ITSELF_MS)
    window.hide()
    life.ask()
    qtbot.wait(1)  # the event is answered by now
    assert proofs == []
