"""Pages on screen: their order, when they apply, and their texts."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.decision.answers import Answers
from kiosk.decision.conditions import ALWAYS, NEVER, Condition


class PageKind(StrEnum):
    """The kinds of page; the screen has one QML component for each."""

    START = "start"
    STORY = "story"
    QUESTION = "question"
    RATING = "rating"
    SITUATION = "situation"
    COMPARISON = "comparison"
    OPTION = "option"
    CHECK = "check"
    CHECKLIST = "checklist"
    PRINTING = "print"
    THANKS = "thanks"
    ENDING = "ending"


ASKING = frozenset({PageKind.START, PageKind.QUESTION, PageKind.RATING, PageKind.CHECK})
"""The kinds of page on which answers are given."""


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the pages, as the progress bar names it. The checklist is shown while it `list_grows` on its pages."""

    key: str
    name: str
    list_grows: bool = False


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to do: a few bold words and a plain sentence, beside an icon."""

    icon: str
    title: str
    text: str

    @property
    def sentence(self) -> str:
        """All of it in one line."""
        return (
            f"{self.title} {self.text}"
            if self.title.endswith((".", "?", "!"))
            else f"{self.title}. {self.text}"
        )


@dataclass(frozen=True, slots=True)
class Page:
    """One page: one idea, one to three short questions, or one short list of ratings.

    An ending (`kind` ENDING) stands outside the order: as soon as its condition holds the visit stops at it.
    `urgent` marks the one that sends the person for help at once; its `points` say what its `advice` says.
    `printed` is the first sentence, in place of `lead`, for whoever has printed something.
    Where `on_request` holds the page is on nobody's way: it is shown when it is asked for, and left for the page
    from which it was. `only_if` has the questions that are asked only where their own condition holds.
    `tab` is what a page of the comparison shows of it.
    """

    key: str
    kind: PageKind
    section: str
    title: str = ""
    lead: str = ""
    body: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    picture: str = ""
    questions: tuple[str, ...] = ()
    option: str = ""
    tab: str = ""
    when: Condition = ALWAYS
    urgent: bool = False
    advice: tuple[Advice, ...] = ()
    printed: str = ""
    on_request: Condition = NEVER
    only_if: tuple[tuple[str, Condition], ...] = ()
    facts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """All of its own texts, in the order in which they are read; some may be empty."""
        return (self.title, self.lead, self.printed, *self.body, *self.points)

    def asked(self, answers: Answers) -> tuple[str, ...]:
        """The questions that are asked on the page after these answers, which were given on the pages before it."""
        return tuple(key for key in self.questions if self.asks_if(key).holds(answers))

    def asks_if(self, question: str) -> Condition:
        """The question's own condition, besides that of the page."""
        return next((when for key, when in self.only_if if key == question), ALWAYS)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """All conditions of the page and of its questions."""
        return (self.when, self.on_request, *(when for _, when in self.only_if))
