"""The scripted ways of an aid: people in plan/ways.yaml, for whom the reports reckon time and paper."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import Field

from kiosk.content.answers.answers_file import AnswersFile, AnswersModel, VisitDay, visit_in
from kiosk.content.reading.models import parse
from kiosk.content.reading.yaml_file import YamlFile, read_yaml
from kiosk.content.schema.parts import Key, ShortText, Strict, Whole
from kiosk.decision.aid import Aid
from kiosk.decision.conditions import NEVER
from kiosk.decision.problems import Problem, ProblemsFound, did_you_mean

WAYS = "plan/ways.yaml"


class BudgetModel(Strict):
    """The most that a way may ask; what is left out has no limit."""

    pages: Whole | None = Field(default=None, ge=1)
    taps: Whole | None = Field(default=None, ge=1)
    words: Whole | None = Field(default=None, ge=1)
    minutes: Whole | None = Field(default=None, ge=1)


NO_BUDGET = BudgetModel()


class WayModel(AnswersModel):
    """One way: an answers file with a name. What stands under `consult` makes it one of staff.

    `rows_opened` are the rows of the comparison of which the person also reads what stands behind a tap, `pages_opened`
    the pages that are opened on request.
    """

    key: Key
    name: ShortText
    rows_opened: tuple[Key, ...] = ()
    pages_opened: tuple[Key, ...] = ()
    budget: BudgetModel = NO_BUDGET


class StackWayModel(Strict):
    """The way of staff to a stack of blank sheets, which is the same whoever they are for."""

    name: ShortText
    budget: BudgetModel = NO_BUDGET


class WaysModel(Strict):
    """plan/ways.yaml; `today` is the day of every visit, so that a report of the same content is the same."""

    today: VisitDay
    ways: tuple[WayModel, ...] = ()
    stack: StackWayModel | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """A person's way through the aid, as the file tells it."""

    key: str
    name: str
    answers: AnswersFile
    rows_opened: tuple[str, ...] = ()
    pages_opened: tuple[str, ...] = ()
    budget: BudgetModel = NO_BUDGET

    @property
    def of_staff(self) -> bool:
        """Whether it begins where the person's way has ended, with staff who fill in what the clinic knows."""
        return self.answers.consult.says_something


def read_stack_way(folder: Path) -> StackWayModel | None:
    """The way to a stack of blank sheets; None where the aid in that folder names none. Raises ProblemsFound."""
    if not (folder / WAYS).exists():
        return None
    return parse(read_yaml(folder / WAYS, WAYS), WaysModel).stack


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
    return Way(model.key, model.name, answers, model.rows_opened, model.pages_opened, model.budget)


def _problems(file: YamlFile, model: WaysModel, aid: Aid) -> Iterator[Problem]:
    rows, keys = [row.key for row in aid.rows], set()
    pages = [page.key for page in aid.pages if page.on_request != NEVER]
    for index, way in enumerate(model.ways):
        if way.key in keys:
            yield file.problem(
                ("ways", index, "key"), f'"{way.key}" stands here a second time', "keep one of the two"
            )
        keys.add(way.key)
        for field, named, there in (
            ("rows_opened", way.rows_opened, rows),
            ("pages_opened", way.pages_opened, pages),
        ):
            for each in (each for each in named if each not in there):
                what = f'there is no {field.partition("s_")[0]} "{each}"'
                yield file.problem(("ways", index, field), what, did_you_mean(each, there))
