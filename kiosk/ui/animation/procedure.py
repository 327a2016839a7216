"""One option's scene as plain lists: the parts that QML moves, and the steps by which it moves them."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.decision.options import Option
from kiosk.decision.problems import ProblemsFound
from kiosk.ui.animation.scene import Placing, Pose, Scene, Scenes, beats_of
from kiosk.ui.animation.scene_file import PARTS, read_scenes
from kiosk.ui.qt.pictures import address_of
from kiosk.ui.qt.properties import Property

QML_IMPORT_NAME = "Bridge"
QML_IMPORT_MAJOR_VERSION = 1

PICTURES, PROCEDURES = "pictures", "procedures"

Plain = dict[str, Any]


def steps_of(option: Option, scene: Scene, assets: Path) -> list[Plain]:
    """Each step's title and text, its still picture ("" where none is drawn), and the beats that it moves for."""
    beats = [beats_of(step) for step in scene] or [0] * len(option.steps)
    return [
        {
            "title": step.title,
            "text": step.text,
            "picture": address_of(assets / PICTURES, f"{option.picture}-{number}"),
            "beats": beats[number - 1],
        }
        for number, step in enumerate(option.steps, start=1)
    ]


def actors_of(scene: Scene, scenes: Scenes, folder: Path) -> list[Plain]:
    """Each part with where it was drawn and its pose in every step, None where it has no part in one.

    A part that comes in several steps is one actor: it stays, so that nothing is read or drawn anew between them.
    """
    poses: dict[tuple[str, int], list[Plain | None]] = {}
    for number, step in enumerate(scene):
        for depth, (actor, placing) in enumerate(_cast(step)):
            poses.setdefault(actor, [None] * len(scene))[number] = _pose(placing, depth)
    return [
        {
            "source": address_of(folder / PARTS, part),
            **dict(zip(("left", "top", "width", "height"), scenes.boxes[part], strict=True)),
            "poses": over_time,
        }
        for (part, _), over_time in poses.items()
    ]


def _cast(step: tuple[Placing, ...]) -> Iterator[tuple[tuple[str, int], Placing]]:
    """The step's placings, each with its part's name and the how-manieth of that part it is."""
    met: dict[str, int] = {}
    for placing in step:
        met[placing.part] = met.get(placing.part, -1) + 1
        yield (placing.part, met[placing.part]), placing


def _pose(placing: Placing, depth: int) -> Plain:
    """`to` and `from` are poses; of two parts the deeper lies over the other."""
    return {
        "to": _values(placing.pose),
        "from": _values(placing.start),
        "around": list(placing.around),
        "after": placing.after,
        "moves": placing.moves,
        "depth": depth,
    }


def _values(pose: Pose) -> Mapping[str, float]:
    return {name: getattr(pose, name) for name in Pose.__slots__}


def scene_of(option: Option, scenes: Scenes) -> Scene:
    """The option's scene; none where it has none, or one of another number of steps."""
    scene = scenes.scenes.get(option.picture, ())
    return scene if len(scene) == len(option.steps) else ()


@QmlElement
class ProcedureView(QObject):
    """The steps of one option with their drawings, for QML to bind to."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scenes: Scenes | None = None
        self._steps: list[Plain] = []
        self._actors: list[Plain] = []

    def show(self, option: Option, assets: Path) -> None:
        """Show the steps of that option. The same ones again, say in another text size, start nothing anew."""
        scenes = self._read(assets / PROCEDURES)
        scene = scene_of(option, scenes)
        steps = steps_of(option, scene, assets)
        if steps != self._steps:
            self._steps, self._actors = steps, actors_of(scene, scenes, assets / PROCEDURES)
            self.changed.emit()

    def _read(self, folder: Path) -> Scenes:
        """The scenes, read once. A person is shown the stills where a scene is spoilt; `make stills` names why."""
        if self._scenes is None:
            try:
                self._scenes = read_scenes(folder)
            except ProblemsFound:
                self._scenes = Scenes()
        return self._scenes

    @Property(list, notify=changed)
    def steps(self) -> list[Plain]:
        """The steps: title, text, picture, beats."""
        return self._steps

    @Property(list, notify=changed)
    def actors(self) -> list[Plain]:
        """The moving parts: source, left, top, width, height, poses; none where only stills are drawn."""
        return self._actors

    @Property(bool, notify=changed)
    def drawn(self) -> bool:
        """Whether there is anything to see."""
        return bool(self._actors) or any(step["picture"] for step in self._steps)
