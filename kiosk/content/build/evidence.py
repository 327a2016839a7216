"""The evidence records, built from plan and words, and the day by which somebody must look again."""

from calendar import monthrange
from datetime import date
from types import MappingProxyType

from kiosk.content.build.aid_files import Plan, Words
from kiosk.content.build.locale import LocaleWriter
from kiosk.content.schema import evidence as plan
from kiosk.content.schema import words as worded
from kiosk.decision.evidence import Average, Evidence, Spread

MONTHS = 12


def evidence(plans: Plan, words: Words, language: str) -> MappingProxyType[str, Evidence]:
    """Every evidence record by its key."""
    said, writer = words.evidence.evidence, LocaleWriter(language)
    return MappingProxyType(
        {each.key: _evidence(each, said[each.key], writer) for each in plans.evidence.evidence}
    )


def _evidence(record: plan.EvidencePlan, words: worded.EvidenceWords, writer: LocaleWriter) -> Evidence:
    average, spread = record.average, record.spread
    return Evidence(
        key=record.key,
        claim=words.claim,
        n=record.n,
        of=record.of,
        population=words.population,
        period=words.period,
        certainty=words.certainty,
        source=record.source,
        verified=record.verified,
        facts=record.facts,
        of_hundred=record.of_hundred,
        average=Average(average.value, average.against, average.lowest, average.highest) if average else None,
        spread=Spread(spread.least, spread.most) if spread else None,
        drawn=record.drawn,
        searched_until=_written(record, writer),
        against=record.against or "",
        brief=words.brief or "",
        arm=words.arm or "",
        against_arm=words.against_arm or "",
    )


def _written(record: plan.EvidencePlan, writer: LocaleWriter) -> str:
    only_month = record.searched_until.count("-") == 1
    return writer.month(record.searched) if only_month else writer.dated(record.searched)


def review_due(plans: Plan) -> date:
    """So many months after the oldest search for newer studies, or after the aid was made where it has no number."""
    searched = (record.searched for record in plans.evidence.evidence)
    return _later(min(searched, default=plans.about.made_on), plans.about.review_after_months)


def _later(day: date, months: int) -> date:
    """The same day so many months on, or the last one of a month that is too short for it."""
    years, month = divmod(day.month - 1 + months, MONTHS)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
