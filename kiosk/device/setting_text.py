"""Settings parsed from a TOML text, or everything that is wrong with it."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import Field, fields
from typing import Any, Literal, get_args, get_origin, get_type_hints

from kiosk.decision.hidden_characters import PRINTED_QUOTES, called, is_hidden
from kiosk.decision.problems import Problem, ProblemsFound, did_you_mean
from kiosk.device.key_names import ACTS, key_clashes
from kiosk.device.setting_sections import RecordSettings, Settings
from kiosk.device.setting_source import SettingSource
from kiosk.device.setting_validators import SettingError, Validator, plain_text
from kiosk.device.toml_lines import KeyPath

SECTIONS: Mapping[str, type] = {
    name: kind for name, kind in get_type_hints(Settings).items() if kind is not SettingSource
}
"""The tables of the file and the dataclass of each."""
_TYPE_WORDS = {
    str: 'text in quotes, like "abc"',
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    tuple[str, ...]: 'a list of texts, like ["en", "es"]',
}
_WRITTEN_WORDS = {
    str: "text",
    bool: "true or false",
    int: "a whole number",
    float: "a number with a point",
    tuple: "a list",
}
SettingErrors = list[tuple[KeyPath, SettingError]]
"""What is wrong, each with the key that it belongs to."""
_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


def settings_from_text(text: str, file: str) -> Settings:
    """Give the settings written in the text; `file` is its name in what is said.

    Raises ProblemsFound with every error: TOML that cannot be read (alone, as nothing behind it can be
    trusted), unknown tables and keys, wrong types, values out of range and settings that contradict others.
    """
    document = _document(text, file)
    errors: SettingErrors = []
    for name in document.keys() - SECTIONS.keys():
        errors.append(((name,), _unknown_table(name, document[name])))
    sections = {name: _section(name, document.get(name, {}), errors) for name in SECTIONS}
    source = SettingSource(file, text)
    settings = Settings(**sections, source=source)
    sound = SECTIONS.keys() - {path[0] for path, _ in errors}
    errors += [error for error in _contradictions(settings) if error[0][0] in sound]
    if errors:
        raise ProblemsFound(sorted(source.problem(path, *error) for path, error in errors))
    return settings


def _document(text: str, file: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        line = int(place[1]) if place and place[1] else text.count("\n") + 1
        what = f"this is not TOML ({_PLACE.sub('', str(error)).lower()})"
        if trap := _trap(text.split("\n")[line - 1]):
            raise ProblemsFound([Problem(file, line, f"{what}: {trap.what}", trap.remedy)]) from error
    except RecursionError:
        line, what = 0, "this is not TOML (brackets within brackets without end)"
    remedy = 'write key = value, with text in quotes, each key once, and tables as "[kiosk]"'
    raise ProblemsFound([Problem(file, line, what, remedy)])


def _trap(line: str) -> SettingError | None:
    """Give what no eye tells from what TOML wants: a space that is none, a quotation mark of printers."""
    for place, character in enumerate(line, 1):
        if character in PRINTED_QUOTES:
            return SettingError(f"the line has {called(character)} at place {place}", 'type it as "')
        if is_hidden(character):
            what = f"the line has {called(character)} at place {place}, which nobody sees"
            return SettingError(what, "delete it, and type an ordinary space where one is needed")
    return None


def _unknown_table(name: str, value: object) -> SettingError:
    if isinstance(value, dict):
        return SettingError(f'there is no table "[{name}]"', did_you_mean(name, SECTIONS))
    return SettingError(
        f'"{name}" stands in no table', _where_it_belongs(name) or did_you_mean(name, _all_keys())
    )


def _section(name: str, table: object, errors: SettingErrors) -> Any:
    """Give the section's dataclass with every value that is right."""
    kind = SECTIONS[name]
    if not isinstance(table, dict):
        errors.append(
            ((name,), SettingError(f'"{name}" is not a table', f'write "[{name}]" in a line of its own'))
        )
        return kind()
    keys, hints = {key.name: key for key in fields(kind)}, get_type_hints(kind)
    right = {}
    for key, written in table.items():
        value = _tidy(written)
        if key not in keys:
            remedy = _where_it_belongs(key) or did_you_mean(key, keys)
            errors.append(((name, key), SettingError(f'[{name}] has no key "{key}"', remedy)))
        elif error := _setting_error(value, keys[key], hints[key]):
            errors.append(((name, key), SettingError(f'"{key}": {error.what}', error.remedy)))
        else:
            right[key] = float(value) if hints[key] is float else value
    return kind(**right)


