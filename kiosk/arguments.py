"""What the command line takes: spine-kiosk run, tour, handout, code, content, questions, printer, staff, record,
self-test, support-bundle, voice, status, metrics, setup.
"""

import argparse
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path

Command = Callable[[argparse.Namespace], int]
Parser = argparse.ArgumentParser

PROGRAM = "spine-kiosk"


def asked_for(arguments: Sequence[str], run: Command) -> argparse.Namespace:
    """What is asked, with the command that is to be called with it; `run` opens the kiosk.

    Of all the commands only the one that is given gets its arguments: the others stay names.
    """
    parser = argparse.ArgumentParser(
        prog=PROGRAM, description="A touchscreen decision aid, and its printed checklist."
    )
    commands = parser.add_subparsers(required=True, metavar="command")
    first: dict[str, tuple[str, Callable[[Parser], None]]] = {
        "run": ("open the kiosk", partial(_add_run, run))
    }
    for name, (about, add_arguments) in (first | dict(_COMMANDS)).items():
        command = commands.add_parser(name, help=about)
        if name in arguments:
            add_arguments(command)
    return parser.parse_args(arguments)


def _runs(parser: Parser, command: Command) -> None:
    """Say what the command runs, and add what every command may be told."""
    parser.set_defaults(command=command)
    parser.add_argument(
        "--aid", type=Path, metavar="DIR", help="the folder of the aid, in place of the settings'"
    )
    parser.add_argument(
        "--settings", type=Path, metavar="FILE", help="a TOML file; packaging/kiosk.toml explains each key"
    )


def _command(file: str, function: str) -> Command:
    """That function of that file in commands/, which is loaded when the command is given."""

    def command(asked: argparse.Namespace) -> int:
        code: int = getattr(import_module(f"kiosk.commands.{file}"), function)(asked)
        return code

    return command


def _within(parser: Parser) -> "argparse._SubParsersAction[Parser]":
    """The commands of a command that is none by itself."""
    return parser.add_subparsers(required=True, metavar="command")


def _add_run(run: Command, parser: Parser) -> None:
    _runs(parser, run)
    parser.add_argument("--windowed", action="store_true", help="in a window, not on the whole screen")


def _add_tour(parser: Parser) -> None:
    _runs(parser, _command("drawing", "tour"))
    _add_looks(parser)
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="the folder for the pictures and handout.pdf"
    )


def _add_looks(parser: Parser) -> None:
    """What the commands that draw pages may be told."""
    from kiosk.decision.visit import CONTRASTS
    from kiosk.device.screen_size import TextSize

    parser.add_argument("--language", metavar="xx", help="the language, as two letters")
    parser.add_argument(
        "--text-size",
        choices=[str(each) for each in TextSize],
        default="normal",
        help="one of the five sizes",
    )
    parser.add_argument(
        "--contrast", choices=CONTRASTS, default="default", help="one of the four contrast themes"
    )
    parser.add_argument(
        "--screen", type=_size, default=(1920, 1080), metavar="WxH", help="the size in pixels"
    )


def _size(text: str) -> tuple[int, int]:
    """A screen's size such as 1920x1080. Raises ArgumentTypeError."""
    found = re.fullmatch(r"([1-9][0-9]{2,4})x([1-9][0-9]{2,4})", text)
    if not found:
        raise argparse.ArgumentTypeError(f'"{text}" is no size of a screen: write it as 1920x1080')
    return int(found[1]), int(found[2])


def _add_handout(parser: Parser) -> None:
    _runs(parser, _command("paper", "handout"))
    parser.add_argument(
        "answers", type=Path, metavar="FILE.yaml", help="answers: {question: choice}, or visits: a list"
    )
    to = parser.add_mutually_exclusive_group(required=True)
    to.add_argument("--out", type=Path, metavar="PLACE", help="the PDF to write; for visits: their folder")
    to.add_argument("--merged", type=Path, metavar="FILE.pdf", help="one PDF with those of all visits")
    to.add_argument("--print", action="store_true", help="one after another on the printer of the settings")
    parser.add_argument(
        "--two-sided", action="store_true", help="with --merged: each person begins on the front of a sheet"
    )
    parser.add_argument("--language", metavar="xx", help="the language, as two letters")
    parser.add_argument(
        "--sheets", default="", metavar="KEY,…", help="the sheets by key, or all; else the default ones"
    )
    parser.add_argument("--large-print", action="store_true", help="18 point letters and more")


