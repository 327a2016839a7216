"""The handout that is measured: the two-page checklist of one visit, for people whose clinics differ."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path

from kiosk import app, paper_services
from kiosk.content.answers.answers_file import read_answers
from kiosk.content.content_cache import Content
from kiosk.decision.blanks import WRITE_IN_LINE
from kiosk.decision.checklist import Part, Time
from kiosk.decision.sheet import Block, BlockKind, Sheet
from kiosk.decision.summary import Summary, summarise
from kiosk.device.places import Shipped, shipped
from kiosk.device.settings import Settings
from kiosk.handout.document import Handout
from kiosk.handout.fonts import typeface
from kiosk.handout.pen import LONG_LINE, Pen
from kiosk.handout.style import style

VISIT = Path(__file__).parents[1] / "journeys" / "people" / "cement_next_week.yaml"
SHEET = "getting_ready"
TIMES = (Time.NOW, Time.WEEKS_BEFORE, Time.DAYS_BEFORE, Time.DAY_BEFORE, Time.MORNING)
"""The groups of plain lines, which every engine can set: no box and no table."""


@dataclass(frozen=True, slots=True)
class Group:
    """A heading and what stands under it: pairs of bold lead words and a sentence, behind boxes to tick or dots."""

    heading: str
    items: list[tuple[str, str]]
    tick: bool
    boxed: bool


@dataclass(frozen=True, slots=True)
class Paper:
    """The words of the handout for an engine that sets them by itself. `page_line` is "Page {page} of {pages}"."""

    document: str
    language: str
    notice: str
    title: str
    headline: str
    facts: list[tuple[str, str]]
    groups: list[Group]
    footer: tuple[str, str, str]
    page_line: str

    def as_json(self) -> str:
        """All of it as JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Desk:
    """What the kiosk has at hand when a person taps Print."""

    content: Content
    sheet: Sheet
    summary: Summary

    def person(self, number: int) -> Summary:
        """The summary of another person: the same visit for another clinic."""
        clinic = self.summary.clinic
        name, phone, after_hours = f"{clinic.name} {number}", f"555-{number:04}", f"556-{number:04}"
        clinic = replace(clinic, name=name, phone=phone, after_hours_phone=after_hours)
        return replace(self.summary, clinic=clinic)

    def print(self, summary: Summary) -> Handout:
        """The handout, as the kiosk makes it."""
        return paper_services.paper_of(self.content, summary, (self.sheet,), large_print=False)

    def paper(self, summary: Summary) -> Paper:
        """The same words for the other engines."""
        words = self.content.paper_words[summary.aid.language]
        assets = shipped(Shipped.ASSETS)
        pen = Pen(style(large_print=False), typeface(assets / "fonts"), words, 0, assets)
        about, title = summary.aid.about, pen.word(f"title_{self.sheet.key}")
        imprint = (
            summary.clinic.name,
            pen.word("made_on", day=summary.made_on_words),
            pen.word("version", version=summary.aid.version),
            pen.word("disclaimer"),
        )
        return Paper(
            document=f"{about.title}: {title}",
            language=summary.aid.language,
            notice=f"{title} {pen.word('demonstration')}",
            title=summary.headline,
            headline="",
            facts=[("", "")],
            groups=_groups(summary.checklist, self.sheet.blocks[0].times, pen),
            footer=(title, f"· {' · '.join(imprint)}", ""),
            page_line=words["page"],
        )


def _groups(parts: Sequence[Part], times: Sequence[str], pen: Pen) -> list[Group]:
    found = {part.group.key: part for part in parts}
    shown = [found[Time(time)] for time in times if time in found]
    return [Group(_heading(part, pen), _items(part, pen), part.group.tick, boxed=False) for part in shown]


def _heading(part: Part, pen: Pen) -> str:
    day = pen.word("until_day", day=part.day) if part.day and part.group.until else part.day
    return f"{part.group.heading}: {day}" if day else part.group.heading


def _items(part: Part, pen: Pen) -> list[tuple[str, str]]:
    """The items, and behind one what is to be written below it."""
    said = ((entry.lead, " ".join([entry.text, *entry.write_in])) for entry in part.entries)
    return [(pen.lead(lead), text.replace(WRITE_IN_LINE, LONG_LINE)) for lead, text in said]


def desk() -> Desk:
    """The content as it ships, the sheet, and the visit."""
    content = app.content_of(Settings())
    answers = read_answers(VISIT, content.aids, date.today())
    aid = content.aids[answers.visit.reading.language]
    assert answers.clinic is not None
    summary = summarise(
        aid, answers.visit, answers.clinic, paper_services.writer_of(aid.language), answers.today
    )
    sheet = Sheet(SHEET, (Block(BlockKind.CHECKLIST, TIMES),))
    return Desk(content, sheet, summary)
