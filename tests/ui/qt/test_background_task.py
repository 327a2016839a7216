"""A function in a thread of its own: what of it comes back to the GUI thread."""

from collections.abc import Iterator
from threading import Event, current_thread, main_thread

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from kiosk.ui.qt.background_task import BackgroundTask, Job


class Told:
    """What a task told its owner, in order, and whether always in the GUI thread."""

    def __init__(self, task: BackgroundTask) -> None:
        self.signals: list[tuple[str, object]] = []
        self.in_gui_thread = True
        for name in ("progress", "succeeded", "failed", "ended"):
            getattr(task, name).connect(lambda told, name=name: self._take(name, told))

    def _take(self, name: str, told: object) -> None:
        self.signals.append((name, told))
        self.in_gui_thread &= current_thread() is main_thread()


@pytest.fixture
def task(qapp: object) -> Iterator[BackgroundTask]:
    task = BackgroundTask(threads=2)
    yield task
    task.settle()


@pytest.fixture
def told(task: BackgroundTask) -> Told:
    return Told(task)


def test_progress_and_result_come_back_in_their_order(task: BackgroundTask, told: Told, qtbot: QtBot) -> None:
    def counts(job: Job) -> str:
        assert current_thread() is not main_thread()
        job.report(1)
        job.report(2)
        return "three"

    with qtbot.waitSignal(task.ended):
        task.start(counts)
        assert task.running
    assert told.signals == [("progress", 1), ("progress", 2), ("succeeded", "three"), ("ended", "three")]
    assert told.in_gui_thread
    assert not task.running


def test_an_error_ends_the_job_and_is_raised_in_the_gui_thread(
    task: BackgroundTask, told: Told, qtbot: QtBot
) -> None:
    def fails(job: Job) -> None:
        raise LookupError("nowhere")

    with capture_exceptions() as raised, qtbot.waitSignal(task.ended):
        task.start(fails)
    assert [name for name, _ in told.signals] == ["failed", "ended"]
    assert told.in_gui_thread
    assert not task.running
    assert [str(each[1]) for each in raised] == ["nowhere"]


def test_a_job_that_is_stopped_still_says_how_it_ended(
    task: BackgroundTask, told: Told, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(task.ended):
        task.start(lambda job: "stopped" if job.stop.wait(20) else "never told")
        task.stop()
    assert told.signals == [("succeeded", "stopped"), ("ended", "stopped")]


def test_of_a_job_that_was_abandoned_only_its_end_is_told(
    task: BackgroundTask, told: Told, qtbot: QtBot
) -> None:
    def waits(job: Job) -> str:
        job.stop.wait(20)
        job.report("late")
        return "old"

    def waits_for_the_old_one(job: Job) -> str:
        gone.wait(20)
        return "new"

    gone = Event()
    with qtbot.waitSignals([task.ended, task.ended]):
        task.start(waits)
        task.start(waits_for_the_old_one)
        with qtbot.waitSignal(task.ended):
            pass
        gone.set()
    assert told.signals == [("ended", "old"), ("succeeded", "new"), ("ended", "new")]
