"""The paper of a visit: what the commands and the screen ask of the PDF engine, which is loaded when it is needed."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from kiosk.content.content_cache import Content
from kiosk.device.places import Shipped, shipped

if TYPE_CHECKING:
    from kiosk.content.answers.answers_file import AnswersFile
    from kiosk.content.build.locale import LocaleWriter
    from kiosk.decision.clinic import Clinic
    from kiosk.decision.sheet import Sheet, TooLong
    from kiosk.decision.summary import Summary
    from kiosk.handout.document import Handout
    from kiosk.handout.merged import MergedHandouts
    from kiosk.handout.pen import Measures


def writer_of(language: str) -> "LocaleWriter":
    """The Writer of that language, for days, times and lists."""
    from kiosk.content.build.locale import LocaleWriter

    return LocaleWriter(language)


def paper_of(
    content: Content,
    summary: "Summary",
    sheets: "tuple[Sheet, ...] | None" = None,
    *,
    large_print: bool,
    name: str = "",
    measures: "Measures | None" = None,
) -> "Handout":
    """The handout of one visit as a PDF: of those sheets, or of those that a person gets who chose none.

    `measures` is what makes many of them quicker: see make_handout. The kiosk's own handouts have none, since it keeps
    nothing of what one person printed.
    """
    from kiosk.decision.sheet import by_default
    from kiosk.handout.document import make_handout

    words = content.paper_words[summary.aid.language]
    chosen = by_default(content.sheets, summary) if sheets is None else sheets
    return make_handout(
        summary,
        chosen,
        words,
        shipped(Shipped.ASSETS),
        large_print=large_print,
        name=name,
        measures=measures,
    )


def load_pdf_engine() -> None:
    """Load what makes PDFs, so that the first person who prints does not wait for it."""
    import kiosk.handout.document  # noqa: F401 (being loaded is all that is wanted of it)
    from kiosk.handout.fonts import typeface

    typeface(shipped(Shipped.ASSETS) / "fonts")


def letters_missing(text: str) -> str:
    """The letters of a text that no typeface on paper has."""
    if text.isascii():
        return ""
    from kiosk.handout.fonts import typeface
    from kiosk.handout.text import missing

    return missing(text, typeface(shipped(Shipped.ASSETS) / "fonts").plain)


def handout_of(
    content: Content,
    answers: "AnswersFile",
    clinic: "Clinic",
    sheets: str = "",
    *,
    large_print: bool,
    name: str = "",
    measures: "Measures | None" = None,
) -> "Handout":
    """The handout of a visit that an answers file tells; `sheets` as the command line has them, `measures` as above.

    Raises ProblemsFound where they name a sheet that there is not, or not for this visit.
    """
    summary, chosen = _asked_of(content, answers, clinic, sheets)
    return paper_of(content, summary, chosen, large_print=large_print, name=name, measures=measures)


def _asked_of(
    content: Content, answers: "AnswersFile", clinic: "Clinic", sheets: str
) -> "tuple[Summary, tuple[Sheet, ...]]":
    """What the visit comes to, and the sheets of it that the command line names."""
    from kiosk.decision.sheet import named
    from kiosk.decision.summary import summarise

    aid = content.aids[answers.visit.reading.language]
    writer = writer_of(aid.language)
    facts = answers.clinic_over(clinic)
    summary = summarise(aid, answers.visit, facts, writer, answers.today, consult=answers.consult)
    return summary, named(content.sheets, summary, sheets, "--sheets")


def merged_handouts(*, two_sided: bool) -> "MergedHandouts":
    """A PDF that takes one person after another."""
    from kiosk.handout.merged import MergedHandouts

    return MergedHandouts(shipped(Shipped.ASSETS), two_sided=two_sided)


def merge(
    merged: "MergedHandouts",
    content: Content,
    answers: "AnswersFile",
    clinic: "Clinic",
    sheets: str,
    *,
    large_print: bool,
    name: str,
    label: str,
) -> "tuple[TooLong, ...]":
    """Add the handout of a visit to that PDF. Gives its sheets that took more pages than they should.

    Raises as `handout_of` does, and then it is not in it.
    """
    summary, chosen = _asked_of(content, answers, clinic, sheets)
    words = content.paper_words[summary.aid.language]
    return merged.add(summary, chosen, words, large_print=large_print, name=name, label=label)


def copies_of(content: Content, summary: "Summary", keys: Collection[str], large_print: bool) -> "Handout":
    """The handout of the sheets with these keys in their order; a key that stands there twice gives two copies."""
    from kiosk.decision.sheet import picked

    sheets = {sheet.key: sheet for sheet in picked(content.sheets, summary, keys)}
    copies = tuple(sheets[key] for key in keys if key in sheets)
    return paper_of(content, summary, copies, large_print=large_print)


def page_counts(
    content: Content, summary: "Summary", keys: Collection[str], large_print: bool
) -> dict[str, int]:
    """How many pages each of the sheets with these keys takes, by its key."""
    from kiosk.decision.sheet import picked

    sheets = picked(content.sheets, summary, keys)
    return {
        sheet.key: paper_of(content, summary, (sheet,), large_print=large_print).pages for sheet in sheets
    }


def sheet_titles(content: Content, language: str) -> dict[str, str]:
    """The title of each sheet of paper, by the sheet's key."""
    return {sheet.key: content.paper_words[language][f"title_{sheet.key}"] for sheet in content.sheets}


def code_squares(code: str) -> tuple[tuple[bool, ...], ...]:
    """The hand-over code as the black squares of a QR code."""
    from kiosk.handout.code import squares

    return squares(code)
