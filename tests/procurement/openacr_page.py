"""The same report as one plain page of HTML, which any browser and any screen reader takes."""

from collections import Counter
from collections.abc import Iterator
from html import escape
from itertools import chain

from tests.accessibility.report import VERDICTS
from tests.procurement.openacr import METHODS, NAME, NOTES, Answer, Chapter, chapters, head, version

UP = "../../"
"""From docs/procurement to the folder of the program."""
STYLE = """
body { font: 1.1rem/1.5 sans-serif; color: #111; background: #fff; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 2rem; }
caption { text-align: left; font-weight: bold; padding: 0.5rem 0; }
th, td { border: 1px solid #555; padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
td { overflow-wrap: break-word; }
thead th { background: #eee; }
a { color: #00408a; }
a:focus-visible { outline: 3px solid #000; outline-offset: 2px; }
"""


def page() -> str:
    """The page."""
    return "".join(chain(_top(), *(_table(chapter) for chapter in chapters()), _bottom()))


def _top() -> Iterator[str]:
    title = f"{NAME} {version()}: accessibility report"
    yield f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{escape(title)}</h1>\n"
    yield f"<p>Looked at on {escape(head()['report_date'])}, by the numbers of OpenACR’s catalogue "
    yield f"{escape(head()['catalog'])}. {escape(NOTES)}</p>\n<p>{_code(METHODS)}</p>\n"
    yield f"<h2>In all</h2>\n{_sums()}<h2>Chapters</h2>\n<ul>\n"
    for chapter in chapters():
        yield f'<li><a href="#{chapter.key}">{escape(chapter.called)}</a></li>\n'
    yield "</ul>\n"


def _sums() -> str:
    lines = "".join(_sum(chapter) for chapter in chapters())
    columns = "".join(f'<th scope="col">{_plain(verdict)}</th>' for verdict in VERDICTS)
    caption = "<caption>How many numbers of each chapter have which verdict</caption>"
    return (
        f'<table>\n{caption}\n<thead><tr><th scope="col">Chapter</th>{columns}</tr></thead>\n'
        f"<tbody>\n{lines}</tbody>\n</table>\n"
    )


def _sum(chapter: Chapter) -> str:
    counted = Counter(answer.row.verdict for answer in chapter.answers)
    cells = "".join(f"<td>{counted[verdict]}</td>" for verdict in VERDICTS)
    return f'<tr><th scope="row">{escape(chapter.called)}</th>{cells}</tr>\n'


def _table(chapter: Chapter) -> Iterator[str]:
    yield f'<h2 id="{chapter.key}">{escape(chapter.called)}</h2>\n<table>\n<caption>{escape(chapter.called)}</caption>\n'
    yield '<thead><tr><th scope="col">Number</th><th scope="col">Asks</th><th scope="col">Verdict</th>'
    yield '<th scope="col">Remark</th><th scope="col">Measured by</th></tr></thead>\n<tbody>\n'
    for answer in chapter.answers:
        yield f'<tr><th scope="row">{answer.number}</th><td>{escape(answer.row.asks)}</td>'
        yield f"<td>{_plain(answer.row.verdict)}</td><td>{escape(answer.remark)}</td><td>{_links(answer)}</td></tr>\n"
    yield "</tbody>\n</table>\n"


def _bottom() -> Iterator[str]:
    yield "<h2>Left out</h2>\n<ul>\n"
    for key, why in head()["left_out"].items():
        yield f"<li>{escape(key.replace('_', ' '))}: {escape(why)}</li>\n"
    yield "</ul>\n</main>\n</body>\n</html>\n"


def _links(answer: Answer) -> str:
    return "<br>".join(_link(test) for test in answer.tests) or "nothing"


def _link(test: str) -> str:
    file, _, name = test.partition("::")
    return f'<a href="{UP}{escape(file)}">{escape(_said(name))}</a>'


def _said(name: str) -> str:
    """A test's name as words."""
    return name.removeprefix("test_").replace("_", " ")


def _plain(verdict: str) -> str:
    return verdict.replace("-", " ")


def _code(text: str) -> str:
    """The text with what stands in backticks as code."""
    parts = escape(text).split("`")
    return "".join(f"<code>{part}</code>" if number % 2 else part for number, part in enumerate(parts))
