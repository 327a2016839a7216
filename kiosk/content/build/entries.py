"""The entries of an aid: each thing it says, with the words in one language and what they rest on."""

from collections.abc import Iterable, Iterator

from kiosk.content.build.aid_files import Plan, Words
from kiosk.content.build.content_entry import ContentEntry, ContentText, numbers_of
from kiosk.content.reading.yaml_file import Place
from kiosk.content.schema.parts import Rests
from kiosk.content.schema.plan import EndingPlan, PagePlan
from kiosk.content.schema.words import ChoiceWords, OptionWords, PageWords, QuestionWords, RowWords, StepWords

_ENDS = (".", "?", "!", "…", ":")
"""The ends of a sentence; a phrase that is rated, such as "A good taste", has none of them."""


def entries(plan: Plan, words: Words) -> tuple[ContentEntry, ...]:
    """Every entry in that language. The keys of plan and words must agree, as check_pack sees to it."""
    told = (_pages, _questions, _options, _cells, _harms, _evidence, _statements, _checks, _items)
    parts = (*told, _tiles, _open, _consult, _about, _terms)
    return tuple(entry for part in parts for entry in part(plan, words))


def _texts(*given: tuple[Place, str | None, bool]) -> tuple[ContentText, ...]:
    return tuple(
        ContentText(place, text, prose and text.endswith(_ENDS)) for place, text, prose in given if text
    )


def _pages(plan: Plan, words: Words) -> Iterator[ContentEntry]:
    file, said = plan.files["pages"], words.pages.pages
    shown: list[tuple[str, int, PagePlan | EndingPlan]] = []
    shown += [("pages", index, page) for index, page in enumerate(plan.pages.pages)]
    shown += [("endings", index, page) for index, page in enumerate(plan.pages.endings)]
    for top, index, page in shown:
        if page.key in said:
            texts = _page(("pages", page.key), said[page.key])
            yield ContentEntry(f"page {page.key}", file, (top, index), words.files["pages"], texts, page)


def _page(place: Place, page: PageWords) -> tuple[ContentText, ...]:
    first = (("title", page.title, False), ("lead", page.lead, True), ("printed", page.printed, True))
    title = _texts(*(((*place, name), text, prose) for name, text, prose in first))
    for index, step in enumerate(page.steps):
        title += _step((*place, "steps", index), step)
    return title + _listed((*place, "body"), page.body) + _listed((*place, "points"), page.points)


def _listed(place: Place, texts: Iterable[str]) -> tuple[ContentText, ...]:
    return tuple(ContentText((*place, index), text) for index, text in enumerate(texts))


def _questions(plan: Plan, words: Words) -> Iterator[ContentEntry]:
    file, said = plan.files["questions"], words.questions.questions
    for index, each in enumerate(plan.questions.questions):
        if each.calculated:
            continue
        texts = _question(("questions", each.key), said[each.key])
        yield ContentEntry(
            f"question {each.key}",
            file,
            ("questions", index),
            words.files["questions"],
            texts,
            each,
            at_a_glance=True,
        )


def _question(place: Place, said: QuestionWords) -> tuple[ContentText, ...]:
    fields = (
        ("prompt", said.prompt, True),
        ("short", said.short, False),
        ("hint", said.hint, True),
        ("why", said.why, True),
        ("ask_again", said.ask_again, True),
        ("unanswered", said.unanswered, False),
        ("low", said.low, False),
        ("high", said.high, False),
    )
    texts = _texts(*(((*place, name), text, prose) for name, text, prose in fields))
    return texts + tuple(
        text for key, choice in said.choices.items() for text in _choice((*place, "choices", key), choice)
    )


def _choice(place: Place, choice: str | ChoiceWords) -> tuple[ContentText, ...]:
    if isinstance(choice, str):
        return (ContentText(place, choice, prose=False),)
    return _texts(((*place, "text"), choice.text, False), ((*place, "note"), choice.note, True))


def _options(plan: Plan, words: Words) -> Iterator[ContentEntry]:
    file = plan.files["options"]
    for index, option in enumerate(plan.options.options):
        texts = _option(("options", option.key), words.options.options[option.key])
        yield ContentEntry(
            f"option {option.key}", file, ("options", index), words.files["options"], texts, option
        )


