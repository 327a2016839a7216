"""The builder of pieces for the blocks: one style, one typeface, and the kiosk's words."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from kiosk.decision.blanks import WRITE_IN_LINE, fill_or_line
from kiosk.decision.clinic import LANGUAGE
from kiosk.decision.sheet import BlockKind, Sheet
from kiosk.handout.boxes import Boxed
from kiosk.handout.code import Squares
from kiosk.handout.figures import IconSign
from kiosk.handout.fonts import Faces, Typeface, in_language
from kiosk.handout.lines import Measured
from kiosk.handout.marks import Bullet, GroupHead, LabelledLine, TickBox, WriteLine
from kiosk.handout.paragraph import BehindSign, BesideOrUnder, Paragraph
from kiosk.handout.piece import Piece, Space
from kiosk.handout.stacks import Columns, Halves, Section, Stack, spaced
from kiosk.handout.style import TIGHTEST, WRITING_WIDTH, Joined, Print, Style
from kiosk.handout.svg import read_picture
from kiosk.handout.text import Run, clean, runs

_ENDS = frozenset(".?!:;…")

LONG_LINE = "_" * 20
"""A line within a sentence: 40 mm in normal print, where the screen needs less."""

UNDER_RULE = 2.0
"""Least space between the rule of a heading and a box to tick under it, in points."""

UNDER_LINE = 3.0
"""The least room between a line to write on and the label under it, in points: it is not the label of that line."""

NUMBERED_NOT, NUMBERED = "<</O/List/ListNumbering/None>>", "<</O/List/ListNumbering/Decimal>>"
"""What a list says of its labels: signs, or numbers."""


Measures = dict[tuple[tuple[tuple[str, str], ...], float, bool], Measured]
"""Texts that were measured, by their parts, the size of their letters, and whether these are bold."""


@dataclass(frozen=True, slots=True)
class Pen:
    """Makes pieces: paragraphs, headings, boxes, lines to write on. `width` is that of the page's text, in points; `assets` the folder of drawings and icons."""

    style: Style
    typeface: Typeface
    words: Mapping[str, str]
    width: float
    assets: Path
    sheet: Sheet = field(default=Sheet("", ()))
    language: str = LANGUAGE
    name: str = ""
    """Whose paper it is; only for the first sheet, and only where somebody gave it."""
    clinics_words: frozenset[str] = frozenset()
    """What the clinic wrote in its own words, as it stands on the sheet."""
    measures: Measures = field(default_factory=dict)
    """Each text that was set already."""
    codes: dict[str, Squares] = field(default_factory=dict)
    """The squares of each code that was drawn already; only for this handout, since a code holds what a person said."""

    def word(self, key: str, **blanks: str) -> str:
        """One of the kiosk's own words, with its blanks filled. Raises KeyError where there is none."""
        return fill_or_line(self.words[key], blanks)

    def text(
        self, text: str, lead: str = "", print_: Print | None = None, role: str = "P", *, right: bool = False
    ) -> Paragraph:
        """A paragraph: bold lead words, if any, then the text as it is."""
        return self._paragraph(((lead, text),), print_ or self.style.body, role, right=right)

    def _paragraph(
        self, parts: tuple[tuple[str, str], ...], print_: Print, role: str = "P", *, right: bool = False
    ) -> Paragraph:
        paragraph = Paragraph((), print_, role, right=right, text=self._measured(parts, print_))
        paragraph.tag.actual = self._heard(parts)
        return paragraph

    def _heard(self, parts: tuple[tuple[str, str], ...]) -> str:
        """What is read out in place of a text with a line to write on within it; nothing for any other."""
        if not any(WRITE_IN_LINE in text for _, text in parts):
            return ""
        said = " ".join(filter(None, chain(*parts)))
        return clean(said.replace(WRITE_IN_LINE, self.word("blank")))

    def _measured(self, parts: tuple[tuple[str, str], ...], print_: Print) -> Measured:
        """The text measured, and broken into lines, once however often its sheet is set closer."""
        key = parts, print_.size, print_.bold
        text = self.measures.get(key)
        if text is None:
            text = self.measures[key] = Measured(self._runs(parts, print_), print_.size)
        return text

    def led(self, parts: Sequence[tuple[str, str]], print_: Print | None = None) -> Paragraph:
        """One paragraph of several stretches of text, each behind bold lead words of its own."""
        return self._paragraph(tuple(parts), print_ or self.style.body)

    def _runs(self, parts: Sequence[tuple[str, str]], print_: Print) -> list[Run]:
        """Bold leads and plain texts in turn, with spaces between."""
        bold, plain = self.typeface.bold, self.typeface.bold if print_.bold else self.typeface.plain
        stretches = [
            run
            for lead, text in parts
            for run in (runs(lead, bold), self._by_language(text.replace(WRITE_IN_LINE, LONG_LINE), plain))
            if run
        ]
        return [run for stretch in stretches for run in ((plain[0], " "), *stretch)][1:]

    def _by_language(self, text: str, faces: Faces) -> list[Run]:
        """The text in stretches of one face; what the clinic wrote within it is of its own language."""
        if self.language == LANGUAGE or text in self.clinics_words:
            return runs(text, faces)
        clinics = in_language(faces[0], LANGUAGE), faces[1]
        own = (each for each in self.clinics_words if each in text and any(map(str.isalpha, each)))
        words = "|".join(map(re.escape, sorted(own, key=len, reverse=True)))
        parts = re.split(rf"(?<!\w)({words})(?!\w)", text) if words else [text]
        return [run for at, part in enumerate(parts) for run in runs(part, clinics if at % 2 else faces)]

    def squares(self, code: str, make: Callable[[str], Squares]) -> Squares:
        """The squares of a code, reckoned once however often its sheet is set closer."""
        drawn = self.codes.get(code)
        if drawn is None:
            drawn = self.codes[code] = make(code)
        return drawn

    def lead(self, words: str) -> str:
        """Lead words as they stand before a sentence: with a full stop, unless they end in a mark of their own."""
        last = words.rstrip()[-1:]
        return self.word("lead", lead=words) if last and last not in _ENDS else words

    def bold(self, text: str, role: str = "P") -> Paragraph:
        """A paragraph of bold body text."""
        return self.text("", lead=text, role=role)

    def heading(self, text: str, beside: str = "", icon: str = "") -> Piece:
        """The heading of a group, with its day or what it asks beside it. It never stands alone at the foot of a page."""
        style = self.style
        plain = Print(style.heading.size, style.heading.leading)
        # Whoever hears "The day before Tuesday" takes it for another day.
        lead = f"{text}:" if beside and text[-1:] not in _ENDS else text
        headed = self._paragraph(((lead, beside),), plain, "H2")
        headed.bookmark = clean(text)
        return GroupHead(self.behind_icon(headed, icon), style.body.size * 0.45, style.body.size * 0.25)

    def behind_icon(self, heading: Paragraph, icon: str) -> Piece:
        """The heading behind the icon that its group has on the screen, if it has one."""
        if not icon:
            return heading
        picture = read_picture(self.assets / "icons" / f"{icon}.svg")
        return BehindSign(IconSign(picture, heading.print.size * 1.05), heading)

    def section(
        self,
        heading: str,
        rows: Sequence[Piece],
        role: str = "",
        beside: str = "",
        *,
        icon: str = "",
        numbering: str = NUMBERED_NOT,
    ) -> Stack:
        """A heading and the rows under it; `role` is what they are together: a list (L), a table."""
        under = Stack(spaced(rows, self.style.gap), role, before=max(self.style.gap, UNDER_RULE))
        if role == "L":
            under.attributes = numbering
        closest = self.style.joined >= Joined.IN_PAIRS and not self.style.large
        head = self.heading(heading, beside, icon)
        return Section(head, under, before=self.style.above_heading, repeats=not closest)

    def box(self, heading: str, rows: Sequence[Piece], border: float, role: str = "") -> Boxed:
        """A heading and rows inside a border."""
        head = self.text(heading, print_=self.style.heading, role="H2")
        head.bookmark = clean(heading)
        under = Stack(spaced(rows, self.style.gap * 0.6), role, before=self.style.gap * 0.6)
        padding, before = self.style.box_padding, self.style.above_heading
        return Boxed([head, under], border=border, padding=padding, before=before, heads=[head])

    def marked(self, right: Piece, *, tick: bool) -> Columns:
        """An item of a list: a piece behind a box to tick, or behind a bullet."""
        mark: Piece = TickBox(self.style, self.word("tick_box")) if tick else Bullet(self.style, "•")
        if isinstance(right, LabelledLine):  # its label stands at the foot
            mark = Stack([Space(self.style.line - self.style.body.leading), mark])
        body = Stack([right], "LBody")
        gutter = self.style.indent - self.style.tick
        return Columns([mark, body], (self.style.tick, 0), "LI", gutter=gutter)

    def listed(self, items: Sequence[Piece], numbering: str = NUMBERED_NOT) -> Stack:
        """The items as a list, with what its labels are."""
        stack = Stack(items, "L")
        stack.attributes = numbering
        return stack

    @property
    def dot_indent(self) -> float:
        """How far text stands to the right of a dot."""
        return self.style.body.size * 0.85

    def dotted(self, right: Piece) -> Columns:
        """A line of a box behind a small dot, close to the edge."""
        side = self.style.body.size * 0.4
        mark = Bullet(self.style, "•", side)
        return Columns([mark, Stack([right], "LBody")], (side, 0), "LI", gutter=self.dot_indent - side)

    def pair(self, label: str, answer: str, left_share: float) -> Columns:
        """A label and its answer: a row of a table whose left column is its heading."""
        left = self.text(label, role="TH")
        left.tag.attributes = "<</O/Table/Scope/Row>>"
        right = self.bold(answer, role="TD")
        return Columns([left, right], (self.width * left_share, 0), "TR", gutter=self.style.indent / 2)

    def below(self, row: Piece, least: float = 0) -> Piece:
        """The row, set off from what stands above it, by that much at least."""
        row.before = max(self.style.gap, least)
        return row

    def lines(self, count: int) -> list[Piece]:
        """Empty lines to write on, under what belongs there; the first is read as a blank."""
        blank = self.word("blank")
        return [WriteLine(self.style.line, blank if number == 0 else "") for number in range(count)]

    def written(self, row: Piece, lines: Sequence[Piece]) -> Piece:
        """A row and the lines under it, with a space that keeps handwriting off what follows."""
        return Stack([row, *lines, Space(self.style.gap)], whole=True) if lines else row

    def write_in(self, label: str) -> Piece:
        """A label, and under it a whole line to write on."""
        return Stack([self.bold(label), *self.lines(1)], whole=True)

    def labelled(self, label: str, *, indent: float = 0) -> Piece:
        """A label and a line to write on: behind it where that leaves room for a pen, or else under it."""
        width = self.measured(label, bold=True) + self.style.gap + 2
        if width + WRITING_WIDTH > self.width - indent:
            return self.write_in(label)
        return LabelledLine(self.bold(label), width, self.style.line, self.word("blank"))

    def fact(self, label: str, fact: str) -> Piece:
        """A label over what is known, in letters that are seen first; or over a line to write on."""
        if not fact.strip():
            return self.write_in(label)
        entered = self.typed(self.text("", lead=fact, print_=self.style.entered), fact)
        if self.style.tight == TIGHTEST:
            return BesideOrUnder(self.bold(f"{label.rstrip(':')}:"), entered)
        return Stack([self.bold(label), entered], whole=True)

    def typed(self, paragraph: Paragraph, text: str) -> Paragraph:
        """The paragraph; where its text is the clinic's own words in another language, it is read in theirs."""
        if text in self.clinics_words and self.language != LANGUAGE:
            paragraph.tag.language = LANGUAGE
        return paragraph

    def blanks(self, labels: Sequence[str]) -> Piece:
        """Lines to write on under their labels: two beside each other where each is long enough for a pen."""
        return self.facts([(label, "") for label in labels])

    def facts(self, facts: Sequence[tuple[str, str]]) -> Piece:
        """Labels over what is known or over lines, two in a row."""
        gutter = self.style.body.size * 1.4
        half = (self.width - gutter) / 2 - self.style.indent
        if len(facts) == 1 or half < WRITING_WIDTH:
            return Stack([self.fact(*each) for each in facts])
        pairs = [facts[at : at + 2] for at in range(0, len(facts), 2)]
        below = max(self.style.gap / 2, UNDER_LINE)
        return Stack(spaced([self._beside_each_other(pair, gutter) for pair in pairs], below))

    def _beside_each_other(self, pair: Sequence[tuple[str, str]], gutter: float) -> Piece:
        pieces = [*(self.fact(*each) for each in pair), *([Space()] if len(pair) == 1 else [])]
        if len({bool(fact.strip()) for _, fact in pair}) > 1 and self.style.tight < TIGHTEST:
            pieces = [self._as_high_as_line(*each) for each in zip(pieces, pair, strict=True)]
        return Halves(pieces, gutter)

    def _as_high_as_line(self, piece: Piece, fact: tuple[str, str]) -> Piece:
        """What is known beside a line, as high as it: then their labels are level, too."""
        lacks = self.style.line - self.style.entered.leading if fact[1].strip() else 0
        return Stack([piece, Space(lacks)], whole=True) if lacks > 0 else piece

    def has(self, kind: BlockKind) -> bool:
        """Whether the sheet that is written has such a block."""
        return any(block.kind is kind for block in self.sheet.blocks)

    def measured(self, text: str, print_: Print | None = None, *, bold: bool) -> float:
        """How wide that text is on one line, in points; of body text unless another print is given."""
        return self._measured(((text, ""),) if bold else (("", text),), print_ or self.style.body).natural
