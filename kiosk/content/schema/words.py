"""The schema of words/<language>/: sentences only, by the keys that plan/ gives them."""

from typing import Annotated

from pydantic import Discriminator, Field, StringConstraints, Tag

from kiosk.content.schema.parts import Key, Strict, shape_of
from kiosk.content.schema.sentences import (
    DOUBLE_BOLD,
    DOUBLE_PLAIN,
    ROW_SHORT,
    SINGLE_BOLD,
    STATEMENT_SHORT,
    TILE_NAME,
    TILE_WORDS,
    Fillable,
    Label,
    SentenceText,
)
from kiosk.decision.checklist import Stretch


class AboutWords(Strict):
    """words/<language>/about.yaml (IPDAS C3, C4, C6, K18, K20)."""

    title: Label
    decision: SentenceText
    authors: SentenceText
    funding: SentenceText
    method: SentenceText
    update_policy: SentenceText
    disclaimer: SentenceText


class StepWords(Strict):
    """One step, or one thing to do: a few bold words, and a plain sentence."""

    title: Label
    text: SentenceText


class PageWords(Strict):
    """The words of a page: a title, a bold first sentence, paragraphs, points.

    `steps` are what to do at an ending, each beside its icon. `printed` is the first sentence, in place of `lead`,
    for whoever has printed something.
    """

    title: Label
    lead: SentenceText | None = None
    printed: SentenceText | None = None
    steps: tuple[StepWords, ...] = ()
    body: tuple[SentenceText, ...] = ()
    points: tuple[SentenceText, ...] = ()


class PagesWords(Strict):
    """words/<language>/pages.yaml: names of the sections; words of pages and endings by key.

    A page that asks one question needs none: its question is its title.
    """

    sections: dict[Key, Label]
    pages: dict[Key, PageWords]


class ChoiceWords(Strict):
    """A choice with a second line in smaller words."""

    text: Label
    note: SentenceText | None = None


class QuestionWords(Strict):
    """A question. `short` names it in a list of answers; `why` says why it is asked.

    `ask_again` is what is said where it is asked once more; `unanswered` stands in a list of answers where one that is
    asked again, or for which a choice counts all the same, was left without an answer.
    """

    prompt: SentenceText
    short: Label
    ask_again: SentenceText | None = None
    unanswered: Label | None = None
    hint: SentenceText | None = None
    why: SentenceText | None = None
    low: Label | None = None
    high: Label | None = None
    choices: dict[
        Key,
        Annotated[
            Annotated[Label, Tag("text")] | Annotated[ChoiceWords, Tag("table")], Discriminator(shape_of)
        ],
    ] = {}


class QuestionsWords(Strict):
    """words/<language>/questions.yaml."""

    questions: dict[Key, QuestionWords]


class OptionWords(Strict):
    """An option: `short` heads its column, and `whom` says whom it is for."""

    name: Label
    short: Label
    summary: SentenceText
    whom: SentenceText
    steps: tuple[StepWords, ...] = ()


class OptionsWords(Strict):
    """words/<language>/options.yaml."""

    options: dict[Key, OptionWords]


class ShortWords(Strict):
    """A cell at a glance, in a bold and a plain line; where neighbours say the same they share the width of both.

    `runs_on` where the two lines are one sentence.
    """

    bold: Annotated[Label, StringConstraints(max_length=DOUBLE_BOLD)]
    plain: Annotated[Label, StringConstraints(max_length=DOUBLE_PLAIN)]
    runs_on: bool = False


class CellWords(Strict):
    """A cell of the comparison; `more` stands behind a tap, and `short` where all cells are seen at once.

    `brief` is its text in three lines, where the row is opened and has numbers beneath.
    """

    text: SentenceText
    brief: SentenceText | None = None
    more: SentenceText | None = None
    short: ShortWords | None = None


class RowWords(Strict):
    """A row of the comparison: the question a person would ask; `short` names it beside the short cells."""

    question: Label
    short: Annotated[Label, StringConstraints(max_length=ROW_SHORT)] | None = None
    cells: dict[Key, CellWords]


class HarmWords(Strict):
    """A harm, and what is known of it for each option."""

    name: Label
    cells: dict[Key, SentenceText]


