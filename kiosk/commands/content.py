"""The commands `content check` and `content sign`."""

import dataclasses
from argparse import Namespace
from datetime import date

from kiosk import app
from kiosk.commands import WRONG
from kiosk.commands.streams import json_text
from kiosk.content.authoring import ipdas, quality, report
from kiosk.content.build.signoff import sign
from kiosk.decision.problems import ProblemsFound
from kiosk.decision.signoff import signoff_status


def content_check(asked: Namespace) -> int:
    """Name every problem in the content, or give a report on it."""
    asked.aid = asked.folder or asked.aid
    if asked.report or asked.ipdas:
        return _content_report(asked)
    try:
        content = app.check_content(app.settings_of(asked.settings, asked.aid))
    except ProblemsFound as found:
        if not asked.json:
            raise
        print(json_text([dataclasses.asdict(problem) for problem in found.problems]))
        return WRONG
    aid = next(iter(content.aids.values()))
    if asked.json:
        print("[]")
        return 0
    print(f"{aid.id} {aid.version} in {', '.join(content.aids)}: no problem found")
    print(content.safety_report)
    print(f"sign-off: {signoff_status(aid.signoff, date.today())}")
    return 0


def _content_report(asked: Namespace) -> int:
    """The reports on content; that on its quality also where there is something to mend."""
    settings = app.settings_of(asked.settings, asked.aid)
    content = app.check_content(settings) if asked.ipdas else app.content_of(settings)
    bundle = quality.read_bundle(app.folders_of(settings).aid)
    if asked.ipdas:
        print(ipdas.markdown(bundle))
    else:
        print(report.markdown(bundle, content.aids, content.safety_report))
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
