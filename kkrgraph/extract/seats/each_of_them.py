"""Each of them: `Movia har én plads i hver`, said of several bodies: named before, behind the count, or in lines below."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kkrgraph.extract.seats.seat_grammar import COUNT, ORG, ROLE, Allotment
from kkrgraph.extract.seats.seating import Seating
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.mentions import Label

_BOARDS = (
    r"(?:(?:to|tre|fire|fem|seks|syv|otte) )?(?:bestyrelser|selskaber|råd|udvalg|institutioner|skoler|"
    r"fora|organer)(?:ne|ene|e)?"
)
# `to medlemmer og to suppleanter til hvert råd`
_MORE = rf"(?:(?:,| og| samt) {COUNT} (?:[a-zæøå]+ )?{ROLE})*"
_EACH = re.compile(
    rf"{_MORE} (?:i|til) (?:begge|hvert?)(?: (?:af (?:dem|disse|de)(?: {_BOARDS})?|af {_BOARDS}|"
    r"(?:bestyrelse|selskab|råd|udvalg)r?\w*)\b[^.,;]{0,40})?(?=[.,;]|\s*\Z| og\b)"
)
# `i hver af bestyrelserne for Movia og Havnerådet`, `til henholdsvis Movia og Havnerådet`
_NAMED = re.compile(
    rf"{_MORE} (?:i|til) (?:hver af |begge |hvert af |hver )?(?:{_BOARDS}|bestyrelserne) (?:for|i|"
    rf"af) (?P<list>{ORG}(?:(?:, | og | samt |, og ){ORG})+)"
)
# `til hver af nedenstående bestyrelser for perioden 2022-2025:`
_BELOW = re.compile(
    rf"{_MORE} (?:i|til) (?:hvert? af |begge |alle )?(?:de )?(?:nedenstående|følgende) {_BOARDS}\b"
)
# `Movia: Karl Holm` or `Movia` at the head of a line
_HEAD = re.compile(rf"(?:[Bb]estyrelsen (?:for|i) )?{ORG}(?: \([^()]{{1,40}}\))?(?::| [–-] |[.;,]?\s*\Z)")


def says_each(sentence: Sentence, allotment: Allotment) -> bool:
    """Whether the words behind a count give it to each of several bodies."""
    text = sentence.marked.text
    return any(way.match(text, allotment.end) is not None for way in (_EACH, _NAMED, _BELOW))


def each_of(
    sentence: Sentence, allotment: Allotment, seating: Seating, agents: frozenset[str]
) -> Iterator[str]:
    """The bodies that are meant: named behind the count, heading the lines below, or together in the nearest sentence before."""
    text = sentence.marked.text
    named = _NAMED.match(text, allotment.end)
    if named is not None:
        places = range(*named.span("list"))
        bodies = [
            seating.seat_of(sentence.marked.mention_at(place)) for place in places if text[place] == ORG
        ]
        yield from dict.fromkeys(body for body in bodies if body is not None)
    elif _BELOW.match(text, allotment.end) is not None:
        yield from dict.fromkeys(_below(sentence, seating))
    else:
        yield from _before(sentence, seating, agents)


def _below(sentence: Sentence, seating: Seating) -> Iterator[str]:
    """The bodies at the heads of the item's lines below."""
    for other in seating.sentences:
        if other.item is sentence.item and other.start > sentence.start and _HEAD.match(other.marked.text):
            body = seating.seat_of(other.marked.mention_at(other.marked.text.index(ORG)))
            if body is not None:
                yield body


def _before(sentence: Sentence, seating: Seating, agents: frozenset[str]) -> Iterator[str]:
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
