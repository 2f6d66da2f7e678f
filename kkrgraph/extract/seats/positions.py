"""Positions: who holds or held which role where, wherever a sentence says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.entities.gazetteer import municipality_of
from kkrgraph.extract.entities.roles import bare_role, own_body
from kkrgraph.extract.seats.free_bodies import free_bodies
from kkrgraph.extract.seats.head_lines import head_sentences
from kkrgraph.extract.seats.held_positions import held_positions
from kkrgraph.extract.seats.member_lists import listed_members
from kkrgraph.extract.seats.spoken_of import SpokenOf
from kkrgraph.extract.seats.staff import employers, guests, listed_own_staff, listed_staff, own_staff
from kkrgraph.extract.structure.passages import Sentence
from kkrgraph.extract.text.evidence import evidence
from kkrgraph.extract.text.marked import SIGN, Reading
from kkrgraph.extract.text.mentions import Label, Mention
from kkrgraph.extract.text.patterns import Pattern, load
from kkrgraph.model import Meeting, Position
from kkrgraph.reference import regions

PERSON = SIGN[Label.PERSON]
# roles that belong to one kind of body and need no naming of it
_REGIONAL = ("regionsrådsformand", "regionsdirektør", "regionsrådsmedlem")
_PEOPLE = ("person", "person2", "person3")
# what these rules read is held now, whatever else the document decides
_BESIDES = frozenset({"his-deputy", "present-deputy", "name-role-of-body", "leave-from", "represented-in"})
# what lists say of those who came; under a point it would be what is decided
_IN_HEAD = frozenset({"chair-label", "chair-behind-name"})
_EMPLOYED = frozenset({"role-for-field-name-body", "body-colon-role-name"})
_NO_OFFICE = frozenset({"meeting_role", "presenter", "attendance", "event_word"})


_HAD_A_SEAT = re.compile(
    rf"\b(?:[Ee]fter|siden) (?P<dead>{PERSON})[’']?s? (?:bortgang|død)|\b(?:udpeg|valg|indstil)\w*[^.;]*? som (?:personlig )?{SIGN[Label.ROLE]} for (?P<whom>{PERSON})"
)


def region_of(meeting: Meeting) -> str | None:
    """The region of a KKR: `KKR Midtjylland` → `Region Midtjylland`."""
    wanted = (meeting.body or "").replace("KKR", "Region")
    return wanted if any(region.name == wanted for region in regions()) else None


_ELECTED_BY_STAFF = ("medarbejderrepræsentant", "virksomhedsrepræsentant", "erhvervsrepræsentant")
_FROM_HOME = ("role-name-from-body", "role-name-in-brackets", "name-role-body", "role-comma-name-body")


def role_is_staff(reading: Reading) -> bool:
    """Whether the role of a reading is an employment and no seat."""
    role = reading.mention("role")
    return role is not None and role.kind in ("director", "head", "consultant", "official", "municipal_ceo")


def _is_home(reading: Reading) -> bool:
    body = reading.mention("body")
    return body is not None and body.kind == "municipality"


def _is_regional_home(sentence: Sentence, reading: Reading) -> bool:
    """Whether a list says which region someone comes from: `Næstformand Karl Holm, Region Fyn`."""
    body, role = reading.mention("body"), reading.mention("role")
    in_list = sentence.block == -1 and body is not None and body.kind == "region"
    return in_list and role is not None and not role.value.startswith("region")


Found = tuple[Position, Mention, Reading | None, str]


class Reader:
    """Reads the positions of one document; a pattern without a body takes it from where its `body` says."""

    def __init__(self, doc: Doc) -> None:
        self.meeting: Meeting = doc._.context
        self.sentences: list[Sentence] = doc._.sentences
        self.item_bodies: dict[int, str] = doc._.seating.item_bodies
        self.seating = doc._.seating
        self.spoken_of = SpokenOf(doc._.seating)
        self.head = head_sentences(doc)
        named = {m.value for m in doc._.mentions if m.kind == "region"}
        # the only region that the document names is the one whose chair it speaks of
        self.region = named.pop() if len(named) == 1 else None

    def read(self) -> Iterator[tuple[Sentence, Found]]:
        heading: Sentence | None = None
        for sentence in (*self.head, *self.sentences):
            heading = sentence if sentence.heading else heading
            if PERSON not in sentence.marked.text:
                continue
            for pattern in load("positions"):
                for reading in sentence.marked.find(pattern["pattern"]):
                    yield from (
                        (sentence, found) for found in self.found(sentence, reading, pattern, heading)
                    )
            yield from ((sentence, found) for found in _regional(sentence, self.meeting, self.region))
            yield from ((sentence, found) for found in self.departed(sentence))
        yield from self.staff()

    def staff(self) -> Iterator[tuple[Sentence, Found]]:
        """Whose employer a list's heading or the minutes themselves say; last, since nearer words count more."""
        elsewhere = employers(self.head, self.meeting)
        others = {line.start for line in guests(self.head)}
        hosts = [line for line in self.head if line.start not in others]
        for found in (
            *listed_staff(self.head, self.meeting),
            *free_bodies(self.head),
            *listed_members(self.sentences, self.meeting),
            *own_staff(hosts, self.meeting, elsewhere),
            *listed_own_staff(hosts, self.meeting, elsewhere),
            *own_staff(self.sentences, self.meeting, elsewhere),
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

    def departed(self, sentence: Sentence) -> Iterator[Found]:
        """Who died, and for whom a deputy is chosen, had or has a seat in the body that the item is about."""
        for match in _HAD_A_SEAT.finditer(sentence.marked.text):
            name = "dead" if match["dead"] else "whom"
            person = sentence.marked.mention_at(match.start(name))
            body = self.seating.body_for(sentence)
            if body is not None:
                yield _position(person.value, "medlem", body), person, None, f"had-a-seat-{name}"

    def found(
        self, sentence: Sentence, reading: Reading, pattern: Pattern, heading: Sentence | None
    ) -> Iterator[Found]:
        if self.is_no_office(sentence, reading, pattern):
            return
        role = reading.mention("role") or reading.mention("chair")
        body = self.body(sentence, reading, pattern, heading)
        if (
            role is not None
            and pattern["rule"] in _FROM_HOME
            and (_is_home(reading) or _is_regional_home(sentence, reading))
        ):
            # `Formand Karl Holm (V), Nyborg Kommune`: where a member comes from is not what he chairs or sits in
            if role.kind in ("chair", "deputy_chair"):
                body = self.meeting.body
            elif role.kind in ("member", "board_member", "substitute", "representative", "observer"):
                return
        word = pattern.get("role") or (bare_role(role.value) if role else "")
        for name in _PEOPLE:
            person = reading.mention(name)
            if person is not None and word and body is not None:
                yield _position(person.value, word, body), person, reading, pattern["rule"]

    def is_no_office(self, sentence: Sentence, reading: Reading, pattern: Pattern) -> bool:
        """Whether the role that was read is none that its rule reads, or stands where the rule does not hold."""
        rule, role = pattern["rule"], reading.mention("role") or reading.mention("chair")
        if rule in _IN_HEAD and sentence.block != -1:
            return True
        if rule in _EMPLOYED and not role_is_staff(reading):
            return True  # `formand for teknik Karl Holm, Greve Kommune` chairs a committee
        if role is None:
            return False
        if role.kind in _NO_OFFICE or (
            reading.mention("chair") is not None and role.kind not in ("chair", "deputy_chair")
        ):
            return True
        if rule == "seat-in-brackets" and role.value not in _ELECTED_BY_STAFF:
            return True
        a_kkr = (self.meeting.body or "").startswith("KKR")
        # a KKR has no board: another one's chair
        return pattern.get("body") == "own" and a_kkr and role.value.startswith("bestyrelses")

    def body(
        self, sentence: Sentence, reading: Reading, pattern: Pattern, heading: Sentence | None
    ) -> str | None:
        """The body of a reading: its own slot, else the meeting's, the item's, the sentence's or the heading's."""
        mention = reading.mention("body")
        if mention is not None:
            return None if mention.kind == "party" else own_body(mention.value, self.meeting)
        where = pattern.get("body")
        if where == "own":
            return self.meeting.body
        if where == "spoken-of":
            noun = reading.words("noun")
            return self.spoken_of.body(sentence, reading.start, noun)
        if where == "noun-of-place":
            place = reading.mention("place")
            return f"{definite(reading.words('noun') or '')} i {place.value}" if place is not None else None
        if where == "town":
            return municipality_of(reading.words("town") or "")
        if where == "own-staff":
            own = self.meeting.body
            return own if own is not None and not own.startswith("KKR") and role_is_staff(reading) else None
        if where == "item":
            return self.seating.title_body(sentence) or self.item_bodies.get(id(sentence.item))
        if where == "heading":
            named = (
                heading.marked.mentions(Label.ORGANISATION)
                if heading is not None and heading.item is sentence.item
                else []
            )
            return named[-1].value if named else None
        before = [m for m in sentence.marked.mentions(Label.ORGANISATION) if m.end <= reading.start]
        named_before = [own_body(m.value, self.meeting) for m in before if m.kind not in ("kkr", "party")]
        return named_before[-1] if named_before else self.seating.title_body(sentence)


def definite(noun: str) -> str:
    """`sundhedsudvalg` → `Sundhedsudvalget`, as a body's name."""
    ending = "" if noun.endswith(("et", "en")) else "en" if noun.endswith("kommission") else "et"
    return noun.capitalize() + ending


def _position(person: str, role: str, organisation: str) -> Position:
    return Position(person=person, role=role, organisation=organisation, evidence=None)  # type: ignore[arg-type]


def _regional(
    sentence: Sentence, meeting: Meeting, region_named: str | None
) -> Iterator[tuple[Position, Mention, Reading | None, str]]:
    """`Regionsrådsformand Karl Holm sendte et brev`: the region is the meeting's own."""
    region = region_of(meeting) or region_named
    if region is None:
        return
    for match in re.finditer(f"{SIGN[Label.ROLE]},? {SIGN[Label.PERSON]}", sentence.marked.text):
        role = sentence.marked.mention_at(match.start())
        if role.value in _REGIONAL:
            person = sentence.marked.mention_at(match.end() - 1)
            yield _position(person.value, role.value, region), person, None, "regional-office"


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
        (a.person, a.body) for a in doc._.appointments_records if a.action in ("nominated", "appointed")
    }
    gone = {(a.person, a.body, a.role) for a in doc._.appointments_records if a.action == "resigned"}
    records: dict[tuple[str, str, str], Position] = {}
    held_by: set[tuple[str, str]] = set()
    for sentence, (position, person, reading, rule) in Reader(doc).read():
        pair, key = (
            (position.person, position.organisation),
            (position.person, position.organisation, position.role),
        )
        own = (position.person, position.organisation, position.role) in gone
        if (
            key in records
            or (pair in held_by and not own)
            or (pair in decided and not own and rule not in _BESIDES)
        ):
            continue
        start, end = (reading.start, reading.end) if reading is not None else (person.start, person.end)
        if end - start > 200:
            start, end = person.start, person.end
        quote = evidence(doc._.document, start, end, rule, (sentence.start, sentence.end))
        records[key] = replace(position, evidence=quote)
        held_by.add(pair)
    held_otherwise = {(person, body) for person, body, _ in records}
    for held in held_positions(doc._.appointments_records):
        if held.role == "medlem" and (held.person, held.organisation) in held_otherwise:
            continue  # the chair who leaves is a member too, which nobody says
        records.setdefault((held.person, held.organisation, held.role), held)
    doc._.positions_records = list(records.values())
    return doc
