"""Each document of docs/procurement by its name, as it has to be."""

from collections import Counter
from pathlib import Path

from kiosk.decision.blanks import fill
from tests.accessibility.report import ROOT
from tests.procurement import licences, openacr, openacr_page, sbom, tables
from tests.procurement.facts import facts, source, wrapped

FOLDER = ROOT / "docs" / "procurement"
SBOM = FOLDER / "sbom.cdx.json"
THREATS = """# Threat model

Written by `make procurement` from packaging/procurement/threats.yaml. Surfaces by STRIDE; *how far* says what holds it off:
**held** by the tests named, **partly** by them with what is left said, **clinic** by what the clinic does, **open** by nothing,
**none** where there is nothing to do. {counted}. It was made by the program's authors; nobody outside has looked at it, and
there was no penetration test.
"""
MDS2 = """# MDS2, in a short form

Written by `make procurement` from packaging/procurement/mds2.yaml. Answers by the sections of the Manufacturer Disclosure
Statement for Medical Device Security (ANSI/NEMA HN 1-2019), restated in our words and in the order of the form, which itself
is NEMA's and is not copied here. *Tests* leads to what measured it. Whether the kiosk is a medical device is for a lawyer
to say; the form is answered because hospitals ask for it.
"""
README = """# A file for the hospital's buyer

Written by `make procurement`: facts in it are filled in from the program, and `tests/procurement` fails where one of these
files is not as its sources say. Nothing here is a certificate, and nobody outside has assessed the kiosk.

| file | what it is |
|---|---|
| [accessibility.html](accessibility.html), [accessibility.yaml](accessibility.yaml) | accessibility report, as OpenACR has it: WCAG 2.2, Section 508, EN 301 549 |
| [sbom.cdx.json](sbom.cdx.json) | parts list, CycloneDX 1.6: {components} components, each with hash and licence |
| [licences/](licences/README.md) | licence texts of all that ships |
| [mds2.md](mds2.md) | answers on security, by the sections of MDS2 |
| [data-flow.md](data-flow.md) | what is where for how long, ports, what leaves; privacy |
| [threat-model.md](threat-model.md) | what could be done to it, and the test that holds each answer |
| [INTENDED_USE.md](INTENDED_USE.md) | what it is meant for, and what it is not |
| [support-and-updates.md](support-and-updates.md) | who looks after it, and how updates come |

What was tried and what came of it is in [trust.md](../trust.md) and [printing.md](../printing.md); each criterion of
accessibility with its test also in [accessibility.md](../accessibility.md).

Not in it: parts that are inside a Python package (Qt, PDFium, OpenSSL, image codecs) are no components of their own in the parts list;
their licence texts are in licences/ where the package carries them, and Qt's carries none. Packages that Debian supplies are
Debian's to list. Who supplied each package is told by its `purl` alone. Recorded sentences (`make voice`) are not in the source:
whoever makes and ships them names the voice and its licence.
"""
FROM_TEXTS = {
    "data-flow.md": "data-flow.md",
    "INTENDED_USE.md": "intended-use.md",
    "support-and-updates.md": "support-and-updates.md",
}
"""Documents that are texts with blanks, and their sources."""


def documents() -> dict[str, str]:
    """All but the SBOM, which cyclonedx-py has a hand in."""
    bom = sbom.kept(SBOM)
    return {
        "README.md": fill(README, components=len(bom["components"])),
        "accessibility.yaml": openacr.report(),
        "accessibility.html": openacr_page.page(),
        "threat-model.md": wrapped(fill(THREATS, counted=_counted())) + "".join(tables.threat_model()),
        "mds2.md": MDS2 + "".join(tables.mds2()),
        **{name: _filled(text) for name, text in FROM_TEXTS.items()},
        **{f"licences/{name}": text for name, text in licences.texts().items()},
        "licences/README.md": licences.index(bom),
    }


def _counted() -> str:
    counted = Counter(row.how_far for rows in tables.threats().values() for row in rows)
    told = ", ".join(f"{how} {counted[how]}" for how in tables.HOW_FAR)
    return f"{counted.total()} rows: {told}"


def _filled(name: str) -> str:
    text = source(name).read_text(encoding="utf-8")
    tables_of_it = {"table_kept": tables.table_kept(), "table_leaves": tables.table_leaves()}
    return wrapped(fill(text, **facts(), **tables_of_it))


def on_disk() -> dict[str, Path]:
    """What lies in docs/procurement, by its name there."""
    return {str(file.relative_to(FOLDER)): file for file in sorted(FOLDER.rglob("*")) if file.is_file()}


def write() -> None:
    """Write all of it anew: first the SBOM, of which others tell, and remove what no source makes any more.

    Raises IncompleteError, before anything is written.
    """
    bom = sbom.written(sbom.joined(sbom.locked(), sbom.installed()))
    FOLDER.mkdir(exist_ok=True)
    SBOM.write_text(bom, encoding="utf-8")
    made = documents()
    for name, text in made.items():
        (FOLDER / name).parent.mkdir(exist_ok=True)
        (FOLDER / name).write_text(text, encoding="utf-8")
    for name, file in on_disk().items():
        if name not in made and file != SBOM:
            file.unlink()
