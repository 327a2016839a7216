"""The 44 items of the International Patient Decision Aid Standards, version 4, restated; and who can meet each.

Joseph-Williams and others, Toward Minimum Standards for Certifying Patient Decision Aids, Med Decis Making
2014;34(6):699-710, doi 10.1177/0272989X13501721: 6 to qualify, 10 to certify, 28 of quality.
"""

from types import MappingProxyType
from typing import Final

ITEMS: Final = MappingProxyType(
    {
        "Q1": "Describes the condition that the decision is about",
        "Q2": "States the decision to be made",
        "Q3": "Lists the options",
        "Q4": "Gives the good points of each option",
        "Q5": "Gives the bad points of each option",
        "Q6": "Tells what it is like to live with each option: body, mind, daily life",
        "C1": "Shows good and bad points in equal detail",
        "C2": "Cites the evidence",
        "C3": "Gives the date it was made",
        "C4": "Tells how it is kept up to date",
        "C5": "Tells how uncertain the outcomes are",
        "C6": "Names who paid for it",
        "C7": "Describes what the test measures",
        "C8": "Describes the next steps after a positive test",
        "C9": "Describes the next steps after a negative test",
        "C10": "Tells what finding and treating early can bring",
        "K1": "Describes what happens without anything being done",
        "K2": "Lets people compare the options",
        "K3": "Gives how likely the outcomes are, or says that it is not known",
        "K4": "Says which group of people a number is about",
        "K5": "Gives how many people it happens to",
        "K6": "Uses the same period for the numbers of all options",
        "K7": "Uses the same number of people for all numbers",
        "K8": "Shows each number in more than one way",
        "K9": "Asks what matters most to the person",
        "K10": "Leads step by step to a decision",
        "K11": "Has a list of questions for the visit",
        "K12": "People with the condition were asked what they need",
        "K13": "Professionals were asked what people need",
        "K14": "People with the condition, not involved in making it, reviewed it",
        "K15": "Professionals, not involved in making it, reviewed it",
        "K16": "It was tried with people who face the decision",
        "K17": "It was tried with professionals who counsel them",
        "K18": "Tells how the evidence was found and chosen",
        "K19": "Tells how good the evidence is",
        "K20": "Names the authors and what qualifies them",
        "K21": "Reports its reading level",
        "K22": "Proof that people choose more in line with what matters to them",
        "K23": "Proof that people know more afterwards",
        "K24": "Gives the share of true positive tests",
        "K25": "Gives the share of true negative tests",
        "K26": "Gives the share of false positive tests",
        "K27": "Gives the share of false negative tests",
        "K28": "Gives the chance of a finding with and without the test",
    }
)

OF_TESTS: Final = frozenset({"C7", "C8", "C9", "C10", "K24", "K25", "K26", "K27", "K28"})
"""For aids about a test or a screening; an aid about treatment has no use for them."""

OF_PEOPLE: Final = frozenset({"K12", "K13", "K14", "K15", "K16", "K17", "K20", "K22", "K23"})
"""What only people can vouch for: a record in plan/ipdas.yaml, or it is not met."""

OF_WORDS: Final = frozenset({"Q1", "K1"})
"""What the author points at in plan/ipdas.yaml; the machine sees that it is there and rests on something."""

FOR_A_PERSON: Final = MappingProxyType(
    {
        "Q1": "whether it is true, and can be understood",
        "Q2": "whether it is the decision that people face",
        "Q3": "whether an option is missing",
        "Q4": "whether the good points are true and the ones that count",
        "Q5": "whether the bad points are true and none is left out",
        "Q6": "whether people who live with it would say the same",
        "C1": "whether the tone is as even as the detail, and no option is put first",
        "C2": "whether the sources say what is said, and are the right ones",
        "C3": "nothing",
        "C4": "whether somebody keeps to it",
        "C5": "whether the certainty is right",
        "C6": "whether all who paid are named, and what they gain",
        "K1": "whether it is true",
        "K2": "whether people find their way in it",
        "K3": "whether these are the outcomes that count",
        "K4": "whether the reader belongs to that group",
        "K5": "whether the numbers are those of the source",
        "K6": "whether numbers of different periods can be taken for one contest",
        "K7": "nothing",
        "K8": "whether the drawing is understood",
        "K9": "whether what matters most is among them",
        "K10": "whether it helps people to decide",
        "K11": "whether these are the questions that people have",
        "K18": "whether it was done so",
        "K19": "whether the grading is right",
        "K21": "whether readers find it easy",
    }
)
"""What a person must still judge of each item that the machine looks at: it sees that something is there."""
