"""What each command but `run` does, and what it answers on standard output."""

import dataclasses
import json
import os
import sys
import tempfile
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from kiosk import app
from kiosk.content import ipdas, quality, report
from kiosk.content.answers_file import AnswersFile, read_answers
from kiosk.content.answers_written import written
from kiosk.content.signoff import sign
from kiosk.content.visits_file import FaultyVisit, Listed, read_visits
from kiosk.content.whole_file import write_whole
from kiosk.decision.handover import LONGEST, CodeRefusedError, read_code, write_code
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.decision.questions import Kind, Question
from kiosk.decision.signoff import standing
from kiosk.decision.visit import Reading
from kiosk.device.settings import Settings
from kiosk.printing.address import AddressError
from kiosk.printing.status import State


def _drawn(
    settings: Settings, out: Path, reading: Reading, screen: app.Screen, *, only: str = ""
) -> tuple[list[Path], Path]:
    """The pictures and the handout of a tour, drawn in memory unless the machine says where else."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kiosk.rehearsal import tour

    return tour(settings, out, reading, screen, only=only)


def tour(asked: Namespace) -> int:
    """Draw every page of a scripted visit, and make its handout."""
    settings = app.settings_of(asked.settings, asked.aid)
    reading = Reading(_language(asked, settings), asked.text_size, asked.contrast, calm=True)
    pictures, paper = _drawn(settings, asked.out.resolve(), reading, asked.screen)
    print(f"{len(pictures)} pictures of every page: {asked.out.resolve()}")
    print(f"the handout: {paper}")
    return 0


def preview(asked: Namespace) -> int:
    """Draw one page."""
    settings = app.settings_of(asked.settings, asked.aid)
    reading = Reading(_language(asked, settings), asked.text_size, asked.contrast, calm=True)
    pictures, _ = _drawn(settings, asked.out.resolve(), reading, asked.screen, only=asked.page)
    print("\n".join(str(picture) for picture in pictures))
    return 0


def _language(asked: Namespace, settings: Settings) -> str:
    """The language asked for, held against the aid's. Raises ProblemsFound."""
    if asked.language is None:
        return ""
    known = app.shelf_of(settings).aids
    if asked.language not in known:
        what = f'the aid does not speak "{asked.language}"'
        raise ProblemsFound([Problem("--language", 0, what, f"use one of: {', '.join(known)}")])
    return str(asked.language)


def handout(asked: Namespace) -> int:
    """Make the handout of an answers file, or those of all visits in a list."""
    settings = app.settings_of(asked.settings, asked.aid)
    shelf = app.shelf_of(settings)
    told = read_visits(asked.answers, shelf.aids, date.today())
    language = _language(asked, settings)
    if not isinstance(told, AnswersFile):
        return _handouts(told, language, asked, settings)
    answers = told.in_language(language)
    clinic, sheets = settings.clinic, asked.sheets
    paper = app.handout_of(shelf, answers, clinic, sheets, large_print=asked.large_print)
    write_whole(asked.out, paper.pdf)
    print(f"{asked.out}: {paper.pages} pages")
    return 0


def _handouts(visits: Sequence[Listed], language: str, asked: Namespace, settings: Settings) -> int:
    """Make those of a list, with what the command line says for all of them."""
    from kiosk.many import handouts

    wished = [
        each if isinstance(each, FaultyVisit) else each.asked_for(language, large_print=asked.large_print)
        for each in visits
    ]
    return handouts(wished, asked.out, settings, asked.sheets)


def code_make(asked: Namespace) -> int:
    """Give the hand-over code of an answers file."""
    aids = app.shelf_of(app.settings_of(asked.settings, asked.aid)).aids
    answers = read_answers(asked.answers, aids, date.today())
    print(write_code(aids[answers.visit.reading.language], answers.visit, answers.today))
    return 0


def code_read(asked: Namespace) -> int:
    """Give the visit of a hand-over code as an answers file."""
    aids = app.shelf_of(app.settings_of(asked.settings, asked.aid)).aids
    text = _piped(LONGEST + 1) if asked.text == "-" else asked.text
    try:
        told = read_code(aids, text)
    except CodeRefusedError as refused:
        raise ProblemsFound([Problem("code", 0, str(refused), "")]) from refused
    print(written(aids[told.visit.reading.language], told.visit, told.made_on), end="")
    return 0


