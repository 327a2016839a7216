"""The report on an aid's content, as Markdown, for each language.

Reading level and time, balance, facts, numbers, safety rules, and the blocks and sentences that are hardest to read.
"""

from collections.abc import Iterator, Mapping

from kiosk.content.authoring import balance, grades
from kiosk.content.authoring import watched_words as watched
from kiosk.content.authoring.budgets import Reckoned, reckoned
from kiosk.content.authoring.effort import SECONDS_A_TAP, WORDS_A_MINUTE
from kiosk.content.authoring.facts import carriers
from kiosk.content.authoring.grades import BlockGrade
from kiosk.content.authoring.quality import ContentBundle, Translation
from kiosk.content.authoring.readability import BLOCK, LONGEST, OVERALL, is_measured, words_of
from kiosk.content.safety.safety_report import SafetyReport
from kiosk.content.schema.evidence import EvidencePlan
from kiosk.content.schema.facts import Handling
from kiosk.decision.aid import Aid
from kiosk.decision.sentences import sentences_in

LONG_SENTENCES = 10
"""How many of the longest sentences are listed."""


def markdown(bundle: ContentBundle, aids: Mapping[str, Aid], proved: SafetyReport) -> str:
    """The report as Markdown. `aids` and `proved` are the same content as the program has it, and its safety rules."""
    about = bundle.plan.about
    parts = [f"# Content report: {about.id} {about.version}", *_levels(bundle), *_times(bundle, aids)]
    parts += [*_balance(bundle), *_coverage(bundle), *_numbers(bundle), *_safety(proved)]
    for translation in bundle.translations:
        parts += [*_blocks(translation), *_sentences(translation)]
    return "\n".join(parts)


def _table(title: str, columns: tuple[str, ...], rows: Iterator[tuple[object, ...]]) -> Iterator[str]:
    yield f"\n## {title}\n"
    yield f"| {' | '.join(columns)} |"
    yield f"|{'---|' * len(columns)}"
    for row in rows:
        yield f"| {' | '.join(str(cell) for cell in row)} |"


def _levels(bundle: ContentBundle) -> Iterator[str]:
    columns = (
        *("language", "grade", "without named terms", "SMOG", "without named terms", "hardest block"),
        *("passive", "sentences", "entries"),
    )
    yield from _table("Reading level", columns, (_level(translation) for translation in bundle.translations))
    yield f"\nGoals: grade {OVERALL} over all, no block over {BLOCK} without its named terms, "
    yield f"no sentence over {LONGEST} words, {watched.MOST_PASSIVE:.0%} in the passive voice at most."


def _level(translation: Translation) -> tuple[object, ...]:
    passive, every = watched.passive_sentences(translation.entries, translation.watched.passive)
    share = f"{len(passive) / every:.0%}" if translation.watched.passive else "not counted"
    if not is_measured(translation.language):
        return translation.language, "not measured", "", "", "", "", share, every, len(translation.entries)
    whole = grades.overall(translation.entries, translation.watched, translation.language)
    hardest = grades.block_grades(translation.entries, translation.watched, translation.language)[0]
    told = f"{hardest.grade.without_terms:.1f} ({hardest.entry.name})"
    level = (f"{whole.with_terms:.1f}", f"{whole.without_terms:.1f}", *_smog(translation), told)
    return (translation.language, *level, share, every, len(translation.entries))


def _smog(translation: Translation) -> tuple[str, str]:
    found = grades.overall_smog(translation.entries, translation.watched, translation.language)
    return (f"{found.with_terms:.1f}", f"{found.without_terms:.1f}") if found else ("for English only", "")


def _times(bundle: ContentBundle, aids: Mapping[str, Aid]) -> Iterator[str]:
    rows = (_time(each) for each in reckoned(bundle.folder, aids))
    columns = ("language", "way", "pages", "windows", "taps", "words", "minutes", "budget")
    yield from _table("Reading time to the paper", columns, rows)
    yield f"\nReckoned from plan and words along the ways in plan/ways.yaml, at {WORDS_A_MINUTE} words a minute and "
    yield f"{SECONDS_A_TAP} seconds a tap, as if every page were read whole. Buttons are no words here. Each part of the "
    yield "comparison is a page. Windows are those at normal text, on screens of 1920 by 1080 and 1280 by 800 pixels. "
    yield "Staff scan the code; what they type is a tap a letter."


