"""What QML is handed of an option's drawings."""

import shutil
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.decision.options import Option, Step
from kiosk.ui.animation.procedure import ProcedureView
from tests.ui.stage import ROOT, shipped_content

ASSETS = ROOT / "assets"
SHIPPED_OPTIONS = shipped_content().aids["en"].options
UNDRAWN = Option("tea", "Tea", "Tea", "Warm.", steps=(Step("Boil", "Boil water."), Step("Pour", "Pour it.")))


def test_a_part_of_several_steps_is_one_actor_with_a_pose_in_each(qapp: object) -> None:
    for option in SHIPPED_OPTIONS:
        view = ProcedureView()
        view.show(option, ASSETS)
        assert {len(actor["poses"]) for actor in view.actors} == {len(option.steps)}
        ground = [actor for actor in view.actors if actor["source"].endswith("/ground.svg")]
        assert len(ground) == 1
        assert None not in ground[0]["poses"]


def test_a_part_that_comes_twice_in_a_step_is_two_actors(qapp: object) -> None:
    view = ProcedureView()
    view.show(next(option for option in SHIPPED_OPTIONS if option.key == "fusion"), ASSETS)
    days = [actor for actor in view.actors if actor["source"].endswith("/day_box.svg")]
    assert [actor["poses"][3]["to"]["x"] for actor in days] == [0, 64, 128, 192, 256]


def test_the_steps_have_their_stills_too(qapp: object) -> None:
    view = ProcedureView()
    view.show(SHIPPED_OPTIONS[0], ASSETS)
    option = SHIPPED_OPTIONS[0]
    assert [step["title"] for step in view.steps] == [step.title for step in option.steps]
    assert all(step["picture"].endswith(".svg") and step["beats"] > 0 for step in view.steps)


def test_an_option_that_nobody_drew_has_words_only(qapp: object) -> None:
    view = ProcedureView()
    view.show(UNDRAWN, ASSETS)
    assert not view.drawn
    assert [(step["picture"], step["beats"]) for step in view.steps] == [("", 0), ("", 0)]


def test_an_option_without_a_scene_has_its_stills(qapp: object, tmp_path: Path) -> None:
    shutil.copytree(ASSETS / "pictures", tmp_path / "pictures")
    view = ProcedureView()
    view.show(SHIPPED_OPTIONS[0], tmp_path)
    assert (view.drawn, view.actors) == (True, [])


def test_a_spoilt_file_of_scenes_leaves_the_stills(qapp: object, tmp_path: Path) -> None:
    shutil.copytree(ASSETS / "pictures", tmp_path / "pictures")
    (tmp_path / "procedures").mkdir()
    (tmp_path / "procedures" / "scenes.json").write_text("{")
    view = ProcedureView()
    view.show(SHIPPED_OPTIONS[0], tmp_path)
    assert (view.drawn, view.actors) == (True, [])


def test_showing_the_same_again_starts_nothing_anew(qapp: object, qtbot: QtBot) -> None:
    view = ProcedureView()
    view.show(SHIPPED_OPTIONS[0], ASSETS)
    with qtbot.assertNotEmitted(view.changed):
        view.show(SHIPPED_OPTIONS[0], ASSETS)
    with qtbot.waitSignal(view.changed):
        view.show(SHIPPED_OPTIONS[1], ASSETS)
