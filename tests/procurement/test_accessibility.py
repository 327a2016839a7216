"""The accessibility report for buyers: each number of the catalogue is answered by a row, and the page can be read."""

import re
from html.parser import HTMLParser

import pytest
import yaml

from tests.accessibility.report import VERDICTS
from tests.procurement.openacr import NOBODY, Chapter, chapters, head, report
from tests.procurement.openacr_page import page


@pytest.mark.parametrize("chapter", chapters(), ids=lambda chapter: chapter.key)
def test_each_number_is_answered_by_a_row(chapter: Chapter) -> None:
    for answer in chapter.answers:
        assert answer.row.verdict in VERDICTS
        assert answer.remark != NOBODY, f"docs/accessibility.yaml has no row for {answer.number}"
        assert answer.tests or answer.row.verdict != "supports", (
            f"{answer.number} is met, and no test measured it"
        )


def test_what_nobody_looked_at_says_so() -> None:
    chapter = next(each for each in chapters() if each.key == "hardware")
    answer = next(each for each in chapter.answers if each.number == "407.8.1")
    assert answer.row.verdict == "not-evaluated"
    assert "the clinic hangs the screen" in answer.remark


def test_no_number_is_answered_twice_and_no_chapter_is_lost() -> None:
    numbers = [(chapter.key, answer.number) for chapter in chapters() for answer in chapter.answers]
    assert len(set(numbers)) == len(numbers)
    told = yaml.safe_load(report())["chapters"]
    assert set(told) == {*head()["chapters"], *head()["left_out"]}
    assert sum(len(chapter.get("criteria", ())) for chapter in told.values()) == len(numbers)


class _Read(HTMLParser):
    """What somebody meets who hears the page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_the_page_is_one_that_any_screen_reader_takes() -> None:
    reader = _Read()
    reader.feed(page())
    tags = [tag for tag, _ in reader.tags]
    assert ("html", {"lang": "en"}) in reader.tags
    assert tags.count("h1") == tags.count("title") == tags.count("main") == 1
    assert tags.count("caption") == tags.count("table") == len(chapters()) + 1
    assert all(about.get("scope") for tag, about in reader.tags if tag == "th")
    anchors = {about["id"] for _, about in reader.tags if "id" in about}
    within = re.findall(r'href="#([^"]+)"', page())
    assert set(within) <= anchors
    assert "script" not in tags
    assert not any("style" in about or "src" in about for _, about in reader.tags)
