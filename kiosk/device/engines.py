"""The programs that speak: some say a sentence at once, through pipes; others are good only for making clips."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.device.places import Shipped, shipped
from kiosk.device.plain_letters import plain_letters
from kiosk.device.spanish_sounds import SOUNDS_OF, spoken_sounds

TEXT, WAV, WORDS = "{text}", "{wav}", "{words}"
"""Stand in a command for what is to be said, the file to write, and the words a minute."""
SYNTHESIZER = "espeak-ng"
"""Speaks every language, and none of them well."""

_SLOWEST = 80
"""Words a minute below which the synthesizer goes no slower."""
_GAP = 5
"""Its pause between words with which 80 words a minute take as long as 60."""


@dataclass(frozen=True, slots=True)
class Engine:
    """A voice: its name, the licence of what it says, and its command for so many words a minute.

    The command is given the text on its standard input, as `spelled` writes it, unless {text} stands in it; and it
    writes the sound to its standard output, unless {wav} stands in it. Where a command `first` is given the text, the
    other is given what `sounded` makes of the text and of what that wrote.
    """

    name: str
    licence: str
    command: Callable[[int], tuple[str, ...]]
    spelled: Callable[[str], str] = str
    first: tuple[str, ...] = ()
    sounded: Callable[[str, str], str] = lambda said, written: written

    def given(self, said: str, run: Callable[[tuple[str, ...], bytes], bytes | None]) -> bytes | None:
        """What its command is given of a text; None where `first`, which `run` runs, failed."""
        if not self.first:
            return self.spelled(said).encode()
        written = run(self.first, said.encode())
        return None if written is None else self.sounded(said, written.decode(errors="replace")).encode()


def synthesizer(speaker: str) -> Engine:
    """The synthesizer, by one of the speakers that it has for its languages."""

    def command(words: int) -> tuple[str, ...]:
        slowest = ("-s", str(_SLOWEST), "-g", str(_GAP))  # what it is too quick for is made up by pauses
        pace = ("-s", str(words)) if words >= _SLOWEST else slowest
        return (SYNTHESIZER, "-v", speaker, *pace, "-b", "1", "--stdin", "--stdout")

    return Engine(SYNTHESIZER, "GPL-3.0-or-later, its output free (Debian: espeak-ng)", command)


def _flite(words: int) -> tuple[str, ...]:
    return ("flite", "-voice", "slt", "--setf", f"duration_stretch={162 / words:.2f}", "-t", TEXT, "-o", WAV)


def _festival(script: str, usual: int) -> Callable[[int], tuple[str, ...]]:
    """Festival with a script of ours, for a voice that says so many words a minute by itself."""

    def command(words: int) -> tuple[str, ...]:
        file = str(shipped(Shipped.ASSETS) / "speech" / script)
        return ("festival", "--heap", "1000000", "-q", "-b", f"(set! speed {words / usual:.2f})", file)

    return command


_DITA = Engine(
    "dita",
    "GPL-3.0-or-later (Debian: festvox-czech-dita, festival-czech, espeak-ng)",
    _festival("dita.scm", 114),
    first=SOUNDS_OF,
    sounded=spoken_sounds,
)

ENGINES: Mapping[str, Engine] = MappingProxyType({
    engine.name: engine
    for engine in (
        Engine("slt-hts", "EST and BSD-3-Clause (Debian: festival, festvox-us-slt-hts)", _festival("slt-hts.scm", 164), plain_letters),
        Engine("slt-flite", "BSD-like, Carnegie Mellon University (Debian: flite)", _flite, plain_letters),
        synthesizer("en-us"),
        _DITA,
    )
})  # fmt: skip
"""The voices of English that Debian has in its main part, the best one first, as the machine's ear heard them; and dita,
a Czech one, which is better at Spanish than the synthesizer. Debian's main part has no other."""
BETTER: Mapping[str, tuple[Engine, ...]] = MappingProxyType({"en": (ENGINES["slt-hts"],), "es": (_DITA,)})
"""The voices of a language that are better than the synthesizer and say a sentence at once, the best one first."""


def engine_of(name: str, command: str) -> Engine | None:
    """The engine so called, or that of a command with blanks for {text}, {wav} and {words}; None for an unknown name."""
    if command:
        parts = tuple(command.split())
        return Engine(name, "", lambda words: tuple(part.replace(WORDS, str(words)) for part in parts))
    return ENGINES.get(name)
