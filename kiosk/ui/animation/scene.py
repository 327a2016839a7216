"""A scene: drawn parts laid on one drawing, step by step, and how each comes to lie there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

Box = tuple[float, float, float, float]
"""Left, top, width and height on the drawing."""

DRAWING: Box = (0, 0, 400, 300)


@dataclass(frozen=True, slots=True)
class Pose:
    """How a part lies: moved by x and y, turned clockwise by degrees, sized, and how much of it is seen (0 to 1)."""

    x: float = 0
    y: float = 0
    turn: float = 0
    size: float = 1
    seen: float = 1


@dataclass(frozen=True, slots=True)
class Placing:
    """One part in one step: from `start` it comes to `pose`, after so many beats; it turns and grows `around`."""

    part: str
    pose: Pose
    start: Pose
    around: tuple[float, float]
    after: int = 0

    @property
    def moves(self) -> bool:
        """Whether anything of it changes in this step."""
        return self.start != self.pose


Step = tuple[Placing, ...]
Scene = tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Scenes:
    """All scenes by their names, and where each part was drawn."""

    scenes: Mapping[str, Scene] = field(default_factory=dict)
    boxes: Mapping[str, Box] = field(default_factory=dict)


def beats_of(step: Iterable[Placing]) -> int:
    """How many beats pass until the last part of the step lies still; 0 where nothing moves."""
    return max((placing.after + 1 for placing in step if placing.moves), default=0)
