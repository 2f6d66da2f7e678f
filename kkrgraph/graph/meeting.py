"""The document and its meeting, who was there, the items, and the passages of their text, as RDF."""

from __future__ import annotations

from pathlib import PurePath

from pyoxigraph import NamedNode

from kkrgraph.graph.terms import clock, danish, day, node
from kkrgraph.graph.writer import GraphWriter
from kkrgraph.model import Minutes, Section
from kkrgraph.namespaces import DC, DCT, DOCUMENT_KIND, FOAF, KKR, SECTION, STATUS

DOCUMENT_KINDS = {"referat": DOCUMENT_KIND.minutes, "dagsorden": DOCUMENT_KIND.agenda}
SECTIONS = {
    "Baggrund": (SECTION.background, None),
    "Indstilling": (SECTION.proposal, KKR.Proposal),
    "Sagsfremstilling": (SECTION.discussion, None),
    "Beslutning": (SECTION.decision, KKR.Decision),
}
_WORDS, _ENOUGH = 5, 16
_BULLETS = frozenset("-–—•▪·●")


def write_document(writer: GraphWriter, minutes: Minutes) -> None:
    """The document itself. Of a local file only its name is published, not where it lay."""
    document = minutes.document
    source = document.source if "://" in document.source else PurePath(document.source).name
    writer.type(writer.document, KKR.Document, FOAF.Document)
    writer.add(writer.document, DCT.identifier, document.id)
    writer.add(writer.document, DC.source, source)
    writer.add(writer.document, KKR.sha256, document.sha256)
    writer.add(writer.document, KKR.pages, document.pages)
    writer.add(writer.document, KKR.kind, node(DOCUMENT_KINDS[minutes.meeting.kind]))
    writer.add(writer.document, KKR.documents, writer.meeting)


def write_meeting(writer: GraphWriter, minutes: Minutes) -> None:
    record = minutes.meeting
    meeting = writer.meeting
    writer.type(meeting, KKR.Meeting)
    writer.add(meeting, KKR.evidence, writer.evidence(record.evidence))
    writer.add(meeting, KKR.body, writer.organisation(record.body))
    writer.add(meeting, KKR.date, None if record.date is None else day(record.date))
    writer.add(meeting, KKR.startTime, None if record.start is None else clock(record.start))
    writer.add(meeting, KKR.endTime, None if record.end is None else clock(record.end))
    writer.add(meeting, KKR.place, record.place)


def write_attendance(writer: GraphWriter, minutes: Minutes) -> None:
    for record in minutes.attendance:
        subject = writer.statement("attendance", KKR.Attendance, record.evidence)
        writer.add(subject, KKR.meeting, writer.meeting)
        writer.person(subject, record.person)
        writer.add(subject, KKR.partyLetter, record.party)
        writer.add(subject, KKR.municipality, writer.organisation(record.municipality))
        writer.add(subject, KKR.status, node(STATUS[record.status]))
        writer.add(subject, KKR.note, None if record.note is None else danish(record.note))


def write_items(writer: GraphWriter, minutes: Minutes) -> None:
    for record in minutes.items:
        subject = writer.add_item(record.number, record.evidence.start)
        writer.add(subject, KKR.evidence, writer.evidence(record.evidence))
        writer.add(subject, DCT.title, danish(record.title))
        writer.add(subject, KKR.caseNumber, record.case)
        writer.add(subject, KKR.officers, record.officers)


def write_passages(writer: GraphWriter, minutes: Minutes) -> None:
    for record in minutes.sections:
        kind, class_ = SECTIONS[record.section]
        subject = passage_node(writer, record)
        writer.type(subject, KKR.Passage)
        if class_ is not None:
            writer.type(subject, class_)
        writer.add(subject, KKR.kind, node(kind))
        writer.add(subject, KKR.item, writer.item(record.number, record.start))
        writer.add(subject, KKR.text, danish(record.text))
        writer.add(subject, KKR.excerpt, danish(excerpt(record.text)))
        writer.add(subject, KKR.page, record.page)
        writer.add(subject, KKR.start, record.start)


def excerpt(text: str) -> str:
    """The first and last five words of a text, bullets not counted: `Det indstilles, at KKR … tages til efterretning.`"""
    first = [word for word in text.split(None, _ENOUGH)[:_ENOUGH] if word not in _BULLETS]
    last = [word for word in text.rsplit(None, _ENOUGH)[-_ENOUGH:] if word not in _BULLETS]
    if len(first) < _WORDS or len(last) < _WORDS:  # a text of few words, or of bullets
        first = last = [word for word in text.split() if word not in _BULLETS]
    return f"{' '.join(first[:_WORDS])} … {' '.join(last[-_WORDS:])}"


def passage_node(writer: GraphWriter, section: Section) -> NamedNode:
    """The node of a passage, named after the offset of its text."""
    return writer.part("passage", str(section.start))
