"""Every QML file passes qmllint without a warning, the Python that it binds to included."""

import json
import subprocess
import sysconfig
from pathlib import Path

import PySide6

UI = Path(__file__).parents[1] / "kiosk" / "ui"
QML = UI / "qml"
TOOLS = Path(sysconfig.get_path("scripts"))


def _tool(name: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Runs one of the tools that come with PySide6; absolute paths only, relative ones confuse qmllint."""
    return subprocess.run(
        [TOOLS / name, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )


def _foreign_types() -> str:
    """The types of Qt's own that the view models build on, as the registrar wants them named."""
    folder = Path(PySide6.__file__).parent / "Qt" / "metatypes"
    return ",".join(
        str(file) for part in ("core", "gui", "qml", "quick") for file in folder.glob(f"qt6{part}_*.json")
    )


def _describe_bridge(modules: list[Path], folder: Path) -> None:
    """Writes what QML needs to know of the Python view models, as the QML module Bridge."""
    bridge = folder / "Bridge"
    bridge.mkdir()
    dumped = _tool("pyside6-metaobjectdump", "-q", *modules, "-o", folder / "bridge.json")
    assert dumped.returncode == 0, dumped.stdout
    _complete(folder / "bridge.json")
    registered = _tool(
        "pyside6-qmltyperegistrar",
        f"--generate-qmltypes={bridge / 'bridge.qmltypes'}",
        f"--foreign-types={_foreign_types()}",
        "--import-name=Bridge",
        "--major-version=1",
        "-o",
        folder / "unused.cpp",
        folder / "bridge.json",
    )
    assert registered.returncode == 0, registered.stdout
    (bridge / "qmldir").write_text(
        "module Bridge\ntypeinfo bridge.qmltypes\ndepends QtQuick\n", encoding="utf-8"
    )


def _complete(dump: Path) -> None:
    """WORKAROUND (no number known): pyside6-metaobjectdump leaves out `constant=True` and Qt's name of a list.

    Our properties are all read-only, so one that never notifies is a constant.
    """
    modules = json.loads(dump.read_text(encoding="utf-8"))
    for described in (each for module in modules for each in module["classes"]):
        for quality in described.get("properties", []):
            quality.setdefault("constant", "notify" not in quality)
            if quality["type"] == "list":
                quality["type"] = "QVariantList"
    dump.write_text(json.dumps(modules), encoding="utf-8")


def test_every_qml_file_is_clean(tmp_path: Path) -> None:
    pages = sorted(QML.rglob("*.qml"))
    modules = [
        file for file in sorted(UI.rglob("*.py")) if "QML_IMPORT_NAME" in file.read_text(encoding="utf-8")
    ]
    assert pages, f"no QML file was found in {QML}"
    assert modules, f"no Python module in {UI} says QML_IMPORT_NAME"
    _describe_bridge(modules, tmp_path)
    lint = _tool("pyside6-qmllint", "-I", QML, "-I", tmp_path, "--max-warnings", "0", *pages)
    assert lint.returncode == 0, lint.stdout
    assert "Warning" not in lint.stdout, lint.stdout
