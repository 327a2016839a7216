"""The prover: each form of rule catches what breaks it, with a counter-example in the person's words."""

import pytest

from kiosk.content.pack import check_pack
from kiosk.content.reading.yaml_file import read_yaml
from kiosk.content.safety import answer_paths
from kiosk.decision.problems import Problem
from tests.content.broken_pack import CHECKLIST, COMPARISON, PAGES, QUESTIONS, SITUATION, BrokenPack, Fault

SAFETY, ITEMS = "plan/safety.yaml", "words/en/checklist.yaml"
ASKED_PAGE = "widen the when of its page in plan/pages.yaml, or its own"
ITEM = "widen its when in plan/checklist.yaml, or that of the page which asks in plan/pages.yaml"
STATEMENT = "widen a when in plan/situation.yaml, or add a statement for these people"
THIRSTY = "  - {key: thirsty_page, kind: question, section: you, questions: [thirsty]}\n"
KETTLE = "  - {key: kettle_page, kind: question, section: you, questions: [kettle]}\n"
KETTLE_FOR_SOME = KETTLE.replace("]}", "], when: {question: thirsty, answered: true}}")
NEVER = '{all: [{question: thirsty, is: "yes"}, {question: thirsty, is: not_sure}]}'
SKIPS = "and skips the rest"

