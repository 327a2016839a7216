"""References of plan/consult.yaml and its words: to questions, choices, items, pages and blanks."""

from collections.abc import Iterator, Mapping

from kiosk.content.answers.write_answers import TALKED
from kiosk.content.build.aid_files import Plan, Words
from kiosk.content.build.conditions import choice_keys, problems_with
from kiosk.content.checks.references import by_key, known, of_kind, rests, twice
from kiosk.content.reading.yaml_file import Place, YamlFile
from kiosk.content.schema.consult import ConsultPlan, DateRulePlan, FieldPlan, FieldWords, SubjectPlan
from kiosk.decision.blanks import blanks_in
from kiosk.decision.consult_form import TODAY, FieldKind, Need
from kiosk.decision.problems import Problem
from kiosk.decision.questions import Kind

_ANSWERS = {FieldKind.CHOICE: Kind.ONE, FieldKind.DAY: Kind.DATE, FieldKind.NUMBER: Kind.NUMBER}
_LIMITS = ("lowest", "highest", "longest", "letters")


def problems(plan: Plan) -> Iterator[Problem]:
    """Every reference of the consult that leads nowhere."""
    consult, file = plan.consult, plan.files["consult"]
    for top, keys in (("fields", consult.fields), ("watch", consult.watch)):
        yield from twice(file, top, (each.key for each in keys))
    for index, field in enumerate(consult.fields):
        yield from _field(plan, file, ("fields", index), field)
    yield from _event(plan, file)
    yield from _ordered_once(consult, file)
    for index, rule in enumerate(consult.rules):
        yield from _date_rule(consult, file, ("rules", index), rule)
    yield from _of_stack(consult, file)
    pages = [page.key for page in plan.pages.pages]
    for index, watch in enumerate(consult.watch):
        place = ("watch", index)
        yield from problems_with(watch.when, file, (*place, "when"), by_key(plan))
        yield from known(file, (*place, "page"), [watch.page], pages, "page")
        fields = [field.key for field in consult.fields]
        yield from known(file, place, filter(None, [watch.unless_entered]), fields, "field")
        yield from rests(plan, file, place, watch)


def _field(plan: Plan, file: YamlFile, place: Place, field: FieldPlan) -> Iterator[Problem]:
    yield from known(file, (*place, "group"), [field.group], plan.consult.groups, "group")
    yield from _items(plan, file, place, field.items, field.line)
    yield from rests(plan, file, place, field)
    if field.key == TALKED:
        yield file.problem(place, f'no field can be called "{TALKED}"', "give it another key")
    yield from _time(plan, file, place, field)
    if field.answers:
        yield from _answer(plan, file, place, field, field.answers)
    for question, choice in field.implies.items():
        yield from _choices(plan, file, (*place, "implies", question), question, (choice,), kind=Kind.ONE)
    for index, subject in enumerate(field.about):
        yield from _subject(plan, file, (*place, "about", index), subject)
    keys = [way.key for way in field.orders]
    for key in {key for key in keys if keys.count(key) > 1}:
        yield file.problem((*place, "orders"), f'"{key}" stands here twice', "give it a key of its own")


def _time(plan: Plan, file: YamlFile, place: Place, field: FieldPlan) -> Iterator[Problem]:
    """The day that a time is on, and the time that comes after it."""
    days, times = (
        of_kind(plan, [Kind.DATE]),
        [each.key for each in plan.consult.fields if each.kind is FieldKind.TIME],
    )
    yield from known(file, (*place, "on"), filter(None, [field.on]), days, "date question")
    yield from known(file, (*place, "before"), filter(None, [field.before]), times, "field of a time")
    if field.kind is not FieldKind.TIME and (field.on or field.evening or field.before):
        what = f'"{field.key}" is no time of the day'
        yield file.problem(place, what, "take on, evening and before out, or write kind: time")


def _event(plan: Plan, file: YamlFile) -> Iterator[Problem]:
    """The day of the event for a calendar, and the fields of its time and place."""
    event, place = plan.consult.event, ("event",)
    if event is None:
        return
    named: dict[FieldKind, list[str]] = {FieldKind.TIME: [], FieldKind.TEXT: []}
    for field in plan.consult.fields:
        named.setdefault(field.kind, []).append(field.key)
    yield from known(file, (*place, "on"), [event.on], of_kind(plan, [Kind.DATE]), "date question")
    yield from known(file, (*place, "at"), filter(None, [event.at]), named[FieldKind.TIME], "field of a time")
    yield from known(
        file, (*place, "where"), filter(None, [event.where]), named[FieldKind.TEXT], "field of a text"
    )
    yield from rests(plan, file, place, event)


def _items(
    plan: Plan, file: YamlFile, place: Place, items: tuple[str, ...], line: int = 0
) -> Iterator[Problem]:
    there = {item.key: item for item in plan.checklist.items}
    yield from known(file, (*place, "items"), items, there, "item")
    for key in items:
        if key in there and line > there[key].write_in:
            what = f'"{key}" has {there[key].write_in} lines to write on, not {line}'
            yield file.problem((*place, "line"), what, "correct line, or the item in plan/checklist.yaml")


def _answer(plan: Plan, file: YamlFile, place: Place, field: FieldPlan, question: str) -> Iterator[Problem]:
    questions = by_key(plan)
    where = (*place, "answers")
    yield from known(file, where, [question], questions, "question")
    if question in questions and questions[question].kind is not _ANSWERS.get(field.kind):
        what = f'the question "{question}" is not answered by {field.kind}'
        yield file.problem(
            where, what, "use kind: choice for one choice, day for a date, number for a number"
        )


