"""The steps of an option as a person sees them drawn: played once, stopped, played again, or kept still."""

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickItem
from PySide6.QtSvg import QSvgRenderer

from kiosk.decision.visit import Visit
from tests.ui.every_page import every_page
from tests.ui.person import OpenKiosk, Person, Role
from tests.ui.screens import Glass
from tests.ui.stage import ROOT, shipped_content
from tests.ui.test_pages import FINDERS, SCREENS, lasting

PAGE = "about_kyphoplasty"
TITLES = [step.title for step in shipped_content().aids["en"].option("kyphoplasty").steps]
STEPS = [f"Step {number}: {title}" for number, title in enumerate(TITLES, start=1)]
AGAIN, PAUSE, GO_ON = "Play again", "Pause", "Go on"
QUICK_MS = 30
REST_MS = 200
"""How long nothing may be drawn for it to count as at rest."""
MOST_DIFFERENCE = 0.012
"""Of black against white, averaged over the drawing: turned parts are a little softer than lines drawn anew."""


def found(item: QQuickItem, name: str) -> QQuickItem | None:
    """The item of that object name that can be seen."""
    if item.objectName() == name and item.isVisible():
        return item
    return next((it for child in item.childItems() if (it := found(child, name))), None)


class Watcher:
    """A person on the page of one option."""

    def __init__(
        self, person: Person, page: str = PAGE, *, calm: bool = False, text_size: str = "normal"
    ) -> None:
        self.person = person
        session = person.stage.kiosk.session
        session.screen.display.takeCalm(calm)
        session.screen.display.takeTextSize(text_size)
        self.turns_to(page)

    def turns_to(self, page: str) -> None:
        """Open that page over the comparison."""
        store = self.person.stage.kiosk.session.store
        store.set_visit(Visit(at="side_by_side", opened=page, reading=store.visit.reading))
        self.person.stage.settle()

    @property
    def figure(self) -> QQuickItem:
        """The drawing."""
        figure = found(self.person.window.contentItem(), "procedure")
        assert figure is not None
        return figure

    def hurries(self) -> None:
        """Let everything go by as fast as a test wants it."""
        self.figure.setProperty("beatMs", QUICK_MS)
        self.figure.setProperty("restMs", QUICK_MS)

    def waits_for(self, button: str) -> None:
        """Wait until a button so called is there."""
        self.person.stage.qtbot.waitUntil(lambda: self.person.offers(button))
        self.person.stage.settle()

    def sees_step(self) -> str:
        """What the drawing is called."""
        return next(seen.name for seen in self.person.sees() if seen.role is Role.Graphic)

    def sees_until_the_end(self) -> list[str]:
        """Each step that comes by, until none follows."""
        met: list[str] = []

        def over() -> bool:
            if self.sees_step() not in met:
                met.append(self.sees_step())
            return self.person.offers(AGAIN)

        self.person.stage.qtbot.waitUntil(over)
        return met

    def picture(self) -> QImage:
        """The drawing as it is on the glass."""
        stage = found(self.figure, "stage")
        assert stage is not None
        self.person.stage.settle()
        return self.person.window.grabWindow().copy(stage.mapRectToScene(stage.boundingRect()).toRect())

    def moves(self) -> bool:
        """Whether anything is in motion, or waits to be."""
        return bool(self.figure.property("lively"))


