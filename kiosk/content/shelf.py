"""Everything that content/ and printouts/ hold, read once and kept ready for the next start.

Reading and checking takes longer than the rest of the start together, so what was found good is kept beside
the text of every file it came from: one changed letter, or one changed line of this program, and it is read anew.
"""

import copyreg
import os
import pickle
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from kiosk.content.proof import NO_PROOF, Proof
from kiosk.decision.aid import Aid
from kiosk.decision.sheet import Sheet

CODE = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Shelf:
    """The aid by language, the kiosk's own words by language, the languages' names, the sheets, the proof."""

    aids: Mapping[str, Aid]
    screen_words: Mapping[str, Mapping[str, str]]
    paper_words: Mapping[str, Mapping[str, str]]
    language_names: Mapping[str, str]
    sheets: tuple[Sheet, ...]
    proof: Proof = NO_PROOF


@dataclass(frozen=True, slots=True)
class Folders:
    """Where the content stands: the aid, the kiosk's own words, the sheets of paper."""

    aid: Path
    kiosk: Path
    printouts: Path


def read_shelf(folders: Folders) -> Shelf:
    """Read and check everything. Raises ProblemsFound with every problem of the first part that has any."""
    # Imported here, because a start that finds the shelf ready needs neither YAML nor pydantic.
    from kiosk.content.kiosk_words import load_kiosk_words
    from kiosk.content.locale import LocaleWriter
    from kiosk.content.pack import check_pack
    from kiosk.content.sheets import load_sheets

    checked = check_pack(folders.aid)
    aids = checked.aids
    words = load_kiosk_words(folders.kiosk, tuple(aids))
    return Shelf(
        aids=aids,
        screen_words=MappingProxyType({language: each.screen for language, each in words.items()}),
        paper_words=MappingProxyType({language: each.paper for language, each in words.items()}),
        language_names=MappingProxyType(
            {language: LocaleWriter(language).language_name() for language in aids}
        ),
        sheets=load_sheets(folders.printouts),
        proof=checked.proof,
    )


def open_shelf(folders: Folders, kept_in: Path) -> Shelf:
    """The shelf as it was kept, or read anew and then kept. Raises ProblemsFound as read_shelf does."""
    kept, sources = kept_in / "shelf.pickle", _sources(folders)
    if (shelf := _kept(kept, sources)) is not None:
        return shelf
    shelf = read_shelf(folders)
    _keep(shelf, kept, sources)
    return shelf


def _sources(folders: Folders) -> bytes:
    """The text of the content and of the code that reads it."""
    parts = [sys.version.encode()]
    for file in _files(folders):
        parts += (os.fsencode(file), file.read_bytes())
    return b"\0".join(parts)


def _files(folders: Folders) -> Iterator[Path]:
    for folder in (folders.aid, folders.kiosk, folders.printouts):
        yield from sorted(path for path in folder.rglob("*.yaml") if path.is_file())
    for room in ("content", "decision"):
        yield from sorted((CODE / room).glob("*.py"))


def _kept(file: Path, sources: bytes) -> Shelf | None:
    """What was kept of these sources; None where nothing was, or where it cannot be trusted to be ours."""
    try:
        if file.stat().st_uid != os.getuid():
            return None
        with file.open("rb") as stream:
            if pickle.load(stream) != sources:  # noqa: S301 (only this account could have written it)
                return None
            shelf = pickle.load(stream)  # noqa: S301
    except (OSError, pickle.UnpicklingError, EOFError, AttributeError, ImportError, TypeError, ValueError):
        return None
    return shelf if isinstance(shelf, Shelf) else None


def _keep(shelf: Shelf, file: Path, sources: bytes) -> None:
    """Keep it for the next start, in place of an older one; a disk that is full or read-only costs only time."""
    from kiosk.content.whole_file import write_whole

    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_whole(file, pickle.dumps(sources) + pickle.dumps(shelf))
    except OSError:
        return


def read_only(mapping: dict[str, object]) -> "MappingProxyType[str, object]":
    """The mapping as it was before it was kept: pickle knows no read-only mappings by itself."""
    return MappingProxyType(mapping)


copyreg.pickle(MappingProxyType, lambda mapping: (read_only, (dict(mapping),)))
