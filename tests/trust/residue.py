"""What is left of people: in objects that live, on the glass, in the bytes of the process, on disk."""

import gc
import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from tests.journeys.test_nothing_stays import is_personal

LONGEST = 10_000
MARKER = re.compile(r"zq\d{6}xv")


def personal(besides: Collection[int]) -> list[str]:
    """The kinds of living objects that hold something of a visit, but for those that were there before."""
    gc.collect()
    return [type(each).__name__ for each in gc.get_objects() if id(each) not in besides and is_personal(each)]


def living_texts(typed: Collection[str]) -> list[str]:
    """The typed words that a living object still holds, but for the list of them itself."""
    gc.collect()
    holders = (each for each in gc.get_objects() if each is not typed and type(each) not in {str, type})
    return [
        f"{type(each).__name__}: {match[0]}"
        for each in holders
        for held in gc.get_referents(each)
        if type(held) is str and len(held) < LONGEST and (match := MARKER.search(held))
    ]


def in_memory(words: Iterable[str]) -> int:
    """In how many places of this process's memory a word stands as Python or as Qt writes it."""
    patterns = [word.encode(code) for word in words for code in ("utf-8", "utf-16-le")]
    return sum(part.count(pattern) for part in _parts() for pattern in patterns)


def _parts() -> Iterator[bytes]:
    maps = Path("/proc/self/maps").read_text("ascii", errors="replace").splitlines()
    with Path("/proc/self/mem").open("rb", buffering=0) as memory:
        for line in maps:
            span, allowed, *_ = line.split()
            if not allowed.startswith("rw") or "[v" in line:
                continue
            start, end = (int(each, 16) for each in span.split("-"))
            try:
                memory.seek(start)
                yield memory.read(end - start)
            except OSError:
                continue


def on_disk(folder: Path, besides: Collection[Path] = ()) -> list[str]:
    """The files below the folder in which a marker stands."""
    marker = re.compile(MARKER.pattern.encode())
    return [
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file() and file not in besides and marker.search(file.read_bytes())
    ]
