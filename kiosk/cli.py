"""The command line: spine-kiosk run, tour, handout, content, questions, printer, self-test."""

import argparse
import dataclasses
import json
import os
import re
import sys
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from kiosk import app
from kiosk.decision.problems import Problem, ProblemsFound
from kiosk.decision.questions import Kind, Question
from kiosk.decision.signoff import standing
from kiosk.decision.visit import CONTRASTS, Reading
from kiosk.device.places import PlaceMissingError
from kiosk.device.screen_size import TextSize
from kiosk.device.settings import Settings, load_settings
from kiosk.printing.address import AddressError

WRONG = 2
"""The exit code for what a person has to mend: content, settings, answers, printer."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Gives the exit code; what is wrong goes to standard error in plain sentences."""
    asked = _parser().parse_args(arguments)
    try:
        code: int = asked.command(asked)
    except ProblemsFound as found:
        return _refuse(str(found))
    except (AddressError, PlaceMissingError) as error:
        return _refuse(str(error))
    except OSError as error:
        return _refuse(f"{error.filename}: {error.strerror}. Choose another place, or check its permissions.")
    return code


def _refuse(sentences: str) -> int:
    print(sentences, file=sys.stderr)
    return WRONG


def _settings(asked: argparse.Namespace) -> Settings:
    settings = load_settings(asked.settings)
    if asked.aid is None:
        return settings
    kiosk = dataclasses.replace(settings.kiosk, aid=str(asked.aid.resolve()))
    return dataclasses.replace(settings, kiosk=kiosk)


def _run(asked: argparse.Namespace) -> int:
    return app.run(_settings(asked), windowed=asked.windowed)