# The rule, what is broken, what is said of it, and the remedy.
# fmt: off
BROKEN = [
    ("kettle_is_asked", PAGES, KETTLE + THIRSTY, THIRSTY + KETTLE_FOR_SOME,
     'the question "The kettle" is not asked for somebody who skips all', ASKED_PAGE),
    ("fire_is_always_printed", CHECKLIST, "{key: fire, group: emergency,", '{key: fire, group: emergency, when: {question: guests, is: "no"},',
     'not all of "fire", "phone_us" are printed for somebody who skips all', ITEM),
    ("drinking_is_always_printed", CHECKLIST, "{key: drink_enough, group: now,", "{key: drink_enough, group: now, when: {not: {question: tried, is: none}},",
     f'the item "drink_enough" is not printed for somebody who answers "Tried: None of these" {SKIPS}', ITEM),
    ("enough_is_known", SITUATION, "{key: drinks_refresh, said: known,", "{key: drinks_refresh, said: known, when: {question: cups, at_most: 7},",
     'fewer than 1 statements under "known" are made for somebody who skips all', STATEMENT),
    ("cups_are_spoken_of", SITUATION, "when: {question: cups, at_least: 4}", "when: {question: cups, at_least: 5}",
     f'none of "many_cups", "few_cups", "ask_cups" is said for somebody who answers "Cups a day: 4 / 10" {SKIPS}', STATEMENT),
    ("guests_are_invited", CHECKLIST, 'when: {question: guests, is_any: ["yes", not_yet]}', 'when: {question: guests, is: "yes"}',
     f'the item "invite" is not printed for somebody who answers "Guests: Not yet" {SKIPS}', ITEM),
    ("biscuits_are_thought_of", CHECKLIST, "when: {question: biscuits, is_any: [ginger, oat]}", "when: {question: biscuits, is: oat}",
     f'none of "buy_biscuits", "choose_biscuits" is printed for somebody who answers "Guests: Yes; Biscuits: ginger biscuits" {SKIPS}', ITEM),
    ("a_day_brings_the_pot", CHECKLIST, '{key: clean_pot, group: day_before, when: {question: guests, is: "yes"}', "{key: clean_pot, group: day_before, when: {question: party_day, answered: false}",
     f'not all of "clean_pot", "boil_water" are printed for somebody who answers "Guests: Yes; Day of the party: Sunday, November 22" {SKIPS}', ITEM),
    ("smoke_ends_it", PAGES, "is_any: [smoke, flames]", "is_any: [smoke]",
     f'the walk does not stop at "kitchen_on_fire" for somebody who answers "The kettle: Flames" {SKIPS}', 'widen the when of "kitchen_on_fire" in plan/pages.yaml'),
    ("smoke_is_never_compared", PAGES, '        - {question: smoke_again, is: "yes"}\n', '        - {all: [{question: smoke_again, is: "yes"}, {question: cups, answered: true}]}\n',
     f'a comparison page can be seen for somebody who answers "Tried: Tea; Smoke now: Yes" {SKIPS}', "move that page behind the question, or make the ending urgent"),
    ("who_looks_first_compares", PAGES, '{question: sure, is: "yes"}', "{question: sure, answered: true}",
     f'the page "side_by_side" is not on the way for somebody who answers "Purpose: I know what I serve; Sure: Look first" {SKIPS}', "widen its when in plan/pages.yaml, or narrow its on_request"),
    ("smoke_reads_nothing", PAGES, "    urgent: true\n    when:\n      any:\n        - {question: kettle, is_any: [smoke, flames]}\n", "    urgent: true\n    when:\n      any:\n        - {question: kettle, is: flames}\n",
     f'one of "about_leaves", "side_by_side" can be seen for somebody who answers "The kettle: Smoke" {SKIPS}', "move that page behind the question, or make the ending urgent"),
    ("water_never_without_washing_up", CHECKLIST, '{key: wash_up, group: after, when: {question: guests, is: "yes"}', "{key: wash_up, group: after, when: {question: party_day, answered: true}",
     f'the item "wash_up" is not printed for somebody who answers "Guests: Yes" {SKIPS}', ITEM),
    ("fire_says_leave", ITEMS, "text: Leave the kitchen first.", "text: Close the door.",
     '"fire" in words/en does not say "Leave the kitchen"', "add the sentence to it (items)"),
    ("fire_says_leave", "words/es/pages.yaml", "title: Salga de la cocina ahora", "title: Cierre la puerta",
     '"kitchen_on_fire" in words/es does not say "Salga de la cocina" or "Salga primero de la cocina"', "add the sentence to it (pages)"),
    ("refreshing_is_said", "words/en/situation.yaml", "A drink refreshes most people.", "A drink is wet.",
     '"drinks_refresh" in words/en does not say "refresh*"', "add the sentence to it (statements)"),
    ("a_pot_is_cleaned", ITEMS, "text: Boil the water.", "text: Boil it in the pot.",
     '"boil_water" in words/en (items) says "Water: Boil it in the pot." without "clean*"', "A dirty pot is no pot."),
    ("nobody_waits_for_water", "words/en/options.yaml", "summary: Water in a glass.", "summary: Wait 12 minutes.",
     '"water" in words/en (options) says "A glass of water: Wait 12 minutes." with words of water, minutes together', "Water needs no waiting."),
    ("survey_brings_its_numbers", COMPARISON, "water: {evidence: [water_awake], certainty: nobody_asked, sources", "water: {certainty: nobody_asked, sources",
     '"awake, water" (cells) rests on sleep_survey without tea_awake or coffee_awake or water_awake', "show the other side in its words, and name its source in plan/"),
    ("fire_outranks_all", PAGES, "    urgent: true\n", "",
     '"kitchen_on_fire" is not urgent', "add urgent: true to it in plan/pages.yaml"),
    ("fire_outranks_all", PAGES, "{key: about_drinks, kind: story, section: learn,", "{key: about_drinks, kind: checklist, section: learn,",
     f'a page that weighs options or gets ready comes first for somebody who answers "The kettle: Smoke" {SKIPS}', "ask what leads to the ending before it"),
    ("every_question_is_free", PAGES, "when: {question: tried, is: coffee}", "when: {all: [{question: tried, is: coffee}, {question: tried, is: none}]}",
     'the question "Liked coffee" is never asked', "correct the when of its page in plan/pages.yaml"),
    ("every_question_is_free", PAGES, 'when: {question: thirsty, is: "no"}', "when: {all: [{question: cups, answered: true}, {question: thirsty, answered: false}]}",
     f'who skips "Thirsty" cannot go on: somebody who answers "Cups a day: 0 / 10" {SKIPS}', "let no ending depend on a question that was skipped"),
    ("every_page_is_reached", PAGES, "{key: about_coffee, kind: option,", f"{{key: about_coffee, kind: option, when: {NEVER},",
     'no answers lead to the page "about_coffee"', "correct its when in plan/pages.yaml"),
    ("every_page_is_reached", PAGES, 'when: {question: thirsty, is: "no"}', f"when: {NEVER}",
     'no answers lead to the page "not_thirsty"', "correct its when in plan/pages.yaml"),
    ("no_drink_is_hidden", PAGES, "{key: about_tea, kind: option,", "{key: about_tea, kind: option, when: {not: {question: tried, is: tea}},",
     f'the page of "Tea" is hidden for somebody who answers "Tried: Tea" {SKIPS}', "take the when of its page out"),
    ("no_drink_is_hidden", PAGES, "{key: side_by_side, kind: comparison,", "{key: side_by_side, kind: comparison, when: {question: cups, at_most: 8},",
     "the comparison is hidden for somebody who skips all", "take the when of its page out"),
    ("no_drink_is_hidden", PAGES, "{key: leaning_page, kind: question,", "{key: leaning_page, kind: question, when: {not: {question: tried, is: none}},",
     f'the question "Leaning" is hidden for somebody who answers "Tried: None of these" {SKIPS}', "take the when of its page out"),
    ("no_drink_is_hidden", PAGES, "  - {key: about_water, kind: option, section: compare, option: water, on_request: true}\n", "",
     'the page of "Water" is nowhere', "add its page to plan/pages.yaml"),
    # A rule that speaks of nobody proves nothing.
    ("a_day_brings_the_pot", SAFETY, "when: {question: party_day, answered: true}", f"when: {NEVER}",
     "nobody can answer so, and nothing is proved", "correct its conditions"),
    ("survey_brings_its_numbers", SAFETY, "citing: [sleep_survey]", "citing: [fire_leaflet]",
     "nothing rests on these, and nothing is proved", "correct its keys"),
]
# fmt: on


