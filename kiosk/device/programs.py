"""The speech synthesizer and the sound player of this machine, and the languages they know."""

import shlex
import shutil
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from kiosk.device.cancellable_process import CancellableProcess
from kiosk.device.setting_sections import SpeechSettings
from kiosk.device.sound import silence

SYNTHESIZER = "espeak-ng"
PLAYERS = ("aplay -q -", "paplay", "pw-play -")
"""Programs that play a WAV from their standard input; the first that really does is taken."""
LOOK_WITHIN_S = 5.0

_NEAREST = {"en": "en-us", "es": "es-419"}
"""By which of the synthesizer's many voices a language is read."""


class Missing(StrEnum):
    """Reasons why nothing can be read aloud, or not in every language."""

    SWITCHED_OFF = "switched_off"
    NO_SYNTHESIZER = "no_synthesizer"
    NO_PLAYER = "no_player"
    NO_SOUND = "no_sound"
    NO_LANGUAGE = "no_language"


@dataclass(frozen=True, slots=True)
class Programs:
    """The synthesizer's voice for each language it knows, the player's command, and what is missing ("": nothing)."""

    missing: str = ""
    voices: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    player: tuple[str, ...] = ()


def find_programs(
    settings: SpeechSettings, languages: Collection[str], process: CancellableProcess
) -> Programs:
    """Give what was found on this machine. Takes up to some seconds; tries each player on a moment of silence."""
    if not settings.enabled:
        return Programs(Missing.SWITCHED_OFF)
    listed = process.run((SYNTHESIZER, "--voices"), b"", LOOK_WITHIN_S)
    if listed is None:
        return Programs(Missing.NO_SYNTHESIZER)
    voices = voices_for(languages, _tags(listed.decode(errors="replace")), settings.voice)
    commands = [shlex.split(each) for each in ([settings.player] if settings.player else PLAYERS)]
    players = [command for command in commands if shutil.which(command[0])]
    if not players:
        return Programs(Missing.NO_PLAYER)
    player = _first_that_plays(players, process)
    if player is None:
        return Programs(Missing.NO_SOUND)
    return Programs(Missing.NO_LANGUAGE if set(languages) - set(voices) else "", voices, player)


def voices_for(languages: Iterable[str], tags: Collection[str], variant: str) -> Mapping[str, str]:
    """Give the voice of each language that has one among the synthesizer's tags, spoken by that variant of it."""
    found = {}
    for language in languages:
        wished = (_NEAREST.get(language, language), language, language.partition("-")[0])
        known = [tag.lower() for tag in wished if tag.lower() in tags]
        if known:
            found[language] = f"{known[0]}+{variant}" if variant else known[0]
    return MappingProxyType(found)


def _tags(listed: str) -> frozenset[str]:
    """Give the language tags in the second column of the synthesizer's list of voices."""
    rows = (line.split() for line in listed.splitlines()[1:])
    return frozenset(row[1].lower() for row in rows if len(row) > 1)


def _first_that_plays(
    players: Iterable[Sequence[str]], process: CancellableProcess
) -> tuple[str, ...] | None:
    for player in players:
        if process.run(player, silence(), LOOK_WITHIN_S) is not None:
            return tuple(player)
    return None
