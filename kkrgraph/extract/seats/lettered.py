"""Lettered points: `b)` or `Ad 2` of a ruling answers `b)` or `2.` of the proposal or the background, and is about the body named there."""

from __future__ import annotations

import re

from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label

_LETTER = re.compile(
    r"(?<![\w.])(?:(?:[Aa]d )?(?P<letter>[a-h])[).]|[Aa]d (?P<answered>[1-9])\b[).:]{0,2}|"
    r"(?P<number>[1-9])[).](?= [Aa]t\b))(?= )"
)
_JUST_BEFORE = re.compile(
    r"(?<![\w.])(?:(?:[Aa]d )?(?P<letter>[a-h])[).]:?|[Aa]d (?P<answered>[1-9])[).:]{0,2}|(?P<number>[1-9])[).]) *\Z"
)


def letter_of(text: str, sentence: Sentence) -> str | None:
    """The letter or number that a sentence stands behind; None where it stands behind none."""
    inside = _LETTER.match(text, sentence.start, sentence.end)
    before = _JUST_BEFORE.search(text, max(0, sentence.start - 8), sentence.start)
    found = inside or before
    return found[found.lastgroup or 0] if found is not None else None


def lettered_bodies(text: str, sentences: list[Sentence]) -> dict[tuple[int, str], str]:
    """(id of the item, letter) → the body that the point of this letter names outside the ruling."""
    found: dict[tuple[int, str], str] = {}
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
            for mention in sentence.marked.mentions(Label.ORGANISATION):
                if start <= mention.start < end and mention.kind not in (
                    "kkr",
                    "party",
                    "region",
                    "ministry",
                ):
                    found.setdefault((id(sentence.item), mark), mention.value)
                    break
    return found
