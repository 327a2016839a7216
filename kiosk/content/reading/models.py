"""One YAML file held against its model: the parsed value, or a plain sentence for each thing that is wrong."""

from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from kiosk.content.reading.model_errors import message, names_at
from kiosk.content.reading.yaml_file import Place, YamlFile
from kiosk.decision.problems import Problem, ProblemsFound, did_you_mean

Model = TypeVar("Model", bound=BaseModel)


def parse(file: YamlFile, model: type[Model]) -> Model:
    """The file as that model. Raises ProblemsFound with everything that is wrong in it."""
    try:
        return model.model_validate(file.data if file.data is not None else {})
    except ValidationError as error:
        errors = error.errors(include_url=False)
        raise ProblemsFound(
            _problem(file, model, each) for each in errors if not _echoes(each, errors)
        ) from error


def _echoes(error: ErrorDetails, errors: list[ErrorDetails]) -> bool:
    """Whether a list is called too short only because entries in it are faulty themselves."""
    place = error["loc"]
    within = (each["loc"] for each in errors if len(each["loc"]) > len(place))
    return error["type"] == "too_short" and any(each[: len(place)] == place for each in within)


def _problem(file: YamlFile, model: type[BaseModel], error: ErrorDetails) -> Problem:
    place = _place(file, error["loc"])
    name = str(error["loc"][-1]) if error["loc"] else ""
    if error["type"] == "extra_forbidden":
        known = names_at(model, error["loc"][:-1])
        return file.problem(place, f'"{name}" is not known here', did_you_mean(name, known) or "take it out")
    return file.problem(place, *message(error, name))


def _place(file: YamlFile, loc: tuple[str | int, ...]) -> Place:
    """The way through the file: pydantic's own way without the names of the forms that it tried."""
    place: Place = ()
    for step in loc:
        if (*place, step) in file.lines:
            place = (*place, step)
    return place
