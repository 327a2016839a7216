"""The content cache: everything that content/ and printouts/ hold, read once and kept for the next start.

Reading and checking takes longer than the rest of the start together, so what was found good is kept with a hash
of every file it came from: one changed letter, or one changed line of this program, and it is read anew.
The first page is kept apart from the rest as plain values, because it is painted before the rest is loaded.
"""

import marshal
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.sealed_file import new_hash, read_sealed, write_sealed
from kiosk.decision.signoff import Signoff
from kiosk.decision.start_page import StartPage, start_page_of
from kiosk.ordinary_file import read_ordinary

if TYPE_CHECKING:
    from kiosk.content.safety.safety_report import SafetyReport
    from kiosk.decision.aid import Aid
    from kiosk.decision.sheet import Sheet

CODE = Path(__file__).parents[1]

LARGEST_SOURCE = 10_000_000
"""Bytes; no file of content or code comes near."""


@dataclass(frozen=True, slots=True)
class Content:
    """All that content/ and printouts/ hold: aids, words and language names by language, the sheets, the safety report."""

    aids: Mapping[str, "Aid"]
    screen_words: Mapping[str, Mapping[str, str]]
    paper_words: Mapping[str, Mapping[str, str]]
    language_names: Mapping[str, str]
    sheets: tuple["Sheet", ...]
    safety_report: "SafetyReport"


@dataclass(frozen=True, slots=True)
class Folders:
    """Where the content stands: the aid, the kiosk's own words, the sheets of paper."""

    aid: Path
    kiosk: Path
    printouts: Path


class StartContent(NamedTuple):
    """The first page by language, the sign-off, and a function that loads the rest of the content."""

    start_pages: Mapping[str, StartPage]
    signoff: Signoff | None
    content: Callable[[], Content]


def read_content(folders: Folders) -> Content:
    """Read and check everything. Raises ProblemsFound with every problem of the first part that has any."""
    # Imported here, because a start that finds the content cached needs neither YAML nor pydantic.
    from kiosk.content.build.kiosk_words import load_kiosk_words
    from kiosk.content.build.locale import LocaleWriter
    from kiosk.content.build.sheets import load_sheets
    from kiosk.content.pack import check_pack

    checked = check_pack(folders.aid)
    aids = checked.aids
    words = load_kiosk_words(folders.kiosk, tuple(aids))
    return Content(
        aids=aids,
        screen_words=MappingProxyType({language: each.screen for language, each in words.items()}),
        paper_words=MappingProxyType({language: each.paper for language, each in words.items()}),
        language_names=MappingProxyType(
            {language: LocaleWriter(language).language_name() for language in aids}
        ),
        sheets=load_sheets(folders.printouts),
        safety_report=checked.safety_report,
    )


def load_start_content(folders: Folders, kept_in: Path) -> StartContent:
    """The first page at once, and the rest when it is asked for. Raises ProblemsFound as read_content does."""
    file, sources = kept_in / "content", _sources(folders)
    if sources and (cached := _cached(file, sources, folders)) is not None:
        return cached
    content = _read_and_keep(folders, file, sources)
    return StartContent(_start_pages(content), _signoff_of(content), lambda: content)


def _read_and_keep(folders: Folders, file: Path, sources: bytes | None) -> Content:
    """Everything, read anew; kept only if nobody changed a file meanwhile."""
    content = read_content(folders)
    if sources and sources == _sources(folders):
        _keep(content, file, sources)
    return content


def _signoff_of(content: Content) -> Signoff | None:
    return next(iter(content.aids.values())).signoff


def _start_pages(content: Content) -> dict[str, StartPage]:
    return {
        language: start_page_of(aid, content.language_names[language], content.screen_words[language])
        for language, aid in content.aids.items()
    }


def _sources(folders: Folders) -> bytes | None:
    """A hash of the content and of the code that reads it; None where a file of them cannot be read."""
    made_from = new_hash(sys.version.encode())
    try:
        for file in _files(folders):
            text = read_ordinary(file, LARGEST_SOURCE)
            made_from.update(b"%s\0%d\0%s" % (os.fsencode(file), len(text), text))
    except OSError:
        return None  # read_content names it, and says how to mend it
    return made_from.digest()


def _files(folders: Folders) -> Iterator[str]:
    # By os and not by pathlib, which takes three times as long over the same files, at every start.
    for folder in (folders.aid, folders.kiosk, folders.printouts):
        yield from _ending_in(".yaml", folder)
    for room in ("content", "decision"):
        yield from _ending_in(".py", CODE / room)


def _ending_in(ending: str, folder: Path) -> list[str]:
    return sorted(
        os.path.join(place, name)
        for place, _, names in os.walk(folder)
        for name in names
        if name.endswith(ending)
    )


def _cached(file: Path, sources: bytes, folders: Folders) -> StartContent | None:
    """What was kept of these sources; None where nothing was, or where it cannot be believed."""
    sealed = read_sealed(file, sources)
    if sealed is None:
        return None
    # By marshal, because pickle would have to be loaded first. The content in it is pickled.
    start_pages, signoff, pickled = marshal.loads(sealed)  # noqa: S302 (this account wrote it, and nobody since)

    def content() -> Content:
        return _unpickled(pickled) or _read_and_keep(folders, file, sources)

    return StartContent(start_pages, _signoff(signoff), content)


def _unpickled(pickled: bytes) -> Content | None:
    import pickle

    try:
        content = pickle.loads(pickled)  # noqa: S301 (as above)
    except (pickle.UnpicklingError, EOFError, AttributeError, ImportError, TypeError, ValueError):
        return None
    return content if isinstance(content, Content) else None


def _keep(content: Content, file: Path, sources: bytes) -> None:
    """Keep it for the next start, in place of an older one; a disk that is full or read-only costs only time."""
    import copyreg
    import pickle

    copyreg.pickle(MappingProxyType, lambda mapping: (read_only, (dict(mapping),)))
    parts = (_start_pages(content), _plain(_signoff_of(content)), pickle.dumps(content))
    try:
        write_sealed(file, sources, marshal.dumps(parts))
    except OSError:
        return


def _plain(signoff: Signoff | None) -> tuple[str, str, str, str, bool, bool] | None:
    if signoff is None:
        return None
    days = (signoff.signed_on.isoformat(), signoff.until.isoformat())
    return (signoff.name, signoff.role, *days, signoff.unchanged, signoff.released)


def _signoff(plain: tuple[str, str, str, str, bool, bool] | None) -> Signoff | None:
    if plain is None:
        return None
    name, role, signed_on, until, unchanged, released = plain
    return Signoff(name, role, date.fromisoformat(signed_on), date.fromisoformat(until), unchanged, released)


def read_only(mapping: dict[str, object]) -> "MappingProxyType[str, object]":
    """The mapping as it was before it was kept: pickle knows no read-only mappings by itself."""
    return MappingProxyType(mapping)
