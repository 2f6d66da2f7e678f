"""The RDF of one document: a pure function of its minutes and links; the same input gives the same quads."""

from __future__ import annotations

from pyoxigraph import Quad

from kkrgraph.graph.decisions import (
    write_acts,
    write_agreements,
    write_amounts,
    write_announced_meetings,
    write_presentations,
    write_references,
    write_votes,
)
from kkrgraph.graph.meeting import (
    write_attendance,
    write_document,
    write_items,
    write_meeting,
    write_passages,
)
from kkrgraph.graph.proposals import write_proposals
from kkrgraph.graph.seats import (
    write_appointments,
    write_organisations,
    write_persons,
    write_positions,
    write_seats,
)
from kkrgraph.graph.topics import write_topics
from kkrgraph.graph.writer import GraphWriter
from kkrgraph.model import Links, Minutes


def document_quads(minutes: Minutes, links: Links, base: str) -> tuple[Quad, ...]:
    """All quads of a document, in its named graph, sorted by their N-Quads line.

    links: as `kkrgraph.resolve.link(minutes)` gives them: they hold every person that the minutes name.
    base: the IRI base of data, without a trailing slash.
    """
    writer = GraphWriter(minutes, links, base)
    write_document(writer, minutes)
    write_meeting(writer, minutes)
    write_attendance(writer, minutes)
    write_items(writer, minutes)
    write_topics(writer, minutes)
    write_passages(writer, minutes)
    write_proposals(writer, minutes)
    write_acts(writer, minutes, write_amounts(writer, minutes))
    write_votes(writer, minutes)
    write_presentations(writer, minutes)
    write_positions(writer, minutes)
    write_appointments(writer, minutes)
    write_seats(writer, minutes)
    write_organisations(writer, minutes)
    write_persons(writer, minutes)
    write_references(writer, minutes)
    write_announced_meetings(writer, minutes)
    write_agreements(writer, minutes)
    return writer.quads()
