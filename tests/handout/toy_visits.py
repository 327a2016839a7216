"""Toy visits (tea or coffee) as summaries, made by hand."""

from dataclasses import replace
from datetime import date

from kiosk.decision.aid import About, Aid
from kiosk.decision.calendar_event import Event
from kiosk.decision.checklist import Checklist, Entry, Group, Part, Stretch, Time
from kiosk.decision.clinic import Clinic
from kiosk.decision.comparison import Cell, Harm, Row
from kiosk.decision.conditions import ALWAYS
from kiosk.decision.day_plan import DayPlan, StripDay
from kiosk.decision.evidence import Average, Evidence, Source, Spread
from kiosk.decision.medicine_rows import MedicineRow
from kiosk.decision.options import Option, Step
from kiosk.decision.pages import Page, PageKind
from kiosk.decision.signoff import Signoff
from kiosk.decision.situation import Said, Statement
from kiosk.decision.summary import Lesson, Summary, Told

ABOUT = About(
    "Tea or coffee",
    "What to drink in the morning",
    "The tea house",
    "Nobody paid",
    "We tasted",
    "Yearly",
    "Ask a friend.",
)

SOURCE = Source("leaf", "The leaf book", "Leaf Press", 2021, "https://leaf.example/book", "2026-01-02")

AWAKE = Evidence(
    "awake",
    "People who lay awake.",
    12,
    80,
    "80 guests of one inn.",
    "One night.",
    "Not sure.",
    "leaf",
    verified=True,
    searched_until="January 2, 2026",
)
UNREAD = replace(AWAKE, key="unread", claim="People who lay still.", verified=False)
DREAMT = replace(AWAKE, key="dreamt", claim="People who dreamt.", spread=Spread(8, 22))
INN = replace(SOURCE, key="inn", title="The inn book", year=None)
CHOKED = replace(AWAKE, key="choked", claim="People who choked.", n=26, of=3175, source="inn")
HOURS = replace(AWAKE, key="hours", claim="Hours of sleep.", average=Average("6.5", "7.0", 0, 12))

TEA = Option(
    "tea",
    "A cup of tea",
    "Tea",
    "Leaves.",
    steps=(Step("Heat.", "The kettle sings."), Step("Pour.", "")),
    picture="fusion",
)
COFFEE = Option("coffee", "A cup of coffee", "Coffee", "Beans.")

ROWS = (
    Row(
        "sleep",
        "How will I sleep?",
        (
            Cell("tea", "As ever.", harms=(Harm("choking", "Choking", "Not known."),)),
            Cell(
                "coffee",
                "Less.",
                evidence=("awake", "unread", "dreamt", "hours", "choked"),
                harms=(Harm("choking", "Choking", "8 of 1000 guests.", ("choked",)),),
            ),
        ),
    ),
    Row("taste", "How does it taste?", (Cell("tea", "Of leaves."), Cell("coffee", "Of beans."))),
)

AID = Aid(
    id="tea",
    version="2026.1",
    language="en",
    made_on=date(2026, 1, 5),
    review_due=date(2027, 1, 5),
    signoff=Signoff("A. Taster", "tea master", date(2026, 1, 5), date(2028, 1, 5)),
    about=ABOUT,
    sections=(),
    pages=(),
    endings=(),
    questions={},
    options=(TEA, COFFEE),
    rows=ROWS,
    evidence={each.key: each for each in (AWAKE, UNREAD, DREAMT, CHOKED, HOURS)},
    sources={"leaf": SOURCE, "inn": INN},
    statements=(),
    concerns=(),
    leaning="",
    wishes=(),
    checks=(),
    checklist=Checklist(),
)

CLINIC = Clinic(name="Old Mill Tea House", phone="555-0100", after_hours_phone="555-0199")


def statement(said: Said, text: str) -> Statement:
    """A statement that holds for everybody."""
    return Statement("s", said, ALWAYS, text)


def part(time: Time, heading: str, *entries: Entry, tick: bool = True) -> Part:
    """One group of the checklist."""
    return Part(Group(time, heading, tick), entries)


