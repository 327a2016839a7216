"""Garbage in cycles is looked for in the GUI thread alone while a kiosk is open."""

import gc
from threading import Thread, current_thread, main_thread
from typing import ClassVar

from pytestqt.qtbot import QtBot

from kiosk.ui.qt.garbage import GarbageCollection
from tests.ui.person import OpenKiosk

ENOUGH = 200_000
"""Containers by which any thread would have collected, were it left to Python."""


class Dropped:
    """Part of a cycle; it tells in which thread it was destroyed."""

    threads: ClassVar[list[Thread]] = []

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        self.threads.append(current_thread())


def test_what_nobody_holds_is_destroyed_in_the_gui_thread(open_kiosk: OpenKiosk, qtbot: QtBot) -> None:
    Dropped.threads.clear()
    open_kiosk()
    for _ in range(100):
        Dropped()
    held: list[list[None]] = []
    at_work = Thread(target=lambda: held.extend([] for _ in range(ENOUGH)))
    at_work.start()
    at_work.join()
    assert Dropped.threads == []
    qtbot.waitUntil(lambda: len(Dropped.threads) == 100)
    assert set(Dropped.threads) == {main_thread()}


def test_at_its_end_python_collects_again(qapp: object) -> None:
    collection = GarbageCollection()
    collection.start()
    assert not gc.isenabled()
    collection.end()
    assert gc.isenabled()
