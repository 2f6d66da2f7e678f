"""Where words stand in a text, whatever its line breaks, hyphens, spaces and signs, and those of the words."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache

# Below this many letters, words stand by chance in other places too, and their context must agree.
SHORT = 30
# So many more letters may stand inside a quote than when it was judged: a page head that is not known for one.
GROWTH = 150
# With so many letters a quote begins and ends, where it is looked for in two pieces.
END = 12
_SIGNS = re.compile(r"[\W_]+")
_LEADING, _TRAILING = re.compile(r"[\W_]*"), re.compile(r"[\W_]*$")
Place = tuple[int, int]


def folded(text: str) -> str:
    """Letters and digits alone, in lower case and without accents."""
    return _SIGNS.sub("", unicodedata.normalize("NFKD", text).casefold())


_letters = cache(folded)


class FoldedText:
    """A text folded, each of its letters with the offset it has in the text itself."""

    def __init__(self, text: str) -> None:
        self._text = text
        pieces = [_letters(character) for character in text]
        self.letters = "".join(pieces)
        self._offsets = [offset for offset, piece in enumerate(pieces) for _ in piece]

    def place(self, begin: int, end: int) -> Place:
        """The offsets in the text of a stretch of letters."""
        return self._offsets[begin], self._offsets[end - 1] + 1

    def around(self, place: Place) -> tuple[str, str]:
        """All letters before a stretch of the text, and all after it."""
        return (
            self.letters[: bisect_left(self._offsets, place[0])],
            self.letters[bisect_left(self._offsets, place[1]) :],
        )

    def all_of(self, letters: str) -> list[Place]:
        """Every place where these letters stand as whole words; where there is none, also inside words."""
        found, at = [], self.letters.find(letters) if letters else -1
        while at >= 0:
            found.append(self.place(at, at + len(letters)))
            at = self.letters.find(letters, at + 1)
        return [place for place in found if self._is_whole(place)] or found

    def _is_whole(self, place: Place) -> bool:
        start, end = place
        return not (self._text[start - 1 : start].isalnum() or self._text[end : end + 1].isalnum())

    def in_two(self, letters: str) -> list[Place]:
        """Every place where the letters stand in two pieces, the second soon after the first."""
        if len(letters) < 2 * END:
            return []
        found, at = [], self.letters.find(letters[:END])
        while at >= 0:
            found += self._parted(letters, at)
            at = self.letters.find(letters[:END], at + 1)
        return found

    def _parted(self, letters: str, begin: int) -> list[Place]:
        """The first place from here where what is not in the one piece is in the other."""
        first = _common(letters, self.letters[begin : begin + len(letters)])
        limit = begin + len(letters) + GROWTH
        at = self.letters.find(letters[-END:], begin + END, limit)
        while at >= 0:
            end = at + END
            last = _common(letters[::-1], self.letters[max(end - len(letters), 0) : end][::-1])
            if first + last >= len(letters):
                return [self.place(begin, end)]
            at = self.letters.find(letters[-END:], at + 1, limit)
        return []


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A quote with some words of its context."""

    quote: str
    before: str
    after: str


def find(text: FoldedText, words: Words, *, alone: bool = True) -> tuple[Place, ...]:
    """Where the words stand: of several places those whose context agrees best, so more than one is a doubt.

    alone: nothing but the words will say what is meant. Then a short quote that stands once counts only where some of
    its context stands there too.
    """
    quote, before, after = folded(words.quote), folded(words.before), folded(words.after)
    places = text.all_of(quote) or text.in_two(quote)
    if not places or (len(places) == 1 and (len(quote) >= SHORT or not alone)):
        return tuple(places)
    agreeing = {place: _agreement(text, place, before, after) for place in places}
    best = max(agreeing.values())
    if 2 * best < len(before) + len(after):
        return () if len(places) == 1 else tuple(places)
    return tuple(place for place in places if agreeing[place] == best)


def _agreement(text: FoldedText, place: Place, before: str, after: str) -> int:
    there_before, there_after = text.around(place)
    return _common(before[::-1], there_before[-len(before) :][::-1] if before else "") + _common(
        after, there_after[: len(after)]
    )


def _common(one: str, other: str) -> int:
    """How many letters two texts begin with together."""
    for count, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return count
    return min(len(one), len(other))


def with_signs(text: str, place: Place, quote: str) -> Place:
    """A place, which begins and ends with a letter, with the signs that the quote has before and behind its letters."""
    start, end = place
    for sign in reversed(_LEADING.match(quote)[0]):  # type: ignore[index]
        start -= text[start - 1 : start] == sign
    for sign in _TRAILING.search(quote)[0]:  # type: ignore[index]
        end += text[end : end + 1] == sign
    return start, end
