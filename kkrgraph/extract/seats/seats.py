"""Seat rules: who may fill how many seats of a body, as agendas explain it before someone is appointed.

The counts come from `allotments`; here they get their body, from behind the count, before it, or the item's title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.seats.allotments import Allotter
from kkrgraph.extract.seats.each_of_them import each_of, says_each
from kkrgraph.extract.seats.founded import chosen_by, founded, parts_of
from kkrgraph.extract.seats.holders import end_of_rule, outlives_its_holder
from kkrgraph.extract.seats.last_word import LastWords
from kkrgraph.extract.seats.listed_seats import listed_seats
from kkrgraph.extract.seats.ministers import ministers_of, titled
from kkrgraph.extract.seats.named_places import named_here
from kkrgraph.extract.seats.own_organs import indefinite, is_board, is_called, own_organ
from kkrgraph.extract.seats.seat_grammar import Allotment, final_say
from kkrgraph.extract.seats.seat_places import in_full, place_of, titled_group
from kkrgraph.extract.seats.seating import Seating
from kkrgraph.extract.seats.settled import settled
from kkrgraph.extract.seats.told_bodies import TELLS, told
from kkrgraph.extract.seats.usual_bodies import is_council, named_by_its_end, usual_body
from kkrgraph.extract.seats.wholes import of_the_whole, with_wholes
from kkrgraph.extract.seats.with_deputies import with_deputies
from kkrgraph.extract.structure.layout import Kind
from kkrgraph.extract.structure.passages import Sentence, holding
from kkrgraph.extract.text.evidence import clipped, evidence
from kkrgraph.extract.text.marked import SIGN
from kkrgraph.extract.text.mentions import Label
from kkrgraph.model import Seat

ORG, ROLE = SIGN[Label.ORGANISATION], SIGN[Label.ROLE]
# what is proposed is no rule
# `Fonden Havnens Venner`, `Bestyrelsen for Movia.`, `b. Handicaprådet` on a line of its own
_ALONE = re.compile(
    rf"(?:[a-hA-H][.)] )?(?:[Dd]en selvejende institution |[Ff]onden |[Ff]oreningen |[Ss]elskabet |[Tt]il |"
    rf"(?:[Tt]il )?[Bb]estyrelsen (?:for|i) |[Rr]epræsentantskabet (?:for|i) )?{ORG}(?:[’']?s? bestyrelse)?[.:]?(?: [b-h]\.)?"
)
_LABEL_LENGTH = 90
_ORGAN = re.compile(r"(?:bestyrelsen|rådet|udvalget|kommissionen|repræsentantskabet|fonden)", re.IGNORECASE)
# `kommunerne bag I/S Nordkaj udpeger hver to`: its owners fill its seats
_BEHIND = re.compile(r"[Kk]ommunerne bag (?P<body>.+)\Z")
_PROPOSES = re.compile(r"\b(?:indstill(?:er|es)|foreslå[rs]),? at\b")
_OWN_BOARD = re.compile(r"\b[Bb]estyrelsen\b(?! for)|\bbestyrelsesmedlem")
# `De øvrige tre vælges af bestyrelsen selv`: of the body whose seats were told before
_REST = re.compile(r"[Dd]e (?:øvrige|resterende|sidste) ")
# what any seat rule has in it; most sentences have none of it
_STEMS = (
    "dpeg", "ælg", "algt", "ndstil", "pege", "bestå", "ammens", "edlem", "plads", "esæt", "eskik", "æller", "tyregruppe", "ormand",
    "sender", "sende ", "levere", "udnævn", "råder over", "fylder", "repræsenter", "sidder", " er på ", "tilfald",
    "udvalg på ", "gruppe på ", "panel på ", "råd på ", "inisteren", "født", "funktion", "embede", "ildel",
    "epræsentant", "bservatør", "stiller ", "stille med", "deltage", "fordel", "uppleant", "tedfortræder",
)  # fmt: skip


class Reader:
    """Reads the seat rules of one document."""

    def __init__(self, doc: Doc) -> None:
        self.seating: Seating = doc._.seating
        self.meeting = self.seating.meeting
        self.document = self.seating.document
        self.allotter = Allotter(self.meeting)
        self.last_words = LastWords(self.seating.sentences, self.meeting)
        self.ministers = ministers_of(self.seating.sentences)
        # item number → the body of its last seat rule, which the next one goes on about
        self.before: dict[str, str] = {}
        # the last sentence that had a seat rule
        self.counted: Sentence | None = None
        # the last sentence that is nothing but a body's name
        self.label: Sentence | None = None
        # the last sentence that told of a body by words that are no known name, with the body
        self.told: tuple[Sentence, str] | None = None
        # the last sentence that named a place by its kind, with the place
        self.placed: tuple[Sentence, str] | None = None

    def read(self) -> Iterator[Seat]:
        holds = holding(self.seating.sentences, _STEMS)
        told_of = holds | holding(self.seating.sentences, TELLS)
        for sentence in self.seating.sentences:
            if sentence.end - sentence.start < _LABEL_LENGTH and _ALONE.fullmatch(sentence.marked.text):
                self.label = sentence
            if id(sentence) in told_of and not sentence.heading and (body := told(sentence, self.seating)):
                self.told = (sentence, body)
            if id(sentence) not in holds and not (
                (sentence.bullet and " fra " in sentence.text)
                or (self._just_told(sentence) and " har " in sentence.text)
            ):
                continue
            if sentence.heading or not end_of_rule(sentence):
                continue
            founding = list(founded(sentence, self.meeting))
            if founding:
                allotted = list(self.allotter.allotments(sentence))
                founding = [(body, chosen_by(whole, allotted)) for body, whole in founding]
                founding += parts_of(founding, allotted)
            for body, allotment in founding:
                self.before[sentence.number], self.counted = body, sentence
                yield self.seat(sentence, self._by_the_board(allotment, body), body)
            if founding or _PROPOSES.search(sentence.text) or sentence.kind is Kind.PROPOSAL:
                continue
            if sentence.kind is Kind.DECISION and final_say(sentence.marked.text) is None:
                continue
            ruled = list(self._ruled(sentence))
            yield from ruled
            yield from self._listed(sentence, ruled)

    def _listed(self, sentence: Sentence, ruled: Sequence[Seat]) -> Iterator[Seat]:
        """The seats that a line of a list counts and that are not told in it with who fills them."""
        told = {(seat.role, seat.count) for seat in ruled if seat.evidence.rule != "total"}
        for body, allotment in listed_seats(sentence, self.seating):
            if (allotment.role, allotment.count) not in told:
                named = body or self.body(
                    sentence, allotment, frozenset({allotment.by or allotment.nominator or ""})
                )
                if named is not None:
                    yield self.seat(sentence, allotment, named)

    def _ruled(self, sentence: Sentence) -> Iterator[Seat]:
        """The rules of one sentence of a case; of a ruling only a minister's last word."""
        introduced = self.seating.focus.introduced(sentence.marked)
        allotments = [
            of_the_whole(sentence, allotment, introduced)
            for allotment in with_wholes(
                sentence, list(with_deputies(sentence, list(self.allotter.allotments(sentence))))
            )
            if outlives_its_holder(sentence, allotment)
            and (sentence.kind is not Kind.DECISION or allotment.rule == "appointed-by-minister")
        ]
        agents = frozenset(
            name for a in allotments for words in (a.by, a.nominator) if words for name in words.split("; ")
        )
        for allotment in allotments:
            for body in self._bodies(sentence, allotment, agents):
                self.before[sentence.number], self.counted = body, sentence
                yield self.seat(sentence, self._by_the_board(allotment, body), body)

    def _bodies(self, sentence: Sentence, allotment: Allotment, agents: frozenset[str]) -> Iterator[str]:
        """The body of the seats; each of those named before, for `ét medlem i hver`."""
        if says_each(sentence, allotment):
            yield from each_of(sentence, allotment, self.seating, agents)
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
            and (indefinite(allotment.by or "") in body.casefold() or is_called(body, allotment.by or ""))
        ):
            return replace(allotment, by=body)
        if (allotment.by or "").casefold() != "bestyrelsen":
            return allotment
        own = self.meeting.body
        if own is None:
            return allotment
        return replace(allotment, by=body if own.startswith("KKR") else own)

    def body(self, sentence: Sentence, allotment: Allotment, agents: frozenset[str]) -> str | None:
        """The body whose seats they are: named as the place of the seats, as the whole, over the list, in title or item."""
        if sentence.kind is Kind.DECISION:  # a minister's last word on whom the ruling has just named
            return self._named_before(sentence)
        label = self._label_of(sentence)
        if label is not None:
            return label
        said = self._of_sentence(sentence, allotment, agents)
        if said is not None:
            return said
        meant = self.seating.focus.of(sentence)
        if allotment.rule == "of-those" and (meant is None or not meant.near):
            goes_on = _REST.match(sentence.marked.text) or self._just_told(sentence)
            return self.before.get(sentence.number) if goes_on else self.titled(sentence, agents)
        if meant is not None and meant.near and meant.body not in agents:
            return meant.body
        return self._from_afar(sentence, allotment, agents)

    def _of_sentence(self, sentence: Sentence, allotment: Allotment, agents: frozenset[str]) -> str | None:
        """The body that the sentence names in its own words or as known, or that the one before it began to tell of."""
        begun = self._told_before(sentence)
        if begun is not None and self.told is not None and self.told[0] is sentence:
            return begun
        unnamed = place_of(sentence, allotment, self.seating, agents)
        if unnamed is not None:
            self.placed = (sentence, unnamed)
            return unnamed
        here = named_here(sentence, allotment, agents, self.meeting)
        if here is None and self.placed is not None and self.placed[0] is sentence:
            return self.placed[1]  # `KL udpeger to medlemmer til følgegruppen, lodserne tre`
        return here or (begun if begun not in agents else None)

    def _from_afar(self, sentence: Sentence, allotment: Allotment, agents: frozenset[str]) -> str | None:
        """The body by the heading, the title or the item, where the paragraph names none."""
        heading = self.seating.heading_body(sentence)
        title, item = self.seating.title_body(sentence), self.seating.item_bodies.get(id(sentence.item))
        item = item if item not in agents and not is_council(item) else None
        title = title if allotment.rule != "nominates" or title not in agents else None
        if heading is not None and heading not in agents:
            return heading
        if title is not None and title != self.meeting.body and title not in agents:
            return title
        own = own_organ(sentence, self.meeting.body) or (self.own_board(sentence) if title is None else None)
        named = own or named_by_its_end(sentence, self.seating) or self.before.get(sentence.number)
        group = titled_group(sentence, self.seating)
        usual = named or item or title or group or usual_body(sentence, self.seating, agents)
        # a board that speaks of nobody else's seats
        owner: str | None = self.meeting.body if title is None and is_board(self.meeting.body) else None
        return usual or owner

    def _told_before(self, sentence: Sentence) -> str | None:
        """The body that the paragraph's sentences before have begun to tell of, unless another one was introduced since."""
        if self.told is None:
            return None
        start, body = self.told
        if start.section is not sentence.section or start.block != sentence.block:
            return None
        before, now = self.seating.focus.of(start), self.seating.focus.of(sentence)
        return body if now is None or (before is not None and now.body == before.body) else None

    def titled(self, sentence: Sentence, agents: frozenset[str]) -> str | None:
        """The body of the item's title, where it is neither who meets nor who chooses."""
        title = self.seating.title_body(sentence)
        return title if title != self.meeting.body and title not in agents else None

    def _just_told(self, sentence: Sentence) -> bool:
        """Whether a seat rule stands in the same paragraph before: `Fondens bestyrelse har fem medlemmer. Tre udpeges af KL.`"""
        told = self.counted
        return told is not None and told.section is sentence.section and told.block == sentence.block

    def _label_of(self, sentence: Sentence) -> str | None:
        """The body that stands alone before the sentences of its paragraph: `Movia. KL udpeger to medlemmer.`"""
        label = self.label
        if label is None or label.section is not sentence.section or sentence.block - label.block > 1:
            return None
        return self.seating.seat_of(label.marked.mention_at(0))

    def _named_before(self, sentence: Sentence) -> str | None:
        """The body of the nearest sentence before, in the same ruling, that speaks of seats in one."""
        named: str | None = None
        for other in self.seating.sentences:
            if other is sentence:
                break
            if other.section is sentence.section:
                named = self.seating.body_of(other.marked) or named
        return named if named != self.meeting.body else None

    def own_board(self, sentence: Sentence) -> str | None:
        """The meeting's own body, where a board's minutes speak of its members."""
        board = _OWN_BOARD.search(sentence.text) is not None
        own: str | None = self.meeting.body
        return own if board and is_board(own) else None

    def seat(self, sentence: Sentence, allotment: Allotment, body: str) -> Seat:
        start, end = clipped(
            sentence.marked.offset(allotment.start), sentence.marked.end_offset(allotment.end)
        )
        return Seat(
            number=sentence.number,
            body=in_full(sentence, self.seating.focus.full(sentence, body) or body, self.seating),
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
    seats = settled(reader.last_words.given(list(reader.read())), reader.ministers)
    doc._.seats_records = titled(seats, reader.seating.sentences)
    return doc
