"""Print a source as plain text, the way a text dump of a PDF looks: pages, heads, divided words."""

from __future__ import annotations

from breaking import wrap
from markup import Block, Source, printed

COLUMNS, ROWS = 76, 46
SPACED = ("group", "item", "section", "subhead", "paragraph", "table", "link", "contents", "cover")


def txt_bytes(source: Source) -> bytes:
    """The document as text in its encoding, pages divided by form feeds."""
    pages = _paged(source.blocks, {})
    pages = _paged(source.blocks, _places(source.blocks, pages))
    texts = []
    for number, lines in enumerate(pages, start=1):
        head = (
            [source.page_head, source.page_label.format(number), ""]
            if number > 1 and source.page_head
            else []
        )
        texts.append("\n".join([*head, *lines]).rstrip("\n") + "\n")
    return "\f".join(texts).encode(source.encoding)


def _paged(blocks: tuple[Block, ...], places: dict[str, int]) -> list[list[str]]:
    pages: list[list[str]] = [[]]
    for block in blocks:
        if block.kind == "break":
            pages.append([])
            continue
        lines = _contents(blocks, places) if block.kind == "contents" else _lines(block)
        if block.kind in SPACED and pages[-1]:
            lines = ["", *lines]
        for line in lines:
            if len(pages[-1]) >= ROWS:
                pages.append([])
            pages[-1].append(line)
    return pages


def _places(blocks: tuple[Block, ...], pages: list[list[str]]) -> dict[str, int]:
    """The page of each heading: the last on which its first line stands, the contents coming before."""
    places = {}
    for block in blocks:
        if block.kind in ("group", "item"):
            first = _lines(block)[0]
            places[block.text] = max(n for n, lines in enumerate(pages, start=1) if first in lines)
    return places


def _contents(blocks: tuple[Block, ...], places: dict[str, int]) -> list[str]:
    lines = []
    for block in blocks:
        if block.kind not in ("group", "item"):
            continue
        parts = wrap(block.text, COLUMNS - 8, len, divide=False)
        number = str(places.get(block.text, 0))
        dots = "." * (COLUMNS - len(parts[-1]) - len(number) - 2)
        lines.extend([*parts[:-1], f"{parts[-1]} {dots} {number}"])
    return lines


def _lines(block: Block) -> list[str]:
    if block.kind == "table":
        return ["   ".join(cell for cell in row) for row in block.rows]
    divide = block.kind not in ("line", "case", "cover", "link")
    return wrap(printed(block, marks=True), COLUMNS, len, divide=divide)
