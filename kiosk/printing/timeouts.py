"""The timeouts of printing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds to wait, each chosen for somebody who waits at the screen.

    `request` one answer · `answer` all silence before the printer is not responding · `poll` between two looks ·
    `stuck` a job without any change before it is cancelled · `busy` the same
    while the printer says that it is at it and has no fault · `cancel` for the printer to confirm a cancel.
    """

    request: float = 5.0
    answer: float = 15.0
    poll: float = 0.5
    stuck: float = 300.0
    busy: float = 1800.0
    cancel: float = 20.0
