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
    rf"(?<![\w-]){COUNT} ud af (?:de |rådets |bestyrelsens |udvalgets |dets |dens |"
    rf"{ORG}[’']?s )?(?P<count>{COUNT}) (?:pladser|sæder|mandater)\b"
)
# `De tre kommuner, Greve, Faxe og Køge, udpeger to medlemmer hver`
_TOWN = rf"(?:{PLACE}|[A-ZÆØÅ][\wæøå-]+)"
_TOWNS = re.compile(
    r"\b(?:[Dd]e|[Aa]lle) (?:(?:to|tre|fire|fem|seks|syv|otte) )?(?:kommuner|ejerkommuner|kommunerne|"
    rf"ejerkommunerne)(?:,| \(|:|,? dvs\.) (?P<towns>{_TOWN}(?:, {_TOWN})* og {_TOWN})"
)
_ELSEWHERE = re.compile(rf" (?:i|til) (?:bestyrelsen (?:for|i) )?{ORG}")
# what has members itself and sends nobody
_ORGAN_END = re.compile(
    r"\A(?:bestyrelsen|rådet|udvalget|kommissionen|repræsentantskabet|fonden)\Z|styregruppen?\Z|"
    r"\Ahvert? [a-zæøå-]*(?:udvalg|råd|gruppe|panel|nævn)\Z",
    re.IGNORECASE,
)
_HAS = re.compile(r"\b(?:har|får)\b(?! (?:udpegnings|indstillings)?ret)(?! hver\b)[^.;]{0,20}\Z")


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


def of_the_whole(sentence: Sentence, allotment: Allotment, introduced: str | None) -> Allotment:
    """`Movia har ni pladser`: the seats of the body itself, that it gives nobody."""
    if allotment.rule not in ("appoints", "holds") or not _HAS.search(
        sentence.marked.text, 0, allotment.start
    ):
        return allotment
    if _ELSEWHERE.match(sentence.marked.text, allotment.end):
        return allotment  # `Bestyrelsen har en plads i Havnerådet`
    if not _ORGAN_END.search(allotment.by or "") and allotment.by != introduced:
        return allotment
    return replace(allotment, by=None, rule="total")