def _where_it_belongs(key: str) -> str:
    """Give a remedy for a right key in a wrong place, or ""."""
    homes = [name for name, kind in SECTIONS.items() if key in {known.name for known in fields(kind)}]
    return f'move it under "[{homes[0]}]"' if homes else ""


def _all_keys() -> list[str]:
    return [known.name for kind in SECTIONS.values() for known in fields(kind)]


def _tidy(written: object) -> Any:
    """Give the value without the spaces around texts, and a list as the tuple that settings hold."""
    if isinstance(written, list):
        return tuple(_tidy(one) for one in written)
    return written.strip(" ") if isinstance(written, str) else written


def _setting_error(value: object, key: "Field[Any]", hint: Any) -> SettingError | None:
    """Give what is wrong with a value for this key, or None."""
    for text in value if isinstance(value, tuple) else (value,):
        if isinstance(text, str) and (error := plain_text(text)):
            return error
    if get_origin(hint) is Literal:
        return _not_one_of(value, get_args(hint))
    if not _fits(value, hint):
        return SettingError(f"this is {_written_as(value)}", f"write {_TYPE_WORDS[hint]}")
    validator: Validator | None = key.metadata.get("validator")
    return validator(value) if validator else None


def _not_one_of(value: object, words: tuple[str, ...]) -> SettingError | None:
    if value in words:
        return None
    written = f'"{value}"' if isinstance(value, str) else _written_as(value)
    return SettingError(f"{written} cannot be chosen here", did_you_mean(str(value), words))


def _fits(value: object, hint: Any) -> bool:
    """Tell whether a value has the type; a whole number is a number, but true and false are none."""
    if hint == tuple[str, ...]:
        return isinstance(value, tuple) and all(isinstance(one, str) for one in value)
    return type(value) is hint or (hint is float and type(value) is int)


def _written_as(value: object) -> str:
    return _WRITTEN_WORDS.get(type(value), "a date, a time or a table")


def _contradictions(settings: Settings) -> Iterator[tuple[KeyPath, SettingError]]:
    """Give settings of one section that are right alone and wrong together."""
    kiosk, screen = settings.kiosk, settings.screen
    offered = {tag.partition("-")[0] for tag in kiosk.languages_offered}
    if kiosk.language and offered and kiosk.language.partition("-")[0] not in offered:
        what = f'"languages_offered" does not name "{kiosk.language}", the language of the first page'
        yield ("kiosk", "languages_offered"), SettingError(what, 'add it, or change "language"')
    if bool(screen.width_px) != bool(screen.height_px):
        what = "only one of width_px and height_px is set"
        yield ("screen",), SettingError(what, "set both, or leave both 0 for the whole screen")
    keys = settings.keys
    for key, error in key_clashes(
        {act: getattr(keys, act) for act in ACTS}, keys.move if keys.switches else ""
    ):
        yield ("keys", key), error
    if kiosk.unattended and settings.records.to:
        what = (
            "a record is kept only while a clinician stands by, and [kiosk] unattended says that nobody does"
        )
        yield ("records", "to"), SettingError(what, 'set "to" to "", or unattended to false')
    yield from _sign_in_errors(settings.records)


def _sign_in_errors(records: RecordSettings) -> Iterator[tuple[KeyPath, SettingError]]:
    """Give what of a sign-in is set without the rest of it."""
    given = [key for key in ("client_id", "key_file", "token_url") if getattr(records, key)]
    if given and not records.to.startswith("https://"):
        what = f'"{given[0]}" is for signing in to a server, and "to" names none'
        yield (
            ("records", given[0]),
            SettingError(what, f'write "https://…" into "to", or "" into "{given[0]}"'),
        )
    elif given and not (records.client_id and records.key_file):
        what = f'"{given[0]}" is set, and signing in takes both "client_id" and "key_file"'
        yield ("records", given[0]), SettingError(what, "set both, or none")
