"""Quality: each check on a toy pack with one thing planted in it, and the shipped content without a problem."""

from pathlib import Path

import pytest

from kiosk.content.authoring import balance, grades, quality, report
from kiosk.content.authoring import watched_words as watched
from kiosk.content.authoring.facts import carriers
from kiosk.content.pack import check_pack
from kiosk.decision.problems import ProblemsFound
from tests.content.broken_pack import (
    CHECKLIST,
    COMPARISON,
    EVIDENCE,
    IPDAS,
    PAGES,
    QUESTIONS,
    SOURCES,
    BrokenPack,
)

SHIPPED = Path(__file__).parents[3] / "content" / "spine-fracture"
FACTS, WATCHED, SAID = "plan/facts.yaml", "words/en/watched.yaml", "words/en/pages.yaml"


def said(pack: BrokenPack) -> list[str]:
    """What is said of the quality of the pack, each with its file."""
    return [f"{each.file}: {each.what}" for each in quality.problems(quality.read_bundle(pack.folder))]


def test_the_toy_pack_is_green(pack: BrokenPack) -> None:
    assert said(pack) == []


# Where, what stands there, what is planted, and what is said of it.
# fmt: off
PLANTED = [
    ("fact that nobody carries", FACTS, "facts:", 'facts:\n  - {id: F9, handling: show, fact: "Cups are round"}',
     f"{FACTS}: no entry carries F9 (Cups are round)"),
    ("fact twice", FACTS, "{id: F2,", "{id: F1,", f'{FACTS}: "F1" stands here a second time'),
    ("fact of a source that no source carries", SOURCES, "    facts: [F7]\n", "",
     f"{FACTS}: no source carries F7 (The book of cups was printed in 2020)"),
    ("fact of an entry under a source", SOURCES, "facts: [F7]", "facts: [F7, F1]",
     f"{SOURCES}: F1 is no fact about a source"),
    ("fact of a source under an entry", PAGES, "facts: [F1]", "facts: [F1, F7]",
     f"{PAGES}: F7 tells of a source, not of what page about_drinks says"),
    ("fact that is not there", PAGES, "facts: [F1]", "facts: [F1, F99]", f'{PAGES}: there is no fact "F99"'),
    ("sentence that rests on nothing", CHECKLIST, ", rests_on: the_clinic", "",
     f"{CHECKLIST}: item phone_us rests on nothing"),
    ("question that rests on nothing", QUESTIONS, ", rests_on: the_person", "",
     f"{QUESTIONS}: question purpose rests on nothing"),
    ("fact without its qualifier", "words/en/understanding.yaml", "Coffee can keep people awake.",
     "Coffee keeps people awake.",
     "words/en/understanding.yaml: check check_sleep carries F3 without its qualifier"),
    ("fact whose qualifier is far away", "words/en/understanding.yaml", "Coffee can keep people awake.",
     "Coffee keeps people awake. It is hot. It is brown. Milk can make it white.",
     "words/en/understanding.yaml: check check_sleep carries F3 without its qualifier"),
    ("fact that an entry carries and does not tell", "words/en/understanding.yaml", "Coffee can keep people awake.",
     "Coffee can make a cup brown.",
     "words/en/understanding.yaml: check check_sleep carries F3 in none of the words by which it is told"),
    ("fact whose words nobody wrote down", WATCHED, "tells:\n  F3: [", "tells:\n  F2: [",
     f"{WATCHED}: no words are named by which F3 is told in this language"),
    ("fact whose qualifier nobody wrote down", WATCHED, "qualifies:\n  F3: [", "qualifies:\n  F2: [",
     f"{WATCHED}: F3 has no qualifier in this language"),
    ("fact told as it must not be", SAID, "lead: All three are wet.", "lead: Water costs nothing.",
     f'{SAID}: "costs nothing" tells F5 as it must not be told'),
    ("fact told in the very words", SAID, "lead: All three are wet.", "lead: Water is free of charge.",
     f'{SAID}: "Water is free of charge" tells F5 as it must not be told'),
    ("replaced fact of which no words are watched", WATCHED, '  F5: ["free of charge", "costs nothing"]', "  {}",
     f"{WATCHED}: F5 must not be told as it is, and no words of it are watched in this language"),
    ("banned phrase", SAID, "lead: All three are wet.", "lead: Tea is the best drink.",
     f'{SAID}: "best drink" must not stand here'),
    ("banned ending", SAID, "lead: All three are wet.", "lead: All three drink safely.",
     f'{SAID}: "safely" must not stand here'),
    ("one in so many", SAID, "lead: All three are wet.", "lead: It is 1 in 20 cups.",
     f'{SAID}: "1 in 20" must not stand here'),
    ("likelihood without a number", SAID, "lead: All three are wet.", "lead: Spilt tea is rare.",
     f'{SAID}: "rare" says how likely something is, without a number'),
    ("term that is not explained", SAID, "lead: All three are wet.", "lead: Tea has tannin in it.",
     f'{SAID}: "tannin" is not explained'),
    ("number without a record", SAID, "lead: All three are wet.", "lead: All three are wet in 7 cups.",
     f'{SAID}: page about_drinks says "7", and no evidence record of it does'),
    ("number that its record does not have", "words/en/comparison.yaml", "tea: 13 of 100.", "tea: 14 of 100.",
     'words/en/comparison.yaml: harm lying_awake, tea says "14", and no evidence record of it does'),
    ("number of a record that nobody verified", EVIDENCE, "verified: true", "verified: false",
     'words/en/comparison.yaml: harm lying_awake, tea says "13", and no evidence record of it does'),
    ("harm that is not known, and does not say so", "words/en/comparison.yaml", "water: Not known.", "water: Not so.",
     "words/en/comparison.yaml: harm lying_awake, water does not say that the number is not known"),
    ("long sentence", SAID, "lead: All three are wet.", f"lead: Tea {'and tea ' * 10}is hot.",
     f'{SAID}: the sentence "Tea and tea and tea and …" has 23 words'),
    ("uneven options", "words/en/comparison.yaml", "text: Mild.", f"text: Mild {'and mild ' * 4}it is.",
     "words/en/comparison.yaml: tea has 24 words in the comparison, water only 12"),
    ("side that is missing", COMPARISON, "sides: [good], touches: [mind]", "touches: [mind]",
     f"{COMPARISON}: no cell of tea is marked good"),
    ("part of life that is missing", COMPARISON, "{sources: [cup_book], touches: [daily]}", "{sources: [cup_book]}",
     f"{COMPARISON}: no cell of tea is marked daily"),
    ("one side of a number", EVIDENCE, "verified: true, facts: [F3]", "verified: true, facts: [F3], beside: [coffee_awake]",
     f'{COMPARISON}: cell awake, tea shows the number "tea_awake" without "coffee_awake"'),
    ("entry that is pointed at and not there", IPDAS, "page about_drinks", "page about_cups",
     f'{IPDAS}: there is no "page about_cups"'),
    ("row of equal detail that is not there", IPDAS, "harms: [awake]", "harms: [awaken]", f'{IPDAS}: there is no row "awaken"'),
    ("funder whom the words do not name", "about.yaml", "languages:", "funder: The Toy Club\nlanguages:",
     'words/es/about.yaml: this does not name who paid: "The Toy Club", as about.yaml says'),
    ("item of the standard that is not there", IPDAS, "item: K14", "item: K99", f'{IPDAS}: there is no item "K99"'),
]
# fmt: on