def _tour(asked: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    settings = _settings(asked)
    reading = Reading(_language(asked, settings), asked.text_size, asked.contrast, calm=True)
    pictures, paper = app.tour(settings, asked.out.resolve(), reading, asked.screen)
    print(f"{len(pictures)} pictures of every page: {asked.out.resolve()}")
    print(f"the handout: {paper}")
    return 0


def _preview(asked: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    settings = _settings(asked)
    reading = Reading(_language(asked, settings), asked.text_size, asked.contrast, calm=True)
    pictures, _ = app.tour(settings, asked.out.resolve(), reading, asked.screen, only=asked.page)
    print("\n".join(str(picture) for picture in pictures))
    return 0


def _screen(text: str) -> app.Screen:
    """A screen's size such as 1920x1080. Raises ArgumentTypeError."""
    found = re.fullmatch(r"([1-9][0-9]{2,4})x([1-9][0-9]{2,4})", text)
    if not found:
        raise argparse.ArgumentTypeError(f'"{text}" is no size of a screen: write it as 1920x1080')
    return app.Screen(int(found[1]), int(found[2]))


def _language(asked: argparse.Namespace, settings: Settings) -> str:
    """The language asked for, held against the aid's. Raises ProblemsFound."""
    if asked.language is None:
        return ""
    known = app.shelf_of(settings).aids
    if asked.language not in known:
        what = f'the aid does not speak "{asked.language}"'
        raise ProblemsFound([Problem("--language", 0, what, f"use one of: {', '.join(known)}")])
    return str(asked.language)


def _handout(asked: argparse.Namespace) -> int:
    from kiosk.content.answers_file import read_answers
    from kiosk.content.whole_file import write_whole

    settings = _settings(asked)
    shelf = app.shelf_of(settings)
    answers = read_answers(asked.answers, shelf.aids, date.today())
    language = _language(asked, settings)
    if language:
        visit = dataclasses.replace(answers.visit, reading=Reading(language))
        answers = dataclasses.replace(answers, visit=visit)
    handout = app.handout_of(shelf, answers, settings.clinic, large_print=asked.large_print)
    write_whole(asked.out, handout.pdf)
    print(f"{asked.out}: {handout.pages} pages")
    return 0


def _content_report(asked: argparse.Namespace) -> int:
    """The reports on content; that on its quality also where there is something to mend."""
    from kiosk.content import ipdas, quality, report

    settings = _settings(asked)
    if asked.ipdas:
        app.check_content(settings)
    else:
        app.shelf_of(settings)
    matter = quality.read_matter(app.folders_of(settings).aid)
    print(ipdas.markdown(matter) if asked.ipdas else report.markdown(matter))
    return 0


def _content_check(asked: argparse.Namespace) -> int:
    asked.aid = asked.folder or asked.aid
    if asked.report or asked.ipdas:
        return _content_report(asked)
    try:
        shelf = app.check_content(_settings(asked))
    except ProblemsFound as found:
        if not asked.json:
            raise
        print(json.dumps([dataclasses.asdict(problem) for problem in found.problems], indent=2))
        return WRONG
    aid = next(iter(shelf.aids.values()))
    if asked.json:
        print("[]")
        return 0
    print(f"{aid.id} {aid.version} in {', '.join(shelf.aids)}: no problem found")
    print(shelf.proof)
    print(f"sign-off: {standing(aid.signoff, date.today())}")
    return 0


def _content_sign(asked: argparse.Namespace) -> int:
    from kiosk.content.signoff import sign

    asked.aid = asked.folder or asked.aid
    settings = _settings(asked)
    app.check_content(settings)
    signed = sign(app.folders_of(settings).aid, asked.name, asked.role, asked.until, date.today())
    print(
        f"approved by {signed.name}, {signed.role}, until {signed.until}; any change to the content ends it"
    )
    return 0


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f'"{text}" is not a day: write it as YYYY-MM-DD') from error


def _questions(asked: argparse.Namespace) -> int:
    aid = next(iter(app.shelf_of(_settings(asked)).aids.values()))
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


def _printer_status(asked: argparse.Namespace) -> int:
    from kiosk.printing.status import State

    report = app.printer_of(_settings(asked)).status()
    print(f"{report.state} {report.detail}".strip())
    return 0 if report.state in {State.READY, State.WAKING} else 1


def _printer_test(asked: argparse.Namespace) -> int:
    from kiosk.printing.status import State

    state = app.print_test_page(
        _settings(asked), lambda state, page, pages: print(state, page or "", flush=True)
    )
    return 0 if state in {State.DONE, app.SAVED} else 1


def _self_test(asked: argparse.Namespace) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        settings = _settings(asked)
        pictures, paper = app.tour(settings, Path(folder), Reading(calm=True), _screen("1280x800"))
        print(f"{len(pictures)} pages drawn, a handout of {paper.stat().st_size} bytes made: all is well")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="spine-kiosk", description="A touchscreen decision aid, and its printed checklist."
    )
    commands = parser.add_subparsers(required=True, metavar="command")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--aid", type=Path, metavar="DIR", help="the folder of the aid, in place of the settings'"
    )
    shared.add_argument(
        "--settings", type=Path, metavar="FILE", help="a TOML file; packaging/kiosk.toml explains each key"
    )

    looks = argparse.ArgumentParser(add_help=False)
    looks.add_argument("--language", metavar="xx", help="the language, as two letters")
    looks.add_argument("--text-size", choices=list(TextSize), default="normal", help="one of the four sizes")
    looks.add_argument(
        "--contrast", choices=CONTRASTS, default="default", help="one of the four contrast themes"
    )
    looks.add_argument(
        "--screen", type=_screen, default="1920x1080", metavar="WxH", help="the size in pixels"
    )

    run = commands.add_parser("run", parents=[shared], help="open the kiosk")
    run.add_argument("--windowed", action="store_true", help="in a window, not on the whole screen")
    run.set_defaults(command=_run)

    tour = commands.add_parser("tour", parents=[shared, looks], help="draw every page of a scripted visit")
    tour.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="the folder for the pictures and handout.pdf"
    )
    tour.set_defaults(command=_tour)

    handout = commands.add_parser("handout", parents=[shared], help="make the handout of an answers file")
    handout.add_argument("answers", type=Path, metavar="ANSWERS.yaml", help="answers: {question: choice}")
    handout.add_argument("--out", type=Path, required=True, metavar="FILE.pdf", help="the PDF to write")
    handout.add_argument("--language", metavar="xx", help="the language, as two letters")
    handout.add_argument("--large-print", action="store_true", help="18 point letters and more")
    handout.set_defaults(command=_handout)

    content = commands.add_parser("content", help="work on content").add_subparsers(
        required=True, metavar="command"
    )
    check = content.add_parser("check", parents=[shared], help="name every problem in the content")
    check.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="the folder of the aid")
    shown = check.add_mutually_exclusive_group()
    shown.add_argument("--json", action="store_true", help="the problems as JSON")
    shown.add_argument("--report", action="store_true", help="reading level, balance, facts, numbers")
    shown.add_argument("--ipdas", action="store_true", help="the 44 items of the IPDAS standard, scored")
    check.set_defaults(command=_content_check)

    preview = content.add_parser("preview", parents=[shared, looks], help="draw one page")
    preview.add_argument("page", metavar="PAGE", help="the key of the page, as in plan/pages.yaml")
    preview.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="the folder for the picture")
    preview.set_defaults(command=_preview)

    sign = content.add_parser("sign", parents=[shared], help="approve the content as it stands")
    sign.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="the folder of the aid")
    sign.add_argument("--name", required=True, help="who approves it")
    sign.add_argument("--role", required=True, help="as what: physician, nurse practitioner, …")
    sign.add_argument("--until", required=True, type=_day, metavar="DATE", help="the last day, as YYYY-MM-DD")
    sign.set_defaults(command=_content_sign)

    questions = commands.add_parser(
        "questions", parents=[shared], help="every question and choice with its key"
    )
    questions.add_argument("--json", action="store_true", help="as JSON")
    questions.set_defaults(command=_questions)

    printer = commands.add_parser("printer", help="ask or try the printer").add_subparsers(
        required=True, metavar="command"
    )
    printer.add_parser("status", parents=[shared], help="what the printer says").set_defaults(
        command=_printer_status
    )
    printer.add_parser("test", parents=[shared], help="print a test page").set_defaults(command=_printer_test)

    commands.add_parser("self-test", parents=[shared], help="draw each page once, off-screen").set_defaults(
        command=_self_test
    )
    return parser
