"""What may stand in plan/evidence.yaml: each number with where it was read, and until when somebody looked for a newer one."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Self

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from kiosk.content.schema.parts import FactId, Key, Strict, Whole, day_of, plainly

HUNDRED = 100

Amount = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,3}(\.[0-9])?$")]
"""An average, written as it is shown: 4.3."""


def _day_or_month(value: str) -> str:
    try:
        first_day(value)
    except ValueError:
        raise plainly(
            f'"{value}" is neither a day nor a month', "write it as YYYY-MM-DD or YYYY-MM, such as 2026-11"
        ) from None
    return value


def first_day(value: str) -> date:
    """The day, or the first one of the month. Raises ValueError for anything else."""
    return day_of(value if value.count("-") > 1 else f"{value}-01")


DayOrMonth = Annotated[str, AfterValidator(_day_or_month)]


class AveragePlan(Strict):
    """Two averages on one scale: `value` in those whom the record is about, `against` in those beside them."""

    value: Amount
    against: Amount
    lowest: Whole = 0
    highest: Whole

    @model_validator(mode="after")
    def _stands_on_its_scale(self) -> Self:
        if not all(self.lowest <= Decimal(each) <= self.highest for each in (self.value, self.against)):
            raise plainly("an average lies off its scale", "correct value, against, lowest or highest")
        return self


class SpreadPlan(Strict):
    """Between which two numbers of 100 the true one lies, as the source has it."""

    least: Whole = Field(ge=0, le=HUNDRED)
    most: Whole = Field(ge=0, le=HUNDRED)


class EvidencePlan(Strict):
    """One number from one source; `verified` once somebody has read it there.

    It is `n` of `of` people, or `of_hundred` where the source gives a percentage only, or the `average` of a scale.
    All are left out where the source has no number, or nobody has read it; then none is shown. One that is not
    `drawn` is told in words, never as icons. `beside` names the records that must stand wherever this one does, and
    `against` the one that it was measured against, which is drawn next to it.
    """

    key: Key
    n: Whole = Field(default=0, ge=0)
    of: Whole = Field(default=0, gt=0)
    of_hundred: Whole | None = Field(default=None, ge=0, le=HUNDRED)
    average: AveragePlan | None = None
    spread: SpreadPlan | None = None
    drawn: bool = True
    source: Key
    verified: bool
    searched_until: DayOrMonth
    facts: tuple[FactId, ...] = ()
    beside: tuple[Key, ...] = ()
    against: Key | None = None

    @model_validator(mode="after")
    def _counts_what_it_shows(self) -> Self:
        forms = sum((bool(self.of), self.of_hundred is not None, self.average is not None))
        if self.verified and not forms:
            raise plainly("a verified number needs its people", "give n and of, or set verified: false")
        if forms > 1:
            raise plainly("this number is given in two forms", "keep one: n and of, of_hundred, or average")
        if self.spread and (not forms or self.average):
            raise plainly("a spread is of a number of 100", "leave spread out, or give n and of")
        return self

    @property
    def searched(self) -> date:
        """The first day of what `searched_until` says."""
        return first_day(self.searched_until)


class EvidenceFile(Strict):
    """plan/evidence.yaml."""

    evidence: tuple[EvidencePlan, ...] = ()
