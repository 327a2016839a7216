"""The command line: spine-kiosk run, tour, handout, code, content, questions, printer, staff, record, self-test."""

import argparse
import re
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import app
from kiosk.commands.streams import CLOSED, drop_output, flushed, replace_letters
from kiosk.decision.problems import ProblemsFound
from kiosk.device.places import PlaceMissingError, tell_home

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 (it has no public name)

PROGRAM = "spine-kiosk"
WRONG = app.WRONG
INTERRUPTED = 130
"""The exit code of a command that Ctrl-C ended, by the custom of shells."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Gives the exit code; what is wrong goes to standard error in plain sentences."""
    replace_letters()
    tell_home()
    try:
        with flushed():
            return _done(_asked(sys.argv[1:] if arguments is None else arguments))
    except BrokenPipeError:  # Whoever read the output has enough of it: "| head -1".
        drop_output()
        return CLOSED
    except OSError as error:
        drop_output()
        return _refuse(f"The output cannot be written: {error.strerror}. Choose another place for it.")


def _done(asked: argparse.Namespace) -> int:
    try:
        code: int = asked.command(asked)
    except (ProblemsFound, PlaceMissingError) as found:
        return _refuse(str(found))
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        if error.filename is None:
            raise
        return _refuse(f"{error.filename}: {error.strerror}. Choose another place, or check its permissions.")
    return code


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    """What is asked. The kiosk itself has a parser of its own: it starts without loading the other commands."""
    if list(arguments[:1]) == ["run"]:
        parser = argparse.ArgumentParser(prog=f"{PROGRAM} run", parents=[_shared()])
        _add_run(parser)
        return parser.parse_args(arguments[1:])
    return _parser().parse_args(arguments)


def _refuse(sentences: str) -> int:
    print(sentences, file=sys.stderr)
    return WRONG


def _run(asked: argparse.Namespace) -> int:
    from kiosk.startup import run

    settings = app.settings_of(asked.settings, asked.aid)
    app.printer_address(settings)  # said here, not when the first person wants to print
    return run(settings, windowed=asked.windowed)


def _screen(text: str) -> app.Screen:
    """A screen's size such as 1920x1080. Raises ArgumentTypeError."""
    found = re.fullmatch(r"([1-9][0-9]{2,4})x([1-9][0-9]{2,4})", text)
    if not found:
        raise argparse.ArgumentTypeError(f'"{text}" is no size of a screen: write it as 1920x1080')
    return app.Screen(int(found[1]), int(found[2]))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f'"{text}" is not a day: write it as YYYY-MM-DD') from error


