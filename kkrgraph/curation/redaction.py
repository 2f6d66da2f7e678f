"""Names taken out of texts: a fixed mark stands in their place, and offsets before and after can be told apart."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from kkrgraph.curation.places import folded
from kkrgraph.namespaces import slug

MARK = "[fjernet]"
MARK_IN_IRI = "fjernet"
# A name's words may be parted by a line's end, and in addresses by other signs.
_BETWEEN = r"(?:[\s_.+‐\u00ad-]|%20)+"
# A word may be broken at a line's end, with a hyphen that reading has left.
_BROKEN = "(?:[‐\u00ad-]\\s*)?"
_GENITIVE = r"(?P<s>(?i:['’´]?s)|['’´])?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Redactor:
    """Takes people out of texts.

    names: their full names and whatever else of several words they are called; any letter case, any line breaks.
    bare: single words that stand for them; only as written, or in capitals.
    kept: names of others, in which these may be a part (`Karl Holm` in `Karl Holm Dahl`).
    """

    names: frozenset[str]
    bare: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()
    _pattern: re.Pattern[str] | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_pattern", _pattern(self.names, self.bare, self.kept))

    def __call__(self, text: str) -> str:
        """The text without them."""
        return text if self._pattern is None else self._pattern.sub(_marked, text)

    def cut(self, text: str) -> Cut:
        """The text without them, and where each of its characters has gone."""
        found = [] if self._pattern is None else list(self._pattern.finditer(text))
        places = [(one.start(), one.end(), _marked(one)) for one in found if one["kept"] is None]
        return Cut(text=self(text), places=tuple(places))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A text without names. places: start, end and mark of each name in the text as it was."""

    text: str
    places: tuple[tuple[int, int, str], ...]

    def begin(self, offset: int) -> int:
        """Where something that began at an offset begins now; inside a name, with its mark."""
        return self._moved(offset, end=False)

    def end(self, offset: int) -> int:
        """Where something that ended at an offset ends now; inside a name, with its mark."""
        return self._moved(offset, end=True)

    def _moved(self, offset: int, *, end: bool) -> int:
        number = bisect_right(self.places, offset, key=lambda place: place[0])
        moved = offset + sum(len(mark) - (stop - start) for start, stop, mark in self.places[:number])
        if not number:
            return moved
        start, stop, mark = self.places[number - 1]
        if offset >= stop:
            return moved
        before = moved - (len(mark) - (stop - start)) - (offset - start)
        return before + len(mark) if end and offset > start else before


def _marked(found: re.Match[str]) -> str:
    if found["kept"] is not None:
        return found.group()
    return MARK + ("s" if (found["s"] or "").endswith(("s", "S")) else "")


def _pattern(names: Iterable[str], bare: Iterable[str], kept: Iterable[str]) -> re.Pattern[str] | None:
    wanted = sorted(names, key=lambda name: (-len(name), name))
    words = sorted(bare, key=lambda word: (-len(word), word))
    if not wanted and not words:
        return None
    others = [one for one in kept if _holds(one, (*wanted, *words))]
    longest = sorted(others, key=lambda name: (-len(name), name))
    forms = [form for name in wanted for form in (_words(name), _words(slug(name).replace("-", " ")))]
    parts = [f"(?i:{'|'.join(dict.fromkeys(forms))})"] if forms else []
    parts += [re.escape(form) for word in words for form in dict.fromkeys((word, word.upper()))]
    kept_names = "|".join(map(_words, longest)) or "(?!)"
    return re.compile(
        rf"(?<![^\W_])(?:(?P<kept>(?:{kept_names})[sS]?)|(?:{'|'.join(parts)}){_GENITIVE})(?![^\W_])"
    )


def _words(name: str) -> str:
    return _BETWEEN.join(_BROKEN.join(map(re.escape, word)) for word in re.split(r"[\s‐-]+", name) if word)


def _holds(name: str, parts: Iterable[str]) -> bool:
    """Whether one of these is a part of a longer name."""
    own = f" {' '.join(folded(word) for word in name.split())} "
    return any(
        own.strip() != (part := " ".join(folded(word) for word in one.split())) and f" {part} " in own
        for one in parts
    )
