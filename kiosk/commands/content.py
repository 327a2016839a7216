"""The commands `content check`, `content sign` and `content release`."""

import dataclasses
from argparse import Namespace
from datetime import date

from kiosk import app, paper_services
from kiosk.commands import WRONG
from kiosk.commands.streams import json_text
from kiosk.content.authoring import ipdas, pemat, quality, report
from kiosk.content.authoring.packet import packet_of
from kiosk.content.authoring.ways import read_ways
from kiosk.content.build.signoff import release, sign
from kiosk.content.content_cache import Content
from kiosk.decision.problems import ProblemsFound
from kiosk.decision.signoff import signoff_status


def content_check(asked: Namespace) -> int:
    """Name every problem in the content, or give a report on it."""
    asked.aid = asked.folder or asked.aid
    if asked.report or asked.ipdas or asked.pemat:
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
    if pending := app.unreviewed(content):
        names = ", ".join(sorted(pending))
        print(f"review pending: {names}; not offered to people where require_signoff is on")
    return 0


def _content_report(asked: Namespace) -> int:
    """The reports on content; that on its quality also where there is something to mend."""
    settings = app.settings_of(asked.settings, asked.aid)
    content = app.content_of(settings) if asked.report else app.check_content(settings)
    bundle = quality.read_bundle(app.folders_of(settings).aid)
    if asked.report:
        print(report.markdown(bundle, content.aids, content.safety_report))
    elif asked.ipdas:
        print(ipdas.markdown(bundle))
    else:
        print(_paper_report(bundle, content))
    return 0


def _paper_report(bundle: quality.ContentBundle, content: Content) -> str:
    """The report on the packet that people get who chose no sheet, in each language."""
    ways = read_ways(bundle.folder, content.aids)
    cases = (
        pemat.PaperCase(
            packet_of(
                aid,
                ways,
                content.sheets,
                content.paper_words[aid.language],
                paper_services.writer_of(aid.language),
            ),
            translation.watched,
            aid.language,
        )
        for aid, translation in zip(content.aids.values(), bundle.translations, strict=True)
    )
    return pemat.markdown(f"{bundle.plan.about.id} {bundle.plan.about.version}", cases)


def content_sign(asked: Namespace) -> int:
    """Approve the content as it stands."""
    asked.aid = asked.folder or asked.aid
    settings = app.settings_of(asked.settings, asked.aid)
    app.check_content(settings)
    signed = sign(app.folders_of(settings).aid, asked.name, asked.role, asked.until, date.today())
    print(
        f"approved by {signed.name}, {signed.role}, until {signed.until}; any change to the content ends it. "
        "A second person now releases it (content release)."
    )
    return 0


def content_release(asked: Namespace) -> int:
    """Let out the content as it was approved, by somebody else than who approved it."""
    asked.aid = asked.folder or asked.aid
    settings = app.settings_of(asked.settings, asked.aid)
    app.check_content(settings)
    release(app.folders_of(settings).aid, asked.name, asked.role, date.today())
    print("released; any change to the content or to its approval ends it")
    return 0
