"""What the commands print: messages to stderr, results to stdout."""

from __future__ import annotations

import sys

from kkrgraph.errors import KkrGraphError


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
