"""A whole visit by ear alone: from a page that is silent to printed paper, by a keypad and by what is spoken."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.build.locale import LocaleWriter
from kiosk.decision.aid import Aid
from kiosk.decision.pages import PageKind
from kiosk.decision.questions import Kind, Question
from kiosk.ui.pages.question import as_line
from tests.journeys.listener import Kept, Listener
from tests.journeys.test_ways import mind_of, way_of
from tests.journeys.test_whole_visit import printed
from tests.journeys.visitor import PRINTS_WITHIN_MS, Mind, folder_printer
from tests.ui.keyboarder import Key
from tests.ui.person import OpenKiosk
from tests.ui.stage import shipped_content

MOST_MINUTES = 12
"""What the whole visit may take somebody who has a date and hears every page out."""
MOST_PAGES = 40
NEVER_STOP = {
    "en": "Do not stop any medicine on your own",
    "es": "No deje de tomar ningún medicamento por su cuenta",
}


class ByEar:
    """Somebody with a date, who has in mind how they answer, and knows of the kiosk only what it says."""

    def __init__(self, ears: Listener, aid: Aid, words: Mapping[str, str], mind: Mind) -> None:
        self.ears, self.aid, self.words, self.mind = ears, aid, words, mind

    def hears(self, sentence: str) -> bool:
        return any(each.rstrip(".") == sentence.rstrip(".") for each in self.ears.heard)

    def chooses(self, name: str) -> None:
        """Go to the button that is so called, and press it."""
        self.ears.finds(name)
        self.ears.press(Key.Key_Return)

    def answers(self) -> None:
        """Answer what is asked here, of what is in mind; of several questions one after another."""
        several = [each for each in range(2, 5) if self.hears(self._many(each))]
        if not several and not any(self.hears(each.prompt) for each in self.aid.questions.values()):
            return
        for left in reversed(range(several[0] if several else 1)):
            for key in self.mind:
                if self.aid.questions[key].prompt == self.ears.question:
                    self._answers_as_in_mind(key)
            if left:
                self.ears.next_question()

    def _many(self, questions: int) -> str:
        return self.words["voice_questions"].replace("{number}", str(questions))

    def _answers_as_in_mind(self, key: str) -> None:
        for choice in _listed(self.mind[key]):
            self.answers_with(self.aid.questions[key], choice)

    def answers_with(self, question: Question, choice: str) -> None:
        if question.kind is Kind.DATE:
            self._picks(date.fromisoformat(choice))
            return
        label = as_line(question.choice(choice).text)
        note = question.choice(choice).note
        self.ears.finds(f"{label}. {note}" if note else label, under=question.prompt)
        self.ears.press(Key.Key_Return)
        assert self.hears(f"{label}: {self.words['voice_chosen']}"), self.ears.heard

    def _picks(self, day: date) -> None:
        writer = LocaleWriter(self.aid.language)
        self.ears.finds(writer.day(day))
        self.ears.press(Key.Key_Return)
        assert any(writer.day(day) in each for each in self.ears.heard), self.ears.heard

    def prints(self) -> None:
        """Go on to where nothing leads on, choose what prints, and wait to be told that it is done."""
        ears, words = self.ears, self.words
        prints = (words["list_print"], words["print_pages"].split("{")[0])
        sheets = next(page.title for page in self.aid.pages if page.kind is PageKind.PRINTING)
        while not self.hears(sheets):
            ears.press(Key.Key_Return if ears.heard[-1].startswith(prints) else Key.Key_Right)
        ears.press(Key.Key_Right)
        ears.waits_for(words["saved_title"], PRINTS_WITHIN_MS)


def _listed(given: object) -> list[str]:
    return list(given) if isinstance(given, list) else [str(given)]


@pytest.fixture(params=["en", "es"])
def person(request: pytest.FixtureRequest, open_kiosk: OpenKiosk, tmp_path: Path) -> ByEar:
    """Somebody before the silent first page, beside a printer that is a folder."""
    content, voice, language = shipped_content(), Kept(), request.param
    stage = open_kiosk(content, folder_printer(tmp_path, content), voice=voice, keys_speak=True).stage
    aid = content.aids[language]
    asked = {question.prompt for question in aid.questions.values()}
    words = content.screen_words[language]
    return ByEar(Listener(stage, voice, language, asked), aid, words, mind_of(way_of("with_a_date")))


def corrects(person: ByEar) -> None:
    """Take back a wrong medicine at once, and a wrong ride from the page after."""
    asked = person.aid.questions
    thinners, ride = asked["blood_thinners"], asked["ride"]
    if person.hears(thinners.prompt):
        person.answers_with(thinners, "warfarin")
        person.ears.press(Key.Key_Return)
        wrong = as_line(thinners.choice("warfarin").text)
        assert person.hears(f"{wrong}: {person.words['voice_not']}")
        person.answers_with(thinners, str(*_listed(person.mind["blood_thinners"])))
    elif person.hears(asked["which_operation"].prompt):
        while person.ears.question != ride.prompt:
            person.ears.next_question()
        person.answers_with(ride, "not_yet")
        person.ears.press(Key.Key_Right)
        person.ears.press(Key.Key_Left)
        assert person.hears(f"{as_line(ride.choice('not_yet').text)}: {person.words['voice_chosen']}")


def test_a_visit_by_ear_alone(person: ByEar, tmp_path: Path) -> None:
    ears, aid, words = person.ears, person.aid, person.words
    ears.press(Key.Key_Down)
    if aid.language != "en":
        assert person.hears(words["voice_language"]), "the language is offered in its own voice"
        person.chooses(shipped_content().language_names[aid.language])
    door = aid.questions["purpose"].choice("get_ready")
    person.chooses(f"{as_line(door.text)}. {door.note}")
    for _ in range(MOST_PAGES):
        corrects(person)
        person.answers()
        if any(person.hears(page.title) for page in aid.pages if page.kind is PageKind.CHECKLIST):
            break
        ears.press(Key.Key_Right)
    else:
        raise AssertionError(f"the checklist never comes; the last was {ears.heard}")
    person.prints()
    assert NEVER_STOP[aid.language] in printed(tmp_path)
    spoken, whole = ears.minutes()
    by = ", ".join(f"{part:.0%} of it by {voice}" for voice, part in ears.voices().items())
    print(f"{aid.language}: {spoken:.1f} minutes of speech, {by}, {whole:.1f} with {ears.presses} presses")
    assert whole <= MOST_MINUTES
    ears.press(Key.Key_Right)
    assert person.hears(next(page.title for page in aid.pages if page.kind is PageKind.THANKS))
