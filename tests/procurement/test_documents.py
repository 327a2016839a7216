"""The buyer's documents: each is as its sources say, and whatever a document names is there."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from kiosk.decision.blanks import blanks_in
from tests.accessibility.report import ROOT
from tests.procurement import documents, sbom, tables
from tests.procurement.documents import FOLDER, FROM_TEXTS, SBOM, on_disk
from tests.procurement.facts import facts, source

WRITTEN = ("README.md", "accessibility.yaml", "accessibility.html", "mds2.md", "threat-model.md", *FROM_TEXTS)
TEST = re.compile(r"tests/[\w/.-]+(?:::\w+)?")
LINK = re.compile(r'\]\(([^)#:]+)(?:#[\w-]*)?\)|href="(?!#)([^":#]+)"')
NEEDS_A_TEST = ("held", "partly")


def test_each_document_is_as_its_sources_say(*, approve: bool) -> None:
    if approve:
        documents.write()
        assert sbom.strictly_valid(SBOM.read_text(encoding="utf-8")) == ""
    wanted = documents.documents()
    on = {name: file.read_text(encoding="utf-8") for name, file in on_disk().items() if file != SBOM}
    differing = sorted(name for name in wanted.keys() | on.keys() if wanted.get(name) != on.get(name))
    assert differing == [], "make procurement writes them anew"


@pytest.mark.parametrize("name", WRITTEN)
def test_each_test_that_it_names_exists(name: str) -> None:
    for named in set(TEST.findall((FOLDER / name).read_text(encoding="utf-8"))):
        path, _, test = named.rstrip(".").partition("::")
        assert (ROOT / path).exists(), f"{path} is not there"
        assert not test or test in _tests_in(ROOT / path), f"{path} has no {test}"


@cache
def _tests_in(file: Path) -> set[str]:
    return {each.name for each in ast.walk(ast.parse(file.read_text())) if isinstance(each, ast.FunctionDef)}


@pytest.mark.parametrize("name", WRITTEN)
def test_each_file_that_it_leads_to_is_there(name: str) -> None:
    for links in LINK.findall((FOLDER / name).read_text(encoding="utf-8")):
        link = "".join(links)
        assert (FOLDER / link).exists(), f"{name} leads to {link}, which is not there"


@pytest.mark.parametrize("name", FROM_TEXTS.values())
def test_every_blank_of_a_text_is_a_fact(name: str) -> None:
    blanks = set(blanks_in(source(name).read_text(encoding="utf-8")))
    assert blanks <= {*facts(), "table_kept", "table_leaves"}


def test_every_fact_is_told_somewhere() -> None:
    told = "".join(file.read_text(encoding="utf-8") for file in source(".").glob("*.*"))
    unused = [
        name for name in facts() if f"{{{name}}}" not in told and not name.endswith(("_least", "_most"))
    ]
    assert unused == []


@pytest.mark.parametrize("surface", tables.threats())
def test_each_surface_is_looked_at_from_all_six_sides(surface: str) -> None:
    rows = tables.threats()[surface]
    assert {row.kind for row in rows} == set(tables.KINDS)
    for row in rows:
        assert row.how_far in tables.HOW_FAR, row
        assert bool(row.tests) == (row.how_far in NEEDS_A_TEST), f"{row.what}: what is held is held by a test"


def test_every_section_of_mds2_is_answered() -> None:
    sections = " ".join(section.partition(",")[0] for section in tables.asked())
    assert sections == (
        "DOC MPII ALOF AUDT AUTH CSUP DIDT DTBK EMRG IGAU MLDP NAUT "
        "CONN PAUT PLOK RDMP SBOM SAHD SGUD STCF TXCF TXIG RMOT"
    )
    rows = [row for asked in tables.asked().values() for row in asked]
    assert [row for row in rows if row.answer not in tables.ANSWERS] == []
    assert [row for row in rows if row.answer == "note" and not row.note] == []


def test_each_test_of_the_threat_model_is_named_by_a_row() -> None:
    held = {test for rows in tables.threats().values() for row in rows for test in row.tests}
    answered = {test for rows in tables.asked().values() for row in rows for test in row.tests}
    assert held | answered == set(tables.measured_by())
