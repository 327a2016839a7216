"""The handout: warm beside its own marks and beside other engines, the first of a process, and a thousand of them."""

import copyreg
import gc
import io
import pickle
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from types import MappingProxyType

import pypdfium2
import pytest

from kiosk import paper_services
from kiosk.content.content_cache import read_only
from kiosk.device.places import Shipped, shipped
from tests.benchmarks import floor
from tests.benchmarks.fresh import HERE, moments_of, said_by
from tests.benchmarks.peers.engines import ENGINES, Engine, engines
from tests.benchmarks.table import PAPER, Row
from tests.benchmarks.two_pages import Desk, desk

WARM_UP = 3
ROUNDS = 120
FRESH_ROUNDS = 25
SLOW, SLOW_EVERY = frozenset({"fpdf2", "WeasyPrint"}), 4
"""These take part in every fourth round only: no noise hides how far off they are."""

THOUSAND_WITHIN_S = 600
FLAT = 1.02
"""Memory is flat where it has not grown by more than this: the measure itself wavers by half as much."""

FROM_START, ALL_LOADED = "first handout, from the start of Python", "first handout, all loaded before"
FRESH_GOALS = {FROM_START: 2.0, ALL_LOADED: 1.5}

OURS, BARE, TAGGED = (
    "our PDF engine",
    "the same marks by a bare canvas, without tags",
    "the same marks with the tags",
)

# WeasyPrint subsets fonts by itself, more slowly, where this library is missing.
pytestmark = pytest.mark.filterwarnings("ignore:HarfBuzz-Subset:DeprecationWarning")

Act = Callable[[], bytes]


@pytest.fixture(scope="module")
def at() -> Desk:
    """The visit that all of them print."""
    paper_services.load_pdf_engine()
    return desk()


@pytest.fixture(scope="module")
def others() -> Iterator[dict[str, Engine]]:
    """The engines that are installed; let go at the end, while all that they clear up with is still there."""
    pressed = engines(shipped(Shipped.ASSETS) / "fonts")
    yield pressed
    pressed.clear()
    gc.collect()


def _acts(at: Desk, others: dict[str, Engine], person: int) -> dict[str, Act]:
    """The handout of one person, by everything that makes it."""
    summary = at.person(person)
    paper, noted = at.paper(summary), floor.note(lambda: at.print(summary))
    ours: dict[str, Act] = {
        OURS: lambda: at.print(summary).pdf,
        BARE: floor.bare(noted),
        TAGGED: floor.tagged(noted),
    }
    # Bound by its default: each act keeps the engine of its own turn.
    return ours | {name: lambda engine=engine: engine(paper) for name, engine in others.items()}


def _timed(act: Act) -> float:
    """Milliseconds that it takes, without clearing up what others have left in memory."""
    gc.collect()
    before = time.perf_counter_ns()
    act()
    return (time.perf_counter_ns() - before) / 1e6


def _warm(at: Desk, others: dict[str, Engine]) -> dict[str, float]:
    """Medians. Every round is another person, and everybody's turn comes in another order."""
    order = random.Random(7)
    times: dict[str, list[float]] = {}
    for person in range(WARM_UP + ROUNDS):
        turn = {
            name: engine for name, engine in others.items() if name not in SLOW or person % SLOW_EVERY == 0
        }
        acts = list(_acts(at, turn, person).items())
        order.shuffle(acts)
        for name, act in acts:
            times.setdefault(name, []).append(_timed(act))
    return {name: median(each[WARM_UP:]) for name, each in times.items()}


def test_handout_warm(at: Desk, others: dict[str, Engine], measured: list[Row]) -> None:
    warm = _warm(at, others)
    goals = {BARE: 1.5, TAGGED: 1.5} | dict.fromkeys(ENGINES, 1.0)
    what, ours = "handout of two pages, warm", warm[OURS]
    measured += [
        Row(what, ours, against, warm.get(against), goal, table=PAPER) for against, goal in goals.items()
    ]
    assert warm[OURS] > 0


def test_all_print_the_same(at: Desk, others: dict[str, Engine]) -> None:
    """What is measured against draws the very picture, and the engines the same words on as many pages."""
    acts = _acts(at, others, 1)
    ours = acts.pop(OURS)()
    assert _pictures(acts.pop(BARE)()) == _pictures(ours)
    assert acts.pop(TAGGED)() == ours
    (pages, words), again = _words(ours), _heading_words(at)
    for name, act in acts.items():
        theirs, said = _words(act())
        assert theirs == pages == 2, name
        assert not said - words, name
        assert words - said <= again, (
            f"{name}: only a heading that stands again on the next page may be missing"
        )


def _heading_words(at: Desk) -> Counter[str]:
    return Counter(word for group in at.paper(at.person(1)).groups for word in group.heading.split())


def _pictures(pdf: bytes) -> list[bytes]:
    return [page.render(scale=1).to_pil().tobytes() for page in pypdfium2.PdfDocument(pdf)]


def _words(pdf: bytes) -> tuple[int, Counter[str]]:
    """How many pages, and all words; dots before them are drawn by some and written by others."""
    with pypdfium2.PdfDocument(io.BytesIO(pdf)) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    return len(texts), Counter(word for text in texts for word in text.split() if word != "•")


def test_first_handout(at: Desk, others: dict[str, Engine], measured: list[Row], tmp_path: Path) -> None:
    engine, typst = _fresh_commands(at, tmp_path)
    commands = {"engine": engine} | ({"typst": typst} if "Typst" in others else {})
    order = random.Random(7)
    loaded: dict[str, list[float]] = {name: [] for name in commands}
    made: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(WARM_UP + FRESH_ROUNDS):
        for name in order.sample(list(commands), len(commands)):
            before, after = moments_of("first_handout.py", *commands[name], home=tmp_path)
            loaded[name].append(after - before)
            made[name].append(after)
    whole = {name: median(each[WARM_UP:]) for name, each in made.items()}
    alone = {name: median(each[WARM_UP:]) for name, each in loaded.items()}
    rows = {
        FROM_START: (whole, "Typst, from the start of Python"),
        ALL_LOADED: (alone, "Typst, its compiler loaded before"),
    }
    for what, (times, against) in rows.items():
        floor_ms, goal = times.get("typst"), FRESH_GOALS[what]
        measured.append(Row(what, times["engine"], against, floor_ms, goal, table=PAPER))
    assert whole["engine"] > alone["engine"]


def _fresh_commands(at: Desk, folder: Path) -> tuple[list[str], list[str]]:
    """What starts the engine and Typst for one handout: what they are given lies in that folder."""
    summary = at.person(1)
    copyreg.pickle(MappingProxyType, lambda mapping: (read_only, (dict(mapping),)))
    kept, words = folder / "visit", folder / "words.json"
    kiosk_words = dict(at.content.paper_words[summary.aid.language])
    kept.write_bytes(pickle.dumps((summary, at.sheet, kiosk_words, shipped(Shipped.ASSETS))))
    words.write_text(at.paper(summary).as_json(), encoding="utf-8")
    template, fonts = HERE / "peers" / "handout.typ", shipped(Shipped.ASSETS) / "fonts"
    return ["engine", str(kept)], ["typst", str(words), str(template), str(fonts)]


def test_a_thousand_handouts(measured: list[Row], tmp_path: Path) -> None:
    early, late = said_by("thousand_handouts.py", home=tmp_path, within_s=THOUSAND_WITHIN_S)
    what = "memory after 1 000 handouts"
    measured.append(Row(what, late, "after 100", early, FLAT, unit="MB", table=PAPER))
    assert early > 0
