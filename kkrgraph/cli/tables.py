"""Tables for reading: rows below each other, or where they do not fit the terminal, one row after the other."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kkrgraph.cli.console import result

if TYPE_CHECKING:
    from rich.console import RenderableType

    from kkrgraph.graph.answer import Table

Rows = tuple[tuple[str, ...], ...]
# A column needs room for its longest word, ids of documents too; a longer one (an address, an IRI) is broken.
LONGEST_WORD, BESIDE, EDGES = 36, 3, 2


def table(answer: Table) -> None:
    """A table as wide as the terminal, or as its text where there is no terminal."""
    from rich.console import Console

    terminal = sys.stdout.isatty()
    console = Console(width=None if terminal else 1_000_000, soft_wrap=not terminal)
    rows = answer.values()
    fits = least_width(answer.columns, rows) <= console.width
    with console.capture() as captured:
        console.print(_grid(answer.columns, rows, console.width) if fits else _records(answer.columns, rows))
    result("".join(f"{line.rstrip()}\n" for line in captured.get().splitlines() if line.strip() or not fits))


def least_width(columns: tuple[str, ...], rows: Rows) -> int:
    """The characters that a table needs if no word of up to LONGEST_WORD letters is broken."""
    return EDGES + sum(BESIDE + width for width in _least_widths(columns, rows))


def _least_widths(columns: tuple[str, ...], rows: Rows) -> list[int]:
    words = ({word for row in rows for word in row[place].split()} for place in range(len(columns)))
    return [
        max(len(name), *(min(len(word), LONGEST_WORD) for word in found), 1)
        for name, found in zip(columns, words, strict=True)
    ]


def _widths(columns: tuple[str, ...], rows: Rows, width: int) -> list[int]:
    """The width of each column: what is left beyond the least goes to those that need little first."""
    widths, left = _least_widths(columns, rows), width - least_width(columns, rows)
    needs = [
        max(0, *(len(row[place]) - least for row in rows)) if rows else 0
        for place, least in enumerate(widths)
    ]
    by_need = sorted(range(len(columns)), key=lambda place: needs[place])
    for done, place in enumerate(by_need):
        more = min(needs[place], left // (len(columns) - done))
        widths[place] += more
        left -= more
    return widths


def _grid(columns: tuple[str, ...], rows: Rows, width: int) -> RenderableType:
    # rich would break words of one column to leave another unbroken, so widths are given to it.
    from rich.box import SIMPLE_HEAD
    from rich.table import Table as RichTable
    from rich.text import Text

    grid = RichTable(box=SIMPLE_HEAD)
    for column, wide in zip(columns, _widths(columns, rows, width), strict=True):
        grid.add_column(column, overflow="fold", width=wide)
    for row in rows:
        # Text, not str: brackets in the words of a document are no markup.
        grid.add_row(*(Text(value) for value in row))
    return grid


def _records(columns: tuple[str, ...], rows: Rows) -> RenderableType:
    """Each row with its number (its own, if it has a column `#`), a line for each column that has a value."""
    from rich.table import Table as RichTable
    from rich.text import Text

    grid = RichTable.grid(padding=(0, 2, 0, 0))
    for place in ("number", "name", "value"):
        grid.add_column(justify="right" if place == "number" else "left", overflow="fold")
    for number, row in enumerate(rows, start=1):
        head = str(number)
        for name, value in zip(columns, row, strict=True):
            if value and name != "#":
                grid.add_row(head, Text(name, style="bold"), Text(value))
                head = ""
        grid.add_row()
    return grid
