"""The languages that the settings name, found among those that an aid speaks."""

from collections.abc import Collection

from kiosk.decision.language_tags import look_up
from kiosk.decision.problems import ProblemsFound
from kiosk.device.settings import Settings


def languages_of(settings: Settings, spoken: Collection[str]) -> tuple[str, ...]:
    """The languages of those spoken that a person can choose from, the one to start in first.

    Raises ProblemsFound with every language that the settings name and the aid does not speak.
    """
    asked = settings.kiosk.languages_offered
    refused = [("languages_offered", tag) for tag in asked if look_up(tag, spoken) is None]
    first = look_up(settings.kiosk.language, spoken)
    if settings.kiosk.language and first is None:
        refused.append(("language", settings.kiosk.language))
    if refused:
        use = f"use some of: {', '.join(spoken)}"
        raise ProblemsFound(
            settings.source.problem(("kiosk", key), f'"{key}": the aid does not speak "{tag}"', use)
            for key, tag in refused
        )
    found = (look_up(tag, spoken) for tag in asked or spoken)
    return tuple(dict.fromkeys(each for each in (first, *found) if each))
