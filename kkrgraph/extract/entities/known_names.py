"""Known names: what a document calls someone in one place helps to read him in another.

Lists that lost their commas run people together (`Karl Holm Xerdan Tarp Eva Lind`); a name on no list of given names is one
wherever it stands, once a list or a title has shown it to be one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kkrgraph.extract.entities.name_forms import is_given_name
from kkrgraph.extract.text.mentions import Mention

# `Karl Holm Havnevej 3`
_NUMBER = re.compile(r" \d{1,3}[a-zA-Z]?\b(?!\.)")


def apart(mentions: list[Mention], text: str) -> list[Mention]:
    """The mentions, those cut up that begin or end with a name which stands alone elsewhere in the document."""
    alone = {m.value for m in mentions if 2 <= m.value.count(" ") + 1 <= 3}
    found = [part for mention in mentions for part in _parts(mention, alone)]
    return [_before_address(mention, alone, text) for mention in found]


def _before_address(mention: Mention, alone: set[str], text: str) -> Mention:
    """The mention without a street behind it."""
    words = mention.value.split(" ")
    if " ".join(words[:-1]) not in alone or _NUMBER.match(text, mention.end) is None:
        return mention
    return _part(mention, 0, len(words) - 1)


def _parts(mention: Mention, alone: set[str]) -> Iterator[Mention]:
    words = mention.value.split(" ")
    for size in (3, 2):
        rest = len(words) - size
        if rest < 1:
            continue
        if " ".join(words[-size:]) in alone and (rest > 1 or not _is_name(words[0])):
            if rest > 1:
                yield from _rest(mention, 0, rest, alone)
            yield _part(mention, rest, len(words))
            return
        if rest > 1 and " ".join(words[:size]) in alone:
            yield _part(mention, 0, size)
            yield from _rest(mention, size, len(words), alone)
            return
    yield mention


def _rest(mention: Mention, first: int, last: int, alone: set[str]) -> Iterator[Mention]:
    """What stands beside the known name, where it is a name too."""
    part = _part(mention, first, last)
    if part.value in alone or _is_name(part.value.split(" ")[0]):
        yield from _parts(part, alone)


def _is_name(word: str) -> bool:
    return is_given_name(word) or word.endswith(".")


def _part(mention: Mention, first: int, last: int) -> Mention:
    words = mention.value.split(" ")
    start = mention.start + len(" ".join([*words[:first], ""]))
    value = " ".join(words[first:last])
    return replace(mention, start=start, end=start + len(value), value=value)


def again(text: str, mentions: list[Mention], blocked: bytearray) -> Iterator[Mention]:
    """Where else the names stand that are on no list of given names. blocked: characters that name something else."""
    taken = bytearray(blocked)
    for mention in mentions:
        taken[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
    # `Karl Holm Falck (V)` is the same person without his party, and no company
    through = {m.value: m for m in mentions if any(blocked[m.start : m.end])}
    unlisted = {m.value: m for m in mentions if m.rule == "name-in-context"} | through
    for value, mention in unlisted.items():
        start = text.find(value)
        while start >= 0:
            end = start + len(value)
            if (value in through or not any(taken[start:end])) and _is_whole(text, start, end):
                yield replace(mention, start=start, end=end)
            start = text.find(value, end)


def _is_whole(text: str, start: int, end: int) -> bool:
    before, behind = text[max(0, start - 2) : start], text[end : end + 2]
    if before[-1:].isalnum() or before[-1:] in ("-", ".") or behind[:1].isalnum() or behind[:1] == "-":
        return False
    return not (behind[:1] == " " and behind[1:].isupper())
