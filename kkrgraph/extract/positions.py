"""Positions: who holds or held which role where, wherever a sentence says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.evidence import evidence
from kkrgraph.extract.marked import SIGN, Reading
from kkrgraph.extract.mentions import Label, Mention
from kkrgraph.extract.passages import Sentence
from kkrgraph.extract.patterns import load
from kkrgraph.model import Appointment, Meeting, Position
from kkrgraph.reference import regions

# roles that belong to one kind of body and need no naming of it
_REGIONAL = ("regionsrådsformand", "regionsdirektør", "regionsrådsmedlem")
# a board's chair is the chair of the organisation whose board it is
_BARE = {"bestyrelsesformand": "formand", "bestyrelsesnæstformand": "næstformand", "kkr-formand": "formand", "kkr-medlem": "medlem", "bestyrelsesmedlem": "medlem", "formand for bestyrelsen": "formand"}
_PEOPLE = ("person", "person2", "person3")
_NO_OFFICE = frozenset({"meeting_role", "presenter", "attendance", "event_word"})


def bare_role(word: str) -> str:
    """`bestyrelsesformand` → `formand`; other roles as they are."""
    return _BARE.get(word.lower(), word if word[:2].isupper() else word.lower())


def own_body(name: str, meeting: Meeting) -> str:
    """`KKR` alone stands for the meeting's own KKR."""
    return meeting.body if name == "KKR" and meeting.body else name


def region_of(meeting: Meeting) -> str | None:
    """The region of a KKR: `KKR Midtjylland` → `Region Midtjylland`."""
    wanted = (meeting.body or "").replace("KKR", "Region")
    return wanted if any(region.name == wanted for region in regions()) else None


def positions_in(sentence: Sentence, meeting: Meeting) -> Iterator[tuple[Position, Mention, Reading | None, str]]:
    """(position without evidence) for each reading of the sentence, the earlier patterns first."""
    for pattern in load("positions"):
        for reading in sentence.marked.find(pattern["pattern"]):
            yield from _read(reading, pattern["rule"], pattern.get("role"), meeting)
    yield from _regional(sentence, meeting)


def _read(
    reading: Reading, rule: str, fixed_role: str | None, meeting: Meeting
) -> Iterator[tuple[Position, Mention, Reading | None, str]]:
    role, body = reading.mention("role"), reading.mention("body")
    if body is None or (role is not None and role.kind in _NO_OFFICE) or body.kind == "party":
        return
    word = fixed_role or (bare_role(role.value) if role else "")
    for name in _PEOPLE:
        person = reading.mention(name)
        if person is not None and word:
            yield _position(person.value, word, own_body(body.value, meeting)), person, reading, rule


def _position(person: str, role: str, organisation: str) -> Position:
    return Position(person=person, role=role, organisation=organisation, evidence=None)  # type: ignore[arg-type]


def _regional(sentence: Sentence, meeting: Meeting) -> Iterator[tuple[Position, Mention, Reading | None, str]]:
    """`Regionsrådsformand Karl Holm sendte et brev`: the region is the meeting's own."""
    region = region_of(meeting)
    if region is None:
        return
    for match in re.finditer(f"{SIGN[Label.ROLE]},? {SIGN[Label.PERSON]}", sentence.marked.text):
        role = sentence.marked.mention_at(match.start())
        if role.value in _REGIONAL:
            person = sentence.marked.mention_at(match.end() - 1)
            yield _position(person.value, role.value, region), person, None, "regional-office"


@Language.component("kkr_positions", requires=["doc._.sentences", "doc._.context", "doc._.appointments_records"], assigns=["doc._.positions_records"])
def read_positions(doc: Doc) -> Doc:
    """Fills `doc._.positions_records`: once for each person, role and organisation; not what the document itself decides."""
    meeting: Meeting = doc._.context
    decided = {(a.person, a.body) for a in doc._.appointments_records if a.action in ("nominated", "appointed")}
    records: dict[tuple[str, str], Position] = {}
    for sentence in doc._.sentences:
        for position, person, reading, rule in positions_in(sentence, meeting):
            key = (position.person, position.organisation)
            if key in records or key in decided:
                continue
            start, end = (reading.start, reading.end) if reading is not None else (person.start, person.end)
            if end - start > 200:
                start, end = person.start, person.end
            quote = evidence(doc._.document, start, end, rule, (sentence.start, sentence.end))
            records[key] = Position(
                person=position.person, role=position.role, organisation=position.organisation, evidence=quote
            )
    for held in held_positions(doc._.appointments_records):
        records.setdefault((held.person, held.organisation), held)
    doc._.positions_records = list(records.values())
    return doc


def held_positions(records: list[Appointment]) -> Iterator[Position]:
    """Who resigns held the seat until then; who left a party whose seats are to be filled anew held one of those."""
    for record in records:
        if record.person is None:
            continue
        if record.action == "resigned" and record.body and record.role:
            yield Position(person=record.person, role=record.role, organisation=record.body, evidence=record.evidence)
        if record.action == "left_party":
            seat = next((r for r in records if r.number == record.number and r.action == "vacancy" and r.body and r.role), None)
            if seat is not None and re.search(r"\bnye? ", seat.evidence.quote) and seat.body and seat.role:
                yield Position(person=record.person, role=seat.role, organisation=seat.body, evidence=record.evidence)
