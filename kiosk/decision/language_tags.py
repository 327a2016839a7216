"""Language tags such as "es-MX", found among the languages that an aid speaks."""

from collections.abc import Collection


def look_up(tag: str, spoken: Collection[str]) -> str | None:
    """The language spoken that fits a tag best, as BCP 47 looks it up: "es-MX", then "es"; None where none does."""
    by_small_letters = {each.lower(): each for each in spoken}
    parts = tag.lower().split("-")
    while parts:
        if found := by_small_letters.get("-".join(parts)):
            return found
        parts = parts[:-2] if len(parts) > 2 and len(parts[-2]) == 1 else parts[:-1]
    return None
