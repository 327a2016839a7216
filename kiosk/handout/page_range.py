"""The last pages of a handout, where the first ones are on paper already."""

from io import BytesIO

import pypdfium2


def pages_after(pdf: bytes, out: int) -> bytes:
    """The PDF without its first `out` pages. It is for a printer only: what is read aloud of a PDF is not in it."""
    with pypdfium2.PdfDocument(pdf) as whole, pypdfium2.PdfDocument.new() as rest:
        rest.import_pages(whole, range(out, len(whole)))
        written = BytesIO()
        rest.save(written)
    return written.getvalue()
