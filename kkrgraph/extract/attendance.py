"""Attendance: who was there and who sent apologies, from the lists before the first item."""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.evidence import evidence
from kkrgraph.extract.layout import Layout
from kkrgraph.extract.marked import Marked
from kkrgraph.extract.mentions import Label
from kkrgraph.extract.parties import party_letter
from kkrgraph.model import Attendance, Document

_PRESENT = re.compile(
    r"\A(?:Deltagerfortegnelse|Deltagerliste|Deltagere?|Mødedeltagere|Til ?stede|Fremmødte|Medlemmer|Mødt|Gæster|Øvrige(?: deltagere)?|Observatør(?:er)?|"
    r"Referent|Repræsentantskabsmedlemmer|Bestyrelsen|(?:Fra )?(?:[Aa]dministrationen|[Ss]ekretariatet)(?: deltog)?|Fra .{2,40} deltog)\b\s*:?\s*"
)
_ABSENT = re.compile(r"\A(?:Afbud(?: fra)?|Fraværende|Ikke til ?stede|Meldt afbud|Afbud var meldt af)\b\s*:?\s*")
_CLOSED = re.compile(r"\A(?:Dagsorden|Indhold|Sted|Dato|Tid|Mødested)\b\s*:?")


@dataclass(slots=True, kw_only=True)
class Segment:
    """A stretch of the lists under one label."""

    start: int
    end: int
    absent: bool


def segments(layout: Layout) -> list[Segment]:
    """The labelled stretches of the head: under `Deltagere` and its like, or under `Afbud`."""
    found: list[Segment] = []
    current: Segment | None = None
    for row in layout.head:
        absent, present = _ABSENT.match(row.text), _PRESENT.match(row.text)
        if absent or present:
            match = absent or present
            assert match is not None
            current = Segment(start=row.start + match.end(), end=row.end, absent=absent is not None)
            found.append(current)
            layout.consumed.add(row.index)
        elif _CLOSED.match(row.text):
            current = None
        elif current is not None:
            current.end = row.end
    return [segment for segment in found if segment.end > segment.start]


def people_in(marked: Marked, segment: Segment, document: Document) -> list[Attendance]:
    """One record for each person of a stretch; party and municipality are what stands before the next person."""
    people = marked.mentions(Label.PERSON)
    records = []
    for position, person in enumerate(people):
        stop = people[position + 1].start if position + 1 < len(people) else marked.end
        rest = marked.source[person.end : stop]
        places = [m for m in marked.mentions(Label.PLACE) if person.end <= m.start < stop]
        party = party_letter(rest)
        last = places[0].end if places else person.end + _party_length(rest)
        if party is None and places:
            # the letter may also stand behind the municipality: `Karl Holm, Nyborg Kommune (V)`
            party = party_letter(marked.source[places[0].end : stop])
        status = "absent" if segment.absent or re.match(r"\s*[:(–-]*\s*[Aa]fbud", rest) else "present"
        records.append(
            Attendance(
                person=person.value,
                party=party,
                municipality=places[0].value if places else None,
                status=status,
                evidence=evidence(document, person.start, min(last, person.start + 200), "attendance-list"),
            )
        )
    return records


def _party_length(rest: str) -> int:
    match = re.match(r"\s?,?\s?\([A-ZÆØÅa-z]{1,3}\)", rest)
    return match.end() if match else 0


@Language.component("kkr_attendance", requires=["doc._.layout", "doc._.mentions"], assigns=["doc._.attendance_records"])
def read_attendance(doc: Doc) -> Doc:
    """Fills `doc._.attendance_records`; someone listed as present and as absent is absent."""
    document, layout, mentions = doc._.document, doc._.layout, doc._.mentions
    records: dict[str, Attendance] = {}
    for segment in segments(layout):
        marked = Marked.of(document.text, segment.start, segment.end, mentions)
        for record in people_in(marked, segment, document):
            known = records.get(record.person)
            if known is None or (known.status == "present" and record.status == "absent"):
                records[record.person] = record
        _consume(layout, segment)
    doc._.attendance_records = list(records.values())
    return doc


def _consume(layout: Layout, segment: Segment) -> None:
    layout.consumed.update(row.index for row in layout.head if segment.start <= row.end and row.start < segment.end)

