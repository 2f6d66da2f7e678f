"""Ways of saying one thing: expressions that are each tried only where a text holds a word that they need."""

from __future__ import annotations

import re
from collections.abc import Iterator


class Ways:
    """Several expressions for one thing, in the order of their weight.

    way: the words of which a text must hold one for the expression to match at all, and the expression. Most texts hold
    few of them, so that most expressions are never tried.
    """

    def __init__(self, *ways: tuple[tuple[str, ...], str], flags: int = 0) -> None:
        self._ways = tuple((needed, re.compile(way, flags)) for needed, way in ways)
        # the words that any of the ways needs
        self.needed: tuple[str, ...] = tuple(sorted({word for needed, _ in ways for word in needed}))

    def _tried(self, text: str) -> Iterator[re.Pattern[str]]:
        for needed, way in self._ways:
            for word in needed:
                if word in text:
                    yield way
                    break

    def search(self, text: str) -> re.Match[str] | None:
        """A match of the first way that matches; None where none does."""
        for way in self._tried(text):
            match = way.search(text)
            if match is not None:
                return match
        return None

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """All matches in the order of the text; of two that share words the one that begins first."""
        stop = len(text) if end is None else end
        found = [match for way in self._tried(text) for match in way.finditer(text, start, stop)]
        past = start
        for match in sorted(found, key=lambda match: match.start()):
            if match.start() >= past:
                yield match
                past = match.end()
