"""A thousand people print, one after another. Prints the memory of the process in MB after 100 and after 1 000."""

import gc
import os
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from kiosk import app, paper_services
from kiosk.content.answers.answers_file import read_answers
from kiosk.content.content_cache import Content
from kiosk.decision.answers import Answer
from kiosk.decision.clinic import Clinic
from kiosk.decision.questions import Kind, Question
from kiosk.decision.summary import Summary, summarise
from kiosk.decision.visit import Reading
from kiosk.device.settings import Settings

PEOPLE = sorted((Path(__file__).parents[1] / "journeys" / "people").glob("*.yaml"))
TOLD_AFTER = (100, 1_000)
CHANGED = 0.2
"""The part of the answers that one person gives otherwise than the one they are made after."""


def memory_mb() -> float:
    """What the process holds in memory, its libraries included."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def answer(question: Question, chance: random.Random, today: date) -> Answer:
    """Something that the question offers."""
    if question.kind is Kind.NUMBER:
        return chance.randint(question.minimum, question.maximum)
    if question.kind is Kind.DATE:
        return today + timedelta(days=chance.randint(question.minimum, question.maximum))
    chosen = chance.choice(question.choices).key
    return chosen if question.kind is Kind.ONE else frozenset({chosen})


def people(content: Content, chance: random.Random) -> Iterator[Summary]:
    """People without end, each made after one of tests/journeys, in either language."""
    journeys = [read_answers(file, content.aids, date.today()) for file in PEOPLE]
    languages = list(content.aids)
    number = 0
    while True:
        number += 1
        journey, language = chance.choice(journeys), chance.choice(languages)
        aid = content.aids[language]
        changed = {
            key: answer(aid.questions[key], chance, journey.today)
            for key in journey.visit.answers
            if chance.random() < CHANGED
        }
        visit = replace(
            journey.visit, answers={**journey.visit.answers, **changed}, reading=Reading(language=language)
        )
        clinic = Clinic(name=f"Clinic {number}", phone=f"555-{number:04}")
        yield summarise(aid, visit, clinic, paper_services.writer_of(language), journey.today)


def main() -> None:
    """Print them all."""
    content, chance = app.content_of(Settings()), random.Random(1000)
    for number, summary in zip(range(1, TOLD_AFTER[-1] + 1), people(content, chance), strict=False):
        assert paper_services.paper_of(content, summary, large_print=chance.random() < 0.5).pages
        if number in TOLD_AFTER:
            gc.collect()
            print(memory_mb(), flush=True)


if __name__ == "__main__":
    main()
