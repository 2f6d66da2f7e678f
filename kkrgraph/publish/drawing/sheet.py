"""The sheet: a document's lines in printed order, as pages of paragraphs and furniture."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from kkrgraph.extract.structure.blocks import blocks
from kkrgraph.extract.structure.layout import BULLET, Layout, Row, rows_of, usual_width
from kkrgraph.model import Document, Furniture, Line

# Lines of print have some ninety characters; where they are much longer, the file has paragraphs and no lines.
LONGEST_PRINTED = 200
# A paragraph with fewer characters is drawn close to the next.
SHORT = 90
# Furniture with more blank lines between is not one piece.
BLANK_LINES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Lines that are drawn as one paragraph: a piece of the running text, or furniture of one kind.

    heading: it stands alone and ends without a sign. short: its last line stops early, so the next one may stand close.
    """

    lines: tuple[Line, ...]
    furniture: Furniture | None = None
    bullet: bool = False
    heading: bool = False
    short: bool = False

    @property
    def start(self) -> int:
        return self.lines[0].start

    @property
    def end(self) -> int:
        return self.lines[-1].end


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """number: from 1."""

    number: int
    stretches: tuple[Stretch, ...]


def pages(document: Document, breaks: Iterable[int] = ()) -> tuple[Page, ...]:
    """The document page by page; a paragraph that runs over a page's end is parted there.

    breaks: offsets at which something begins, as a section does, so that no paragraph goes over them.
    """
    stretches = (*_body(document, sorted(breaks)), *_furniture(document))
    parted = [part for stretch in stretches for part in _by_page(stretch)]
    ordered = sorted(parted, key=_printed)
    return tuple(
        Page(number=number, stretches=tuple(found))
        for number, found in groupby(ordered, key=lambda stretch: stretch.lines[0].page)
    )


def _printed(stretch: Stretch) -> tuple[int, int, bool]:
    """Where a stretch begins on paper; of a line that is furniture and text, the furniture came first."""
    line = stretch.lines[0]
    return line.page, line.number, line.furniture is None


def _body(document: Document, breaks: Sequence[int]) -> Iterator[Stretch]:
    rows = rows_of(document)
    layout = Layout(rows=rows, width=usual_width(rows))
    for _, group in groupby(rows, key=lambda row: bisect_right(breaks, row.start)):
        part = list(group)
        if layout.width > LONGEST_PRINTED:
            yield from (_paragraph(row) for row in part)
        else:
            yield from _printed_lines(layout, part)


def _paragraph(row: Row) -> Stretch:
    short = len(row.text) < SHORT
    heading = short and row.text[0].isupper() and row.text[-1] not in ".:;,?!)"
    bullet = BULLET.match(row.text) is not None
    return Stretch(lines=(row.line,), bullet=bullet, heading=heading, short=short)


def _printed_lines(layout: Layout, rows: Sequence[Row]) -> Iterator[Stretch]:
    """The lines that are one paragraph, together."""
    place = 0
    for block in blocks(layout, list(rows)):
        last = next(number for number in range(place, len(rows)) if rows[number].end >= block.end)
        lines = tuple(row.line for row in rows[place : last + 1])
        short = len(lines) == 1 and len(rows[place].text) < layout.width * 0.8
        place = last + 1
        yield Stretch(lines=lines, bullet=block.bullet, heading=block.heading, short=short)


def _furniture(document: Document) -> Iterator[Stretch]:
    runs: list[list[Line]] = []
    for line in document.lines:
        if line.furniture is None:
            continue
        if runs and _goes_on(runs[-1][-1], line):
            runs[-1].append(line)
        else:
            runs.append([line])
    return (Stretch(lines=tuple(run), furniture=run[0].furniture, short=True) for run in runs)


def _goes_on(line: Line, following: Line) -> bool:
    return (
        line.furniture is following.furniture
        and line.page == following.page
        and following.number - line.number <= BLANK_LINES + 1
    )


def _by_page(stretch: Stretch) -> Iterator[Stretch]:
    parts: Sequence[tuple[Line, ...]] = [
        tuple(lines) for _, lines in groupby(stretch.lines, key=lambda line: line.page)
    ]
    for part in parts:
        yield Stretch(
            lines=part,
            furniture=stretch.furniture,
            bullet=stretch.bullet and part is parts[0],
            heading=stretch.heading,
            short=stretch.short,
        )
