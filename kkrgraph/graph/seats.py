"""Who holds, gets and leaves which post, and who fills the seats of a body, as RDF."""

from __future__ import annotations

from pyoxigraph import NamedNode

from kkrgraph.graph.terms import danish, day, node, partial_date, seat_range
from kkrgraph.graph.writer import GraphWriter
from kkrgraph.model import Appointment, Minutes
from kkrgraph.namespaces import KKR, ORG, ORGANIZATION_KIND, SCHEMA, SKOS, slug
from kkrgraph.resolve.organisations import organisation_slug, preferred, reference_kinds

EVENTS = {
    "nominated": ("nomination", KKR.Nomination),
    "appointed": ("appointment", KKR.Appointment),
    "resigned": ("resignation", KKR.Resignation),
    "left_party": ("party-exit", KKR.PartyExit),
    "vacancy": ("vacancy", KKR.Vacancy),
}


def write_positions(writer: GraphWriter, minutes: Minutes) -> None:
    """Positions as memberships without a period: the document attests them on the day of its meeting."""
    date = minutes.meeting.date
    for record in minutes.positions:
        subject = writer.statement("position", KKR.Position, record.evidence)
        writer.type(subject, ORG.Membership)
        writer.add(subject, ORG.member, writer.person_node(record.person))
        if record.person != writer.full_name(record.person):
            writer.add(subject, KKR.nameAsWritten, record.person)
        writer.add(subject, ORG.organization, writer.organisation(record.organisation))
        writer.role(subject, record.role)
        writer.add(subject, KKR.attestedOn, None if date is None else day(date))


def write_appointments(writer: GraphWriter, minutes: Minutes) -> None:
    for record in minutes.appointments:
        kind, class_ = EVENTS[record.action]
        subject = writer.statement(kind, class_, record.evidence)
        writer.add(subject, KKR.item, writer.item(record.number, record.evidence.start))
        writer.agent(subject, KKR.agent, KKR.agentName, record.actor)
        if record.person is not None:
            writer.person(subject, record.person)
        writer.add(subject, KKR.partyLetter, record.party)
        writer.add(subject, KKR.municipality, writer.organisation(record.municipality))
        if record.effective is not None:
            limit = SCHEMA.endDate if record.action == "resigned" else SCHEMA.startDate
            writer.add(subject, limit, partial_date(record.effective))
        _write_seat(writer, subject, record)


def _write_seat(writer: GraphWriter, subject: NamedNode, record: Appointment) -> None:
    body = writer.organisation(record.body)
    writer.add(subject, KKR.body, body)
    if record.role is not None:
        writer.add(subject, KKR.roleName, danish(record.role))
        if body is not None and record.body is not None:
            writer.add(subject, KKR.post, post_node(writer, body, record.body, record.role))


def post_node(writer: GraphWriter, body: NamedNode, name: str, role: str) -> NamedNode:
    """The post of a role in a body, described: `medlem, RAR Østjylland`."""
    subject = NamedNode(writer.minter.post(body.value.rpartition("/")[2], slug(role)))
    writer.type(subject, KKR.Post, ORG.Post)
    writer.add(subject, ORG.postIn, body)
    writer.role(subject, role)
    writer.add(subject, SKOS.prefLabel, danish(f"{role}, {preferred(name)}"))
    return subject


def write_seats(writer: GraphWriter, minutes: Minutes) -> None:
    for record in minutes.seats:
        subject = writer.statement("seat-rule", KKR.SeatRule, record.evidence)
        writer.add(subject, KKR.item, writer.item(record.number, record.evidence.start))
        writer.add(subject, KKR.body, writer.organisation(record.body))
        writer.add(subject, KKR.roleName, danish(record.role))
        seats = seat_range(record.count)
        if seats is not None:
            writer.add(subject, KKR.minSeats, seats[0])
            writer.add(subject, KKR.maxSeats, seats[1])
        writer.agent(subject, KKR.appointedBy, KKR.appointedByName, record.appointed_by)
        writer.agent(subject, KKR.nominatedBy, KKR.nominatedByName, record.nominated_by)


def write_organisations(writer: GraphWriter, minutes: Minutes) -> None:
    """The first words that name each organisation; its kind, where the reference graph does not know it."""
    for record in minutes.organisations:
        subject = writer.organisation(record.name)
        if subject is not None:
            writer.add(writer.evidence(record.evidence), KKR.mentions, subject)
            if organisation_slug(record.name) not in reference_kinds():
                writer.add(subject, KKR.kind, node(ORGANIZATION_KIND[record.kind]))


def write_persons(writer: GraphWriter, minutes: Minutes) -> None:
    """The first words that name each person, in each spelling."""
    for record in minutes.persons:
        writer.mention(record.evidence, record.person)