def _add_code(parser: Parser) -> None:
    within = _within(parser)
    make = within.add_parser("make", help="the code of an answers file")
    _runs(make, _command("code", "code_make"))
    make.add_argument("answers", type=Path, metavar="ANSWERS.yaml", help="answers: {question: choice}")

    read = within.add_parser("read", help="the answers file of a code")
    _runs(read, _command("code", "code_read"))
    read.add_argument(
        "text", metavar="TEXT", help="what the scanned code says; - reads it from standard input"
    )


def _add_content(parser: Parser) -> None:
    within = _within(parser)
    check = within.add_parser("check", help="name every problem in the content")
    _runs(check, _command("content", "content_check"))
    check.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="the folder of the aid")
    shown = check.add_mutually_exclusive_group()
    shown.add_argument("--json", action="store_true", help="the problems as JSON")
    shown.add_argument(
        "--report", action="store_true", help="reading level and time, balance, facts, numbers, safety"
    )
    shown.add_argument("--ipdas", action="store_true", help="the 44 items of the IPDAS standard, scored")
    shown.add_argument("--pemat", action="store_true", help="the paper by the items of PEMAT-P, scored")

    preview = within.add_parser("preview", help="draw one page")
    _runs(preview, _command("drawing", "preview"))
    _add_looks(preview)
    preview.add_argument("page", metavar="PAGE", help="the key of the page, as in plan/pages.yaml")
    preview.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="the folder for the picture")

    sign = within.add_parser("sign", help="approve the content as it stands")
    _runs(sign, _command("content", "content_sign"))
    sign.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="the folder of the aid")
    sign.add_argument("--name", required=True, help="who approves it")
    sign.add_argument("--role", required=True, help="as what: physician, nurse practitioner, …")
    sign.add_argument("--until", required=True, type=_day, metavar="DATE", help="the last day, as YYYY-MM-DD")

    release = within.add_parser("release", help="let out the content that somebody else approved")
    _runs(release, _command("content", "content_release"))
    release.add_argument("folder", type=Path, nargs="?", metavar="DIR", help="the folder of the aid")
    release.add_argument("--name", required=True, help="who lets it out")
    release.add_argument("--role", required=True, help="as what: head of the clinic, quality officer, …")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f'"{text}" is not a day: write it as YYYY-MM-DD') from error


def _add_questions(parser: Parser) -> None:
    _runs(parser, _command("questions", "questions"))
    parser.add_argument("--json", action="store_true", help="as JSON")


def _add_printer(parser: Parser) -> None:
    within = _within(parser)
    _runs(within.add_parser("status", help="what the printer says"), _command("printer", "printer_status"))
    _runs(within.add_parser("test", help="print a test page"), _command("printer", "printer_test"))
    discover = within.add_parser("discover", help="printers that are found, and what each takes")
    _runs(discover, _command("printer", "printer_discover"))
    folder = within.add_parser("folder", help="the pages in the folder in place of a printer")
    _runs(folder, _command("printer", "printer_folder"))
    folder.add_argument("--clear", action="store_true", help="remove them")
    _runs(
        within.add_parser("trust", help="the printer's certificate, as a line for the settings"),
        _command("printer", "printer_trust"),
    )


def _add_staff(parser: Parser) -> None:
    within = _within(parser)
    unlock = within.add_parser("unlock", help="end the wait after wrong PINs")
    _runs(unlock, _command("staff", "staff_unlock"))
    pin = within.add_parser("pin", help="choose the PIN, and give the line for the settings")
    _runs(pin, _command("staff", "staff_pin"))
    pin.add_argument("--write", action="store_true", help="write the line into the file named by --settings")


