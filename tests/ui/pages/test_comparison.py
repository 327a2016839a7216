"""The options side by side: tabs, rows and cells, and where a cell is from."""

from pathlib import Path

from kiosk.decision.aid import Aid
from kiosk.decision.visit import Visit, answer
from kiosk.ui.pages.comparison import ComparisonView, lines_of, tabs_of
from kiosk.ui.pages.comparison_detail import detail_of
from kiosk.ui.pages.comparison_row import opened_row
from tests.ui.person import OpenKiosk, Person, Role
from tests.ui.stage import shipped_content, toy_content

WORDS = toy_content().screen_words["en"]
EN = shipped_content().aids["en"]
TABS = ("side_by_side", "side_by_side_wrong", "side_by_side_day")
PICTURES = Path()
HERE = Visit(at="side_by_side")


def test_every_option_has_a_cell_in_each_row_of_each_tab() -> None:
    options = [option.key for option in EN.options]
    for page in TABS:
        lines = lines_of(EN, Visit(at=page))
        assert len(lines) == 4
        for line in lines:
            assert [option for cell in line.cells for option in cell["options"]] == options


def test_neighbours_that_say_the_same_share_a_cell() -> None:
    pain = next(line for line in lines_of(EN, HERE) if line.row == "pain")
    assert [cell["span"] for cell in pain.cells] == [1, 2, 1]
    assert pain.cells[1]["name"] == "Vertebroplasty, Kyphoplasty"


def test_how_sure_anybody_can_be_is_a_level_and_a_word() -> None:
    sure = next(line for line in lines_of(EN, HERE) if line.row == "how_sure")
    assert [(cell["bold"], cell["level"]) for cell in sure.cells] == [
        ("Fairly sure", 3),
        ("Experts differ", 1),
        ("Little proof", 1),
        ("Not sure", 1),
    ]
    others = [cell for line in lines_of(EN, HERE) if line.row != "how_sure" for cell in line.cells]
    assert all(cell["level"] < 0 for cell in others)


def test_rows_that_matter_come_first_and_what_matters_a_lot_is_marked(toy: Aid) -> None:
    assert [line.row for line in lines_of(toy, HERE)] == ["taste", "awake", "cost"]
    some = answer(HERE, "matter_cost", "some")
    assert next((line.row, line.matters) for line in lines_of(toy, some)) == ("cost", False)
    worried = answer(some, "matter_cost", "a_lot")
    assert next((line.row, line.matters) for line in lines_of(toy, worried)) == ("cost", True)


def test_each_tab_has_a_page_and_one_is_on_screen() -> None:
    assert [(tab.page, tab.chosen) for tab in tabs_of(EN, Visit(at=TABS[1]))] == [
        (TABS[0], False),
        (TABS[1], True),
        (TABS[2], False),
    ]


def test_a_cell_says_its_numbers_and_sources(toy: Aid) -> None:
    row = next(row for row in toy.rows if any(cell.evidence for cell in row.cells))
    cell = next(cell for cell in row.cells if cell.evidence)
    detail = detail_of(toy, row.key, cell.option, WORDS)
    assert detail.title == row.question
    assert detail.text == cell.text
    assert [each.claim for each in detail.evidence] == [toy.evidence[key].claim for key in cell.evidence]
    named = [each.line.rpartition(" ")[0] for each in detail.sources]
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


def test_the_harms_stand_behind_the_row_of_what_can_go_wrong() -> None:
    harms = list(EN.row("go_wrong").cell("fusion").harms)
    behind = detail_of(EN, "go_wrong", "fusion", shipped_content().screen_words["en"]).more
    assert harms
    assert [f"{harm.name}: {harm.text}" for harm in harms] == list(behind[-len(harms) :])


def test_the_next_person_sees_no_cell_of_the_last(qapp: object, toy: Aid) -> None:
    view = ComparisonView()
    view.show(toy, HERE, PICTURES)
    view.open_row(opened_row(toy, "awake", WORDS))
    view.open_detail(detail_of(toy, toy.rows[0].key, "tea", WORDS))
    view.clear()
    models = (view.tabs, view.heads, view.lines, view.columns)
    assert [model.rowCount() for model in models] == [0, 0, 0, 0]
    assert (view.row, view.rowTitle, view.detailTitle, view.detailText) == ("", "", "", "")
    assert view.detailSources == []


def at_comparison(open_kiosk: OpenKiosk, page: str = TABS[0]) -> Person:
    person = open_kiosk(shipped_content())
    session = person.stage.kiosk.session
    session.store.set_visit(Visit(at=page))
    person.stage.settle()
    return person


def numbers(person: Person) -> list[str]:
    """The numbers that are drawn on the glass."""
    return [seen.name for seen in person.sees() if seen.role is Role.Graphic]


def test_next_goes_through_the_tabs_and_a_tap_on_one_shows_it(open_kiosk: OpenKiosk) -> None:
    person = at_comparison(open_kiosk)
    page = person.stage.kiosk.session.screen.page
    for key in TABS[1:]:
        person.touch("Next")
        assert page.key == key
    person.touch("What it does")
    assert page.key == TABS[0]
    assert person.has_chosen("What it does")


def test_a_cell_opens_its_row_and_that_leads_to_where_it_is_from_and_back(open_kiosk: OpenKiosk) -> None:
    person = at_comparison(open_kiosk)
    person.touch("Will my pain get better, and how fast? Spinal fusion: Maybe, slowly; no number")
    read = person.reads()
    assert "60 of 100" in numbers(person)
    assert "Different studies, different people: do not compare across the lines." in read
    person.touch("Where this is from")
    assert "https://" in person.text()
    person.touch("Spinal fusion")
    assert "How many people gain is not known." in person.text()
    person.touch("Close")
    assert "60 of 100" in numbers(person)
    person.touch("Close")
    assert person.stage.kiosk.session.screen.panel == ""


def test_the_head_of_a_column_opens_the_option_and_compare_leads_back_to_the_tab(
    open_kiosk: OpenKiosk,
) -> None:
    person = at_comparison(open_kiosk, TABS[1])
    page = person.stage.kiosk.session.screen.page
    person.touch("Kyphoplasty")
    assert page.key == "about_kyphoplasty"
    person.touch("What could I ask?")
    assert "What would the balloon do for me?" in person.text()
    person.touch("Close")
    person.touch("Compare")
    assert page.key == TABS[1]


def test_that_the_order_is_no_ranking_is_shown(open_kiosk: OpenKiosk) -> None:
    for page in TABS:
        assert any("The order is not a ranking." in read for read in at_comparison(open_kiosk, page).reads())
