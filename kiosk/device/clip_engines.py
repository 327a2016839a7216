"""The programs that clips can be made with. They are needed where clips are made, not where they are played."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.device.places import Shipped, shipped

TEXT, WAV, WORDS = "{text}", "{wav}", "{words}"
"""Stand in a command for what is to be said, the file to write, and the words a minute."""


@dataclass(frozen=True, slots=True)
class Engine:
    """A voice: its name, the licence of what it says, and its command for so many words a minute.

    Where the command has no {text} it is given the text on its standard input.
    """

    name: str
    licence: str
    command: Callable[[int], tuple[str, ...]]


def _espeak(words: int) -> tuple[str, ...]:
    return ("espeak-ng", "-v", "en-us", "-s", str(words), "-b", "1", "--stdin", "-w", WAV)


def _flite(words: int) -> tuple[str, ...]:
    return ("flite", "-voice", "slt", "--setf", f"duration_stretch={162 / words:.2f}", "-t", TEXT, "-o", WAV)


def _festival(words: int) -> tuple[str, ...]:
    """What text2wave does, in an eighth of the memory: it claims 320 MB for each sentence, which take as long as the saying."""
    rate = f'(set! hts_engine_params (append hts_engine_params \'(("-r" {words / 164:.2f}))))'
    sounds = str(shipped(Shipped.ASSETS) / "speech" / "slt-hts.scm")
    options = ("-eval", "(voice_cmu_us_slt_arctic_hts)", "-eval", sounds, "-eval", rate, "-o", WAV)
    given = " ".join(f'"{each.replace(chr(34), chr(92) + chr(34))}"' for each in options)
    return ("festival", "--heap", "1000000", "-b", f"(set! argv '({given}))", "/usr/bin/text2wave")


ENGINES: Mapping[str, Engine] = MappingProxyType({
    engine.name: engine
    for engine in (
        Engine("slt-hts", "EST and BSD-3-Clause (Debian: festival, festvox-us-slt-hts)", _festival),
        Engine("slt-flite", "BSD-like, Carnegie Mellon University (Debian: flite)", _flite),
        Engine("espeak-ng", "GPL-3.0-or-later, its output free (Debian: espeak-ng)", _espeak),
    )
})  # fmt: skip
"""The voices that Debian has in its main part, the best one first, as the machine's ear heard them."""


def engine_of(name: str, command: str) -> Engine | None:
    """The engine so called, or that of a command with blanks for {text}, {wav} and {words}; None for an unknown name."""
    if command:
        parts = tuple(command.split())
        return Engine(name, "", lambda words: tuple(part.replace(WORDS, str(words)) for part in parts))
    return ENGINES.get(name)
