"""DOCX: paragraphs and table rows in document order, page heads and feet, notes; read as a stream."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import IO, cast
from xml.etree.ElementTree import Element, iterparse

from kkrgraph.errors import ReadingError
from kkrgraph.model import Furniture
from kkrgraph.reading.docx_archive import Archive
from kkrgraph.reading.docx_numbering import Numbering, child, local, value
from kkrgraph.reading.lines import LINE_END, Printed
from kkrgraph.settings import Settings

# Deleted or moved away text is not printed; the paragraphs of a text box are read by themselves.
_NOT_PRINTED = frozenset(("del", "moveFrom", "pPr", "rPr", "txbxContent"))
_CONTENTS_STYLE = re.compile(r"(?:TOC|Indholdsfortegnelse)(?:\d|Heading|overskrift)?", re.IGNORECASE)
_SIGNS = {
    "tab": " ",
    "ptab": " ",
    "cr": "\n",
    "noBreakHyphen": "-",
    "softHyphen": "\u00ad",
    "lastRenderedPageBreak": "\f",
}

_Block = tuple[str, Furniture | None]


def _pieces(element: Element) -> Iterator[str]:
    """The printed text under an element: `\\n` for a line break, `\\f` for a page break."""
    stack = [element]
    while stack:
        node = stack.pop()
        name = local(node)
        if name in _NOT_PRINTED and node is not element:
            continue
        if name == "t":
            yield node.text or ""
        elif name == "br":
            yield "\f" if value(node, "type") == "page" else "\n"
        elif name in _SIGNS:
            yield _SIGNS[name]
        stack.extend(reversed(node))


def _paragraph(element: Element, numbering: Numbering) -> str:
    text = "".join(_pieces(element))
    # Word numbers a paragraph that is empty as well, and prints the bare number.
    label = numbering.label(child(element, "pPr"))
    broken = text.startswith("\f")
    return f"{chr(12) if broken else ''}{label}{text[1:] if broken else text}"


def _row(element: Element, numbering: Numbering) -> str:
    """A table row as one line: the paragraphs of its cells, of nested tables too, joined by one space."""
    texts = [_paragraph(node, numbering) for node in element.iter() if local(node) == "p"]
    return " ".join(" ".join(text.split()) for text in texts)


def _furniture(element: Element) -> Furniture | None:
    """Word knows its own table of contents, whose leaders are no characters of the text."""
    style = value(child(child(element, "pPr"), "pStyle"))
    return Furniture.CONTENTS if style is not None and _CONTENTS_STYLE.fullmatch(style) else None


def _blocks(stream: IO[bytes], numbering: Numbering) -> Iterator[_Block]:
    """Each paragraph and each table row; every element is let go of once it has been read.

    A `Fallback` repeats for old programs what stands before it.
    """
    tables = fallbacks = 0
    for event, element in iterparse(stream, events=("start", "end")):
        name = local(element)
        step = 1 if event == "start" else -1
        tables += step * (name == "tbl")
        fallbacks += step * (name == "Fallback")
        if event == "start" or fallbacks:
            continue
        if name == "p" and not tables:
            yield _paragraph(element, numbering), _furniture(element)
            element.clear()
        elif name == "tr" and tables == 1:
            yield _row(element, numbering), None
            element.clear()
        elif name == "Fallback":
            element.clear()


def _part_blocks(archive: Archive, part: str, numbering: Numbering) -> Iterator[_Block]:
    with archive.part(part) as stream:
        yield from _blocks(cast("IO[bytes]", stream), numbering)


def _sheet_lines(
    archive: Archive, parts: list[str], numbering: Numbering, page: int, number: int
) -> list[Printed]:
    """The lines of page heads or feet, numbered from `number`."""
    texts = [
        line
        for part in parts
        for block, _ in _part_blocks(archive, part, numbering)
        for line in LINE_END.split(block.replace("\f", " "))
    ]
    return [
        Printed(page=page, number=place, text=text, furniture=Furniture.PAGE_HEAD)
        for place, text in enumerate(texts, start=number)
    ]


def _body_lines(archive: Archive, numbering: Numbering, number: int) -> Iterator[Printed]:
    """The lines of the text; a page ends where Word broke it or last saw it break, once something stands on it."""
    page = 1
    written = False
    for part in archive.texts():
        for block, furniture in _part_blocks(archive, part, numbering):
            for place, content in enumerate(block.split("\f")):
                if place > 0 and written:
                    page, number, written = page + 1, 1, False
                for text in LINE_END.split(content):
                    written = written or bool(text.strip())
                    yield Printed(page=page, number=number, text=text, furniture=furniture)
                    number += 1


def docx_lines(name: str, data: bytes, settings: Settings) -> list[Printed]:
    """The printed lines of a DOCX, its page heads first and its page feet last.

    Raises ReadingError for what is no DOCX, is locked or damaged, unpacks beyond `settings.max_unpacked_bytes`,
    or has no text.
    """
    archive = Archive(name, data, settings.max_unpacked_bytes)
    numbering = Numbering(archive.tree("word/numbering.xml"), archive.tree("word/styles.xml"))
    heads = _sheet_lines(archive, archive.headers(), numbering, 1, 1)
    body = list(_body_lines(archive, numbering, len(heads) + 1))
    if not any(line.text.strip() for line in body):
        raise ReadingError(
            f"{name}: a DOCX without text",
            hint="pictures of text need OCR: save it as PDF, then `ocrmypdf -l dan in.pdf out.pdf`",
        )
    last = body[-1]
    return [*heads, *body, *_sheet_lines(archive, archive.footers(), numbering, last.page, last.number + 1)]
