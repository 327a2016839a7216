"""One setting changed in the text of a settings file, with everything else in it as it was."""

import re
import tomllib

from kiosk.device.toml_lines import lines_of_keys


class NotPlacedError(Exception):
    """The setting could not be put into the text; its text says why."""


def with_text(text: str, section: str, key: str, value: str) -> str:
    """Give the file's text with that key of that table saying `value`, which needs no escaping.

    Comments, order and blank lines stay. Raises NotPlacedError where the text is no TOML, or is written in
    such a way that the value has no line of its own.
    """
    try:
        wanted = tomllib.loads(text)
        changed = _placed(text, section, key, f'"{value}"')
        wanted[section] = {**wanted.get(section, {}), key: value}
        if tomllib.loads(changed) == wanted:
            return changed
    except (tomllib.TOMLDecodeError, TypeError) as error:
        raise NotPlacedError("the file is not TOML as settings are written") from error
    raise NotPlacedError(f'"{key}" does not stand in a line of its own under "[{section}]"')


def _placed(text: str, section: str, key: str, written: str) -> str:
    """Give the text with the line changed, or added under its table, or added with the table at the end."""
    places = lines_of_keys(text)
    lines = text.split("\n")
    if (section, key) in places:
        place = places[section, key] - 1
        value = re.compile(rf'^(\s*{re.escape(key)}\s*=\s*)("[^"]*"|\'[^\']*\'|[^\s#"\']+)')
        lines[place] = value.sub(lambda found: found[1] + written, lines[place], count=1)
        return "\n".join(lines)
    if (section,) in places:
        lines.insert(places[(section,)], f"{key} = {written}")
        return "\n".join(lines)
    blank = "\n" if text.strip() else ""
    return f"{text.rstrip()}\n{blank}[{section}]\n{key} = {written}\n".lstrip("\n")
