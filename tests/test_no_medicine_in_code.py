"""The program knows no medicine: another aid is another folder of content, not another program."""

import re
from pathlib import Path

import pytest

KIOSK = Path(__file__).parents[1] / "kiosk"
FILES = sorted([*KIOSK.rglob("*.py"), *KIOSK.rglob("*.qml")])

OWN_NAME = re.compile(r"spine[-_ ](decision[-_ ])?kiosk", re.IGNORECASE)

# Beginnings of words. "Operation" is not among them: the Internet Printing Protocol has operations.
MEDICAL = re.compile(
    r"""\b(
    spin(e|es|al)\b | vertebr | kyphoplast | bones?\b | fractur | osteopor
    | surg(er|ic|eon) | fusions?\b | cement | brace\b | implants?\b | balloons?\b | needles?\b | anaesth | anesth
    | x[- ]?rays?\b | mri\b | transfusion | physiotherap | physical\ therap | rehabilit
    | blood | bleed | anticoag | warfarin | aspirin | heparin | ibuprofen | opioid | steroid | insulin
    | diabet | cancer | tumou?r | infection | pneumon | asthma | apnea | allerg | kidney | lungs?\b | hearts?\b
    | dementia | depression | numb(ness)?\b | bladder | bowel | paraly | diseases?\b | smok(er|ers|ing)\b | pregnan
    )""",
    re.IGNORECASE | re.VERBOSE,
)


def _words(line: str) -> str:
    """A line with the parts of its names set apart: bloodThinner and blood_thinner become two words each."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", OWN_NAME.sub("", line))
    return parted.replace("_", " ")


@pytest.mark.parametrize(
    "line", ["spine-kiosk run", "import spine_kiosk", "spine-decision-kiosk", "replacement confusion"]
)
def test_the_programs_own_name_and_plain_words_pass(line: str) -> None:
    assert MEDICAL.search(_words(line)) is None


@pytest.mark.parametrize(
    "line", ["bloodThinner: true", "def after_surgery() -> None:", "SpinalFusion {", "# the cement"]
)
def test_a_medical_word_is_found_inside_a_name(line: str) -> None:
    assert MEDICAL.search(_words(line)) is not None


def test_there_is_code_to_read() -> None:
    assert FILES


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(KIOSK)))
def test_code_holds_no_medical_word(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()
    found = [
        f"{number}: {line.strip()}" for number, line in enumerate(lines, 1) if MEDICAL.search(_words(line))
    ]
    assert found == [], f"{file.relative_to(KIOSK)} holds medical words; they belong in content/"
