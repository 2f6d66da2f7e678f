"""Looking for plain words: a text is soon looked through for those, before any expression is tried on it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache


def places_of(word: str, text: str) -> Iterator[int]:
    """Where a word stands in a text, left to right; within longer words too."""
    place = text.find(word)
    while place >= 0:
        yield place
        place = text.find(word, place + 1)


class Vocabulary:
    """Every different word of a text once: a quarter of its length to look through for what mostly is not there.

    Words with a capital stand apart: they are few, and most of what is looked for has one.
    """

    def __init__(self, text: str) -> None:
        words = list(dict.fromkeys(text.split()))
        self._all = "\n".join(words)
        self._capitalised = "\n".join(word for word in words if not word.islower())
        self._known: dict[str, bool] = {}

    def has(self, part: str) -> bool:
        """Whether a word of the text is or holds `part`, which has no white space."""
        known = self._known.get(part)
        if known is None:
            known = self._known[part] = part in (self._all if part.islower() else self._capitalised)
        return known

    def may_have(self, words: str) -> bool:
        """Whether the text holds the parts of several words; where they stand in it is not asked."""
        return all(map(self.has, words.split()))


@lru_cache(maxsize=4)
def vocabulary(text: str) -> Vocabulary:
    """The words of a text, gathered once for all the rules that look for theirs."""
    return Vocabulary(text)
