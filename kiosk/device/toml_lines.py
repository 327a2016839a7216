"""The line on which each key of a TOML text stands, which the standard library does not tell."""

import tomllib
from collections.abc import Iterator

KeyPath = tuple[str, ...]


def lines_of_keys(text: str) -> dict[KeyPath, int]:
    """Give the line (the first is 1) on which each table and key of a valid TOML text starts.

    The path of a key is its table's name and its own: `("screen", "width_px")`.
    """
    found: dict[KeyPath, int] = {}
    table: KeyPath = ()
    for line, statement in _statements(text):
        path = _key_path(tomllib.loads(statement))
        if statement.lstrip().startswith("["):  # No key can start with a bracket: this opens a table.
            table = path
            _note(found, path, line)
        elif path:
            _note(found, table + path, line)
    return found


def _note(found: dict[KeyPath, int], path: KeyPath, line: int) -> None:
    """Note the path and the tables it lies in, each where it is first named."""
    for length in range(1, len(path) + 1):
        found.setdefault(path[:length], line)


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Cut a valid text into statements, each with its first line; one may run over several lines.

    A statement is complete as soon as TOML itself can read it: an open string or list cannot be read.
    """
    start, statement = 1, ""
    for number, line in enumerate(text.split("\n"), 1):
        statement += line + "\n"
        if _readable(statement):
            yield start, statement
            start, statement = number + 1, ""


def _readable(statement: str) -> bool:
    try:
        tomllib.loads(statement)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _key_path(value: object) -> KeyPath:
    """Give the names that a statement's one value is nested under; an inline table's own keys count."""
    path: list[str] = []
    while isinstance(value, dict) and len(value) == 1:
        ((name, value),) = value.items()
        path.append(name)
    return tuple(path)
