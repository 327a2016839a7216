"""A visit as one whole number, and back: each answer is a digit, counted by what its question offers.

A digit of 0 is "no answer". Digits stand in the order of the aid, the first the least: what is not answered at the
end takes no room.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

from kiosk.decision.aid import Aid
from kiosk.decision.answers import Answer, Answers, fits
from kiosk.decision.questions import Kind, Question
from kiosk.decision.visit import Reading, Visit, route_of

FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2199, 12, 31)
"""The days that a visit can be on; a clock outside them is wrong."""

_A_DAY = date.max.toordinal() + 1
_A_LETTER = 26

Digit = tuple[int, int]
"""A digit, and how many values it can have."""


class NotPackedError(Exception):
    """A number that no visit is packed into."""


class Digits:
    """Takes the digits off a number, the first one first."""

    def __init__(self, number: int) -> None:
        self.rest = number

    def take(self, values: int) -> int:
        """The next digit, of so many values."""
        self.rest, digit = divmod(self.rest, values)
        return digit

    def day(self) -> date:
        """The next digit as a day. Raises NotPackedError where no visit can be on it."""
        found = self.take(_A_DAY)
        if not FIRST_DAY.toordinal() <= found <= LAST_DAY.toordinal():
            raise NotPackedError
        return date.fromordinal(found)


def packed(aid: Aid, visit: Visit, made_on: date) -> bytes:
    """The day, the language and the answers that count and are offered on that day."""
    number = 0
    for digit, values in reversed(list(_digits(aid, visit, made_on))):
        number = number * values + digit
    return number.to_bytes((number.bit_length() + 7) // 8, "big")


def unpacked(aids: Mapping[str, Aid], digits: Digits, made_on: date) -> Visit:
    """The visit, after its day was taken. Raises NotPackedError for answers that the aid could not have got."""
    aid = next(iter(aids.values()))
    letters = bytes(ord("a") + digits.take(_A_LETTER) for _ in range(2)).decode()
    answers = _answers(aid, digits, made_on)
    visit = Visit(answers, reading=Reading(letters if letters in aids else aid.language))
    if digits.rest or route_of(aid, visit).given != answers:
        raise NotPackedError
    return visit


def _digits(aid: Aid, visit: Visit, made_on: date) -> Iterator[Digit]:
    yield made_on.toordinal(), _A_DAY
    yield from ((ord(letter) - ord("a"), _A_LETTER) for letter in aid.language)
    counted = _counted(aid, visit, made_on)
    for key, question in aid.questions.items():
        yield _digit(question, counted.get(key), made_on), _values(question)


def _counted(aid: Aid, visit: Visit, made_on: date) -> Answers:
    """The answers that count once those are gone that are not offered on that day, such as a day gone by."""
    offered = {
        key: given
        for key, given in visit.answers.items()
        if key in aid.questions and fits(aid.questions[key], given, made_on)
    }
    return route_of(aid, replace(visit, answers=offered)).given


def _answers(aid: Aid, digits: Digits, made_on: date) -> Answers:
    found = {key: _answer(each, digits.take(_values(each)), made_on) for key, each in aid.questions.items()}
    given = {key: answer for key, answer in found.items() if answer is not None}
    if not all(fits(aid.questions[key], answer, made_on) for key, answer in given.items()):
        raise NotPackedError
    return MappingProxyType(given)


def _values(question: Question) -> int:
    """How many values the digit of a question has: every answer, and none."""
    if question.kind is Kind.ONE:
        return len(question.choices) + 1
    if question.kind is Kind.MANY:
        return 1 << len(question.choices)
    return question.maximum - question.minimum + 2


def _digit(question: Question, answer: Answer | None, made_on: date) -> int:
    keys = [choice.key for choice in question.choices]
    if answer is None:
        return 0
    if isinstance(answer, frozenset):
        return sum(1 << place for place, key in enumerate(keys) if key in answer)
    if isinstance(answer, date):
        return (answer - made_on).days - question.minimum + 1
    if isinstance(answer, int):
        return answer - question.minimum + 1
    return keys.index(answer) + 1


def _answer(question: Question, digit: int, made_on: date) -> Answer | None:
    keys = [choice.key for choice in question.choices]
    if digit == 0:
        return None
    if question.kind is Kind.ONE:
        return keys[digit - 1]
    if question.kind is Kind.MANY:
        return frozenset(key for place, key in enumerate(keys) if digit >> place & 1)
    number = question.minimum + digit - 1
    return number if question.kind is Kind.NUMBER else made_on + timedelta(days=number)
