"""Print a source as PDF: real pages with heads, a contents page with dot leaders and divided words."""

from __future__ import annotations

import io
from dataclasses import dataclass, field

from breaking import wrap
from markup import Block, Source
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

NOTE = "Invented example: the people, meetings, statements and figures in this document are fictitious."
LEFT, WIDTH, TOP, BOTTOM = 92.0, 372.0, 735.0, 96.0
PLAIN, BOLD = "Helvetica", "Helvetica-Bold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a kind of block is set; lengths in points."""

    font: str = PLAIN
    size: float = 10.5
    leading: float = 15.0
    before: float = 8.0
    indent: float = 0.0


STYLES = {
    "cover": Style(font=BOLD, size=15, leading=22, before=14),
    "group": Style(font=BOLD, size=15, leading=20, before=0),
    "item": Style(font=BOLD, size=12, leading=17, before=20),
    "section": Style(font=BOLD, before=12),
    "subhead": Style(font="Helvetica-Oblique", before=9),
    "case": Style(size=9, leading=13, before=3),
    "line": Style(before=0),
    "bullet": Style(before=1, indent=14),
    "step": Style(before=1, indent=14),
    "link": Style(size=9, leading=12, before=5),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of text at its place on a page."""

    x: float
    y: float
    text: str
    style: Style


@dataclass(slots=True)
class Pages:
    """Pages while they are filled, and the page on which each heading stands."""

    lines: list[list[Line]] = field(default_factory=lambda: [[]])
    y: float = TOP
    headings: dict[str, int] = field(default_factory=dict)

    def turn(self) -> None:
        if self.lines[-1]:
            self.lines.append([])
        self.y = TOP

    def put(self, text: str, style: Style, x: float) -> None:
        if self.y - style.leading < BOTTOM:
            self.turn()
        self.y -= style.leading
        self.lines[-1].append(Line(x=x, y=self.y, text=text, style=style))

    def need(self, height: float) -> None:
        if self.y - height < BOTTOM:
            self.turn()


def pdf_bytes(source: Source) -> bytes:
    """The document as PDF; the same source gives the same bytes."""
    first = _fill(source.blocks, {})
    pages = _fill(source.blocks, first.headings)
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1, pageCompression=0, initialFontName=PLAIN)
    canvas.setTitle(source.title)
    canvas.setSubject(NOTE)
    canvas.setAuthor("kkrgraph, example data")
    canvas.setKeywords("example; invented people and events")
    for number, lines in enumerate(pages.lines, start=1):
        head = (source.page_head, source.page_label.format(number)) if number > 1 else ()
        _draw(canvas, head, lines)
    canvas.save()
    return target.getvalue()


def _draw(canvas: Canvas, head: tuple[str, ...], lines: list[Line]) -> None:
    canvas.setFont(PLAIN, 8)
    for i, text in enumerate(head):
        canvas.drawString(LEFT, 790 - 12 * i, text)
    for line in lines:
        canvas.setFont(line.style.font, line.style.size)
        canvas.drawString(line.x, line.y, line.text)
    canvas.showPage()


def _fill(blocks: tuple[Block, ...], known: dict[str, int]) -> Pages:
    pages = Pages()
    for block in blocks:
        if block.kind == "break":
            pages.turn()
        elif block.kind == "contents":
            _contents(pages, blocks, known)
        elif block.kind == "table":
            _table(pages, block)
        else:
            _block(pages, block)
    return pages


def _block(pages: Pages, block: Block) -> None:
    style = STYLES.get(block.kind, Style())
    if block.kind in ("group", "item", "section", "subhead"):
        pages.need(style.before + style.leading + 70)
    if block.kind in ("group", "item"):
        pages.headings[block.text] = len(pages.lines)
    pages.y -= style.before
    lines = _wrapped(block.text, style, divide=block.kind not in ("line", "case", "cover", "link"))
    for i, line in enumerate(lines):
        if block.mark and i == 0:
            pages.put(f"{block.mark} {line}", style, LEFT)
        else:
            pages.put(line, style, LEFT + style.indent)


def _wrapped(text: str, style: Style, *, divide: bool, width: float = WIDTH) -> list[str]:
    def measure(line: str) -> float:
        return float(stringWidth(line, style.font, style.size))

    return wrap(text, width - style.indent, measure, divide=divide)


def _table(pages: Pages, block: Block) -> None:
    """Cells are written one after the other, as word processors do; words in them are not divided."""
    columns = max(len(row) for row in block.rows)
    width = (WIDTH + 40) / columns
    style = Style(size=9, leading=12)
    pages.y -= 8
    for row in block.rows:
        cells = [_wrapped(cell, style, divide=False, width=width - 6) for cell in row]
        height = style.leading * max(len(lines) for lines in cells) + 3
        pages.need(height)
        top = pages.y
        for column, lines in enumerate(cells):
            pages.y = top
            for line in lines:
                pages.put(line, style, LEFT + column * width)
        pages.y = top - height


def _contents(pages: Pages, blocks: tuple[Block, ...], known: dict[str, int]) -> None:
    style = Style(size=9.5, leading=14, before=0)
    for block in blocks:
        if block.kind not in ("group", "item"):
            continue
        lines = _wrapped(block.text, style, divide=False, width=WIDTH - 30)
        for line in lines[:-1]:
            pages.put(line, style, LEFT)
        number = str(known.get(block.text, 0))
        pages.put(_leader(lines[-1], number, style), style, LEFT)


def _leader(text: str, number: str, style: Style) -> str:
    dots = "..."
    while stringWidth(f"{text} {dots}. {number}", style.font, style.size) < WIDTH:
        dots += "."
    return f"{text} {dots} {number}"
