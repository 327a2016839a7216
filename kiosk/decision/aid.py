"""A decision aid in one language: everything that content/ says, as one frozen value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from kiosk.decision.answers import Answers
from kiosk.decision.calculated import DaysUntil
from kiosk.decision.checklist import Checklist
from kiosk.decision.comparison import Row, Tab
from kiosk.decision.consult_form import ConsultForm
from kiosk.decision.evidence import Evidence, Source
from kiosk.decision.options import Option
from kiosk.decision.pages import Page, Section
from kiosk.decision.questions import Question
from kiosk.decision.signoff import Signoff
from kiosk.decision.situation import Statement
from kiosk.decision.understanding import Check
from kiosk.decision.values import Concern


@dataclass(frozen=True, slots=True)
class About:
    """The aid's own account of itself (IPDAS C3 date, C4 update policy, C6 funding, K18 method, K20 authors)."""

    title: str
    decision: str
    authors: str
    funding: str
    method: str
    update_policy: str
    disclaimer: str


@dataclass(frozen=True, slots=True)
class Term:
    """A word that is explained where it first stands on a page."""

    word: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Aid:
    """One folder of content/, in one language. `signoff` is None for content that nobody approved."""

    id: str
    version: str
    language: str
    made_on: date
    review_due: date
    signoff: Signoff | None
    about: About
    sections: tuple[Section, ...]
    pages: tuple[Page, ...]
    endings: tuple[Page, ...]
    questions: Mapping[str, Question]
    options: tuple[Option, ...]
    rows: tuple[Row, ...]
    evidence: Mapping[str, Evidence]
    sources: Mapping[str, Source]
    statements: tuple[Statement, ...]
    concerns: tuple[Concern, ...]
    leaning: str
    wishes: tuple[str, ...]
    checks: tuple[Check, ...]
    checklist: Checklist
    terms: tuple[Term, ...] = ()
    spoken: Mapping[str, str] = field(default_factory=dict)
    """Words that a voice reads wrong, and how they are written for it; never shown."""
    reading_grade: float = 0.0
    """The school grade of all sentences (IPDAS K21); 0.0 where the language has no measure."""
    review_pending: bool = False
    calculated: Mapping[str, DaysUntil] = field(default_factory=dict)
    """What is worked out from the answers once a visit is summed up; conditions name it as they name a question."""
    consult: ConsultForm = field(default_factory=ConsultForm)
    """The consult form; empty in an aid that has none."""
    tabs: tuple[Tab, ...] = ()
    """The rows of the comparison by the tabs that show them."""
    asked: str = ""
    """The row of what to ask, which stands in no tab; "" where there is none."""

    @property
    def if_skipped(self) -> Answers:
        """The choice of each question that counts once it was left without an answer."""
        return {key: each.if_skipped for key, each in self.questions.items() if each.if_skipped}

    def option(self, key: str) -> Option:
        """The option with that key. Raises KeyError where there is none."""
        for option in self.options:
            if option.key == key:
                return option
        raise KeyError(key)

    def row(self, key: str) -> Row:
        """The row of the comparison with that key. Raises KeyError where there is none."""
        for row in self.rows:
            if row.key == key:
                return row
        raise KeyError(key)

    def tab(self, key: str) -> Tab:
        """The tab with that key. Raises KeyError where there is none."""
        for tab in self.tabs:
            if tab.key == key:
                return tab
        raise KeyError(key)

    def check_of(self, question: str) -> Check | None:
        """The knowledge check that the question belongs to, if any."""
        return next((check for check in self.checks if check.question == question), None)
