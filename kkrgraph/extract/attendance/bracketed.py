"""Names in brackets within another's entry: `Karl Holm: Afbud (Stedfortræder Eva Lind, kom kl. 10) (V)` has one party, and it is his."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kkrgraph.extract.attendance.presence import Words
from kkrgraph.extract.entities.parties import party_behind
from kkrgraph.extract.text.mentions import Mention


def outside_brackets(people: Sequence[Mention], around: Sequence[Words]) -> list[Words]:
    """The words around each name; what stands behind the bracket that a name is in is said of the one before it.

    The bracket itself is blanked in his words, so that each sign stays as far from his name as it was.
    """
    said = list(around)
    for number in range(1, len(people)):
        opened, close = said[number - 1].behind.rfind("("), _closes(said[number].behind)
        if opened < 0 or close < 0 or ")" in said[number - 1].behind[opened:]:
            continue
        outer, inner = said[number - 1].behind, said[number].behind
        said[number] = replace(said[number], behind=inner[:close])
        if party_behind(outer[:opened]) is None:
            blank = people[number].end - people[number - 1].end - opened + close + 1
            said[number - 1] = replace(
                said[number - 1], behind=outer[:opened] + " " * blank + inner[close + 1 :]
            )
    return said


def _closes(words: str) -> int:
    """Where the words close a bracket that they did not open; -1 where they do not."""
    depth = 0
    for place, sign in enumerate(words):
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            return place
    return -1
