"""The part `consult:` of an answers file: what a clinician entered, held against the aid's fields and rules."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from kiosk.content.answers.write_answers import BESIDE, COMPANION, SAID_BACK, TALKED
from kiosk.content.reading.yaml_file import Place, YamlFile
from kiosk.content.schema.parts import clock_of, day_of
from kiosk.decision.aid import Aid
from kiosk.decision.consult import Consult, Entered, MedicineOrder
from kiosk.decision.consult_form import Field, FieldKind
from kiosk.decision.entry_errors import entry_errors, error_words
from kiosk.decision.problems import Problem, did_you_mean
from kiosk.decision.visit import Visit

_TOP = "consult"
_ORDER = ("order", "day", "whom", "who", "morning", "restart")
_REMEDIES: Mapping[FieldKind, str] = {
    FieldKind.TEXT: "write text; put it in quotes if it is a number or has a colon",
    FieldKind.DAY: "write the day as YYYY-MM-DD, such as 2026-11-22",
    FieldKind.TIME: "write it as hours and minutes, such as 6:30 or 23:00",
    FieldKind.NUMBER: "write a whole number, without quotes",
    FieldKind.CHOICE: "write the key of one choice",
    FieldKind.ORDERS: "write one line for each, such as tea: {order: ask, whom: the cook, who: the host}",
}


@dataclass(slots=True)
class _Reader:
    """Collects what can be read, and what is wrong with the rest."""

    file: YamlFile
    aid: Aid
    entries: dict[str, Entered] = field(default_factory=dict)
    orders: dict[str, MedicineOrder] = field(default_factory=dict)
    talked: frozenset[str] = frozenset()
    said_back: frozenset[str] = frozenset()
    companion: bool = False
    problems: list[Problem] = field(default_factory=list)

    def note(self, place: Place, what: str, remedy: str) -> None:
        """Add one problem."""
        self.problems.append(self.file.problem((_TOP, *place), what, remedy))

    def known(self, place: Place, key: str, there: Iterable[str], noun: str) -> bool:
        """Whether that key is there; otherwise it is a problem."""
        names = list(there)
        if key not in names:
            self.note(place, f'there is no {noun} "{key}"', did_you_mean(key, names) or "take it out")
        return key in names


def consult_in(
    file: YamlFile, raw: Mapping[str, object], aid: Aid, visit: Visit | None, today: date
) -> tuple[Consult, list[Problem]]:
    """The consult, and every problem with it, each in its line, in the words of that aid.

    The rules are checked once all of it can be read, and the visit too: `visit` is None where an answer cannot,
    because one wrong answer would then be told a second time, as what the clinic entered for it.
    """
    reader = _Reader(file, aid)
    for key, value in raw.items():
        _read(reader, key, value)
    consult = Consult(reader.entries, reader.orders, reader.talked, reader.said_back, reader.companion)
    if reader.problems or visit is None:
        return consult, reader.problems
    return consult, list(_faulty(file, aid, visit, consult, today))


def _read(reader: _Reader, key: str, value: object) -> None:
    if key in BESIDE:
        _read_beside(reader, key, value)
        return
    fields = [each.key for each in reader.aid.consult.fields]
    if not reader.known((key,), key, [*fields, *BESIDE], "field"):
        return
    entry = next(each for each in reader.aid.consult.fields if each.key == key)
    if entry.kind is FieldKind.ORDERS:
        _read_orders(reader, entry, value)
    elif (read := _entered(entry.kind, value)) is not None:
        reader.entries[key] = read
    else:
        remedy = _REMEDIES[entry.kind]
        reader.note(
            (key,), f'"{value}" cannot stand here' if value is not None else "nothing stands here", remedy
        )


def _entered(kind: FieldKind, value: object) -> Entered | None:
    """The value as the kind of field takes it; None where it does not fit."""
    match kind, value:
        case ((FieldKind.TEXT | FieldKind.CHOICE), str()):
            return value.strip() or None
        case FieldKind.NUMBER, int() if not isinstance(value, bool):
            return value
        case ((FieldKind.DAY | FieldKind.TIME), str()):
            return _day_or_time(kind, value)
        case _:
            return None


def _day_or_time(kind: FieldKind, value: str) -> Entered | None:
    try:
        return day_of(value) if kind is FieldKind.DAY else clock_of(value)
    except ValueError:
        return None


def _read_beside(reader: _Reader, key: str, value: object) -> None:
    """What stands beside the fields: what was talked about, what was said back, whether somebody came along."""
    aid, talk = reader.aid, reader.aid.consult.talk
    if key == TALKED:
        there = [row.key for row in aid.rows] + [page.key for page in aid.pages]
        reader.talked = _keys(reader, key, value, there, "row or page")
    elif key == SAID_BACK:
        facts = [fact.key for fact in talk.facts] if talk else []
        reader.said_back = _keys(reader, key, value, facts, "key fact")
    elif isinstance(value, bool):
        reader.companion = value
    else:
        reader.note((COMPANION,), f'"{value}" cannot stand here', "write true or false")


def _keys(reader: _Reader, key: str, value: object, there: list[str], noun: str) -> frozenset[str]:
    """The keys in a list, all of which have to be there."""
    if not isinstance(value, list):
        reader.note((key,), "a list is expected here", "write one entry a line, each after a hyphen")
        return frozenset()
    keys = [str(each) for each in value]
    known = [reader.known((key, at), each, there, noun) for at, each in enumerate(keys)]
    return frozenset(keys) if all(known) else frozenset()


def _read_orders(reader: _Reader, entry: Field, value: object) -> None:
    if not isinstance(value, dict):
        reader.note((entry.key,), "a table is expected here", _REMEDIES[FieldKind.ORDERS])
        return
    choices = [choice for subject in entry.about for choice in subject.choices]
    for choice, raw in value.items():
        if reader.known((entry.key, choice), choice, choices, "choice"):
            _read_order(reader, entry, choice, raw)


def _read_order(reader: _Reader, entry: Field, choice: str, raw: object) -> None:
    place: Place = (entry.key, choice)
    given = raw if isinstance(raw, dict) else {"order": raw}
    for name in given:
        reader.known((*place, name), name, _ORDER, "entry")
    ways = [way.key for way in entry.ways]
    if not reader.known(place, str(given.get("order", "")), ways, "order"):
        return
    mornings = [each.key for each in entry.mornings]
    if "morning" in given:
        reader.known((*place, "morning"), str(given["morning"]), mornings, "entry")
    days = {
        name: _order_day(reader, place, name, given[name]) for name in ("day", "restart") if name in given
    }
    texts = ("who", "whom", "morning")
    said = {name: _order_text(reader, place, name, given[name]) for name in texts if name in given}
    reader.orders[choice] = MedicineOrder(str(given["order"]), **said, **days)  # type: ignore[arg-type]


def _order_day(reader: _Reader, place: Place, name: str, raw: object) -> date | None:
    day = _entered(FieldKind.DAY, raw)
    if isinstance(day, date):
        return day
    reader.note((*place, name), f'"{raw}" cannot stand here', _REMEDIES[FieldKind.DAY])
    return None


def _order_text(reader: _Reader, place: Place, name: str, raw: object) -> str:
    text = _entered(FieldKind.TEXT, raw)
    if text is None:
        reader.note((*place, name), f'"{raw}" cannot stand here', _REMEDIES[FieldKind.TEXT])
    return str(text or "")


def _faulty(file: YamlFile, aid: Aid, visit: Visit, consult: Consult, today: date) -> Iterator[Problem]:
    """The errors as a clinician is told them, each in its line: what is wrong first, then how to mend it."""
    for error in entry_errors(aid, visit, consult, today):
        place: Place = (_TOP, error.field, *([error.choice] if error.choice else []))
        what, _, remedy = error_words(aid.consult, error).partition(". ")
        yield file.problem(place, what.rstrip("."), remedy or "correct it, or take it out")
