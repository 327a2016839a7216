"""The scripted ways of an aid: people in plan/ways.yaml, for whom the reports reckon time and paper."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.answers.answers_file import AnswersFile, AnswersModel, VisitDay, visit_in
from kiosk.content.reading.models import parse
from kiosk.content.reading.yaml_file import YamlFile, read_yaml
from kiosk.content.schema.parts import Key, ShortText, Strict
from kiosk.decision.aid import Aid
from kiosk.decision.problems import Problem, ProblemsFound, did_you_mean

WAYS = "plan/ways.yaml"


class WayModel(AnswersModel):
    """One way: an answers file with a name. What stands under `consult` makes it one of staff.

    `rows_opened` are the rows of the comparison of which the person also reads what stands behind a tap.
    """

    key: Key
    name: ShortText
    rows_opened: tuple[Key, ...] = ()


class WaysModel(Strict):
    """plan/ways.yaml; `today` is the day of every visit, so that a report of the same content is the same."""

    today: VisitDay
    ways: tuple[WayModel, ...] = ()


@dataclass(frozen=True, slots=True)
class Way:
    """A person's way through the aid, as the file tells it."""

    key: str
    name: str
    answers: AnswersFile
    rows_opened: tuple[str, ...] = ()

    @property
    def of_staff(self) -> bool:
        """Whether it begins where the person's way has ended, with staff who fill in what the clinic knows."""
        return self.answers.consult.says_something


def read_ways(folder: Path, aids: Mapping[str, Aid]) -> tuple[Way, ...]:
    """The ways of the aid in that folder; none where it has no such file. Raises ProblemsFound with all that is wrong."""
    if not (folder / WAYS).exists():
        return ()
    file = read_yaml(folder / WAYS, WAYS)
    model = parse(file, WaysModel)
    ways, problems = [], list(_problems(file, model, next(iter(aids.values()))))
    for index, each in enumerate(model.ways):
        try:
            ways.append(_way(file.part(("ways", index), None), each, model, aids))
        except ProblemsFound as found:
            problems += found.problems
    if problems:
        raise ProblemsFound(sorted(set(problems)))
    return tuple(ways)


def _way(part: YamlFile, model: WayModel, whole: WaysModel, aids: Mapping[str, Aid]) -> Way:
    answers = visit_in(part, model, aids, model.today or whole.today)
    return Way(model.key, model.name, answers, model.rows_opened)


def _problems(file: YamlFile, model: WaysModel, aid: Aid) -> Iterator[Problem]:
    rows, keys = [row.key for row in aid.rows], set()
    for index, way in enumerate(model.ways):
        if way.key in keys:
            yield file.problem(
                ("ways", index, "key"), f'"{way.key}" stands here a second time', "keep one of the two"
            )
        keys.add(way.key)
        for row in way.rows_opened:
            if row not in rows:
                what, place = f'there is no row "{row}"', ("ways", index, "rows_opened")
                yield file.problem(place, what, did_you_mean(row, rows))
