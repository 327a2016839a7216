"""Writes every page of the aid as plain HTML: the same words, letters, colours and pictures, one file a page.

What stands on a page is asked of the kiosk as a screen reader asks. Prints the files in order as JSON, and which of
them is the first that asks something.
"""

import json
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.device.places import Shipped, shipped
from kiosk.ui.window.window import KioskWindow
from tests.benchmarks.on_glass import open_kiosk, taps_of
from tests.benchmarks.pages import every_page, rest

HERE = Path(__file__).parent
LAID_OUT_MS = 300
CHOICES = frozenset({QAccessible.Role.RadioButton, QAccessible.Role.CheckBox})
TAGS = {QAccessible.Role.Heading: "h1", QAccessible.Role.Button: "button"}


def main(folder: Path) -> None:
    """Walk by the script once."""
    files: list[str] = []
    asking = ""
    with open_kiosk() as (kiosk, script):
        for key in every_page(kiosk.session, taps_of(script.visit.answers)):
            rest(LAID_OUT_MS)
            files.append(f"{len(files):02}-{key}.html")
            (folder / files[-1]).write_text(_page(kiosk), encoding="utf-8")
            if not asking and kiosk.session.screen.page.kind == "question":
                asking = files[-1]
    style = (HERE / "peers" / "pages.css").read_text(encoding="utf-8")
    fonts = (shipped(Shipped.ASSETS) / "fonts").resolve().as_uri()
    (folder / "pages.css").write_text(style.replace("FONTS", fonts), encoding="utf-8")
    script_file = (HERE / "peers" / "pages.js").read_text(encoding="utf-8")
    (folder / "pages.js").write_text(script_file, encoding="utf-8")
    print(json.dumps({"files": files, "asking": asking}))


def _page(kiosk: KioskWindow) -> str:
    lines = list(_lines(QAccessible.queryAccessibleInterface(kiosk.window)))
    ways = [line for line in lines if line.startswith("<button>")]
    body = [line for line in lines if not line.startswith("<button>")]
    pictures = [f'<img src="{source}" alt="">' for source in _pictures(kiosk.window.contentItem())]
    head = '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="pages.css"><script src="pages.js" defer>'
    main_part = "\n".join(["<main>", *body, *pictures, "</main>"])
    return "\n".join([f"{head}</script>", main_part, "<nav>", *ways, "</nav>"])


def _lines(each: QAccessibleInterface) -> Iterator[str]:
    if each.state().invisible:
        return
    said = escape(each.text(QAccessible.Text.Name))
    if said and each.role() in CHOICES:
        yield f'<p class="choice" role="radio" tabindex="0"><i></i>{said}</p>'
    elif said and each.role() is not QAccessible.Role.Window:
        tag = TAGS.get(each.role(), "p")
        yield f"<{tag}>{said}</{tag}>"
    for place in range(each.childCount()):
        child = each.child(place)
        if child is not None:
            yield from _lines(child)


def _pictures(item: QQuickItem) -> Iterator[str]:
    """The addresses of the pictures that are seen below that item."""
    if not item.isVisible():
        return
    if item.inherits("QQuickImage"):
        source = item.property("source")
        if isinstance(source, QUrl) and source.isLocalFile():
            yield source.toString()
    for child in item.childItems():
        yield from _pictures(child)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
