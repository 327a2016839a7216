"""The documents: which setting helps whom is told, and they are text that any reader can read aloud."""

import re
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

from tests.accessibility.report import ROOT

DOCUMENTS = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
HELPFUL = ("keys", "speech", "idle")
"""The sections of the settings of which each helps somebody."""
WHOM = "## For people who do not see, hear, touch or reach as most do"


def test_each_setting_that_helps_somebody_is_told_with_whom_it_helps() -> None:
    settings = tomllib.loads((ROOT / "packaging" / "kiosk.toml").read_text(encoding="utf-8"))
    document = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
    told = document.partition(WHOM)[2].partition("\n## ")[0]
    assert told
    quoted = set(re.findall(r"[a-z_]+", " ".join(re.findall(r"`([^`]*)`", told))))
    missing = {f"{section}.{key}" for section in HELPFUL for key in settings[section]} - {
        f"{section}.{key}" for section in HELPFUL for key in quoted
    }
    assert not missing


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_a_document_has_headings_in_order_heads_over_its_tables_and_words_for_its_pictures(
    document: Path,
) -> None:
    text = re.sub(r"```.*?```", "", document.read_text(encoding="utf-8"), flags=re.DOTALL)
    levels = [len(marks) for marks in re.findall(r"^(#+) ", text, re.MULTILINE)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    tables = re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE)
    assert all(re.fullmatch(r"\|[\s:|-]+\|", table.splitlines()[1]) for table in tables)
    assert all(words.strip() for words in re.findall(r"!\[([^\]]*)\]", text))