@pytest.mark.parametrize("broken", BROKEN, ids=[f"{each[0]}-{index}" for index, each in enumerate(BROKEN)])
def test_a_broken_rule_is_told(pack: BrokenPack, broken: tuple[str, str, str, str, str, str]) -> None:
    rule, file, old, new, what, remedy = broken
    pack.edit(file, old, new)
    line = pack.line(SAFETY, f"key: {rule},", last=False)
    assert Problem(SAFETY, line, f'the rule "{rule}" is broken: {what}', remedy) in pack.problems()


def test_an_option_that_cannot_be_leaned_to_is_told(pack: BrokenPack) -> None:
    leaning = "{key: leaning, kind: one, choices: [tea, coffee,"
    pack.edit(QUESTIONS, f"{leaning} water,", leaning)
    pack.edit("words/en/questions.yaml", "coffee: Coffee, water: Water, not_sure", "coffee: Coffee, not_sure")
    pack.edit("words/es/questions.yaml", ", water: Agua", "")
    assert [problem.what for problem in pack.problems()] == [
        'the rule "no_drink_is_hidden" is broken: "Water" cannot be chosen under "Leaning"'
    ]


def test_too_few_lines_are_told(pack: BrokenPack) -> None:
    pack.edit(SAFETY, "item: choose_biscuits, lines: 2", "item: choose_biscuits, lines: 3")
    what = 'the rule "biscuits_are_written_down" is broken: "choose_biscuits" has 2 lines to write on, not 3'
    assert [problem.what for problem in pack.problems()] == [what]


def test_every_form_and_every_need_of_the_toy_aid_is_broken_above(pack: BrokenPack) -> None:
    rules = read_yaml(pack.folder / SAFETY, SAFETY).data
    assert isinstance(rules, dict)
    told = {rule for rule, *_ in BROKEN} | {"biscuits_are_written_down"}
    assert {rule["key"] for rule in rules["rules"]} == told


