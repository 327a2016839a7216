"""The languages that the settings name, found among those that an aid speaks."""

from collections.abc import Collection

from kiosk.decision.language_tags import look_up
from kiosk.decision.problems import ProblemsFound
from kiosk.device.settings import Settings


def languages_of(
    settings: Settings, spoken: Collection[str], unreviewed: Collection[str] = frozenset()
) -> tuple[str, ...]:
    """The languages of those spoken that a person can choose from, the one to start in first.

    Those `unreviewed` are kept back where the settings ask for approved content. Raises ProblemsFound with every
    language that the settings name and the aid does not speak, and where the one to start in is kept back.
    """
    wanted = _wanted(settings, spoken)
    kept_back = languages_kept_back(settings, spoken, unreviewed)
    offered = tuple(each for each in wanted if each not in kept_back)
    if not offered or (settings.kiosk.language and wanted[0] in kept_back):
        what = f"{sentence_on(kept_back)}, and the kiosk would start in it"
        use = "start in another language, have the review recorded in about.yaml, or set require_signoff = false"
        raise ProblemsFound([settings.source.problem(("kiosk", "language"), what, use)])
    return offered


def languages_kept_back(
    settings: Settings, spoken: Collection[str], unreviewed: Collection[str]
) -> tuple[str, ...]:
    """The languages that nobody can choose for want of a review. Raises ProblemsFound as `languages_of` does."""
    if not settings.kiosk.require_signoff:
        return ()
    return tuple(each for each in _wanted(settings, spoken) if each in unreviewed)


def sentence_on(kept_back: Collection[str]) -> str:
    """What staff are told of languages that are kept back."""
    names = ", ".join(kept_back)
    return f"not offered while require_signoff is on, because its review is pending: {names}"


def _wanted(settings: Settings, spoken: Collection[str]) -> tuple[str, ...]:
    """The languages that the settings ask for, the one to start in first. Raises ProblemsFound."""
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
