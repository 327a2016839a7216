"""The licence texts of all that ships, as each package carries them."""

from collections.abc import Iterator, Mapping
from importlib.metadata import distribution
from pathlib import Path, PurePath

from tests.accessibility.report import ROOT
from tests.procurement.components import FONTS, Json, shipped_packages

TEXTS = ("licen", "copying", "notice", "authors")
"""How the files are called in which a package keeps its licence, from the beginning of a name."""
DEBIAN = Path("/usr/share/common-licenses")
BY_DEBIAN: Mapping[str, tuple[str, ...]] = {
    "pyside6-essentials": ("LGPL-3", "GPL-3"),
    "shiboken6": ("LGPL-3", "GPL-3"),
}
"""Packages without a text of their own, and Debian's names of the texts under which the kiosk uses them."""
QT = """This package carries no licence text. Its makers offer it under LGPL-3.0-only, GPL-2.0-only or GPL-3.0-only, or by a
contract with them; the kiosk uses it under the GNU Lesser General Public License, version 3. It is not changed; its shared
libraries can be replaced by others of the same interface in /usr/lib/spine-kiosk/site-packages. Its source is offered by
its makers at https://download.qt.io/official_releases/. The parts of others inside Qt, and their licences, are listed in
Qt's own documentation; they are not repeated here.
"""
HEAD = """# Licences of all that ships

Written by `make procurement` from what is installed: the texts are those that each package carries. What Debian itself
supplies has its licences in `/usr/share/doc` of each machine.

| what | version | licence | text |
|---|---|---|---|
"""


def texts() -> dict[str, str]:
    """The licence text of each package, of the fonts and of the program, by the name of its file."""
    found = {f"{name}.txt": "".join(_of_package(name, number)) for name, number in shipped_packages().items()}
    for file in sorted(FONTS.glob("OFL-*.txt")):
        found[f"font-{file.stem.removeprefix('OFL-')}.txt"] = _read(file)
    found["spine-decision-kiosk.txt"] = _read(ROOT / "LICENSE")
    return found


def _of_package(name: str, number: str) -> Iterator[str]:
    yield f"{name} {number}\n"
    given = list(_carried(name))
    if name in BY_DEBIAN and not given:
        yield f"\n{QT}"
        given = [(PurePath(text), DEBIAN / text) for text in BY_DEBIAN[name]]
    for called, file in given:
        yield f"\n{'-' * 8} {called} {'-' * 8}\n\n{_read(file)}"


def _carried(name: str) -> Iterator[tuple[PurePath, Path]]:
    """The texts that the package itself carries: what they are called inside its folder of metadata, and where they are."""
    for file in sorted(distribution(name).files or (), key=str):
        folder, *inside = file.parts
        if folder.endswith(".dist-info") and _is_text(inside):
            yield PurePath(*inside), Path(str(file.locate()))


def _is_text(inside: list[str]) -> bool:
    named = inside[-1].lower().startswith(TEXTS) or inside[0].lower() == "licenses"
    return named and inside[0].lower() != "sboms"


def _read(file: Path) -> str:
    text = file.read_text(encoding="utf-8", errors="replace").replace("\x0c", "")
    return "\n".join(line.rstrip() for line in text.strip("\n").splitlines()) + "\n"


def index(bom: Json) -> str:
    """The list of all that ships with its licence and the file of its text."""
    rows = [("spine-decision-kiosk", "", "MIT, its fonts OFL-1.1", "spine-decision-kiosk.txt")]
    rows += [(each["name"], each["version"], licence(each), file_of(each)) for each in bom["components"]]
    return HEAD + "".join(
        f"| {what} | {version} | {said} | [text]({file}) |\n" for what, version, said, file in rows
    )


def file_of(component: Json) -> str:
    """The file in which the licence text of a component stands."""
    if component["type"] == "file":
        return f"font-{component['name'].partition('-')[0]}.txt"
    return f"{component['name']}.txt"


def licence(component: Json) -> str:
    """Its licence in a word or an expression."""
    told = (each.get("expression") or _named(each.get("license", {})) for each in component["licenses"])
    return " ".join(", ".join(dict.fromkeys(told)).replace("|", "/").split())


def _named(told: Json) -> str:
    return str(told.get("id") or told.get("name", "")).removeprefix("License :: OSI Approved :: ")
