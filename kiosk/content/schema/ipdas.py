"""The schema of plan/ipdas.yaml: where an aid meets an item that words alone can meet, and who vouches for what."""

from typing import Annotated

from pydantic import StringConstraints

from kiosk.content.schema.parts import Day, ShortText, Strict

Item = Annotated[str, StringConstraints(pattern=r"^[QCK][1-9][0-9]?$")]


class Record(Strict):
    """A named human being who did something that no machine can check, and where that is written down."""

    item: Item
    name: ShortText
    role: ShortText
    day: Day
    where: ShortText


class IpdasFile(Strict):
    """plan/ipdas.yaml: the entries that meet an item, by the names that `content check` gives them; the records."""

    shown: dict[Item, tuple[ShortText, ...]] = {}
    records: tuple[Record, ...] = ()
