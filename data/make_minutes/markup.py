"""The readable markup in which the example minutes are written: one file, one document, one list of blocks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

FORMATS = ("pdf", "docx", "html", "txt")
SIGNS = {
    "#": "group",
    "##": "item",
    "###": "section",
    "####": "subhead",
    "@": "case",
    "=": "line",
    "!": "cover",
    ">": "link",
    "-": "bullet",
    "–": "bullet",
    "•": "bullet",
    "+": "step",
}


class MarkupError(ValueError):
    """A text that does not keep the markup; the message names the file and what is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One paragraph, heading, list item, table, contents or page break. `mark` is a bullet's own sign."""

    kind: str
    text: str = ""
    mark: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One example document: what its head says and its blocks in order. `page_label` has {} for the number."""

    stem: str
    format: str
    title: str
    page_head: str
    page_label: str
    encoding: str
    blocks: tuple[Block, ...]


def read_source(path: Path) -> Source:
    """Read one text in the markup. Raises MarkupError where its head is not complete."""
    head, mark, body = path.read_text(encoding="utf-8").partition("\n===\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    if not mark or fields.get("format") not in FORMATS or not fields.get("title"):
        raise MarkupError(
            f"{path.name}: the head needs `format` ({', '.join(FORMATS)}), `title` and a line ==="
        )
    return Source(
        stem=path.stem,
        format=fields["format"],
        title=fields["title"],
        page_head=fields.get("page_head", ""),
        page_label=fields.get("page_label", "SIDE | {}"),
        encoding=fields.get("encoding", "utf-8"),
        blocks=parse_blocks(body),
    )


def parse_blocks(body: str) -> tuple[Block, ...]:
    """Blocks stand between empty lines; lines with a sign of their own (`= `, `- `, `| `) are blocks each."""
    blocks: list[Block] = []
    for chunk in re.split(r"\n\s*\n", body.strip("\n")):
        lines = [line.strip() for line in chunk.splitlines()]
        if lines[0].startswith("| "):
            blocks.append(Block(kind="table", rows=tuple(_cells(line) for line in lines)))
            continue
        blocks.extend(_signed_blocks(lines))
    return tuple(blocks)


def _cells(line: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.strip("|").split(" | "))


def _signed_blocks(lines: list[str]) -> list[Block]:
    """Lines without a sign belong to the block begun before them in the same chunk."""
    blocks: list[Block] = []
    for line in lines:
        sign, _, rest = line.partition(" ")
        if line == "~~~":
            blocks.append(Block(kind="break"))
        elif line == "[contents]":
            blocks.append(Block(kind="contents"))
        elif sign in SIGNS and rest:
            kind = SIGNS[sign]
            blocks.append(Block(kind=kind, text=rest, mark=sign if kind == "bullet" else ""))
        elif blocks and line:
            last = blocks[-1]
            blocks[-1] = Block(kind=last.kind, text=f"{last.text} {line}", mark=last.mark)
        else:
            blocks.append(Block(kind="paragraph", text=line))
    return blocks


def printed(block: Block, *, marks: bool) -> str:
    """A block's text in reading order on one line; `marks` adds the bullet signs that PDF and TXT print."""
    if block.kind == "table":
        return " ".join(cell for row in block.rows for cell in row)
    return f"{block.mark} {block.text}" if marks and block.mark else block.text


def clean_text(source: Source) -> str:
    """The document's cleaned text on one line: no page heads, no contents, white space collapsed."""
    marks = source.format in ("pdf", "txt")
    text = " ".join(printed(block, marks=marks) for block in source.blocks)
    return " ".join(text.split())