def _shared() -> argparse.ArgumentParser:
    """What every command may be told."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--aid", type=Path, metavar="DIR", help="the folder of the aid, in place of the settings'"
    )
    shared.add_argument(
        "--settings", type=Path, metavar="FILE", help="a TOML file; packaging/kiosk.toml explains each key"
    )
    return shared


def _add_run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--windowed", action="store_true", help="in a window, not on the whole screen")
    parser.set_defaults(command=_run)


def _looks() -> argparse.ArgumentParser:
    """What the commands that draw pages may be told."""
    from kiosk.decision.visit import CONTRASTS
    from kiosk.device.screen_size import TextSize

    looks = argparse.ArgumentParser(add_help=False)
    looks.add_argument("--language", metavar="xx", help="the language, as two letters")
    looks.add_argument("--text-size", choices=list(TextSize), default="normal", help="one of the four sizes")
    looks.add_argument(
        "--contrast", choices=CONTRASTS, default="default", help="one of the four contrast themes"
    )
    looks.add_argument(
        "--screen", type=_screen, default="1920x1080", metavar="WxH", help="the size in pixels"
    )
    return looks


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=PROGRAM, description="A touchscreen decision aid, and its printed checklist."
    )
    groups = parser.add_subparsers(required=True, metavar="command")
    shared, looks = _shared(), _looks()
    _add_run(groups.add_parser("run", parents=[shared], help="open the kiosk"))
    _add_paper(groups, shared, looks)
    _add_code(groups, shared)
    _add_content(groups, shared, looks)
    _add_questions(groups, shared)
    _add_printer(groups, shared)
    _add_staff(groups, shared)
    _add_record(groups, shared)
    return parser


def _add_paper(groups: "Commands", shared: argparse.ArgumentParser, looks: argparse.ArgumentParser) -> None:
    from kiosk.commands import drawing, paper

    tour = groups.add_parser("tour", parents=[shared, looks], help="draw every page of a scripted visit")
    tour.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="the folder for the pictures and handout.pdf"
    )
    tour.set_defaults(command=drawing.tour)

    handout = groups.add_parser("handout", parents=[shared], help="make the handout of a visit, or of many")
    handout.add_argument(
        "answers", type=Path, metavar="FILE.yaml", help="answers: {question: choice}, or visits: a list"
    )
    handout.add_argument(
        "--out", type=Path, required=True, metavar="PLACE", help="the PDF to write; for visits: their folder"
    )
    handout.add_argument("--language", metavar="xx", help="the language, as two letters")
    handout.add_argument(
        "--sheets", default="", metavar="KEY,…", help="the sheets by key, or all; else the default ones"
    )
    handout.add_argument("--large-print", action="store_true", help="18 point letters and more")
    handout.set_defaults(command=paper.handout)

    groups.add_parser("self-test", parents=[shared], help="draw each page once, off-screen").set_defaults(
        command=drawing.self_test
    )


def _add_code(groups: "Commands", shared: argparse.ArgumentParser) -> None:
    from kiosk.commands.code import code_make, code_read

    code = groups.add_parser("code", help="the hand-over code on the paper").add_subparsers(
        required=True, metavar="command"
    )

    make = code.add_parser("make", parents=[shared], help="the code of an answers file")
    make.add_argument("answers", type=Path, metavar="ANSWERS.yaml", help="answers: {question: choice}")
    make.set_defaults(command=code_make)

    read = code.add_parser("read", parents=[shared], help="the answers file of a code")
    read.add_argument(
        "text", metavar="TEXT", help="what the scanned code says; - reads it from standard input"
    )
    read.set_defaults(command=code_read)


def _add_content(groups: "Commands", shared: argparse.ArgumentParser, looks: argparse.ArgumentParser) -> None:
    from kiosk.commands import drawing
    from kiosk.commands.content import content_check, content_sign

    content = groups.add_parser("content", help="work on content").add_subparsers(
        required=True, metavar="command"
    )

    check = content.add_parser("check", parents=[shared], help="name every problem in the content")
    check.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="the folder of the aid")
    shown = check.add_mutually_exclusive_group()
    shown.add_argument("--json", action="store_true", help="the problems as JSON")
    shown.add_argument("--report", action="store_true", help="reading level, balance, facts, numbers")
    shown.add_argument("--ipdas", action="store_true", help="the 44 items of the IPDAS standard, scored")
    check.set_defaults(command=content_check)

    preview = content.add_parser("preview", parents=[shared, looks], help="draw one page")
    preview.add_argument("page", metavar="PAGE", help="the key of the page, as in plan/pages.yaml")
    preview.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="the folder for the picture")
    preview.set_defaults(command=drawing.preview)

    sign = content.add_parser("sign", parents=[shared], help="approve the content as it stands")
    sign.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="the folder of the aid")
    sign.add_argument("--name", required=True, help="who approves it")
    sign.add_argument("--role", required=True, help="as what: physician, nurse practitioner, …")
    sign.add_argument("--until", required=True, type=_day, metavar="DATE", help="the last day, as YYYY-MM-DD")
    sign.set_defaults(command=content_sign)


def _add_questions(groups: "Commands", shared: argparse.ArgumentParser) -> None:
    from kiosk.commands.content import questions

    listing = groups.add_parser("questions", parents=[shared], help="every question and choice with its key")
    listing.add_argument("--json", action="store_true", help="as JSON")
    listing.set_defaults(command=questions)


def _add_printer(groups: "Commands", shared: argparse.ArgumentParser) -> None:
    from kiosk.commands.printer import printer_status, printer_test

    printer = groups.add_parser("printer", help="ask or try the printer").add_subparsers(
        required=True, metavar="command"
    )
    printer.add_parser("status", parents=[shared], help="what the printer says").set_defaults(
        command=printer_status
    )
    printer.add_parser("test", parents=[shared], help="print a test page").set_defaults(command=printer_test)


def _add_staff(groups: "Commands", shared: argparse.ArgumentParser) -> None:
    from kiosk.commands.staff import staff_pin

    staff = groups.add_parser("staff", help="let staff in").add_subparsers(required=True, metavar="command")
    pin = staff.add_parser("pin", parents=[shared], help="choose the PIN, and give the line for the settings")
    pin.add_argument("--write", action="store_true", help="write the line into the file named by --settings")
    pin.set_defaults(command=staff_pin)


def _add_record(groups: "Commands", shared: argparse.ArgumentParser) -> None:
    from kiosk.commands.record import record_questionnaire, record_response

    record = groups.add_parser("record", help="the visit as FHIR R4").add_subparsers(
        required=True, metavar="command"
    )
    asking = record.add_parser("questionnaire", parents=[shared], help="the questions of the aid")
    asking.add_argument("--out", type=Path, metavar="FILE", help="the file to write; else standard output")
    asking.set_defaults(command=record_questionnaire)

    response = record.add_parser("response", parents=[shared], help="the answers of a visit")
    response.add_argument("answers", type=Path, metavar="ANSWERS.yaml", help="answers: {question: choice}")
    response.add_argument("--number", default="", metavar="N", help="whose it is, by your numbers")
    to = response.add_mutually_exclusive_group()
    to.add_argument("--out", type=Path, metavar="FILE", help="the file to write; else standard output")
    to.add_argument("--send", action="store_true", help="to where [records] in the settings says")
    response.set_defaults(command=record_response)
