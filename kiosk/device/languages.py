"""The languages that the settings name, found among those that an aid speaks."""

from collections.abc import Collection

from kiosk.decision.problems import ProblemsFound
from kiosk.device.settings import Settings


def look_up(tag: str, spoken: Collection[str]) -> str | None:
    """The language spoken that fits a tag best, as BCP 47 looks it up: "es-MX", then "es"; None where none does."""
    by_small_letters = {each.lower(): each for each in spoken}
    parts = tag.lower().split("-")
    while parts:
        if found := by_small_letters.get("-".join(parts)):
            return found
        parts = parts[:-2] if len(parts) > 2 and len(parts[-2]) == 1 else parts[:-1]
    return None


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
