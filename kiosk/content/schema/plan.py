"""The schema of plan/ and about.yaml: structure, order, numbers and sources, once for all languages."""

from typing import Annotated, Literal

from pydantic import Discriminator, Field, StringConstraints, Tag

from kiosk.content.schema.condition import HIGHEST, LOWEST, ConditionModel
from kiosk.content.schema.parts import Day, FactId, IconName, Key, Rests, ShortText, Strict, Whole, shape_of
from kiosk.decision.comparison import SUREST
from kiosk.decision.pages import PageKind
from kiosk.decision.questions import Kind
from kiosk.decision.situation import Said

ROWS_OF_A_TAB = 4
"""Most rows that the glass holds at once."""


class AboutPlan(Strict):
    """about.yaml: which aid this is, how old it is, in which languages."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$", max_length=40)]
    version: ShortText
    made_on: Day
    review_after_months: Whole = Field(ge=1, le=60)
    """How long after the oldest search for newer studies the aid must be checked again."""
    languages: tuple[Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")], ...] = Field(min_length=1)
    review: dict[Key, Literal["pending", "done"]] = {}
    """By language, whether somebody who speaks it has read the words."""
    funder: ShortText | None = None
    """Who paid, as the clinic or the publisher names them (IPDAS C6); the words under `funding` name them, too."""


class AskedPlan(Strict):
    """A question of a page that is asked only where its own condition holds."""

    key: Key
    when: ConditionModel


class PagePlan(Rests):
    """One page. `when` is left out where it is always shown.

    With `on_request` it is on nobody's way, or not on that of those for whom the condition holds: it is opened from
    the menu, or from what names it.
    """

    key: Key
    kind: PageKind
    section: Key
    when: ConditionModel | None = None
    on_request: (
        Annotated[
            Annotated[Literal[True], Tag("text")] | Annotated[ConditionModel, Tag("table")],
            Discriminator(shape_of),
        ]
        | None
    ) = None
    asks: tuple[
        Annotated[Annotated[Key, Tag("text")] | Annotated[AskedPlan, Tag("table")], Discriminator(shape_of)],
        ...,
    ] = Field(default=(), alias="questions")
    option: Key | None = None
    tab: Key | None = None
    picture: Key | None = None

    @property
    def questions(self) -> tuple[Key, ...]:
        """The keys of its questions."""
        return tuple(each if isinstance(each, str) else each.key for each in self.asks)


class EndingPlan(Rests):
    """A page at which the visit stops as soon as its condition holds; its words have a step for each of its icons."""

    key: Key
    section: Key
    when: ConditionModel
    urgent: bool = False
    icons: tuple[IconName, ...] = ()
    picture: Key | None = None


class PagesPlan(Strict):
    """plan/pages.yaml: the sections, the pages in order, the endings. On the pages of `list_grows_in` the checklist is shown as it grows."""

    sections: tuple[Key, ...] = Field(min_length=1)
    list_grows_in: Key | None = None
    pages: tuple[PagePlan, ...] = Field(min_length=1)
    endings: tuple[EndingPlan, ...] = ()


class ChoicePlan(Strict):
    """A choice that needs more than a key."""

    key: Key
    alone: bool = False


class CalculatedPlan(Strict):
    """How an answer is worked out: the days from the day of the visit until the day that a date question gives."""

    days_until: Key


class QuestionPlan(Rests):
    """A question. Bounds are for numbers; for a date they are days from today.

    `if_skipped` is a choice that counts where the question is left without an answer; with `ask_again` it is asked
    once more before it can be left. One that is `calculated` stands on no page and has no words.
    """

    key: Key
    kind: Kind
    choices: tuple[
        Annotated[Annotated[Key, Tag("text")] | Annotated[ChoicePlan, Tag("table")], Discriminator(shape_of)],
        ...,
    ] = ()
    minimum: Whole = Field(default=0, ge=LOWEST, le=HIGHEST)
    maximum: Whole = Field(default=0, ge=LOWEST, le=HIGHEST)
    if_skipped: Key | None = None
    ask_again: bool = False
    calculated: CalculatedPlan | None = None


class QuestionsPlan(Strict):
    """plan/questions.yaml. `unsure` are the choices, of whichever question, that say "I do not know"."""

    unsure: tuple[Key, ...] = ()
    questions: tuple[QuestionPlan, ...]


class OptionPlan(Rests):
    """One option; `steps` says how many numbered steps its words have."""

    key: Key
    steps: Whole = Field(default=0, ge=0, le=8)
    picture: Key | None = None


class OptionsPlan(Strict):
    """plan/options.yaml: the options in the order of the columns."""

    options: tuple[OptionPlan, ...] = Field(min_length=2)


class CellPlan(Rests):
    """A cell: its evidence, the part of life that it touches, the side of the option that it shows (IPDAS Q4-Q6).

    `number` is the record that is drawn where its row is opened, and `certainty` how sure anybody can be of the cell.
    """

    number: Key | None = None
    certainty: Key | None = None
    touches: tuple[Literal["body", "mind", "daily"], ...] = ()
    sides: tuple[Literal["good", "bad"], ...] = ()


class RowPlan(Strict):
    """One row: a cell for every option, none left out."""

    key: Key
    cells: dict[Key, CellPlan]


class HarmCellPlan(Rests):
    """What one option's part of a harm rests on: a number's record, or why there is none (FHIR dataAbsentReason)."""

    data_absent_reason: Literal["unknown", "not_applicable"] | None = None


class HarmPlan(Strict):
    """One harm, asked of every option alike."""

    key: Key
    cells: dict[Key, HarmCellPlan]


class TabPlan(Strict):
    """The rows that are on screen together."""

    key: Key
    rows: tuple[Key, ...] = Field(min_length=1, max_length=ROWS_OF_A_TAB)


class ComparisonPlan(Strict):
    """plan/comparison.yaml. `harms_under` is the row whose cells open on the harms.

    `asked` is the row of what to ask, which stands on the pages of the options and in no tab. The cells of
    `certainty_row` show how sure the option is; `certainties` are the words for it, each with a level from 0 to 4.
    """

    tabs: tuple[TabPlan, ...] = Field(min_length=1)
    asked: Key | None = None
    certainty_row: Key | None = None
    certainties: dict[Key, Annotated[Whole, Field(ge=0, le=SUREST)]] = {}
    rows: tuple[RowPlan, ...] = Field(min_length=1)
    harms: tuple[HarmPlan, ...] = ()
    harms_under: Key | None = None


class SourcePlan(Strict):
    """A source in the registry; titles stay in their own language."""

    key: Key
    title: ShortText
    publisher: ShortText
    year: Whole | None = Field(default=None, ge=1950, le=2100)
    """Left out for a page without a date: then `publisher` says that it has none, and when it was read."""
    address: ShortText
    read_on: Day
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")] = "en"
    facts: tuple[FactId, ...] = ()


class SourcesPlan(Strict):
    """plan/sources.yaml."""

    sources: tuple[SourcePlan, ...]


class StatementPlan(Rests):
    """One sentence of "where you stand", and when it holds; `certainty` is one of those of the comparison.

    One that is `whole` loses no sentence on paper that is short of room.
    """

    key: Key
    said: Said
    when: ConditionModel | None = None
    certainty: Key | None = None
    whole: bool = False


class SituationPlan(Strict):
    """plan/situation.yaml."""

    statements: tuple[StatementPlan, ...] = ()


class ConcernPlan(Strict):
    """Something that may matter: its question, and the comparison's rows that speak to it."""

    question: Key
    rows: tuple[Key, ...] = ()


class ValuesPlan(Strict):
    """plan/values.yaml: what may matter, which question asks how the person leans, which ask for wishes."""

    concerns: tuple[ConcernPlan, ...] = ()
    leaning: Key | None = None
    wishes: tuple[Key, ...] = ()


class CheckPlan(Rests):
    """One knowledge check: its question and the right choice."""

    question: Key
    correct: Key


class UnderstandingPlan(Strict):
    """plan/understanding.yaml."""

    checks: tuple[CheckPlan, ...] = ()
