"""The SBOM: all that ships and nothing else, each with its hashes and its licence, the same at each run."""

import copy
import hashlib
import re

import pytest

from tests.procurement import licences, sbom
from tests.procurement.components import FONTS, Json, fonts, same_name, shipped_packages
from tests.procurement.documents import FOLDER, SBOM
from tests.test_locks import RUN

KEPT = sbom.kept(SBOM) if SBOM.is_file() else {"components": [], "metadata": {}}
COMPONENTS = KEPT["components"]


def hashes_of(component: Json) -> set[str]:
    return {each["content"] for each in component["hashes"]}


def locked_hashes() -> dict[str, set[str]]:
    """The hashes that stand in the lock, read without the tool that made the SBOM."""
    entries = re.split(r"\n(?=\S)", RUN.read_text(encoding="utf-8"))
    return {
        same_name(entry.partition("==")[0]): set(re.findall(r"--hash=sha256:([0-9a-f]{64})", entry))
        for entry in entries
        if "==" in entry
    }


def halves() -> tuple[Json, Json]:
    """As cyclonedx-py tells them: what is locked, with another spelling of names, and what is installed."""
    packages = shipped_packages().items()
    locked = [
        {
            "name": name.replace("-", "_"),
            "version": number,
            "externalReferences": [{"hashes": [{"alg": "SHA-256", "content": "0" * 64}]}],
        }
        for name, number in packages
    ]
    installed = [
        {"name": name.title(), "version": number, "bom-ref": name, "licenses": [{"license": {"id": "MIT"}}]}
        for name, number in packages
    ]
    return {"components": locked}, {"components": installed, "dependencies": []}


def test_all_that_ships_is_in_it_and_nothing_else() -> None:
    packages = {each["name"]: each["version"] for each in COMPONENTS if each["type"] == "library"}
    assert packages == shipped_packages()
    assert {each["name"] for each in COMPONENTS if each["type"] == "file"} == {
        file.name for file in FONTS.glob("*.ttf")
    }


def test_each_has_its_hashes_and_its_licence() -> None:
    sbom.check(COMPONENTS)


def test_the_hashes_are_those_of_the_lock_and_of_the_fonts() -> None:
    locked = locked_hashes()
    for each in COMPONENTS:
        if each["type"] == "library":
            assert hashes_of(each) == locked[each["name"]], each["name"]
        else:
            assert hashes_of(each) == {hashlib.sha256((FONTS / each["name"]).read_bytes()).hexdigest()}


def test_nothing_in_it_varies_and_nothing_says_where_it_was_made() -> None:
    text = SBOM.read_text(encoding="utf-8")
    assert "serialNumber" not in KEPT
    assert "file://" not in text
    assert str(RUN.parent) not in text


def test_the_same_lock_gives_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    first, second = (sbom.written(sbom.joined(*halves())) for _ in range(2))
    assert first == second
    assert '"timestamp": "2023-11-14T22:13:20Z"' in first


def test_whoever_needs_whom_is_in_it() -> None:
    refs = {each["bom-ref"] for each in COMPONENTS}
    needs = {each["ref"]: set(each.get("dependsOn", ())) for each in KEPT["dependencies"]}
    assert set().union(*needs.values()) == refs
    assert any(
        ref.startswith("pkg:pypi/aiohttp@") for ref in needs[f"pkg:pypi/pyipp@{shipped_packages()['pyipp']}"]
    )


def test_names_are_joined_however_they_are_spelled() -> None:
    bom = sbom.joined(*halves())
    assert len(bom["components"]) == len(shipped_packages()) + len(fonts())


@pytest.mark.parametrize(
    ("half", "key", "said"), [(1, "licenses", "no licence"), (0, "externalReferences", "no hash")]
)
def test_a_planted_package_without_one_of_them_stops_the_build(half: int, key: str, said: str) -> None:
    both = copy.deepcopy(halves())
    planted = next(each for each in both[half]["components"] if each["name"].lower() == "segno")
    del planted[key]
    with pytest.raises(sbom.IncompleteError, match=rf"segno [\d.]+: {said}$"):
        sbom.joined(*both)


def test_a_package_that_is_not_installed_stops_the_build() -> None:
    locked, installed = halves()
    installed["components"] = [each for each in installed["components"] if each["name"] != "Segno"]
    with pytest.raises(sbom.IncompleteError, match="segno"):
        sbom.joined(locked, installed)


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda each: str(each["name"]))
def test_its_licence_text_lies_beside_it(component: Json) -> None:
    text = (FOLDER / "licences" / licences.file_of(component)).read_text(encoding="utf-8")
    assert len(text) > 500, "this is no licence text"
    assert re.search(r"licen[cs]e|permission|redistribution", text, re.IGNORECASE)


def test_no_licence_text_is_left_of_what_ships_no_more() -> None:
    wanted = {licences.file_of(each) for each in COMPONENTS} | {"README.md", "spine-decision-kiosk.txt"}
    assert {file.name for file in (FOLDER / "licences").iterdir()} == wanted


def test_no_recorded_voice_ships() -> None:
    clips = [file for file in (FONTS.parent / "speech").rglob("*.opus") if file.is_file()]
    assert clips == [], "clips of a voice ship now: name it, with hash and licence, in the SBOM"
