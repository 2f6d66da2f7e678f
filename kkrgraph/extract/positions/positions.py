"""Positions: who holds or held which role where, wherever a sentence says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.entities.gazetteer import municipality_of
from kkrgraph.extract.entities.roles import bare_role, own_body
from kkrgraph.extract.positions.departed import departed
from kkrgraph.extract.positions.free_bodies import begins_with_chair, free_bodies
from kkrgraph.extract.positions.from_home import chairs_or_sits, is_home
from kkrgraph.extract.positions.head_lines import head_sentences, title_sentences
from kkrgraph.extract.positions.held_positions import held_positions
from kkrgraph.extract.positions.member_lists import listed_members
from kkrgraph.extract.positions.no_offices import PLAIN_SEATS, is_no_office
from kkrgraph.extract.positions.of_several import consists_of, shared_role, sit_together
from kkrgraph.extract.positions.only_house import heads_of_only_house
from kkrgraph.extract.positions.own_employer import own_employer
from kkrgraph.extract.positions.pronouns import STEMS, of_him
from kkrgraph.extract.positions.region_and_mayor import (
    listed_mayor,
    mayor,
    of_listed_town,
    only_municipality,
    regional,
    sent_by_town,
    town_mayor,
)
from kkrgraph.extract.positions.role_bodies import RoleBodies
from kkrgraph.extract.positions.signatures import signatures
from kkrgraph.extract.positions.staff import employers, guests, listed_own_staff, listed_staff, own_staff
from kkrgraph.extract.positions.told_seats import ToldSeats
from kkrgraph.extract.structure.passages import Sentence, holding
from kkrgraph.extract.text.evidence import evidence
from kkrgraph.extract.text.marked import SIGN, Reading
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.extract.text.patterns import Pattern, load
from kkrgraph.model import Meeting, Position

# whose chair is meant by `udvalgsformand`, `rådsformand`
_CHAIR_OF_KIND = re.compile(
    r"(?P<kind>udvalg|råd|bestyrelse|kommission|nævn|forum|forening|gruppe|klub|kreds|afdelings|lands|"
    r"fond)s?(?P<bare>(?:næst|vice)?formand)\Z"
)
PERSON, ROLE = SIGN[Label.PERSON], SIGN[Label.ROLE]
_PEOPLE = ("person", "person2", "person3")
# what these rules read is held now, whatever else the document decides
_BESIDES = frozenset({"his-deputy", "present-deputy", "name-role-of-body", "leave-from", "represented-in"})
# what lists say of those who came; under a point it would be what is decided
_IN_HEAD = frozenset(
    {
        "chair-label",
        "chair-behind-name",
        "staff-label",
        "first-of-both-at-end",
        "chair-marked",
        "chair-before-comma",
        "chair-and-office",
        "office-and-chair",
        "name-body-staff",
        "name-column-chair",
        "name-column-staff",
        "name-column-role-body",
        "sits-at-the-table",
        "at-the-table-he-sits",
    }
)
Found = tuple[Position, Mention, Reading | None, str]


class Reader:
    """Reads the positions of one document; a pattern without a body takes it from where its `body` says."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.meeting: Meeting = doc._.context
        self.sentences: list[Sentence] = doc._.sentences
        self.seating = doc._.seating
        self.bodies = RoleBodies(doc)
        self.told = holding(self.sentences, STEMS)
        self.head = head_sentences(doc)
        self.chairs = sum(begins_with_chair(line) for line in self.head)
        self.titles = title_sentences(doc)
        self.municipality = only_municipality(doc)
        named = {m.value for m in doc._.mentions if m.kind == "region"}
        # the only region that the document names is the one whose chair it speaks of
        self.region = named.pop() if len(named) == 1 else None
        # a committee that speaks of the regional council was elected by it
        owner = self.region if "egionsråd" in doc._.document.text else self.municipality
        self.employer = own_employer(self.head, self.meeting, owner)
        if self.municipality is None and self.employer is not None:
            # a council's own mayor, whatever other towns it speaks of
            self.municipality = municipality_of(self.employer.removesuffix(" Kommune"))

    def read(self) -> Iterator[tuple[Sentence, Found]]:
        heading: Sentence | None = None
        before: Sentence | None = None
        for sentence in (*self.head, *self.sentences, *self.titles):
            heading = sentence if sentence.heading else heading
            before, last = sentence, before if before is not None and before.item is sentence.item else None
            yield from self.told_of(sentence, last)
            if PERSON not in sentence.marked.text:
                continue
            for pattern in _patterns(sentence.block == -1, ROLE in sentence.marked.text):
                if "has" in pattern and not any(word in sentence.marked.text for word in pattern["has"]):
                    continue
                for reading in sentence.marked.find(pattern["pattern"]):
                    yield from (
                        (sentence, found) for found in self.found(sentence, reading, pattern, heading)
                    )
            for person, role, body, rule in chain(
                regional(sentence, self.meeting, self.region),
                mayor(sentence, self.municipality),
                town_mayor(sentence),
                of_listed_town(sentence),
                listed_mayor(sentence, self.seating.listed),
                sent_by_town(sentence),
                departed(sentence, self.seating),
                shared_role(sentence),
                sit_together(sentence),
                consists_of(sentence),
            ):
                yield sentence, (_position(person.value, role, body), person, None, rule)
        yield from self.staff()

    def told_of(self, sentence: Sentence, last: Sentence | None) -> Iterator[tuple[Sentence, Found]]:
        """What a sentence says of someone whom the one before names; last: that one, under the same item."""
        if id(sentence) not in self.told:
            return
        for person, role, body, rule in of_him(sentence, last, self.bodies.spoken_of):
            body = own_body(body, self.meeting)
            if role != "medlem" or body != self.meeting.body:
                yield sentence, (_position(person.value, role, body), person, None, rule)

    def staff(self) -> Iterator[tuple[Sentence, Found]]:
        """Whose employer a list's heading or the minutes themselves say; last, since nearer words count more."""
        elsewhere = employers(self.head, self.meeting)
        employer = self.employer
        others = {line.start for line in guests(self.head)}
        hosts = [line for line in self.head if line.start not in others]
        for found in (
            *listed_staff(self.head, self.meeting, employer),
            *signatures(self.doc),
            *free_bodies(self.head),
            *listed_members(self.sentences, self.meeting),
            *own_staff(hosts, self.meeting, employer, elsewhere),
            *listed_own_staff(hosts, self.meeting, employer, elsewhere),
            *own_staff(self.sentences, self.meeting, employer, elsewhere),
            *listed_own_staff(self.sentences, self.meeting, employer, elsewhere),
            *own_staff(self.titles, self.meeting, employer, elsewhere),
            *(heads_of_only_house(self.sentences, self.seating) if employer is None else ()),
        ):
            yield (
                found.sentence,
                (
                    _position(found.person.value, found.role, found.body),
                    found.person,
                    None,
                    "staff",
                ),
            )

    def found(
        self, sentence: Sentence, reading: Reading, pattern: Pattern, heading: Sentence | None
    ) -> Iterator[Found]:
        if is_no_office(sentence, reading, pattern, self.seating):
            return
        role = reading.mention("role") or reading.mention("chair")
        body = self.bodies.body(sentence, reading, pattern, heading)
        if is_home(sentence, reading, pattern["rule"], self.meeting.body, self.chairs):
            # `Formand Karl Holm (V), Nyborg Kommune`: where a member comes from is not what he chairs or sits in
            seat = chairs_or_sits(reading)
            if seat == "sits":
                return
            body = self.bodies.own_or_joint(sentence, reading) if seat == "chairs" else body
        if pattern["rule"] in PLAIN_SEATS and body == self.meeting.body:
            return
        held = (reading.words("held") or "").lower()
        word = pattern.get("role") or (bare_role(role.value) if role else held)
        titled = sentence.block == -1 and word == "formand" and begins_with_chair(sentence)
        if pattern.get("body") == "own" and titled and self.chairs > 1:
            return  # of several chairs in one list none is the meeting's own
        kind = _CHAIR_OF_KIND.match(word) if pattern.get("body") == "own" else None
        if kind is not None:
            # `udvalgsformand` in a committee's minutes is its own chair, in those of a council another's
            if self.bodies.own_by_noun(kind["kind"]) is None:
                return
            word = kind["bare"]
        for name in _PEOPLE:
            person = reading.mention(name)
            if person is not None and word and body is not None:
                yield _position(person.value, word, body), person, reading, pattern["rule"]


