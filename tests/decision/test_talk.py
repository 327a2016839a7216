"""What the paper says of a talk: who came along, what was talked about, what was said back."""

from dataclasses import replace

from kiosk.decision.aid import Aid
from kiosk.decision.consult import Consult, says_back, talk
from kiosk.decision.dates import Writer
from kiosk.decision.talk import talk_lines


def test_nothing_that_was_not_ticked_is_said(toy: Aid, writer: Writer) -> None:
    assert talk_lines(toy, Consult(), writer) == ()


def test_each_tick_is_said_in_the_order_of_the_aid(toy: Aid, writer: Writer) -> None:
    consult = replace(says_back(says_back(Consult(), "cold"), "hot"), companion=True)
    consult = talk(talk(consult, "taste"), "cups_page")
    companion, talked, said_back = talk_lines(toy, consult, writer)
    assert companion == "A friend came along."
    page = next(page for page in toy.pages if page.key == "cups_page")
    row = next(row for row in toy.rows if row.key == "taste")
    named = writer.listed([page.title or toy.questions["cups"].short, row.short or row.question])
    assert named.endswith("?")  # a mark of its own, after which there is no full stop
    assert talked == f"We talked about: {named}"
    assert said_back == f"I said back: {writer.listed(['how hot it is', 'when it is cold'])}."


def test_the_page_of_an_option_has_the_name_of_the_option(toy: Aid, writer: Writer) -> None:
    page = next(page for page in toy.pages if page.option)
    [talked] = talk_lines(toy, talk(Consult(), page.key), writer)
    assert talked == f"We talked about: {toy.option(page.option).name}."


def test_a_tick_is_taken_back(toy: Aid, writer: Writer) -> None:
    assert talk_lines(toy, says_back(says_back(Consult(), "hot"), "hot"), writer) == ()


def test_an_aid_may_have_nothing_to_say_back(toy: Aid, writer: Writer) -> None:
    bare = replace(toy, consult=replace(toy.consult, talk=None))
    assert talk_lines(bare, says_back(Consult(), "hot"), writer) == ()
