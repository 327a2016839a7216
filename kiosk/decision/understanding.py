"""Knowledge checks: questions with a right answer; the missed ones are shown to the clinician."""

from dataclasses import dataclass

from kiosk.decision.answers import Answers


@dataclass(frozen=True, slots=True)
class Check:
    """A question that has a right answer; the `answer` in a few words and the explanation follow whichever was taken."""

    question: str
    correct: str
    answer: str
    explanation: str
    facts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """All that it teaches."""
        return f"{self.answer} {self.explanation}"


def is_right(check: Check, answers: Answers) -> bool | None:
    """Whether the person got it right; None where it was skipped."""
    given = answers.get(check.question)
    return None if given is None else given == check.correct


def missed(checks: tuple[Check, ...], answers: Answers) -> tuple[Check, ...]:
    """The checks that were answered wrongly."""
    return tuple(check for check in checks if is_right(check, answers) is False)
