"""Questions a person is asked, and the choices they may take."""

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """How a question is answered."""

    ONE = "one"
    MANY = "many"
    NUMBER = "number"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing a person can tap. `alone` cannot stand beside another; `unsure` says that they do not know."""

    key: str
    text: str
    note: str = ""
    alone: bool = False
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A question in one language.

    `short` names it in a list of answers. `minimum` and `maximum` bound a number; for a date they are days
    from today. `low` and `high` say what the two ends of a number mean.

    `if_skipped` is the choice that counts once the question was left without an answer; `ask_again` the sentence with
    which it is asked once more before it may be left; `unanswered` how either stands in a list of answers.
    """

    key: str
    kind: Kind
    prompt: str
    short: str
    hint: str = ""
    why: str = ""
    choices: tuple[Choice, ...] = ()
    minimum: int = 0
    maximum: int = 0
    low: str = ""
    high: str = ""
    facts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    if_skipped: str = ""
    ask_again: str = ""
    unanswered: str = ""
    choice_keys: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "choice_keys", frozenset(choice.key for choice in self.choices))

    @property
    def texts(self) -> tuple[str, ...]:
        """All of its texts, in the order in which it is asked; some may be empty."""
        choices = (text for choice in self.choices for text in (choice.text, choice.note))
        return (self.prompt, self.hint, self.why, *choices)

    def choice(self, key: str) -> Choice:
        """The choice with that key. Raises KeyError where there is none."""
        for choice in self.choices:
            if choice.key == key:
                return choice
        raise KeyError(key)
