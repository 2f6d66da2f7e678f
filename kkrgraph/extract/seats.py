"""Seat rules: who may fill how many seats of a body, as agendas explain it before someone is appointed.

The counts come from `allotments`; here they get their body, from behind the count, before it, or the item's title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.allotments import Allotter
from kkrgraph.extract.evidence import clipped, evidence
from kkrgraph.extract.layout import Kind
from kkrgraph.extract.marked import SIGN, Marked
from kkrgraph.extract.mentions import Label
from kkrgraph.extract.passages import Sentence
from kkrgraph.extract.roles import own_body
from kkrgraph.extract.seat_grammar import Allotment, final_say
from kkrgraph.extract.seating import NOT_SEATED, Seating
from kkrgraph.model import Seat

ORG, ROLE = SIGN[Label.ORGANISATION], SIGN[Label.ROLE]
_TO_BODY = re.compile(
    rf"\b(?:[Tt]il|[Ii]|af|for) (?:bestyrelsen (?:for|i|af) |hvert |det nye |)(?P<body>{ORG})(?![’']?s? {ROLE} (?:vælger|udpeger))"
)
_NO_BODIES = ("party", "ministry", "region", "agency", "municipality", "kkr")
# what any seat rule has in it; most sentences have none of it
_ANY = re.compile(r"udpeg|vælg|indstil|bestå|medlem|formand|observatør|styregruppe| fra ", re.IGNORECASE)


class Reader:
    """Reads the seat rules of one document."""

    def __init__(self, doc: Doc) -> None:
        self.seating: Seating = doc._.seating
        self.meeting = self.seating.meeting
        self.document = self.seating.document
        self.allotter = Allotter(self.meeting)
        self.ministers = self._ministers()

    def _ministers(self) -> dict[str, str]:
        """Item number → the minister who makes the final appointment there."""
        found: dict[str, str] = {}
        for sentence in self.seating.sentences:
            match = final_say(sentence.marked.text)
            who = self.allotter.who(sentence, match, "who", final=True)
            if who is not None and who.lower().endswith("ministeren"):
                found.setdefault(sentence.number, who)
        return found

    def read(self) -> Iterator[Seat]:
        for sentence in self.seating.sentences:
            if not _ANY.search(sentence.text):
                continue
            if (
                sentence.kind in (Kind.DECISION, Kind.PROPOSAL)
                or sentence.heading
                or sentence.marked.mentions(Label.PERSON)
            ):
                continue
            for allotment in self.allotter.allotments(sentence):
                body = self.body(sentence, allotment)
                if body is not None:
                    yield self.seat(sentence, allotment, body)

    def body(self, sentence: Sentence, allotment: Allotment) -> str | None:
        """The body whose seats they are: behind the count, before it, in the list's lead, in the title or the item."""
        text = sentence.marked.text
        named = [*_TO_BODY.finditer(text, allotment.end), *_TO_BODY.finditer(text, 0, allotment.start)]
        for match in named:
            mention = sentence.marked.mention_at(match.start("body"))
            name = own_body(mention.value, self.meeting)
            if mention.kind not in _NO_BODIES and name not in (
                allotment.by,
                allotment.nominator,
                *NOT_SEATED,
            ):
                return name
        before = [
            m
            for m in Marked.of(
                sentence.marked.source,
                sentence.start,
                sentence.marked.offset(allotment.start),
                self.seating.mentions,
            ).mentions(Label.ORGANISATION)
        ]
        subjects = [
            own_body(m.value, self.meeting)
            for m in before
            if m.kind not in _NO_BODIES and m.value not in NOT_SEATED
        ]
        if (
            allotment.rule in ("total", "among-them", "appointed-by")
            and subjects
            and subjects[0] != self.meeting.body
        ):
            return subjects[0]
        title, item = self.seating.title_body(sentence), self.seating.item_bodies.get(sentence.number)
        if title is not None and title != self.meeting.body:
            return title
        return item or title or self._usual(sentence)

    def _usual(self, sentence: Sentence) -> str | None:
        """The committee, council or company that the item names first."""
        for other in self.seating.sentences:
            if other.item is sentence.item:
                for mention in other.marked.mentions(Label.ORGANISATION):
                    if (
                        mention.kind in ("committee", "council", "company", "other")
                        and mention.value not in NOT_SEATED
                    ):
                        return mention.value
        return None

    def seat(self, sentence: Sentence, allotment: Allotment, body: str) -> Seat:
        start, end = clipped(
            sentence.marked.offset(allotment.start), sentence.marked.end_offset(allotment.end)
        )
        return Seat(
            number=sentence.number,
            body=body,
            role=allotment.role or self.seating.default_role(sentence),
            count=allotment.count,
            appointed_by=allotment.by,
            nominated_by=allotment.nominator,
            evidence=evidence(self.document, start, end, allotment.rule, (sentence.start, sentence.end)),
        )


def settled(seats: list[Seat], ministers: dict[str, str]) -> list[Seat]:
    """Each rule of an item once; whoever nominates does not appoint where the item names the minister who does."""
    stated = {
        s.number: s.appointed_by
        for s in seats
        if s.appointed_by and s.appointed_by.lower().endswith("ministeren")
    }
    ministers = ministers | stated
    ruled = {(s.number, s.role, s.count) for s in seats if s.appointed_by or s.nominated_by}
    counted = {s.number for s in seats if s.count is not None and s.nominated_by}
    records: dict[tuple[str | None, ...], Seat] = {}
    for seat in seats:
        if seat.appointed_by is None and seat.nominated_by is not None and seat.number in ministers:
            seat = replace(seat, appointed_by=ministers[seat.number])
        if seat.evidence.rule == "appointed-by-minister" and seat.number in counted:
            continue
        if (
            seat.evidence.rule == "total"
            and seat.nominated_by is None
            and (seat.number, seat.role, seat.count) in ruled
        ):
            continue
        # who only nominates, with nobody named who appoints, tells of no rule
        if seat.evidence.rule == "nominates" and seat.appointed_by is None:
            continue
        records.setdefault(
            (seat.number, seat.body, seat.role, seat.count, seat.nominated_by, seat.appointed_by), seat
        )
    return list(records.values())


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
