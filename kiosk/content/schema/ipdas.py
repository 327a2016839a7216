"""The schema of plan/ipdas.yaml: where an aid meets an item that words alone can meet, and who vouches for what."""

from typing import Annotated

from pydantic import StringConstraints

from kiosk.content.schema.parts import Day, Key, ShortText, Strict

Item = Annotated[str, StringConstraints(pattern=r"^[QCK][1-9][0-9]?$")]


class Record(Strict):
    """A named human being who did something that no machine can check, and where that is written down."""

    item: Item
    name: ShortText
    role: ShortText
    day: Day
    where: ShortText


class EqualDetail(Strict):
    """The rows of the comparison that tell of each option's benefit, its harms, and how certain both are (C1)."""

    benefit: tuple[Key, ...] = ()
    harms: tuple[Key, ...] = ()
    certainty: tuple[Key, ...] = ()


class IpdasFile(Strict):
    """plan/ipdas.yaml: the entries that meet an item, by the names that `content check` gives them; the records."""

    equal_detail: EqualDetail = EqualDetail()
    shown: dict[Item, tuple[ShortText, ...]] = {}
    records: tuple[Record, ...] = ()
