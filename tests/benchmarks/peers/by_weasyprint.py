"""The handout by WeasyPrint, with its fonts and style kept from one to the next."""

import re
from collections.abc import Callable
from html import escape
from pathlib import Path

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from tests.benchmarks.two_pages import Group, Paper

STYLE = Path(__file__).with_name("handout.css")


def engine(fonts: Path) -> Callable[[Paper], bytes]:
    """What makes a tagged PDF (PDF/UA-1)."""
    letters = FontConfiguration()
    style = CSS(string=STYLE.read_text(encoding="utf-8"), base_url=f"{fonts.as_uri()}/", font_config=letters)

    def make(paper: Paper) -> bytes:
        counted = CSS(string=f".page::after {{ content: {_counted(paper.page_line)} }}")
        page = HTML(string=_page(paper), base_url=fonts.as_uri())
        return bytes(
            page.write_pdf(stylesheets=[style, counted], font_config=letters, pdf_variant="pdf/ua-1")
        )

    return make


def _counted(page_line: str) -> str:
    """ "Page {page} of {pages}" as CSS counts."""
    return '"' + re.sub(r"{(page|pages)}", r'" counter(\1) "', page_line) + '"'


def _page(paper: Paper) -> str:
    first, *others = (_led("p", *fact) for fact in paper.facts)
    title, made, about = map(escape, paper.footer)
    return (
        f"<!DOCTYPE html><html lang={paper.language}><title>{escape(paper.document)}</title>"
        f"<div class=notice>{escape(paper.notice)}</div>"
        f"<div class=footer><span class=page></span><b>{title}</b> {made}<br>{about}</div>"
        f"<h1>{escape(paper.title)}</h1><p class=headline>{escape(paper.headline)}</p>"
        f"{first}<div class=facts>{''.join(others)}</div>{''.join(map(_group, paper.groups))}</html>"
    )


def _group(group: Group) -> str:
    items = "".join(_led("li" if group.tick else "li class=dot", *item) for item in group.items)
    boxed = " class=boxed" if group.boxed else ""
    return f"<section{boxed}><h2>{escape(group.heading)}</h2><ul>{items}</ul></section>"


def _led(element: str, lead: str, sentence: str) -> str:
    return f"<{element}><b>{escape(lead)}</b> {escape(sentence)}"
