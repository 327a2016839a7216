"""A text cut into its sentences."""

import pytest

from kiosk.decision.sentences import sentences_in


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Tea is hot. Coffee is black!", ("Tea is hot.", "Coffee is black!")),
        ("Is it hot? 3 cups. “Yes.”", ("Is it hot?", "3 cups.", "“Yes.”")),
        ("¿Té o café? ¿O agua? Elija.", ("¿Té o café?", "¿O agua?", "Elija.")),
        ("It takes 2.5 minutes, e.g. on fire.", ("It takes 2.5 minutes, e.g. on fire.",)),
        ("Step 1: Boil water. Wait.", ("Step 1: Boil water.", "Wait.")),
        ("Yes: chosen", ("Yes: chosen",)),
        ('He said "yes." Then he left.', ('He said "yes."', "Then he left.")),
        ("Come at {hour}. {thinners} too.", ("Come at {hour}.", "{thinners} too.")),
        ("One line\n\n two lines ", ("One line", "two lines")),
        ("...", ()),
        ("", ()),
    ],
)
def test_a_sentence_ends_where_a_new_one_begins(text: str, sentences: tuple[str, ...]) -> None:
    assert sentences_in(text) == sentences
