"""A visits file: many visits in one list, each of them good or with its own problems."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from kiosk.content.answers.answers_file import AnswersFile, AnswersModel, ClinicModel, VisitDay, visit_in
from kiosk.content.answers.letters import letters_missing
from kiosk.content.reading.models import parse
from kiosk.content.reading.yaml_file import LocatedProblem, Place, YamlFile, read_with_problems
from kiosk.content.schema.parts import Seen, Strict, plainly
from kiosk.decision.aid import Aid
from kiosk.decision.entry_errors import LettersMissing, none_missing
from kiosk.decision.problems import Problem, ProblemsFound, together_with
from kiosk.ordinary_file import read_anything

MOST = 500
"""Visits in one file: a day's list many times over. So many whole visits, of some 1300 bytes each, are a
third of the largest file that is read."""

LONGEST_NAME = 60
"""Letters of a name: what a list of files still shows whole, and a line of paper."""

_LIST = "visits"
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*")
_DEVICE = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9]", re.IGNORECASE)


def _as_text(value: object) -> object:
    """A room's number is a name, too."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _plain_name(name: str) -> str:
    if not _NAME.fullmatch(name):
        what = f'"{name}" cannot be the name of a PDF'
        raise plainly(what, "use letters (a to z), digits, - and _ only, such as room-3")
    if _DEVICE.fullmatch(name):
        what = f'"{name}" cannot be the name of a PDF, because Windows means a device by it'
        raise plainly(what, f"use another, such as {name}-1")
    return name


FileName = Annotated[
    str,
    BeforeValidator(_as_text),
    StringConstraints(max_length=LONGEST_NAME),
    AfterValidator(_plain_name),
]


def _not_too_many(visits: tuple[object, ...]) -> tuple[object, ...]:
    if len(visits) > MOST:
        raise plainly(
            f"{len(visits)} visits are too many for one file", f"keep it to {MOST}, or make two files"
        )
    return visits


class ListedModel(AnswersModel):
    """One visit of the list: an answers file, with the name of its PDF, the size of its letters, and the person's name.

    The person's name is printed at the head of the first page; nothing else comes to know it.
    """

    file: FileName = ""
    large_print: bool = False
    name: Annotated[str, StringConstraints(max_length=LONGEST_NAME, strip_whitespace=True), Seen] = ""


class VisitsModel(Strict):
    """The whole file; `today` and `clinic` stand for every visit that does not say otherwise."""

    visits: Annotated[tuple[object, ...], Field(min_length=1), AfterValidator(_not_too_many)]
    today: VisitDay | None = None
    clinic: ClinicModel | None = None


@dataclass(frozen=True, slots=True)
class ListedVisit:
    """A visit of the list that can be made into a PDF of that name (without its ending).

    `person` is the person's own name, where the list has it.
    """

    name: str
    answers: AnswersFile
    large_print: bool = False
    person: str = ""

    def asked_for(self, language: str, *, large_print: bool) -> "ListedVisit":
        """The same visit with what is asked for all of the list: that language, if any, and large print."""
        answers = self.answers.in_language(language)
        return replace(self, answers=answers, large_print=self.large_print or large_print)


@dataclass(frozen=True, slots=True)
class FaultyVisit:
    """A visit of the list that cannot be made, and why."""

    name: str
    problems: tuple[Problem, ...]


Listed = ListedVisit | FaultyVisit


@dataclass(frozen=True, slots=True)
class _Entry:
    """One entry of the list: its part of the file, the name it goes by, what was found before it is read."""

    part: YamlFile
    name: str
    problems: tuple[Problem, ...]


def read_visits(
    path: Path, aids: Mapping[str, Aid], today: date, missing: LettersMissing = none_missing
) -> AnswersFile | tuple[Listed, ...]:
    """The one visit of an answers file, or those that stand in a list under `visits:`, in its order.

    `aids` and `today` are as in read_answers; `missing` gives the letters of a text that paper cannot show.
    A problem in one visit of a list is that visit's own; what is wrong elsewhere in the file, or with an only
    visit, raises ProblemsFound.
    """
    file, located = read_with_problems(path, str(path), read_anything)
    listed = isinstance(file.data, dict) and _LIST in file.data
    common = [problem for place, problem in located if not listed or _index(place) is None]
    with together_with([*common, *letters_missing(file, missing)]):
        if not listed:
            return visit_in(file, parse(file, AnswersModel), aids, today)
        whole = parse(file, VisitsModel)
    located = [
        *located,
        *(
            ((_LIST, index), problem)
            for index, part in enumerate(_parts(file, whole.visits))
            for problem in letters_missing(part, missing)
        ),
    ]
    return tuple(_visit(entry, whole, aids, today) for entry in _entries(file, whole.visits, located))


def _index(place: Place) -> int | None:
    """Which entry of the list the place is in; None where it is in none."""
    match place:
        case (key, int(index), *_) if key == _LIST:
            return index
    return None


def _entries(file: YamlFile, visits: Sequence[object], located: Sequence[LocatedProblem]) -> list[_Entry]:
    parts = _parts(file, visits)
    names = [_name(part.data, number) for number, part in enumerate(parts, 1)]
    used = Counter(name.casefold() for name in names)
    problems: dict[int | None, list[Problem]] = defaultdict(list)
    for place, problem in located:
        problems[_index(place)].append(problem)
    for index, (part, name) in enumerate(zip(parts, names, strict=True)):
        if part.data is None:
            problems[index].append(
                part.problem((), "nothing stands here", "write a visit, or take the line out")
            )
        if used[name.casefold()] > 1:
            what = f'the name "{name}" stands in this list more than once'
            problems[index].append(
                part.problem(("file",), what, "give each visit a name of its own by file:")
            )
    return [_Entry(part, names[index], tuple(problems[index])) for index, part in enumerate(parts)]


def _parts(file: YamlFile, visits: Sequence[object]) -> list[YamlFile]:
    """Each entry as a file of its own, whose lines are still those of the whole file."""
    lines: dict[int | None, dict[Place, int]] = defaultdict(dict)
    for place, line in file.lines.items():
        lines[_index(place)][place[2:]] = line
    return [YamlFile(file.name, data, lines[index]) for index, data in enumerate(visits)]


def _name(entry: object, number: int) -> str:
    """The name that the entry gives itself; where that is none that can be, the one of its place."""
    given = _as_text(entry.get("file")) if isinstance(entry, dict) else None
    fits = isinstance(given, str) and len(given) <= LONGEST_NAME and _NAME.fullmatch(given)
    return str(given) if fits and not _DEVICE.fullmatch(str(given)) else f"visit-{number:02}"


def _visit(entry: _Entry, whole: VisitsModel, aids: Mapping[str, Aid], today: date) -> Listed:
    try:
        with together_with(entry.problems):
            model = parse(entry.part, ListedModel)
            answers = visit_in(entry.part, _joined(model, whole), aids, today)
    except ProblemsFound as found:
        return FaultyVisit(entry.name, found.problems)
    return ListedVisit(entry.name, answers, model.large_print, model.name)


def _joined(model: ListedModel, whole: VisitsModel) -> ListedModel:
    """The visit with what stands for all; what it says itself goes before, also of one fact of the clinic."""
    clinic = {
        key: value
        for each in (whole.clinic, model.clinic)
        if each
        for key, value in each.model_dump(exclude_unset=True).items()
    }
    stated = ClinicModel(**clinic) if whole.clinic or model.clinic else None
    return model.model_copy(update={"today": model.today or whole.today, "clinic": stated})
