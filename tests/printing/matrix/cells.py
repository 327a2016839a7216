"""The cells of the matrix: a fault of the printer, the moment at which the person leaves, and what the printer takes."""

from dataclasses import dataclass
from enum import StrEnum


class Moment(StrEnum):
    """When the person leaves."""

    WAITS = "waits"
    AT_ONCE = "leaves at once"
    MID_JOB = "leaves in mid-job"
    KILLED = "the kiosk is killed in mid-job"


@dataclass(frozen=True, slots=True)
class Fault:
    """What the printer does. `engine` is what its engine is told; `act` what happens to it once the job is under way.

    `before` happens before the job. `told` are the states, one of which the person has to be told in the end who
    waits. `lies` says why no program can know, where pages come out after somebody has left.
    """

    name: str
    engine: str = "prints"
    before: str = ""
    act: str = ""
    told: frozenset[str] = frozenset()
    lies: str = ""


def _ends(*states: str) -> frozenset[str]:
    return frozenset(states)


FAULTS = (
    Fault("in order", told=_ends("done")),
    Fault("slow", "slow", act="go", told=_ends("done")),
    Fault("out of paper, refilled", "empty", act="refill", told=_ends("done")),
    Fault("out of paper for good", "empty", told=_ends("cancelled")),
    Fault("jam, cleared", "jam", act="refill", told=_ends("done")),
    Fault("jam for good", "jam", told=_ends("cancelled")),
    Fault("door open, closed again", "door", act="refill", told=_ends("done")),
    Fault("door open for good", "door", told=_ends("cancelled")),
    Fault("engine aborts", "aborts", told=_ends("refused")),
    Fault("completed without a page", "blank", told=_ends("not_sure")),
    Fault("counts one page of two", "half", told=_ends("not_sure")),
    Fault("counts no pages", "uncounted", told=_ends("not_sure")),
    Fault(
        "hangs, and hears no cancel",
        "deaf",
        told=_ends("not_sure"),
        lies="it says that it cancels, and prints",
    ),
    Fault("switched off before", before="switch_off", told=_ends("not_responding")),
    Fault("switched off in mid-job", "slow", act="switch_off", told=_ends("not_sure")),
    Fault("power cut in mid-job", "slow", act="power_cut", told=_ends("not_sure")),
    Fault(
        "remarks that a tray is empty", before="empty_the_tray", told=_ends("cancelled", "not_sure", "done")
    ),
    Fault("document held on its way", before="hold", told=_ends("cancelled", "not_responding", "refused")),
    Fault("document lost on its way", before="drop", told=_ends("not_responding")),
    Fault("answer lost on its way", before="hush", told=_ends("done")),
)
FORMATS = ("application/pdf", "image/pwg-raster")


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """One cell."""

    fault: Fault
    moment: Moment
    format: str

    @property
    def name(self) -> str:
        """One line for it."""
        return f"{self.fault.name} · {self.moment} · {self.format}"


CELLS = tuple(
    MatrixCell(fault, moment, format_) for format_ in FORMATS for fault in FAULTS for moment in Moment
)
SHORT_CUT = CELLS[::11]
"""The tenth of them that every run of the tests plays."""