# fmt: off
NAMES = [
    Fault("item of a rule", SAFETY, "always: {item: drink_enough}", "always: {item: drink_enuogh}",
          'there is no item "drink_enuogh"', 'did you mean "drink_enough"?'),
    Fault("statement of a rule", SAFETY, "any_statement: [many_cups,", "any_statement: [many_cup,",
          'there is no statement "many_cup"', 'did you mean "many_cups"?'),
    Fault("question of a need", SAFETY, "asks: kettle", "asks: ketle",
          'there is no question "ketle"', 'did you mean "kettle"?'),
    Fault("question of a condition", SAFETY, "when: {question: party_day,", "when: {question: party_dya,",
          'there is no question "party_dya"', 'did you mean "party_day"?'),
    Fault("ending of a need", SAFETY, "ends_at: kitchen_on_fire", "ends_at: kitchen",
          'there is no ending "kitchen"', 'did you mean "kitchen_on_fire"?'),
    Fault("ending that is urgent", SAFETY, "urgent: kitchen_on_fire", "urgent: not_thirst",
          'there is no ending "not_thirst"', 'did you mean "not_thirsty"?'),
    Fault("source of a rule", SAFETY, "citing: [sleep_survey]", "citing: [sleep_survy]",
          'there is no source or number "sleep_survy"', 'did you mean "sleep_survey"?'),
    Fault("statement that carries", SAFETY, "statements: [drinks_refresh]", "statements: [drink_refreshes]",
          'there is no statement "drink_refreshes"', 'did you mean "drinks_refresh"?'),
    Fault("rule twice", SAFETY, "key: refreshing_is_said", "key: fire_says_leave",
          '"fire_says_leave" stands here a second time', "give it a key of its own", at="carry: refresh"),
    Fault("form of a rule", SAFETY, "always: {item: drink_enough}", "allways: {item: drink_enough}",
          "this is none of the forms that may stand here",
          "write a table with one of: always, when, skipped, never_without, carry, lines, naming, never_together, citing, urgent, every_question, every_page, no_option_hidden"),
    Fault("form of a need", SAFETY, "always: {item: drink_enough}", "always: {itm: drink_enough}",
          "this is none of the forms that may stand here",
          "write a table with one of: item, items, any_item, any_statement, statements, asks, ends_at, shows, never_page, never_page_kind, never_item, never_statement, past, flag"),
    Fault("rule about no text", SAFETY, "carry: refresh, statements: [drinks_refresh]", "carry: refresh",
          "this rule names no text", "add items, pages or statements"),
    Fault("phrases that a language lacks", "words/es/safety.yaml", "  refresh: [refresca*]\n", "",
          '"refresh" has no phrases', "add refresh: here, under phrases", at="phrases:"),
    Fault("phrases that no rule looks for", "words/es/safety.yaml", "  refresh: [refresca*]\n", "  refresh: [refresca*]\n  stale: [x]\n",
          '"stale" is not in the plan', "use one of: leave, refresh, pot, cleaning, water, minutes", at="stale"),
    Fault("phrase without a word", "words/en/safety.yaml", "refresh*", '"*"',
          '"*" cannot stand here', "write a word or a number, with * for any ending and # for any number"),
]
# fmt: on


@pytest.mark.parametrize("fault", NAMES, ids=[fault.name for fault in NAMES])
def test_a_name_that_leads_nowhere_is_told(pack: BrokenPack, fault: Fault) -> None:
    pack.edit(fault.file, fault.old, fault.new)
    assert fault.problem(pack) in pack.problems()


def test_nothing_is_proved_of_a_pack_that_has_other_problems(pack: BrokenPack) -> None:
    pack.edit(ITEMS, "text: Leave the kitchen first.", "text: Close the door.")
    pack.edit(PAGES, "questions: [thirsty]", "questions: [thirst]")
    assert SAFETY not in {problem.file for problem in pack.problems()}


def test_a_rule_that_depends_on_too_much_is_told(pack: BrokenPack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answer_paths, "MOST_PATHS", 6)
    what = (
        'the rule "smoke_ends_it" is broken: it depends on too many combinations of answers to try them all'
    )
    assert what in [problem.what for problem in pack.problems()]


def test_the_proof_says_how_much_was_tried(pack: BrokenPack) -> None:
    safety_report = check_pack(pack.folder).safety_report
    tried = {each.rule: each.combinations for each in safety_report.rules}
    assert (tried["fire_is_always_printed"], tried["guests_are_invited"]) == (1, 2)
    assert safety_report.combinations == sum(tried.values())
    assert (
        str(safety_report)
        == f"23 safety rules proved over {safety_report.combinations} combinations of answers"
    )
