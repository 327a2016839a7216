"""The chaos table in short: each case once, on the real program, within `make test`."""

import os
from pathlib import Path
from random import Random

import pytest

from tests.trust.chaos import CASES
from tests.trust.chaos_case import Case

SEED = 20261129


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_whatever_is_done_to_it_the_kiosk_answers_as_it_should(case: Case, tmp_path: Path) -> None:
    wrong = case.play(tmp_path / "home", Random(SEED), 1)
    if wrong and wrong[0].startswith("not tried") and not os.environ.get("CI"):
        pytest.skip(wrong[0])
    assert not wrong, "\n".join(wrong)
