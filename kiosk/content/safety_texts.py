"""The rules about words and sources: what a text must say, must not say in one breath, must rest on."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from kiosk.content.passages import Passage, passages
from kiosk.content.proof import Proved
from kiosk.content.safety_case import Case
from kiosk.content.safety_schema import CarryRule, CitingRule, LinesRule, NamingRule, NeverTogetherRule
from kiosk.decision.aid import Aid
from kiosk.decision.problems import Problem

Phrases = dict[str, tuple[str, ...]]
"""Lists of phrases by name."""

_LONGEST_SHOWN = 90
"""Letters of a text that a problem quotes."""


@lru_cache(maxsize=64)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Finds one of the phrases as whole words, in small or capital letters. `*` ends a word anyhow, `#` is a number."""
    parts = []
    for phrase in phrases:
        escaped = re.escape(" ".join(phrase.split())).replace(r"\*", r"\w*").replace(r"\#", r"\d+")
        parts.append(escaped.replace(r"\ ", r"\s+"))
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE)


def has(text: str, phrases: tuple[str, ...]) -> bool:
    """Whether one of the phrases stands in the text."""
    return bool(phrases) and _pattern(phrases).search(text) is not None


def carry(case: Case, rule: CarryRule) -> Proved:
    """Held over the items, pages and statements that the rule names, in every language."""
    wanted = {("items", key) for key in rule.items} | {("pages", key) for key in rule.pages}
    wanted |= {("statements", key) for key in rule.statements}
    tried, problems = 0, []
    for aid in case.aids:
        phrases = case.phrases[aid.language][rule.carry]
        for kind, key, text in _whole(aid):
            if (kind, key) in wanted:
                tried += 1
                if not has(text, phrases):
                    what = f'"{key}" in words/{aid.language} does not say {_listed(phrases)}'
                    problems.append(case.broken(what, f"add the sentence to it ({kind})"))
    return Proved(case.rule.key, texts=tried, problems=tuple(problems))


def _whole(aid: Aid) -> Iterator[tuple[str, str, str]]:
    """Kind, key and text of what is read as a whole; an item without a day is another text."""
    for item in aid.checklist.items:
        for text in filter(None, (item.text, item.undated)):
            yield "items", item.key, f"{item.lead}: {text}"
    for page in (*aid.pages, *aid.endings):
        yield "pages", page.key, " ".join((page.title, page.lead, *page.body, *page.points))
    for statement in aid.statements:
        yield "statements", statement.key, statement.text


def _listed(phrases: Iterable[str]) -> str:
    return " or ".join(f'"{phrase}"' for phrase in phrases)


def lines(case: Case, rule: LinesRule) -> Proved:
    """Held over the item's lines to write on; their number is the same in every language."""
    item = next(each for each in case.aid.checklist.items if each.key == rule.item)
    if len(item.write_in) >= rule.lines:
        return Proved(case.rule.key, texts=1)
    what = f'"{rule.item}" has {len(item.write_in)} lines to write on, not {rule.lines}'
    said = case.broken(what, "add write_in in plan/checklist.yaml, and the labels in words/")
    return Proved(case.rule.key, texts=1, problems=(said,))


def naming(case: Case, rule: NamingRule) -> Proved:
    """Held over every text that names it, in every language."""

    def fails(passage: Passage, phrases: Phrases) -> str:
        if not has(passage.text, phrases[rule.naming]) or has(passage.text, phrases[rule.says]):
            return ""
        return f"without {_listed(phrases[rule.says])}"

    return _texts(case, rule.within, fails)


def never_together(case: Case, rule: NeverTogetherRule) -> Proved:
    """Held over every text, in every language."""

    def fails(passage: Passage, phrases: Phrases) -> str:
        together = all(has(passage.text, phrases[name]) for name in rule.never_together)
        return f"with words of {', '.join(rule.never_together)} together" if together else ""

    return _texts(case, rule.within, fails)


def _texts(case: Case, within: tuple[str, ...], fails: Callable[[Passage, Phrases], str]) -> Proved:
    tried, problems = 0, []
    for aid in case.aids:
        for passage in passages(aid):
            if within and passage.kind not in within:
                continue
            tried += 1
            if fault := fails(passage, case.phrases[aid.language]):
                problems.append(_told(case, aid, passage, fault))
    return Proved(case.rule.key, texts=tried, problems=tuple(problems))


def _told(case: Case, aid: Aid, passage: Passage, fault: str) -> Problem:
    text = passage.text if len(passage.text) <= _LONGEST_SHOWN else f"{passage.text[:_LONGEST_SHOWN]} …"
    what = f'"{passage.key}" in words/{aid.language} ({passage.kind}) says "{text}" {fault}'
    return case.broken(what, case.rule.why)


@dataclass(frozen=True, slots=True)
class _Citing:
    kind: str
    key: str
    sources: frozenset[str]
    row: str = ""


def citing(case: Case, rule: CitingRule) -> Proved:
    """Held over all that rests on a source or a number."""
    tried, problems = 0, []
    for entry in _entries(case.aid):
        if (rule.within and entry.kind not in rule.within) or (rule.rows and entry.row not in rule.rows):
            continue
        if entry.sources.isdisjoint(rule.citing):
            continue
        tried += 1
        if entry.sources.isdisjoint(rule.cites_one_of):
            shown = ", ".join(sorted(entry.sources & set(rule.citing)))
            what = f'"{entry.key}" ({entry.kind}) rests on {shown} without {" or ".join(rule.cites_one_of)}'
            problems.append(
                case.broken(what, "show the other side in its words, and name its source in plan/")
            )
    if not tried:
        problems.append(case.broken("nothing rests on these, and nothing is proved", "correct its keys"))
    return Proved(case.rule.key, texts=tried, problems=tuple(problems))


def _entries(aid: Aid) -> Iterator[_Citing]:
    for page in (*aid.pages, *aid.endings):
        yield _Citing("pages", page.key, frozenset(page.sources))
    for item in aid.checklist.items:
        yield _Citing("items", item.key, frozenset(item.sources))
    for statement in aid.statements:
        yield _Citing("statements", statement.key, _rests(aid, statement.sources, statement.evidence))
    for row in aid.rows:
        for cell in row.cells:
            key = f"{row.key}, {cell.option}"
            yield _Citing("cells", key, _rests(aid, cell.sources, cell.evidence), row.key)
    for option in aid.options:
        yield _Citing("options", option.key, frozenset(option.sources))
    for check in aid.checks:
        yield _Citing("checks", check.question, frozenset(check.sources))
    for question in aid.questions.values():
        yield _Citing("questions", question.key, frozenset(question.sources))


def _rests(aid: Aid, sources: tuple[str, ...], records: tuple[str, ...]) -> frozenset[str]:
    """The sources and the numbers, and the sources of the numbers."""
    return frozenset((*sources, *records, *(aid.evidence[key].source for key in records)))
