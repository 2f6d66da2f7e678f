"""Each of them: `Movia har én plads i hver`, said of the bodies that the sentences before named together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.seats.seat_grammar import Allotment
from kkrgraph.extract.seats.seating import Seating
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label

_EACH = re.compile(
    r" (?:i|til) (?:begge|hver)(?: (?:af (?:dem|disse|de)|"
    r"(?:bestyrelse|selskab|råd|udvalg)r?\w*)\b[^.,;]{0,40})?(?=[.,;]|\s*\Z| og\b)"
)


def says_each(sentence: Sentence, allotment: Allotment) -> bool:
    """Whether the words behind a count give it to each of several bodies."""
    return _EACH.match(sentence.marked.text, allotment.end) is not None


def each_of(sentence: Sentence, seating: Seating, agents: frozenset[str]) -> Iterator[str]:
    """The bodies that the nearest sentence before in the item named together, without those named beside the count."""
    own = {seating.meeting.body, *agents}
    here = {seating.seat_of(mention) for mention in sentence.marked.mentions(Label.ORGANISATION)}
    together: list[str] = []
    for other in seating.sentences:
        if other is sentence:
            break
        if other.item is sentence.item:
            bodies = [seating.seat_of(mention) for mention in other.marked.mentions(Label.ORGANISATION)]
            named = list(dict.fromkeys(body for body in bodies if body is not None and body not in own))
            together = named if len(named) > 1 else together
    yield from (body for body in together if body not in here)
