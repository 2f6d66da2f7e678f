"""Last words: who makes the appointments of an item, where others only nominate, and through whom the municipalities do.

A minister's last word is read in seat_grammar.py; here it is a council, an assembly or the owners who have it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kkrgraph.extract.seats.seat_agents import Agents
from kkrgraph.extract.seats.seat_grammar import COUNT, ORG, ROLE
from kkrgraph.extract.seats.token_words import AGENT
from kkrgraph.extract.structure.passages import Sentence, holding
from kkrgraph.extract.text.ways import Ways
from kkrgraph.model import Meeting, Seat

_WHO = (
    r"(?<!\w)(?P<who>[A-ZÆØÅ]?[a-zæøå]+(?:ens|ets) (?:generalforsamling|repræsentantskab|[a-zæøå]*bestyrelse)|"
    rf"ejerne|aktionærerne|{AGENT})"
)
_CHOOSES = r"(?:udpeger|vælger|udnævner|beskikker)"
_CHOSEN = r"(?:udpeges|vælges|udnævnes|beskikkes)"
_AT_LAST = r"(?:formelt|endeligt|endelig)"
_CHOICE = (
    r"(?:(?:selve |den endelige |den formelle )?udpegning(?:en|erne)?|(?:selve )?valget|det endelige valg)"
)
_WAYS = Ways(
    # `selve udpegningen foretages af regionsrådet`, `valget sker på selskabets generalforsamling`
    (
        (" foretages ", " sker ", " træffes ", " ligger "),
        rf"\b(?i:{_CHOICE})(?: [a-zæøå]+)? (?:foretages|sker|træffes|ligger)(?: (?:formelt|endeligt|herefter|derefter))? "
        rf"(?:af|ved|i|på|hos) {_WHO}",
    ),
    # `Foreningens hovedbestyrelse træffer det endelige valg`, `regionsrådet har det sidste ord`
    (
        ("endelige ", "formelle ", "egentlige ", "sidste "),
        rf"{_WHO} (?:træffer|foretager|står for|har)(?: herefter| derefter| selv)? (?:den|det) "
        r"(?:endelige|formelle|egentlige|sidste) (?:valg|udpegning|afgørelse|beslutning|ord)",
    ),
    # `KL indstiller ét medlem, hvorefter ministeriet foretager udpegningen`
    (("foretager udpegning",), rf"\b[Hh]vorefter {_WHO} foretager udpegning(?:en|erne)\b"),
    (("erefter foretager ",), rf"\b[HhDd]erefter foretager {_WHO} udpegning(?:en|erne)\b"),
    # `er det regionsrådet, der formelt udpeger`, `Det er ejerne, KL og Danske Regioner, der udpeger`
    (
        ("et er ", "er det "),
        rf"\b(?:[Dd]et er|er det) {_WHO}(?:, [^.;]{{3,60}})?, (?:der|som) (?:{_AT_LAST} |herefter |derefter |selv )?{_CHOOSES}"
        rf"(?! (?:{COUNT}|{ROLE}|en |et )\b)",
    ),
    # `regionsrådet udpeger formelt`, `De vælges endeligt på foreningens generalforsamling`
    (("formelt", "endelig"), rf"{_WHO} {_CHOOSES}(?: herefter| derefter)? {_AT_LAST}\b"),
    (
        ("formelt", "endelig"),
        rf"(?:\b{_CHOSEN}(?: herefter| derefter)? {_AT_LAST}|\b{_AT_LAST} {_CHOSEN}(?: de| {ROLE})?) (?:af|på) {_WHO}",
    ),
    # `Ministerrådet udnævner efter forslag fra regeringen`
    (
        (" efter forslag fra ", " efter indstilling fra "),
        rf"{_WHO} {_CHOOSES}(?: herefter| derefter)?(?: dem| {ROLE})? efter (?:forslag|indstilling) fra ",
    ),
    # `to kandidater, som vælges på foreningens generalforsamling`
    (
        ("generalforsamling",),
        rf"\b(?:som|der|og) {_CHOSEN} (?:på|af) (?P<who>(?:[a-zæøå]+(?:ens|ets) |{ORG}[’']?s )?generalforsamling(?:en)?)\b",
    ),
)
# `udpeger regionsrådet vækstforummets medlemmer`
_OF_ALL = Ways(
    (("udpeger ",), rf"\budpeger {_WHO} (?:alle )?(?:{ORG}[’']?s|[a-zæøå]+(?:ets|ens)) {ROLE}"),
)
# `kommunerne i regionen, dvs. KKR Fyn`, `KKR Fyn indstiller, mens regionsrådet udpeger`
_THROUGH = Ways(
    (
        (" her ", "dvs.", "det vil sige", "efter indstilling fra "),
        rf"(?:kommunerne[^.,;]{{0,40}}, (?:dvs\.|det vil sige|her) |efter indstilling fra )(?P<through>{ORG})",
    ),
    ((" indstiller",), rf"(?P<through>{ORG}) indstiller(?=,| og\b|;|\.|\s*\Z)"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LastWord:
    """Who makes the appointments; of all members where `whole`; of the bullet from `start` to `end` alone where it is of one."""

    who: str
    whole: bool
    start: int
    end: int


class LastWords:
    """Who has the last word in the items of one document, and which KKR nominates for the municipalities."""

    def __init__(self, sentences: Sequence[Sentence], meeting: Meeting) -> None:
        # item number → who makes the appointments there
        self._of_item: dict[str, LastWord] = {}
        # item number → the KKR that nominates
        self._through: dict[str, str] = {}
        self._sentences = sentences
        agents = Agents(meeting)
        holds = holding(sentences, (*_WAYS.needed, *_OF_ALL.needed, *_THROUGH.needed))
        for sentence in sentences:
            if id(sentence) not in holds or sentence.heading:
                continue
            text = sentence.marked.text
            said = _WAYS.search(text)
            match = said or _OF_ALL.search(text)
            if match is not None:
                who = agents.words(sentence, *match.span("who"))
                self._of_item.setdefault(sentence.number, self._word(sentence, who, whole=said is None))
            through = _THROUGH.search(text)
            if through is not None:
                name = agents.words(sentence, *through.span("through"))
                if name.startswith("KKR"):
                    self._through.setdefault(sentence.number, name)

    def _word(self, sentence: Sentence, who: str, whole: bool) -> LastWord:
        alike = [
            s
            for s in self._sentences
            if s.section is sentence.section and (s.block == sentence.block or not sentence.bullet)
        ]
        if not sentence.bullet:
            return LastWord(who=who, whole=whole, start=0, end=self._sentences[-1].end)
        return LastWord(who=who, whole=whole, start=alike[0].start, end=alike[-1].end)

    def given(self, seats: Sequence[Seat]) -> list[Seat]:
        """The seats, with who appoints to those that others nominate for or hold, and through whom municipalities nominate."""
        bodies: dict[str, set[str]] = {}
        for seat in seats:
            bodies.setdefault(seat.number, set()).add(seat.body)
        return [self._through_council(self._decided(seat, len(bodies[seat.number]) == 1)) for seat in seats]

    def _decided(self, seat: Seat, alone: bool) -> Seat:
        """alone: the item tells of no other body's seats."""
        word = self._of_item.get(seat.number)
        if word is None or not word.start <= seat.evidence.start < word.end or seat.appointed_by == word.who:
            return seat
        if seat.appointed_by is None and (
            seat.nominated_by is not None or (word.whole and seat.evidence.rule == "total")
        ):
            return replace(seat, appointed_by=word.who)
        if (
            seat.evidence.rule == "holds"
            and seat.role != "observatør"
            and alone
            and seat.nominated_by is None
        ):
            return replace(seat, appointed_by=word.who, nominated_by=seat.appointed_by)
        return seat

    def _through_council(self, seat: Seat) -> Seat:
        """`Kommunerne har seks pladser. KKR indstiller`: the municipalities nominate through their KKR."""
        council = self._through.get(seat.number)
        named = (seat.nominated_by or "").casefold() == "kommunerne"
        return replace(seat, nominated_by=council) if council is not None and named else seat
