"""Lettered points: `b)` or `Ad 2` of a ruling answers `b)` or `2.` of the proposal or the background, and is about the body named there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label, Mention

_LETTER = re.compile(
    r"(?<![\w.])(?:(?:[Aa]d )?(?P<letter>[a-h])[).:]|[Aa]d (?P<answered>[1-9])\b[).:]{0,2}|"
    r"(?P<number>[1-9])[).](?= [Aa]t\b))(?= )"
)
_JUST_BEFORE = re.compile(
    r"(?<![\w.])(?:(?:[Aa]d )?(?P<letter>[a-h])[).:]:?|[Aa]d (?P<answered>[1-9])[).:]{0,2}|(?P<number>[1-9])[).]) *\Z"
)


# a point may say who sends somebody: no seat is his
_SENDERS = ("kkr", "party", "region", "ministry")


def letter_of(text: str, sentence: Sentence) -> str | None:
    """The letter or number that a sentence stands behind; None where it stands behind none."""
    inside = _LETTER.match(text, sentence.start, sentence.end)
    before = _JUST_BEFORE.search(text, max(0, sentence.start - 8), sentence.start)
    found = inside or before
    return found[found.lastgroup or 0] if found is not None else None


def lettered_bodies(text: str, sentences: list[Sentence]) -> dict[tuple[int, str], str]:
    """(id of the item, letter) → the body that the point of this letter names outside the ruling."""
    found: dict[tuple[int, str], str] = {}
    for sentence, mark, start, end in _points(text, sentences):
        for mention in sentence.marked.mentions(Label.ORGANISATION):
            if start <= mention.start < end and mention.kind not in _SENDERS:
                found.setdefault((id(sentence.item), mark), mention.value)
                break
    return found


def lettered_roles(text: str, sentences: list[Sentence]) -> dict[tuple[int, str], Mention]:
    """(id of the item, letter) → the role that the point of this letter names outside the ruling, where it is one alone."""
    found: dict[tuple[int, str], Mention] = {}
    for sentence, mark, start, end in _points(text, sentences):
        roles = [m for m in sentence.marked.mentions(Label.ROLE) if start <= m.start < end]
        if len({role.value for role in roles}) == 1:
            found.setdefault((id(sentence.item), mark), roles[0])
    return found


def _points(text: str, sentences: list[Sentence]) -> Iterator[tuple[Sentence, str, int, int]]:
    """The points outside rulings: the sentence, the letter, and where the point's words begin and end in it."""
    for sentence in sentences:
        if sentence.kind is Kind.DECISION:
            continue
        letter = letter_of(text, sentence)
        points = [
            (match.start(), match[match.lastgroup or 0])
            for match in _LETTER.finditer(text, sentence.start, sentence.end)
        ]
        if letter is not None:
            points.insert(0, (sentence.start, letter))
        for place, (start, mark) in enumerate(points):
            end = points[place + 1][0] if place + 1 < len(points) else sentence.end
            yield sentence, mark, start, end
