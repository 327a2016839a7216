"""Problems in a file that a person wrote: what is wrong, where, and how to mend it."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.decision.hidden_characters import shown

NAMES_SHOWN = 12
"""How many valid names a remedy lists at most: more than this is not read."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A problem in a file; sorts by file, then by line (line 0: no particular line)."""

    file: str
    line: int
    what: str
    remedy: str

    def __str__(self) -> str:
        """Give `file:line: what. remedy.`, without the line when it is 0; a character that nobody sees is named."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        sentences = [_sentence(shown(part)) for part in (self.what, self.remedy) if part.strip()]
        return f"{place}: {' '.join(sentences)}"


class ProblemsFound(Exception):
    """Raised once with everything that is wrong, so that a person mends it all in one go."""

    problems: tuple[Problem, ...]

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        """Give one problem a line, in the order given."""
        return "\n".join(str(problem) for problem in self.problems)


@contextmanager
def together_with(problems: Iterable[Problem]) -> Iterator[None]:
    """What is found within is raised together with those that were found before, each once, in the order of lines."""
    found = set(problems)
    try:
        yield
    except ProblemsFound as more:
        raise ProblemsFound(sorted({*found, *more.problems})) from more
    if found:
        raise ProblemsFound(sorted(found))


def nearest(word: str, known: Iterable[str]) -> str:
    """Give the known name that is spelt most like the word, or "" when none is near."""
    import difflib  # noqa: PLC0415 (loaded late: a start that finds nothing wrong does without)

    names = list(known)
    by_lower_case = {name.casefold(): name for name in reversed(names)}
    matches = difflib.get_close_matches(word.casefold(), by_lower_case, n=1)
    return by_lower_case[matches[0]] if matches else ""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Give `did you mean "x"?`, or the known names in the order given, or "" when there are none."""
    names = list(known)
    if near := nearest(word, names):
        return f'did you mean "{near}"?'
    if not names:
        return ""
    left_out = len(names) - NAMES_SHOWN
    more = f" and {left_out} more" if left_out > 0 else ""
    return f"use one of: {', '.join(names[:NAMES_SHOWN])}{more}"


def _sentence(text: str) -> str:
    """Close the text with a full stop unless it already ends as a sentence does."""
    text = text.strip()
    return text if text.endswith((".", "?", "!")) else text + "."
