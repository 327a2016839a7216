"""One visit of a list as a handout, or the sentences that say why there is none: it must not cost the others theirs."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache
from typing import TypeVar

from kiosk import app, paper_services
from kiosk.content.answers.visits_file import FaultyVisit, Listed, ListedVisit
from kiosk.content.content_cache import Content
from kiosk.decision.problems import ProblemsFound
from kiosk.device.settings import Settings
from kiosk.handout.document import Handout
from kiosk.handout.pen import Measures

Made = TypeVar("Made")
Sentences = list[str]

_MEASURES: Measures = {}
"""Texts that were measured for one person of the list: the others have most of them, too."""


def load(settings: Settings) -> None:
    """Load what every handout needs."""
    content_kept(settings)
    paper_services.load_pdf_engine()


@cache
def content_kept(settings: Settings) -> Content:
    """The content, read once for the whole list."""
    return app.content_of(settings)


def handout_of(settings: Settings, sheets: str, visit: ListedVisit) -> Handout | Sentences:
    """The handout; `sheets` as the command line has them."""
    return told(
        lambda: paper_services.handout_of(
            content_kept(settings),
            visit.answers,
            settings.clinic,
            sheets,
            large_print=visit.large_print,
            name=visit.person,
            measures=_MEASURES,
        )
    )


def told(make: Callable[[], Made]) -> Made | Sentences:
    """What it makes, or the sentences that say what is in the way."""
    try:
        return make()
    except ProblemsFound as found:
        return [str(problem) for problem in found.problems]
    except Exception as error:  # noqa: BLE001 (a fault that one visit shows must not cost the others their paper)
        # Its kind only: what it says may be what the person said.
        return [f"the program has a fault that this visit shows ({type(error).__name__}). Please report it."]


def faults_of(visits: Iterable[Listed]) -> dict[str, Sentences]:
    """What is wrong with each faulty visit, by its name; two that share a name share their sentences."""
    faults: dict[str, Sentences] = {}
    for visit in visits:
        if isinstance(visit, FaultyVisit):
            faults.setdefault(visit.name, []).extend(str(problem) for problem in visit.problems)
    return faults


def good(visits: Iterable[Listed]) -> Sequence[ListedVisit]:
    """Those that a handout can be made of."""
    return [visit for visit in visits if isinstance(visit, ListedVisit)]


def sendable(visit: ListedVisit) -> ListedVisit:
    """The same visit with plain answers: a read-only mapping cannot be sent to a worker."""
    answers = visit.answers
    plain = replace(answers.visit, answers=dict(answers.visit.answers))
    consult = answers.consult
    entered = replace(consult, entries=dict(consult.entries), orders=dict(consult.orders))
    return replace(visit, answers=replace(answers, visit=plain, consult=entered))