def _option(place: Place, said: OptionWords) -> tuple[ContentText, ...]:
    named = [
        (name, getattr(said, name), name in {"summary", "whom"})
        for name in ("name", "short", "summary", "whom")
    ]
    texts = _texts(*(((*place, name), text, prose) for name, text, prose in named))
    for index, step in enumerate(said.steps):
        texts += _step((*place, "steps", index), step)
    return texts


def _step(place: Place, step: StepWords) -> tuple[ContentText, ...]:
    return _texts(((*place, "title"), step.title, False), ((*place, "text"), step.text, True))


def _cells(plan: Plan, words: Words) -> Iterator[ContentEntry]:
    file, worded = plan.files["comparison"], words.files["comparison"]
    for index, row in enumerate(plan.comparison.rows):
        said = words.comparison.rows[row.key]
        yield ContentEntry(f"row {row.key}", file, ("rows", index), worded, _row(row.key, said))
        for option, cell in row.cells.items():
            at: Place = ("rows", row.key, "cells", option)
            words_of = said.cells[option]
            texts = _texts(((*at, "text"), words_of.text, True), ((*at, "more"), words_of.more, True))
            brief = _texts(((*at, "brief"), words_of.brief, True))
            place = ("rows", index, "cells", option)
            yield ContentEntry(f"cell {row.key}, {option}", file, place, worded, texts, cell)
            if brief:
                yield ContentEntry(
                    f"brief cell {row.key}, {option}", file, place, worded, brief, numbers_of(cell)
                )
            if words_of.short:
                lines = (
                    ((*at, "short", name), text, False)
                    for name, text in words_of.short
                    if isinstance(text, str)
                )
                yield ContentEntry(
                    f"short cell {row.key}, {option}", file, place, worded, _texts(*lines), numbers_of(cell)
                )


def _row(key: str, said: RowWords) -> tuple[ContentText, ...]:
    at: Place = ("rows", key)
    return _texts(((*at, "question"), said.question, False), ((*at, "short"), said.short, False))


def _harms(plan: Plan, words: Words) -> Iterator[ContentEntry]:
    file, worded = plan.files["comparison"], words.files["comparison"]
    for index, harm in enumerate(plan.comparison.harms):
        said = words.comparison.harms[harm.key]
        for option, cell in harm.cells.items():
            at: Place = ("harms", harm.key, "cells", option)
            texts = _texts((("harms", harm.key, "name"), said.name, False), (at, said.cells[option], True))
            place = ("harms", index, "cells", option)
            yield ContentEntry(f"harm {harm.key}, {option}", file, place, worded, texts, cell)


def _evidence(plan: Plan, words: Words) -> Iterator[ContentEntry]:
    file, worded = plan.files["evidence"], words.files["evidence"]
    for index, record in enumerate(plan.evidence.evidence):
        said = words.evidence.evidence[record.key].model_dump()
        at: Place = ("evidence", record.key)
        drawn = ("brief", "arm", "against_arm")
        texts = _texts(*(((*at, name), text, True) for name, text in said.items() if name not in drawn))
        rests = Rests(facts=record.facts, sources=(record.source,), evidence=(record.key,))
        yield ContentEntry(
            f"number {record.key}", file, ("evidence", index), worded, texts, rests, at_a_glance=True
        )
        if beneath := _texts(*(((*at, name), said[name], True) for name in drawn)):
            name = f"drawn number {record.key}"
            yield ContentEntry(name, file, ("evidence", index), worded, beneath, numbers_of(rests))


def _statements(plan: Plan, words: Words) -> Iterator[ContentEntry]:
    file, worded = plan.files["situation"], words.files["situation"]
    for index, each in enumerate(plan.situation.statements):
        place: Place = ("statements", index)
        said = words.situation
        texts = (ContentText(("statements", each.key), said.text(each.key)),)
        yield ContentEntry(f"statement {each.key}", file, place, worded, texts, each)
        if said.short(each.key) != said.text(each.key):
            short = (ContentText(("statements", each.key, "short"), said.short(each.key)),)
            name = f"short statement {each.key}"
            yield ContentEntry(name, file, place, worded, short, numbers_of(each))


def _checks(plan: Plan, words: Words) -> Iterator[ContentEntry]:
    file, worded = plan.files["understanding"], words.files["understanding"]
    for index, each in enumerate(plan.understanding.checks):
        at: Place = ("checks", each.question)
        said = words.understanding.checks[each.question]
        texts = (
            ContentText((*at, "answer"), said.answer),
            ContentText((*at, "explanation"), said.explanation),
        )
        yield ContentEntry(f"check {each.question}", file, ("checks", index), worded, texts, each)