@pytest.mark.parametrize(
    ("file", "old", "new", "what"),
    [pytest.param(*planted, id=name) for name, *planted in PLANTED],
)
def test_what_is_planted_is_said(pack: BrokenPack, file: str, old: str, new: str, what: str) -> None:
    pack.edit(file, old, new)
    assert what in said(pack)


def test_a_replaced_fact_that_nobody_carries_is_said(pack: BrokenPack) -> None:
    pack.edit(COMPARISON, "facts: [F5], ", "sources: [cup_book], ")
    pack.edit("plan/options.yaml", "facts: [F5]", "sources: [cup_book]")
    assert said(pack) == [f"{FACTS}: no entry carries F5 (Water is free of charge)"]


def test_a_block_that_is_too_hard_is_said_with_its_grade(pack: BrokenPack) -> None:
    hard = (
        "Caffeinated alternatives necessitate considerable, individually appropriate moderation afterwards."
    )
    pack.edit("words/en/situation.yaml", "Few cups a day are a usual amount.", hard)
    assert any("statement few_cups reads at grade " in each for each in said(pack))


def test_hard_words_everywhere_are_said_of_the_whole(pack: BrokenPack) -> None:
    hard = "Institutional accommodations considerably facilitate interdisciplinary cooperation., " * 60
    pack.edit(SAID, "points: [Both are hot., ", f"points: [{hard}")
    assert any("all sentences together read at grade " in each for each in said(pack))


