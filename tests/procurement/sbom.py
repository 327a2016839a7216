"""The SBOM: what is locked, with its hashes, joined with what is installed, with its licences; and the fonts.

cyclonedx-py makes both halves: of the lock, which knows hashes and no licence, and of the environment, the other way
round. Nothing in it varies from one run to the next: its time is SOURCE_DATE_EPOCH, or that of the
last commit of what it is made from.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

from tests.accessibility.report import ROOT
from tests.procurement.components import FONTS, Json, fonts, same_name, shipped_packages
from tests.procurement.openacr import version
from tests.test_locks import RUN

TOOLS = ROOT / "build" / "procurement" / "bin"
"""The folder of programs that `make procurement` has made, with cyclonedx-bom in it and nothing of ours."""
SHAPE = ("--output-reproducible", "--spec-version", "1.6", "--output-format", "JSON", "--output-file", "-")
FROM_THE_INSTALLED = ("licenses", "description")
STRICT = (
    "import sys; from cyclonedx.schema import SchemaVersion; from cyclonedx.validation.json import JsonStrictValidator; "
    "sys.exit(str(JsonStrictValidator(SchemaVersion.V1_6).validate_str(sys.stdin.read()) or '') or 0)"
)
ABOUT_HASHES = (
    "A package has the hash of each wheel that its lock allows: of the versions of Python that a kiosk may have, one is "
    "installed. What wheels contain besides (Qt, PDFium, OpenSSL, image codecs) is told by the texts in licences/ and by the "
    "wheels' own SBOMs, where they have one."
)


class IncompleteError(Exception):
    """Something that ships has no hash or no licence; the text names each."""


def locked() -> Json:
    """What cyclonedx-py knows of the lock."""
    return _run("requirements", str(RUN))


def installed() -> Json:
    """What cyclonedx-py knows of what is installed beside this Python.

    Of a licence that is no expression and no known name it says nothing; then the package's own words stand.
    """
    told = _run("environment", sys.executable)
    for each in told["components"]:
        if not each.get("licenses") and (own := _own_words(each["name"])):
            each["licenses"] = [{"license": {"name": own, "acknowledgement": "declared"}}]
    return told


def _own_words(name: str) -> str:
    """What a package says of its licence, in a line."""
    try:
        told = metadata(name)
    except PackageNotFoundError:
        return ""
    return told["License"].strip().partition("\n")[0] if "License" in told else ""


def _run(*what: str) -> Json:
    done = subprocess.run(
        [TOOLS / "cyclonedx-py", what[0], *SHAPE, *what[1:]], capture_output=True, check=True
    )
    told: Json = json.loads(done.stdout)
    return told


def joined(locked: Json, installed: Json) -> Json:
    """The SBOM of what ships. Raises IncompleteError."""
    hashes, known = _by_name(locked), _by_name(installed)
    packages = [_package(name, number, hashes, known) for name, number in sorted(shipped_packages().items())]
    components = packages + fonts()
    check(components)
    return _whole(components, list(_needs(installed, packages)))


def check(components: Iterable[Json]) -> None:
    """Raise IncompleteError where a component has no hash or no licence."""
    lacking = [
        f"{each['name']} {each['version']}: {what}"
        for each in components
        for what, key in (("no hash", "hashes"), ("no licence", "licenses"))
        if not each.get(key)
    ]
    if lacking:
        raise IncompleteError("The SBOM is not written. " + "; ".join(lacking))


def written(bom: Json) -> str:
    """The SBOM as it lies in the file."""
    return json.dumps(bom, indent=1, ensure_ascii=False) + "\n"


def strictly_valid(text: str) -> str:
    """What the strict validator of CycloneDX 1.6 has to say of it; "" where nothing."""
    done = subprocess.run(
        [TOOLS / "python", "-c", STRICT], input=text, capture_output=True, text=True, check=False
    )
    return done.stderr if done.returncode else ""


def _by_name(bom: Json) -> dict[tuple[str, str], Json]:
    return {(same_name(each["name"]), each.get("version", "")): each for each in bom["components"]}


def _package(
    name: str, number: str, hashes: dict[tuple[str, str], Json], known: dict[tuple[str, str], Json]
) -> Json:
    told = known.get((name, number), {})
    purl = f"pkg:pypi/{name}@{number}"
    component = {"type": "library", "bom-ref": purl, "name": name, "version": number, "purl": purl}
    component |= {key: told[key] for key in FROM_THE_INSTALLED if told.get(key)}
    return component | {"hashes": list(_hashes(hashes.get((name, number), {})))}


def _hashes(component: Json) -> Iterator[Json]:
    """Its hashes, wherever cyclonedx-py puts them, each once and in order."""
    found = [*component.get("hashes", ())]
    for reference in component.get("externalReferences", ()):
        found += reference.get("hashes", ())
    for alg, content in sorted({(each["alg"], each["content"]) for each in found}):
        yield {"alg": alg, "content": content}


def _needs(installed: Json, packages: list[Json]) -> Iterator[Json]:
    """What each package needs of the others."""
    refs = {
        each["bom-ref"]: f"pkg:pypi/{same_name(each['name'])}@{each.get('version')}"
        for each in installed["components"]
    }
    ours = {each["bom-ref"] for each in packages}
    needs = {refs.get(each["ref"]): each.get("dependsOn", ()) for each in installed.get("dependencies", ())}
    for ref in sorted(ours):
        wanted = sorted({refs.get(each, "") for each in needs.get(ref, ())} & ours)
        yield {"ref": ref, "dependsOn": wanted} if wanted else {"ref": ref}


def _whole(components: list[Json], needs: list[Json]) -> Json:
    product = f"pkg:generic/spine-decision-kiosk@{version()}"
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            **_made_at(),
            "authors": [{"name": "The Spine Decision Kiosk authors"}],
            "component": {
                "type": "application",
                "bom-ref": product,
                "name": "spine-decision-kiosk",
                "version": version(),
                "purl": product,
                "licenses": [{"expression": "MIT AND OFL-1.1"}],
            },
            "properties": [{"name": "spine-kiosk:about-hashes", "value": ABOUT_HASHES}],
        },
        "components": components,
        "dependencies": [{"ref": product, "dependsOn": [each["bom-ref"] for each in components]}, *needs],
    }


def _made_at() -> Json:
    """The time of the last change of what ships; nothing where neither the environment nor git tells it."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch:
        asked = ["git", "log", "-1", "--format=%ct", "--", str(RUN), str(FONTS)]
        epoch = subprocess.run(asked, capture_output=True, text=True, check=False, cwd=ROOT).stdout.strip()
    if not epoch:
        return {}
    return {"timestamp": datetime.fromtimestamp(int(epoch), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")}


def kept(file: Path) -> Json:
    """The SBOM in a file."""
    told: Json = json.loads(file.read_text(encoding="utf-8"))
    return told
