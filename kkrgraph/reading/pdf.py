"""PDF by PDFium: the only module that imports pypdfium2."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2

from kkrgraph.errors import ReadingError
from kkrgraph.reading.lines import Printed, page_lines

_TAIL = 2048
# A scanned document can carry a page number or a stamp as text.
_FEWEST_PER_PAGE = 10


def _open(name: str, data: bytes) -> pypdfium2.PdfDocument:
    # PDFium mends a cut file by leaving pages out, without a word: nothing may be lost silently.
    if b"%%EOF" not in data[-_TAIL:]:
        raise ReadingError(f"{name}: a truncated PDF, its end (%%EOF) is missing", hint="get the file again")
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise ReadingError(
                f"{name}: an encrypted PDF that asks for a password",
                hint="remove the password, e.g. `qpdf --decrypt --password=... in.pdf out.pdf`",
            ) from error
        raise ReadingError(f"{name}: a damaged PDF: {error}", hint="get the file again") from error


def _page_text(document: pypdfium2.PdfDocument, index: int) -> str:
    """The text of one page, also what runs over its edge; every glyph is printed, a soft hyphen inside a line as well."""
    page = document[index]
    try:
        text_page = page.get_textpage()
        try:
            return str(text_page.get_text_range()).replace("\u00ad", "-")
        finally:
            text_page.close()
    finally:
        page.close()


def _texts(name: str, data: bytes) -> list[str]:
    document = _open(name, data)
    try:
        return [_page_text(document, index) for index in range(len(document))]
    except pypdfium2.PdfiumError as error:
        raise ReadingError(f"{name}: a damaged PDF: {error}", hint="get the file again") from error
    finally:
        document.close()


def pdf_pages(name: str, data: bytes) -> list[str]:
    """The text of each page; raises ReadingError for an encrypted, truncated or damaged PDF and for one without text."""
    texts = _texts(name, data)
    characters, fewest = 0, _FEWEST_PER_PAGE * len(texts) if len(texts) > 1 else 1
    for text in texts:
        characters += sum(map(str.isalnum, text))
        if characters >= fewest:
            break
    else:
        raise ReadingError(
            f"{name}: a PDF without text ({len(texts)} pages, {characters} letters and digits): it was scanned",
            hint="it needs OCR, e.g. `ocrmypdf -l dan in.pdf out.pdf`; then read out.pdf",
        )
    return texts


def pdf_lines(texts: list[str]) -> Iterator[Printed]:
    """The printed lines of the pages' texts."""
    for page, text in enumerate(texts, start=1):
        yield from page_lines(text, page)
