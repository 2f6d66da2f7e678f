"""Attendance: who was there and who sent apologies, from the lists before the first item."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc

from kkrgraph.extract.evidence import evidence
from kkrgraph.extract.layout import Layout, Row
from kkrgraph.extract.marked import Marked
from kkrgraph.extract.mentions import Label, Mention
from kkrgraph.extract.parties import letter_of_party, party_letter
from kkrgraph.model import Attendance, Document

# labels are printed as `Deltagere` and as `DELTAGERE`; a word in lower case is running prose
_PRESENT = re.compile(
    r"\A(?=[A-ZÆØÅ])(?i:Deltagerfortegnelse|Deltagerliste|Deltagere?|Mødedeltagere|Til ?stede|Fremmødte|Medlemmer|Mødt|"
    r"Gæster|Øvrige(?: deltagere)?|Observatør(?:er)?|Referent|Repræsentantskabsmedlemmer|Bestyrelsen|"
    r"(?:Fra )?(?:administrationen|sekretariatet)(?: deltog)?|Fra (?:KL|KKR)(?: deltog)?|Fra .{2,40} deltog|(?:Desuden|Endvidere|Derudover|Herudover) deltog)\b\s*:?\s*"
)
_ABSENT = re.compile(
    r"\A(?=[A-ZÆØÅ])(?i:Afbud(?: fra)?|Fraværende|Ikke til ?stede|Meldt afbud|Afbud var meldt af|Der var (?:meldt )?afbud fra)"
    r"\b(?! (?:sker|bedes|meldes|meddeles|gives|sendes|kan|skal|til)\b)\s*:?\s*"
)
_CLOSED = re.compile(r"\A(?:Dagsorden|Indhold|Sted|Dato|Tid|Mødested)\b\s*:?")
_PARTY_HEADING = re.compile(r"\A(?:(?P<letter>[A-ZÆØÅ])[.:)]\s+)?(?P<name>[A-ZÆØÅ][\w .–-]{1,40}?)\s*:?\Z")
# the deputy behind the member he sits for: the member was away
_DEPUTY_BEHIND = re.compile(
    r"\A[^\n]{0,50}?\b(?:supp(?:l)?\.|suppleant(?:en)?|stedf\.|stedfortræder(?:en)?|afløser)[:,]?\s*\Z",
    re.IGNORECASE,
)
# among the absent, the deputy in brackets or behind a dash came: `Karl Holm (stedfortræder: Eva Lind)`
_STEPPED_IN = re.compile(
    r"[(:,–-]\s*(?:supp(?:l)?\.|suppleant(?:en)?|stedf\.|stedfortræder(?:en)?|afløser)[:,]?\s*\Z",
    re.IGNORECASE,
)
_IS_DEPUTY = re.compile(r"\A\s*\(?(?:suppleant|stedfortræder)\b", re.IGNORECASE)
_CAME = re.compile(r"\A[^()\n]{0,60}?\bdeltog\b", re.IGNORECASE)
# among the absent: `For Karl Holm deltog stedfortræderen Eva Lind`
_CAME_FOR = re.compile(r"\b(?:deltog|mødte) (?:stedfortræder(?:en)?|suppleant(?:en)?|i stedet)\s*\Z")
# the deputy in front: `Eva Lind for Karl Holm`, `Eva Lind i stedet for Karl Holm`
_DEPUTY_BEFORE = re.compile(
    r"(?:,|\(|\s)\s*(?:midlertidigt |suppleant |stedfortræder )?(?:i stedet )?for\s*\Z", re.IGNORECASE
)


@dataclass(slots=True, kw_only=True)
class Segment:
    """A stretch of the lists under one label, and under one party's heading where the list has such."""

    start: int
    end: int
    absent: bool
    party: str | None = None


def segments(layout: Layout) -> list[Segment]:
    """The labelled stretches of the head: under `Deltagere` and its like, or under `Afbud`."""
    found: list[Segment] = []
    current: Segment | None = None
    for row in layout.head:
        absent, present = _ABSENT.match(row.text), _PRESENT.match(row.text)
        match = absent or present
        party = party_heading(row) if current is not None and match is None else None
        if match is not None:
            current = Segment(start=row.start + match.end(), end=row.end, absent=absent is not None)
            found.append(current)
        elif party is not None and current is not None:
            current = Segment(start=row.end, end=row.end, absent=current.absent, party=party)
            found.append(current)
        elif _CLOSED.match(row.text):
            current = None
        elif current is not None:
            current.end = row.end
        if match is not None or party is not None:
            layout.consumed.add(row.index)
    return [segment for segment in found if segment.end > segment.start]


