"""A file → `Document`: the format by its suffix, checked against its content; then one path for all."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from kkrgraph.errors import ReadingError
from kkrgraph.model import Document
from kkrgraph.reading.assemble import assemble
from kkrgraph.reading.docx import docx_lines
from kkrgraph.reading.files import load
from kkrgraph.reading.html import html_lines
from kkrgraph.reading.lines import Printed
from kkrgraph.reading.pdf import pdf_lines, pdf_pages
from kkrgraph.reading.sniff import Kind, sniff
from kkrgraph.reading.txt import txt_lines
from kkrgraph.settings import Settings


def _printed(name: str, data: bytes, settings: Settings) -> tuple[Iterable[Printed], int]:
    """The printed lines of a file, and the number of its pages where the format knows it, else 1."""
    kind = sniff(name, data)
    if kind == Kind.PDF:
        texts = pdf_pages(name, data)
        return pdf_lines(texts), len(texts)
    if kind == Kind.DOCX:
        return docx_lines(name, data, settings), 1
    return (html_lines if kind == Kind.HTML else txt_lines)(name, data), 1


def read_bytes(name: str, data: bytes, settings: Settings) -> Document:
    """The document in `data`, which are all bytes of a file called `name` (no path).

    Raises ReadingError where they are not what the suffix of `name` says, or hold no text that can be read.
    """
    printed, pages = _printed(name, data, settings)
    document = assemble(
        printed,
        id=unicodedata.normalize("NFC", Path(name).stem),
        source=name,
        sha256=sha256(data).hexdigest(),
        pages=pages,
    )
    if not document.lines:
        raise ReadingError(f"{name}: nothing is printed in it", hint="give a document with text")
    return document


def read(path: Path, settings: Settings) -> Document:
    """The document in a file. Its id is the file's stem and its source the file's name, on every machine the same.

    Raises ReadingError as `read_bytes`, and for a file that is not there, cannot be read or is too large.
    """
    return read_bytes(path.name, load(path, settings), settings)