def _piped(most: int) -> str:
    """What stands on standard input, whatever it is, up to so many bytes."""
    return sys.stdin.buffer.read(most).decode("utf-8", errors="replace")


def _content_report(asked: Namespace) -> int:
    """The reports on content; that on its quality also where there is something to mend."""
    settings = app.settings_of(asked.settings, asked.aid)
    if asked.ipdas:
        app.check_content(settings)
    else:
        app.shelf_of(settings)
    matter = quality.read_matter(app.folders_of(settings).aid)
    print(ipdas.markdown(matter) if asked.ipdas else report.markdown(matter))
    return 0


def content_check(asked: Namespace) -> int:
    """Name every problem in the content, or give a report on it."""
    asked.aid = asked.folder or asked.aid
    if asked.report or asked.ipdas:
        return _content_report(asked)
    try:
        shelf = app.check_content(app.settings_of(asked.settings, asked.aid))
    except ProblemsFound as found:
        if not asked.json:
            raise
        print(json.dumps([dataclasses.asdict(problem) for problem in found.problems], indent=2))
        return app.WRONG
    aid = next(iter(shelf.aids.values()))
    if asked.json:
        print("[]")
        return 0
    print(f"{aid.id} {aid.version} in {', '.join(shelf.aids)}: no problem found")
    print(shelf.proof)
    print(f"sign-off: {standing(aid.signoff, date.today())}")
    return 0


def content_sign(asked: Namespace) -> int:
    """Approve the content as it stands."""
    asked.aid = asked.folder or asked.aid
    settings = app.settings_of(asked.settings, asked.aid)
    app.check_content(settings)
    signed = sign(app.folders_of(settings).aid, asked.name, asked.role, asked.until, date.today())
    print(
        f"approved by {signed.name}, {signed.role}, until {signed.until}; any change to the content ends it"
    )
    return 0


def questions(asked: Namespace) -> int:
    """List every question and choice with its key."""
    aid = next(iter(app.shelf_of(app.settings_of(asked.settings, asked.aid)).aids.values()))
    if asked.json:
        print(
            json.dumps(
                [_described(question) for question in aid.questions.values()], indent=2, ensure_ascii=False
            )
        )
        return 0
    for question in aid.questions.values():
        print(f"{question.key} ({_may_be(question)}): {question.prompt}")
        for choice in question.choices:
            print(f"    {choice.key}: {choice.text}")
    return 0


def _described(question: Question) -> dict[str, object]:
    return {
        "key": question.key,
        "kind": question.kind,
        "prompt": question.prompt,
        "choices": {choice.key: choice.text for choice in question.choices},
        "minimum": question.minimum,
        "maximum": question.maximum,
    }


def _may_be(question: Question) -> str:
    bounds = f"{question.minimum} to {question.maximum}"
    return {
        Kind.ONE: "one of",
        Kind.MANY: "a list of",
        Kind.NUMBER: f"a whole number, {bounds}",
        Kind.DATE: f"a day as YYYY-MM-DD, {bounds} days from today",
    }[question.kind]


def printer_status(asked: Namespace) -> int:
    """Say what the printer says."""
    with _named_address():
        report = app.printer_of(app.settings_of(asked.settings, asked.aid)).status()
    print(f"{report.state} {report.detail}".strip())
    return 0 if report.state in {State.READY, State.WAKING} else 1


def printer_test(asked: Namespace) -> int:
    """Print the handout of the scripted visit."""

    def tell(state: str, page: int, pages: int) -> None:
        print(state, page or "", flush=True)

    with _named_address():
        state = app.print_test_page(app.settings_of(asked.settings, asked.aid), tell)
    return 0 if state in {State.DONE, app.SAVED} else 1


@contextmanager
def _named_address() -> Iterator[None]:
    """An address that means no printer is a problem of the settings. Raises ProblemsFound."""
    try:
        yield
    except AddressError as error:
        raise ProblemsFound([Problem("[printer] address", 0, str(error), "")]) from error


def self_test(asked: Namespace) -> int:
    """Draw each page once, off-screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        settings = app.settings_of(asked.settings, asked.aid)
        pictures, paper = _drawn(settings, Path(folder), Reading(calm=True), app.Screen(1280, 800))
        print(f"{len(pictures)} pages drawn, a handout of {paper.stat().st_size} bytes made: all is well")
    return 0
