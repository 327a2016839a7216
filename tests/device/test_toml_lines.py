"""The line on which a person finds a key again."""

from kiosk.device.toml_lines import lines_of_keys

TEXT = '''# a comment
top = 1

[screen]  # the glass
width_px = 3
"height px" = 4
[clinic]
name = """
[idle]
warn_after_s = 9
"""
phone = "1"
hours.monday = "8"
[journal]
many = [
  "a = 1",  # [x]

  "b",
]
after = 2
[a."b.c"]
d = 'x'
[[list]]
e = 1
inline = { f = 1, g = 2 }
'''


def test_each_key_is_found_where_it_starts() -> None:
    assert lines_of_keys(TEXT) == {
        ("top",): 2,
        ("screen",): 4,
        ("screen", "width_px"): 5,
        ("screen", "height px"): 6,
        ("clinic",): 7,
        ("clinic", "name"): 8,
        ("clinic", "phone"): 12,
        ("clinic", "hours"): 13,
        ("clinic", "hours", "monday"): 13,
        ("journal",): 14,
        ("journal", "many"): 15,
        ("journal", "after"): 20,
        ("a",): 21,
        ("a", "b.c"): 21,
        ("a", "b.c", "d"): 22,
        ("list",): 23,
        ("list", "e"): 24,
        ("list", "inline"): 25,
    }


def test_lines_ended_as_on_windows_count_the_same() -> None:
    assert lines_of_keys(TEXT.replace("\n", "\r\n")) == lines_of_keys(TEXT)


def test_an_empty_text_has_no_keys() -> None:
    assert lines_of_keys("") == {}
    assert lines_of_keys("# only a comment") == {}