class ComparisonWords(Strict):
    """words/<language>/comparison.yaml."""

    tabs: dict[Key, Label]
    certainties: dict[Key, Annotated[Label, StringConstraints(max_length=SINGLE_BOLD)]] = {}
    rows: dict[Key, RowWords]
    harms: dict[Key, HarmWords] = {}


class EvidenceWords(Strict):
    """The words of a number: its claim, about whom, over how long, how certain.

    Where it is drawn: `brief` says of whom and over how long in three lines, `arm` whose number it is of two, and
    `against_arm` whose the other of two averages is.
    """

    claim: SentenceText
    population: SentenceText
    period: SentenceText
    certainty: SentenceText
    brief: SentenceText | None = None
    arm: Label | None = None
    against_arm: Label | None = None


class EvidenceWordsFile(Strict):
    """words/<language>/evidence.yaml."""

    evidence: dict[Key, EvidenceWords] = {}


class StatementWords(Strict):
    """A statement: `short` is what is seen of it until it is opened."""

    short: Annotated[SentenceText, StringConstraints(max_length=STATEMENT_SHORT)]
    text: SentenceText


class SituationWords(Strict):
    """words/<language>/situation.yaml."""

    statements: dict[
        Key,
        Annotated[
            Annotated[SentenceText, Tag("text")] | Annotated[StatementWords, Tag("table")],
            Discriminator(shape_of),
        ],
    ] = {}

    def text(self, key: str) -> str:
        """The whole of a statement."""
        said = self.statements[key]
        return said.text if isinstance(said, StatementWords) else said

    def short(self, key: str) -> str:
        """What is seen of it until it is opened."""
        said = self.statements[key]
        return said.short if isinstance(said, StatementWords) else said


class CheckWords(Strict):
    """What a knowledge check teaches, whichever choice was taken: the answer in a few words, then why."""

    answer: SentenceText
    explanation: SentenceText


class UnderstandingWords(Strict):
    """words/<language>/understanding.yaml: by the key of the check's question."""

    checks: dict[Key, CheckWords] = {}


class ItemWords(Strict):
    """One thing on the checklist: bold lead words, the sentence, what to write in.

    `undated` replaces `text` while a blank in it has no day, and `entered` once the clinic has entered something
    that stands under it. `tile` names it where it stands in one line with others, if the lead words do not.
    """

    lead: Label
    tile: Annotated[Label, StringConstraints(max_length=TILE_WORDS)] | None = None
    text: Fillable
    undated: Fillable | None = None
    entered: Fillable | None = None
    write_in: tuple[Label, ...] = ()


class TileWords(Strict):
    """A group as a tile: a `name` where its heading is too long for one, and when it is while no day is known."""

    name: Annotated[Label, StringConstraints(max_length=TILE_NAME)] | None = None
    when: Annotated[Label, StringConstraints(max_length=TILE_NAME)] | None = None


class ChecklistWords(Strict):
    """words/<language>/checklist.yaml. `headline` stands under the title of a sheet, such as the day it is about.

    `days` has what belongs to the days around it. `open` has the words for what may still be open, as they stand
    within a sentence. `tiles` are the groups that need words besides their heading.
    """

    headline: Fillable | None = None
    days: dict[Stretch, Label] = {}
    groups: dict[Key, Label]
    tiles: dict[Key, TileWords] = {}
    open: dict[Key, Label] = {}
    items: dict[Key, ItemWords] = {}


class TermWords(Strict):
    """A word that is explained; `say` writes it the way that a voice reads it right, and is never shown."""

    meaning: SentenceText
    say: Label


class GlossaryWords(Strict):
    """words/<language>/glossary.yaml: words that are explained where they first stand.

    `spoken` has words that need no explaining, but that a voice reads wrong, and how to write them for it.
    """

    terms: dict[
        Label,
        Annotated[
            Annotated[SentenceText, Tag("text")] | Annotated[TermWords, Tag("table")], Discriminator(shape_of)
        ],
    ] = Field(default={})
    spoken: dict[Label, Label] = {}

    def meanings(self) -> dict[str, str]:
        """The meaning of each term."""
        return {word: _meaning(told) for word, told in self.terms.items()}

    def respelled(self) -> dict[str, str]:
        """The words that a voice reads wrong, each as it is written for it."""
        hard = {word: told.say for word, told in self.terms.items() if isinstance(told, TermWords)}
        return {**hard, **self.spoken}


def _meaning(told: str | TermWords) -> str:
    return told.meaning if isinstance(told, TermWords) else told
