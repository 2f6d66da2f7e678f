"""Wholes: how many seats a body has in all, told beside a part of them, and parts that several named senders have each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kkrgraph.extract.entities.gazetteer import municipality_of
from kkrgraph.extract.entities.roles import bare_role
from kkrgraph.extract.seats.seat_grammar import ADJECTIVES, COUNT, ORG, PLACE, ROLE, Allotment, count_of
from kkrgraph.extract.structure.passages import Sentence

_SEATS = rf"(?:{ADJECTIVES}(?P<role>{ROLE})|pladser|sæder)"
# `blandt sine 31 medlemmer`, `Af Havnerådets 14 medlemmer vælges de seks af KL`
_OF_ALL = re.compile(
    r"(?:\b(?:blandt|af) (?:sine|dets|dens|bestyrelsens|rådets|udvalgets)|"
    rf"(?:\A|[.;:] )Af (?:de|bestyrelsens|rådets|udvalgets|{ORG}[’']?s)) (?P<count>{COUNT}) {_SEATS}"
)
# `Kommunerne har seks ud af 20 pladser`
_OUT_OF = re.compile(
    rf"(?<![\w-]){COUNT} (?:ud )?af (?:de |rådets |bestyrelsens |udvalgets |dets |dens |{ORG}[’']?s )?(?P<count>{COUNT}) (?:pladser|sæder|mandater)\b"
)
# `De tre kommuner, Greve, Faxe og Køge, udpeger to medlemmer hver`
_TOWN = rf"(?:{PLACE}|[A-ZÆØÅ][\wæøå-]+)"
_TOWNS = re.compile(
    r"\b(?:[Dd]e|[Aa]lle) (?:(?:to|tre|fire|fem|seks|syv|otte) )?(?:kommuner|ejerkommuner|kommunerne|"
    rf"ejerkommunerne)(?:,| \(|:|,? dvs\.) (?P<towns>{_TOWN}(?:, {_TOWN})* og {_TOWN})"
)


def with_wholes(sentence: Sentence, allotments: Sequence[Allotment]) -> Iterator[Allotment]:
    """The allotments of a sentence, with the wholes that they are parts of; what was read of a whole gives it nobody."""
    if not allotments:
        return
    text = sentence.marked.text
    read: set[int] = set()
    for match in (*_OF_ALL.finditer(text), *_OUT_OF.finditer(text)):
        start, end = match.span("count")
        read.update(range(start, end + 1))
        seats = match.groupdict().get("role")
        role = sentence.marked.mention_at(match.start("role")) if seats else None
        word = bare_role(role.value) if role is not None else "medlem"
        yield Allotment(
            role="medlem" if word == "repræsentant" else word,
            count=count_of(match["count"]),
            by=None,
            nominator=None,
            start=start,
            end=match.end(),
            rule="total",
        )
    for allotment in allotments:
        if allotment.start not in read:
            yield from _of_each_town(sentence, allotment)


def _of_each_town(sentence: Sentence, allotment: Allotment) -> Iterator[Allotment]:
    """One for each of the municipalities that a sentence lists, where each of them has so many."""
    text = sentence.marked.text
    match = _TOWNS.search(text, 0, allotment.start) if " hver" in text else None
    if match is None or "kommuner" not in (allotment.by or ""):
        yield allotment
        return
    for town in re.finditer(_TOWN, match["towns"]):
        start = match.start("towns") + town.start()
        name = sentence.marked.words(start, start + len(town[0]))
        yield replace(allotment, by=municipality_of(name) or name)