def party_heading(row: Row) -> str | None:
    """`A. Socialdemokratiet` or `Venstre` on a line of its own: the letter of those below; None for any other line."""
    match = _PARTY_HEADING.match(row.text)
    letter = letter_of_party(match["name"]) if match is not None else None
    return (match["letter"] or letter) if match is not None and letter is not None else None


def people_in(marked: Marked, segment: Segment, document: Document) -> Iterator[Attendance]:
    """One record for each person of a stretch; party and municipality are what stands before the next person."""
    people = marked.mentions(Label.PERSON)
    for position, person in enumerate(people):
        stop = people[position + 1].start if position + 1 < len(people) else marked.end
        rest = marked.source[person.end : stop]
        before = marked.source[people[position - 1].end : person.start] if position else ""
        following = position + 1 < len(people)
        places = [m for m in marked.mentions(Label.PLACE) if person.end <= m.start < stop]
        absent = segment.absent or re.match(r"\s*[:(–-]*\s*[Aa]fbud", rest) is not None
        if following and not segment.absent and _DEPUTY_BEHIND.search(rest):
            absent = True
        if segment.absent and _stepped_in(before, rest):
            absent = False
        if position and _DEPUTY_BEFORE.search(before):
            absent = True
        yield _record(
            document,
            person,
            rest,
            places,
            marked.source[places[0].end : stop] if places else "",
            segment,
            absent,
        )


def _stepped_in(before: str, rest: str) -> bool:
    """Whether one of the absent list was there in another's place, by the words before and behind the name."""
    if re.search(r"[–-]\s*\Z", before) and _IS_DEPUTY.match(rest):
        return True
    behind = _DEPUTY_BEHIND.search(before) and _CAME.match(rest)
    return bool(behind or _STEPPED_IN.search(before) or _CAME_FOR.search(before))


def _record(
    document: Document,
    person: Mention,
    rest: str,
    places: list[Mention],
    behind: str,
    segment: Segment,
    absent: bool,
) -> Attendance:
    # the letter stands behind the name, or behind the municipality: `Karl Holm, Nyborg Kommune (V)`
    party = party_letter(rest) or party_letter(behind) or segment.party
    last = places[0].end if places else person.end + _party_length(rest)
    return Attendance(
        person=person.value,
        party=party,
        municipality=places[0].value if places else None,
        status="absent" if absent else "present",
        evidence=evidence(document, person.start, min(last, person.start + 200), "attendance-list"),
    )


def _is_fuller(record: Attendance, known: Attendance) -> bool:
    """Whether the later record says more and loses nothing that the earlier one says."""
    said = [(known.party, record.party), (known.municipality, record.municipality)]
    return all(old is None or new is not None for old, new in said) and any(
        old is None and new for old, new in said
    )


def _party_length(rest: str) -> int:
    match = re.match(r"\s?,?\s?\([A-ZÆØÅa-z]{1,3}\)", rest)
    return match.end() if match else 0


@Language.component(
    "kkr_attendance", requires=["doc._.layout", "doc._.mentions"], assigns=["doc._.attendance_records"]
)
def read_attendance(doc: Doc) -> Doc:
    """Fills `doc._.attendance_records`; someone listed as present and as absent is absent."""
    document, layout, mentions = doc._.document, doc._.layout, doc._.mentions
    records: dict[str, Attendance] = {}
    for segment in segments(layout):
        marked = Marked.of(document.text, segment.start, segment.end, mentions)
        for record in people_in(marked, segment, document):
            known = records.get(record.person)
            fuller = known is not None and known.status == record.status and _is_fuller(record, known)
            if known is None or fuller or (known.status == "present" and record.status == "absent"):
                records[record.person] = record
        layout.consumed.update(
            row.index for row in layout.head if segment.start <= row.end and row.start < segment.end
        )
    doc._.attendance_records = list(records.values())
    return doc
