"""YAML files read with the line of every value, so that a problem can say where it stands."""

import errno
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from kiosk.content.reading.yaml_traps import cut_off, never_text, odd_key, odd_layout, odd_value
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.ordinary_file import read_ordinary

Place = tuple[str | int, ...]
"""The way to a value: keys and indexes from the top of the file."""

LocatedProblem = tuple[Place, Problem]
"""A problem in a file, and the place of the value that it is in."""

Read = Callable[[Path, int], bytes]
"""Gives the bytes of a file, so many at the most. Raises OSError, with EFBIG where there are more."""

LARGEST = 2_000_000
"""Bytes; a file beyond this is not content."""

DEEPEST = 40
"""Levels of lists and tables within each other; a file beyond this is not content."""

_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TOO_DEEP = ("this is nested too deep", "write it with fewer levels")
_LAYOUT = "check the indentation, the colons and the quotes there and in the line above"


@dataclass(frozen=True, slots=True)
class YamlFile:
    """A file's data, the name it goes by in problems, and the line of each place in it."""

    name: str
    data: object
    lines: dict[Place, int]

    def line(self, place: Place) -> int:
        """The line of that place, or of the nearest place around it; 1 at the top."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def problem(self, place: Place, what: str, remedy: str) -> Problem:
        """A problem at that place."""
        return Problem(self.name, self.line(place), what, remedy)

    def part(self, place: Place, data: object) -> "YamlFile":
        """What stands at that place as a file of its own, whose lines are still those of the whole."""
        depth = len(place)
        lines = {each[depth:]: line for each, line in self.lines.items() if each[:depth] == place}
        return YamlFile(self.name, data, lines)


def read_yaml(path: Path, name: str, read: Read = read_ordinary) -> YamlFile:
    """Read one file. Raises ProblemsFound where it is missing, unreadable, not YAML or says a thing twice."""
    file, located = read_with_problems(path, name, read)
    if located:
        raise ProblemsFound(problem for _, problem in located)
    return file


def read_with_problems(
    path: Path, name: str, read: Read = read_ordinary
) -> tuple[YamlFile, list[LocatedProblem]]:
    """Read one file of which a part may be good. What cannot be taken apart at all raises ProblemsFound."""
    text = _text_of(path, name, read)
    reader = _Reader(name, text)
    try:
        data = reader.document()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        said = Problem(name, line, *_misread(error))
        # What led there: a text without its end, or a space that is none.
        led = [Problem(name, at, *trap) for at, trap in odd_layout(text)]
        raise ProblemsFound(sorted({*(problem for _, problem in reader.located), *led, said})) from error
    except yaml.YAMLError as error:
        raise ProblemsFound([Problem(name, 0, "this is not YAML", "save it as plain UTF-8 text")]) from error
    return YamlFile(name, data, reader.lines), reader.located


def _misread(error: yaml.MarkedYAMLError) -> tuple[str, str]:
    """What is wrong and its remedy; libyaml has a limit of its own, and meets it while it looks ahead."""
    if error.problem == "exceeded maximum nesting depth":
        return _TOO_DEEP
    return f"this is not YAML: {error.problem}", _LAYOUT


def _text_of(path: Path, name: str, read: Read) -> str:
    """The text, its lines ended by line feeds, without the mark that some editors put at the start."""
    try:
        text = read(path, LARGEST).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        what = "this line is not UTF-8 text"
        raise ProblemsFound([Problem(name, line, what, "save the file again as UTF-8")]) from error
    except OSError as error:
        raise ProblemsFound([Problem(name, 0, *_unreadable(error))]) from error
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if problems := [Problem(name, line, *trap) for line, trap in never_text(text)]:
        raise ProblemsFound(problems)
    return text


def _unreadable(error: OSError) -> tuple[str, str]:
    match error.errno:
        case errno.ENOENT:
            return "the file is not there", "create it, or correct its name"
        case errno.EFBIG:
            return "the file is too large", f"keep it under {LARGEST} bytes"
        case errno.EINVAL | errno.EISDIR | errno.ELOOP:
            return f"the file cannot be read ({error.strerror})", "put an ordinary file in its place"
        case _:
            return f"the file cannot be read ({error.strerror})", "check its permissions"


class _Reader:
    """Builds plain values from the events of a YAML text. Only true and false are truth values; yes and no are words.

    PyYAML's own composer is not used: it follows references, and a file nested some ten thousand levels deep
    makes it crash the whole program.
    """

    def __init__(self, name: str, text: str) -> None:
        self._name = name
        self._rows = text.split("\n")
        self._events: Iterator[yaml.Event] = yaml.parse(text, Loader=_LOADER)
        self.lines: dict[Place, int] = {}
        self.located: list[LocatedProblem] = []

    def document(self) -> object:
        """The value of the only document; None where the file is empty."""
        data: object = None
        documents = 0
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._note(
                        event, (), "a second document begins here", "take out the line of three hyphens"
                    )
                data = self._value(next(self._events), ())
        return data

    def _value(self, event: yaml.Event, place: Place) -> object:
        self.lines.setdefault(place, _line(event))
        if len(place) > DEEPEST:
            self._note(event, place, *_TOO_DEEP)
            raise ProblemsFound(problem for _, problem in self.located)
        if getattr(event, "anchor", None):
            self._note(
                event,
                place,
                "this is, or refers to, a named part of the file",
                "write it out in full, without & and *",
            )
        if getattr(event, "tag", None):
            self._note(
                event,
                place,
                "this names a type, with an exclamation mark",
                "put it in quotes, or take the mark out",
            )
        match event:
            case yaml.MappingStartEvent():
                return self._table(place)
            case yaml.SequenceStartEvent():
                return [self._value(each, (*place, index)) for index, each in enumerate(self._until_end())]
            case yaml.ScalarEvent():
                self._look_out(event, place)
                return _scalar(event)
            case _:
                return None

    def _until_end(self) -> Iterator[yaml.Event]:
        for event in self._events:
            if isinstance(event, yaml.CollectionEndEvent):
                return
            yield event

    def _table(self, place: Place) -> dict[str, object]:
        table: dict[str, object] = {}
        for event in self._until_end():
            key = self._key(event, place)
            if key in table:
                self._note(event, place, f'"{key}" stands here a second time', "keep one of the two")
            self.lines[(*place, key)] = _line(event)
            table[key] = self._value(next(self._events), (*place, key))
        return table

    def _look_out(self, event: yaml.ScalarEvent, place: Place) -> None:
        """Note where a text without quotes is not what it looks like."""
        if event.style:
            return
        for trap in (odd_value(event.value), cut_off(event.value, self._rest_of_line(event))):
            if trap:
                self._note(event, place, *trap)

    def _rest_of_line(self, event: yaml.Event) -> str:
        """What stands behind a value in its line."""
        end = event.end_mark
        return self._rows[end.line][end.column :] if end and end.line < len(self._rows) else ""

    def _key(self, event: yaml.Event, place: Place) -> str:
        if isinstance(event, yaml.ScalarEvent):
            if trap := odd_key(event.value):
                self._note(event, place, *trap)
            return str(event.value)
        self._note(event, place, "a key must be plain text", "put what stands before the colon in quotes")
        self._value(event, place)
        return ""

    def _note(self, event: yaml.Event, place: Place, what: str, remedy: str) -> None:
        self.located.append((place, Problem(self._name, _line(event), what, remedy)))


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 0


def _scalar(event: yaml.ScalarEvent) -> object:
    """A word, a whole number, true or false. Quoted text and block text are always words."""
    text = str(event.value)
    if event.style:  # LibYAML gives "" for plain text, the reader in Python None
        return text
    if text in {"true", "false"}:
        return text == "true"
    if text in {"", "~", "null"}:
        return None
    return int(text) if _INTEGER.fullmatch(text) else text
