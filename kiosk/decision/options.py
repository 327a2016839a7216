"""The options a person has, laid side by side and never ranked."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One numbered step of what happens, with its caption."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Option:
    """One of the ways a person may go, in the order of the content. `whom` says whom it is for."""

    key: str
    name: str
    short: str
    summary: str
    whom: str = ""
    steps: tuple[Step, ...] = ()
    picture: str = ""
    facts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """All of its texts, in the order in which its page is read; some may be empty."""
        return (
            self.name,
            self.summary,
            self.whom,
            *(text for step in self.steps for text in (step.title, step.text)),
        )
