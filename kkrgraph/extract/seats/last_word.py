"""Last words: who makes the appointments of an item, where others only nominate, and through whom the municipalities do.

A minister's last word is read in seat_grammar.py; here it is a council, an assembly or the owners who have it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kkrgraph.extract.seats.seat_agents import Agents
from kkrgraph.extract.seats.seat_grammar import COUNT, ORG, ROLE
from kkrgraph.extract.seats.token_words import AGENT
from kkrgraph.extract.structure.passages import Sentence, holding
from kkrgraph.model import Meeting, Seat

_WHO = (
    r"(?P<who>(?:[a-zæøå]+(?:ens|ets)|[Ff]oreningens|[Ss]elskabets) (?:generalforsamling|repræsentantskab|[a-zæøå]*bestyrelse)|"
    rf"ejerne|aktionærerne|{AGENT})"
)
_CHOOSES = r"(?:udpeger|vælger|udnævner|beskikker)"
_CHOSEN = r"(?:udpeges|vælges|udnævnes|beskikkes)"
_AT_LAST = r"(?:formelt|endeligt|endelig)"
_CHOICE = r"(?:(?:selve |den endelige |den formelle )?udpegning(?:en|erne)?|(?:selve )?valget|det endelige valg)"
_WAYS = (
    # `selve udpegningen foretages af regionsrådet`, `valget sker på selskabets generalforsamling`
    re.compile(
        rf"\b{_CHOICE}(?: [a-zæøå]+)? (?:foretages|sker|træffes|ligger)(?: (?:formelt|endeligt|herefter|derefter))? "
        rf"(?:af|ved|i|på|hos) {_WHO}",
        re.IGNORECASE,
    ),
    # `Foreningens hovedbestyrelse træffer det endelige valg`, `regionsrådet har det sidste ord`
    re.compile(
        rf"{_WHO} (?:træffer|foretager|står for|har)(?: herefter| derefter| selv)? (?:den|det) "
        r"(?:endelige|formelle|egentlige|sidste) (?:valg|udpegning|afgørelse|beslutning|ord)"
    ),
    # `er det regionsrådet, der formelt udpeger`, `Det er ejerne, KL og Danske Regioner, der udpeger`
    re.compile(
        rf"\b(?:[Dd]et er|er det) {_WHO}(?:, [^.;]{{3,60}})?, (?:der|som) (?:{_AT_LAST} |herefter |derefter |selv )?{_CHOOSES}"
        rf"(?! (?:{COUNT}|{ROLE}|en |et )\b)"
    ),
    # `regionsrådet udpeger formelt`, `De vælges endeligt på foreningens generalforsamling`
    re.compile(rf"{_WHO} {_CHOOSES}(?: herefter| derefter)? {_AT_LAST}\b"),
    re.compile(rf"(?:\b{_CHOSEN}(?: herefter| derefter)? {_AT_LAST}|\b{_AT_LAST} {_CHOSEN}(?: de| {ROLE})?) (?:af|på) {_WHO}"),
    # `udpeger regionsrådet vækstforummets medlemmer`
    re.compile(rf"\budpeger {_WHO} (?:alle )?(?:{ORG}[’']?s|[a-zæøå]+(?:ets|ens)) {ROLE}"),
)
_STEMS = ("endelig", "formel", "dpegningen", "dpegningerne", "valget", "et sidste ord", "er det ", "et er ", "udpeger ", "oretages")
# `kommunerne i regionen, dvs. KKR Fyn`, `KKR Fyn indstiller, mens regionsrådet udpeger`
_THROUGH = re.compile(
    rf"(?:kommunerne[^.,;]{{0,40}}, (?:dvs\.|det vil sige|her) |efter indstilling fra )(?P<through>{ORG})"
    rf"|(?P<nominator>{ORG}) indstiller(?=,| og\b|;|\.|\s*\Z)"
)


class LastWords:
    """Who has the last word in the items of one document, and which KKR nominates for the municipalities."""

    def __init__(self, sentences: Sequence[Sentence], meeting: Meeting) -> None:
        # item number → who makes the appointments there
        self.of_item: dict[str, str] = {}
        # item number → the KKR that nominates
        self.through: dict[str, str] = {}
        agents = Agents(meeting)
        holds = holding(sentences, (*_STEMS, "indstill"))
        for sentence in sentences:
            if id(sentence) not in holds or sentence.heading:
                continue
            text = sentence.marked.text
            match = next((m for way in _WAYS if (m := way.search(text)) is not None), None)
            if match is not None:
                self.of_item.setdefault(sentence.number, agents.words(sentence, *match.span("who")))
            through = _THROUGH.search(text)
            if through is not None:
                name = agents.words(sentence, *through.span(through.lastgroup or 0))
                if name.startswith("KKR"):
                    self.through.setdefault(sentence.number, name)


def through_councils(seats: Sequence[Seat], through: Mapping[str, str]) -> list[Seat]:
    """`Kommunerne har seks pladser. KKR indstiller`: the municipalities nominate through their KKR.

    through: item number → the KKR that nominates there.
    """
    return [
        replace(seat, nominated_by=through[seat.number])
        if seat.number in through and (seat.nominated_by or "").casefold() == "kommunerne"
        else seat
        for seat in seats
    ]
