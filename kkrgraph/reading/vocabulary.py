"""The document's own words: what tells a hyphen of the word from a hyphen of the line end."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*-?")
# what begins the line behind a line that ends with a hyphen
_TORN_HALF = re.compile(r"-\n[^\W\d_]+(?:-[^\W\d_]+)*")
_SHARED = 3
_SHORTEST = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Words that stand whole within a line, in lower case.

    words: without a hyphen. hyphenated: with one or more. ordered: `words` of five letters and more, sorted.
    """

    words: frozenset[str]
    hyphenated: frozenset[str]
    ordered: tuple[str, ...]

    def has_start(self, start: str) -> bool:
        """Whether a word of five letters and more begins so."""
        place = bisect_left(self.ordered, start)
        return place < len(self.ordered) and self.ordered[place].startswith(start)

    def shows_joined(self, before: str, after: str) -> bool:
        """Whether the document writes `before` and `after` as one word, in this form or in an inflection of it.

        `koordi` + `neret` is shown by `koordinering`, but not where `koordi` is a word of its own.
        """
        before, after = before.lower(), after.lower()
        if before + after in self.words:
            return not (before in self.words and after in self.words)
        return before not in self.words and len(after) >= _SHARED and self.has_start(before + after[:_SHARED])


def vocabulary(lines: Iterable[str]) -> Vocabulary:
    """The vocabulary of cleaned lines; the torn halves at the line ends do not count as words."""
    text = _TORN_HALF.sub("-\n", "\n".join(lines).lower())
    # each different chunk once: a word holds no white space
    found = set(_WORD.findall("\n".join(set(text.split()))))
    whole = {word for word in found if not word.endswith("-")}
    hyphenated = {word for word in whole if "-" in word}
    words = whole - hyphenated
    return Vocabulary(
        words=frozenset(words),
        hyphenated=frozenset(hyphenated),
        ordered=tuple(sorted(word for word in words if len(word) >= _SHORTEST)),
    )
