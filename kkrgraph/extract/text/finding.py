"""Looking for plain words: a text is soon looked through for those, before any expression is tried on it."""

from __future__ import annotations

from collections.abc import Iterator


def places_of(word: str, text: str) -> Iterator[int]:
    """Where a word stands in a text, left to right; within longer words too."""
    place = text.find(word)
    while place >= 0:
        yield place
        place = text.find(word, place + 1)
