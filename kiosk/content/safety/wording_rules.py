"""Safety rules about words and sources: what a text must say, must not say together, must rest on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.content.build.texts import Texts
from kiosk.content.safety.case import Case
from kiosk.content.safety.safety_report import RuleResult
from kiosk.content.schema.safety import CarryRule, CitingRule, LinesRule, NamingRule, NeverTogetherRule
from kiosk.decision.aid import Aid
from kiosk.decision.problems import Problem

_LONGEST_SHOWN = 90
"""Letters of a text that a problem quotes."""


def carry(case: Case, rule: CarryRule) -> RuleResult:
    """Held over the items, pages and statements that the rule names, in every language."""
    wanted = {("items", key) for key in rule.items} | {("pages", key) for key in rule.pages}
    wanted |= {("statements", key) for key in rule.statements}
    tried, problems = 0, []
    for texts in case.texts:
        for kind, key, text in _whole(texts.aid):
            if (kind, key) in wanted:
                tried += 1
                if not texts.has(text, rule.carry):
                    phrases = _listed(texts.phrases[rule.carry])
                    what = f'"{key}" in words/{texts.aid.language} does not say {phrases}'
                    problems.append(case.broken(what, f"add the sentence to it ({kind})"))
    return RuleResult(case.rule.key, texts=tried, problems=tuple(problems))


def _whole(aid: Aid) -> Iterator[tuple[str, str, str]]:
    """Kind, key and text of what is read as a whole; an item without a day is another text."""
    for item in aid.checklist.items:
        for text in item.wordings:
            yield "items", item.key, f"{item.lead}: {text}"
    for page in (*aid.pages, *aid.endings):
        yield "pages", page.key, " ".join(page.texts)
    for statement in aid.statements:
        yield "statements", statement.key, statement.text


def _listed(phrases: Iterable[str]) -> str:
    return " or ".join(f'"{phrase}"' for phrase in phrases)


def lines(case: Case, rule: LinesRule) -> RuleResult:
    """Held over the item's lines to write on; their number is the same in every language."""
    item = next(each for each in case.aid.checklist.items if each.key == rule.item)
    if len(item.write_in) >= rule.lines:
        return RuleResult(case.rule.key, texts=1)
    what = f'"{rule.item}" has {len(item.write_in)} lines to write on, not {rule.lines}'
    said = case.broken(what, "add write_in in plan/checklist.yaml, and the labels in words/")
    return RuleResult(case.rule.key, texts=1, problems=(said,))


def naming(case: Case, rule: NamingRule) -> RuleResult:
    """Held over every text that names it, in every language."""
    tried, problems = 0, []
    for texts in case.texts:
        lack = f"without {_listed(texts.phrases[rule.says])}"
        within = _within(texts, rule.within)
        tried += len(within)
        found = (texts.with_phrase(rule.naming) - texts.with_phrase(rule.says)) & within
        problems += [_told(case, texts, place, lack) for place in sorted(found)]
    return RuleResult(case.rule.key, texts=tried, problems=tuple(problems))


def never_together(case: Case, rule: NeverTogetherRule) -> RuleResult:
    """Held over every text, in every language."""
    tried, problems = 0, []
    lack = f"with words of {', '.join(rule.never_together)} together"
    for texts in case.texts:
        within = _within(texts, rule.within)
        tried += len(within)
        each = (texts.with_phrase(name) for name in rule.never_together)
        problems += [_told(case, texts, place, lack) for place in sorted(within.intersection(*each))]
    return RuleResult(case.rule.key, texts=tried, problems=tuple(problems))


def _within(texts: Texts, kinds: tuple[str, ...]) -> frozenset[int]:
    """The passages of these kinds, by their place; of every kind where none is named."""
    places = enumerate(texts.passages)
    return frozenset(place for place, each in places if not kinds or each.kind in kinds)


def _told(case: Case, texts: Texts, place: int, lack: str) -> Problem:
    passage = texts.passages[place]
    text = passage.text if len(passage.text) <= _LONGEST_SHOWN else f"{passage.text[:_LONGEST_SHOWN]} …"
    what = f'"{passage.key}" in words/{texts.aid.language} ({passage.kind}) says "{text}" {lack}'
    return case.broken(what, case.rule.why)


@dataclass(frozen=True, slots=True)
class _Citing:
    kind: str
    key: str
    sources: frozenset[str]
    row: str = ""


def citing(case: Case, rule: CitingRule) -> RuleResult:
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
    return RuleResult(case.rule.key, texts=tried, problems=tuple(problems))


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
            yield _Citing("cells", key, _rests(aid, cell.every_source, cell.every_evidence), row.key)
    for option in aid.options:
        yield _Citing("options", option.key, frozenset(option.sources))
    for check in aid.checks:
        yield _Citing("checks", check.question, frozenset(check.sources))
    for question in aid.questions.values():
        yield _Citing("questions", question.key, frozenset(question.sources))


def _rests(aid: Aid, sources: tuple[str, ...], records: tuple[str, ...]) -> frozenset[str]:
    """The sources and the numbers, and the sources of the numbers."""
    return frozenset((*sources, *records, *(aid.evidence[key].source for key in records)))