def _items(plan: Plan, words: Words) -> Iterator[ContentEntry]:
    file, worded = plan.files["checklist"], words.files["checklist"]
    for index, item in enumerate(plan.checklist.items):
        said, at = words.checklist.items[item.key], ("items", item.key)
        heading = words.checklist.groups[item.group]
        texts = _texts(((*at, "lead"), said.lead, False), (("groups", item.group), heading, False))
        texts += tuple(
            ContentText((*at, "write_in", n), line, prose=False) for n, line in enumerate(said.write_in)
        )
        fields = (("text", said.text), ("undated", said.undated), ("entered", said.entered))
        others = _texts(*(((*at, name), text, True) for name, text in fields))
        yield ContentEntry(f"item {item.key}", file, ("items", index), worded, texts, item, others=others)


def _tiles(plan: Plan, words: Words) -> Iterator[ContentEntry]:
    """The words of the checklist that stand on its tiles alone."""
    file, said = words.files["checklist"], words.checklist
    texts = _texts(
        *((("tiles", key, name), text, False) for key, tile in said.tiles.items() for name, text in tile),
        *((("items", key, "tile"), item.tile, False) for key, item in said.items.items()),
    )
    if texts:
        yield ContentEntry("tiles", plan.files["checklist"], ("groups",), file, texts)


def _open(plan: Plan, words: Words) -> Iterator[ContentEntry]:
    """The words for what may still be open, as they stand within a sentence of the checklist."""
    file, said = words.files["checklist"], words.checklist.open
    texts = tuple(ContentText(("open", key), text, prose=False) for key, text in said.items())
    if texts:
        yield ContentEntry("open points", plan.files["checklist"], ("blanks",), file, texts)
    days = _texts(*((("days", key), text, True) for key, text in words.checklist.days.items()))
    if days:
        yield ContentEntry("days", plan.files["checklist"], ("day",), file, days)


def _consult(plan: Plan, words: Words) -> Iterator[ContentEntry]:
    """The texts of the consult that a patient reads: the sentences on paper, and the choices that stand in them."""
    file, worded = plan.files["consult"], words.files["consult"]
    for index, field in enumerate(plan.consult.fields):
        said, at = words.consult.fields[field.key], ("fields", field.key)
        texts = _texts(((*at, "sentence"), said.sentence, True))
        texts += tuple(
            ContentText((*at, "choices", key), text, prose=False) for key, text in said.choices.items()
        )
        texts += tuple(
            ContentText((*at, "orders", key, "sentence"), way.sentence) for key, way in said.orders.items()
        )
        texts += tuple(
            ContentText((*at, "morning", key, "sentence"), way.sentence) for key, way in said.morning.items()
        )
        texts += _texts(((*at, "restart"), said.restart, True))
        texts += tuple(
            ContentText((*at, "offered", need, key), text, prose=False)
            for need, people in said.offered.items()
            for key, text in people.items()
        )
        if texts:
            yield ContentEntry(f"field {field.key}", file, ("fields", index), worded, texts, field)
    if plan.consult.talk and words.consult.talk:
        said_back = words.consult.talk
        texts = tuple(
            ContentText(("talk", "facts", key), text, prose=False) for key, text in said_back.facts.items()
        )
        sentences = ((name, getattr(said_back, name)) for name in ("said_back", "talked", "companion"))
        texts += tuple(ContentText(("talk", name), text) for name, text in sentences)
        yield ContentEntry("talk", file, ("talk",), worded, texts, plan.consult.talk)
    if plan.consult.event and words.consult.event:
        title, told = words.consult.event.title, words.consult.event.tells
        texts = (ContentText(("event", "title"), title, prose=False),)
        texts += tuple(ContentText(("event", "tells", fact), text) for fact, text in told.items())
        yield ContentEntry("event", file, ("event",), worded, texts, plan.consult.event)


def _about(plan: Plan, words: Words) -> Iterator[ContentEntry]:
    said = words.about.model_dump()
    texts = _texts(*(((name,), text, name != "title") for name, text in said.items()))
    yield ContentEntry("about", plan.files["about"], (), words.files["about"], texts)


def _terms(plan: Plan, words: Words) -> Iterator[ContentEntry]:
    file = words.files["glossary"]
    for term, meaning in words.glossary.meanings().items():
        yield ContentEntry(f"term {term}", file, (), file, (ContentText(("terms", term), meaning),))
