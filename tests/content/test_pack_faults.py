"""Every kind of fault in a pack: which file, which line, what is wrong, and how to mend it, all at once."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest

from kiosk.decision.problems import Problem

ABOUT, PAGES, QUESTIONS, OPTIONS = "about.yaml", "plan/pages.yaml", "plan/questions.yaml", "plan/options.yaml"
COMPARISON, EVIDENCE, SOURCES = "plan/comparison.yaml", "plan/evidence.yaml", "plan/sources.yaml"
STANDING, VALUES, CHECKS, CHECKLIST = (
    "plan/standing.yaml",
    "plan/values.yaml",
    "plan/understanding.yaml",
    "plan/checklist.yaml",
)
SMALL = "use small letters, digits and _ only, a letter first"


class BrokenPack(Protocol):
    """See conftest.py."""

    folder: Path

    def edit(self, name: str, old: str, new: str) -> None: ...

    def line(self, name: str, text: str, *, last: bool) -> int: ...

    def problems(self) -> list[Problem]: ...


@dataclass(frozen=True)
class Fault:
    """`old` becomes `new` in `file`; the problem is said of the line with `at`, in `said_in` where it is another file."""

    name: str
    file: str
    old: str
    new: str
    what: str
    remedy: str
    at: str = ""
    said_in: str = ""
    last: bool = False
    """Whether the text of the line stands there before, too."""
    brings: bool = False
    """Whether it brings other problems with it."""

    def problem(self, pack: BrokenPack) -> Problem:
        file = self.said_in or self.file
        return Problem(file, pack.line(file, self.at or self.new, last=self.last), self.what, self.remedy)


SHAPES = [
    Fault(
        "unknown key",
        ABOUT,
        "made_on",
        "mode_on",
        '"mode_on" is not known here',
        'did you mean "made_on"?',
        brings=True,
    ),
    Fault(
        "unknown key without a near one",
        ABOUT,
        "\nid:",
        "\nzzz: 1\nid:",
        '"zzz" is not known here',
        "use one of: id, version, made_on, review_due, languages",
        at="zzz",
    ),
    Fault(
        "missing key",
        PAGES,
        "{key: welcome, kind: start, section: learn}",
        "{key: welcome, kind: start}",
        '"section" is missing',
        "add it here",
    ),
    Fault(
        "a number for text",
        ABOUT,
        'version: "1"',
        "version: 1",
        "text is expected here",
        'put it in quotes: "1"',
    ),
    Fault(
        "true for text",
        ABOUT,
        'version: "1"',
        "version: true",
        "text is expected here",
        'put it in quotes: "true"',
    ),
    Fault(
        "nothing for text",
        ABOUT,
        'version: "1"',
        "version:",
        "nothing stands here",
        "write text, or take the key out",
    ),
    Fault(
        "a list for text",
        ABOUT,
        'version: "1"',
        "version: [1]",
        "text is expected here",
        "write plain text, not a list or a table; put it in quotes if it has a colon",
    ),
    Fault(
        "empty text",
        ABOUT,
        'version: "1"',
        "version: ''",
        "this text is empty",
        "write something, or take the key out",
    ),
    Fault(
        "long text",
        "words/en/about.yaml",
        "Tea or coffee?",
        "x" * 91,
        "this text is too long: 91 characters",
        "keep it to 90 characters",
    ),
    Fault(
        "no day",
        ABOUT,
        "made_on: 2026-11-22",
        "made_on: 22.11.2026",
        '"22.11.2026" is not a day',
        "write the day as YYYY-MM-DD, such as 2026-11-22",
    ),
    Fault(
        "no such day",
        ABOUT,
        "made_on: 2026-11-22",
        "made_on: 2026-11-31",
        '"2026-11-31" is not a day',
        "write the day as YYYY-MM-DD, such as 2026-11-22",
    ),
    Fault(
        "a number for a day",
        ABOUT,
        "made_on: 2026-11-22",
        "made_on: 20261122",
        '"20261122" is not a day',
        "write the day as YYYY-MM-DD, such as 2026-11-22",
    ),
    Fault(
        "id",
        ABOUT,
        "id: tea-or-coffee",
        "id: Tea or coffee",
        '"Tea or coffee" cannot stand here',
        "use small letters, digits and - only, a letter first",
    ),
    Fault(
        "language code",
        ABOUT,
        "languages: [en, es]",
        "languages: [en, spanish]",
        '"spanish" cannot stand here',
        "use the two small letters of a language, such as en or es",
    ),
    Fault(
        "no languages",
        ABOUT,
        "languages: [en, es]",
        "languages: []",
        "this list is too short: 0",
        "give it 1 or more entries",
    ),
    Fault(
        "one word for a list",
        ABOUT,
        "languages: [en, es]",
        "languages: en",
        "a list is expected here",
        "write one entry a line, each after a hyphen, or all within [ ]",
    ),
    Fault("key with capitals", PAGES, "key: welcome", "key: Welcome", '"Welcome" cannot stand here', SMALL),
    Fault(
        "words with a bad key",
        "words/en/standing.yaml",
        "drinks_refresh",
        "Drinks",
        '"Drinks" cannot stand here',
        SMALL,
    ),
    Fault(
        "fact number",
        PAGES,
        "facts: [F1]",
        "facts: [F01]",
        '"F01" cannot stand here',
        "write F and the number of the fact, such as F12",
    ),
    Fault(
        "kind of page",
        PAGES,
        "kind: story",
        "kind: storey",
        '"storey" is not known here',
        'did you mean "story"?',
    ),
    Fault(
        "a list for a word",
        PAGES,
        "kind: story",
        "kind: [story]",
        "a single word is expected here",
        "use one of: start, story, question, rating, standing, comparison, option, check, checklist, print, thanks, ending",
    ),
    Fault(
        "no truth value",
        CHECKLIST,
        "tick: false",
        "tick: perhaps",
        "true or false is expected here",
        "write true or false, without quotes",
    ),
    Fault(
        "no truth value but a list",
        CHECKLIST,
        "tick: false",
        "tick: [1]",
        "true or false is expected here",
        "write true or false, without quotes",
    ),
    Fault(
        "no number",
        EVIDENCE,
        "n: 20",
        "n: twenty",
        "a whole number is expected here",
        "write a whole number, without quotes",
    ),
    Fault(
        "true for a number",
        EVIDENCE,
        "n: 20",
        "n: true",
        "a whole number is expected here",
        "write a whole number, without quotes",
    ),
    Fault("below nought", EVIDENCE, "n: 20", "n: -1", '"-1" is too low', "use 0 or more"),
    Fault(
        "of nobody",
        EVIDENCE,
        "of: 160, source: sleep_survey, verified: true",
        "of: 0, source: sleep_survey, verified: true",
        '"0" is too low',
        "use a number above 0",
    ),
    Fault("too many steps", OPTIONS, "steps: 3", "steps: 9", '"9" is too high', "use 8 or less"),
    Fault(
        "text for a table",
        PAGES,
        "{key: welcome, kind: start, section: learn}",
        "welcome",
        "a table is expected here",
        "write one key: value a line, indented alike",
    ),
    Fault(
        "a list for a table of words",
        "words/en/glossary.yaml",
        "terms:",
        "terms: []\nx:",
        "a table is expected here",
        "write one key: value a line, indented alike",
        at="terms",
        brings=True,
    ),
    Fault(
        "a number for a choice",
        QUESTIONS,
        "choices: [how_strong,",
        "choices: [3,",
        "text is expected here",
        'put it in quotes: "3"',
    ),
    Fault(
        "braces in a title",
        "words/en/pages.yaml",
        "title: Print it",
        "title: 'Print {it}'",
        "a blank or a brace stands here, and it would be shown as it is",
        "take the braces out",
    ),
    Fault(
        "half a blank",
        "words/en/checklist.yaml",
        "{phone}",
        "{phone",
        "a brace stands here that is no part of a blank",
        "write a blank as {name}, in small letters",
    ),
    Fault(
        "kind of blank",
        CHECKLIST,
        "{clinic: phone}",
        "{klinic: phone}",
        "this is none of the forms that may stand here",
        "write a table with one of: day_of, named, clinic",
    ),
    Fault(
        "text for a blank",
        CHECKLIST,
        "{clinic: phone}",
        "phone",
        "this is none of the forms that may stand here",
        "write a table with one of: day_of, named, clinic",
    ),
    Fault(
        "fact of the clinic",
        CHECKLIST,
        "{clinic: phone}",
        "{clinic: fone}",
        '"fone" is not known here',
        'did you mean "phone"?',
    ),
]

CONDITIONS = [
    Fault(
        "misspelt form",
        PAGES,
        "{question: tried, is: coffee}",
        "{question: tried, iz: coffee}",
        '"iz" is not known here',
        "use one of: question, is, is_any, answered, at_least, at_most, all, any, not",
    ),
    Fault(
        "text for a condition",
        PAGES,
        "{question: tried, is: coffee}",
        "coffee",
        "this is none of the forms that may stand here",
        "write a table with one of: is, is_any, answered, all, any, not",
    ),
    Fault(
        "two forms in one",
        PAGES,
        "{question: tried, is: coffee}",
        "{question: tried, is: coffee, at_least: 2}",
        '"at_least" is not known here',
        "use one of: question, is",
    ),
    Fault(
        "no form",
        PAGES,
        "{question: tried, is: coffee}",
        "{question: tried}",
        "this condition does not say what to look for",
        "add one of: is, is_any, answered, at_least, at_most",
    ),
    Fault(
        "bounds the wrong way round",
        PAGES,
        "{question: cups, at_least: 3}",
        "{question: cups, at_least: 3, at_most: 2}",
        "no number lies within these bounds",
        "make at_least the smaller one",
    ),
    Fault(
        "empty list of choices",
        PAGES,
        "is_any: [tea, coffee]",
        "is_any: []",
        "this list is too short: 0",
        "give it 1 or more entries",
    ),
    Fault(
        "missing question",
        PAGES,
        "{question: tried, is: none}",
        "{is: none}",
        '"question" is missing',
        "add it here",
    ),
    Fault(
        "unknown question",
        PAGES,
        "{question: tried, is: coffee}",
        "{question: tired, is: coffee}",
        'there is no question "tired"',
        'did you mean "tried"?',
    ),
    Fault(
        "unknown choice",
        PAGES,
        "{question: tried, is: none}",
        "{question: tried, is: non}",
        'the question "tried" has no choice "non"',
        'did you mean "none"?',
    ),
    Fault(
        "unknown choice among several",
        PAGES,
        "is_any: [tea, coffee]",
        "is_any: [tea, coffe]",
        'the question "tried" has no choice "coffe"',
        'did you mean "coffee"?',
    ),
    Fault(
        "bounds on choices",
        PAGES,
        "{question: cups, at_least: 3}",
        "{question: tried, at_least: 3}",
        '"tried" is not answered with a number',
        "use is, is_any or answered",
    ),
    Fault(
        "choice of a number",
        PAGES,
        "{question: cups, at_least: 3}",
        "{question: cups, is: three}",
        'the question "cups" has no choice "three"',
        "use at_least, at_most or answered",
    ),
    Fault(
        "looks ahead",
        PAGES,
        "{question: tried, is: coffee}",
        '{question: guests, is: "yes"}',
        '"guests" is asked only later, or on a page that this one stands before',
        "move the page behind the one that asks it",
    ),
    Fault(
        "looks at its own question",
        PAGES,
        "{question: tried, is: coffee}",
        "{question: coffee_liked, answered: false}",
        '"coffee_liked" is asked only later, or on a page that this one stands before',
        "move the page behind the one that asks it",
    ),
    Fault(
        "in an ending",
        PAGES,
        '{question: smoke_again, is: "yes"}',
        '{question: smoke_agin, is: "yes"}',
        'there is no question "smoke_agin"',
        'did you mean "smoke_again"?',
    ),
    Fault(
        "in a statement",
        STANDING,
        "{question: cups, at_most: 3}",
        "{question: cubs, at_most: 3}",
        'there is no question "cubs"',
        'did you mean "cups"?',
    ),
    Fault(
        "in an item",
        CHECKLIST,
        "{question: biscuits, is: not_sure}",
        "{question: biscuits, is: unsure}",
        'the question "biscuits" has no choice "unsure"',
        'did you mean "not_sure"?',
    ),
    Fault(
        "ending that holds from the start",
        PAGES,
        'when: {question: thirsty, is: "no"}',
        'when: {not: {question: thirsty, is: "yes"}}',
        "the walk would stop here before anything is answered",
        "name an answer that leads here",
    ),
]

WALK = [
    Fault(
        "unknown section",
        PAGES,
        "{key: welcome, kind: start, section: learn}",
        "{key: welcome, kind: start, section: lern}",
        'there is no section "lern"',
        'did you mean "learn"?',
    ),
    Fault(
        "unknown question",
        PAGES,
        "questions: [thirsty]",
        "questions: [thirst]",
        'there is no question "thirst"',
        'did you mean "thirsty"?',
    ),
    Fault(
        "question never asked",
        PAGES,
        "questions: [thirsty]",
        "questions: [cups]",
        '"thirsty" is asked 0 times',
        "name it on exactly one page of plan/pages.yaml",
        "key: thirsty",
        QUESTIONS,
    ),
    Fault(
        "question asked twice",
        PAGES,
        "questions: [thirsty]",
        "questions: [cups]",
        '"cups" is asked 2 times',
        "name it on exactly one page of plan/pages.yaml",
        "key: cups",
        QUESTIONS,
    ),
    Fault(
        "two questions on a page",
        PAGES,
        "questions: [thirsty]",
        "questions: [thirsty, cups]",
        "a question page cannot have 2 questions",
        "correct questions or kind",
    ),
    Fault(
        "rating of nothing",
        PAGES,
        "questions: [matter_taste, matter_sleep, matter_cost]",
        "questions: []",
        "a rating page cannot have 0 questions",
        "correct questions or kind",
    ),
    Fault(
        "story with a question",
        PAGES,
        "{key: about_drinks, kind: story,",
        "{key: about_drinks, kind: story, questions: [cups],",
        "a story page cannot have 1 questions",
        "correct questions or kind",
    ),
    Fault(
        "option page without option",
        PAGES,
        ", option: tea",
        "",
        "an option page names its option, other pages name none",
        "correct option or kind",
        "key: about_tea",
    ),
    Fault(
        "option on another page",
        PAGES,
        "{key: about_drinks, kind: story,",
        "{key: about_drinks, kind: story, option: tea,",
        "an option page names its option, other pages name none",
        "correct option or kind",
    ),
    Fault(
        "unknown option", PAGES, "option: tea", "option: te", 'there is no option "te"', 'did you mean "tea"?'
    ),
    Fault(
        "check without a right answer",
        CHECKS,
        '  - {question: check_water, correct: "no"}\n',
        "",
        "its question has no right answer",
        "add it to plan/understanding.yaml",
        "key: check_water_page",
        PAGES,
    ),
    Fault(
        "ending among the pages",
        PAGES,
        "{key: about_drinks, kind: story,",
        "{key: about_drinks, kind: ending,",
        "an ending stands under endings",
        "move it there",
    ),
    Fault(
        "page twice",
        PAGES,
        "key: about_coffee",
        "key: about_tea",
        '"about_tea" stands here a second time',
        "give it a key of its own",
        "option: coffee",
    ),
    Fault(
        "ending twice",
        PAGES,
        "key: kitchen_on_fire",
        "key: not_thirsty",
        '"not_thirsty" stands here a second time',
        "give it a key of its own",
        "- key: not_thirsty",
    ),
    Fault(
        "ending called like a page",
        PAGES,
        "key: kitchen_on_fire",
        "key: print_it",
        'a page is called "print_it" too',
        "give the ending a key of its own",
        "- key: print_it",
    ),
    Fault(
        "no start page", PAGES, "kind: start", "kind: story", "a start page must stand first", "add it there"
    ),
    Fault(
        "no thanks page",
        PAGES,
        "kind: thanks",
        "kind: story",
        "a thanks page must stand last",
        "add it there",
        last=True,
    ),
    Fault(
        "second thanks page",
        PAGES,
        "{key: about_drinks, kind: story,",
        "{key: about_drinks, kind: thanks,",
        "a thanks page stands only last",
        "move it or take it out",
    ),
    Fault(
        "second start page",
        PAGES,
        "{key: about_drinks, kind: story,",
        "{key: about_drinks, kind: start,",
        "a start page stands only first",
        "move it or take it out",
    ),
    Fault(
        "thanks only for some",
        PAGES,
        "{key: thank_you, kind: thanks,",
        "{key: thank_you, kind: thanks, when: {question: cups, answered: true},",
        "the thanks page is always shown",
        "take its condition out",
    ),
    Fault(
        "language twice",
        ABOUT,
        "languages: [en, es]",
        "languages: [en, en]",
        '"en" stands here a second time',
        "give it a key of its own",
    ),
    Fault(
        "question twice",
        QUESTIONS,
        "key: matter_sleep",
        "key: matter_taste",
        '"matter_taste" stands here a second time',
        "give it a key of its own",
        last=True,
    ),
    Fault(
        "one choice",
        QUESTIONS,
        'choices: [a_lot, a_little, "no"]',
        "choices: [a_lot]",
        '"coffee_liked" needs two choices or more, each with its own key',
        "add choices",
    ),
    Fault(
        "choice twice",
        QUESTIONS,
        "choices: [well, badly,",
        "choices: [well, well,",
        '"sleep" needs two choices or more, each with its own key',
        "add choices",
    ),
    Fault(
        "alone among ones",
        QUESTIONS,
        "choices: [well, badly, not_sure]",
        "choices: [well, badly, {key: not_sure, alone: true}]",
        "alone has no meaning where only one can be chosen",
        "take alone out",
    ),
    Fault(
        "number with choices",
        QUESTIONS,
        "kind: number, minimum: 0",
        "kind: number, choices: [a, b], minimum: 0",
        '"cups" is not answered by choosing',
        "take the choices out",
    ),
    Fault(
        "choices with bounds",
        QUESTIONS,
        "choices: [well, badly, not_sure]",
        "choices: [well, badly, not_sure], maximum: 3",
        '"sleep" is answered by choosing',
        "take minimum and maximum out",
    ),
    Fault(
        "number without bounds",
        QUESTIONS,
        ", minimum: 0, maximum: 10",
        "",
        '"cups" needs a minimum and a larger maximum',
        "set minimum and maximum",
        "key: cups",
    ),
    Fault(
        "day without an end",
        QUESTIONS,
        "maximum: 365",
        "maximum: 0",
        '"party_day" needs a minimum and a larger maximum',
        "set minimum and maximum",
    ),
    Fault(
        "day too far",
        QUESTIONS,
        "maximum: 365",
        "maximum: 99999",
        '"party_day" reaches too far from today',
        "stay within 3660 days",
    ),
    Fault(
        "concern without question",
        VALUES,
        "question: matter_cost",
        "question: matter_price",
        'there is no question of kind one "matter_price"',
        'did you mean "matter_cost"?',
    ),
    Fault(
        "concern of another kind",
        VALUES,
        "question: matter_cost",
        "question: cups",
        'there is no question of kind one "cups"',
        "use one of: thirsty, coffee_liked, smoke_again, sleep, matter_taste, matter_sleep, matter_cost, leaning, check_sleep, check_water, guests",
    ),
    Fault(
        "concern twice",
        VALUES,
        "question: matter_cost",
        "question: matter_sleep",
        '"matter_sleep" stands here a second time',
        "give it a key of its own",
        "rows: [cost]",
    ),
    Fault(
        "unknown row",
        VALUES,
        "rows: [cost]",
        "rows: [costs]",
        'there is no row of the comparison "costs"',
        'did you mean "cost"?',
    ),
    Fault(
        "leaning",
        VALUES,
        "leaning: leaning",
        "leaning: leening",
        'there is no question of kind one "leening"',
        'did you mean "leaning"?',
    ),
    Fault(
        "wish",
        VALUES,
        "wishes: [to_ask]",
        "wishes: [to_as]",
        'there is no question with choices "to_as"',
        'did you mean "to_ask"?',
    ),
    Fault(
        "check of another question",
        CHECKS,
        "question: check_water",
        "question: check_wather",
        'there is no question of kind one "check_wather"',
        'did you mean "check_water"?',
    ),
    Fault(
        "check without such a choice",
        CHECKS,
        'correct: "no"',
        "correct: nope",
        'there is no choice "nope"',
        'did you mean "no"?',
    ),
    Fault(
        "check twice",
        CHECKS,
        "question: check_water",
        "question: check_sleep",
        '"check_sleep" stands here a second time',
        "give it a key of its own",
        'correct: "no"',
    ),
]

MATTER = [
    Fault(
        "source of a page",
        PAGES,
        "sources: [cup_book]}\n\n",
        "sources: [cub_book]}\n\n",
        'there is no source "cub_book"',
        'did you mean "cup_book"?',
        "cub_book",
    ),
    Fault(
        "source of an ending",
        PAGES,
        "sources: [fire_leaflet]",
        "sources: [leaflet]",
        'there is no source "leaflet"',
        'did you mean "fire_leaflet"?',
        "key: kitchen_on_fire",
    ),
    Fault(
        "source of a question",
        QUESTIONS,
        "sources: [sleep_survey]",
        "sources: [survey]",
        'there is no source "survey"',
        'did you mean "sleep_survey"?',
    ),
    Fault(
        "source of a check",
        CHECKS,
        "sources: [sleep_survey]",
        "sources: [survey]",
        'there is no source "survey"',
        'did you mean "sleep_survey"?',
    ),
    Fault(
        "source of an option",
        OPTIONS,
        "sources: [cup_book]",
        "sources: [book]",
        'there is no source "book"',
        'did you mean "cup_book"?',
    ),
    Fault(
        "source of a cell",
        COMPARISON,
        "tea: {sources: [cup_book]}",
        "tea: {sources: [book]}",
        'there is no source "book"',
        'did you mean "cup_book"?',
    ),
    Fault(
        "source of a statement",
        STANDING,
        "sources: [cup_book]",
        "sources: [book]",
        'there is no source "book"',
        'did you mean "cup_book"?',
    ),
    Fault(
        "source of an item",
        CHECKLIST,
        "sources: [fire_leaflet]",
        "sources: [leaflet]",
        'there is no source "leaflet"',
        'did you mean "fire_leaflet"?',
    ),
    Fault(
        "source of a number",
        EVIDENCE,
        "source: sleep_survey",
        "source: survey",
        'there is no source "survey"',
        'did you mean "sleep_survey"?',
    ),
    Fault(
        "source twice",
        SOURCES,
        "key: sleep_survey",
        "key: cup_book",
        '"cup_book" stands here a second time',
        "give it a key of its own",
        last=True,
    ),
    Fault(
        "more people than there were",
        EVIDENCE,
        "n: 20",
        "n: 161",
        "these are more people than there were",
        "correct n or of",
    ),
    Fault(
        "number twice",
        EVIDENCE,
        "key: water_awake",
        "key: tea_awake",
        '"tea_awake" stands here a second time',
        "give it a key of its own",
        "n: 8,",
    ),
    Fault(
        "number of a cell",
        COMPARISON,
        "evidence: [tea_awake]",
        "evidence: [tee_awake]",
        'there is no evidence record "tee_awake"',
        'did you mean "tea_awake"?',
    ),
    Fault(
        "number of a statement",
        STANDING,
        "evidence: [coffee_awake]",
        "evidence: [cofee_awake]",
        'there is no evidence record "cofee_awake"',
        'did you mean "coffee_awake"?',
        "key: many_cups",
    ),
    Fault(
        "statement twice",
        STANDING,
        "key: few_cups",
        "key: many_cups",
        '"many_cups" stands here a second time',
        "give it a key of its own",
        "at_most: 3",
    ),
    Fault(
        "option twice",
        OPTIONS,
        "{key: water}",
        "{key: tea}",
        '"tea" stands here a second time',
        "give it a key of its own",
    ),
    Fault(
        "row twice",
        COMPARISON,
        "key: cost",
        "key: taste",
        '"taste" stands here a second time',
        "give it a key of its own",
        "key: taste",
        last=True,
    ),
    Fault(
        "cell left out",
        COMPARISON,
        "      water: {}\n",
        "",
        '"water" has no cell',
        "add water: here, under rows, cells",
        "cells:",
    ),
    Fault(
        "cell of no option",
        COMPARISON,
        "      water: {}\n",
        "      water: {}\n      wather: {}\n",
        '"wather" is not in the plan',
        'did you mean "water"?',
        "wather",
    ),
    Fault(
        "group twice",
        CHECKLIST,
        "{key: days_before}",
        "{key: now}",
        '"now" stands here a second time',
        "give it a key of its own",
        "{key: now}",
        last=True,
    ),
    Fault(
        "unknown group", CHECKLIST, "group: now", "group: nw", '"nw" is not known here', 'did you mean "now"?'
    ),
    Fault(
        "group left out",
        CHECKLIST,
        "  - {key: call, tick: false}\n",
        "",
        'there is no group "call"',
        "use one of: now, weeks_before, days_before, day_before, morning, there, going_home, after, emergency",
        "key: phone_us",
    ),
    Fault(
        "item twice",
        CHECKLIST,
        "key: wash_up",
        "key: boil_water",
        '"boil_water" stands here a second time',
        "give it a key of its own",
        "group: after",
    ),
    Fault(
        "day of no day",
        CHECKLIST,
        "{day_of: party_day}",
        "{day_of: cups}",
        'there is no date question "cups"',
        "use one of: party_day",
    ),
    Fault(
        "name of a number",
        CHECKLIST,
        "{named: tried,",
        "{named: cups,",
        'there is no question with choices "cups"',
        "use one of: kettle, thirsty, tried, coffee_liked, smoke_again, sleep, matter_taste, matter_sleep, matter_cost, leaning, check_sleep, check_water and 3 more",
    ),
    Fault(
        "leaves out no choice",
        CHECKLIST,
        "leave_out: [none]",
        "leave_out: [nome]",
        'there is no choice "nome"',
        'did you mean "none"?',
    ),
]

WORDS = [
    Fault(
        "page without words",
        "words/en/pages.yaml",
        "  print_it: {title: Print it}\n",
        "",
        '"print_it" has no words',
        "add print_it: here, under pages",
        "pages:",
    ),
    Fault(
        "words without a page",
        "words/en/pages.yaml",
        "  print_it:",
        "  printit: {title: x}\n  print_it:",
        '"printit" is not in the plan',
        'did you mean "print_it"?',
        "printit",
    ),
    Fault(
        "section without a name",
        "words/es/pages.yaml",
        "  compare: Lado a lado\n",
        "",
        '"compare" has no words',
        "add compare: here, under sections",
        "sections:",
    ),
    Fault(
        "question without words",
        "words/en/questions.yaml",
        "  party_day: {prompt: On which day do they come?, short: Day of the party}\n",
        "",
        '"party_day" has no words',
        "add party_day: here, under questions",
        "questions:",
    ),
    Fault(
        "choice without words",
        "words/es/questions.yaml",
        "{smoke: Humo, ",
        "{",
        '"smoke" has no words',
        "add smoke: here, under questions, kettle, choices",
        "choices: {flames",
    ),
    Fault(
        "words without a choice",
        "words/en/questions.yaml",
        "smoke: Smoke,",
        "smoke: Smoke, steam: Steam,",
        '"steam" is not in the plan',
        "use one of: smoke, flames, none",
    ),
    Fault(
        "statement without words",
        "words/en/standing.yaml",
        "  ask_new: Ask for a first taste.\n",
        "",
        '"ask_new" has no words',
        "add ask_new: here, under statements",
        "statements:",
    ),
    Fault(
        "check without words",
        "words/en/understanding.yaml",
        "check_water",
        "check_watr",
        '"check_watr" is not in the plan',
        'did you mean "check_water"?',
    ),
    Fault(
        "number without words",
        "words/en/evidence.yaml",
        "water_awake",
        "watr_awake",
        '"water_awake" has no words',
        "add water_awake: here, under evidence",
        "evidence:",
    ),
    Fault(
        "row without words",
        "words/en/comparison.yaml",
        "  cost:\n",
        "  costs:\n",
        '"cost" has no words',
        "add cost: here, under rows",
        "rows:",
    ),
    Fault(
        "cell without words",
        "words/en/comparison.yaml",
        ", water: {text: Of nothing much.}",
        "",
        '"water" has no words',
        "add water: here, under rows, taste, cells",
        "cells: {tea: {text: Mild.",
    ),
    Fault(
        "option without words",
        "words/en/options.yaml",
        "  water:",
        "  wather:",
        '"water" has no words',
        "add water: here, under options",
        "options:",
    ),
    Fault(
        "too few steps",
        "words/en/options.yaml",
        ", {title: Wait, text: Wait four minutes.}",
        "",
        "2 steps stand here, the plan says 3",
        "make the two agree",
        "steps: [{title: Boil",
    ),
    Fault(
        "lines to write in",
        "words/en/checklist.yaml",
        ", write_in: [First choice, Second choice]",
        ", write_in: [First choice]",
        "1 lines to write in stand here, the plan says 2",
        "make the two agree",
    ),
    Fault(
        "item without words",
        "words/en/checklist.yaml",
        "  fire:",
        "  fyre:",
        '"fire" has no words',
        "add fire: here, under items",
        "items:",
    ),
    Fault(
        "group without a heading",
        "words/en/checklist.yaml",
        "  going_home: Going home\n",
        "",
        '"going_home" has no words',
        "add going_home: here, under groups",
        "groups:",
    ),
    Fault(
        "unknown blank",
        "words/en/checklist.yaml",
        "{phone}",
        "{fone}",
        'there is no blank "fone"',
        'did you mean "phone"?',
    ),
    Fault(
        "unknown blank where no day is known",
        "words/es/checklist.yaml",
        "noche anterior. Última bebida: {drinking_stops}",
        "noche anterior. Última bebida: {drinks}",
        'there is no blank "drinks"',
        'did you mean "drinking_stops"?',
        "noche anterior",
    ),
]

FAULTS = [*SHAPES, *CONDITIONS, *WALK, *MATTER, *WORDS]


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.name for fault in FAULTS])
def test_a_fault_is_said(pack: BrokenPack, fault: Fault) -> None:
    pack.edit(fault.file, fault.old, fault.new)
    assert fault.problem(pack) in pack.problems()


ALONE = [fault for fault in [*SHAPES, *CONDITIONS] if not fault.brings]


@pytest.mark.parametrize("fault", ALONE, ids=[fault.name for fault in ALONE])
def test_a_fault_is_said_without_noise(pack: BrokenPack, fault: Fault) -> None:
    pack.edit(fault.file, fault.old, fault.new)
    assert {problem.line for problem in pack.problems()} == {fault.problem(pack).line}


FILES = [ABOUT, PAGES, QUESTIONS, CHECKLIST, "words/en/pages.yaml", "words/es/glossary.yaml"]


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_said(pack: BrokenPack, name: str) -> None:
    (pack.folder / name).unlink()
    assert pack.problems() == [Problem(name, 0, "the file is not there", "create it, or correct its name")]


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_not_utf_8_is_said(pack: BrokenPack, name: str) -> None:
    (pack.folder / name).write_bytes("título: té".encode("latin-1"))
    assert pack.problems() == [Problem(name, 0, "the file is not UTF-8 text", "save it again as UTF-8")]


def test_an_unknown_language_is_said(pack: BrokenPack) -> None:
    pack.edit(ABOUT, "es]", "zz]")
    shutil.copytree(pack.folder / "words/en", pack.folder / "words/zz")
    remedy = "use its two letters of ISO 639, such as en or es"
    assert pack.problems() == [Problem(ABOUT, 6, 'the language "zz" is not known', remedy)]


def test_a_language_without_words_is_said(pack: BrokenPack) -> None:
    pack.edit(ABOUT, "es]", "fr]")
    assert {problem.file.split("/")[1] for problem in pack.problems()} == {"fr"}


def test_everything_is_said_at_once(pack: BrokenPack) -> None:
    """Plan and words, files that cannot be read and files that can."""
    (pack.folder / "words/es/glossary.yaml").unlink()
    pack.edit(PAGES, "kind: story", "kind: storey")
    pack.edit(QUESTIONS, "kind: number", "kind: numbr")
    pack.edit("words/en/about.yaml", "title:", "titel:")
    assert {problem.file for problem in pack.problems()} == {
        PAGES,
        QUESTIONS,
        "words/en/about.yaml",
        "words/es/glossary.yaml",
    }


def test_links_and_words_are_said_at_once(pack: BrokenPack) -> None:
    pack.edit(PAGES, "questions: [thirsty]", "questions: [thirst]")
    pack.edit(CHECKLIST, "{day_of: party_day}", "{day_of: day}")
    pack.edit("words/es/questions.yaml", "party_day:", "partyday:")
    assert {problem.file for problem in pack.problems()} == {
        PAGES,
        QUESTIONS,
        CHECKLIST,
        "words/es/questions.yaml",
    }


def test_a_list_of_which_every_entry_is_faulty_is_not_called_too_short(pack: BrokenPack) -> None:
    pack.edit(OPTIONS, "{key: water}", "{key: Water}")
    pack.edit(OPTIONS, "{key: tea,", "{key: Tea,")
    assert [problem.what for problem in pack.problems()] == [
        '"Tea" cannot stand here',
        '"Water" cannot stand here',
    ]


@pytest.mark.parametrize(
    "word", ["input", "pydantic", "valid", "string", "dict", "tuple", "null", "instance"]
)
def test_no_problem_speaks_of_the_machinery(pack: BrokenPack, word: str) -> None:
    for fault in SHAPES:
        assert word not in f"{fault.what} {fault.remedy}".lower()