def still(number: int, size: QSize) -> QImage:
    """The still picture of that step on the page's paper."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("#FAF8F4"))
    painter = QPainter(image)
    QSvgRenderer(str(ROOT / "assets" / "pictures" / f"kyphoplasty-{number}.svg")).render(painter)
    painter.end()
    return image


def difference(one: QImage, other: QImage) -> float:
    """How far two pictures lie apart, from 0 to 1; a point in each 5 by 5 is looked at."""
    points = [QPoint(x, y) for x in range(0, one.width(), 5) for y in range(0, one.height(), 5)]
    apart = (abs(one.pixelColor(at).lightnessF() - other.pixelColor(at).lightnessF()) for at in points)
    return sum(apart) / len(points)


def test_the_steps_play_once_in_their_order_and_then_everything_lies_still(open_kiosk: OpenKiosk) -> None:
    watcher = Watcher(open_kiosk(shipped_content()))
    watcher.waits_for(PAUSE)
    assert watcher.moves()
    watcher.hurries()
    assert watcher.sees_until_the_end() == STEPS
    assert watcher.sees_step() == STEPS[-1]
    assert not watcher.moves()
    watcher.person.stage.settle()
    with watcher.person.stage.qtbot.assertNotEmitted(watcher.person.window.frameSwapped, wait=REST_MS):
        watcher.person.window.contentItem()


def test_the_steps_are_played_again_when_a_person_asks_for_it(open_kiosk: OpenKiosk) -> None:
    watcher = Watcher(open_kiosk(shipped_content()))
    watcher.waits_for(PAUSE)
    watcher.hurries()
    watcher.sees_until_the_end()
    watcher.figure.setProperty("restMs", 60_000)
    watcher.person.touch(AGAIN)
    assert watcher.sees_step() == STEPS[0]
    watcher.hurries()
    assert watcher.sees_until_the_end() == STEPS


def test_a_person_holds_the_play_up_and_lets_it_go_on(open_kiosk: OpenKiosk) -> None:
    watcher = Watcher(open_kiosk(shipped_content()))
    watcher.waits_for(PAUSE)
    watcher.person.touch(PAUSE)
    assert not watcher.moves()
    assert watcher.sees_step() == STEPS[0]
    watcher.person.touch(GO_ON)
    assert watcher.moves()
    watcher.hurries()
    assert watcher.sees_until_the_end() == STEPS


def test_what_lies_over_the_page_holds_the_play_up(open_kiosk: OpenKiosk) -> None:
    watcher = Watcher(open_kiosk(shipped_content()))
    watcher.waits_for(PAUSE)
    figure = watcher.figure
    watcher.person.stage.kiosk.session.open("help")
    assert not figure.property("lively")
    watcher.person.stage.kiosk.session.close()
    assert watcher.moves()


def test_a_number_leads_to_its_step_as_it_ends(open_kiosk: OpenKiosk) -> None:
    watcher = Watcher(open_kiosk(shipped_content()))
    watcher.waits_for(PAUSE)
    for place in (3, 1):
        watcher.person.touch(STEPS[place], Role.RadioButton)
        assert watcher.sees_step() == STEPS[place]
        assert [name for name in STEPS if watcher.person.has_chosen(name)] == [STEPS[place]]
        assert not watcher.moves()


def test_each_step_ends_as_its_still_picture_shows_it(open_kiosk: OpenKiosk) -> None:
    watcher = Watcher(open_kiosk(shipped_content()))
    watcher.waits_for(PAUSE)
    for number, name in enumerate(STEPS, start=1):
        watcher.person.touch(name)
        picture = watcher.picture()
        apart = [difference(picture, still(other, picture.size())) for other in range(1, len(STEPS) + 1)]
        assert apart[number - 1] == min(apart) < MOST_DIFFERENCE


def test_with_less_motion_each_step_is_its_still_picture_and_nothing_moves(open_kiosk: OpenKiosk) -> None:
    watcher = Watcher(open_kiosk(shipped_content()), calm=True)
    assert not {PAUSE, AGAIN, GO_ON} & set(watcher.person.names())
    for number in (1, 4, 2):
        watcher.person.touch(STEPS[number - 1])
        assert watcher.sees_step() == STEPS[number - 1]
        assert not watcher.moves()
        watcher.person.stage.qtbot.waitUntil(
            lambda: difference(picture := watcher.picture(), still(number, picture.size())) < MOST_DIFFERENCE  # noqa: B023
        )


def test_asking_for_less_motion_stops_what_moves(open_kiosk: OpenKiosk) -> None:
    watcher = Watcher(open_kiosk(shipped_content()))
    watcher.waits_for(PAUSE)
    watcher.person.stage.kiosk.session.screen.display.takeCalm(True)
    watcher.person.stage.settle()
    assert not watcher.moves()
    assert not {PAUSE, AGAIN, GO_ON} & set(watcher.person.names())


def test_the_next_option_begins_at_its_own_first_step(open_kiosk: OpenKiosk) -> None:
    watcher = Watcher(open_kiosk(shipped_content()))
    watcher.waits_for(PAUSE)
    watcher.person.touch(STEPS[3])
    watcher.turns_to("about_fusion")
    watcher.waits_for(PAUSE)
    option = shipped_content().aids["en"].option("fusion")
    assert watcher.sees_step() == f"Step 1: {option.steps[0].title}"


def test_the_step_that_is_drawn_stands_there_in_words_too(open_kiosk: OpenKiosk) -> None:
    watcher = Watcher(open_kiosk(shipped_content()))
    watcher.waits_for(PAUSE)
    for name, step in zip(STEPS, shipped_content().aids["en"].option("kyphoplasty").steps, strict=True):
        watcher.person.touch(name)
        assert {step.title, step.text} <= set(watcher.person.reads())


def test_an_aid_without_drawings_shows_its_steps_in_words(open_kiosk: OpenKiosk) -> None:
    person = open_kiosk()
    pages = [
        (list(person.reads()), found(person.window.contentItem(), "procedure"))
        for page in every_page(person, "normal")
        if page == "about_tea"
    ]
    (read, figure), *_ = pages
    assert figure is None
    assert "Step 1: Boil" in read


@pytest.mark.parametrize(
    ("glass", "text_size"), sorted({(glass, size) for glass, size, _ in SCREENS}, key=str), ids=str
)
def test_nothing_is_cut_or_crowded(open_kiosk: OpenKiosk, glass: Glass, text_size: str) -> None:
    person = open_kiosk(shipped_content(), size=glass.size, pixels_per_mm=glass.pixels_per_mm)
    watcher = Watcher(person, text_size=text_size)
    watcher.waits_for(PAUSE)
    assert TITLES[0] in watcher.person.reads()
    faults = [fault for finder in FINDERS for fault in lasting(finder, watcher.person)]
    assert not faults, "\n".join(faults)


def test_larger_text_does_not_start_the_play_anew(open_kiosk: OpenKiosk) -> None:
    watcher = Watcher(open_kiosk(shipped_content()))
    watcher.waits_for(PAUSE)
    watcher.person.touch(STEPS[2])
    before = watcher.figure.width()
    watcher.person.stage.kiosk.session.screen.display.takeTextSize("large")
    watcher.person.stage.qtbot.waitUntil(lambda: watcher.figure.width() != before)
    watcher.person.stage.settle()
    assert watcher.sees_step() == STEPS[2]
    assert watcher.person.offers(AGAIN)
