"""A nurse fills in what only the clinic knows: each entry is on the paper, in its place, marked as the clinic's."""

from pathlib import Path

import pytest

from kiosk.cli import main
from tests.journeys.visitor import paper_text
from tests.ui.stage import shipped_content

PERSON = Path(__file__).parent / "people" / "cement_next_week_after_the_consult.yaml"


def paper(folder: Path, *more: str, file: Path = PERSON) -> str:
    pdf = folder / "handout.pdf"
    assert main(["handout", str(file), "--out", str(pdf), *more]) == 0
    return paper_text(pdf)


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> str:
    sheets = "getting_ready,doctor_visit,afterwards"
    return paper(tmp_path_factory.mktemp("consult"), "--sheets", sheets)


@pytest.mark.parametrize(
    "said",
    [
        "Kyphoplasty: Tuesday, December 1, 2026",
        "Do not stop any medicine on your own. Do what your clinic wrote.",
        "Sat, Nov 28",
        "the heart clinic",
        "Ask the pain clinic",
        "Nurse of the day",
        "steroid tablets",
        "the family doctor",
        "Your plan: no tablets that morning; check at 5 AM.",
        "Have this done: MRI on November 25 at 9 AM, ground floor. This scan is without dye.",
        "About metal or a device in your body: none known.",
        "the daughter",
        "11:00 PM on Monday, November 30",
        "4:30 AM on Tuesday, December 1",
        "6:30 AM",
        "main entrance, second floor",
        "From your clinic. Where in the back: L1.",
        "From your clinic. Lift no more than 5 pounds. Keep to this until Tuesday, January 12, 2027.",
        "From your clinic. Your brace: none needed.",
        "From your clinic. Your exercises: from the second week, twice a week.",
        "From your clinic. Your first visit: Tuesday, December 15.",
        "From your clinic. You learned about strong bones on Tuesday, November 24.",
        "555-0142",
        "555-0199",
        "Day of the operation: Tuesday, December 1 (from your clinic)",
        "Which is planned: Kyphoplasty (from your clinic)",
    ],
)
def test_each_entry_is_in_its_place_and_marked(text: str, said: str) -> None:
    assert said in text.replace("\N{NO-BREAK SPACE}", " ")


def test_what_was_answered_by_the_person_is_not_marked(text: str) -> None:
    assert "Vertebroplasty (from" not in text


@pytest.mark.parametrize("label", ["Lift no more than (pounds)", "What to take, when to check my sugar"])
def test_a_line_that_was_filled_in_is_gone(text: str, label: str) -> None:
    assert label not in text


def test_what_nobody_filled_in_is_still_a_line(text: str) -> None:
    assert "Who stays with me the first night" in text
    assert "I may drive from" in text


def test_every_entry_of_the_aid_is_in_the_sample() -> None:
    fields = [field.key for field in shipped_content().aids["en"].consult.fields]
    sample = PERSON.read_text(encoding="utf-8").partition("consult:")[2]
    assert [key for key in fields if f"\n  {key}:" not in sample] == ["after_hours_phone"]


def test_in_spanish_too(tmp_path: Path) -> None:
    said = paper(tmp_path, "--language", "es")
    assert "28 nov" in said


@pytest.mark.parametrize(
    ("slip", "line", "sentence"),
    [
        (
            ("operation_day: 2026-12-01", "operation_day: 2026-11-01"),
            45,
            "This day is past, or more than a year away",
        ),
        (("day: 2026-11-28", "day: 2026-12-03"), 51, "This last dose is not before the day of the operation"),
        (("arrival_time: 6:30", "arrival_time: 4:00"), 46, "Arrival is before the time when drinks stop"),
        (
            ("lifting_limit: 5", "lifting_limit: 500"),
            60,
            "This limit is not possible. Enter a number from 2 to 50",
        ),
        (("who: the heart clinic", 'who: ""'), 51, "cannot stand here"),
        (("apixaban: {", "warfarin: {"), 51, "The person did not tick this medicine"),
    ],
)
def test_a_slip_is_said_in_its_line_and_nothing_is_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], slip: tuple[str, str], line: int, sentence: str
) -> None:
    file, pdf = tmp_path / "slip.yaml", tmp_path / "slip.pdf"
    text = PERSON.read_text(encoding="utf-8")
    assert slip[0] in text
    file.write_text(text.replace(*slip, 1), encoding="utf-8")
    assert main(["handout", str(file), "--out", str(pdf)]) != 0
    said = capsys.readouterr().err
    assert sentence in said
    assert f"slip.yaml:{line}:" in said
    assert not pdf.exists()


def test_a_morning_of_them_is_made_in_one_run(tmp_path: Path) -> None:
    body = PERSON.read_text(encoding="utf-8").splitlines()[1:]
    first, second = (["- file: " + name, *(f"  {each}" for each in body)] for name in ("room-1", "room-2"))
    visits = tmp_path / "visits.yaml"
    visits.write_text("\n".join(["visits:", *first, *second]), encoding="utf-8")
    assert main(["handout", str(visits), "--out", str(tmp_path / "out")]) == 0
    for name in ("room-1", "room-2"):
        assert "Lift no more than 5 pounds." in paper_text(tmp_path / "out" / f"{name}.pdf")
