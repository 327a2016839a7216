"""The accessibility report: it says what its rows say, each row has a verdict, and each test that it names exists."""

import ast

import pytest

from tests.accessibility.report import REPORT, ROOT, ROWS, VERDICTS, read, written

TESTS, STANDARDS = read(ROWS.read_text(encoding="utf-8"))


def test_the_report_says_what_its_rows_say(*, approve: bool) -> None:
    report = written(TESTS, STANDARDS)
    if approve:
        REPORT.write_text(report, encoding="utf-8")
    assert REPORT.read_text(encoding="utf-8") == report, "make accessibility writes it anew"


@pytest.mark.parametrize("key", TESTS)
def test_each_test_that_it_names_exists(key: str) -> None:
    file, _, name = TESTS[key].partition("::")
    assert (ROOT / file).is_file()
    found = {
        each.name
        for each in ast.walk(ast.parse((ROOT / file).read_text()))
        if isinstance(each, ast.FunctionDef)
    }
    assert name.startswith("test_")
    assert name in found


@pytest.mark.parametrize("standard", STANDARDS)
def test_each_row_has_a_verdict_and_what_is_met_was_measured(standard: str) -> None:
    rows = STANDARDS[standard]
    assert len({row.number for row in rows}) == len(rows)
    for row in rows:
        assert row.verdict in VERDICTS, row
        assert set(row.tests) <= set(TESTS), row
        assert row.tests or row.verdict != "supports", f"{row.number} is met, and no test measured it"
        assert row.tests or row.remark, f"{row.number} does not say why"


def test_each_test_is_named_by_a_row() -> None:
    named = {test for rows in STANDARDS.values() for row in rows for test in row.tests}
    assert set(TESTS) == named
