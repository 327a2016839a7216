"""A file held against a model."""

import pytest
from pydantic import BaseModel

from kiosk.content.reading.models import parse
from kiosk.content.reading.yaml_file import YamlFile
from kiosk.decision.problems import Problem, ProblemsFound


class Sizes(BaseModel):
    """A model with a type that no file of a pack has."""

    size: float = 1.0


def test_an_empty_file_is_a_model_without_entries() -> None:
    assert parse(YamlFile("a.yaml", None, {}), Sizes) == Sizes()


def test_an_error_that_has_no_saying_of_its_own_is_said_plainly() -> None:
    with pytest.raises(ProblemsFound) as found:
        parse(YamlFile("a.yaml", {"size": "large"}, {("size",): 3}), Sizes)
    saying = Problem("a.yaml", 3, "this does not fit here", "compare it with the same place of another aid")
    assert found.value.problems == (saying,)