def test_passive_sentences_are_said_where_there_are_many(pack: BrokenPack) -> None:
    for file in ("situation", "options", "comparison"):
        path = pack.folder / f"words/en/{file}.yaml"
        path.write_text(path.read_text("utf-8").replace(".", " is made. Tea is poured."), "utf-8")
    assert any("sentences are in the passive voice" in each for each in said(pack))


def test_an_undated_sentence_needs_the_qualifier_too(pack: BrokenPack) -> None:
    pack.edit(CHECKLIST, "facts: [F6]", "facts: [F3, F6]")
    pack.edit("words/en/checklist.yaml", "Clean the pot on", "It can keep you awake. Clean the pot on")
    pack.edit("words/en/checklist.yaml", "Clean the pot the", "It keeps you awake. Clean the pot the")
    file = "words/en/checklist.yaml"
    assert f"{file}: item clean_pot carries F3 without its qualifier" in said(pack)


def test_a_banned_phrase_may_stand_within_a_longer_one_that_is_named(pack: BrokenPack) -> None:
    pack.edit(SAID, "lead: All three are wet.", "lead: Keep a safe distance from the pot.")
    assert said(pack) == []


def test_a_likelihood_may_stand_beside_its_number(pack: BrokenPack) -> None:
    pack.edit(SAID, "lead: All three are wet.", "lead: Lying awake is rare. It was 13 of 100 people.")
    pack.edit(PAGES, "facts: [F1]", "facts: [F1], evidence: [tea_awake]")
    assert said(pack) == []


def test_a_time_needs_no_record_where_its_unit_is_named(pack: BrokenPack) -> None:
    pack.edit(SAID, "lead: All three are wet.", "lead: Wait 7 minutes.")
    assert any('says "7"' in each for each in said(pack))
    pack.edit(WATCHED, "likelihood:", 'numbers: ["# minutes"]\nlikelihood:')
    assert said(pack) == []


def test_everything_is_said_at_once(pack: BrokenPack) -> None:
    pack.edit(SAID, "lead: All three are wet.", "lead: The best drink is rare.")
    pack.edit(SOURCES, "    facts: [F7]\n", "")
    with pytest.raises(ProblemsFound) as found:
        quality.check_quality(quality.read_bundle(pack.folder), check_pack(pack.folder).aids)
    assert len(found.value.problems) == 3


def test_a_watched_phrase_with_a_hidden_character_is_said(pack: BrokenPack) -> None:
    """Unseen, it would never be found in a sentence."""
    pack.edit(WATCHED, "best drink", "be\u200bst drink")
    with pytest.raises(ProblemsFound) as found:
        quality.read_bundle(pack.folder)
    assert [each.what for each in found.value.problems] == ['there is a zero width space (U+200B) after "be"']


def test_a_number_without_its_people_is_not_verified(pack: BrokenPack) -> None:
    pack.edit(EVIDENCE, "n: 20, of: 160, source: sleep_survey", "source: sleep_survey")
    assert [each.what for each in pack.problems()] == ["a verified number needs its people"]


def test_a_number_without_its_people_may_stand_unverified(pack: BrokenPack) -> None:
    pack.edit(EVIDENCE, "n: 8, of: 160, source", "source")
    assert pack.problems() == []
    assert check_pack(pack.folder).aids["en"].evidence["water_awake"].per_hundred is None


def test_the_reading_grade_goes_with_the_aid() -> None:
    aid = check_pack(SHIPPED).aids["en"]
    assert 0 < aid.reading_grade <= 6


def test_the_shipped_content_is_green() -> None:
    bundle = quality.read_bundle(SHIPPED)
    checked = check_pack(SHIPPED)
    print(report.markdown(bundle, checked.aids, checked.safety_report))
    assert quality.problems(bundle) == []
    assert len(bundle.facts.facts) == 105
    assert len(carriers(bundle.first.entries)) == 103
    for translation in bundle.translations:
        blocks = grades.block_grades(translation.entries, translation.watched, translation.language)
        assert max(block.grade.without_terms for block in blocks) <= 8
        assert grades.overall(translation.entries, translation.watched, translation.language).with_terms <= 6
        counts = balance.words_by_option(bundle.plan, translation.words).values()
        assert max(counts) <= 1.25 * min(counts)
        passive, every = watched.passive_sentences(translation.entries, translation.watched.passive)
        assert len(passive) <= 0.2 * every