def _choices(
    plan: Plan,
    file: YamlFile,
    place: Place,
    question: str,
    choices: tuple[str, ...],
    *,
    kind: Kind | None = None,
) -> Iterator[Problem]:
    questions = by_key(plan)
    yield from known(file, place, [question], questions, "question")
    if question in questions:
        yield from known(file, place, choices, choice_keys(questions[question]), "choice")
        if kind and questions[question].kind is not kind:
            yield file.problem(
                place, f'"{question}" takes more than one choice', "name a question of one choice"
            )


def _subject(plan: Plan, file: YamlFile, place: Place, subject: SubjectPlan) -> Iterator[Problem]:
    yield from _choices(plan, file, place, subject.question, subject.choices)
    yield from _items(plan, file, place, subject.items)


def _ordered_once(consult: ConsultPlan, file: YamlFile) -> Iterator[Problem]:
    """An order goes by the key of its choice alone, so that no two may be called alike."""
    seen: set[str] = set()
    for index, field in enumerate(consult.fields):
        for at, subject in enumerate(field.about):
            for choice in subject.choices:
                if choice in seen:
                    what = f'"{choice}" can be ordered about already'
                    yield file.problem(("fields", index, "about", at), what, "take one of the two out")
                seen.add(choice)


def _date_rule(consult: ConsultPlan, file: YamlFile, place: Place, rule: DateRulePlan) -> Iterator[Problem]:
    days = [each.key for each in consult.fields if each.kind in {FieldKind.DAY, FieldKind.ORDERS}]
    times = [each.key for each in consult.fields if each.kind is FieldKind.TIME]
    yield from known(file, place, [rule.field], [*days, *times], "field of a day or a time")
    beside = times if rule.field in times else [*days, TODAY]
    for name in ("not_before", "not_after"):
        other = filter(None, [getattr(rule, name)])
        yield from known(file, (*place, name), other, beside, "such field")


def _of_stack(consult: ConsultPlan, file: YamlFile) -> Iterator[Problem]:
    """The fields of a stack of blank sheets: a choice that answers a question, and a day."""
    if consult.stack:
        choices = [each.key for each in consult.fields if each.kind is FieldKind.CHOICE and each.answers]
        days = [each.key for each in consult.fields if each.kind is FieldKind.DAY and each.answers]
        yield from known(file, ("stack", "operation"), [consult.stack.operation], choices, "such field")
        yield from known(file, ("stack", "day"), [consult.stack.day], days, "such field")


def word_problems(plan: Plan, words: Words) -> Iterator[Problem]:
    """Blanks in the sentences that nothing fills, and what is entered but has no blank to stand in."""
    file = words.files["consult"]
    needs = {field.key: {way.key: way.needs for way in field.orders} for field in plan.consult.fields}
    for key, field in words.consult.fields.items():
        if field.sentence:
            yield from _blanks(file, ("fields", key, "sentence"), field.sentence, ["value"])
        yield from _of_orders(file, ("fields", key), field, needs.get(key, {}))
    for key, text in words.consult.watch.items():
        yield from known(file, ("watch", key), blanks_in(text), ["named"], "blank")
    yield from _on_a_day(plan, words, file)
    if words.consult.event:
        for fact, text in words.consult.event.tells.items():
            yield from _blanks(file, ("event", "tells", fact), text, ["value"])
    if talk := words.consult.talk:
        yield from _blanks(file, ("talk", "said_back"), talk.said_back, ["facts"])
        yield from _blanks(file, ("talk", "talked"), talk.talked, ["topics"])
    if words.consult.mark:
        yield from _blanks(file, ("mark",), words.consult.mark, ["value"])
    for key, text in words.consult.faults.items():
        yield from known(file, ("faults", key), blanks_in(text), _LIMITS, "blank")


def _of_orders(
    file: YamlFile, place: Place, field: FieldWords, needs: Mapping[str, tuple[Need, ...]]
) -> Iterator[Problem]:
    """The blanks in the sentences about orders; `needs` are those of each."""
    for way, said in field.orders.items():
        wanted = ["what", *needs.get(way, ())]
        yield from _blanks(file, (*place, "orders", way, "sentence"), said.sentence, wanted)
    for morning, told in field.morning.items():
        yield from _blanks(file, (*place, "morning", morning, "sentence"), told.sentence, [])
    if field.restart:
        yield from _blanks(file, (*place, "restart"), field.restart, ["day"])


def _on_a_day(plan: Plan, words: Words, file: YamlFile) -> Iterator[Problem]:
    """How a time on a day is said, where there is one."""
    wanted = {"at": ["time", "day"], "midnight_at": ["day"]}
    for name, blanks in wanted.items():
        if text := getattr(words.consult, name):
            yield from _blanks(file, (name,), text, blanks)
        elif any(field.on for field in plan.consult.fields):
            yield file.problem((), f'"{name}" has no words', f"add {name}: here, for a time on a day")


def _blanks(file: YamlFile, place: Place, text: str, wanted: list[str]) -> Iterator[Problem]:
    """A sentence has each of these blanks, and no other."""
    there = blanks_in(text)
    yield from known(file, place, there, wanted, "blank")
    for name in wanted:
        if name not in there:
            yield file.problem(
                place, f"what is entered would not be printed: {{{name}}} is missing", "add it"
            )
