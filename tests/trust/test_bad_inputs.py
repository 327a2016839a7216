"""A few of each kind of spoiled input; `make trust` tries thousands."""

from pathlib import Path
from random import Random

import pytest

from tests.trust.bad_inputs import INPUTS, BadInput, play

SHORT_CUT = 40
SEED = 20261129


@pytest.mark.parametrize("kind", INPUTS, ids=lambda kind: kind.name)
def test_no_spoiled_input_gets_an_error_out(kind: BadInput, tmp_path: Path) -> None:
    assert not play(kind, tmp_path, Random(SEED), SHORT_CUT)
