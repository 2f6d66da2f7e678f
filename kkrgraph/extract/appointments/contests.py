"""Contests: for which office somebody wins a vote, where the sentence before tells who stood for what."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.seats.seating import PERSON, ROLE, SEAT_ROLES
from kkrgraph.extract.structure.passages import Sentence

_WINS = re.compile(r"\b(?:valgt|valgtes|valgte)\b(?! (?:som|til) )")
_STAND = re.compile(
    r"\b(?:foreslået|foreslog|opstillet|opstillede|stillede|kandiderede|"
    rf"kandidater)\b[^.;]{{0,60}}? (?:som|til) (?P<role>{ROLE})"
    rf"|\b(?:[Tt]il|[Ss]om) (?:ny )?(?P<office>{ROLE}) (?:foreslog|pegede|foresloges|foreslås|blev|var der|"
    r"stillede|opstillede|er der stillet)\b"
)
# `med 8 stemmer mod 5 til Karl Holm`: who loses it
LOSER = (
    r"\bmod (?:\d+|[a-zæøå]+)(?: stemmer?)?,? (?:(?:der|som) (?:faldt på|tilfaldt|gik til) |"
    rf"(?:til|for|på) )(?:{ROLE} )?(?P<loser>{PERSON})"
)


def contested(sentence: Sentence, sentences: Sequence[Sentence]) -> str | None:
    """The office of whoever wins: `Eva Lind blev foreslået som formand. Karl Holm blev valgt.`; None where none is told of."""
    if _WINS.search(sentence.marked.text) is None:
        return None
    before = None
    for other in sentences:
        if other is sentence:
            break
        if other.section is sentence.section:
            before = other
    match = _STAND.search(before.marked.text) if before is not None else None
    if match is None or before is None:
        return None
    mention = before.marked.mention_at(match.start("role" if match["role"] else "office"))
    return bare_role(mention.value) if mention.kind in SEAT_ROLES else None
