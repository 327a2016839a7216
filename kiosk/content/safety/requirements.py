"""Requirements of safety rules on an answer path: an item, a statement, an ending, or that a kind of page is not on it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.content.safety.answer_paths import AnswerPath
from kiosk.content.schema.safety_needs import (
    AnyItemNeed,
    AnyStatementNeed,
    AsksNeed,
    CountNeed,
    EndsNeed,
    FlagNeed,
    ItemNeed,
    ItemsNeed,
    NeedModel,
    NeverItemNeed,
    NeverPageNeed,
    NeverPagesNeed,
    NeverStatementNeed,
    PastNeed,
    ShowsNeed,
)
from kiosk.decision.aid import Aid
from kiosk.decision.checklist import Item
from kiosk.decision.conditions import Condition
from kiosk.decision.pages import Page
from kiosk.decision.situation import Said, Statement

WIDEN_ITEM = "widen its when in plan/checklist.yaml, or that of the page which asks in plan/pages.yaml"
WIDEN_STATEMENT = "widen a when in plan/situation.yaml, or add a statement for these people"


class Spares(StrEnum):
    """The paths of which a requirement asks nothing: those that stop at any ending, at an urgent one, or none."""

    ENDINGS = "endings"
    URGENT = "urgent"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Requirement:
    """Whether a path has what is needed, on which conditions and pages that depends, and what to say if it has not."""

    met: Callable[[AnswerPath], bool]
    lack: str
    remedy: str
    conditions: tuple[Condition, ...] = ()
    pages: tuple[Page, ...] = ()
    counts: tuple[Statement, ...] = ()
    """The statements of which there must be `least`."""
    least: int = 1
    spares: Spares = Spares.ENDINGS

    def applies(self, path: AnswerPath) -> bool:
        """Whether anything is needed of this path."""
        match self.spares:
            case Spares.ENDINGS:
                return path.is_open
            case Spares.URGENT:
                return path.route.ending is None or not path.route.ending.urgent
            case Spares.NONE:
                return True


def requirement(model: NeedModel, aid: Aid) -> Requirement:
    """The requirement as the rule names it."""
    match model:
        case ItemNeed():
            return _items(aid, [model.item], all, f'the item "{model.item}" is not printed')
        case ItemsNeed():
            return _items(aid, model.items, all, f"not all of {_named(model.items)} are printed")
        case AnyItemNeed():
            return _items(aid, model.any_item, any, f"none of {_named(model.any_item)} is printed")
        case AnyStatementNeed():
            keys = set(model.any_statement)
            made = tuple(each for each in aid.statements if each.key in keys)
            return _statements(made, 1, f"none of {_named(model.any_statement)} is said")
        case CountNeed():
            made = tuple(each for each in aid.statements if each.said is model.statements)
            return _statements(made, model.at_least, _too_few(model.statements, model.at_least))
        case EndsNeed():
            return _ends(model.ends_at)
        case AsksNeed() | ShowsNeed() | NeverPagesNeed() | NeverPageNeed():
            return _of_pages(model, aid)
        case _:
            return _of_paper(model, aid)


def _of_pages(model: AsksNeed | ShowsNeed | NeverPagesNeed | NeverPageNeed, aid: Aid) -> Requirement:
    """A need on what is asked and shown, or that something is not."""
    match model:
        case AsksNeed():
            return _asks(aid, model.asks)
        case ShowsNeed():
            return _shows(aid, model.shows)
        case NeverPagesNeed():
            pages = tuple(page for page in aid.pages if page.key in model.never_page)
            return _never(pages, f"one of {_named(model.never_page)}")
        case NeverPageNeed():
            pages = tuple(page for page in aid.pages if page.kind is model.never_page_kind)
            return _never(pages, f"a {model.never_page_kind} page")


def _of_paper(model: NeverItemNeed | NeverStatementNeed | PastNeed | FlagNeed, aid: Aid) -> Requirement:
    """A need on what is printed or shown to the clinician, most of them that something is not."""
    match model:
        case NeverItemNeed():
            whens = [item.when for item in items_of(aid, [model.never_item])]
            return _none_of(whens, f'the item "{model.never_item}" is printed', "plan/checklist.yaml")
        case NeverStatementNeed():
            whens = [each.when for each in aid.statements if each.key in model.never_statement]
            return _none_of(whens, f"{_named(model.never_statement)} is said", "plan/situation.yaml")
        case PastNeed():
            past = [group.past for group in aid.checklist.groups if group.key == model.past]
            lack = f'"{model.past}" still stands on the list'
            return _one_of(past, lack, "widen its past in plan/checklist.yaml")
        case FlagNeed():
            urgent = [each.when for each in aid.consult.watch if each.key in model.flag and each.urgent]
            lack = f"{_named(model.flag)} is no red flag"
            flagged = _one_of(urgent, lack, "widen its when in plan/consult.yaml, or add urgent: true")
            return replace(flagged, spares=Spares.NONE)


def _none_of(conditions: Iterable[Condition], lack: str, file: str) -> Requirement:
    whens = tuple(conditions)
    return Requirement(
        lambda path: not any(when.holds(path.route.counted) for when in whens),
        lack,
        f"narrow its when in {file}",
        whens,
    )


def _one_of(conditions: Iterable[Condition], lack: str, remedy: str) -> Requirement:
    whens = tuple(conditions)
    return Requirement(
        lambda path: any(when.holds(path.route.counted) for when in whens), lack, remedy, whens
    )


def items_of(aid: Aid, keys: Iterable[str]) -> tuple[Item, ...]:
    """The items with these keys."""
    wanted = set(keys)
    return tuple(item for item in aid.checklist.items if item.key in wanted)


def _named(keys: Iterable[str]) -> str:
    return ", ".join(f'"{key}"' for key in keys)


def _items(
    aid: Aid, keys: Iterable[str], how_many: Callable[[Iterable[bool]], bool], lack: str
) -> Requirement:
    conditions = tuple(item.when for item in items_of(aid, keys))
    return Requirement(
        lambda path: how_many(when.holds(path.route.counted) for when in conditions),
        lack,
        WIDEN_ITEM,
        conditions,
    )


def _statements(made: tuple[Statement, ...], least: int, lack: str) -> Requirement:
    conditions = tuple(each.when for each in made)
    return Requirement(
        lambda path: sum(when.holds(path.route.counted) for when in conditions) >= least,
        lack,
        WIDEN_STATEMENT,
        conditions,
        counts=made,
        least=least,
    )


def _too_few(said: Said, least: int) -> str:
    return f'fewer than {least} statements under "{said}" are made'


def _asks(aid: Aid, question: str) -> Requirement:
    page = next(page for page in aid.pages if question in page.questions)
    return Requirement(
        lambda path: path.route.asks(question),
        f'the question "{aid.questions[question].short}" is not asked',
        "widen the when of its page in plan/pages.yaml, or its own",
        pages=(page,),
        spares=Spares.URGENT,
    )


def _shows(aid: Aid, key: str) -> Requirement:
    return Requirement(
        lambda path: key in path.route.places,
        f'the page "{key}" is not on the way',
        "widen its when in plan/pages.yaml, or narrow its on_request",
        pages=tuple(page for page in aid.pages if page.key == key),
    )


def _ends(key: str) -> Requirement:
    return Requirement(
        lambda path: path.route.ending is not None and path.route.ending.key == key,
        f'the walk does not stop at "{key}"',
        f'widen the when of "{key}" in plan/pages.yaml',
        spares=Spares.NONE,
    )


def _never(pages: tuple[Page, ...], name: str) -> Requirement:
    return Requirement(
        lambda path: not any(path.route.offers(page.key) for page in pages),
        f"{name} can be seen",
        "move that page behind the question, or make the ending urgent",
        pages=pages,
        spares=Spares.NONE,
    )
