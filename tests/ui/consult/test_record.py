"""A record of the visit: only where the settings want one, only when asked for, and what became of it is said."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize

from kiosk.content.answers.answers_file import read_answers
from kiosk.decision.consult import Consult
from kiosk.decision.handover_code import write_code
from kiosk.decision.visit import Visit, route_of
from tests.journeys.test_nothing_stays import drawn, personal_values
from tests.records.fhir_server import FhirServer, certificate, serving
from tests.ui.clinician import WITHIN_MS, Clinician, staff_pin
from tests.ui.person import OpenKiosk
from tests.ui.stage import LANDSCAPE, PORTRAIT, SHIPPED, TODAY, shipped_content
from tests.ui.test_pages import FINDERS, lasting

Begin = Callable[..., Clinician]
NUMBER = "MR-20/77"
LANGUAGE = "es"


@pytest.fixture
def begin(open_kiosk: OpenKiosk, tmp_path: Path) -> Begin:
    """A clinician at the pages of the scripted visit, which was in Spanish."""

    def begun(records_to: str, size: QSize = LANDSCAPE) -> Clinician:
        content, journal = shipped_content(), str(tmp_path / "journal")
        staff = Clinician(
            open_kiosk(content, journal=journal, size=size, pin=staff_pin(), records_to=records_to)
        )
        told = read_answers(SHIPPED / "visit.yaml", content.aids, TODAY)
        staff.comes_in()
        visit = replace(told.visit, reading=replace(told.visit.reading, language=LANGUAGE))
        staff.scans(write_code(content.aids[LANGUAGE], visit, TODAY))
        staff.touch("rail_print_preview")
        staff.awaits_the_pages()
        return staff

    return begun


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FhirServer]:
    """A server whose certificate this machine trusts, and that does not answer until the test says so."""
    pem = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(pem))
    with serving(pem) as server:
        server.status = None
        yield server


def keep(staff: Clinician, word: str = "record_now") -> None:
    """Ask for it, and wait for what becomes of it."""
    staff.touch(word)
    awaits(staff)


def awaits(staff: Clinician) -> None:
    staff.stage.qtbot.waitUntil(lambda: not staff.consult.record.keeping, timeout=WITHIN_MS)
    staff.stage.settle()


def kept_in(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(file.read_bytes()) for file in sorted(folder.glob("*"))]


def answers_of(record: dict[str, Any]) -> set[str]:
    return {item["linkId"] for page in record["item"] for item in page["item"]}


def events(tmp_path: Path) -> list[dict[str, Any]]:
    lines = (tmp_path / "journal").read_text().splitlines()
    return [event for line in lines if (event := json.loads(line))["event"].startswith("record_")]


def with_answers_that_do_not_count(staff: Clinician) -> Visit:
    """The visit with one answer taken back, so that others are no longer asked for."""
    aid, visit = staff.session.store.aid, staff.session.store.visit
    for key in visit.answers:
        changed = replace(visit, answers={each: said for each, said in visit.answers.items() if each != key})
        if changed.answers.keys() - route_of(aid, changed).counted.keys():
            return changed
    raise AssertionError("every answer of the scripted visit counts, whatever the others are")


def test_where_the_settings_want_no_record_nothing_is_shown(begin: Begin) -> None:
    staff = begin("")
    assert staff.words["record_keep"] not in staff.person.text()
    staff.consult.go("record")
    staff.consult.record.start()
    assert staff.consult.step == "print_preview"
    assert staff.consult.record.state == ""


def test_it_lands_in_the_folder_with_its_number_and_the_answers_that_count(
    begin: Begin, tmp_path: Path
) -> None:
    staff = begin(f"folder:{tmp_path / 'kept'}")
    session = staff.session
    session.store.set_visit(with_answers_that_do_not_count(staff))
    staff.touch("record_keep")
    staff.types(NUMBER)
    keep(staff)
    assert staff.words["record_kept"] in staff.person.reads()
    [record] = kept_in(tmp_path / "kept")
    assert record["subject"]["identifier"]["value"] == NUMBER
    assert record["authored"] == TODAY.isoformat()
    assert record["language"] == LANGUAGE
    assert answers_of(record) == set(route_of(session.store.aid, session.store.visit).counted)
    assert answers_of(record) < set(session.store.visit.answers)
    assert events(tmp_path) == [{"time": events(tmp_path)[0]["time"], "event": "record_kept"}]


def test_without_a_number_it_says_nothing_of_whose_it_is(begin: Begin, tmp_path: Path) -> None:
    staff = begin(f"folder:{tmp_path / 'kept'}")
    staff.touch("record_keep")
    keep(staff)
    [record] = kept_in(tmp_path / "kept")
    assert "subject" not in record


def test_what_was_entered_goes_with_it(begin: Begin, tmp_path: Path) -> None:
    staff = begin(f"folder:{tmp_path / 'kept'}")
    staff.stage.kiosk.session.store.set_entries(Consult(entries={"arrival_place": "Door 3"}))
    staff.touch("record_keep")
    keep(staff)
    [record] = kept_in(tmp_path / "kept")
    [entered] = [item for item in record["item"] if item["linkId"].startswith("clinic.")]
    assert entered["item"][0]["answer"] == [{"valueString": "Door 3"}]


def test_the_same_record_kept_again_is_no_second_one(begin: Begin, tmp_path: Path) -> None:
    staff = begin(f"folder:{tmp_path / 'kept'}")
    staff.touch("record_keep")
    staff.types("77")
    keep(staff)
    keep(staff, "record_again")
    assert len(kept_in(tmp_path / "kept")) == 1
    staff.person.touch("1")
    keep(staff, "record_again")
    numbers = {record["subject"]["identifier"]["value"] for record in kept_in(tmp_path / "kept")}
    assert numbers == {"77", "771"}


@pytest.mark.parametrize("typed", ["Rosa", "Rosa 7", "7" * 41, "7" * 60])
def test_a_name_or_what_is_too_long_is_refused_in_a_sentence(
    begin: Begin, tmp_path: Path, typed: str
) -> None:
    staff = begin(f"folder:{tmp_path / 'kept'}")
    staff.touch("record_keep")
    for letter in typed:
        staff.consult.record.takes(letter)
    keep(staff)
    assert staff.words["record_refused"] in staff.person.reads()
    assert not (tmp_path / "kept").exists()
    assert not events(tmp_path)
    for _ in typed:
        staff.consult.record.erase()
    keep(staff)
    assert staff.words["record_kept"] in staff.person.reads()


def test_a_place_that_fails_says_so_and_the_consult_goes_on(begin: Begin, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    staff = begin(f"folder:{tmp_path / 'file'}")
    staff.touch("record_keep")
    keep(staff)
    assert staff.words["record_failed"] in staff.person.reads()
    assert [event["event"] for event in events(tmp_path)] == ["record_failed"]
    staff.touch("back")
    staff.awaits_the_pages()
    assert staff.words["record_failed"] in staff.person.reads()
    staff.touch("rail_overview")
    assert staff.consult.step == "overview"


def test_a_server_that_breaks_off_may_have_it_and_gets_the_same_again(
    begin: Begin, server: FhirServer, tmp_path: Path
) -> None:
    staff = begin(server.address)
    staff.touch("record_keep")
    staff.touch("record_now")
    assert staff.words["record_keeping"] in staff.person.reads()
    assert not staff.person.offers(staff.words["record_now"])
    staff.consult.record.start()
    staff.types("9")
    assert staff.consult.record.typed == "", "what is on its way has no other number"
    server.over.set()
    awaits(staff)
    assert staff.words["record_unsure"] in staff.person.reads()
    assert len(server.requests) == 1, "a second touch sends nothing"
    server.status = 201
    keep(staff, "record_again")
    assert staff.words["record_kept"] in staff.person.reads()
    (_, _, first), (_, _, second) = server.requests
    assert first == second, "the server can tell that it has it"
    assert [event["event"] for event in events(tmp_path)] == ["record_failed", "record_kept"]


def test_a_server_that_is_not_trusted_certainly_has_nothing(
    begin: Begin, server: FhirServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    staff = begin(server.address)
    staff.touch("record_keep")
    keep(staff)
    assert staff.words["record_failed"] in staff.person.reads()
    assert not server.requests


def end(staff: Clinician) -> None:
    staff.touch("back")
    staff.touch("rail_end")
    ending = [seen for seen in staff.person.controls() if seen.name == staff.words["rail_end"]]
    staff.person._tap(ending[-1].shown.center().toPoint())


def idle(staff: Clinician) -> None:
    for seconds in (555, 45):
        staff.stage.clock.now += seconds
        staff.session.screen.idle.check()
    staff.stage.settle()


@pytest.mark.parametrize("leaves", [end, idle])
def test_the_number_is_forgotten_with_the_consult(
    begin: Begin, tmp_path: Path, leaves: Callable[[Clinician], None]
) -> None:
    earlier = personal_values([])
    staff = begin(f"folder:{tmp_path / 'kept'}")
    staff.touch("record_keep")
    staff.types(NUMBER)
    keep(staff)
    assert personal_values(earlier), "the search finds what is there"
    leaves(staff)
    staff.consult.settle()  # a page that was being drawn when they left
    assert staff.consult.step == ""
    assert (staff.consult.record.typed, staff.consult.record.state) == ("", "")
    assert not personal_values(earlier)
    assert NUMBER not in " | ".join(drawn(staff.person.window.contentItem()))
    assert NUMBER not in (tmp_path / "journal").read_text()
    assert len(kept_in(tmp_path / "kept")) == 1, "what is kept stays"
    staff.begins()
    staff.touch("rail_print_preview")
    staff.awaits_the_pages()
    staff.touch("record_keep")
    assert staff.consult.record.typed == ""


def test_a_consult_that_ends_meanwhile_shows_nothing_of_it(
    begin: Begin, server: FhirServer, tmp_path: Path
) -> None:
    staff = begin(server.address)
    staff.touch("record_keep")
    staff.touch("record_now")
    staff.consult.end()
    server.over.set()
    staff.consult.settle()
    staff.stage.qtbot.waitUntil(lambda: bool(events(tmp_path)), timeout=WITHIN_MS)
    staff.stage.settle()
    assert staff.consult.record.state == ""
    assert staff.consult.step == ""


@pytest.mark.parametrize("size", ["normal", "twice"])
@pytest.mark.parametrize("screen", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_everything_of_it_is_named_large_enough_whole_and_apart(
    begin: Begin, tmp_path: Path, screen: QSize, size: str
) -> None:
    staff = begin(f"folder:{tmp_path / 'kept'}", screen)
    staff.session.screen.display.takeTextSize(size)
    staff.stage.settle()
    staff.touch("record_keep")
    for state in ("", "refused", "kept"):
        if state:
            staff.consult.record.takes("x" if state == "refused" else "7")
            keep(staff)
        assert staff.consult.record.state == state
        for finder in FINDERS:
            found = lasting(finder, staff.person)
            assert not found, f"{state}: {found}"
