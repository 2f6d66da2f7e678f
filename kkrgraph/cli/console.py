"""What the commands print: messages to stderr, results to stdout."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kkrgraph.errors import KkrGraphError

if TYPE_CHECKING:
    from kkrgraph.graph.answer import Table


def note(message: str) -> None:
    """One message for the person at the keyboard."""
    sys.stderr.write(f"{message}\n")


def explain(error: KkrGraphError) -> None:
    """What was seen, and what to do about it."""
    note(f"error: {error}")
    if error.hint:
        note(f"  hint: {error.hint}")


def counted(number: int, noun: str) -> str:
    """A number with its noun: `1 row`, `1,200 rows`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def result(text: str) -> None:
    """A piece of the result, as it is: UTF-8 whatever the locale, no line ends changed."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8"))
    sys.stdout.buffer.flush()


def table(answer: Table) -> None:
    """A table for reading: as wide as the terminal, or as its text where there is no terminal."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table as RichTable
    from rich.text import Text

    terminal = sys.stdout.isatty()
    grid = RichTable(box=SIMPLE_HEAD)
    for column in answer.columns:
        grid.add_column(column, overflow="fold", no_wrap=not terminal)
    for row in answer.values():
        # Text, not str: brackets in the words of a document are no markup.
        grid.add_row(*(Text(value) for value in row))
    console = Console(width=None if terminal else 1_000_000, soft_wrap=not terminal)
    with console.capture() as captured:
        console.print(grid)
    result("".join(f"{line.rstrip()}\n" for line in captured.get().splitlines() if line.strip()))
