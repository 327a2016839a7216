"""The voices and the sound player of this machine."""

import shlex
import shutil
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from kiosk.device.cancellable_process import CancellableProcess
from kiosk.device.engines import BETTER, SYNTHESIZER, Engine, synthesizer
from kiosk.device.setting_sections import SpeechSettings
from kiosk.device.sound import silence
from kiosk.device.voices import said_now

PLAYERS = ("aplay -q -", "paplay", "pw-play -")
"""Programs that play a WAV from their standard input; the first that really does is taken."""
LOOK_WITHIN_S = 5.0

_NEAREST = {"en": "en-us", "es": "es-419"}
"""By which of the synthesizer's many speakers a language is read."""
_TRIED_BY, _TRIED_AT = "A", 120
"""What a voice is tried by, and at how many words a minute."""


class Missing(StrEnum):
    """Reasons why nothing can be read aloud, or not in every language."""

    SWITCHED_OFF = "switched_off"
    NO_SYNTHESIZER = "no_synthesizer"
    NO_PLAYER = "no_player"
    NO_SOUND = "no_sound"
    NO_LANGUAGE = "no_language"


@dataclass(frozen=True, slots=True)
class Programs:
    """What says a sentence of each language at once, the best one first; the player's command; what is missing ("": nothing)."""

    missing: str = ""
    engines: Mapping[str, tuple[Engine, ...]] = field(default_factory=lambda: MappingProxyType({}))
    player: tuple[str, ...] = ()


def find_programs(
    settings: SpeechSettings, languages: Collection[str], process: CancellableProcess
) -> Programs:
    """Give what was found on this machine. Takes up to some seconds; tries each player on a moment of silence."""
    if not settings.enabled:
        return Programs(Missing.SWITCHED_OFF)
    listed = process.run((SYNTHESIZER, "--voices"), b"", LOOK_WITHIN_S) or b""
    speakers = speakers_for(languages, _tags(listed.decode(errors="replace")), settings.voice)
    engines = {
        each: found
        for each in languages
        if (found := _engines(each, speakers, process, better=each not in settings.synthesizer_reads))
    }
    if not engines and not listed:
        return Programs(Missing.NO_SYNTHESIZER)
    commands = [shlex.split(each) for each in ([settings.player] if settings.player else PLAYERS)]
    players = [command for command in commands if shutil.which(command[0])]
    if not players:
        return Programs(Missing.NO_PLAYER)
    player = _first_that_plays(players, process)
    if player is None:
        return Programs(Missing.NO_SOUND)
    missing = Missing.NO_LANGUAGE if set(languages) - set(engines) else ""
    return Programs(missing, MappingProxyType(engines), player)


def _engines(
    language: str, speakers: Mapping[str, str], process: CancellableProcess, *, better: bool
) -> tuple[Engine, ...]:
    """Those that say a sentence of the language, the best one first; what is better than the synthesizer was tried."""
    tried = (
        engine
        for engine in (BETTER.get(language.partition("-")[0], ()) if better else ())
        if said_now(engine, _TRIED_BY, _TRIED_AT, process)
    )
    speaker = speakers.get(language)
    return (*tried, *((synthesizer(speaker),) if speaker else ()))


def speakers_for(languages: Iterable[str], tags: Collection[str], variant: str) -> Mapping[str, str]:
    """Give the speaker of each language that has one among the synthesizer's tags, in that variant."""
    found = {}
    for language in languages:
        wished = (_NEAREST.get(language, language), language, language.partition("-")[0])
        known = [tag.lower() for tag in wished if tag.lower() in tags]
        if known:
            found[language] = f"{known[0]}+{variant}" if variant else known[0]
    return MappingProxyType(found)


def _tags(listed: str) -> frozenset[str]:
    """Give the language tags in the second column of the synthesizer's list of speakers."""
    rows = (line.split() for line in listed.splitlines()[1:])
    return frozenset(row[1].lower() for row in rows if len(row) > 1)


def _first_that_plays(
    players: Iterable[Sequence[str]], process: CancellableProcess
) -> tuple[str, ...] | None:
    for player in players:
        if process.run(player, silence(), LOOK_WITHIN_S) is not None:
            return tuple(player)
    return None
