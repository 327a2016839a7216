"""One setting changed in the text of a settings file, with everything else in it as it was."""

import tomllib

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Item, Key, Table


class NotPlacedError(Exception):
    """The setting could not be put into the text; its text says why."""


def with_value(text: str, section: str, key: str, value: object) -> str:
    """Give the file's text with that key of that table saying `value`.

    Comments, order, blank lines and line ends stay. Raises NotPlacedError where the text is no TOML, or the table
    is something else.
    """
    line_end = "\r\n" if text.count("\r\n") == text.count("\n") > 0 else "\n"
    try:
        wanted = tomllib.loads(text)
        changed = _placed(text.replace(line_end, "\n"), section, key, value).replace("\n", line_end)
        wanted[section] = {**wanted.get(section, {}), key: value}
        if tomllib.loads(changed) == wanted:
            return changed
    except (tomllib.TOMLDecodeError, TOMLKitError, TypeError) as error:
        raise NotPlacedError("the file is not TOML as settings are written") from error
    raise NotPlacedError(f'"{key}" cannot be put under "[{section}]" by the program')


def _placed(text: str, section: str, key: str, value: object) -> str:
    document = tomlkit.parse(text)
    table = document.setdefault(section, tomlkit.table())
    below = _comments_at_end(table) if key not in table else []
    table[key] = value
    table.value.body.extend(below)
    return tomlkit.dumps(document)


def _comments_at_end(table: object) -> list[tuple[Key | None, Item]]:
    """Take off the blank lines and comments that end a table: they belong to what follows it."""
    below: list[tuple[Key | None, Item]] = []
    while isinstance(table, Table) and table.value.body and table.value.body[-1][0] is None:
        below.insert(0, table.value.body.pop())
    return below
