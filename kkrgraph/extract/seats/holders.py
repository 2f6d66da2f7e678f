"""Holders: rules whose sentence goes on about who has the seats today: `KKR Fyn har to pladser; den ene har Karl Holm.`"""

from __future__ import annotations

import re

from kkrgraph.extract.seats.seat_grammar import PERSON, Allotment
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence

# `, som for tiden er Karl Holm`, `; den ene er besat med Karl Holm`
_TODAY = re.compile(
    r"; |, (?:som|der|hvoraf|heraf|hvor)[^,.;]{0,30}? (?:for tiden|i dag|p\.t\.|hidtil|indtil nu|aktuelt) "
)
# `Greve Kommune mangler at pege på en suppleant`: a seat left open
_LACKS = re.compile(r"\bmangler (?:[a-zæøå]+ )?at (?:pege på|udpege|vælge|indstille|finde|melde)\b")
_ACTIVE = ("holds", "appoints", "nominates", "points-at")
_TOLD = (Kind.BACKGROUND, Kind.CASE)


def end_of_rule(sentence: Sentence) -> int:
    """Where in the marked text a rule ends at the latest: before the clause that names somebody; 0 where it tells no rule."""
    text = sentence.marked.text
    if _LACKS.search(text) is not None:
        return 0
    person = text.find(PERSON)
    if person < 0:
        return len(text)
    if sentence.kind not in _TOLD:
        return 0
    return max((match.start() for match in _TODAY.finditer(text, 0, person)), default=0)


def outlives_its_holder(sentence: Sentence, allotment: Allotment) -> bool:
    """Whether a count is no part of what is told of somebody; where one is named only what a subject before it fills."""
    if PERSON not in sentence.marked.text:
        return True
    return allotment.rule in _ACTIVE and allotment.end <= end_of_rule(sentence)
