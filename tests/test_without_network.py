"""A kiosk in a network namespace in which there is nothing: no cable, not even itself to talk to."""

import os
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from tests.trust.program import Program

ROOT = Path(__file__).parents[1]
AID = next(iter(sorted(ROOT.glob("content/*/about.yaml")))).parent
SETTINGS = '[kiosk]\nstate = "state"\n[journal]\nfile = "journal"\n[printer]\naddress = "folder:printed"\n'

VISIT = """
import socket
from kiosk.app import script_of
from kiosk.tour.patient_tour import taps_for
from kiosk.decision.visit import questions_on

page, printing = session.screen.page, session.screen.printing
script = script_of(rest[0], rest[1].content()).visit.answers
seen, printed = [], []

def answer():
    for key in questions_on(session.store.aid, session.store.visit):
        for choice in taps_for(script.get(key)):
            session.rate(key, choice)

def walk():
    if printing.busy:
        return
    seen.append(page.key)
    if page.kind == "thanks":
        walking.stop()
        print("interfaces:", *[name for _, name in socket.if_nameindex()], flush=True)
        print("pages:", len(seen), "printed:", printed, flush=True)
        QCoreApplication.exit(0 if printed else 9)
    elif page.kind == "checklist" and not printed:
        session.printHandout()
    else:
        answer()
        session.goOn()

printing.busyChanged.connect(lambda busy: busy or printed.append(str(printing.state)))
walking = QTimer(session)
walking.timeout.connect(walk)
walking.start(5)
"""


def alone() -> tuple[str, ...]:
    """How to start something in a network of its own; skips where the kernel forbids it to this account."""
    command = ("unshare", "--net") if os.geteuid() == 0 else ("unshare", "--map-root-user", "--net")
    tried = subprocess.run([*command, "true"], capture_output=True, text=True, check=False, timeout=30)
    if tried.returncode != 0:
        pytest.skip(f"this kernel lets nobody make a network of their own: {tried.stderr.strip()}")
    return command


def test_a_whole_visit_and_its_paper_need_no_network(tmp_path: Path) -> None:
    with Program(tmp_path, act=VISIT, settings=SETTINGS, aid=AID, wrap=alone()) as program:
        assert program.is_ready(), program.said()
        assert program.ends() == 0, program.said()
    said = program.said()
    assert "interfaces: lo\n" in said, "it was alone"
    assert "printed: ['saved']" in said
    assert program.events()[-1] == "kiosk_stopped"
    assert {"visit_started", "print_asked", "print_ended", "visit_ended"} <= set(program.events())
    (paper,) = (tmp_path / "printed").glob("*.pdf")
    with pypdfium2.PdfDocument(paper) as document:
        assert len(document) > 0
