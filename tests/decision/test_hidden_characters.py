"""What nobody sees is called by its name."""

import pytest

from kiosk.decision.hidden_characters import is_hidden, shown, told
from kiosk.decision.problems import Problem


@pytest.mark.parametrize(
    ("text", "at", "said"),
    [
        ("a:\n  today: 2026\u00a0", 16, 'there is a no-break space (U+00A0) after "today: 2026"'),
        ("a:\n \u3000b", 4, "there is an ideographic space (U+3000) at the start of the line"),
        ("a\ufeff", 1, 'there is a byte order mark (U+FEFF) after "a"'),
        ("\u200b\u200b", 1, 'there is a zero width space (U+200B) after "[zero width space (U+200B)]"'),
    ],
    ids=ascii,
)
def test_where_it_stands_is_told_by_what_is_seen_before_it(text: str, at: int, said: str) -> None:
    assert told(text, at) == said


def test_letters_marks_and_ordinary_spaces_are_seen() -> None:
    seen = "Año 18 % “so” – 日本 🙂\n\t"
    assert not any(map(is_hidden, seen))
    assert shown(seen) == seen


def test_every_problem_shows_what_nobody_sees() -> None:
    problem = Problem("a.yaml", 3, '"no\u00a0ne" is not known here', "use one of: none")
    assert str(problem) == 'a.yaml:3: "no[no-break space (U+00A0)]ne" is not known here. use one of: none.'