def _add_record(parser: Parser) -> None:
    within = _within(parser)
    asking = within.add_parser("questionnaire", help="the questions of the aid")
    _runs(asking, _command("record", "record_questionnaire"))
    asking.add_argument("--out", type=Path, metavar="FILE", help="the file to write; else standard output")

    response = within.add_parser("response", help="the answers of a visit")
    _runs(response, _command("record", "record_response"))
    response.add_argument("answers", type=Path, metavar="ANSWERS.yaml", help="answers: {question: choice}")
    response.add_argument("--number", default="", metavar="N", help="whose it is, by your numbers")
    to = response.add_mutually_exclusive_group()
    to.add_argument("--out", type=Path, metavar="FILE", help="the file to write; else standard output")
    to.add_argument("--send", action="store_true", help="to where [records] in the settings says")

    key = within.add_parser("key", help="the public part of the key, for who runs the server")
    _runs(key, _command("record_sign_in", "record_key"))
    key.add_argument("key", type=Path, metavar="KEY.pem", help="the private key")
    sign_in = within.add_parser("sign-in", help="try to sign in to the server; nothing is sent")
    _runs(sign_in, _command("record_sign_in", "record_sign_in"))


def _add_self_test(parser: Parser) -> None:
    _runs(parser, _command("self_test", "self_test"))
    parser.add_argument("--full", action="store_true", help="all that a kiosk needs, as a readiness report")
    parser.add_argument("--answers", type=Path, metavar="FILE", help="in place of asking: print = true, …")
    _add_report(parser)


def _add_report(parser: Parser) -> None:
    parser.add_argument(
        "--out", type=Path, metavar="FILE.pdf", help="the readiness report; else beside what is kept"
    )


def _add_support_bundle(parser: Parser) -> None:
    _runs(parser, _command("support_bundle", "support_bundle"))
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder to put it into")


def _add_voice(parser: Parser) -> None:
    _runs(parser, _command("voice", "voice"))
    parser.add_argument(
        "--voice", required=True, metavar="NAME", help="slt-hts, slt-flite, espeak-ng, or your own"
    )
    parser.add_argument(
        "--command",
        dest="command_line",
        default="",
        metavar="LINE",
        help="what makes a clip of your own voice, with {wav}, {words} (a minute), and {text} unless it reads that",
    )
    parser.add_argument("--language", default="en", metavar="xx", help="the language, as two letters")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder of clips")


def _add_status(parser: Parser) -> None:
    _runs(parser, _command("status", "status"))
    parser.add_argument("--json", action="store_true", help="as one line of JSON")


def _add_metrics(parser: Parser) -> None:
    _runs(parser, _command("metrics", "metrics"))
    parser.add_argument(
        "--write", action="store_true", help="into the file of the settings, if they name one"
    )


def _add_setup(parser: Parser) -> None:
    _runs(parser, _command("setup", "setup"))
    parser.add_argument(
        "--answers",
        type=Path,
        metavar="FILE",
        help="in place of asking: the settings that differ from the shipped ones",
    )
    _add_report(parser)
    parser.add_argument("--no-start", action="store_true", help="write the settings, and start nothing")


_COMMANDS: Mapping[str, tuple[str, Callable[[Parser], None]]] = {
    "tour": ("draw every page of a scripted visit", _add_tour),
    "handout": ("make the handout of a visit, or of many", _add_handout),
    "self-test": ("draw each page once, off-screen", _add_self_test),
    "voice": ("clips of all that is read aloud, by a better voice", _add_voice),
    "status": ("how the kiosk of this machine is", _add_status),
    "metrics": ("counts and states for Prometheus", _add_metrics),
    "support-bundle": ("what whoever maintains it needs, without secrets and people", _add_support_bundle),
    "setup": ("make a kiosk of this machine", _add_setup),
    "code": ("the hand-over code on the paper", _add_code),
    "content": ("work on content", _add_content),
    "questions": ("every question and choice with its key", _add_questions),
    "printer": ("ask or try the printer", _add_printer),
    "staff": ("let staff in", _add_staff),
    "record": ("the visit as FHIR R4", _add_record),
}
