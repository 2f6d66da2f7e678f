"""Marked text: a stretch of the document in which each mention is one character, so that a rule reads like a sentence.

A rule is a regular expression in which `<person>`, `<org>`, `<place>`, `<role>`, `<date>` and `<amount>` stand for
mentions: `<role:chair> for <org>, <person>` reads "formand for Midttrafik, Eva Lind". Rules stand in data/patterns/.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from kkrgraph.errors import ResourceError
from kkrgraph.extract.text.mentions import Label, Mention

# one private-use character for each kind of mention
SIGN = {label: chr(0xE000 + number) for number, label in enumerate(Label)}
_SIGNS = frozenset(SIGN.values())
_SIGN = re.compile(f"[{''.join(SIGN.values())}]")
ANY_BODY = f"[{SIGN[Label.ORGANISATION]}{SIGN[Label.PLACE]}]"
_CLASSES = {
    "person": SIGN[Label.PERSON],
    "org": ANY_BODY,
    "body": SIGN[Label.ORGANISATION],
    "place": SIGN[Label.PLACE],
    "role": SIGN[Label.ROLE],
    "date": SIGN[Label.DATE],
    "amount": SIGN[Label.AMOUNT],
}
_SLOT = re.compile(r"<(person|org|body|place|role|date|amount)(?::([a-z_]\w*))?>")
# `<is>`: `er`, `var`, `har siden 2018 været`
_IS = (
    r"(?:er|var|har(?: (?:hidtil|tidligere|længe|altid|også|selv|i dag|nu|allerede|indtil nu|indtil videre"
    r"|siden (?:[a-zæøå]+ )?(?:(?:19|20)\d\d|<date>)|i (?:mange|flere|[a-zæøå]+) år|"
    r"i en (?:år)?række(?: år)?|(?:i )?de (?:seneste|sidste) [a-zæøå]+ år|fra <date> til <date>))* været)"
)


@cache
def compile_pattern(pattern: str) -> re.Pattern[str]:
    """A rule's pattern as a regular expression over marked text; a space stands for white space of any length.

    Raises ResourceError where the pattern is no regular expression.
    """

    def slot(match: re.Match[str]) -> str:
        name = match[2]
        return f"(?P<{name}>{_CLASSES[match[1]]})" if name else _CLASSES[match[1]]

    try:
        return re.compile(_SLOT.sub(slot, pattern.replace("<is>", _IS)))
    except re.error as error:
        raise ResourceError(f"not a pattern: {pattern!r} ({error})", hint="see docs/patterns.md") from error


@dataclass(frozen=True, slots=True)
class Reading:
    """One match of a pattern: its mentions by slot name, its words by group name, its place in the document."""

    match: re.Match[str]
    marked: Marked

    @property
    def start(self) -> int:
        return self.marked.offset(self.match.start())

    @property
    def end(self) -> int:
        return self.marked.end_offset(self.match.end())

    def mention(self, name: str) -> Mention | None:
        """The mention in slot or group `name`; None where that is no part of the match, or more than one mention."""
        if name not in self.match.re.groupindex or self.match[name] not in _SIGNS:
            return None
        return self.marked.mention_at(self.match.start(name))

    def words(self, name: str) -> str | None:
        """The document's words in group `name`, mentions written out; None where it is no part of the match."""
        if name not in self.match.re.groupindex or self.match.start(name) < 0:
            return None
        return self.marked.words(*self.match.span(name))


@dataclass(slots=True)
class Marked:
    """A stretch of `text` from `start` to `end` with its mentions replaced by one sign each."""

    source: str
    start: int
    end: int
    text: str = ""
    _signs: list[int] = field(default_factory=list)
    _mentions: list[Mention] = field(default_factory=list)
    _shifts: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, source: str, start: int, end: int, mentions: Sequence[Mention]) -> Marked:
        """`mentions` are those of the whole document, in order and without overlaps."""
        marked = cls(source, start, end)
        pieces: list[str] = []
        cursor, length = start, 0
        for mention in mentions[bisect_left(mentions, start, key=lambda m: m.start) :]:
            if mention.end > end:
                break
            pieces.append(source[cursor : mention.start])
            length += mention.start - cursor
            marked._signs.append(length)
            marked._mentions.append(mention)
            marked._shifts.append(mention.end - mention.start - 1)
            pieces.append(SIGN[mention.label])
            length += 1
            cursor = mention.end
        pieces.append(source[cursor:end])
        marked.text = "".join(pieces)
        if len(_SIGN.findall(marked.text)) > len(marked._signs):
            # a document's own private-use characters (icon fonts) are no mentions
            found = frozenset(marked._signs)
            marked.text = _SIGN.sub(lambda m: m[0] if m.start() in found else " ", marked.text)
        return marked

    def offset(self, position: int) -> int:
        """The document offset of the marked character at `position`."""
        before = bisect_left(self._signs, position)
        return self.start + position + sum(self._shifts[:before])

    def end_offset(self, position: int) -> int:
        """The document offset just after the marked character before `position`."""
        before = bisect_left(self._signs, position)
        return self.start + position + sum(self._shifts[:before])

    def mention_at(self, position: int) -> Mention:
        return self._mentions[bisect_left(self._signs, position)]

    def words(self, start: int, end: int) -> str:
        return self.source[self.offset(start) : self.end_offset(end)]

    def mentions(self, label: Label | None = None) -> list[Mention]:
        """The mentions of the stretch, of one kind where `label` is given."""
        return [m for m in self._mentions if label is None or m.label is label]

    def find(self, pattern: str) -> Iterator[Reading]:
        """All readings of `pattern`, left to right, without overlaps."""
        for match in compile_pattern(pattern).finditer(self.text):
            yield Reading(match, self)
