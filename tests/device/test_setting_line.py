"""One line of a settings file changed, and everything else left as it was."""

import tomllib

import pytest

from kiosk.device.places import Shipped, shipped
from kiosk.device.setting_line import NotPlacedError, with_value


def changed(text: str) -> str:
    return with_value(text, "staff", "pin_hash", "new")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('[staff]\npin_hash = ""  # ask the desk\n', '[staff]\npin_hash = "new"  # ask the desk\n'),
        ("[staff]\n  pin_hash = 'old'\nidle_s = 600", '[staff]\n  pin_hash = "new"\nidle_s = 600'),
        ("[staff]\npin_hash = 123456 # typed\n", '[staff]\npin_hash = "new" # typed\n'),
        (
            "[staff]  # who gets in\nidle_s = 600\n",
            '[staff]  # who gets in\nidle_s = 600\npin_hash = "new"\n',
        ),
        ("[staff]\nidle_s = 600", '[staff]\nidle_s = 600\npin_hash = "new"\n'),
        (
            "[staff]\nidle_s = 600\n\n# the kiosk's own\n[kiosk]\n",
            '[staff]\nidle_s = 600\npin_hash = "new"\n\n# the kiosk\'s own\n[kiosk]\n',
        ),
        ("[staff]\n# idle_s = 600\n", '[staff]\npin_hash = "new"\n# idle_s = 600\n'),
        ("# mine\n[kiosk]\n", '# mine\n[kiosk]\n\n[staff]\npin_hash = "new"\n'),
        ("", '[staff]\npin_hash = "new"\n'),
        ('[staff]\r\npin_hash = ""\r\n', '[staff]\r\npin_hash = "new"\r\n'),
        ("[staff]\r\nidle_s = 600\r\n", '[staff]\r\nidle_s = 600\r\npin_hash = "new"\r\n'),
        ('staff.pin_hash = "old"\n', 'staff.pin_hash = "new"\n'),
        ('staff = { pin_hash = "old" }\n', 'staff = { pin_hash = "new" }\n'),
        ('[staff]\npin_hash = """\nold"""\n', '[staff]\npin_hash = "new"\n'),
        ("[staff.more]\na = 1\n", '[staff]\npin_hash = "new"\n\n[staff.more]\na = 1\n'),
        ("staff = 1\n", NotPlacedError),
        ("[[staff]]\n", NotPlacedError),
        ("[staff]\n[staff]\n", NotPlacedError),
        ("[staff\n", NotPlacedError),
    ],
)
def test_the_line_is_changed_or_added_or_left_to_the_person(
    before: str, after: str | type[NotPlacedError]
) -> None:
    if isinstance(after, str):
        assert changed(before) == after
    else:
        with pytest.raises(after):
            changed(before)


def test_the_shipped_file_keeps_every_comment() -> None:
    text = (shipped(Shipped.PACKAGING) / "kiosk.toml").read_text(encoding="utf-8")
    lines, others = text.split("\n"), changed(text).split("\n")
    assert [(old, new) for old, new in zip(lines, others, strict=True) if old != new] == [
        ('pin_hash = ""', 'pin_hash = "new"')
    ]
    assert tomllib.loads(changed(text))["staff"]["pin_hash"] == "new"