def _time(each: Reckoned) -> tuple[object, ...]:
    effort = each.effort
    told = (effort.pages, effort.windows, effort.taps, effort.words, f"{effort.minutes:.1f}")
    return each.language, each.name, *told, each.verdict


def _safety(proved: SafetyReport) -> Iterator[str]:
    rows = ((each.rule, each.combinations or "", each.texts or "") for each in proved.rules)
    yield from _table("Safety rules", ("rule", "combinations of answers", "texts"), rows)
    yield f"\n{proved}, and over {sum(each.texts for each in proved.rules)} texts. A rule speaks of answers or of texts."


def _balance(bundle: ContentBundle) -> Iterator[str]:
    options = [option.key for option in bundle.plan.options.options]
    counts = [balance.words_by_option(bundle.plan, translation.words) for translation in bundle.translations]
    rows = (
        (f"words, {translation.language}", *(words[option] for option in options))
        for translation, words in zip(bundle.translations, counts, strict=True)
    )
    yield from _table("Balance of the comparison", ("", *options), rows)
    tags = balance.tags(bundle.plan)
    yield f"| told | {' | '.join(', '.join(sorted(tags[option])) for option in options)} |"


def _coverage(bundle: ContentBundle) -> Iterator[str]:
    carried = set(carriers(bundle.first.entries))
    carried |= {fact for source in bundle.plan.sources.sources for fact in source.facts}
    yield from _table("Facts", ("handling", "facts", "carried"), _facts(bundle, carried))
    resting = [entry.rests for entry in bundle.first.entries if entry.rests]
    house = sum(1 for rests in resting if rests.rests_on)
    yield f"\n{len(resting)} entries: {len(resting) - house} rest on facts or sources, {house} on the guide itself, "
    yield "the person or the clinic, and none on nothing."


def _facts(bundle: ContentBundle, carried: set[str]) -> Iterator[tuple[object, ...]]:
    for handling in (*Handling, None):
        ids = [fact.id for fact in bundle.facts.facts if handling in (fact.handling, None)]
        yield handling or "all", len(ids), len(carried.intersection(ids))


def _numbers(bundle: ContentBundle) -> Iterator[str]:
    columns = ("number", "shown", "population", "period", "certainty", "source", "searched until", "verified")
    yield from _table("Numbers", columns, _records(bundle))


def _records(bundle: ContentBundle) -> Iterator[tuple[object, ...]]:
    for record in bundle.plan.evidence.evidence:
        said = bundle.first.words.evidence.evidence[record.key]
        told = (said.population, said.period, said.certainty)
        verified = "yes" if record.verified else "no"
        yield record.key, _shown(record), *told, record.source, record.searched_until, verified


def _shown(record: EvidencePlan) -> str:
    """The number as the plan has it, and whether it is drawn."""
    if not record.verified:
        return "not shown"
    how = "" if record.drawn else ", in words only"
    if record.average:
        average = record.average
        return f"{average.value} against {average.against}, from {average.lowest} to {average.highest}"
    if record.of_hundred is not None:
        return f"{record.of_hundred} of 100{how}"
    return f"{record.n} of {record.of}{how}"


def _blocks(translation: Translation) -> Iterator[str]:
    if not is_measured(translation.language):
        return
    blocks = grades.block_grades(translation.entries, translation.watched, translation.language)
    rows = (_block(block) for block in blocks)
    title = f"Blocks, the hardest first ({translation.language})"
    yield from _table(title, ("grade", "without named terms", "block", "where"), rows)


def _block(block: BlockGrade) -> tuple[object, ...]:
    entry = block.entry
    where = f"{entry.worded.name}:{entry.worded.line(entry.every_text[0].place)}"
    return f"{block.grade.with_terms:.1f}", f"{block.grade.without_terms:.1f}", entry.name, where


def _sentences(translation: Translation) -> Iterator[str]:
    every = {
        sentence
        for entry in translation.entries
        for text in entry.every_text
        for sentence in sentences_in(text.text)
    }
    longest = sorted(every, key=lambda sentence: (-len(words_of(sentence)), sentence))[:LONG_SENTENCES]
    rows = ((len(words_of(sentence)), sentence) for sentence in longest)
    yield from _table(f"Longest sentences ({translation.language})", ("words", "sentence"), rows)