@cache
def _patterns(in_head: bool, with_role: bool) -> tuple[Pattern, ...]:
    """Those that can read something in a line of the head or elsewhere, where a role is named or where none is."""
    asks = {
        p["rule"] for p in load("positions") if "<role:" in p["pattern"] and "(?P<held>" not in p["pattern"]
    }
    return tuple(
        p
        for p in load("positions")
        if (in_head or p["rule"] not in _IN_HEAD) and (with_role or p["rule"] not in asks)
    )


def _position(person: str, role: str, organisation: str) -> Position:
    return Position(person=person, role=role, organisation=organisation, evidence=None)  # type: ignore[arg-type]


@Language.component(
    "kkr_positions",
    requires=[
        "doc._.document",
        "doc._.layout",
        "doc._.mentions",
        "doc._.sentences",
        "doc._.context",
        "doc._.seating",
        "doc._.appointments_records",
    ],
    assigns=["doc._.positions_records"],
)
def read_positions(doc: Doc) -> Doc:
    """Fills `doc._.positions_records`: once for each person, role and organisation; not what the document itself decides."""
    decided = {
        (a.person, a.body)
        for a in doc._.appointments_records
        # who is elected again held the seat before
        if a.action in ("nominated", "appointed") and a.evidence.rule != "elected-again"
    }
    gone = {(a.person, a.body, a.role) for a in doc._.appointments_records if a.action == "resigned"}
    records: dict[tuple[str, str, str], Position] = {}
    held_by: set[tuple[str, str]] = set()
    acting: set[tuple[str, str]] = set()
    roles_of: set[tuple[str, str]] = set()
    reader = Reader(doc)
    employer = reader.employer
    for sentence, (position, person, reading, rule) in reader.read():
        pair, key = (
            (position.person, position.organisation),
            (position.person, position.organisation, position.role),
        )
        at_home = position.organisation in (doc._.context.body, employer)
        employed = rule == "staff" and position.role != "medlem"
        if employed and at_home and (position.person, position.role) in roles_of:
            continue  # the nearer words say where
        own = (position.person, position.organisation, position.role) in gone
        if (
            key in records
            or (pair in held_by and not own and not (employed and pair in acting))
            or (pair in decided and not own and rule not in _BESIDES and sentence.block != -1)
        ):
            continue
        start, end = (reading.start, reading.end) if reading is not None else (person.start, person.end)
        if end - start > 200:
            start, end = person.start, person.end
        quote = evidence(doc._.document, start, end, rule, (sentence.start, sentence.end))
        records[key] = replace(position, evidence=quote)
        held_by.add(pair)
        if "acting" in rule:  # `Havnechef Karl Holm er konstitueret som direktør` has two posts
            acting.add(pair)
        roles_of.add((position.person, position.role))
    held_otherwise = {(person, body) for person, body, _ in records}
    for held in held_positions(doc._.appointments_records):
        if held.role == "medlem" and (held.person, held.organisation) in held_otherwise:
            continue  # the chair who leaves is a member too, which nobody says
        records.setdefault((held.person, held.organisation, held.role), held)
    held_otherwise = {(person, body) for person, body, _ in records} | decided
    for sentence, (person, role, body, rule) in ToldSeats(doc._.seating).read():
        # nearer words say more, but a chair who stays in the board says of himself that he is a member
        if (person.value, body) not in held_otherwise or rule == "told-stays":
            held_otherwise.add((person.value, body))
            quote = evidence(doc._.document, person.start, person.end, rule, (sentence.start, sentence.end))
            told = replace(_position(person.value, role, body), evidence=quote)
            records.setdefault((person.value, body, role), told)
    doc._.positions_records = list(records.values())
    return doc
