"""The report on an aid's content, as Markdown: reading level, sentences, balance, facts, numbers, for each language."""

from collections.abc import Iterator

from kiosk.content.authoring import balance, grades
from kiosk.content.authoring import watched_words as watched
from kiosk.content.authoring.facts import carriers
from kiosk.content.authoring.grades import BlockGrade
from kiosk.content.authoring.quality import Matter, Tongue
from kiosk.content.authoring.readability import BLOCK, LONGEST, OVERALL, is_measured, words_of
from kiosk.content.schema.facts import Handling
from kiosk.decision.sentences import sentences_in

LONG_SENTENCES = 10
"""How many of the longest sentences are listed."""


def markdown(matter: Matter) -> str:
    """The report as Markdown."""
    about = matter.plan.about
    parts = [f"# Content report: {about.id} {about.version}", *_levels(matter), *_balance(matter)]
    parts += [*_coverage(matter), *_numbers(matter)]
    for tongue in matter.tongues:
        parts += [*_blocks(tongue), *_sentences(tongue)]
    return "\n".join(parts)


def _table(title: str, columns: tuple[str, ...], rows: Iterator[tuple[object, ...]]) -> Iterator[str]:
    yield f"\n## {title}\n"
    yield f"| {' | '.join(columns)} |"
    yield f"|{'---|' * len(columns)}"
    for row in rows:
        yield f"| {' | '.join(str(cell) for cell in row)} |"


def _levels(matter: Matter) -> Iterator[str]:
    columns = ("language", "grade", "without named terms", "hardest block", "passive", "sentences", "entries")
    yield from _table("Reading level", columns, (_level(tongue) for tongue in matter.tongues))
    yield f"\nGoals: grade {OVERALL} over all, no block over {BLOCK} without its named terms, "
    yield f"no sentence over {LONGEST} words, {watched.MOST_PASSIVE:.0%} in the passive voice at most."


def _level(tongue: Tongue) -> tuple[object, ...]:
    passive, every = watched.passive_sentences(tongue.entries, tongue.watched.passive)
    share = f"{len(passive) / every:.0%}" if tongue.watched.passive else "not counted"
    if not is_measured(tongue.language):
        return tongue.language, "not measured", "", "", share, every, len(tongue.entries)
    whole = grades.overall(tongue.entries, tongue.watched, tongue.language)
    hardest = grades.block_grades(tongue.entries, tongue.watched, tongue.language)[0]
    told = f"{hardest.grade.without_terms:.1f} ({hardest.entry.name})"
    level = (f"{whole.with_terms:.1f}", f"{whole.without_terms:.1f}", told)
    return (tongue.language, *level, share, every, len(tongue.entries))


def _balance(matter: Matter) -> Iterator[str]:
    options = [option.key for option in matter.plan.options.options]
    counts = [balance.words_by_option(matter.plan, tongue.words) for tongue in matter.tongues]
    rows = (
        (f"words, {tongue.language}", *(words[option] for option in options))
        for tongue, words in zip(matter.tongues, counts, strict=True)
    )
    yield from _table("Balance of the comparison", ("", *options), rows)
    tags = balance.tags(matter.plan)
    yield f"| told | {' | '.join(', '.join(sorted(tags[option])) for option in options)} |"


def _coverage(matter: Matter) -> Iterator[str]:
    carried = set(carriers(matter.first.entries))
    carried |= {fact for source in matter.plan.sources.sources for fact in source.facts}
    yield from _table("Facts", ("handling", "facts", "carried"), _facts(matter, carried))
    resting = [entry.rests for entry in matter.first.entries if entry.rests]
    house = sum(1 for rests in resting if rests.rests_on)
    yield f"\n{len(resting)} entries: {len(resting) - house} rest on facts or sources, {house} on the guide itself, "
    yield "the person or the clinic, and none on nothing."


def _facts(matter: Matter, carried: set[str]) -> Iterator[tuple[object, ...]]:
    for handling in (*Handling, None):
        ids = [fact.id for fact in matter.facts.facts if handling in (fact.handling, None)]
        yield handling or "all", len(ids), len(carried.intersection(ids))


def _numbers(matter: Matter) -> Iterator[str]:
    columns = ("number", "of 100", "n of", "population", "period", "certainty", "source", "verified")
    yield from _table("Numbers", columns, _records(matter))


def _records(matter: Matter) -> Iterator[tuple[object, ...]]:
    for record in matter.plan.evidence.evidence:
        said = matter.first.words.evidence.evidence[record.key]
        counted = f"{record.n} of {record.of}" if record.of else "no count"
        shown = (200 * record.n + record.of) // (2 * record.of) if record.verified else "not shown"
        told = (said.population, said.period, said.certainty)
        yield record.key, shown, counted, *told, record.source, "yes" if record.verified else "no"


def _blocks(tongue: Tongue) -> Iterator[str]:
    if not is_measured(tongue.language):
        return
    blocks = grades.block_grades(tongue.entries, tongue.watched, tongue.language)
    rows = (_block(block) for block in blocks)
    title = f"Blocks, the hardest first ({tongue.language})"
    yield from _table(title, ("grade", "without named terms", "block", "where"), rows)


def _block(block: BlockGrade) -> tuple[object, ...]:
    entry = block.entry
    where = f"{entry.worded.name}:{entry.worded.line(entry.every_text[0].place)}"
    return f"{block.grade.with_terms:.1f}", f"{block.grade.without_terms:.1f}", entry.name, where


def _sentences(tongue: Tongue) -> Iterator[str]:
    every = {
        sentence
        for entry in tongue.entries
        for text in entry.every_text
        for sentence in sentences_in(text.text)
    }
    longest = sorted(every, key=lambda sentence: (-len(words_of(sentence)), sentence))[:LONG_SENTENCES]
    rows = ((len(words_of(sentence)), sentence) for sentence in longest)
    yield from _table(f"Longest sentences ({tongue.language})", ("words", "sentence"), rows)
