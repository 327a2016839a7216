"""Each room imports only what its door allows; import-linter holds the rest (pyproject.toml)."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

KIOSK = Path(__file__).parents[1] / "kiosk"
DECISION = sorted((KIOSK / "decision").rglob("*.py"))
QML = KIOSK / "ui" / "qml"
QML_FILES = sorted(QML.rglob("*.qml"))

MAY_IMPORT = {
    "Controls": {"QtQuick"},
    "Kinds": {"QtQml"},
    "Animation": {"QtQuick", "Controls"},
    "Frame": {"QtQuick", "Controls", "Kinds", "Bridge"},
    "Pages": {"QtQuick", "Controls", "Animation", "Kinds", "Bridge"},
    "Panels": {"QtQuick", "Controls", "Frame", "Kinds", "Bridge"},
    "App": {"QtQuick", "Controls", "Frame", "Pages", "Panels", "Kinds", "Bridge"},
    "Consult": {"QtQuick", "Controls", "Pages", "Panels", "Kinds", "Bridge"},
}


def _within(file: Path) -> str:
    return str(file.relative_to(KIOSK))


def _imported(source: str, package: str) -> Iterator[str]:
    """The modules that a Python source names in an import anywhere, also inside a function."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield f"{package}.{node.module or ''}" if node.level else str(node.module)


def _qml_imported(source: str) -> list[str]:
    """The modules, folders and scripts that a QML source imports."""
    return re.findall(r'^\s*import\s+("[^"]*"|[\w.]+)', source, re.MULTILINE)


def test_the_thinking_is_there_to_be_checked() -> None:
    assert DECISION


@pytest.mark.parametrize("file", DECISION, ids=_within)
def test_decision_needs_nothing_but_the_standard_library(file: Path) -> None:
    for name in _imported(file.read_text(encoding="utf-8"), "kiosk.decision"):
        inside = name == "kiosk.decision" or name.startswith("kiosk.decision.")
        assert inside or name.split(".")[0] in sys.stdlib_module_names, f"{_within(file)} imports {name}"


def test_every_qml_file_lies_in_a_known_module() -> None:
    assert QML_FILES
    assert {file.parent for file in QML_FILES} <= {QML / module for module in MAY_IMPORT}


@pytest.mark.parametrize("file", QML_FILES, ids=_within)
def test_a_qml_file_imports_only_what_its_module_may(file: Path) -> None:
    module = file.parent.name
    for name in _qml_imported(file.read_text(encoding="utf-8")):
        allowed = name.split(".")[0] in MAY_IMPORT[module] | {module}
        assert allowed, f"{_within(file)} imports {name}; {module} may import {sorted(MAY_IMPORT[module])}"


@pytest.mark.parametrize("file", QML_FILES, ids=_within)
def test_a_qml_file_is_named_in_its_qmldir(file: Path) -> None:
    lines = (file.parent / "qmldir").read_text(encoding="utf-8").splitlines()
    named = [line.split()[-1] for line in lines if line.endswith(".qml")]
    assert named.count(file.name) == 1, f"{_within(file.parent / 'qmldir')} should name {file.name} once"
