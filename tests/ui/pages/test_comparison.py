"""The options side by side."""

from kiosk.decision.aid import Aid
from kiosk.decision.visit import Visit, answer, pick_column
from kiosk.ui.pages.comparison import ComparisonView, Detail, detail_of, lines_of
from tests.ui.person import OpenKiosk, Person
from tests.ui.stage import PORTRAIT, toy_content

WORDS = toy_content().screen_words["en"]


def test_each_row_has_a_text_for_each_option_laid_out(toy: Aid) -> None:
    for line in lines_of(toy, Visit(), 2):
        assert line.options == ["tea", "coffee"]
        assert line.names == ["Tea", "Coffee"]
        assert all(line.texts)
        assert len(line.texts) == 2


def test_rows_about_what_matters_a_lot_come_first(toy: Aid) -> None:
    assert lines_of(toy, Visit(), 3)[0].row == "taste"
    worried = answer(Visit(), "matter_cost", "a_lot")
    assert lines_of(toy, worried, 3)[0].row == "cost"


def test_a_cell_opens_on_its_numbers_and_sources(toy: Aid) -> None:
    row = next(row for row in toy.rows if any(cell.evidence for cell in row.cells))
    cell = next(cell for cell in row.cells if cell.evidence)
    detail = detail_of(toy, row.key, cell.option, WORDS)
    assert detail.title == row.question
    assert detail.text == cell.text
    assert [each.claim for each in detail.evidence] == [toy.evidence[key].claim for key in cell.evidence]
    named = [line.rpartition(" ")[0] for line in detail.sources]
    assert all(any(each.source.startswith(name) for name in named) for each in detail.evidence)
    assert all("November 22, 2026" in each.source for each in detail.evidence), "until when somebody looked"


def test_a_number_that_nobody_verified_is_not_shown(toy: Aid) -> None:
    unverified = {record.claim for record in toy.evidence.values() if not record.verified}
    shown = [
        each
        for row in toy.rows
        for cell in row.cells
        for each in detail_of(toy, row.key, cell.option, WORDS).evidence
    ]
    assert unverified & {each.claim for each in shown}, "the toy pack has such a number"
    assert all((each.perHundred == -1) == (each.claim in unverified) for each in shown)


def test_the_next_person_sees_no_cell_of_the_last(qapp: object, toy: Aid) -> None:
    view = ComparisonView()
    view.show(toy, Visit(), 3)
    view.open(detail_of(toy, toy.rows[0].key, "tea", WORDS))
    view.clear()
    assert (view.names, view.lines.rowCount(), view.columns.rowCount()) == ([], 0, 0)
    assert (view.detailTitle, view.detailText, view.detailSources) == ("", "", list(Detail().sources))


def test_columns_put_away_are_still_offered(qapp: object, toy: Aid) -> None:
    view = ComparisonView()
    view.show(toy, pick_column(toy, Visit(), "coffee", 3), 3)
    assert view.names == ["Tea", "Water"]
    assert view.columns.rowCount() == 3


def to_comparison(person: Person) -> None:
    session = person.stage.kiosk.session
    while session.screen.page.kind != "comparison":
        session.goOn()
    person.stage.settle()


def test_only_as_many_columns_as_fit_are_laid_out(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    to_comparison(person)
    view = person.stage.kiosk.session.screen.comparison
    assert len(view.names) == 3
    person = open_kiosk(size=PORTRAIT)
    to_comparison(person)
    view = person.stage.kiosk.session.screen.comparison
    assert len(view.names) == 2
    person.stage.kiosk.session.screen.display.takeTextSize("largest")
    person.stage.settle()
    assert len(view.names) == 1, "a column has to hold some eighteen letters"
    person.touch("Water")
    assert view.names == ["Water"], "the one picked last takes the place"