CHECKLIST = (
    part(Time.NOW, "Now", Entry("kettle", "Look after your kettle.", "Take the chalk out once a month.")),
    part(
        Time.WEEKS_BEFORE,
        "Weeks before",
        Entry(
            "buy",
            "Buy the leaves.",
            "Go to the shop by ____________, and take a bag.",
            ("Which shop:", "When:"),
        ),
        Entry("cups", "Count the cups.", "You need one for each guest and one to spare."),
    ),
    part(Time.DAY_BEFORE, "The day before", Entry("table", "Lay the table.", "Do it on Monday, May 3.")),
    part(Time.MORNING, "That morning", Entry("water", "Boil fresh water.", "Fill the kettle to the line.")),
    part(Time.AFTER, "Afterwards", Entry("wash", "Wash the pot.", "Use no soap."), tick=False),
    part(Time.CALL, "Call the tea house", Entry("stale", "Stale leaves.", "They smell of hay."), tick=False),
    part(
        Time.EMERGENCY, "Call 911", Entry("fire", "Fire.", "The kettle burns, or the cloth does."), tick=False
    ),
)

FULL = Summary(
    aid=AID,
    clinic=CLINIC,
    made_on=date(2026, 5, 1),
    made_on_words="Friday, May 1",
    ending=None,
    told=(Told("p1", "Cups a day", "Two or three"), Told("p2", "Sleep", "Well")),
    known=(statement(Said.KNOWN, "Many people drink both."),),
    to_raise=(statement(Said.RAISE, "You sleep badly: ask about the evening cup."),),
    approval=(statement(Said.APPROVAL, "The tea house may ask for a note on how you sleep."),),
    concerns=(Told("p3", "How much does the taste matter to you?", "A lot"),),
    leaning="Tea",
    wishes=("How long should it steep?",),
    missed=(Lesson("Is green tea a kind of coffee?", "No. Green tea is a tea."),),
    checklist=CHECKLIST,
    sources=(SOURCE,),
    options=(TEA, COFFEE),
    rows=ROWS,
    options_sources=(SOURCE,),
    unsure=(Told("p4", "Do you sleep badly after coffee?", "I am not sure"),),
    code="SDK1TEA",
    headline="The tea party: Tuesday, May 4",
)

ENDING = Page(
    "burning",
    PageKind.ENDING,
    "end",
    title="Get help with the fire",
    lead="Call 911.",
    body=("Leave the kitchen.",),
    points=("Close the door.",),
    urgent=True,
)

STOPPED = replace(
    FULL,
    ending=ENDING,
    known=(),
    to_raise=(),
    concerns=(),
    leaning="",
    wishes=(),
    missed=(),
    checklist=(),
    sources=(),
    options=(),
    rows=(),
    options_sources=(),
    unsure=(),
)

DAY = DayPlan(
    what="Tea party",
    day=date(2026, 5, 4),
    day_words="Monday, May 4, 2026",
    short_day="May 4",
    arrival="3:00 PM",
    place="The garden",
    strip=(
        StripDay(Stretch.TODAY, "Fri", "Fri, May 1", "Buy the leaves."),
        StripDay(Stretch.UNTIL_THEN, "", "May 2 – May 2", "Polish the pot."),
        StripDay(Stretch.DAY_BEFORE, "Sun", "May 3", "Lay the table."),
        StripDay(Stretch.THE_DAY, "Mon", "May 4", "The party."),
        StripDay(Stretch.DAY_AFTER, "Tue", "May 5", "Wash up."),
    ),
)

MEDICINES = (
    MedicineRow("green tea", keep=True, morning=True, who="Dr. Leaf"),
    MedicineRow(
        "black tea", last_dose="Saturday, May 2", morning=False, again="Tuesday, May 5", who="Dr. Leaf"
    ),
    MedicineRow("white tea (Silver Needle)", ask="the gardener", who="Dr. Leaf"),
    *(MedicineRow(f"herb tea {number}") for number in range(7)),
)

PLANNED = replace(
    FULL,
    day=DAY,
    medicines=MEDICINES,
    event=Event("Tea party", date(2026, 5, 4)),
)
"""Somebody for whom a day is planned."""
