"""What the verbs of a marked text do to those it names: nominate, appoint, or neither, where voters elect."""

from __future__ import annotations

from kkrgraph.extract.appointments.action_words import BY_VOTERS
from kkrgraph.extract.seats.seat_grammar import PERSON
from kkrgraph.extract.seats.seat_verbs import APPOINTED, NOMINATED


def only_by_voters(text: str) -> bool:
    """Whether a text only tells of whom voters elected: `er valgt til Folketinget`."""
    bare = BY_VOTERS.sub("", text)
    return bare != text and not (APPOINTED.search(bare) or NOMINATED.search(bare))


def by_verb_before_name(text: str) -> str | None:
    """By the verb that governs the first name: `vælges efter indstilling fra KKR, som pegede på Karl Holm`."""
    named = text.find(PERSON)
    verbs = [*NOMINATED.finditer(text, 0, named), *APPOINTED.finditer(text, 0, named)] if named >= 0 else []
    if verbs and NOMINATED.fullmatch(max(verbs, key=lambda m: m.start())[0]):
        return "nominated"
    return None


def by_verb(text: str, told: bool = False) -> str | None:
    """By any verb, a nomination before an appointment; told: where the case tells of both, who was nominated is appointed."""
    nominated, appointed = NOMINATED.search(text) is not None, APPOINTED.search(text) is not None
    if nominated and not (appointed and told):
        return "nominated"
    return "appointed" if appointed else None
