"""Seat rules: who may fill how many seats of a body, as agendas explain it before someone is appointed.

The counts come from `allotments`; here they get their body, from behind the count, before it, or the item's title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.entities.roles import own_body
from kkrgraph.extract.seats.allotments import Allotter
from kkrgraph.extract.seats.each_of_them import each_of, says_each
from kkrgraph.extract.seats.founded import founded
from kkrgraph.extract.seats.own_organs import indefinite, own_organ
from kkrgraph.extract.seats.seat_grammar import Allotment, final_say
from kkrgraph.extract.seats.seat_places import place_of
from kkrgraph.extract.seats.seating import Seating
from kkrgraph.extract.seats.settled import settled
from kkrgraph.extract.seats.spoken_bodies import NOT_SEATED, is_sender
from kkrgraph.extract.seats.usual_bodies import named_by_its_end, usual_body
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence, holding
from kkrgraph.extract.text.evidence import clipped, evidence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label
from kkrgraph.model import Seat

ORG, ROLE = SIGN[Label.ORGANISATION], SIGN[Label.ROLE]
_TO_BODY = re.compile(
    rf"\b(?:[Tt]il|[Ii]) (?:[Bb]estyrelsen (?:for|i|af) |[Rr]epræsentantskabet (?:for|i) |hvert |det nye |)(?P<body>{ORG})(?![’']?s? {ROLE} (?:vælger|udpeger))"
    rf"|(?:\b(?:[Bb]estyrelsen|[Rr]epræsentantskabet|[Ff]orretningsudvalget|[Ff]ormanden)|{ROLE}) (?:for|i|af) (?P<board>{ORG})"
)
_WHOLE = re.compile(
    rf"(?P<body>{ORG})[’']?s? (?:bestyrelse |repræsentantskab )?(?:består|skal bestå|har|er sammensat|sammensættes|tæller|får)\b"
    rf"|(?P<of>{ORG})[’']?s bestyrelse|(?P<with>{ORG})(?=[^.{ORG}]{{0,60}} bestående af| med [1-9])"
)
# `De udpeges af beskæftigelsesministeren.`, `rådet beskikkes af social- og boligministeren`
_BY_MINISTER = re.compile(
    rf"\b(?:(?:udpeges|beskikkes)(?: formelt| alle)? af|[Uu]dpegning(?:en|erne)? (?:foretages|sker|træffes)(?: formelt| endeligt?| herefter| derefter)? (?:af|ved)) (?P<who>{ROLE}|[a-zæøå-]+(?:, [a-zæøå-]+)?(?: og [a-zæøå]+)?ministeren)"
)
# what is proposed is no rule
_ALONE, _LABEL_LENGTH = re.compile(rf"{ORG}\.?"), 90
_ORGAN = re.compile(r"(?:bestyrelsen|rådet|udvalget|kommissionen|repræsentantskabet|fonden)", re.IGNORECASE)
_HAS = re.compile(r"\b(?:har|får)\b(?! (?:udpegnings|indstillings)?ret)[^.;]{0,20}\Z")
# `kommunerne bag I/S Nordkaj udpeger hver to`: its owners fill its seats
_BEHIND = re.compile(r"[Kk]ommunerne bag (?P<body>.+)\Z")
_PROPOSES = re.compile(r"\b(?:indstill(?:er|es)|foreslå[rs]),? at\b")
_OWN_BOARD = re.compile(r"\b[Bb]estyrelsen\b(?! for)|\bbestyrelsesmedlem")
# `De øvrige tre vælges af bestyrelsen selv`: of the body whose seats were told before
_REST = re.compile(r"[Dd]e (?:øvrige|resterende|sidste) ")
_NO_BODIES = ("party", "ministry", "region", "agency", "municipality", "kkr")
# what any seat rule has in it; most sentences have none of it
_STEMS = (
    "dpeg", "ælg", "algt", "ndstil", "pege", "bestå", "ammens", "edlem", "plads", "esæt", "eskik", "æller", "tyregruppe", "ormand",
    "sender", "sende ", "levere", "udnævn", "råder over", "fylder", "repræsenter", "sidder", " er på ", "tilfald",
    "udvalg på ", "gruppe på ", "panel på ", "råd på ", "inisteren", "født", "funktion", "embede", "ildel",
    "epræsentant", "bservatør", "uppleant", "tedfortræder",
)  # fmt: skip


class Reader:
    """Reads the seat rules of one document."""

    def __init__(self, doc: Doc) -> None:
        self.seating: Seating = doc._.seating
        self.meeting = self.seating.meeting
        self.document = self.seating.document
        self.allotter = Allotter(self.meeting)
        self.ministers = self._ministers()
        # item number → the body of its last seat rule, which the next one goes on about
        self.before: dict[str, str] = {}
        # the last sentence that is nothing but a body's name
        self.label: Sentence | None = None

    def _ministers(self) -> dict[str, str]:
        """Item number → the minister who makes the final appointment there."""
        found: dict[str, str] = {}
        holds = holding(self.seating.sentences, ("ministeren",))
        for sentence in self.seating.sentences:
            if id(sentence) not in holds:
                continue
            text = sentence.marked.text
            match = final_say(text) or _BY_MINISTER.search(text)
            if match is not None:
                words = sentence.marked.words(match.start("who"), match.end("who"))
                if words.lower().endswith("ministeren"):
                    found.setdefault(sentence.number, words)
        return found

    def read(self) -> Iterator[Seat]:
        holds = holding(self.seating.sentences, _STEMS)
        for sentence in self.seating.sentences:
            if sentence.end - sentence.start < _LABEL_LENGTH and _ALONE.fullmatch(sentence.marked.text):
                self.label = sentence
            if id(sentence) not in holds and not (sentence.bullet and " fra " in sentence.text):
                continue
            if sentence.heading or sentence.marked.mentions(Label.PERSON):
                continue
            for body, allotment in founded(sentence, self.meeting):
                yield self.seat(sentence, self._by_the_board(allotment, body), body)
            if _PROPOSES.search(sentence.text) or sentence.kind is Kind.PROPOSAL:
                continue
            if sentence.kind is Kind.DECISION and final_say(sentence.marked.text) is None:
                continue
            yield from self._ruled(sentence)

    def _ruled(self, sentence: Sentence) -> Iterator[Seat]:
        """The rules of one sentence of a case; of a ruling only a minister's last word."""
        allotments = [
            self._of_the_whole(sentence, allotment)
            for allotment in self.allotter.allotments(sentence)
            if sentence.kind is not Kind.DECISION or allotment.rule == "appointed-by-minister"
        ]
        agents = frozenset(
            name for a in allotments for words in (a.by, a.nominator) if words for name in words.split("; ")
        )
        for allotment in allotments:
            for body in self._bodies(sentence, allotment, agents):
                self.before[sentence.number] = body
                yield self.seat(sentence, self._by_the_board(allotment, body), body)

    def _bodies(self, sentence: Sentence, allotment: Allotment, agents: frozenset[str]) -> Iterator[str]:
        """The body of the seats; each of those named before, for `ét medlem i hver`."""
        if says_each(sentence, allotment):
            yield from each_of(sentence, self.seating, agents)
            return
        behind = _BEHIND.match(allotment.by or "")
        body = behind["body"] if behind is not None else self.body(sentence, allotment, agents)
        if body is not None:
            yield body

    def _by_the_board(self, allotment: Allotment, body: str) -> Allotment:
        """`bestyrelsen` in a board's own minutes is the board, else the one that is spoken of; `rådet` is a body so called."""
        if (
            allotment.rule != "founded"
            and _ORGAN.fullmatch(allotment.by or "")
            and indefinite(allotment.by or "") in body.casefold()
        ):
            return replace(allotment, by=body)
        if (allotment.by or "").casefold() != "bestyrelsen":
            return allotment
        own = self.meeting.body or "KKR"
        return replace(allotment, by=body if own.startswith("KKR") else own)

    def _of_the_whole(self, sentence: Sentence, allotment: Allotment) -> Allotment:
        """`Movia har ni pladser`: the seats of the body itself, that it gives nobody."""
        if allotment.rule not in ("appoints", "holds") or not _HAS.search(
            sentence.marked.text, 0, allotment.start
        ):
            return allotment
        if not _ORGAN.fullmatch(allotment.by or "") and allotment.by != self.seating.focus.introduced(
            sentence.marked
        ):
            return allotment
        return replace(allotment, by=None, rule="total")

    def body(self, sentence: Sentence, allotment: Allotment, agents: frozenset[str]) -> str | None:
        """The body whose seats they are: named as the place of the seats, as the whole, over the list, in title or item."""
        if sentence.kind is Kind.DECISION:  # a minister's last word on whom the ruling has just named
            return self._named_before(sentence)
        label = self._label_of(sentence)
        if label is not None:
            return label
        unnamed = place_of(sentence, allotment, self.seating, agents)
        if unnamed is not None:
            return unnamed
        named_here = self._named_here(sentence, allotment, agents)
        if named_here is not None:
            return named_here
        meant = self.seating.focus.of(sentence)
        if allotment.rule == "of-those" and (meant is None or not meant.near):
            return self.before.get(sentence.number) if _REST.match(sentence.marked.text) else None
        if meant is not None and meant.near and meant.body not in agents:
            return meant.body
        heading = self.seating.heading_body(sentence)
        title, item = self.seating.title_body(sentence), self.seating.item_bodies.get(id(sentence.item))
        if heading is not None and heading not in agents:
            return heading
        if title is not None and title != self.meeting.body and title not in agents:
            return title
        own = own_organ(sentence, self.meeting.body) or (self.own_board(sentence) if title is None else None)
        named = own or named_by_its_end(sentence, self.seating) or self.before.get(sentence.number)
        item = item if item not in agents else None
        return named or item or title or usual_body(sentence, self.seating, agents)

    def _label_of(self, sentence: Sentence) -> str | None:
        """The body that stands alone before the sentences of its paragraph: `Movia. KL udpeger to medlemmer.`"""
        label = self.label
        if label is None or label.section is not sentence.section or sentence.block - label.block > 1:
            return None
        return self.seating.seat_of(label.marked.mention_at(0))

    def _named_here(self, sentence: Sentence, allotment: Allotment, agents: frozenset[str]) -> str | None:
        """The body that the sentence itself names as the place of the seats, or as the whole."""
        marked = sentence.marked
        # `består af borgmestrene og en repræsentant for Havneforbundet`: of the body that consists of them
        whole = allotment.rule == "ex-officio" and "bestå" in marked.text
        for pattern in (_WHOLE, _TO_BODY) if whole else (_TO_BODY, _WHOLE):
            matches = list(pattern.finditer(marked.text))
            # nearest behind the count first: `fire medlemmer til RAR Fyn og fem til RAR Sydjylland`
            for match in sorted(matches, key=lambda m: (m.start() < allotment.end, m.start())):
                group = next(name for name in match.re.groupindex if match[name])
                mention = marked.mention_at(match.start(group))
                if self._is_office(sentence, match):
                    continue
                name = own_body(mention.value, self.meeting)
                if (
                    mention.kind not in _NO_BODIES
                    and not is_sender(mention)
                    and name not in agents
                    and name not in NOT_SEATED
                ):
                    return name
        return None

    def _named_before(self, sentence: Sentence) -> str | None:
        """The body of the nearest sentence before, in the same ruling, that speaks of seats in one."""
        named: str | None = None
        for other in self.seating.sentences:
            if other is sentence:
                break
            if other.section is sentence.section:
                named = self.seating.body_of(other.marked) or named
        return named if named != self.meeting.body else None

    def _is_office(self, sentence: Sentence, match: re.Match[str]) -> bool:
        """`politidirektøren i Nordkredsens Politi`: who sits there is no seat of that body."""
        text = sentence.marked.text
        place = match.start() if match[0][0] == ROLE else match.start() - 2
        role = sentence.marked.mention_at(place) if place >= 0 and text[place] == ROLE else None
        return role is not None and role.kind in ("director", "head", "mayor", "official")

    def own_board(self, sentence: Sentence) -> str | None:
        """The meeting's own body, where a board's minutes speak of its members."""
        board = _OWN_BOARD.search(sentence.text) is not None
        own: str | None = self.meeting.body
        return own if board and not (own or "KKR").startswith("KKR") else None

    def seat(self, sentence: Sentence, allotment: Allotment, body: str) -> Seat:
        start, end = clipped(
            sentence.marked.offset(allotment.start), sentence.marked.end_offset(allotment.end)
        )
        return Seat(
            number=sentence.number,
            body=self.seating.focus.full(sentence, body) or body,
            role=allotment.role or self.seating.default_role(sentence),
            count=allotment.count,
            appointed_by=allotment.by,
            nominated_by=allotment.nominator,
            evidence=evidence(self.document, start, end, allotment.rule, (sentence.start, sentence.end)),
        )


@Language.component(
    "kkr_seats",
    requires=["doc._.seating"],
    assigns=["doc._.seats_records"],
)
def read_seats(doc: Doc) -> Doc:
    """Fills `doc._.seats_records`."""
    reader = Reader(doc)
    doc._.seats_records = settled(list(reader.read()), reader.ministers)
    return doc
